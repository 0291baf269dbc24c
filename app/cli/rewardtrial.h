// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/cli/commandline.h"

namespace regulars {

class Connection;

/// `simulate --reward`: what the reward, changed as the options say, would have meant; with --show-rules what can be
/// changed. `changes`: of --rules.
[[nodiscard]] Result<Answer> simulateRewardCalled(const Invocation &invocation, Connection &connection,
                                                  const QJsonObject &changes);

} // namespace regulars
