// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/loyalty/memberhistories.h"

#include "core/loyalty/tiermembership.h"
#include "storage/loyalty/isodays.h"

namespace regulars {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 customersAtOnce = 2'000;

} // namespace

void throwIfCancelled(const CancelToken &cancel)
{
    if (cancel.isCancelled())
        throw SqlFailure({ErrorCode::Cancelled, {}, {}, {}});
}

void forAllCustomers(Connection &connection, const Progress &progress, const CancelToken &cancel,
                     const std::function<void(qint64 first, qint64 last)> &read)
{
    qint64 highest = 0;
    {
        Statement id(connection, u"SELECT coalesce(max(id), 0) FROM customers"_s);
        id.only();
        highest = id.integer(0);
    }
    for (qint64 first = 1; first <= highest; first += customersAtOnce) {
        throwIfCancelled(cancel);
        read(first, first + customersAtOnce - 1);
        if (progress)
            progress(std::min(first + customersAtOnce - 1, highest), highest);
    }
}

QList<MemberHistory> MemberHistories::readMembers(qint64 first, qint64 last) const
{
    Statement rows(m_connection, u"SELECT c.id, m.joined_on, m.left_on, m.tier_id, a.id, a.status, a.active"
                                 " FROM customers c JOIN loyalty_members m ON m.customer_id = c.id"
                                 " LEFT JOIN points_accounts a ON a.customer_id = c.id"
                                 " WHERE c.id BETWEEN :first AND :last AND c.deleted_at IS NULL ORDER BY c.id"_s);
    rows.bind(u"first", QVariant(first)).bind(u"last", QVariant(last));
    QList<MemberHistory> members;
    while (rows.next()) {
        MemberHistory member;
        member.customer = rows.id<CustomerId>(0);
        member.joinedOn = dayAt(rows, 1);
        member.leftOn = dayAt(rows, 2);
        member.tier = rows.id<TierId>(3);
        member.account = rows.id<PointsAccountId>(4);
        if (member.account.isValid()) {
            member.status = valueOf<PointsAccountStatus>(rows.text(5));
            member.active = {rows.integer(6)};
        }
        members += member;
    }
    return members;
}

void MemberHistories::readTiers(qint64 first, qint64 last, const Places &places, QList<MemberHistory> &members) const
{
    Statement rows(m_connection, u"SELECT customer_id, changed_on, from_tier_id, to_tier_id, reason FROM tier_changes"
                                 " WHERE customer_id BETWEEN :first AND :last ORDER BY customer_id, id"_s);
    rows.bind(u"first", QVariant(first)).bind(u"last", QVariant(last));
    while (rows.next()) {
        const auto place = places.find(rows.integer(0));
        if (place == places.end())
            continue;
        MemberHistory &member = members[place->second];
        QList<TierFrom> &tiers = member.tiers;
        if (tiers.isEmpty())
            tiers += TierFrom{member.joinedOn, rows.id<TierId>(2)};
        const bool isByHand = valueOf<TierReason>(rows.text(4)) == TierReason::ByHand;
        if (isByHand && rows.id<TierId>(2) != tiers.last().tier)
            continue; // beneath a tier that is paid for
        tiers += TierFrom{std::max(tiers.last().day, dayAt(rows, 1)), rows.id<TierId>(3)};
    }
    for (MemberHistory &member : members) { // a tier that came with the record has no steps
        if (member.tiers.isEmpty())
            member.tiers = {{member.joinedOn, member.tier}};
    }
}

/// What lines took from lots that could not be spent yet, by account and line.
MemberHistories::Taken MemberHistories::takenFromWaiting(qint64 first, qint64 last) const
{
    Taken taken;
    Statement rows(m_connection, u"SELECT t.account_id, t.booked_with, t.lot, t.points FROM points_accounts a"
                                 " JOIN points_allocations t ON t.account_id = a.id"
                                 " JOIN points_entries e ON e.account_id = t.account_id AND e.sequence = t.lot"
                                 " WHERE a.customer_id BETWEEN :first AND :last AND e.unlocks_at IS NOT NULL"_s);
    rows.bind(u"first", QVariant(first)).bind(u"last", QVariant(last));
    while (rows.next())
        taken.emplace(std::pair(rows.integer(0), rows.integer(1)), std::pair(rows.integer(2), Points{rows.integer(3)}));
    return taken;
}

void MemberHistories::readCards(qint64 first, qint64 last, const Places &places, QList<MemberHistory> &members) const
{
    const Taken taken = takenFromWaiting(first, last);
    Statement rows(m_connection, u"SELECT a.customer_id, a.id, e.sequence, e.points, e.occurred_at,"
                                 " CASE WHEN e.has_terms = 1 AND e.lot = 0 AND e.unlocks_at IS NOT NULL THEN 1 ELSE 0 END,"
                                 " CASE WHEN e.type = 'activate' THEN e.lot ELSE 0 END, e.posting"
                                 " FROM points_accounts a JOIN points_entries e ON e.account_id = a.id"
                                 " WHERE a.customer_id BETWEEN :first AND :last ORDER BY a.customer_id, e.sequence"_s);
    rows.bind(u"first", QVariant(first)).bind(u"last", QVariant(last));
    qint64 customer = 0;
    MemberHistory *member = nullptr;
    SpendablePoints card;
    while (rows.next()) {
        if (std::exchange(customer, rows.integer(0)) != rows.integer(0)) {
            const auto place = places.find(customer);
            member = place == places.end() ? nullptr : &members[place->second];
            card = {};
        }
        if (!member)
            continue;
        const qint64 sequence = rows.integer(2);
        card.addLine(sequence, {rows.integer(3)}, rows.integer(5) != 0, rows.integer(6));
        const auto [begin, end] = taken.equal_range({rows.integer(1), sequence});
        for (auto each = begin; each != end; ++each)
            card.addAllocation(each->second.first, each->second.second);
        Instant at = rows.instant(4);
        if (!member->card.isEmpty())
            at = std::max(at, member->card.last().at);
        member->card += CardStep{sequence, at, m_calendar.date(at), card.active(), rows.integer(7)};
    }
}

QList<MemberHistory> MemberHistories::read(qint64 first, qint64 last) const
{
    QList<MemberHistory> members = readMembers(first, last);
    Places places;
    places.reserve(static_cast<size_t>(members.size()));
    for (qsizetype i = 0; i < members.size(); ++i)
        places.emplace(members[i].customer.value, i);
    if (m_parts.tiers && !members.isEmpty())
        readTiers(first, last, places, members);
    if (m_parts.cards && !members.isEmpty())
        readCards(first, last, places, members);
    return members;
}

} // namespace regulars
