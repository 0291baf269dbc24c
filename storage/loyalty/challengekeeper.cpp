// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/loyalty/challengekeeper.h"

#include "storage/base/jsontext.h"
#include "storage/journal/writesession.h"
#include "storage/loyalty/challengeawards.h"
#include "storage/loyalty/challengepurchases.h"
#include "storage/loyalty/challengestore.h"
#include "storage/loyalty/claimstore.h"
#include "storage/loyalty/giftpoints.h"
#include "storage/loyalty/loyaltymembers.h"
#include "storage/loyalty/rewardstore.h"
#include "storage/sql/statement.h"

#include <map>
#include <set>
#include <utility>

namespace regulars {

using namespace Qt::StringLiterals;

namespace {

/// On which local days something is different for whom.
using TouchedDays = std::map<CustomerId, std::set<QDate>>;

bool hasChallenges(Connection &connection)
{
    return Statement(connection, u"SELECT 1 FROM challenges LIMIT 1"_s).next();
}

/// Of the orders of the write, as they were and as they are.
TouchedDays touchedDays(WriteSession &session)
{
    TouchedDays touched;
    const auto add = [&](qint64 customer, Instant at) {
        if (customer > 0)
            touched[CustomerId{customer}].insert(session.calendar().date(at));
    };
    Statement now(session.connection(), u"SELECT customer_id, ordered_at FROM orders WHERE id = :id"_s);
    for (const auto &[id, before] : session.journal().touched(Table::Orders)) {
        const QJsonObject image = jsonObject(before);
        add(image.value("customer_id"_L1).toInteger(), {image.value("ordered_at"_L1).toInteger()});
        if (now.bind(u"id", QVariant(id)).next())
            add(now.integer(0), now.instant(1));
    }
    return touched;
}

/// The badges of one customer.
class ChallengeKeeper
{
public:
    ChallengeKeeper(WriteSession &session, CustomerId customer)
        : m_session(session),
          m_connection(session.connection()),
          m_awards(m_connection),
          m_claims(m_connection),
          m_customer(customer),
          m_purchases(m_connection, session.calendar(), customer),
          m_known(m_awards.ofCustomer(customer))
    {
    }

    /// Those that an order of one of these days may decide about; none: all.
    void recheck(const std::set<QDate> &days = {})
    {
        for (ChallengeAward &award : m_known) {
            const auto window = windowOfSpan(award.basis, award.span);
            const bool isConcerned = window && (days.empty() || std::any_of(days.begin(), days.end(), [&](QDate day) {
                                                    return window->contains(day);
                                                }));
            if (!isConcerned)
                continue;
            const auto count = award.stands() ? ChallengeCount::Bought : ChallengeCount::Kept;
            const bool isReached = isStillReached(award.basis, *window, award.orders, m_purchases.within(*window), count);
            if (isReached != award.stands())
                setStands(award, isReached);
        }
    }

    /// A reward whose badge was taken while it was used is not theirs again.
    void keepTaken(ChallengeAward award)
    {
        if (!award.stands() && keepClaim(award))
            m_awards.update(m_session, award);
    }

    void reach(const QList<Challenge> &challenges, const std::set<QDate> &days)
    {
        const auto member = orThrow(LoyaltyMembers(m_connection).member(m_customer));
        if (!member)
            return;
        for (const Challenge &challenge : challenges) {
            if (!challenge.enabled || (!challenge.tiers.isEmpty() && !challenge.tiers.contains(member->tier.tier)))
                continue;
            for (const QDate day : days) {
                if (const auto window = windowOf(challenge, day))
                    reach(challenge, *window);
            }
        }
    }

private:
    void reach(const Challenge &challenge, const ChallengeWindow &window)
    {
        const QDate madeOn = m_session.calendar().date(challenge.createdAt);
        if (window.last.isValid() && window.last < madeOn)
            return;
        ChallengeAward *taken = nullptr;
        for (ChallengeAward &award : m_known) {
            if (award.challenge != challenge.id || !isSameWindow(award.basis, award.span, challenge, window))
                continue;
            if (award.stands())
                return;
            taken = taken ? taken : &award;
        }
        if (measureOf(challenge, window, m_purchases.within(window)) < challenge.target)
            return;
        if (taken)
            giveAgain(*taken, challenge, window);
        else
            give(challenge, window);
    }

    /// One that was taken by the rules as they were is reached by those of now: it is the same one, with what it brought.
    void giveAgain(ChallengeAward &award, const Challenge &challenge, const ChallengeWindow &window)
    {
        const Challenge before = std::exchange(award.basis, challenge);
        award.basis.points = before.points;
        award.basis.reward = before.reward;
        award.orders = countedOrders(challenge, window, m_purchases.within(window));
        setStands(award, true);
    }

    /// Whether the badge of the window is with somebody else since a merge.
    [[nodiscard]] bool isElsewhere(const Challenge &challenge, const ChallengeWindow &window) const
    {
        const QString customer = customerUid();
        for (const QString &span : {spanOf(challenge, window), oldDatesSpan()}) {
            const auto award = m_awards.ofKey(ChallengeAward::keyOf(challenge, span, customer));
            if (award && isSameWindow(award->basis, award->span, challenge, window))
                return true;
        }
        return false;
    }

