// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/loyalty/tierhistory.h"

#include <optional>

namespace regulars {

/// Why somebody has a tier. PaidEnded: what was paid for is over.
enum class TierReason {
    Start,
    Qualified,
    Retained,
    NeverLost,
    Downgraded,
    Returned,
    ByHand,
    Merged,
    Imported,
    Paid,
    PaidEnded
};

/// What somebody has earned beneath a tier that is paid for.
struct TierBeneath
{
    TierId tier;
    QDate since;
    TierReason reason = TierReason::Start;
    friend bool operator==(const TierBeneath &, const TierBeneath &) = default;
};

/// The tier that a member has, as it is kept. No valid tier: none. Of one that is paid for, the fields that are not about
/// paying belong to the earned tier beneath it, which goes its own way meanwhile.
struct TierMembership
{
    TierId tier;
    QDate since;
    QDate validUntil;  ///< the last day before it is reviewed; not valid: it is not reviewed
    QDate lockedUntil; ///< set by a person: the tier is not lost before that day is over
    QDate noticedFor;  ///< of which last day the member was told that the tier will be lost
    TierReason reason = TierReason::Start;
    qint64 measure = 0;  ///< what it was won, kept or lost by
    QDate paidUntil;     ///< the last day that is paid for; not valid: the tier is earned
    TierBeneath beneath; ///< a tier that is paid for; it is lower

    /// Whether the tier is higher than what was earned, because it is paid for.
    [[nodiscard]] bool isPaid() const { return paidUntil.isValid(); }
    /// The last day of which the member is told: of what is paid for, or else of what was earned.
    [[nodiscard]] QDate lastDay() const { return isPaid() ? paidUntil : validUntil; }

    friend bool operator==(const TierMembership &, const TierMembership &) = default;
};

/// One step of a member's way through the tiers, as the history and the timeline tell it.
struct TierChange
{
    QDate on;
    TierId from;
    TierId to; ///< the same one: kept
    TierReason reason = TierReason::Start;
    qint64 measure = 0;
    friend bool operator==(const TierChange &, const TierChange &) = default;
};

/// What becomes of a membership, and by which steps.
struct TierOutcome
{
    TierMembership membership;
    QList<TierChange> changes;
    friend bool operator==(const TierOutcome &, const TierOutcome &) = default;
};

/// The tier of somebody who joins: the lowest one when it is everybody's.
[[nodiscard]] TierMembership startingTier(const TierLadder &ladder, QDate joinedOn);

/// What a member has after something was booked: whoever reaches a higher tier has it on that very day. `changedFrom` is
/// the day of what was booked, which may lie back; not valid: everything is looked at anew. Nothing is lost here, unless
/// the ladder drops at once and what the tier was reached by has come back, or was paid for and is not any more.
[[nodiscard]] TierOutcome tierAfter(const TierLadder &ladder, const TierMembership &membership, const TierHistory &history,
                                    QDate today, QDate changedFrom);

/// The review: every last day that has passed since the previous one, in order, so that missed days change nothing. A tier
/// is kept when the period that ended with it, and the days of grace after it, reach what keeps it.
[[nodiscard]] TierOutcome reviewTier(const TierLadder &ladder, const TierMembership &membership, const TierHistory &history,
                                     QDate today);

/// A tier that a person gives: it lasts as if it had been reached that day, and at least until the end of the period in
/// which the lock ends. Without a lock, `lockedUntil` is not valid. A higher one that is paid for stays above it.
[[nodiscard]] TierMembership tierByHand(const TierLadder &ladder, TierId tier, const TierHistory &history, QDate today,
                                        QDate lockedUntil);

/// The tier of two accounts that become one: the higher one until its next review; of the same tier the longer one. What is
/// paid for goes along; until when tells only what both have bought.
[[nodiscard]] TierMembership mergedTier(const TierLadder &ladder, const TierMembership &kept, const TierMembership &merged);

/// The whole points that are given for reaching a tier: not for keeping one, not for an import or a merge, and not again
/// within the ladder's months after `lastGivenOn`. Of a tier that a person gives, only where that person wants it.
[[nodiscard]] qint64 entryPointsOf(const TierLadder &ladder, const TierChange &change, QDate lastGivenOn);

/// The days that decide whether the tier is kept, without those of grace. Not valid days: it can't be lost.
[[nodiscard]] TierSpan reviewSpan(const TierLadder &ladder, const TierMembership &membership, QDate joinedOn);
/// The last day on which the tier can be kept.
[[nodiscard]] QDate graceUntil(const TierLadder &ladder, const TierMembership &membership);
/// Where somebody of that rank lands who has not kept it. What keeps a lower tier is enough for it: they stood above it.
[[nodiscard]] int rankAfterLoss(const TierLadder &ladder, int rank, qint64 measure);

/// As it is kept in the database; always with every key that this version knows.
[[nodiscard]] QJsonObject toJson(const TierMembership &membership);
[[nodiscard]] TierMembership tierMembershipOf(const QJsonObject &json);

template<>
struct EnumNames<TierReason>
{
    static constexpr std::array<std::pair<TierReason, const char16_t *>, 11> names = {
        {{TierReason::Start, u"start"},
         {TierReason::Qualified, u"qualified"},
         {TierReason::Retained, u"retained"},
         {TierReason::NeverLost, u"never_lost"},
         {TierReason::Downgraded, u"downgraded"},
         {TierReason::Returned, u"returned"},
         {TierReason::ByHand, u"by_hand"},
         {TierReason::Merged, u"merged"},
         {TierReason::Imported, u"imported"},
         {TierReason::Paid, u"paid"},
         {TierReason::PaidEnded, u"paid_ended"}}};
    static constexpr TierReason fallback = TierReason::ByHand;
};

} // namespace regulars
