// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/clock.h"
#include "core/customers/recordissue.h"

namespace regulars {

class Statement;

/// Whether the row `contact` of customer_contacts does not work.
[[nodiscard]] QString isInvalidContact(QStringView contact);

/// Whether the customer `c` has the issue, of whom `s` is the row of customer_stats, which may be missing. Says nothing
/// about the recycle bin. What it binds, bindIssue() binds.
[[nodiscard]] QString issueCondition(RecordIssue issue);
void bindIssue(Statement &statement, RecordIssue issue, Instant now);

} // namespace regulars
