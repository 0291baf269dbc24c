// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/loyalty/rewardclaim.h"

#include <functional>

namespace regulars {

class Connection;
class WriteSession;

/// Leads a claim one step on, with what else changes of it, and names it for the sentence. What can't be used any more
/// takes its coupons with it. Errors: NotFound (claim, order), InvalidValue (order, other_customer), Refused (reason
/// not_in_this_state with `state`; claim_overdue).
[[nodiscard]] Result<void> stepClaim(WriteSession &session, RewardClaimId id, ClaimStep step,
                                     const std::function<void(RewardClaim &)> &change);

/// An order that is given must be there and be of the customer. Errors: NotFound (order), InvalidValue (order,
/// other_customer).
[[nodiscard]] Result<void> checkClaimOrder(Connection &connection, OrderId order, CustomerId customer);
/// Error: InvalidValue (note, too_long).
[[nodiscard]] Result<void> checkClaimNote(const QString &note);

/// The coupons of a claim that is the member's again can be used again.
[[nodiscard]] Result<void> giveCouponsBack(WriteSession &session, const RewardClaim &claim);
/// The task that asked whether to give the claim back is done.
[[nodiscard]] Result<void> closeTaskOf(WriteSession &session, const RewardClaim &claim);

} // namespace regulars
