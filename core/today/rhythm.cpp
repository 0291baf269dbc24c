// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/today/rhythm.h"

namespace regulars {

OverdueBand bandOf(double ratio)
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
    return rhythmOf(calendar.date(firstOrder), calendar.date(lastOrder), orderDays, shopGapDays, calendar.date(now));
}

std::optional<Rhythm> rhythmOf(QDate firstOrder, QDate lastOrder, int orderDays, double shopGapDays, QDate today)
{
    if (orderDays < fewestOrderDays)
        return std::nullopt;
    const auto sumOfGaps = static_cast<double>(firstOrder.daysTo(lastOrder));
    Rhythm rhythm;
    rhythm.gapDays = (shopGapWeight * shopGapDays + sumOfGaps) / (shopGapWeight + orderDays - 1);
    rhythm.silentDays = static_cast<int>(lastOrder.daysTo(today));
    rhythm.ratio = rhythm.silentDays / rhythm.gapDays;
    return rhythm;
}

} // namespace regulars
