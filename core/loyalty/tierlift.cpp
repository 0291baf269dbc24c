// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/loyalty/tierlift.h"

#include <algorithm>
#include <set>

namespace regulars {

namespace {

/// Goes through the days on which either layer changes, and keeps the tier that somebody has.
class Lift
{
public:
    Lift(const TierLadder &ladder, const TierMembership &before, const TierHistory &history, QDate today,
         const LiftCause &cause)
        : m_ladder(ladder),
          m_history(history),
          m_today(today),
          m_cause(cause),
          m_earned(earnedPart(before).tier),
          m_held(before.tier),
          m_since(before.since)
    {
        if (before.isPaid()) {
            m_paid = {before.tier, before.since, before.paidUntil};
            m_seen = before.paidUntil;
        }
    }

    /// A step of the lower layer; one that lies back changes nothing of what the upper layer is known to be.
    void take(const TierChange &step)
    {
        follow(step.on);
        m_earned = step.to;
        settle(std::min(m_seen, m_today), &step);
    }
    void finish()
    {
        follow(m_today);
        settle(m_today, nullptr);
    }
    [[nodiscard]] TierOutcome outcome(const TierMembership &earned) const
    {
        TierOutcome outcome{earned, m_steps};
        raiseTo(m_ladder, outcome.membership, m_paid, m_since);
        return outcome;
    }

private:
    /// What becomes of the upper layer up to a day.
    void follow(QDate until)
    {
        if (m_seen.isValid()) {
            for (const QDate day : turningDays(until))
                settle(day, nullptr);
        }
        m_seen = m_seen.isValid() ? std::max(m_seen, until) : until;
    }
    void settle(QDate day, const TierChange *step)
    {
        const PaidSpan paid = paidOn(m_ladder, m_history.paid(), day);
        const bool isLifted = m_ladder.rankOf(paid.tier) > m_ladder.rankOf(m_earned);
        if (isLifted)
            lift(paid, day, step);
        else if (m_paid.tier.isValid())
            end(day, step);
        else if (step)
            m_steps += *step;
        m_paid = isLifted ? paid : PaidSpan();
    }
    /// The days after those seen on which something begins to be paid for, or ends.
    [[nodiscard]] std::set<QDate> turningDays(QDate until) const
    {
        std::set<QDate> days;
        for (const PaidSpan &span : m_history.paid()) {
            for (const QDate day : {span.first, paidGraceUntil(m_ladder, span.last).addDays(1)}) {
                if (day > m_seen && day <= until)
                    days.insert(day);
            }
        }
        return days;
    }
    void lift(const PaidSpan &paid, QDate day, const TierChange *step)
    {
        if (paid.tier == m_held && m_paid.tier.isValid())
            return;
        QDate on = step ? step->on : day;
        // What was bought on an earlier day has begun on that day, and what closes a gap on its own.
        if (!step && m_ladder.rankOf(paid.tier) > m_ladder.rankOf(m_held))
            on = std::min(std::max({paid.first, m_history.joinedOn(), m_cause.from}), day);
        const bool isLess = m_paid.tier.isValid() && m_ladder.rankOf(paid.tier) < m_ladder.rankOf(m_held);
        m_steps += TierChange{on, m_held, paid.tier, isLess ? endingOn(day) : TierReason::Paid, 0};
        if (paid.tier != m_held)
            m_since = on;
        m_held = paid.tier;
    }
    /// What was paid for is over, or has come back, or is not more than what was earned any more.
    void end(QDate day, const TierChange *step)
    {
        if (step && m_ladder.rankOf(m_earned) >= m_ladder.rankOf(m_held))
            m_steps += TierChange{step->on, m_held, m_earned, step->reason, step->measure};
        else if (m_held != m_earned)
            m_steps += TierChange{step ? step->on : day, m_held, m_earned, endingOn(day), 0};
        m_held = m_earned;
    }
    /// Why what was paid for is over. Of a tier that can't be bought any more, nothing came back.
    [[nodiscard]] TierReason endingOn(QDate day) const
    {
        const Tier *tier = m_ladder.find(m_paid.tier);
        return m_paid.last < day || !tier || !tier->canBeBought() ? TierReason::PaidEnded : m_cause.early;
    }

    const TierLadder &m_ladder;
    const TierHistory &m_history;
    QDate m_today;
    LiftCause m_cause;
    TierId m_earned;
    TierId m_held;
    QDate m_since;   ///< of what is paid for
    PaidSpan m_paid; ///< above what was earned; no valid tier: nothing is
    QDate m_seen;    ///< up to this day the upper layer is known
    QList<TierChange> m_steps;
};

} // namespace

TierMembership earnedPart(const TierMembership &membership)
{
    TierMembership earned = membership;
    if (membership.isPaid()) {
        earned.tier = membership.beneath.tier;
        earned.since = membership.beneath.since;
        earned.reason = membership.beneath.reason;
    }
    earned.beneath = {};
    earned.paidUntil = {};
    return earned;
}

TierOutcome lifted(const TierLadder &ladder, const TierMembership &before, const TierOutcome &earned,
                   const TierHistory &history, QDate today, const LiftCause &cause)
{
    if (!before.isPaid() && history.paid().isEmpty())
        return earned;
    Lift lift(ladder, before, history, today, cause);
    for (const TierChange &step : earned.changes)
        lift.take(step);
    lift.finish();
    return lift.outcome(earned.membership);
}

TierMembership liftedOn(const TierLadder &ladder, const TierMembership &earned, const TierHistory &history, QDate today)
{
    return lifted(ladder, earned, {earned, {}}, history, today).membership;
}

TierId tierOnDay(const TierLadder &ladder, TierId earned, const TierHistory &history, QDate day)
{
    const TierId paid = paidOn(ladder, history.paid(), day).tier;
    return ladder.rankOf(paid) > ladder.rankOf(earned) ? paid : earned;
}

void raiseTo(const TierLadder &ladder, TierMembership &membership, const PaidSpan &paid, QDate since)
{
    if (ladder.rankOf(paid.tier) <= ladder.rankOf(membership.tier))
        return;
    membership.beneath = {membership.tier, membership.since, membership.reason};
    membership.tier = paid.tier;
    membership.since = since;
    membership.reason = TierReason::Paid;
    membership.paidUntil = paid.last;
}

} // namespace regulars
