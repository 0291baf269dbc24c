// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/clock.h"
#include "core/loyalty/paidtier.h"

namespace regulars {

/// Local days, both included. Without a first day it reaches back to the beginning, without a last day it does not end.
struct TierSpan
{
    QDate first;
    QDate last;
    friend bool operator==(const TierSpan &, const TierSpan &) = default;
};

/// Something that counts towards a tier, in the ladder's metric. What comes back counts as a negative value at the time of
/// the purchase, not of the return: so that both leave a period together.
struct TierEntry
{
    Instant at;
    qint64 value = 0;
};

/// One entry for each local day with a purchase: what the metric "visits" counts.
[[nodiscard]] QList<TierEntry> visitsOf(const QList<Instant> &purchases, const LocalCalendar &calendar);

/// What a member has done and paid for, the first added up by local days of the shop. Sums over any days cost two searches.
class TierHistory
{
public:
    /// Entries in any order. Without a valid `joinedOn`, the calendar year stands in for the membership year.
    TierHistory(QDate joinedOn, const QList<TierEntry> &entries, const LocalCalendar &calendar);
    /// Nothing has been done yet.
    explicit TierHistory(QDate joinedOn) : m_joinedOn(joinedOn) {}

    /// What was paid for of tiers themselves, as paidSpansOf() gives it. Nothing at first.
    void setPaid(const QList<PaidSpan> &paid) { m_paid = paid; }
    [[nodiscard]] const QList<PaidSpan> &paid() const { return m_paid; }

    /// Adds what counts on the last day of all, or on a later one.
    void append(QDate day, qint64 value);

    [[nodiscard]] QDate joinedOn() const { return m_joinedOn; }
    [[nodiscard]] qint64 sum(const TierSpan &span) const;
    /// The days of the span on which something counts, in order.
    [[nodiscard]] QList<QDate> daysOf(const TierSpan &span) const;

private:
    struct Day
    {
        qint64 julian;
        qint64 upTo; ///< the sum of this and all earlier days
    };
    [[nodiscard]] qint64 sumBefore(qint64 julian) const;

    QDate m_joinedOn;
    QList<Day> m_days;
    QList<PaidSpan> m_paid;
};

/// The days that count on a day for reaching a tier, up to the period's end; of the rolling year the 12 months that end
/// with it. A member who joined on 29 February has their anniversary on the 28th in other years.
[[nodiscard]] TierSpan spanOn(TierPeriod period, QDate joinedOn, QDate day);
/// The last day of a tier that is reached on a day: the end of the next period, for the rolling year 12 months later. Not
/// valid: it does not end.
[[nodiscard]] QDate validUntilFrom(TierPeriod period, QDate joinedOn, QDate day);
/// The last day of the period after the one that ended on `end`.
[[nodiscard]] QDate nextEndAfter(TierPeriod period, QDate joinedOn, QDate end);

} // namespace regulars
