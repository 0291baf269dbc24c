// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/loyalty/tiermembership.h"

namespace regulars {

class Connection;
class WriteSession;

/// Which members a review goes through, one stage after the other. Everyone: the tiers have changed since the last review of
/// all. Due: their last day has passed. PaidFor: the days for which their tier is paid, and those of grace, have passed.
/// Lacking: what counts for ever has come back, so that a tier without a last day is in question.
enum class TierReviewStage { Everyone, Due, PaidFor, Lacking, Done };

/// Where a review goes on: after this member of the stage.
struct TierReviewPlace
{
    TierReviewStage stage = TierReviewStage::Done;
    QString lastDay; ///< of the member, as it is stored: those whose day has passed come in this order
    CustomerId customer;
    friend bool operator==(const TierReviewPlace &, const TierReviewPlace &) = default;
};

/// What there is to review.
struct TierReviewPlan
{
    TierReviewPlace start;
    qint64 members = 0; ///< at most
    QDate today;        ///< in the shop's time zone
};

/// What one slice of a review did.
struct TierReviewSlice
{
    qint64 looked = 0;
    qint64 kept = 0;    ///< reviewed, and the tier stays
    qint64 raised = 0;  ///< to a higher one
    qint64 lowered = 0; ///< to a lower one or none
    TierReviewPlace next;
};

/// Whether everybody has been reviewed since the tiers, or the time zone, were changed. Throws SqlFailure.
[[nodiscard]] bool isReviewedBy(Connection &connection, const TierLadder &ladder);
/// Nothing to do: its place is at the stage Done.
[[nodiscard]] Result<TierReviewPlan> tierReviewPlan(Connection &connection, Instant now);
/// Reviews at most `limit` members from a place on. Members in the recycle bin wait until they are back. A second run finds
/// nothing to change.
[[nodiscard]] Result<TierReviewSlice> reviewTiers(WriteSession &session, const TierReviewPlace &from, int limit);

} // namespace regulars
