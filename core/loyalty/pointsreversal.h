// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/money.h"
#include "core/loyalty/pointsrequest.h"

namespace regulars {

// Goods come back, payments with points come back, mistakes are undone. See pointsledger.h. A request about a line of a
// card that was joined with another is booked on that card, and forwardMerged() passes on what comes of it.

/// What an order's line of points would have been for what the customer has kept, by the rule snapshot of the line.
struct EarnedAfter
{
    qint64 earned = 0; ///< the line of type Earn or Bonus
    Points after;      ///< 0 … its points; by the *same* snapshot, never by today's rule
};

struct ClawBackRequest
{
    PointsRequest about;
    QList<EarnedAfter> earned; ///< all lines of the order
};

/// Takes back what was earned too much: points(original) − points(after) − already taken back, so that many partial returns
/// come out as one, and a return that is cancelled gives back. Takes from the lots of the order first (also pending), then
/// from what can be spent, then by the negative policy (PointsPosting::shortfall()). Empty when nothing changes. Errors:
/// NotFound, InvalidValue (points), Refused (account_closed, where something would be given), Duplicate.
[[nodiscard]] Result<PointsPosting> clawBack(const PointsAccount &account, const ClawBackRequest &request,
                                             const PointsContext &context);

struct ReturnRedeemedRequest
{
    PointsRequest about;
    qint64 redeemed = 0; ///< the line of type Redeem
    Points points;
};

/// Puts redeemed points back into the lots they came from, with their dates; what is past its last day expires at once or
/// holds for the days of grace, once a lot. Errors: NotFound, InvalidValue (points), Refused (more_than_redeemed with
/// args["available"], status), Duplicate.
[[nodiscard]] Result<PointsPosting> returnRedeemed(const PointsAccount &account, const ReturnRedeemedRequest &request,
                                                   const PointsContext &context);

/// Undoes a line of type Earn, Bonus, Redeem, Adjust or Expire as far as it was not taken back already, or one of type
/// RedeemReversal, EarnReversal or an Adjust that undid another, so that redo is the undo of an undo. An expired lot is
/// given at least the days of grace. Errors: NotFound, Refused (not_undoable, undone_already, nothing_left,
/// not_enough_points, status), Duplicate.
[[nodiscard]] Result<PointsPosting> undo(const PointsAccount &account, const PointsRequest &about, qint64 line,
                                         const PointsContext &context);

/// Which part of an order's price is given back first.
enum class RefundOrder { PointsFirst, ProRata };

/// An order of which a part was paid with points.
struct PaidWithPoints
{
    qint64 totalMinor = 0;  ///< the price of the order
    qint64 pointsMinor = 0; ///< of that, paid with points
    Points points;          ///< the points it was
};

/// How many of the points are given back in all once goods worth `refundedMinor` in all came back: all of them when all did.
/// `step` as in PointsTerms. Path-independent: subtract what was given back before.
[[nodiscard]] Points pointsRefunded(const PaidWithPoints &paid, qint64 refundedMinor, RefundOrder order, Points step);

template<>
struct EnumNames<RefundOrder>
{
    static constexpr std::array<std::pair<RefundOrder, const char16_t *>, 2> names = {
        {{RefundOrder::PointsFirst, u"points_first"}, {RefundOrder::ProRata, u"pro_rata"}}};
    static constexpr RefundOrder fallback = RefundOrder::PointsFirst;
};

} // namespace regulars
