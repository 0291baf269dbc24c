// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/metrics/dashboard.h"

#include <algorithm>
#include <unordered_map>

namespace regulars {

QDate DashboardQuestion::dayBefore() const
{
    return comparedWith == ComparedWith::YearBefore ? day.addYears(-1) : day.addDays(-daysOf(period));
}

NpsFigures npsFigures(const QList<NpsAnswer> &answers, Instant from, Instant until)
{
    NpsFigures figures;
    std::unordered_map<CustomerId, int> latest;
    for (const NpsAnswer &answer : answers) {
        if (answer.at < from || answer.at >= until)
            continue;
        if (answer.customer.isValid())
            latest[answer.customer] = answer.score;
        else
            figures.add(answer.score);
    }
    for (const auto &[customer, score] : latest)
        figures.add(score);
    return figures;
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
