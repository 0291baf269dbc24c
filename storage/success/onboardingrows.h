// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/success/onboarding.h"

namespace regulars {

class Statement;

/// "SELECT …, then columns of the step FROM onboardings o …": a row a step, to be gathered.
[[nodiscard]] QString selectOnboardings();
/// Reads rows that lie together by their onboarding, the steps in their order.
[[nodiscard]] QList<Onboarding> readOnboardings(Statement &rows);

} // namespace regulars
