// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/clock.h"

namespace regulars {

/// A new UUID of version 7 (RFC 9562) as text: it starts with the time, so that indexes grow at their end. Any thread.
[[nodiscard]] QString newUid(Instant now);

} // namespace regulars
