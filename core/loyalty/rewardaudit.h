// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/loyalty/reward.h"

namespace regulars {

/// In days, before a reward that nobody claims is one to retire.
inline constexpr int quietDays = 180;

/// Whether a reward that is offered should be looked at: it has been there for `quietDays`, and nobody has claimed it in
/// that time. What is not offered today, or has none left, is not judged.
[[nodiscard]] bool mayRetire(const Reward &reward, QDate offeredSince, QDate lastClaimedOn, std::optional<int> left,
                             QDate today);

} // namespace regulars
