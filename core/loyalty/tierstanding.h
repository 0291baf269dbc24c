// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/loyalty/tiermembership.h"

namespace regulars {

/// Where a member stands today: what they have, what is missing for more and for keeping it. Derived, never stored.
struct TierStanding
{
    TierId tier;
    QDate since;
    QDate validUntil; ///< not valid: it is not lost
    QDate graceUntil; ///< the last day on which it can be kept, or paid for again; not valid: it is not lost
    bool inGrace = false;
    QDate lockedUntil;  ///< while a person's choice holds
    qint64 measure = 0; ///< of `span`, up to today
    TierSpan span;      ///< the days that count today
    TierId next;        ///< the next higher tier; not valid: this is the highest
    qint64 missingToNext = 0;
    QDate nextBy;             ///< the last day on which what counts today still does; not valid: there is no such day
    TierSpan keepSpan;        ///< the days that decide whether it is kept; not valid: it can't be lost
    qint64 missingToKeep = 0; ///< 0 also where it is paid for after that
    TierId afterwards;        ///< what would be left if nothing more came
    QDate paidUntil;          ///< of a tier that is paid for; `afterwards` is what was earned, or is paid for longer

    friend bool operator==(const TierStanding &, const TierStanding &) = default;
};

[[nodiscard]] TierStanding standingOf(const TierLadder &ladder, const TierMembership &membership, const TierHistory &history,
                                      QDate today);

/// What a member should be told before a tier is lost.
struct TierNotice
{
    TierId tier;
    TierId afterwards;
    QDate validUntil; ///< to be kept in TierMembership::noticedFor when the member was told
    QDate lastDay;    ///< on which the missing amount still counts, or paying again still keeps it
    qint64 missing = 0;
    bool isPaid = false; ///< it ends unless it is paid for again; nothing else is missing
    friend bool operator==(const TierNotice &, const TierNotice &) = default;
};

/// The notice that is due: from the ladder's days before the last one on, once for each last day. While a tier is paid for,
/// its end is the one that members are told of.
[[nodiscard]] std::optional<TierNotice> noticeDue(const TierLadder &ladder, const TierMembership &membership,
                                                  const TierHistory &history, QDate today);

} // namespace regulars
