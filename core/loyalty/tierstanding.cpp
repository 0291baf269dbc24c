// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/loyalty/tierstanding.h"

#include "core/loyalty/tierlift.h"

#include <algorithm>

namespace regulars {

namespace {

qint64 sumUpTo(const TierHistory &history, const TierSpan &span, QDate day)
{
    const QDate last = span.last.isValid() ? std::min(span.last, day) : day;
    return std::max<qint64>(history.sum({span.first, last}), 0);
}

void fillKeeping(TierStanding &standing, const TierLadder &ladder, const TierMembership &membership,
                 const TierHistory &history, QDate today)
{
    const Tier *tier = ladder.find(membership.tier);
    standing.afterwards = membership.tier;
    if (!tier || tier->retainFrom <= 0 || !membership.validUntil.isValid() || ladder.downgrade == TierDowngrade::Never)
        return;
    standing.validUntil = membership.validUntil;
    standing.graceUntil = graceUntil(ladder, membership);
    standing.inGrace = today > standing.validUntil && today <= standing.graceUntil;
    standing.keepSpan = reviewSpan(ladder, membership, history.joinedOn());
    const qint64 kept = sumUpTo(history, {standing.keepSpan.first, standing.graceUntil}, today);
    standing.missingToKeep = std::max<qint64>(tier->retainFrom - kept, 0);
    if (standing.missingToKeep == 0)
        return;
    const Tier *lower = ladder.at(rankAfterLoss(ladder, ladder.rankOf(tier->id), kept));
    const TierId left = tierOnDay(ladder, lower ? lower->id : TierId(), history, standing.graceUntil.addDays(1));
    if (ladder.rankOf(left) >= ladder.rankOf(tier->id))
        standing.missingToKeep = 0; // it is paid for then
    else
        standing.afterwards = left;
}

/// What is left of one that is paid for: what was earned, or a lower one that is paid for longer.
TierId leftAfterPaying(const TierLadder &ladder, const TierMembership &membership, const TierHistory &history)
{
    return tierOnDay(ladder, membership.beneath.tier, history, paidGraceUntil(ladder, membership.paidUntil).addDays(1));
}

/// Nobody keeps by buying other goods what is paid for.
void fillPaid(TierStanding &standing, const TierLadder &ladder, const TierMembership &membership, const TierHistory &history,
              QDate today)
{
    standing.paidUntil = membership.paidUntil;
    standing.graceUntil = paidGraceUntil(ladder, membership.paidUntil);
    standing.inGrace = today > standing.paidUntil && today <= standing.graceUntil;
    standing.afterwards = leftAfterPaying(ladder, membership, history);
}

std::optional<TierNotice> paidNoticeDue(const TierLadder &ladder, const TierMembership &membership,
                                        const TierHistory &history, QDate today)
{
    const QDate last = membership.paidUntil;
    if (membership.noticedFor == last || today < last.addDays(-ladder.noticeDays) || today > paidGraceUntil(ladder, last))
        return std::nullopt;
    const TierId left = leftAfterPaying(ladder, membership, history);
    return TierNotice{membership.tier, left, last, paidGraceUntil(ladder, last), 0, true};
}

} // namespace

TierStanding standingOf(const TierLadder &ladder, const TierMembership &membership, const TierHistory &history, QDate today)
{
    TierStanding standing;
    standing.tier = membership.tier;
    standing.since = membership.since;
    if (membership.lockedUntil.isValid() && membership.lockedUntil >= today)
        standing.lockedUntil = membership.lockedUntil;
    standing.span = spanOn(ladder.period, history.joinedOn(), today);
    standing.measure = sumUpTo(history, standing.span, today);
    if (const Tier *next = ladder.at(ladder.rankOf(membership.tier) + 1)) {
        standing.next = next->id;
        standing.missingToNext = std::max<qint64>(next->qualifyFrom - standing.measure, 0);
        if (ladder.period == TierPeriod::CalendarYear || ladder.period == TierPeriod::MembershipYear)
            standing.nextBy = standing.span.last;
    }
    if (membership.isPaid())
        fillPaid(standing, ladder, membership, history, today);
    else
        fillKeeping(standing, ladder, membership, history, today);
    return standing;
}

std::optional<TierNotice> noticeDue(const TierLadder &ladder, const TierMembership &membership, const TierHistory &history,
                                    QDate today)
{
    if (membership.isPaid() && ladder.noticeDays > 0)
        return paidNoticeDue(ladder, membership, history, today);
    const TierStanding standing = standingOf(ladder, membership, history, today);
    if (ladder.noticeDays <= 0 || standing.missingToKeep == 0 || membership.noticedFor == membership.validUntil)
        return std::nullopt;
    const bool isLocked = membership.lockedUntil.isValid() && membership.lockedUntil >= standing.graceUntil;
    if (isLocked || today < standing.validUntil.addDays(-ladder.noticeDays) || today > standing.graceUntil)
        return std::nullopt;
    return TierNotice{standing.tier,       standing.afterwards,    standing.validUntil,
                      standing.graceUntil, standing.missingToKeep, false};
}

} // namespace regulars
