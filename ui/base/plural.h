// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtCore/QtGlobal>

#include <algorithm>
#include <limits>

namespace regulars {

/// A number for the plural forms of tr(), which take an int: as it is, or the nearest that there is.
[[nodiscard]] constexpr int pluralCount(qint64 number)
{
    return static_cast<int>(std::clamp<qint64>(number, 0, std::numeric_limits<int>::max()));
}

} // namespace regulars
