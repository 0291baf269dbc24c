// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/customers/customerstory.h"

namespace regulars {

class Connection;

/// Reads what the printed story of a customer tells beyond the record. Orders that were cancelled or deleted do not count.
class CustomerStoryStore
{
public:
    CustomerStoryStore(Connection &connection, const LocalCalendar &calendar, Currency currency)
        : m_connection(connection), m_calendar(calendar), m_currency(currency)
    {
    }

    /// Months in which something was bought or came back, in order.
    [[nodiscard]] Result<QList<MonthSpend>> spendByMonth(CustomerId customer) const;
    /// The products that most was paid for, at most `limit`.
    [[nodiscard]] Result<QList<Favourite>> favourites(CustomerId customer, int limit) const;
    /// The order of the highest total; nothing without any.
    [[nodiscard]] Result<std::optional<StoryOrder>> largestOrder(CustomerId customer) const;

private:
    Connection &m_connection;
    const LocalCalendar &m_calendar;
    Currency m_currency;
};

} // namespace regulars
