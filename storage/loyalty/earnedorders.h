// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/loyalty/earning.h"
#include "core/loyalty/pointsentry.h"

#include <optional>

namespace regulars {

class Connection;
class LocalCalendar;

/// What an order has earned, and all that decided about it.
struct EarnedOrder
{
    QString uid; ///< of the order
    PointsAccountId account;
    qint64 line = 0; ///< of the account, of type Earn
    EarnSnapshotId snapshot;
    EarnOrder order;
    EarnContext context;
};

/// What orders have earned, and what members had of each rule. Everything throws SqlFailure.
class EarnedOrders
{
public:
    EarnedOrders(Connection &connection, const LocalCalendar &calendar) : m_connection(connection), m_calendar(calendar) {}

    [[nodiscard]] std::optional<EarnedOrder> find(const QString &uid) const;
    void insert(const EarnedOrder &earned);

    /// What decides besides the order itself: its moment, the member's tier, and what the member has had of the rules in the
    /// periods around it. An account that is not valid has had nothing.
    [[nodiscard]] EarnContext contextOf(PointsAccountId account, TierId tier, const Order &order,
                                        const EarnProgramme &programme) const;
    /// Keeps what a member had of the rules by an order, instead of what was kept of it before.
    void keepUses(const EarnedOrder &earned, const EarnResult &result);
    /// What a member had of the rules by a gift for an event counts as long as something stands of its line: else the same
    /// is counted against it.
    void keepGiftUses(const PointsEntry &gift, Points stands);

private:
    Connection &m_connection;
    const LocalCalendar &m_calendar;
};

/// Where uses of a gift for an event come from; `posting`: the first line that is booked with it.
[[nodiscard]] QString giftUid(QStringView event, Instant recordedAt, qint64 posting);

/// The order as earning sees it; categories are those that its products have now. Throws SqlFailure.
[[nodiscard]] EarnOrder earnOrderOf(Connection &connection, const Order &order);
/// All that has come back of an order. Throws SqlFailure.
[[nodiscard]] EarnReturned returnedOf(const QList<Return> &returns);

} // namespace regulars
