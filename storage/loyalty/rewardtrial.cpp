// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/loyalty/rewardtrial.h"

#include "storage/loyalty/isodays.h"
#include "storage/loyalty/memberhistories.h"
#include "storage/people/shopstore.h"

namespace regulars {

using namespace Qt::StringLiterals;

namespace {

constexpr int simulatedMonths = 12;

/// A claim, and the line of the card that took its points; 0: none did.
struct BookedClaim
{
    PlayedClaim claim;
    qint64 line = 0;
};
/// By customer and time.
using ClaimsOf = std::map<CustomerId, std::vector<BookedClaim>>;

ClaimsOf claimsOf(Connection &connection, RewardId reward, qint64 first, qint64 last, QDate until)
{
    ClaimsOf claims;
    if (!reward.isValid())
        return claims;
    Statement rows(connection, u"SELECT c.customer_id, c.id, c.claimed_at, c.claimed_on, c.points, p.line, a.id"
                               " FROM reward_claims c"
                               " LEFT JOIN points_causes p ON p.kind = 'claim' AND p.record_uid = c.uid"
                               " LEFT JOIN points_accounts a ON a.id = p.account_id AND a.customer_id = c.customer_id"
                               " WHERE c.customer_id BETWEEN :first AND :last AND c.reward_id = :reward"
                               " AND c.claimed_on <= :until AND c.state NOT IN ('voided', 'expired')"
                               " ORDER BY c.customer_id, c.claimed_at, c.id"_s);
    rows.bind(u"first", QVariant(first)).bind(u"last", QVariant(last)).bind(u"reward", reward);
    rows.bind(u"until", dayValue(until));
    while (rows.next()) {
        const bool isOnCard = !rows.isNull(6);
        const Points points{rows.integer(4)};
        const PlayedClaim claim{{rows.instant(2), rows.integer(1), dayAt(rows, 3)}, points, isOnCard || points.isZero()};
        claims[rows.id<CustomerId>(0)].push_back({claim, isOnCard ? rows.integer(5) : 0});
    }
    return claims;
}

/// Hands over what happened to a member in order of time. A claim stands before the line that took its points.
template<typename Player>
void playMember(Player &player, const MemberHistory &member, const std::vector<BookedClaim> &claims)
{
    player.beginMember({member.customer, member.joinedOn, member.leftOn, member.status == PointsAccountStatus::Active});
    auto tier = member.tiers.begin();
    const auto passTiers = [&](QDate until) {
        for (; tier != member.tiers.end() && tier->day <= until; ++tier)
            player.setTier(tier->day, tier->tier);
    };
    std::vector<BookedClaim> onCard;
    std::vector<BookedClaim> others;
    for (const BookedClaim &each : claims)
        (each.line > 0 ? onCard : others).push_back(each);
    auto other = others.begin();
    const auto passClaims = [&](Instant until) {
        for (; other != others.end() && other->claim.place.at <= until; ++other) {
            passTiers(other->claim.place.day);
            player.claim(other->claim);
        }
    };
    for (const CardStep &step : member.card) {
        passClaims(step.at);
        const auto claim = std::find_if(onCard.begin(), onCard.end(),
                                        [&](const BookedClaim &each) { return each.line == step.sequence; });
        if (claim != onCard.end()) {
            passTiers(claim->claim.place.day);
            player.claim(claim->claim);
        }
        passTiers(step.day);
        player.setBalance(step.day, step.active);
    }
    passClaims(noDate);
    passTiers(QDate(9999, 12, 31));
    player.endMember();
}

/// Counts what would have been possible if there were as many as were asked for.
class StockPlayer
{
public:
    StockPlayer(const Reward &reward, const TrialDays &days) : m_days(days), m_run(reward, days), m_count(*reward.stock) {}

