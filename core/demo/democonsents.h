// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/demo/demohistory.h"
#include "core/demo/demorandom.h"

namespace regulars {

/// Lets a customer agree to newsletter and offers or decline them when they first buy, and sometimes think better of it
/// later. Most were never asked.
void makeDemoConsents(DemoRandom random, Instant now, DemoHistory &history);

} // namespace regulars
