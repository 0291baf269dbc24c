// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/metrics/satisfactionstore.h"

#include "storage/metrics/slicescope.h"
#include "storage/sql/statement.h"

namespace regulars {

using namespace Qt::StringLiterals;

namespace {

AnswerGroup groupOf(BehindFigure figure)
{
    static_assert(size_t(BehindFigure::NotFoundEasy) - size_t(BehindFigure::Promoters) + 1 == answerGroupCount);
    return AnswerGroup(int(figure) - int(BehindFigure::Promoters));
}

} // namespace

SatisfactionStore::SatisfactionStore(Connection &connection, const LocalCalendar &calendar, const SliceScope &scope)
    : m_connection(connection), m_calendar(calendar), m_scope(scope)
{
}

Instant SatisfactionStore::startOf(QDate day) const
{
    return m_calendar.startOfDay(day);
}

Instant SatisfactionStore::endOf(QDate day) const
{
    return m_calendar.startOfDay(day.addDays(1));
}

QList<SurveyAnswer> SatisfactionStore::answers(SurveyKind kind, QDate first, QDate last) const
{
    QList<SurveyAnswer> found;
    if (isOfOrders(m_scope.kind()))
        return found;
    const SurveyScale scale = scaleOf(kind);
    Statement rows(m_connection, u"SELECT customer_id, responded_at, score, collected_by FROM survey_responses"
                                 " WHERE kind = :kind AND responded_at >= :from AND responded_at < :until"
                                 " AND deleted_at IS NULL AND score BETWEEN :low AND :high ORDER BY responded_at, id"_s);
    rows.bind(u"kind", nameOf(kind)).bind(u"from", startOf(first)).bind(u"until", endOf(last));
    rows.bind(u"low", QVariant(scale.low)).bind(u"high", QVariant(scale.high));
    while (rows.next()) {
        const SurveyAnswer answer{rows.id<CustomerId>(0), rows.instant(1), int(rows.integer(2)),
                                  valueOf<CollectedBy>(rows.text(3))};
        if (m_scope.has(answer.customer))
            found += answer;
    }
    return found;
}

void SatisfactionStore::read(QDate first, QDate last)
{
    m_nps = answers(SurveyKind::Nps, first, last);
    m_csat = answers(SurveyKind::Csat, first, last);
    m_ces = answers(SurveyKind::Ces, first, last);
}

Satisfaction SatisfactionStore::between(QDate first, QDate last) const
{
    const Instant from = startOf(first);
    const Instant until = endOf(last);
    Satisfaction said;
    said.nps = npsFigures(m_nps, from, until);
    said.csat = csatFigures(csatCounts(m_csat, from, until));
    said.ces = cesFigures(cesCounts(m_ces, from, until));
    addPeople(SurveyKind::Nps, m_nps, from, until, said.people);
    addPeople(SurveyKind::Csat, m_csat, from, until, said.people);
    addPeople(SurveyKind::Ces, m_ces, from, until, said.people);
    return said;
}

ResponseRates SatisfactionStore::responseRates(QDate first, QDate last) const
{
    ResponseRates rates;
    if (isOfOrders(m_scope.kind()))
        return rates;
    // Who has answered before their time is over is left out as well, or the rate would begin at everybody.
    Statement rows(m_connection, u"SELECT customer_id, kind, state FROM survey_invites WHERE created_at >= :from"
                                 " AND created_at < :until AND state IN ('sent', 'answered')"
                                 " AND (expires_at IS NULL OR expires_at < :until)"_s);
    rows.bind(u"from", startOf(first)).bind(u"until", endOf(last));
    while (rows.next()) {
        if (!m_scope.has(rows.id<CustomerId>(0)))
            continue;
        const auto kind = valueOf<SurveyKind>(rows.text(1));
        Share *share = kind == SurveyKind::Nps    ? &rates.nps
                       : kind == SurveyKind::Csat ? &rates.csat
                       : kind == SurveyKind::Ces  ? &rates.ces
                                                  : nullptr;
        if (!share)
            continue;
        ++share->of;
        share->part += valueOf<InviteState>(rows.text(2)) == InviteState::Answered ? 1 : 0;
    }
    return rates;
}

std::unordered_set<CustomerId> SatisfactionStore::people(const PeopleBehind &people) const
{
    const AnswerGroup group = groupOf(people.figure);
    const SurveyKind kind = kindOf(group);
    std::unordered_set<CustomerId> found;
    const auto scores = latestScores(kind, answers(kind, people.from, people.until), startOf(people.from),
                                     endOf(people.until));
    for (const auto &[customer, score] : scores) {
        if (answerGroup(kind, score) == group)
            found.insert(customer);
    }
    return found;
}

} // namespace regulars
