// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtCore/QLocale>
#include <QtCore/QString>

#include <optional>

namespace regulars {

/// The number that was typed in the language's digits and marks, times 10 to the power of `decimals`, without a detour
/// through a double: "1.234,5" with 2 decimals in German is 123450. Nothing when it is no number, has more decimals
/// (zeros at the end do not count) or does not fit.
[[nodiscard]] std::optional<qint64> fixedPointOf(const QString &typed, int decimals, const QLocale &locale);

/// The reverse, for an editor: without group marks and with at least `leastDecimals` decimals.
[[nodiscard]] QString fixedPointText(qint64 value, int decimals, int leastDecimals, const QLocale &locale);

} // namespace regulars
