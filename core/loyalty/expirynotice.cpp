// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/loyalty/expirynotice.h"

#include <algorithm>

namespace regulars {

Points ExpiryNotice::points() const
{
    Points sum;
    for (const ExpiringPoints &part : expiring)
        sum += part.points;
    return sum;
}

std::optional<ExpiryNotice> expiryNoticeDue(const QList<ExpiringPoints> &expiring, const LocalCalendar &calendar,
                                            QDate today, QDate toldOn)
{
    ExpiryNotice notice;
    bool isDue = false;
    for (const ExpiringPoints &part : expiring) {
        const QDate gone = calendar.date(part.at);
        const qint64 left = today.daysTo(gone);
        if (left <= 0 || left > expiryNoticeDays.front())
            continue;
        if (notice.expiring.isEmpty())
            notice.lastDay = gone.addDays(-1);
        notice.expiring += part;
        const auto stage = std::find_if(expiryNoticeDays.rbegin(), expiryNoticeDays.rend(),
                                        [left](int days) { return left <= days; });
        if (toldOn.isValid() && toldOn >= gone.addDays(-*stage))
            continue;
        notice.days = isDue ? std::min(notice.days, *stage) : *stage;
        isDue = true;
    }
    return isDue ? std::optional(notice) : std::nullopt;
}

} // namespace regulars
