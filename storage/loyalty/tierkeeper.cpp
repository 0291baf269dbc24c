// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/loyalty/tierkeeper.h"

#include "core/loyalty/tierlift.h"
#include "storage/journal/writesession.h"
#include "storage/loyalty/giftpoints.h"
#include "storage/loyalty/tierhistories.h"
#include "storage/loyalty/tierstore.h"
#include "storage/sql/statement.h"

namespace regulars {

using namespace Qt::StringLiterals;

namespace {

using Within = LoyaltyMembers::Within;

/// The tier with which somebody joins: what counts up to today has counted from the beginning, but it is one step.
TierOutcome tierOnJoining(const TierLadder &ladder, const TierHistory &history, QDate today)
{
    TierOutcome joined{startingTier(ladder, history.joinedOn()), {}};
    const TierId first = joined.membership.tier;
    if (first.isValid())
        joined.changes += TierChange{history.joinedOn(), {}, first, TierReason::Start, 0};
    const TierMembership reached = tierAfter(ladder, joined.membership, history, today, {}).membership;
    if (reached.tier == first)
        return joined;
    joined.membership = reached;
    joined.membership.since = today;
    if (!reached.isPaid())
        joined.membership.reason = TierReason::Qualified;
    else if (reached.beneath.tier != first)
        joined.membership.beneath = {reached.beneath.tier, today, TierReason::Qualified};
    joined.changes += TierChange{today, first, reached.tier, joined.membership.reason, reached.measure};
    return joined;
}

/// What a load brings is marked so; a tier that is paid for stays known as one.
TierOutcome asImported(const TierMembership &before, TierOutcome outcome)
{
    for (TierChange &step : outcome.changes)
        step.reason = TierReason::Imported;
    const bool isEarnedAnew = earnedPart(before).tier != earnedPart(outcome.membership).tier;
    if (outcome.membership.isPaid() && isEarnedAnew)
        outcome.membership.beneath.reason = TierReason::Imported;
    else if (!outcome.membership.isPaid() && (isEarnedAnew || !before.isPaid()) && !outcome.changes.isEmpty())
        outcome.membership.reason = TierReason::Imported;
    return outcome;
}

/// What is the same for all customers of one write, read when the first of them needs it.
class Keeper
{
public:
    Keeper(WriteSession &session, Within within)
        : m_session(session),
          m_connection(session.connection()),
          m_within(within),
          m_members(m_connection, within),
          m_today(session.calendar().date(session.now()))
    {
    }

    void keep(CustomerId customer, Instant from)
    {
        const auto stored = orThrow(m_members.memberOnce(customer));
        if (!stored) {
            if (joinsByBuying(customer))
                joinProgramme(m_session, customer, m_today, m_within);
        } else if (!stored->leftOn.isValid() && !ladder().tiers.isEmpty()) {
            follow(*stored, m_session.calendar().date(from));
        }
    }

private:
    void follow(LoyaltyMember member, QDate changedFrom)
    {
        const TierHistory history = TierHistories(m_connection, ladder(), m_session.calendar()).of(member);
        TierOutcome outcome = tierAfter(ladder(), member.tier, history, m_today, changedFrom);
        QList<TierId> givenAgain;
        if (m_within == Within::Command)
            givenAgain = keepPaidGifts(m_session, member.customer, ladder(), history.paid());
        if (outcome.membership == member.tier)
            return;
        if (m_within == Within::BulkLoad)
            outcome = asImported(member.tier, std::move(outcome));
        member.tier = outcome.membership;
        if (const auto kept = m_members.setTier(m_session, member, outcome.changes); !kept)
            throw SqlFailure(kept.error());
        outcome.changes.removeIf([&](const TierChange &step) { return givenAgain.contains(step.to); });
        if (m_within == Within::Command)
            giveTierGifts(m_session, member.customer, ladder(), outcome.changes, history.paid());
    }

    bool joinsByBuying(CustomerId customer)
    {
        if (!m_joins)
            m_joins = orThrow(TierStore(m_connection).joinsWithFirstOrder());
        if (!*m_joins)
            return false;
        Statement row(m_connection, u"SELECT 1 FROM orders o JOIN customers c ON c.id = o.customer_id"
                                    " WHERE o.customer_id = :customer AND o.deleted_at IS NULL AND o.status <> 'cancelled'"
                                    " AND c.deleted_at IS NULL LIMIT 1"_s);
        return row.bind(u"customer", customer).next();
    }

    const TierLadder &ladder()
    {
        if (!m_ladder)
            m_ladder = readTierLadder(m_connection);
        return *m_ladder;
    }

