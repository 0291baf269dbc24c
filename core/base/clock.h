// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtCore/QDate>
#include <QtCore/QTimeZone>

#include <vector>

namespace regulars {

/// A UTC instant in milliseconds since 1970-01-01T00:00Z: the only form in which times are stored.
struct Instant
{
    qint64 ms = 0;
    friend constexpr auto operator<=>(Instant, Instant) = default;
};

inline constexpr qint64 msPerDay = 86'400'000; ///< of a day without a change of the clocks
/// Where lists put what has no date: after everything else.
inline constexpr Instant noDate{8'640'000'000'000'000};

/// Where "now" comes from. Rules take an Instant; only the programs own a SystemClock.
class Clock
{
public:
    virtual ~Clock() = default;
    [[nodiscard]] virtual Instant now() const = 0;
};

class SystemClock final : public Clock
{
public:
    [[nodiscard]] Instant now() const override;
};

/// A clock that stands still until it is set: tests and generated shops.
class FixedClock final : public Clock
{
public:
    explicit FixedClock(Instant now) : m_now(now) {}
    [[nodiscard]] Instant now() const override { return m_now; }
    void set(Instant now) { m_now = now; }

private:
    Instant m_now;
};

/// Instants <-> local dates of one time zone, by the offset in force at that instant. Remembers the
/// intervals between offset changes, so that a conversion costs nanoseconds. Not thread-safe: one a thread.
class LocalCalendar
{
public:
    explicit LocalCalendar(const QTimeZone &zone);

    [[nodiscard]] const QTimeZone &zone() const { return m_zone; }
    [[nodiscard]] QDate date(Instant instant) const;
    /// Milliseconds since local midnight, 0 … 86,399,999.
    [[nodiscard]] int msecsOfDay(Instant instant) const;
    /// Months since year 0: year × 12 + month − 1. Consecutive months differ by one.
    [[nodiscard]] int monthNumber(Instant instant) const;
    /// The first instant of the local day (after a gap at midnight: the first valid one).
    [[nodiscard]] Instant startOfDay(QDate date) const;
    /// 12:00 local: where records with a date but no time are placed (domain: "time unknown").
    [[nodiscard]] Instant noon(QDate date) const;
    [[nodiscard]] Instant at(QDate date, QTime time) const;

private:
    struct Span
    {
        qint64 from;
        qint64 until;
        qint64 offsetMs;
    };
    [[nodiscard]] qint64 offsetAt(qint64 ms) const;

    QTimeZone m_zone;
    mutable std::vector<Span> m_spans;
    mutable Span m_last{0, 0, 0};
};

/// Year × 12 + month − 1 of a date, and back to the first day of that month.
[[nodiscard]] int monthNumberOf(QDate date);
[[nodiscard]] QDate firstOfMonth(int monthNumber);

} // namespace regulars
