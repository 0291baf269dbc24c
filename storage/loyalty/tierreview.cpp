// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/loyalty/tierreview.h"

#include "core/loyalty/tierlift.h"
#include "storage/base/jsontext.h"
#include "storage/journal/writesession.h"
#include "storage/loyalty/loyaltymembers.h"
#include "storage/loyalty/tierhistories.h"
#include "storage/loyalty/tierstore.h"
#include "storage/people/shopstore.h"
#include "storage/sql/statement.h"

#include <QtCore/QCryptographicHash>

namespace regulars {

using namespace Qt::StringLiterals;

namespace {

/// By which tiers everybody has been reviewed.
const auto reviewedKey = u"tiers_reviewed"_s;

/// Tells apart the tiers that decide differently about a member. On which day something was bought is up to the time zone.
QString fingerprintOf(Connection &connection, const TierLadder &ladder)
{
    const Tier plain;
    TierLadder deciding = ladder;
    for (Tier &tier : deciding.tiers) {
        tier.uid.clear();
        tier.name.clear();
        tier.benefits.clear();
        tier.colour = plain.colour;
        tier.pointsPercent = plain.pointsPercent;
        tier.entryPoints = plain.entryPoints;
    }
    const QByteArray zone = orThrow(ShopStore(connection).shop()).timeZone.id();
    const QByteArray text = jsonText(toJson(deciding)).toUtf8() + zone;
    return QString::fromLatin1(QCryptographicHash::hash(text, QCryptographicHash::Sha1).toHex());
}

QString isoDay(QDate day)
{
    return day.toString(Qt::ISODate);
}

/// The figure that a tier for ever is kept by, of the customer of customer_stats.
QString statsColumn(TierMetric metric)
{
    switch (metric) {
    case TierMetric::NetSpend:
        return u"s.net_minor"_s;
    case TierMetric::Orders:
        return u"s.orders"_s;
    case TierMetric::Visits:
        return u"s.order_days"_s;
    case TierMetric::PointsEarned:
        break;
    }
    return u"coalesce((SELECT a.qualifying / 100 FROM points_accounts a WHERE a.customer_id = s.customer_id), 0)"_s;
}

/// The members of a stage after a place, in its order.
class StageReader
{
public:
    StageReader(Connection &connection, const TierLadder &ladder, QDate today)
        : m_connection(connection), m_ladder(ladder), m_today(today)
    {
    }

    [[nodiscard]] qint64 count(TierReviewStage stage) const
    {
        Statement rows(m_connection, u"SELECT count(*) FROM "_s + membersOf(stage));
        bind(rows, {stage, {}, {}});
        rows.only();
        return rows.integer(0);
    }
    [[nodiscard]] QList<LoyaltyMember> page(const TierReviewPlace &from, int limit) const
    {
        QList<LoyaltyMember> members;
        const QString day = dayColumn(from.stage);
        const QString order = day.isEmpty() ? u"m.customer_id"_s : day + u", m.customer_id"_s;
        Statement rows(m_connection,
                       u"SELECT %1 FROM %2 ORDER BY %3 LIMIT :limit"_s.arg(memberColumns(), membersOf(from.stage), order));
        bind(rows, from);
        rows.bind(u"limit", QVariant(limit));
        while (rows.next())
            members += readMember(rows);
        return members;
    }

private:
    /// By which a stage goes on; empty: by the member alone.
    [[nodiscard]] static QString dayColumn(TierReviewStage stage)
    {
        if (stage == TierReviewStage::Due)
            return u"m.tier_valid_until"_s;
        return stage == TierReviewStage::PaidFor ? u"m.tier_paid_until"_s : QString();
    }
    [[nodiscard]] QString membersOf(TierReviewStage stage) const
    {
        const auto live = u"loyalty_members m JOIN customers c ON c.id = m.customer_id AND c.deleted_at IS NULL%1"
                          " WHERE m.left_on IS NULL AND "_s;
        if (stage == TierReviewStage::Everyone)
            return live.arg(QString()) + u"m.customer_id > :customer"_s;
        if (const QString day = dayColumn(stage); !day.isEmpty())
            return live.arg(QString()) +
                   u"%1 IS NOT NULL AND %1 < :before AND (%1, m.customer_id) > (:last_day, :customer)"_s.arg(day);
        const auto joins =
            u" JOIN tiers t ON t.id = CASE WHEN m.tier_paid_until IS NULL THEN m.tier_id ELSE m.beneath_tier_id END"
            " LEFT JOIN customer_stats s ON s.customer_id = m.customer_id"_s;
        return live.arg(joins) + u"m.tier_valid_until IS NULL AND coalesce(%1, 0) < t.retain_from"
                                 " AND m.customer_id > :customer"_s.arg(statsColumn(m_ladder.metric));
    }
    void bind(Statement &rows, const TierReviewPlace &from) const
    {
        rows.bind(u"customer", QVariant(from.customer.value));
        if (from.stage == TierReviewStage::Due)
            rows.bind(u"before", isoDay(m_today)).bind(u"last_day", from.lastDay);
        else if (from.stage == TierReviewStage::PaidFor) // the days of grace are the member's
            rows.bind(u"before", isoDay(m_today.addDays(-m_ladder.graceDays))).bind(u"last_day", from.lastDay);
    }

