// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/counter/countersale.h"

#include <QtCore/QString>

namespace regulars {

/// A sale that waits while somebody else is served.
struct ParkedSale
{
    qint64 key = 0;
    CounterSale sale;
    QString name; ///< of the customer; empty: anonymous
};

/// The sales that wait at the counter, the latest first. Nothing of them is stored.
class ParkedSales
{
public:
    /// Keeps the sale when something was entered.
    void park(const CounterSale &sale, const QString &name);
    [[nodiscard]] const QList<ParkedSale> &list() const { return m_list; }
    /// Takes a sale out; nothing when it is not there any more.
    [[nodiscard]] std::optional<ParkedSale> take(qint64 key);
    /// Takes out the one of a customer who comes back.
    [[nodiscard]] std::optional<ParkedSale> takeOf(CustomerId customer);

private:
    QList<ParkedSale> m_list;
    qint64 m_lastKey = 0;
};

} // namespace regulars