    void give(const Challenge &challenge, const ChallengeWindow &window)
    {
        if (isElsewhere(challenge, window))
            return;
        ChallengeAward award;
        award.challenge = challenge.id;
        award.customer = m_customer;
        award.span = spanOf(challenge, window);
        award.key = ChallengeAward::keyOf(challenge, award.span, customerUid());
        award.basis = challenge;
        award.orders = countedOrders(challenge, window, m_purchases.within(window));
        award.reachedAt = m_session.now();
        if (challenge.points > 0) {
            const PointsSource source{PointsSourceKind::Challenge, challenge.id.value, 0};
            giveGift(m_session, {m_customer, source, challenge.points, award.key}, PointsStore::Booked::ByRule);
        }
        if (challenge.reward.isValid() && isLeft(challenge.reward))
            award.claimUid = issue(challenge);
        m_awards.insert(m_session, award);
        m_known += award;
    }

    [[nodiscard]] QString customerUid() const
    {
        Statement row(m_connection, u"SELECT uid FROM customers WHERE id = :id"_s);
        row.bind(u"id", m_customer).only();
        return row.text(0);
    }

    [[nodiscard]] QDate today() const { return m_session.calendar().date(m_session.now()); }

    /// Of a reward with a stock there may be none any more: the badge comes without it.
    [[nodiscard]] bool isLeft(RewardId id) const
    {
        const RewardStore store(m_connection);
        return orThrow(store.left(orThrow(store.reward(id)))).value_or(1) > 0;
    }

    [[nodiscard]] QString issue(const Challenge &challenge)
    {
        const Reward reward = orThrow(RewardStore(m_connection).reward(challenge.reward));
        RewardClaim claim = claimOf(reward, m_session.now(), today());
        claim.customer = m_customer;
        claim.points = {};
        claim.note = challenge.badge();
        return m_claims.issue(m_session, claim);
    }

    void setStands(ChallengeAward &award, bool stands)
    {
        award.takenAt = stands ? std::nullopt : std::optional(m_session.now());
        keepGift(m_session, award.key, stands);
        if (!award.claimUid.isEmpty())
            (void)keepClaim(award);
        m_awards.update(m_session, award);
    }

    /// A reward that was used was had; one that was taken with the badge comes back with it, if not this time because none
    /// is left, then the next. What a person took does not. Gives whether the claim is another one now.
    [[nodiscard]] bool keepClaim(ChallengeAward &award)
    {
        auto claim = m_claims.claim(award.claimUid);
        if (!claim)
            return false;
        const bool isUnused = claim->state == ClaimState::Issued || claim->state == ClaimState::Reserved;
        if (!award.stands() && isUnused) {
            claim->state = ClaimState::Voided;
            claim->closedAt = award.claimTakenAt = award.takenAt;
        } else if (award.stands() && claim->state == ClaimState::Voided && award.claimTakenAt &&
                   claim->closedAt == award.claimTakenAt && isLeft(claim->reward)) {
            claim->state = ClaimState::Issued;
            claim->closedAt.reset();
            award.claimTakenAt.reset();
            if (claim->validUntil.isValid())
                claim->validUntil = std::max(claim->validUntil, today().addDays(claim->value.validDays));
        } else {
            return false;
        }
        m_claims.setByRule(m_session, *claim);
        return true;
    }

    WriteSession &m_session;
    Connection &m_connection;
    ChallengeAwards m_awards;
    ClaimStore m_claims;
    CustomerId m_customer;
    ChallengePurchases m_purchases;
    QList<ChallengeAward> m_known;
};

void keepTaken(WriteSession &session, RewardClaimId id)
{
    const auto claim = ClaimStore(session.connection()).claim(id);
    if (!claim)
        return;
    if (const auto award = ChallengeAwards(session.connection()).ofClaim(claim->uid))
        ChallengeKeeper(session, award->customer).keepTaken(*award);
}

} // namespace

void keepChallenges(WriteSession &session)
{
    const auto claims = session.journal().touched(Table::RewardClaims);
    const bool isConcerned = !claims.empty() || !session.journal().touched(Table::Orders).empty();
    if (!isConcerned || !hasChallenges(session.connection()))
        return;
    for (const auto &[id, before] : claims)
        keepTaken(session, RewardClaimId{id});
    const QList<Challenge> challenges = orThrow(ChallengeStore(session.connection()).challenges());
    for (const auto &[customer, days] : touchedDays(session)) {
        ChallengeKeeper keeper(session, customer);
        keeper.recheck(days);
        keeper.reach(challenges, days);
    }
}

void recheckChallenges(WriteSession &session, const QList<CustomerId> &customers)
{
    const ChallengeAwards awards(session.connection());
    for (const CustomerId customer : customers) {
        if (awards.hasAny(customer))
            ChallengeKeeper(session, customer).recheck();
    }
}

} // namespace regulars
