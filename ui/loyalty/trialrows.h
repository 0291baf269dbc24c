// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/money.h"
#include "ui/loyalty/trialtable.h"

namespace regulars {

class Formatting;

// Lines that say how something is before and after, and by how much it is another: "3", "5", "+2". A minus is a real one.

[[nodiscard]] TrialRow numberRow(const QString &what, qint64 before, qint64 after, const Formatting &formatting);
/// Amounts in minor units.
[[nodiscard]] TrialRow moneyRow(const QString &what, qint64 before, qint64 after, Currency currency,
                                const Formatting &formatting);
/// Of points, in hundredths.
[[nodiscard]] TrialRow pointsRow(const QString &what, qint64 before, qint64 after, const Formatting &formatting);

/// For a plural: as far as one goes.
[[nodiscard]] int counted(qint64 number);

} // namespace regulars
