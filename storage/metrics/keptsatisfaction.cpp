// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/metrics/keptsatisfaction.h"

#include "storage/sql/statement.h"

#include <algorithm>

namespace regulars {

using namespace Qt::StringLiterals;

namespace {

/// Hands out how many answers of the days there are of each score.
template<typename Scores, typename Receive>
void forEachScore(const Scores &scores, QDate first, QDate last, Receive &&receive)
{
    auto at = std::lower_bound(scores.begin(), scores.end(), first.toJulianDay(),
                               [](const auto &each, qint64 day) { return each.day < day; });
    for (; at != scores.end() && at->day <= last.toJulianDay(); ++at)
        receive(at->score, at->answers);
}

template<size_t count, typename Scores>
void addTo(std::array<qint64, count> &counts, const Scores &scores, QDate first, QDate last)
{
    forEachScore(scores, first, last, [&](int score, qint64 answers) {
        if (score >= 1 && size_t(score) <= count)
            counts[size_t(score) - 1] += answers;
    });
}

void addTo(NpsFigures &figures, int score, qint64 answers)
{
    switch (answerGroup(SurveyKind::Nps, score).value_or(AnswerGroup::Detractor)) {
    case AnswerGroup::Promoter:
        figures.promoters += answers;
        break;
    case AnswerGroup::Passive:
        figures.passives += answers;
        break;
    default:
        figures.detractors += answers;
        break;
    }
}

QDate startOf(DashboardPeriod period, QDate last)
{
    return last.addDays(1 - daysOf(period));
}

} // namespace

KeptSatisfaction::KeptSatisfaction(Connection &connection, QDate first, QDate last)
    : m_connection(connection),
      m_nps(scores(SurveyKind::Nps, CollectedBy::Self, first, last)),
      m_npsByStaff(scores(SurveyKind::Nps, CollectedBy::Staff, first, last)),
      m_csat(scores(SurveyKind::Csat, CollectedBy::Self, first, last)),
      m_csatByStaff(scores(SurveyKind::Csat, CollectedBy::Staff, first, last)),
      m_ces(scores(SurveyKind::Ces, CollectedBy::Self, first, last)),
      m_cesByStaff(scores(SurveyKind::Ces, CollectedBy::Staff, first, last))
{
}

KeptSatisfaction::Scores KeptSatisfaction::scores(SurveyKind kind, CollectedBy by, QDate first, QDate last) const
{
    Scores found;
    Statement rows(m_connection, u"SELECT day, score, answers FROM answer_days WHERE kind = :kind AND collected_by = :by"
                                 " AND day BETWEEN :first AND :last ORDER BY day, score"_s);
    rows.bindAll(nameOf(kind), nameOf(by), first.toJulianDay(), last.toJulianDay());
    while (rows.next())
        found.push_back({int(rows.integer(0)), int(rows.integer(1)), rows.integer(2)});
    return found;
}

AnsweringPeople KeptSatisfaction::people(AnswerSpan span, qint64 first, qint64 last) const
{
    AnsweringPeople people;
    // A sum for each group walks the key; grouping by it would sort.
    Statement sum(m_connection, u"SELECT coalesce(sum(people), 0) FROM answer_people WHERE span = :span"
                                " AND answer_group = :group AND day BETWEEN :first AND :last"_s);
    for (size_t group = 0; group < answerGroupCount; ++group) {
        sum.bindAll(nameOf(span), nameOf(AnswerGroup(group)), first, last).only();
        people.counts[group] = sum.integer(0);
    }
    return people;
}

Satisfaction KeptSatisfaction::between(QDate first, QDate last, const AnsweringPeople &people) const
{
    Satisfaction said;
    said.people = people;
    said.nps = {people.of(AnswerGroup::Promoter), people.of(AnswerGroup::Passive), people.of(AnswerGroup::Detractor)};
    for (const Scores *scores : {&m_nps, &m_npsByStaff})
        forEachScore(*scores, first, last, [&](int score, qint64 answers) { addTo(said.nps, score, answers); });
    CsatCounts csat;
    addTo(csat.self, m_csat, first, last);
    addTo(csat.staff, m_csatByStaff, first, last);
    said.csat = csatFigures(csat);
    CesCounts ces;
    addTo(ces.self, m_ces, first, last);
    addTo(ces.staff, m_cesByStaff, first, last);
    said.ces = cesFigures(ces);
    return said;
}

Satisfaction KeptSatisfaction::inPeriod(DashboardPeriod period, QDate last) const
{
    return between(startOf(period, last), last, people(spanOf(period), 0, last.toJulianDay()));
}

Satisfaction KeptSatisfaction::inMonth(QDate last) const
{
    const QDate first = firstOfMonth(monthNumberOf(last));
    return between(first, last, people(AnswerSpan::CalendarMonth, first.toJulianDay(), last.toJulianDay()));
}

ResponseRates KeptSatisfaction::responseRates(DashboardPeriod period, QDate last) const
{
    Statement sums(m_connection, u"SELECT coalesce(sum(answered), 0), coalesce(sum(asked), 0) FROM asked_days"
                                 " WHERE span = :span AND kind = :kind AND day <= :last"_s);
    const auto rate = [&](SurveyKind kind) {
        sums.bindAll(nameOf(spanOf(period)), nameOf(kind), last.toJulianDay()).only();
        return Share{sums.integer(0), sums.integer(1)};
    };
    return {rate(SurveyKind::Nps), rate(SurveyKind::Csat), rate(SurveyKind::Ces)};
}

void readKeptSatisfaction(Connection &connection, Dashboard &dashboard)
{
    const DashboardQuestion &question = dashboard.question;
    const int latest = monthNumberOf(question.day);
    const int oldest = latest - CustomerDashboard::monthsShown + 1;
    const KeptSatisfaction kept(connection, std::min(startOf(question.period, question.dayBefore()), firstOfMonth(oldest)),
                                question.day);
    dashboard.said = kept.inPeriod(question.period, question.day);
    dashboard.saidBefore = kept.inPeriod(question.period, question.dayBefore());
    dashboard.responded = kept.responseRates(question.period, question.day);
    for (int month = oldest; month <= latest; ++month)
        dashboard.satisfaction += {month, kept.inMonth(std::min(firstOfMonth(month + 1).addDays(-1), question.day))};
}

} // namespace regulars
