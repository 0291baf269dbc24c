// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/progress.h"
#include "core/loyalty/pointsaccount.h"
#include "core/loyalty/rewardeffect.h"
#include "storage/sql/canceltoken.h"

#include <functional>
#include <unordered_map>

namespace regulars {

class Connection;

/// What is known of a member's way through the programme, day by day.
struct MemberHistory
{
    CustomerId customer;
    QDate joinedOn;
    QDate leftOn; ///< not valid: still a member
    TierId tier;  ///< by now
    PointsAccountId account;
    PointsAccountStatus status = PointsAccountStatus::Active;
    Points active;         ///< by now
    QList<TierFrom> tiers; ///< only when tiers are read
    QList<CardStep> card;  ///< from the first line on
};

/// What of it is read besides who the members are.
struct HistoryParts
{
    bool tiers = false;
    bool cards = false;
};

/// Reads who is or was a member, with their tiers and cards, for a range of customers at a time: of those who are not in the
/// recycle bin, by customer. The ledger's lines count in their order; a line is never earlier than the one before it.
/// Everything throws SqlFailure.
class MemberHistories
{
public:
    /// `calendar` outlives it.
    MemberHistories(Connection &connection, const LocalCalendar &calendar, const HistoryParts &parts)
        : m_connection(connection), m_calendar(calendar), m_parts(parts)
    {
    }

    [[nodiscard]] QList<MemberHistory> read(qint64 first, qint64 last) const;

private:
    using Places = std::unordered_map<qint64, qsizetype>; ///< of members, by customer
    using Taken = std::multimap<std::pair<qint64, qint64>, std::pair<qint64, Points>>;
    [[nodiscard]] QList<MemberHistory> readMembers(qint64 first, qint64 last) const;
    void readTiers(qint64 first, qint64 last, const Places &places, QList<MemberHistory> &members) const;
    void readCards(qint64 first, qint64 last, const Places &places, QList<MemberHistory> &members) const;
    [[nodiscard]] Taken takenFromWaiting(qint64 first, qint64 last) const;

    Connection &m_connection;
    const LocalCalendar &m_calendar;
    HistoryParts m_parts;
};

/// Goes through the ids of all customers, some thousand at a time: `read` is given the first and the last one of each part.
/// Steps of the progress are ids. Throws SqlFailure, also Cancelled.
void forAllCustomers(Connection &connection, const Progress &progress, const CancelToken &cancel,
                     const std::function<void(qint64 first, qint64 last)> &read);
void throwIfCancelled(const CancelToken &cancel);

} // namespace regulars
