// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/loyalty/tiermembership.h"

#include "core/loyalty/tierlift.h"

#include <algorithm>

namespace regulars {

using namespace Qt::StringLiterals;

namespace {

QString textOf(QDate day)
{
    return day.isValid() ? day.toString(Qt::ISODate) : QString();
}

QDate dayOf(const QJsonValue &text)
{
    return QDate::fromString(text.toString(), Qt::ISODate);
}

/// Sets the tier and notes the step.
void become(TierOutcome &outcome, const TierChange &change, QDate validUntil)
{
    TierMembership &membership = outcome.membership;
    if (change.from != change.to) {
        membership.tier = change.to;
        membership.since = change.on;
    }
    membership.validUntil = validUntil;
    membership.reason = change.reason;
    membership.measure = change.measure;
    outcome.changes += change;
}

/// The last day of a tier; what nobody can lose has none.
QDate endOrNone(const Tier *tier, QDate end)
{
    return tier && tier->retainFrom > 0 ? end : QDate();
}

TierId idAt(const TierLadder &ladder, int rank)
{
    const Tier *tier = ladder.at(rank);
    return tier ? tier->id : TierId();
}

/// Who has brought back more than they bought has bought nothing; nobody starts with debts.
qint64 measureOf(const TierHistory &history, const TierSpan &span)
{
    return std::max<qint64>(history.sum(span), 0);
}

qint64 measureOn(const TierLadder &ladder, const TierHistory &history, QDate day)
{
    return measureOf(history, {spanOn(ladder.period, history.joinedOn(), day).first, day});
}

/// Each day from `from` to `until` on which something counts may be the one on which a higher tier is reached.
void climb(const TierLadder &ladder, TierOutcome &outcome, const TierHistory &history, QDate until, QDate from)
{
    const auto look = [&](QDate day) {
        const qint64 measure = measureOn(ladder, history, day);
        const int reached = ladder.rankFor(measure);
        if (reached <= ladder.rankOf(outcome.membership.tier))
            return;
        const Tier *tier = ladder.at(reached);
        const QDate end = validUntilFrom(ladder.period, history.joinedOn(), day);
        become(outcome, {day, outcome.membership.tier, tier->id, TierReason::Qualified, measure}, endOrNone(tier, end));
    };
    for (const QDate day : history.daysOf({from, until}))
        look(day);
    look(until);
}

/// What somebody has by what they reached in the time that still counts, and until when.
struct Earned
{
    int rank = -1;
    QDate validUntil;
    qint64 measure = 0;
};

Earned earnedBy(const TierLadder &ladder, const TierHistory &history, QDate today)
{
    QDate first = spanOn(ladder.period, history.joinedOn(), today).first;
    if (ladder.period == TierPeriod::CalendarYear || ladder.period == TierPeriod::MembershipYear)
        first = spanOn(ladder.period, history.joinedOn(), first.addDays(-1)).first;
    Earned earned;
    QList<QDate> days = ladder.period == TierPeriod::Lifetime ? QList<QDate>() : history.daysOf({first, today});
    for (const QDate day : days << today) {
        const qint64 measure = measureOn(ladder, history, day);
        const int rank = ladder.rankFor(measure);
        if (rank >= earned.rank)
            earned = {rank, validUntilFrom(ladder.period, history.joinedOn(), day), measure};
    }
    return earned;
}

/// Whether the period by which a tier was kept at its last review still does.
bool isStillKept(const TierLadder &ladder, const TierMembership &membership, const TierHistory &history)
{
    const QDate end = ladder.period == TierPeriod::RollingYear
                          ? membership.validUntil.addYears(-1)
                          : spanOn(ladder.period, history.joinedOn(), membership.validUntil).first.addDays(-1);
    const TierSpan kept{spanOn(ladder.period, history.joinedOn(), end).first, end.addDays(ladder.graceDays)};
    const Tier *tier = ladder.find(membership.tier);
    return measureOf(history, kept) >= tier->retainFrom;
}

/// Takes a tier at once whose ground has come back. What a person gave, a merge or an import brought stays.
void dropAtOnce(const TierLadder &ladder, TierOutcome &outcome, const TierHistory &history, QDate today)
{
    const TierMembership &held = outcome.membership;
    const Tier *tier = ladder.find(held.tier);
    const bool won = held.reason == TierReason::Qualified;
    const bool isDue = held.validUntil.isValid() && held.validUntil < today; // the review decides
    if (!tier || tier->retainFrom <= 0 || isDue || held.lockedUntil >= today ||
        (!won && held.reason != TierReason::Retained))
        return;
    const Earned earned = earnedBy(ladder, history, today);
    if (earned.rank >= ladder.rankOf(held.tier) || (!won && isStillKept(ladder, held, history)))
        return;
    const Tier *lower = ladder.at(earned.rank);
    become(outcome, {today, held.tier, idAt(ladder, earned.rank), TierReason::Returned, earned.measure},
           endOrNone(lower, earned.validUntil));
}

/// What the period that ended with a tier comes to: up to its last day, or up to the first day of grace on which it is
/// enough, or at the end of grace.
qint64 reviewedMeasure(const TierLadder &ladder, const TierMembership &held, const TierHistory &history, QDate today)
{
    const TierSpan span = reviewSpan(ladder, held, history.joinedOn());
    const qint64 enough = ladder.find(held.tier)->retainFrom;
    qint64 measure = measureOf(history, span);
    if (ladder.downgrade == TierDowngrade::Never)
        return measure;
    for (const QDate day : history.daysOf({span.last.addDays(1), std::min(graceUntil(ladder, held), today)})) {
        if (measure >= enough)
            break;
        measure = measureOf(history, {span.first, day});
    }
    return measure;
}

/// Decides about one last day that has passed. False: there is nothing to decide yet.
bool decide(const TierLadder &ladder, TierOutcome &outcome, const TierHistory &history, QDate today)
{
    const TierMembership held = outcome.membership;
    const Tier *tier = ladder.find(held.tier);
    const QDate lastDay = graceUntil(ladder, held);
    const qint64 measure = reviewedMeasure(ladder, held, history, today);
    const QDate next = nextEndAfter(ladder.period, history.joinedOn(), held.validUntil);
    const QDate on = held.validUntil.addDays(1);
    if (measure >= tier->retainFrom) {
        become(outcome, {on, tier->id, tier->id, TierReason::Retained, measure}, endOrNone(tier, next));
    } else if (ladder.downgrade == TierDowngrade::Never) {
        become(outcome, {on, tier->id, tier->id, TierReason::NeverLost, measure}, next);
    } else if (today <= lastDay) {
        return false;
    } else {
        const int rank = rankAfterLoss(ladder, ladder.rankOf(tier->id), measure);
        become(outcome, {lastDay.addDays(1), tier->id, idAt(ladder, rank), TierReason::Downgraded, measure},
               endOrNone(ladder.at(rank), next));
        const QDate end = outcome.membership.validUntil;
        climb(ladder, outcome, history, end.isValid() ? std::min(end, today) : today, lastDay.addDays(1));
    }
    return true;
}

/// A tier without a last day gets one where it can be lost: another kind of period was chosen since, or what counted for
/// ever has come back.
void setLastDay(const TierLadder &ladder, TierMembership &membership, const TierHistory &history, QDate today)
{
    const Tier *tier = ladder.find(membership.tier);
    if (!tier || tier->retainFrom <= 0 || membership.validUntil.isValid())
        return;
    if (ladder.period != TierPeriod::Lifetime)
        membership.validUntil = validUntilFrom(ladder.period, history.joinedOn(), today);
    else if (history.sum({{}, today}) < tier->retainFrom && ladder.downgrade != TierDowngrade::Never)
        membership.validUntil = today.addDays(ladder.noticeDays);
}

// The rules of what is earned, as if nothing could be bought.

TierOutcome reviewEarned(const TierLadder &ladder, const TierMembership &membership, const TierHistory &history, QDate today)
{
    TierOutcome outcome{membership, {}};
    if (membership.lockedUntil.isValid() && today <= membership.lockedUntil)
        return outcome;
    setLastDay(ladder, outcome.membership, history, today);
    while (outcome.membership.validUntil.isValid() && outcome.membership.validUntil < today &&
           ladder.find(outcome.membership.tier)) {
        if (!decide(ladder, outcome, history, today))
            break;
    }
    climb(ladder, outcome, history, today, today);
    return outcome;
}

TierOutcome earnedAfter(const TierLadder &ladder, const TierMembership &membership, const TierHistory &history, QDate today,
                        QDate changedFrom)
{
    TierOutcome outcome{membership, {}};
    if (ladder.dropsAtOnce && ladder.downgrade != TierDowngrade::Never)
        dropAtOnce(ladder, outcome, history, today);
    climb(ladder, outcome, history, today, changedFrom);
    if (!outcome.membership.validUntil.isValid() || outcome.membership.validUntil >= today || outcome.changes.isEmpty())
        return outcome;
    // Reached so long ago that it was reviewed since: who would have lost it by now keeps what they have.
    TierOutcome reviewed = reviewEarned(ladder, outcome.membership, history, today);
    if (ladder.rankOf(reviewed.membership.tier) <= ladder.rankOf(membership.tier))
        return {membership, {}};
    reviewed.changes = outcome.changes + reviewed.changes;
    return reviewed;
}

TierMembership mergedEarned(const TierLadder &ladder, const TierMembership &kept, const TierMembership &merged)
{
    const int keptRank = ladder.rankOf(kept.tier);
    const int mergedRank = ladder.rankOf(merged.tier);
    TierMembership result = mergedRank > keptRank ? merged : kept;
    if (mergedRank == keptRank && keptRank >= 0) {
        result.since = kept.since.isValid() && kept.since <= merged.since ? kept.since : merged.since;
        const bool endless = !kept.validUntil.isValid() || !merged.validUntil.isValid();
        result.validUntil = endless ? QDate() : std::max(kept.validUntil, merged.validUntil);
        result.noticedFor = {}; // the sum of both may keep what each would have lost
        if (merged.lockedUntil.isValid() && !(kept.lockedUntil >= merged.lockedUntil))
            result.lockedUntil = merged.lockedUntil;
    }
    if (mergedRank >= 0 && keptRank >= 0)
        result.reason = TierReason::Merged;
    return result;
}

} // namespace

TierMembership startingTier(const TierLadder &ladder, QDate joinedOn)
{
    TierMembership membership;
    membership.tier = idAt(ladder, ladder.rankFor(0));
    membership.since = joinedOn;
    return membership;
}

TierOutcome tierAfter(const TierLadder &ladder, const TierMembership &membership, const TierHistory &history, QDate today,
                      QDate changedFrom)
{
    return lifted(ladder, membership, earnedAfter(ladder, earnedPart(membership), history, today, changedFrom), history,
                  today, {TierReason::Returned, changedFrom});
}

TierOutcome reviewTier(const TierLadder &ladder, const TierMembership &membership, const TierHistory &history, QDate today)
{
    return lifted(ladder, membership, reviewEarned(ladder, earnedPart(membership), history, today), history, today);
}

TierMembership tierByHand(const TierLadder &ladder, TierId tier, const TierHistory &history, QDate today, QDate lockedUntil)
{
    TierMembership membership;
    membership.tier = tier;
    membership.since = today;
    membership.lockedUntil = lockedUntil;
    membership.reason = TierReason::ByHand;
    membership.measure = measureOn(ladder, history, today);
    QDate end = validUntilFrom(ladder.period, history.joinedOn(), today);
    if (end.isValid() && lockedUntil.isValid())
        end = std::max(end, spanOn(ladder.period, history.joinedOn(), lockedUntil).last);
    membership.validUntil = endOrNone(ladder.find(tier), end);
    return liftedOn(ladder, membership, history, today);
}

TierMembership mergedTier(const TierLadder &ladder, const TierMembership &kept, const TierMembership &merged)
{
    TierMembership result = mergedEarned(ladder, earnedPart(kept), earnedPart(merged));
    const bool isOfMerged = merged.isPaid() && (!kept.isPaid() || ladder.rankOf(merged.tier) > ladder.rankOf(kept.tier) ||
                                                (merged.tier == kept.tier && merged.paidUntil > kept.paidUntil));
    if (const TierMembership &paid = isOfMerged ? merged : kept; paid.isPaid())
        raiseTo(ladder, result, {paid.tier, paid.since, paid.paidUntil}, paid.since);
    return result;
}

qint64 entryPointsOf(const TierLadder &ladder, const TierChange &change, QDate lastGivenOn)
{
    const bool reached = change.reason == TierReason::Qualified || change.reason == TierReason::ByHand ||
                         change.reason == TierReason::Paid;
    const Tier *tier = ladder.find(change.to);
    if (!tier || !reached || ladder.rankOf(change.to) <= ladder.rankOf(change.from))
        return 0;
    if (lastGivenOn.isValid() && change.on < lastGivenOn.addMonths(ladder.entryPointsEveryMonths))
        return 0;
    return tier->entryPoints;
}

TierSpan reviewSpan(const TierLadder &ladder, const TierMembership &membership, QDate joinedOn)
{
    if (!membership.validUntil.isValid())
        return {};
    if (ladder.period == TierPeriod::Lifetime)
        return {QDate(), membership.validUntil};
    TierSpan span = spanOn(ladder.period, joinedOn, membership.validUntil);
    span.last = membership.validUntil;
    if (ladder.period == TierPeriod::RollingYear) // 28 February follows upon the 29th: what it was reached by has counted
        span.first = std::max(span.first, membership.since.addDays(1));
    return span;
}

QDate graceUntil(const TierLadder &ladder, const TierMembership &membership)
{
    return membership.validUntil.isValid() ? membership.validUntil.addDays(ladder.graceDays) : QDate();
}

int rankAfterLoss(const TierLadder &ladder, int rank, qint64 measure)
{
    if (ladder.downgrade == TierDowngrade::Never)
        return rank;
    if (ladder.downgrade == TierDowngrade::OneStep)
        return rank - 1;
    int lower = rank - 1;
    while (lower >= 0 && ladder.at(lower)->retainFrom > measure)
        --lower;
    return lower;
}

QJsonObject toJson(const TierMembership &membership)
{
    return {{u"tier"_s, membership.tier.value},
            {u"since"_s, textOf(membership.since)},
            {u"valid_until"_s, textOf(membership.validUntil)},
            {u"locked_until"_s, textOf(membership.lockedUntil)},
            {u"noticed_for"_s, textOf(membership.noticedFor)},
            {u"reason"_s, nameOf(membership.reason)},
            {u"measure"_s, membership.measure},
            {u"paid_until"_s, textOf(membership.paidUntil)},
            {u"beneath_tier"_s, membership.beneath.tier.value},
            {u"beneath_since"_s, textOf(membership.beneath.since)},
            {u"beneath_reason"_s, nameOf(membership.beneath.reason)}};
}

TierMembership tierMembershipOf(const QJsonObject &json)
{
    TierMembership membership;
    membership.tier = TierId{json.value("tier"_L1).toInteger()};
    membership.since = dayOf(json.value("since"_L1));
    membership.validUntil = dayOf(json.value("valid_until"_L1));
    membership.lockedUntil = dayOf(json.value("locked_until"_L1));
    membership.noticedFor = dayOf(json.value("noticed_for"_L1));
    membership.reason = valueOf<TierReason>(json.value("reason"_L1).toString());
    membership.measure = json.value("measure"_L1).toInteger();
    membership.paidUntil = dayOf(json.value("paid_until"_L1));
    membership.beneath.tier = TierId{json.value("beneath_tier"_L1).toInteger()};
    membership.beneath.since = dayOf(json.value("beneath_since"_L1));
    if (membership.isPaid())
        membership.beneath.reason = valueOf<TierReason>(json.value("beneath_reason"_L1).toString());
    return membership;
}

} // namespace regulars
