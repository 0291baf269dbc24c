// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/prediction/customerscorer.h"
#include "core/prediction/shopfits.h"
#include "storage/prediction/risksignalstore.h"

namespace regulars {

/// Which purchases are looked at.
struct ScoreQuestion
{
    QDate asOf; ///< the last local day that is known; not valid: today
    ZeroValueOrders zeroValueOrders = ZeroValueOrders::Ignore;
};

/// The scores of a shop.
struct ShopScores
{
    ScoreRun run;
    RiskWeights weights;               ///< by which the risk was told
    std::vector<CustomerScore> scores; ///< by id; without the recycle bin and who objects to profiling
};

/// Scores all customers with a purchase, for a reader thread: a pass over each kind of record. Where too few came again for
/// a model, what needs none is said all the same. The steps of the progress are those of reading purchases. Errors:
/// InvalidValue (as_of, in_the_future), Cancelled.
[[nodiscard]] Result<ShopScores> scoreShop(Connection &connection, const ScoreQuestion &question, Instant now,
                                           const Progress &progress = {}, const CancelToken &cancel = {});

/// What the shop's customers do, of all of them.
[[nodiscard]] ShopRhythm shopRhythmOf(const std::vector<CustomerPurchases> &purchases, QDate today);
[[nodiscard]] std::vector<PurchaseSummary> summariesOf(const std::vector<CustomerPurchases> &purchases);
[[nodiscard]] qint64 repeatersOf(const std::vector<CustomerPurchases> &purchases);
/// `asOf`, or today; an error where it lies ahead: what nobody can have bought yet would be read as silence.
[[nodiscard]] Result<QDate> knownUntil(QDate asOf, const Shop &shop, Instant now);

} // namespace regulars
