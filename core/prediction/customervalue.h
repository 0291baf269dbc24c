// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/prediction/gammagammamodel.h"
#include "core/prediction/ordermodel.h"

namespace regulars {

inline constexpr double weeksPerYear = 365.25 / daysPerWeek;

/// How far ahead a customer's value is looked at.
struct ValueHorizon
{
    int periods = 12;
    double weeksPerPeriod = weeksPerYear / 12;
    double discountRate = 0.01; ///< a period: what comes in period i is divided by (1 + rate)^i
};

/// What the customer is expected to spend within the horizon, as money of today: Σ E[spend] · (E[Y(i·w)] − E[Y((i−1)·w)]) /
/// (1 + d)^i. Revenue, not margin, in the unit of money the spend model speaks. Infinite where that has no mean.
[[nodiscard]] double discountedValue(const OrderModel &orders, const GammaGammaModel &spend, const PurchaseSummary &customer,
                                     const ValueHorizon &horizon = {});

} // namespace regulars
