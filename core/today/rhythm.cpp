// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/today/rhythm.h"

namespace regulars {

OverdueBand Rhythm::band() const
{
    if (ratio < lateRatio)
        return OverdueBand::None;
    if (ratio < overdueRatio)
        return OverdueBand::Late;
    return ratio < lostRatio ? OverdueBand::Overdue : OverdueBand::Lost;
}

std::optional<Rhythm> rhythmOf(Instant firstOrder, Instant lastOrder, int orderDays, double shopGapDays, Instant now,
                               const LocalCalendar &calendar)
{
    if (orderDays < fewestOrderDays)
        return std::nullopt;
    const QDate last = calendar.date(lastOrder);
    const auto sumOfGaps = static_cast<double>(calendar.date(firstOrder).daysTo(last));
    Rhythm rhythm;
    rhythm.gapDays = (shopGapWeight * shopGapDays + sumOfGaps) / (shopGapWeight + orderDays - 1);
    rhythm.silentDays = static_cast<int>(last.daysTo(calendar.date(now)));
    rhythm.ratio = rhythm.silentDays / rhythm.gapDays;
    return rhythm;
}

} // namespace regulars
