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
    QString number;     ///< of its order
    CounterSale sale;
    QString name;         ///< of the customer; empty: anonymous
    bool isBooked = true; ///< false: it was taken back
};

/// The sales that were recorded at the counter last, so that one that is taken back can stand there again. Nothing of them
/// is stored.
class RecordedSales
{
public:
    static constexpr qsizetype most = 20;

    void add(const RecordedSale &sale);
    /// The number of its order. One that had the number before was taken back for good: the number was free again.
    void setNumber(ChangeSetId record, const QString &number);
    /// The sale with the order of that number; null when it is none of the last ones.
    [[nodiscard]] RecordedSale *find(const QString &number);

private:
    QList<RecordedSale> m_list; ///< the latest first
};

} // namespace regulars
