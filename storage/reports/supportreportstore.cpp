// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/reports/supportreportstore.h"

#include "core/reports/supporttally.h"
#include "core/sla/slaclock.h"
#include "storage/reports/reportedtickets.h"
#include "storage/sql/statement.h"

#include <QtCore/QHash>

namespace regulars {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostPaused = 50;

/// What came of the promises that were due in the period.
std::vector<AttainmentFigures> readAttainment(Connection &connection, const TicketSlice &slice, const SupportTally &tally,
                                              Instant now)
{
    Statement rows(connection,
                   u"SELECT c.metric, c.state, c.due_at < :now, count(*) FROM ticket_clocks c"
                   " CROSS JOIN tickets t ON t.id = c.ticket_id"
                   " WHERE c.due_at >= :from AND c.due_at < :until AND %1 GROUP BY 1, 2, 3"_s.arg(slice.condition()));
    rows.bind(u"now", now).bind(u"from", tally.from()).bind(u"until", tally.until());
    slice.bind(rows);
    std::vector<AttainmentFigures> figures;
    for (const SlaMetric metric : allSlaMetrics)
        figures.push_back({metric, {}, 0});
    while (rows.next()) {
        AttainmentFigures &of = figures[static_cast<size_t>(valueOf<SlaMetric>(rows.text(0)))];
        const auto state = valueOf<SlaState>(rows.text(1));
        const bool isOver = rows.integer(2) != 0;
        const qint64 count = rows.integer(3);
        if (state == SlaState::Met) {
            of.met.part += count;
            of.met.of += count;
        } else if (state == SlaState::Breached || (state != SlaState::Cancelled && isOver)) {
            of.met.of += count;
        } else if (state != SlaState::Cancelled) {
            of.running += count;
        }
    }
    std::erase_if(figures, [](const AttainmentFigures &of) { return of.met.of == 0 && of.running == 0; });
    return figures;
}

/// What customers said about their tickets in the period.
CsatFigures readSatisfaction(Connection &connection, const TicketSlice &slice, const SupportTally &tally)
{
    Statement rows(connection,
                   u"SELECT r.score, r.collected_by, count(*) FROM survey_responses r JOIN tickets t ON t.id = r.ticket_id"
                   " WHERE r.kind = 'csat' AND r.responded_at >= :from AND r.responded_at < :until AND r.deleted_at IS NULL"
                   " AND r.score BETWEEN 1 AND 5 AND %1 GROUP BY r.score, r.collected_by"_s.arg(slice.condition()));
    rows.bind(u"from", tally.from()).bind(u"until", tally.until());
    slice.bind(rows);
    CsatCounts counts;
    while (rows.next()) {
        auto &scores = valueOf<CollectedBy>(rows.text(1)) == CollectedBy::Self ? counts.self : counts.staff;
        scores[static_cast<size_t>(rows.integer(0) - 1)] += rows.integer(2);
    }
    return csatFigures(counts);
}

std::vector<PausedTicket> readPaused(Connection &connection, const TicketSlice &slice, Instant now)
{
    Statement rows(connection,
                   u"SELECT t.id, t.number, t.subject, (SELECT max(e.happened_at) FROM ticket_events e"
                   " WHERE e.ticket_id = t.id) AS since FROM ticket_queue q CROSS JOIN tickets t ON t.id = q.ticket_id"
                   " WHERE q.paused = 1 AND %1 ORDER BY since, t.id LIMIT :limit"_s.arg(slice.condition()));
    slice.bind(rows);
    rows.bind(u"limit", QVariant(mostPaused));
    std::vector<PausedTicket> paused;
    while (rows.next() && rows.integer(3) < now.ms - pausedForeverDays * msPerDay)
        paused.push_back({rows.id<TicketId>(0), rows.integer(1), rows.text(2), rows.instant(3)});
    return paused;
}

QHash<qint64, QString> readNames(Connection &connection, const QString &table)
{
    QHash<qint64, QString> names;
    Statement rows(connection, u"SELECT id, name FROM %1"_s.arg(table));
    while (rows.next())
        names.insert(rows.integer(0), rows.text(1));
    return names;
}

/// What the tally has counted, with what does not follow from logs.
SupportReport completed(Connection &connection, const TicketSlice &slice, const SupportTally &tally, Instant now)
{
    SupportReport report = tally.report();
    report.attainment = readAttainment(connection, slice, tally, now);
    report.satisfaction = readSatisfaction(connection, slice, tally);
    report.pausedForever = readPaused(connection, slice, now);
    const auto categories = readNames(connection, u"ticket_categories"_s);
    for (VolumeRow &row : report.categories)
        row.name = categories.value(row.category.value);
    const auto users = readNames(connection, u"users"_s);
    for (AgentRow &row : report.agents)
        row.name = users.value(row.user.value);
    return report;
}

} // namespace

Result<SupportReport> SupportReportStore::report(const Shop &shop, const SupportQuestion &question, Instant now) const
{
    if (!question.isValid())
        return tl::unexpected(invalidField(u"period"_s, u"required"_s));
    return attempt([&] {
        const LocalCalendar calendar(shop.timeZone);
        const TicketSlice slice(question);
        SupportTally tally(question, calendar, now);
        readReportedTickets(m_connection, slice, calendar, {&tally});
        return completed(m_connection, slice, tally, now);
    });
}

Result<SupportReports> SupportReportStore::reports(const Shop &shop, const SupportQuestion &question, Instant now) const
{
    if (!question.isValid())
        return tl::unexpected(invalidField(u"period"_s, u"required"_s));
    return attempt([&] {
        const LocalCalendar calendar(shop.timeZone);
        const TicketSlice slice(question);
        SupportTally tally(question, calendar, now);
        SupportTally before(question.before(), calendar, now);
        readReportedTickets(m_connection, slice, calendar, {&tally, &before});
        return SupportReports{completed(m_connection, slice, tally, now), completed(m_connection, slice, before, now)};
    });
}

} // namespace regulars
