// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/demo/demohistory.h"
#include "core/demo/demorandom.h"

namespace regulars {

/// The tiers of the demo shop's loyalty programme: Bronze for everybody, Silver and Gold by what is spent in a calendar
/// year. Ids count from 1.
[[nodiscard]] TierLadder demoTiers(Currency currency);

/// Lets about half of those who buy join with one of their orders since the programme began, and follows their tier up to
/// `today` as the program itself would have. From a stream of its own, so that everything else stays what it was.
void makeDemoLoyalty(DemoRandom random, const TierLadder &ladder, const LocalCalendar &days, QDate today,
                     DemoHistory &history);

} // namespace regulars
