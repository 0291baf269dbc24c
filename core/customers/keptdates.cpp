// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/customers/keptdates.h"

namespace regulars {

QList<Birthday> datesKeptOn(QDate day)
{
    QList<Birthday> dates{{0, day.month(), day.day()}};
    if (day.month() == 2 && day.day() == 28 && !QDate::isLeapYear(day.year()))
        dates += Birthday{0, 2, 29};
    return dates;
}

} // namespace regulars
