// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/metrics/answerdays.h"
#include "core/metrics/dashboard.h"

#include <vector>

namespace regulars {

class Connection;

/// What customers of the whole shop said, by what is kept of every day: the same as SatisfactionStore counts answer by
/// answer, in a time that does not grow with their number. Everything throws SqlFailure.
class KeptSatisfaction
{
public:
    /// Reads the scores of the days, both included; the following are asked of spans among them.
    KeptSatisfaction(Connection &connection, QDate first, QDate last);

    /// In the period that ends with the day.
    [[nodiscard]] Satisfaction inPeriod(DashboardPeriod period, QDate last) const;
    /// In the calendar month of the day, up to it.
    [[nodiscard]] Satisfaction inMonth(QDate last) const;
    /// Of those asked in the period whose time to answer was over at the end of its last day, who had answered.
    [[nodiscard]] ResponseRates responseRates(DashboardPeriod period, QDate last) const;

private:
    /// How many gave a score on a day.
    struct DayScore
    {
        int day = 0;
        int score = 0;
        qint64 answers = 0;
    };
    using Scores = std::vector<DayScore>; ///< in order of days

    [[nodiscard]] Scores scores(SurveyKind kind, CollectedBy by, QDate first, QDate last) const;
    [[nodiscard]] Satisfaction between(QDate first, QDate last, const AnsweringPeople &people) const;
    [[nodiscard]] AnsweringPeople people(AnswerSpan span, qint64 first, qint64 last) const;

    Connection &m_connection;
    Scores m_nps; ///< of nobody known, whoever typed them in
    Scores m_npsByStaff;
    Scores m_csat;
    Scores m_csatByStaff;
    Scores m_ces;
    Scores m_cesByStaff;
};

/// Fills in what the whole shop's dashboard says of answers.
void readKeptSatisfaction(Connection &connection, Dashboard &dashboard);

} // namespace regulars
