// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/metrics/dashboard.h"

#include <algorithm>

namespace regulars {

QDate DashboardQuestion::dayBefore() const
{
    return comparedWith == ComparedWith::YearBefore ? day.addYears(-1) : day.addDays(-daysOf(period));
}

void Dashboard::take(const std::optional<ValueFigures> &value, const std::optional<ProgrammeFigures> &figures)
{
    const bool isWhole = question.slice.isWhole();
    values = isWhole && value && value->day == question.day ? value : std::nullopt;
    programme = isWhole && figures && figures->today == question.day ? figures : std::nullopt;
}

bool Dashboard::isEmpty() const
{
    return cohorts.isEmpty() && customers.months.isEmpty() &&
           std::all_of(satisfaction.begin(), satisfaction.end(),
                       [](const SatisfactionMonth &month) { return month.satisfaction == Satisfaction{}; });
}

} // namespace regulars
