// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/timeline/timelineevent.h"

namespace regulars {

class Connection;

/// Reads what a milestone tells, by its key and kind; false when its record is gone. Throws SqlFailure.
[[nodiscard]] bool fillMilestone(Connection &connection, TimelineEvent &event);

} // namespace regulars
