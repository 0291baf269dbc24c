// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/drivers/driver.h"

namespace regulars {

/// Who came again, apart by how often they had ordered: those who order often come again whatever they buy.
inline constexpr size_t strataCount = 12;
using Strata = std::array<Share, strataCount>;

/// Which share is that of a customer with so many purchases (from 1 on): 1, 2, 3, 4 to 6, 7 to 12, or more. The second form
/// has two shares for each, the second for those who have been away for longer than secondOrderDays.
[[nodiscard]] int stratumOf(int purchases);
[[nodiscard]] int stratumOf(int purchases, bool away);

inline void addTo(Share &share, bool came)
{
    ++share.of;
    share.part += came ? 1 : 0;
}

[[nodiscard]] Share sumOf(const Strata &strata);
/// What is left when some are taken out.
[[nodiscard]] Strata takenOut(const Strata &all, const Strata &some);

/// Direct standardisation: each share without counts as often as there are customers with it; where nobody is without, the
/// next lower share stands for it, else the next higher one. Nothing when either side has fewer than fewestCompared.
[[nodiscard]] std::optional<DriverComparison> compared(const Strata &with, const Strata &without);

} // namespace regulars
