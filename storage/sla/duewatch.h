// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/sla/duenotices.h"

namespace regulars {

class Connection;

/// Who is to be told of tickets, and what they were told already.
struct DueWatcher
{
    UserId user;
    QSet<DueNoticeKey> told;
    Instant now;
    Instant horizon; ///< nothing after it is looked at: the plan's `next` is not later
};

/// What there is to tell, and what of `told` is about tickets that are still unfinished.
struct DueReport
{
    DuePlan plan;
    QSet<DueNoticeKey> told;
};

/// Looks through the queue by the hours that each ticket is judged by.
[[nodiscard]] Result<DueReport> watchDue(Connection &connection, const DueWatcher &watcher);

} // namespace regulars
