// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/prediction/churnrisk.h"
#include "core/prediction/nextorder.h"
#include "core/prediction/shopfits.h"
#include "storage/prediction/purchasestore.h"

namespace regulars {

/// What is asked of a shop's customers.
struct PredictionQuestion
{
    QDate asOf; ///< the last local day that is known; not valid: today
    ZeroValueOrders zeroValueOrders = ZeroValueOrders::Ignore;
    bool customers = false; ///< also customer by customer
    ValueHorizon horizon;
};

/// What is expected of one customer within the horizon.
struct CustomerPrediction
{
    CustomerId id;
    QString name;
    PurchaseSummary summary;
    std::optional<double> probabilityAlive; ///< nothing of who bought once under a BG/NBD
    double expectedOrders = 0;
    std::optional<Money> expectedValue; ///< discounted; nothing without a model of spend
    NextOrder next;
    std::optional<ChurnRisk> risk;
};

struct ShopPrediction
{
    QDate asOf;
    qint64 customers = 0;
    qint64 repeaters = 0;
    ShopFits fits;
    std::vector<CustomerPrediction> predictions; ///< by id; without the recycle bin and who objects to profiling
};

/// Reads all purchases and fits the models; for a reader thread. The steps of the progress are those of the reading. Errors:
/// InvalidValue (as_of, in_the_future), Refused (not_enough_data, with `repeaters` and `needed`; not_converged where
/// customers were asked for), Cancelled.
[[nodiscard]] Result<ShopPrediction> predictShop(Connection &connection, const PredictionQuestion &question, Instant now,
                                                 const Progress &progress = {}, const CancelToken &cancel = {});

} // namespace regulars
