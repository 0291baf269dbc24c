// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/loyalty/pointsaccount.h"
#include "core/loyalty/pointsprogramme.h"
#include "models/base/command.h"

namespace regulars {

/// Saves what the shop says about its points; it holds for what is earned from now on. Errors: those of validate().
struct SavePointsProgramme
{
    static constexpr QLatin1StringView name{"save_points_programme"};
    static constexpr Right right = Right::Manage;
    PointsProgramme programme;
    [[nodiscard]] Result<void> execute(WriteSession &session) const;
};

/// Gives a customer points, or takes some, by a person's decision. With the key of an earlier one it does nothing more.
/// Errors: NotFound (customer), InvalidValue (points, reason; note required), Refused (not_enough_points, no_member, status
/// of the card), Duplicate. Arguments: `name`, `points` in hundredths.
struct AdjustPoints
{
    static constexpr QLatin1StringView name{"adjust_points"};
    static constexpr Right right = Right::AdjustPoints;
    CustomerId customer;
    Points points; ///< signed
    PointsReason reason = PointsReason::Goodwill;
    QString note;
    QString key; ///< of one intent, kept when it is tried again; empty: none
    [[nodiscard]] Result<void> execute(WriteSession &session) const;
};

/// Gives a member the points that the rules have for something that is no order (a review, a birthday); gives how many.
/// Errors: NotFound (customer), Refused (no_member, no_rule, limit, status of the card), Duplicate. Arguments: `name`,
/// `points` in hundredths, `event`.
struct GiveEventPoints
{
    static constexpr QLatin1StringView name{"give_event_points"};
    static constexpr Right right = Right::Edit;
    CustomerId customer;
    EarnEvent event = EarnEvent::Review;
    QString note;
    QString key;
    [[nodiscard]] Result<Points> execute(WriteSession &session) const;
};

/// Spends points for something that is no sale in the program. Errors as of AdjustPoints. Arguments: `name`, `points`.
struct RedeemPoints
{
    static constexpr QLatin1StringView name{"redeem_points"};
    static constexpr Right right = Right::Create;
    CustomerId customer;
    Points points;
    QString note;
    QString key;
    [[nodiscard]] Result<void> execute(WriteSession &session) const;
};

/// Suspends a card, or lets it be used again. Closing it writes off what is on it, for good. It is no step of the history.
/// Errors: NotFound (customer), Refused (no_member, account_merged, account_closed). Arguments: `name`, `status`.
struct SetPointsStatus
{
    static constexpr QLatin1StringView name{"set_points_status"};
    static constexpr Right right = Right::AdjustPoints;
    CustomerId customer;
    PointsAccountStatus status = PointsAccountStatus::Active;
    [[nodiscard]] Result<void> execute(WriteSession &session) const;
};

/// In characters.
inline constexpr qsizetype longestPointsNote = 500;

} // namespace regulars