    void beginMember(const TrialMember &member) { m_run.beginMember(member); }
    void setTier(QDate, TierId tier) { m_run.setTier(tier); }
    void setBalance(QDate, Points points) { m_run.setBalance(points); }
    void claim(const PlayedClaim &claim)
    {
        const bool isEarlier = claim.place.day < m_days.from;
        if (isEarlier)
            m_run.addEarlier(claim);
        if (isEarlier || m_run.claim(claim) == RewardFault::None)
            m_count.add(claim.place);
    }
    void endMember() {}
    /// Claims of somebody who is not played have taken of it all the same.
    void addOther(const std::vector<BookedClaim> &claims)
    {
        for (const BookedClaim &each : claims)
            m_count.add(each.claim.place);
    }
    [[nodiscard]] std::optional<ClaimPlace> last() const { return m_count.last(); }

private:
    TrialDays m_days;
    RewardRun m_run;
    StockCount m_count;
};

class RewardTrial
{
public:
    RewardTrial(Connection &connection, const LocalCalendar &calendar, const RewardQuestion &question, const TrialDays &days)
        : m_connection(connection),
          m_question(question),
          m_days(days),
          m_histories(connection, calendar, {!question.before.tiers.isEmpty() || !question.after.tiers.isEmpty(), true})
    {
        if (!m_question.before.id.isValid())
            m_question.before.enabled = false;
    }

    /// Only who has claimed it is read: a reward with a stock has few of them.
    [[nodiscard]] std::optional<ClaimPlace> stockEnd(const Reward &reward, const CancelToken &cancel) const
    {
        if (!reward.stock)
            return std::nullopt;
        StockPlayer player(reward, m_days);
        Statement claimers(m_connection,
                           u"SELECT DISTINCT customer_id FROM reward_claims WHERE reward_id = :reward"
                           " AND claimed_on <= :until AND state NOT IN ('voided', 'expired') ORDER BY customer_id"_s);
        claimers.bind(u"reward", m_question.before.id).bind(u"until", dayValue(m_days.until));
        while (claimers.next()) {
            throwIfCancelled(cancel);
            const auto customer = claimers.id<CustomerId>(0);
            const ClaimsOf claims = claimsOf(m_connection, m_question.before.id, customer.value, customer.value,
                                             m_days.until);
            if (const auto member = m_histories.of(customer))
                playMember(player, *member, claims.at(customer));
            else
                player.addOther(claims.at(customer));
        }
        return player.last();
    }

    [[nodiscard]] RewardSimulation play(const Progress &progress, const CancelToken &cancel) const
    {
        RewardSimulator simulator(m_question.before, m_question.after, m_days,
                                  {stockEnd(m_question.before, cancel), stockEnd(m_question.after, cancel)});
        forAllCustomers(m_connection, progress, cancel, [&](qint64 first, qint64 last) {
            const QList<MemberHistory> members = m_histories.read(first, last);
            ClaimsOf claims;
            if (!members.isEmpty())
                claims = claimsOf(m_connection, m_question.before.id, first, last, m_days.until);
            for (const MemberHistory &member : members)
                playMember(simulator, member, claims[member.customer]);
        });
        return simulator.result();
    }

private:
    Connection &m_connection;
    RewardQuestion m_question;
    TrialDays m_days;
    MemberHistories m_histories;
};

} // namespace

Result<RewardSimulation> simulateReward(Connection &connection, const RewardQuestion &question, Instant now,
                                        const Progress &progress, const CancelToken &cancel)
{
    return attempt([&]() -> Result<RewardSimulation> {
        REGULARS_TRY(shop, ShopStore(connection).shop());
        const LocalCalendar calendar(shop.timeZone);
        TrialDays days{question.from, question.until};
        if (!days.until.isValid())
            days.until = calendar.date(now);
        if (!days.from.isValid())
            days.from = days.until.addMonths(-simulatedMonths).addDays(1);
        return RewardTrial(connection, calendar, question, days).play(progress, cancel);
    });
}

} // namespace regulars
