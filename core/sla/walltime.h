// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/clock.h"

namespace regulars {

/// The instant at which a range starts whose local wall time is `minutes` (0 … 1439) after midnight of `date`: the
/// earlier one when the clocks pass that time twice, the first instant after the gap when they skip it.
[[nodiscard]] Instant startingAt(const LocalCalendar &calendar, QDate date, int minutes);

/// The instant at which a range ends (1 … 1440 minutes): the later one when the clocks pass that time twice, the first
/// instant after the gap when they skip it. 1440 is the end of that date, even where the clocks pass midnight twice.
[[nodiscard]] Instant endingAt(const LocalCalendar &calendar, QDate date, int minutes);

} // namespace regulars
