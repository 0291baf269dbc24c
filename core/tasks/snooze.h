// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/clock.h"

namespace regulars {

/// How long something that should be seen to may wait, as people choose it.
enum class SnoozeChoice { ThreeHours, Tomorrow, NextWeek, NextMonth };

/// Until when: hours are counted, days begin at 9:00 local; a week begins on Monday.
[[nodiscard]] Instant snoozeUntil(SnoozeChoice choice, Instant now, const LocalCalendar &calendar);

} // namespace regulars
