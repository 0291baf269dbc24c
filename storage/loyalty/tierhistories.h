// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/loyalty/tierhistory.h"

namespace regulars {

class Connection;
struct LoyaltyMember;

/// Reads from orders and returns what counts towards tiers. Net spend is that of customer_stats: every order that is not
/// cancelled less what came back, here at the time of its purchase; goods that came back without their order count when they
/// came back. Orders and visits are those that count (core/orders/countedorder.h). Points come from the ledger of points:
/// until a shop has one, none are earned. What was paid for of tiers is in the orders that count: each whole piece of a
/// tier's product that has not come back is a period.
class TierHistories
{
public:
    TierHistories(Connection &connection, const TierLadder &ladder, const LocalCalendar &calendar)
        : m_connection(connection), m_ladder(ladder), m_calendar(calendar)
    {
    }

    /// Throws SqlFailure.
    [[nodiscard]] TierHistory of(CustomerId customer, QDate joinedOn) const;
    [[nodiscard]] TierHistory of(const LoyaltyMember &member) const;

private:
    [[nodiscard]] QList<TierEntry> spendOf(CustomerId customer) const;
    [[nodiscard]] QList<TierEntry> pointsOf(CustomerId customer) const;
    [[nodiscard]] QList<Instant> purchasesOf(CustomerId customer) const;
    [[nodiscard]] QList<TierPurchase> tiersBoughtBy(CustomerId customer) const;

    Connection &m_connection;
    TierLadder m_ladder;
    const LocalCalendar &m_calendar;
};

} // namespace regulars
