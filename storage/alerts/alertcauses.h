// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/alerts/alertcause.h"
#include "core/people/shop.h"

namespace regulars {

class Connection;

/// What the rule would open a task for now, whether it is switched on or not: without what was told before, and without
/// customers who have an open task about the same or are in the recycle bin. One pass over what happened lately, or for
/// silence over those who bought often enough; no question for each customer. Error: Cancelled, those of the database.
[[nodiscard]] Result<QList<AlertCause>> alertCauses(Connection &connection, const Shop &shop, const AlertRule &rule,
                                                    Instant now);

} // namespace regulars
