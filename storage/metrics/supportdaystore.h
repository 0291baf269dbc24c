// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/metrics/supportfigures.h"
#include "storage/metrics/slicescope.h"

namespace regulars {

class Connection;

/// What happened at the support desk on each day: as it is kept of days that are over (support_days), and as it is counted
/// from tickets and their logs. Everything throws SqlFailure.
class SupportDayStore
{
public:
    /// `calendar` has the shop's days; it and the connection must outlive it.
    SupportDayStore(Connection &connection, const LocalCalendar &calendar) : m_connection(connection), m_calendar(calendar)
    {
    }

    /// Those of the days that are kept. Of the whole shop.
    [[nodiscard]] SupportDayMap kept(QDate from, QDate until) const;
    /// Every one of the days, counted. What was promised and is not due at `now` is left out.
    [[nodiscard]] SupportDayMap counted(QDate from, QDate until, const SliceScope &scope, Instant now) const;
    /// Adds to `days` those of the whole shop that are missing in it, up to the last one. Gives how many of them are over.
    int addMissing(SupportDayMap &days, QDate from, QDate until, Instant now) const;

    /// Counts up to so many days, the latest ones first, that are over, lie in the stretch and are not kept, and keeps them.
    /// Gives how many are still missing. In a transaction that writes.
    [[nodiscard]] int keepMissing(QDate from, QDate until, int most, Instant now);
    /// Nothing is kept any more.
    void forget();
    /// How many days are kept otherwise than counting gives them.
    [[nodiscard]] qint64 differentDays() const;

private:
    void addTickets(SupportDayTally &tally, QDate from, QDate until, const SliceScope &scope) const;
    void addPromises(SupportDayTally &tally, QDate from, QDate until, const SliceScope &scope, Instant now) const;
    void addAnswers(SupportDayTally &tally, QDate from, QDate until, const SliceScope &scope) const;
    void keep(QDate day, const SupportDayFigures &figures);

    Connection &m_connection;
    const LocalCalendar &m_calendar;
};

} // namespace regulars
