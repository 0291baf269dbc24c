// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/loyalty/rewardclaim.h"
#include "models/base/command.h"

namespace regulars {

// Argument of the sentences: `reward` (its name); of claims also `name` of the customer.

/// Saves a reward, new (at the end of the catalogue) or known; claims keep what was said then. Errors: InvalidValue,
/// NotFound (reward, tier, segment, product), Conflict.
struct SaveReward
{
    static constexpr QLatin1StringView name{"save_reward"};
    static constexpr Right right = Right::Manage;
    Reward reward;
    [[nodiscard]] Result<RewardId> execute(WriteSession &session) const;
};

/// Takes a reward out of the catalogue; claims stay. Errors: NotFound, Refused (reason in_use: a stamp card or a challenge
/// brings it).
struct DeleteReward
{
    static constexpr QLatin1StringView name{"delete_reward"};
    static constexpr Right right = Right::Manage;
    RewardId reward;
    [[nodiscard]] Result<void> execute(WriteSession &session) const;
};

/// Moves a reward up (negative) or down the catalogue by so many places, as far as there are any. Error: NotFound.
struct MoveReward
{
    static constexpr QLatin1StringView name{"move_reward"};
    static constexpr Right right = Right::Manage;
    RewardId reward;
    int by = 0;
    [[nodiscard]] Result<void> execute(WriteSession &session) const;
};

/// So many more of a reward are there, or less (negative); one without a stock gets one. Gives what is left. Errors:
/// NotFound, InvalidValue (stock: negative, below what has been claimed; too_large). Argument: `count`.
struct ChangeRewardStock
{
    static constexpr QLatin1StringView name{"change_reward_stock"};
    static constexpr Right right = Right::Edit;
    RewardId reward;
    int by = 0;
    [[nodiscard]] Result<int> execute(WriteSession &session) const;
};

/// How far a claim goes at once.
enum class ClaimFor { Later, Order, Now };

/// A member takes a reward; its points are spent on it, and it opens the task by which somebody sees to it if it says so.
/// Errors: NotFound (customer, reward, order), InvalidValue (note,
/// too_long; order, other_customer), Refused (reason: name of the RewardFault; of not_enough_points also `missing` in
/// hundredths; not_a_coupon where a code is wanted for what is given by hand), Duplicate (uid: of another claim).
struct ClaimReward
{
    static constexpr QLatin1StringView name{"claim_reward"};
    static constexpr Right right = Right::Create;
    CustomerId customer;
    RewardId reward;
    ClaimFor claimFor = ClaimFor::Now; ///< Order: it is reserved until the order is done; Now: it is used
    OrderId order;                     ///< may be not valid
    bool withCoupon = false;           ///< the member takes a code along; for later only
    QString note;
    QString uid{}; ///< of the claim, one for each intent: asked for twice, it is claimed once. Empty: a new one
    [[nodiscard]] Result<RewardClaimId> execute(WriteSession &session) const;
};

// Errors of the steps of a claim: NotFound (claim, order), InvalidValue (order, other_customer), Refused (reason
// not_in_this_state with `state`; claim_overdue).

/// Holds an issued claim for an order.
struct ReserveClaim
{
    static constexpr QLatin1StringView name{"reserve_claim"};
    static constexpr Right right = Right::Create;
    RewardClaimId claim;
    OrderId order;
    [[nodiscard]] Result<void> execute(WriteSession &session) const;
};

/// The member has had the reward. Its coupons can't be used any more.
struct UseClaim
{
    static constexpr QLatin1StringView name{"use_claim"};
    static constexpr Right right = Right::Create;
    RewardClaimId claim;
    OrderId order; ///< not valid: that it was reserved for, or none
    [[nodiscard]] Result<void> execute(WriteSession &session) const;
};

/// The order came to nothing: the member still has the claim.
struct ReleaseClaim
{
    static constexpr QLatin1StringView name{"release_claim"};
    static constexpr Right right = Right::Create;
    RewardClaimId claim;
    [[nodiscard]] Result<void> execute(WriteSession &session) const;
};

/// Takes a claim back; the member gets the points back, and its coupons can't be used any more. Errors: also InvalidValue
/// (note, too_long), Refused (reason coupon_used). What was to be done for it is dismissed.
struct VoidClaim
{
    static constexpr QLatin1StringView name{"void_claim"};
    static constexpr Right right = Right::Edit;
    RewardClaimId claim;
    QString note;
    [[nodiscard]] Result<void> execute(WriteSession &session) const;
};

/// The order came back on which the claim was used: the member has it again, for as many days as a new one, and so its
/// coupons; the task that asked for it is done.
struct RestoreClaim
{
    static constexpr QLatin1StringView name{"restore_claim"};
    static constexpr Right right = Right::Edit;
    RewardClaimId claim; ///< not valid: that of the task
    TaskId task{};       ///< of the origin RefundedReward
    [[nodiscard]] Result<void> execute(WriteSession &session) const;
};

/// Restores the claims that these tasks ask about, each as RestoreClaim does; tasks that ask about none are left alone.
/// Gives how many. Argument: `count`.
struct RestoreClaims
{
    static constexpr QLatin1StringView name{"restore_claims"};
    static constexpr Right right = Right::Edit;
    QList<TaskId> tasks;
    [[nodiscard]] Result<int> execute(WriteSession &session) const;
};

/// Ends claims whose last day has passed; the members get their points back, except for what they have had by a coupon: that
/// is used. Gives how many; at most `limit` at once. For whoever runs it. Argument: `count`.
struct ExpireClaims
{
    static constexpr QLatin1StringView name{"expire_claims"};
    static constexpr Right right = Right::See;
    static constexpr int claimsAtOnce = 200;
    int limit = claimsAtOnce;
    [[nodiscard]] Result<int> execute(WriteSession &session) const;
};

} // namespace regulars
