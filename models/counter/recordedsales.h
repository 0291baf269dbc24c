// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/id.h"
#include "core/counter/countersale.h"

#include <QtCore/QString>

namespace regulars {

/// A sale that was recorded at the counter, as it was put together.
struct RecordedSale
{
    ChangeSetId record; ///< the change set that recorded it
    OrderId order;
    CounterSale sale;
    QString name;      ///< of the customer; empty: anonymous
    bool holds = true; ///< false: it was taken back
};

/// The sales that were recorded at the counter last, so that one that is taken back can stand there again. Nothing of them
/// is stored.
class RecordedSales
{
public:
    static constexpr qsizetype most = 20;

    void add(const RecordedSale &sale);
    /// The sale that was recorded by that change set; null when it is none of the last ones.
    [[nodiscard]] RecordedSale *find(ChangeSetId record);
    /// The order of the last one that was not taken back; not valid: there is none.
    [[nodiscard]] OrderId lastOrder() const;

private:
    QList<RecordedSale> m_list; ///< the latest first
};

} // namespace regulars
