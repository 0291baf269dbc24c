// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/loyalty/challenge.h"

#include <map>

namespace regulars {

class Connection;
class LocalCalendar;

/// What one customer has bought, as challenges see it. Everything throws SqlFailure.
class ChallengePurchases
{
public:
    /// `calendar` outlives it.
    ChallengePurchases(Connection &connection, const LocalCalendar &calendar, CustomerId customer)
        : m_connection(connection), m_calendar(calendar), m_customer(customer)
    {
    }

    /// Completed orders of the window by time; goods that came back without their order are none of theirs. Read once.
    [[nodiscard]] const QList<ChallengePurchase> &within(const ChallengeWindow &window);

private:
    [[nodiscard]] QList<ChallengePurchase> read(const ChallengeWindow &window) const;

    Connection &m_connection;
    const LocalCalendar &m_calendar;
    CustomerId m_customer;
    std::map<std::pair<QDate, QDate>, QList<ChallengePurchase>> m_read;
};

} // namespace regulars
