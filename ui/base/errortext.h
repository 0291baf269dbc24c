// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"

namespace regulars {

/// One sentence about a failure for a person, in the language of the program; for an invalid value one that stands
/// beside its field. Never shows `detail`.
[[nodiscard]] QString errorText(const Error &error);

} // namespace regulars
