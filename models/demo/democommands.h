// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "storage/database.h"
#include "storage/demo/demoloader.h"

namespace regulars {

/// Fills an empty database with the demo shop, as writes one after the other: its settings and users, then its
/// history, then the points that members have earned. Refused with reason "not_empty" when there are customers or orders.
/// `progress` is called on the writer lane, in thousandths. A cancelled load leaves no customers; it may be repeated.
[[nodiscard]] QFuture<Result<Written<DemoSummary>>> loadDemo(Database &database, const DemoOptions &options,
                                                             const Progress &progress = {}, const CancelToken &cancel = {});

} // namespace regulars
