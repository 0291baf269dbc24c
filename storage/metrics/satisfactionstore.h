// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/metrics/dashboard.h"
#include "core/metrics/peoplebehind.h"

#include <unordered_set>

namespace regulars {

class Connection;
class LocalCalendar;
class SliceScope;

/// What customers said, of the whole shop or of a part of it that consists of people; parts by orders have no answers, as
/// nobody says to which order one belongs. The references must outlive it. Everything throws SqlFailure.
class SatisfactionStore
{
public:
    SatisfactionStore(Connection &connection, const LocalCalendar &calendar, const SliceScope &scope);

    /// Reads the answers of the days, both included; the following are asked of days among them.
    void read(QDate first, QDate last);
    [[nodiscard]] Satisfaction between(QDate first, QDate last) const;

    /// Of those asked on the days whose time to answer was over at the end of the last one, who had answered.
    [[nodiscard]] ResponseRates responseRates(QDate first, QDate last) const;
    /// Those whom a figure that isOfAnswers() counts.
    [[nodiscard]] std::unordered_set<CustomerId> people(const PeopleBehind &people) const;

private:
    [[nodiscard]] QList<SurveyAnswer> answers(SurveyKind kind, QDate first, QDate last) const;
    [[nodiscard]] Instant startOf(QDate day) const;
    [[nodiscard]] Instant endOf(QDate day) const;

    Connection &m_connection;
    const LocalCalendar &m_calendar;
    const SliceScope &m_scope;
    QList<SurveyAnswer> m_nps; ///< in order of time, as the others
    QList<SurveyAnswer> m_csat;
    QList<SurveyAnswer> m_ces;
};

} // namespace regulars
