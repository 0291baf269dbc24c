// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/id.h"
#include "core/counter/countersale.h"

#include <QtCore/QHash>
#include <QtCore/QString>

namespace regulars {

struct CurrentCustomer;

/// A sale that waits while somebody else is served.
struct ParkedSale
{
    qint64 key = 0;
    CounterSale sale;
    QString name;          ///< of the customer; empty: anonymous
    ChangeSetId record;    ///< that recorded it before it was taken back; not valid: it was never recorded
    CustomerId begun = {}; ///< whose it was when it was parked; another one is by now who they were merged into
};

/// The sales that wait at the counter, the latest first. Nothing of them is stored.
class ParkedSales
{
public:
    /// Keeps the sale, under a key of its own, when something was entered.
    void park(ParkedSale sale);
    [[nodiscard]] const QList<ParkedSale> &list() const { return m_list; }
    /// Whose they were when they were parked, each customer once.
    [[nodiscard]] QList<CustomerId> customers() const;
    /// Each sale is the customer's who is by now who its customer was. Gives whether something is different.
    bool follow(const QHash<CustomerId, CurrentCustomer> &current);
    /// Takes a sale out; nothing when it is not there any more.
    [[nodiscard]] std::optional<ParkedSale> take(qint64 key);
    /// Takes out the one of a customer who comes back.
    [[nodiscard]] std::optional<ParkedSale> takeOf(CustomerId customer);
    /// Takes out the one that was recorded by that change set and taken back.
    [[nodiscard]] std::optional<ParkedSale> takeRecorded(ChangeSetId record);

private:
    QList<ParkedSale> m_list;
    qint64 m_lastKey = 0;
};

} // namespace regulars