    Connection &m_connection;
    const TierLadder &m_ladder;
    QDate m_today;
};

TierReviewStage stageAfter(TierReviewStage stage, const TierLadder &ladder)
{
    const bool mayLack = ladder.period == TierPeriod::Lifetime && ladder.downgrade != TierDowngrade::Never;
    if (stage == TierReviewStage::Due)
        return TierReviewStage::PaidFor;
    const bool isBefore = stage == TierReviewStage::Everyone || stage == TierReviewStage::PaidFor;
    return isBefore && mayLack ? TierReviewStage::Lacking : TierReviewStage::Done;
}

/// Whose tier is not among those of the shop any more is looked at like somebody who begins, once.
TierOutcome reseated(const TierLadder &ladder, const LoyaltyMember &member, const TierHistory &history, QDate today)
{
    TierMembership fresh = startingTier(ladder, today);
    fresh.lockedUntil = member.tier.lockedUntil;
    TierOutcome outcome{tierAfter(ladder, fresh, history, today, {}).membership, {}};
    const TierId earned = earnedPart(outcome.membership).tier;
    TierReason reason = earned == fresh.tier ? TierReason::Downgraded : TierReason::Qualified;
    if (outcome.membership.isPaid()) {
        outcome.membership.beneath = {earned, today, reason};
        reason = TierReason::Paid;
    }
    if (outcome.membership.isPaid() && outcome.membership.tier == member.tier.tier) {
        outcome.membership.since = member.tier.since;
        return outcome;
    }
    outcome.membership.since = today;
    outcome.membership.reason = reason;
    outcome.changes += TierChange{today, member.tier.tier, outcome.membership.tier, reason, outcome.membership.measure};
    return outcome;
}

TierOutcome reviewed(const TierLadder &ladder, const LoyaltyMember &member, const TierHistory &history, QDate today)
{
    if (const TierId earned = earnedPart(member.tier).tier; earned.isValid() && !ladder.find(earned))
        return reseated(ladder, member, history, today);
    return reviewTier(ladder, member.tier, history, today);
}

/// Whether a member has more than before. A tier that is gone has no place any more: then the last step tells.
bool isRaised(const TierLadder &ladder, TierId before, const TierOutcome &outcome)
{
    if (before.isValid() && !ladder.find(before))
        return outcome.changes.last().reason != TierReason::Downgraded;
    return ladder.rankOf(outcome.membership.tier) > ladder.rankOf(before);
}

/// Keeps what the review says about a member, and counts it.
void keep(WriteSession &session, const TierLadder &ladder, LoyaltyMember member, const TierOutcome &outcome,
          TierReviewSlice &slice)
{
    const TierMembership before = std::exchange(member.tier, outcome.membership);
    if (member.tier == before && outcome.changes.isEmpty())
        return;
    if (member.tier.tier == before.tier) {
        slice.kept += 1;
        keepReviewed(session, member, outcome.changes);
        return;
    }
    const bool isHigher = isRaised(ladder, before.tier, outcome);
    slice.raised += isHigher ? 1 : 0;
    slice.lowered += isHigher ? 0 : 1;
    if (const auto kept = LoyaltyMembers(session.connection()).setTier(session, member, outcome.changes); !kept)
        throw SqlFailure(kept.error());
}

TierReviewPlace placeAfter(TierReviewStage stage, const LoyaltyMember &member)
{
    const QDate day = stage == TierReviewStage::PaidFor ? member.tier.paidUntil : member.tier.validUntil;
    return {stage, isoDay(day), member.customer};
}

/// The place after a stage's last member.
TierReviewPlace placeAfterStage(WriteSession &session, TierReviewStage stage, const TierLadder &ladder)
{
    if (stage == TierReviewStage::Everyone) {
        const auto noted =
            ShopStore(session.connection()).setSetting(session, reviewedKey, fingerprintOf(session.connection(), ladder));
        if (!noted)
            throw SqlFailure(noted.error());
    }
    return {stageAfter(stage, ladder), {}, {}};
}

} // namespace

bool isReviewedBy(Connection &connection, const TierLadder &ladder)
{
    return orThrow(ShopStore(connection).setting(reviewedKey)) == fingerprintOf(connection, ladder);
}

Result<TierReviewPlan> tierReviewPlan(Connection &connection, Instant now)
{
    return attempt([&]() -> Result<TierReviewPlan> {
        const TierLadder ladder = readTierLadder(connection);
        REGULARS_TRY(shop, ShopStore(connection).shop());
        TierReviewPlan plan;
        plan.today = LocalCalendar(shop.timeZone).date(now);
        if (ladder.tiers.isEmpty())
            return plan;
        const StageReader reader(connection, ladder, plan.today);
        plan.start.stage = isReviewedBy(connection, ladder) ? TierReviewStage::Due : TierReviewStage::Everyone;
        for (TierReviewStage stage = plan.start.stage; stage != TierReviewStage::Done; stage = stageAfter(stage, ladder))
            plan.members += reader.count(stage);
        if (plan.members == 0 && plan.start.stage != TierReviewStage::Everyone)
            plan.start.stage = TierReviewStage::Done;
        return plan;
    });
}

Result<TierReviewSlice> reviewTiers(WriteSession &session, const TierReviewPlace &from, int limit)
{
    return attempt([&] {
        Connection &connection = session.connection();
        TierReviewSlice slice;
        const TierLadder ladder = readTierLadder(connection);
        if (from.stage == TierReviewStage::Done || ladder.tiers.isEmpty())
            return slice;
        const QDate today = session.calendar().date(session.now());
        const TierHistories histories(connection, ladder, session.calendar());
        const QList<LoyaltyMember> members = StageReader(connection, ladder, today).page(from, limit);
        for (const LoyaltyMember &member : members) {
            keep(session, ladder, member, reviewed(ladder, member, histories.of(member), today), slice);
            ++slice.looked;
        }
        if (members.size() < limit)
            slice.next = placeAfterStage(session, from.stage, ladder);
        else
            slice.next = placeAfter(from.stage, members.last());
        return slice;
    });
}

} // namespace regulars
