// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/loyalty/rewardaudits.h"

#include "core/orders/countedorder.h"
#include "storage/loyalty/isodays.h"
#include "storage/loyalty/memberhistories.h"
#include "storage/loyalty/rewardsegments.h"
#include "storage/people/shopstore.h"

namespace regulars {

using namespace Qt::StringLiterals;

namespace {

using ClaimDays = std::map<RewardId, QList<QDate>>;

/// Of which months there are claims on these days.
std::map<RewardId, std::set<int>> claimMonths(Connection &connection, const EffectDays &days)
{
    std::map<RewardId, std::set<int>> months;
    Statement rows(connection, u"SELECT DISTINCT reward_id, claimed_on FROM reward_claims"
                               " WHERE claimed_on BETWEEN :from AND :until AND state NOT IN ('voided', 'expired')"_s);
    rows.bind(u"from", dayValue(days.from)).bind(u"until", dayValue(days.until));
    while (rows.next())
        months[rows.id<RewardId>(0)].insert(RewardEffectTally::monthOf(dayAt(rows, 1)));
    return months;
}

/// One pass over all members.
class AuditPass
{
public:
    AuditPass(Connection &connection, const LocalCalendar &calendar, const QList<Reward> &rewards, const EffectDays &days)
        : m_connection(connection),
          m_calendar(calendar),
          m_rewards(rewards),
          m_days(days),
          m_segments(connection, calendar, rewards)
    {
        const auto months = claimMonths(connection, days);
        for (const Reward &reward : m_rewards) {
            if (const auto found = months.find(reward.id); found != months.end())
                m_tallies.try_emplace(reward.id, reward, calendar.date(reward.createdAt), days, found->second);
        }
    }

    [[nodiscard]] QHash<RewardId, RewardAudit> run(const Progress &progress, const CancelToken &cancel)
    {
        const bool hasEffect = !m_tallies.empty();
        const MemberHistories histories(m_connection, m_calendar, {hasEffect && asksForTiers(), hasEffect});
        forAllCustomers(m_connection, progress, cancel, [&](qint64 first, qint64 last) {
            const QList<MemberHistory> members = histories.read(first, last);
            if (members.isEmpty())
                return;
            const auto claims = claimsOf(first, last);
            const auto segments = m_segments.spans(first, last);
            const auto purchases = hasEffect ? purchasesOf(first, last) : std::unordered_map<qint64, QList<QDate>>();
            const auto find = [](const auto &all, CustomerId id) {
                const auto found = all.find(id.value);
                return found == all.end() ? decltype(found->second)() : found->second;
            };
            for (const MemberHistory &member : members) {
                const ClaimDays claimed = find(claims, member.customer);
                const QList<SegmentSpan> spans = find(segments, member.customer);
                countReach(member, claimed, segmentsNow(spans));
                if (hasEffect)
                    addEffect(member, claimed, find(purchases, member.customer), spans);
            }
        });
        for (const auto &[reward, tally] : m_tallies)
            m_audits[reward].effect = tally.result();
        return m_audits;
    }

private:
    [[nodiscard]] bool asksForTiers() const
    {
        return std::any_of(m_rewards.begin(), m_rewards.end(), [](const Reward &reward) { return !reward.tiers.isEmpty(); });
    }

    [[nodiscard]] std::unordered_map<qint64, ClaimDays> claimsOf(qint64 first, qint64 last) const
    {
        std::unordered_map<qint64, ClaimDays> claims;
        Statement rows(m_connection, u"SELECT customer_id, reward_id, claimed_on FROM reward_claims"
                                     " WHERE customer_id BETWEEN :first AND :last AND state NOT IN ('voided', 'expired')"
                                     " ORDER BY customer_id, reward_id, claimed_on"_s);
        rows.bind(u"first", QVariant(first)).bind(u"last", QVariant(last));
        while (rows.next())
            claims[rows.integer(0)][rows.id<RewardId>(1)] += dayAt(rows, 2);
        return claims;
    }

    [[nodiscard]] std::unordered_map<qint64, QList<QDate>> purchasesOf(qint64 first, qint64 last) const
    {
        std::unordered_map<qint64, QList<QDate>> purchases;
        Statement rows(m_connection,
                       u"SELECT o.customer_id, o.ordered_at, o.status, o.total_minor,"
                       " (SELECT coalesce(sum(r.total_minor), 0) FROM returns r WHERE r.order_id = o.id"
                       " AND r.deleted_at IS NULL) FROM orders o WHERE o.customer_id BETWEEN :first AND :last"
                       " AND o.ordered_at >= :from AND o.deleted_at IS NULL ORDER BY o.customer_id, o.ordered_at"_s);
        rows.bind(u"first", QVariant(first)).bind(u"last", QVariant(last));
        rows.bind(u"from", m_calendar.startOfDay(m_days.from));
        while (rows.next()) {
            const OrderFacts order{rows.instant(1), valueOf<OrderStatus>(rows.text(2)), rows.integer(3), rows.integer(4)};
            if (counts(order))
                purchases[rows.integer(0)] += m_calendar.date(order.orderedAt);
        }
        return purchases;
    }

    void countReach(const MemberHistory &member, const ClaimDays &claims, const QStringList &segments)
    {
        if (member.leftOn.isValid())
            return;
        for (const Reward &reward : m_rewards) {
            const bool hasClaimed = claims.contains(reward.id);
            const bool isOfTier = reward.tiers.isEmpty() || reward.tiers.contains(member.tier);
            const bool couldNow = isOfTier && isForSegments(reward, segments) &&
                                  member.status == PointsAccountStatus::Active && member.active >= reward.points;
            RewardAudit &audit = m_audits[reward.id];
            audit.eligible += hasClaimed || couldNow ? 1 : 0;
            audit.claimers += hasClaimed ? 1 : 0;
        }
    }

    void addEffect(const MemberHistory &member, const ClaimDays &claims, const QList<QDate> &purchases,
                   const QList<SegmentSpan> &segments)
    {
        if (purchases.isEmpty() && claims.empty())
            return;
        const EffectMember seen{member.customer, member.joinedOn, member.leftOn, purchases,
                                member.card,     member.tiers,    claims,        segments};
        for (auto &[reward, tally] : m_tallies)
            tally.add(seen);
    }

    Connection &m_connection;
    const LocalCalendar &m_calendar;
    QList<Reward> m_rewards;
    EffectDays m_days;
    RewardSegments m_segments;
    std::map<RewardId, RewardEffectTally> m_tallies;
    QHash<RewardId, RewardAudit> m_audits;
};

} // namespace

std::optional<double> RewardAudit::share() const
{
    if (eligible < fewestForShare)
        return std::nullopt;
    return static_cast<double>(claimers) / static_cast<double>(eligible);
}

Result<RewardAudits> auditRewards(Connection &connection, const QList<Reward> &rewards, Instant now,
                                  const Progress &progress, const CancelToken &cancel)
{
    return attempt([&]() -> Result<RewardAudits> {
        REGULARS_TRY(shop, ShopStore(connection).shop());
        const LocalCalendar calendar(shop.timeZone);
        const EffectDays days = effectDaysBefore(calendar.date(now));
        return RewardAudits{days, AuditPass(connection, calendar, rewards, days).run(progress, cancel)};
    });
}

} // namespace regulars
