// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/clock.h"
#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/orders/countedorder.h"
#include "core/prediction/backtest.h"
#include "core/prediction/customerscore.h"
#include "storage/sql/canceltoken.h"

namespace regulars {

class Connection;

/// Which past is looked at.
struct BackTestQuestion
{
    QDate asOf; ///< the last day that is known; not valid: the latest of which the days are over
    int days = 90;
    ZeroValueOrders zeroValueOrders = ZeroValueOrders::Ignore;
};

/// What was said of customers on a day, or would have been, and what came in the days after it.
struct ShopBackTest
{
    ScoreRun run;
    QDate until;               ///< the last of the days
    double expectedOrders = 0; ///< days with an order, of all of them together; 0 without a model
    qint64 orders = 0;
    bool byRisk = false; ///< the test is by risk / 100, which is no probability
    BackTest test;       ///< else by the chance that nothing is bought within the days
};

/// The days after an end of a month that are looked at.
inline constexpr int daysAfterMonth = 90;

/// Fits the models to what was known on the day, and compares; for a reader thread. Errors: InvalidValue (as_of,
/// days_not_over), Refused (not_enough_data, not_converged), Cancelled.
[[nodiscard]] Result<ShopBackTest> backTestShop(Connection &connection, const BackTestQuestion &question, Instant now,
                                                const Progress &progress = {}, const CancelToken &cancel = {});

/// The same of what was said at the end of a month and kept: of risk, in the daysAfterMonth days after it. Errors: NotFound
/// (month), InvalidValue (month, days_not_over), Cancelled.
[[nodiscard]] Result<ShopBackTest> backTestMonth(Connection &connection, int month, ZeroValueOrders zeroValueOrders,
                                                 Instant now, const Progress &progress = {}, const CancelToken &cancel = {});

} // namespace regulars
