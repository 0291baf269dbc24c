// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/loyalty/rewardtrial.h"

#include "storage/loyalty/isodays.h"
#include "storage/loyalty/memberhistories.h"
#include "storage/loyalty/rewardsegments.h"
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

/// Whether the card was never without the next line: both were booked at once, and no claim is asked for in between.
bool goesOn(const CardStep &step, const CardStep &next, bool isClaim)
{
    return next.posting == step.posting && next.at == step.at && !isClaim;
}

/// Hands over what happened to a member in order of time. A claim stands before the line that took its points.
template<typename Player>
void playMember(Player &player, const MemberHistory &member, const std::vector<BookedClaim> &claims,
                const QStringList &segments)
{
    player.beginMember(
        {member.customer, member.joinedOn, member.leftOn, member.status == PointsAccountStatus::Active, segments});
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
    const auto claimAt = [&](const CardStep &step) {
        return std::find_if(onCard.begin(), onCard.end(),
                            [&](const BookedClaim &each) { return each.line == step.sequence; });
    };
    for (auto step = member.card.begin(); step != member.card.end(); ++step) {
        passClaims(step->at);
        if (const auto claim = claimAt(*step); claim != onCard.end()) {
            passTiers(claim->claim.place.day);
            player.claim(claim->claim);
        }
        passTiers(step->day);
        const auto next = std::next(step);
        if (next == member.card.end() || !goesOn(*step, *next, claimAt(*next) != onCard.end()))
            player.setBalance(step->day, step->active);
    }
    passClaims(noDate);
    passTiers(QDate(9999, 12, 31));
    player.endMember();
}

/// Counts what would have been possible if there were as many as were asked for.
class StockPlayer
{
public:
    StockPlayer(const Reward &reward, const TrialDays &days)
        : m_stock(*reward.stock), m_days(days), m_run(reward, days), m_count(*reward.stock)
    {
    }

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
    /// Whether claims decide about where the stock ends; there may be none from the beginning.
    [[nodiscard]] bool mayEnd() const { return m_stock > 0; }
    [[nodiscard]] std::optional<ClaimPlace> last() const { return m_count.last(); }

private:
    int m_stock;
    TrialDays m_days;
    RewardRun m_run;
    StockCount m_count;
};

/// Reports one of several passes over the same customers.
Progress passOf(const Progress &progress, int pass, int passes)
{
    if (!progress || passes == 1)
        return progress;
    return [=](qint64 done, qint64 total) { progress(pass * total + done, passes * total); };
}

class RewardTrial
{
public:
    RewardTrial(Connection &connection, const LocalCalendar &calendar, const RewardQuestion &question, const TrialDays &days)
        : m_connection(connection),
          m_question(question),
          m_days(days),
          m_segments(connection, calendar, {question.before, question.after}),
          m_histories(connection, calendar, {!question.before.tiers.isEmpty() || !question.after.tiers.isEmpty(), true})
    {
        if (!m_question.before.id.isValid())
            m_question.before.enabled = false;
    }

    [[nodiscard]] RewardSimulation play(const Progress &progress, const CancelToken &cancel) const
    {
        std::optional<StockPlayer> before = stockPlayer(m_question.before);
        std::optional<StockPlayer> after = stockPlayer(m_question.after);
        const bool hasStock = (before && before->mayEnd()) || (after && after->mayEnd());
        const int passes = hasStock ? 2 : 1;
        if (hasStock)
            playStock(before, after, passOf(progress, 0, passes), cancel);
        RewardSimulator simulator(m_question.before, m_question.after, m_days, {endOf(before), endOf(after)});
        forAllCustomers(m_connection, passOf(progress, passes - 1, passes), cancel, [&](qint64 first, qint64 last) {
            const QList<MemberHistory> members = m_histories.read(first, last);
            ClaimsOf claims;
            if (!members.isEmpty())
                claims = claimsOf(m_connection, m_question.before.id, first, last, m_days.until);
            const SegmentSpans segments = m_segments.spans(first, last);
            for (const MemberHistory &member : members)
                playMember(simulator, member, claims[member.customer], segmentsNow(segments, member.customer));
        });
        return simulator.result();
    }

private:
    /// None for a reward that can't run out: it has no stock, or as many as it has were never claimed.
    [[nodiscard]] std::optional<StockPlayer> stockPlayer(const Reward &reward) const
    {
        if (!reward.stock)
            return std::nullopt;
        Statement claims(m_connection, u"SELECT count(*) FROM reward_claims WHERE reward_id = :reward"
                                       " AND claimed_on <= :until AND state NOT IN ('voided', 'expired')"_s);
        claims.bind(u"reward", m_question.before.id).bind(u"until", dayValue(m_days.until)).only();
        return claims.integer(0) < *reward.stock ? std::nullopt : std::optional<StockPlayer>(std::in_place, reward, m_days);
    }

    /// Counts who would have had one of the stock. Ranges of customers without a claim are passed over.
    void playStock(std::optional<StockPlayer> &before, std::optional<StockPlayer> &after, const Progress &progress,
                   const CancelToken &cancel) const
    {
        forAllCustomers(m_connection, progress, cancel, [&](qint64 first, qint64 last) {
            const ClaimsOf claims = claimsOf(m_connection, m_question.before.id, first, last, m_days.until);
            if (claims.empty())
                return;
            const QList<MemberHistory> members = m_histories.read(first, last);
            const SegmentSpans segments = m_segments.spans(first, last);
            for (StockPlayer *player : {before ? &*before : nullptr, after ? &*after : nullptr}) {
                if (player)
                    playStock(*player, members, claims, segments);
            }
        });
    }

    static void playStock(StockPlayer &player, const QList<MemberHistory> &members, ClaimsOf claims,
                          const SegmentSpans &segments)
    {
        for (const MemberHistory &member : members) {
            if (const auto own = claims.extract(member.customer))
                playMember(player, member, own.mapped(), segmentsNow(segments, member.customer));
        }
        for (const auto &[customer, others] : claims)
            player.addOther(others);
    }

    static std::optional<ClaimPlace> endOf(const std::optional<StockPlayer> &player)
    {
        return player ? player->last() : std::nullopt;
    }

    Connection &m_connection;
    RewardQuestion m_question;
    TrialDays m_days;
    RewardSegments m_segments;
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
        if (days.from > days.until)
            return tl::unexpected(invalidField(u"until"_s, u"before_the_start"_s));
        return RewardTrial(connection, calendar, question, days).play(progress, cancel);
    });
}

} // namespace regulars
