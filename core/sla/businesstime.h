// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/clock.h"
#include "core/sla/workcalendar.h"

#include <optional>

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
/// the earlier one for a start and the later one for an end. A computed table makes a question cost a search in it; it
/// grows by itself. Not thread-safe: one a thread.
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
        qint64 before; ///< working time of all spans before this one
    };
    void cover(QDate first, QDate last) const;

    WorkCalendar m_calendar;
    LocalCalendar m_local;
    mutable std::vector<Span> m_spans;
    mutable QDate m_first;
    mutable QDate m_last;
};

} // namespace regulars
