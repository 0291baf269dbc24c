// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/loyalty/programmefigures.h"

namespace regulars {

class CancelToken;
class Connection;

/// What has become of the points of each local month, the oldest first. Throws SqlFailure, also Cancelled.
[[nodiscard]] QList<PointsCohort> pointsCohorts(Connection &connection, const LocalCalendar &calendar,
                                                const CancelToken &cancel);

} // namespace regulars
