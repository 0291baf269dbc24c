// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/loyalty/coupon.h"
#include "core/tasks/task.h"

#include <functional>

namespace regulars {

class Connection;
class WriteSession;

/// Leads a claim one step on, with what else changes of it, and names it for the sentence. What can't be used any more
/// takes its coupons with it, and what gives its points back the task that was open for it. Errors: NotFound (claim, order),
/// InvalidValue (order, other_customer), Refused (reason not_in_this_state with `state`; claim_overdue; coupon_used where
/// the points would be given back for it).
[[nodiscard]] Result<void> stepClaim(WriteSession &session, RewardClaimId id, ClaimStep step,
                                     const std::function<void(RewardClaim &)> &change);

/// Whether a coupon of the claim was used and stays used.
[[nodiscard]] Result<bool> isUsedByCoupon(Connection &connection, RewardClaimId claim);
/// A coupon was used: with it the claim that it was issued for, if there is one, on the member's own order. Whoever calls it
/// has stored the use.
[[nodiscard]] Result<void> useClaimOf(WriteSession &session, const Coupon &coupon, const Order *order);

/// An order that is given must be there and be of the customer. Errors: NotFound (order), InvalidValue (order,
/// other_customer).
[[nodiscard]] Result<void> checkClaimOrder(Connection &connection, OrderId order, CustomerId customer);
/// Error: InvalidValue (note, too_long).
[[nodiscard]] Result<void> checkClaimNote(const QString &note);

/// The coupons of a claim that is the member's again can be used again, as long as the claim; it is given as it was before.
[[nodiscard]] Result<void> giveCouponsBack(WriteSession &session, const RewardClaim &claim, QDate validUntil);
/// Closes the task that asks whether to give the claim back, unless somebody has.
[[nodiscard]] Result<void> closeTaskOf(WriteSession &session, const RewardClaim &claim, TaskOutcome outcome);

} // namespace regulars
