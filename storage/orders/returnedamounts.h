// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/clock.h"

#include <unordered_map>

namespace regulars {

class Connection;

/// What came back before `until`, in minor units by the id of its order. Throws SqlFailure.
[[nodiscard]] std::unordered_map<qint64, qint64> returnedAmounts(Connection &connection, Instant until);

} // namespace regulars