    WriteSession &m_session;
    Connection &m_connection;
    Within m_within;
    LoyaltyMembers m_members;
    QDate m_today;
    std::optional<TierLadder> m_ladder;
    std::optional<bool> m_joins;
};

/// Whether there is anything to keep at all: a member, or the wish for new ones.
bool isInUse(Connection &connection)
{
    return Statement(connection, u"SELECT 1 FROM loyalty_members UNION ALL"
                                 " SELECT 1 FROM loyalty_programmes WHERE joins_with_first_order = 1 LIMIT 1"_s)
        .next();
}

/// Two accounts as one.
LoyaltyMember joinedMember(const TierLadder &ladder, LoyaltyMember kept, const LoyaltyMember &other)
{
    kept.tier = mergedTier(ladder, kept.tier, other.tier);
    kept.joinedOn = std::min(kept.joinedOn, other.joinedOn);
    return kept;
}

} // namespace

void keepTiers(WriteSession &session, const SalesChanges &sales)
{
    if (sales.empty())
        return;
    Keeper keeper(session, Within::Command);
    for (const auto &[customer, from] : sales)
        keeper.keep(customer, from);
}

void keepTiersAfterLoad(WriteSession &session, OrderId firstOrder, ReturnId firstReturn)
{
    if (!isInUse(session.connection()))
        return;
    SalesChanges sales;
    // Nobody is left out where the shop wants members by their first order.
    const bool joins = orThrow(TierStore(session.connection()).joinsWithFirstOrder());
    Statement rows(
        session.connection(),
        u"SELECT customer_id, min(at) FROM (SELECT o.customer_id, o.ordered_at AS at FROM orders o WHERE o.id >= :order"
        " UNION ALL SELECT r.customer_id, coalesce(o.ordered_at, r.returned_at) FROM returns r"
        " LEFT JOIN orders o ON o.id = r.order_id WHERE r.id >= :return) AS sold WHERE customer_id IS NOT NULL"
        " AND (:joins = 1 OR customer_id IN (SELECT customer_id FROM loyalty_members)) GROUP BY customer_id"_s);
    rows.bind(u"order", firstOrder).bind(u"return", firstReturn).bind(u"joins", QVariant(int(joins)));
    while (rows.next())
        sales.emplace(rows.id<CustomerId>(0), rows.instant(1));
    Keeper keeper(session, Within::BulkLoad);
    for (const auto &[customer, from] : sales)
        keeper.keep(customer, from);
}

bool joinProgramme(WriteSession &session, CustomerId customer, QDate joinedOn, Within within)
{
    LoyaltyMembers members(session.connection(), within);
    LoyaltyMember member{customer, joinedOn, {}, {}};
    if (orThrow(members.member(customer)))
        return false;
    const TierLadder ladder = readTierLadder(session.connection());
    const TierHistory history = TierHistories(session.connection(), ladder, session.calendar()).of(member);
    const QDate today = session.calendar().date(session.now());
    const TierOutcome outcome = tierOnJoining(ladder, history, today);
    member.tier = outcome.membership;
    if (const auto joined = members.join(session, member, outcome.changes); !joined)
        throw SqlFailure(joined.error());
    if (within == Within::Command && joinedOn == today) {
        giveSignUpPoints(session, customer);
        giveTierGifts(session, customer, ladder, outcome.changes, history.paid());
    }
    return true;
}

void mergeMemberships(WriteSession &session, CustomerId survivor, const QList<CustomerId> &others)
{
    LoyaltyMembers members(session.connection());
    const auto before = orThrow(members.member(survivor));
    std::optional<LoyaltyMember> joined = before;
    const TierLadder ladder = readTierLadder(session.connection());
    for (const CustomerId other : others) {
        const auto merged = orThrow(members.member(other));
        if (!merged)
            continue;
        if (!joined) {
            joined = merged;
            joined->customer = survivor;
            joined->tier.reason = TierReason::Merged;
        } else {
            joined = joinedMember(ladder, *joined, *merged);
        }
    }
    if (!joined || joined == before)
        return;
    const TierId from = before ? before->tier.tier : TierId();
    QList<TierChange> steps;
    if (joined->tier.tier != from)
        steps += TierChange{session.calendar().date(session.now()), from, joined->tier.tier, TierReason::Merged,
                            joined->tier.measure};
    const auto kept = before ? members.setTier(session, *joined, steps) : members.join(session, *joined, steps);
    if (!kept)
        throw SqlFailure(kept.error());
}

} // namespace regulars
