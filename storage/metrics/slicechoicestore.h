// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/metrics/slicechoices.h"

namespace regulars {

class Connection;

/// Into which parts the shop can be cut: its tiers, saved views of customers, tags, channels,
/// categories and segments.
[[nodiscard]] Result<SliceChoices> readSliceChoices(Connection &connection);

} // namespace regulars
