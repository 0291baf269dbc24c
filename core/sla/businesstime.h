// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/clock.h"
#include "core/sla/workcalendar.h"

#include <map>
#include <vector>

namespace regulars {

/// From `from` up to `until`, which is not part of it.
struct Stretch
{
    Instant from;
    Instant until;
    friend bool operator==(const Stretch &, const Stretch &) = default;
};

/// Counts the time in which the shop works. Ranges are local wall time; each end becomes an instant by the offset of its
/// own date (domain.md §2.2): a time that the clocks skip is the first instant after the gap, one that they pass twice is
/// the earlier one for a start and the later one for an end; 24:00 is the end of its date. Time that two ranges share
/// counts once. Each local year that a question touches gets a table, once: a question costs a search in it. Nobody works
/// before 1900 or after 2199. Not thread-safe: one a thread.
class BusinessTime
{
public:
    explicit BusinessTime(const WorkCalendar &calendar);

    /// The earliest instant by which `businessMs` (≥ 0) of working time have passed since `from`: at the end of a range
    /// it is that end. With 0: the first working instant from `from` on. Error: Refused (reason no_working_time) when
    /// 400 days have none.
    [[nodiscard]] Result<Instant> add(Instant from, qint64 businessMs) const;
    /// Working milliseconds from `from` to `until`; 0 when `until` is not later.
    [[nodiscard]] qint64 between(Instant from, Instant until) const;
    /// `from` itself when the shop works then, otherwise when it next does. Error: as add().
    [[nodiscard]] Result<Instant> nextWorking(Instant from) const { return add(from, 0); }
    [[nodiscard]] bool isWorking(Instant at) const;
    /// The working stretches between the two, cut off at both.
    [[nodiscard]] QList<Stretch> stretches(Instant from, Instant until) const;

private:
    struct Span
    {
        qint64 from;
        qint64 until;
        qint64 before; ///< working time of the year before this one
    };
    /// A local year: ascending spans that do not touch.
    struct Year
    {
        qint64 from = 0;
        qint64 until = 0;
        std::vector<Span> spans;
        qint64 total = 0;

        [[nodiscard]] std::vector<Span>::const_iterator spanAfter(qint64 ms) const;
        [[nodiscard]] qint64 workedUntil(qint64 ms) const;
        [[nodiscard]] qint64 whenWorked(qint64 ms) const;
    };
    [[nodiscard]] int yearOf(qint64 ms) const;
    [[nodiscard]] const Year &year(int number) const;
    [[nodiscard]] Year computed(int number) const;
    void append(Year &year, QDate date) const;

    WorkCalendar m_calendar;
    LocalCalendar m_local;
    mutable std::map<int, Year> m_years;
    mutable int m_lastYear = 0; ///< in which the last question ended
};

} // namespace regulars
