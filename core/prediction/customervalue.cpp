// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/prediction/customervalue.h"

namespace regulars {

double discountedValue(const OrderModel &orders, const GammaGammaModel &spend, const PurchaseSummary &customer,
                       const ValueHorizon &horizon)
{
    double discounted = 0;
    double before = 0;
    double factor = 1;
    for (int period = 1; period <= horizon.periods; ++period) {
        factor /= 1 + horizon.discountRate;
        const double until = orders.expectedWhileAlive(customer, period * horizon.weeksPerPeriod);
        discounted += (until - before) * factor;
        before = until;
    }
    return orders.probabilityAlive(customer) * discounted * spend.expectedSpend(customer);
}

} // namespace regulars
