// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/demo/demooptions.h"

namespace regulars {

class CancelToken;
class WriteSession;

/// What a load put into the database.
struct DemoSummary
{
    qint64 customers = 0;
    qint64 orders = 0; ///< anonymous sales included
    qint64 returns = 0;
    qint64 interactions = 0;
    qint64 tasks = 0;
    qint64 tickets = 0;
    qint64 products = 0;
    qint64 earned = 0; ///< sales that earned points
};

/// First step: makes the database that of the demo shop (name, currency, time zone, users, fields, desk). Refused with
/// reason "not_empty" when it holds customers or orders.
[[nodiscard]] Result<void> prepareDemoShop(WriteSession &session, const DemoOptions &options);

/// Second step, a session of its own: fills it with products, customers and their histories. Refused with reason
/// "no_demo_shop" without the first, "not_empty" as above. Errors: Cancelled, and those of the database.
[[nodiscard]] Result<DemoSummary> loadDemoShop(WriteSession &session, const DemoOptions &options, const Progress &progress,
                                               const CancelToken &cancel);

} // namespace regulars
