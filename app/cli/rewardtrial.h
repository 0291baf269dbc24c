// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/cli/commandline.h"
#include "core/loyalty/reward.h"

namespace regulars {

class Connection;

/// The reward of that name; wrong usage without one.
[[nodiscard]] Result<Reward> rewardCalled(Connection &connection, const QString &name);

/// `simulate --reward`: what the reward, changed as the options say, would have meant; with --show-rules what can be
/// changed. `changes`: of --rules.
[[nodiscard]] Result<Answer> simulateRewardCalled(const Invocation &invocation, Connection &connection,
                                                  const QJsonObject &changes);

} // namespace regulars
