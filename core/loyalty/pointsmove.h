// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/loyalty/pointsrequest.h"

namespace regulars {

// Points move between accounts, lot by lot with their dates. See pointsledger.h. Storage loads both accounts; for a merge
// and what follows it also the MergeIn and MergeOut lines between the two, each as the line that a request is about.

/// What is to be appended to two accounts in one transaction.
struct PointsMove
{
    PointsPosting source;
    PointsPosting target;
};

struct TransferRequest
{
    PointsRequest about;
    Points points;
};

/// A gift from one customer to another, those that expire soonest first. Errors: InvalidValue (points, target), Refused
/// (not_enough_points, other_programme, status), Duplicate.
[[nodiscard]] Result<PointsMove> transfer(const PointsAccount &source, const PointsAccount &target,
                                          const TransferRequest &request, const PointsContext &context);

/// Joins a card with another one: lots keep their dates, balances and debts add up, what was held for open sales is free.
/// The caller sets the source's status to Closed and its mergedInto, and the target's status to statusAfterMerge(). Errors:
/// InvalidValue (target), Refused (other_programme, account_merged, account_closed), Duplicate.
[[nodiscard]] Result<PointsMove> mergeAccounts(const PointsAccount &source, const PointsAccount &target,
                                               const PointsRequest &about, const PointsContext &context);

/// Who joins a suspended card with another one does not escape the suspension.
[[nodiscard]] PointsAccountStatus statusAfterMerge(const PointsAccount &source, const PointsAccount &target);

/// Passes on what has come to a joined card meanwhile: after each posting to it, to the card it was joined with, and from
/// there on if that was joined too. `source` is the account after that posting. Error: Refused (not_merged).
[[nodiscard]] Result<PointsMove> forwardMerged(const PointsAccount &source, const PointsAccount &target,
                                               const PointsContext &context);

/// Takes a merge apart: what is left of the source's lots goes back, and so does its debt; what was spent stays spent. The
/// caller sets the source's status and clears its mergedInto. Errors: Refused (not_merged, status of the target), Duplicate.
[[nodiscard]] Result<PointsMove> unmergeAccounts(const PointsAccount &source, const PointsAccount &target,
                                                 const PointsRequest &about, const PointsContext &context);

} // namespace regulars
