// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/clock.h"
#include "core/demo/demorandom.h"

#include <vector>

namespace regulars {

/// The shop's days: opening hours, and how much is bought on each. Demand is measured in units of a hundredth of an
/// average day; a customer's rhythm runs in units, so that December and Saturdays see more of everyone.
class DemoCalendar
{
public:
    /// The days from `years` before `now` to the one of `now`.
    DemoCalendar(const QTimeZone &zone, Instant now, int years);

    [[nodiscard]] int dayCount() const { return static_cast<int>(m_days.size()); }
    [[nodiscard]] Instant now() const { return m_now; }
    [[nodiscard]] QDate date(int day) const { return m_first.addDays(day); }
    [[nodiscard]] int month(int day) const { return m_days[static_cast<size_t>(day)].month; }
    /// Whether people can come in; closed on Sundays, 25 and 26 December and 1 January.
    [[nodiscard]] bool isOpen(int day) const { return m_days[static_cast<size_t>(day)].closesAt > 0; }

    /// Units of all days.
    [[nodiscard]] quint64 totalUnits() const { return m_days.back().unitsUntilEnd; }
    /// The day that holds the unit; `units` is below totalUnits().
    [[nodiscard]] int dayOf(quint64 units) const;
    [[nodiscard]] int dayOf(Instant instant) const;
    /// How many people who leave no name buy something on the day, in a shop with so many customers.
    [[nodiscard]] int walkInsOf(int day, qint64 customers, DemoRandom &random) const;

    /// A moment within opening hours; the day is open.
    [[nodiscard]] Instant atCounter(int day, DemoRandom &random) const;
    /// A moment at which people sit at their screens, 7 to 23 o'clock.
    [[nodiscard]] Instant online(int day, DemoRandom &random) const;

private:
    struct Day
    {
        qint64 midnightMs; ///< 12 hours before local noon
        quint64 unitsUntilEnd;
        qint16 month;
        qint16 closesAt; ///< minute of the day; 0 when closed
    };

    Instant m_now;
    QDate m_first;
    std::vector<Day> m_days;
};

} // namespace regulars
