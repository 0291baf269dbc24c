// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/loyalty/tiermembership.h"
#include "models/base/command.h"

namespace regulars {

/// Saves the tiers of the programme and the rules for them as a whole; gives it as it is stored. Who has which tier is
/// looked at by the next review. Errors: those of validate(), of a tier also with its name as `tier`; NotFound. Argument:
/// `count` of tiers.
struct SaveTiers
{
    static constexpr QLatin1StringView name{"save_tiers"};
    static constexpr Right right = Right::Manage;
    TierLadder ladder;
    std::optional<bool> joinsWithFirstOrder; ///< nothing: as it is
    [[nodiscard]] Result<TierLadder> execute(WriteSession &session) const;
};

/// Makes customers members, with the tier that what they have bought gives them; gives how many were none. Points for
/// signing up and the gift of the tier come along, unless they joined on an earlier day. Errors: NotFound
/// (customer), InvalidValue (joined_on, in_the_future). Arguments: `count`, `name` of the only one.
struct JoinProgramme
{
    static constexpr QLatin1StringView name{"join_programme"};
    static constexpr Right right = Right::Edit;
    QList<CustomerId> customers;
    QDate joinedOn; ///< not valid: today
    [[nodiscard]] Result<int> execute(WriteSession &session) const;
};

/// Ends memberships; the tier goes with them. Who is no member is left alone. Errors: NotFound (customer), also where none
/// of them is a member. Arguments: `count` of those who were members, `name` of the only customer.
struct LeaveProgramme
{
    static constexpr QLatin1StringView name{"leave_programme"};
    static constexpr Right right = Right::Edit;
    QList<CustomerId> customers;
    [[nodiscard]] Result<void> execute(WriteSession &session) const;
};

/// Gives members a tier, whatever they have bought. A higher one that is paid for stays above it. Who is no member is left
/// alone. Errors: NotFound (customer, also where none of them is a member; tier), InvalidValue (note, required or too_long;
/// locked_until, in_the_past). Arguments: `count` of members, `name` of the only customer, `tier`.
struct GiveTier
{
    static constexpr QLatin1StringView name{"give_tier"};
    static constexpr Right right = Right::AdjustPoints;
    QList<CustomerId> customers;
    TierId tier;
    QString note;          ///< why
    QDate lockedUntil;     ///< not lost before that day is over; not valid: no lock
    bool withGift = false; ///< also the points for reaching it, where they were not given lately
    [[nodiscard]] Result<void> execute(WriteSession &session) const;
};

/// In characters.
inline constexpr qsizetype longestTierNote = 500;

/// Notes that members were told that their tier will be lost at its last day; gives how many. Who is no member or can't lose
/// a tier is left alone. Arguments: `count`, `name` of the only one.
struct NoteTierNotice
{
    static constexpr QLatin1StringView name{"note_tier_notice"};
    static constexpr Right right = Right::Edit;
    QList<CustomerId> customers;
    [[nodiscard]] Result<int> execute(WriteSession &session) const;
};

} // namespace regulars
