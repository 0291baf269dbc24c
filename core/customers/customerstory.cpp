// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/customers/customerstory.h"

namespace regulars {

QList<MonthSpend> monthsInRow(const QList<MonthSpend> &spent, int lastMonth, int count, Currency currency)
{
    QList<MonthSpend> months;
    months.reserve(count);
    for (int month = lastMonth - count + 1; month <= lastMonth; ++month)
        months += MonthSpend{month, {0, currency}};
    for (const MonthSpend &each : spent) {
        const int index = each.month - (lastMonth - count + 1);
        if (index >= 0 && index < count)
            months[index].net += each.net;
    }
    return months;
}

} // namespace regulars
