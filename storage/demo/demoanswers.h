// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/demo/demooptions.h"

namespace regulars {

class WriteSession;

/// What the customers of the demo shop answered when they were asked: after orders, nobody twice in half a year, and about
/// solved tickets. Gives how many answers there are.
[[nodiscard]] Result<qint64> giveDemoAnswers(WriteSession &session, const DemoOptions &options);

} // namespace regulars
