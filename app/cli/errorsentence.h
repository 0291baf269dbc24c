// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"

#include <QtCore/QString>

namespace regulars {

/// The rule of an InvalidValue that says: what was typed for an option or argument is none of its values.
inline constexpr QLatin1StringView wrongUsageRule{"usage"};

/// A failure as one plain sentence of the command line.
[[nodiscard]] QString errorSentence(const Error &error);

/// 1 when a rule or the input refused, 3 when something failed.
[[nodiscard]] int exitCodeOf(const Error &error);

} // namespace regulars
