// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/demo/demorandom.h"
#include "storage/people/shopstore.h"
#include "storage/reports/supportreportstore.h"
#include "storage/reports/ticketchurnstore.h"
#include "storage/search/similarity.h"
#include "storage/tickets/ticketstore.h"
#include "tests/bench/deskmeasurements.h"
#include "tests/bench/rawsqlite.h"

namespace regulars::bench {

using namespace Qt::StringLiterals;

namespace {

constexpr int rounds = 5;
constexpr int questions = 200;
constexpr int mostSuggestions = 5;
constexpr qint64 ms = 1'000'000; // in the nanoseconds of Timings

SupportQuestion lastYear()
{
    SupportQuestion question;
    question.until = LocalCalendar(QTimeZone::utc()).date(benchNow()).addDays(-1);
    question.from = question.until.addDays(-364);
    return question;
}

/// The bare library reads the logs of the tickets of both years, in their order.
Timings timeBareLogs(RawDatabase &raw, const SupportQuestion &question)
{
    const Instant from = LocalCalendar(QTimeZone::utc()).startOfDay(question.before().from);
    RawStatement rows(raw, "SELECT e.ticket_id, e.happened_at, e.kind, e.about, e.value_after, e.user_id FROM tickets t"
                           " CROSS JOIN ticket_events e ON e.ticket_id = t.id WHERE t.opened_at >= ? AND"
                           " t.deleted_at IS NULL ORDER BY t.opened_at, t.id, e.happened_at, e.id");
    Timings bare;
    qint64 sum = 0;
    for (int i = 0; i < rounds; ++i) {
        bare.time([&] {
            rows.bind(1, from.ms);
            while (rows.step())
                sum += rows.touchRow();
        });
    }
    return bare;
}

} // namespace

QList<Row> measureReport(Database &database)
{
    RawDatabase raw(database.file(), RawDatabase::Mode::ReadOnly);
    const SupportQuestion question = lastYear();
    Timings both;
    Timings churn;
    for (int i = 0; i < rounds; ++i) {
        both.time([&] {
            (void)answer(database, [question](Connection &c) -> Result<SupportReports> {
                REGULARS_TRY(shop, ShopStore(c).shop());
                return SupportReportStore(c).reports(shop, question, benchNow());
            });
        });
        churn.time([&] {
            (void)answer(database, [question](Connection &c) -> Result<TicketChurn> {
                REGULARS_TRY(shop, ShopStore(c).shop());
                return TicketChurnStore(c).churn(shop, question, benchNow());
            });
        });
    }
    const Timings bare = timeBareLogs(raw, question);
    return {{u"Support report: a year and the one before, median"_s, duration(both.median()), duration(bare.median()),
             ratioOf(both.median(), bare.median()), u"under 3 s"_s, both.median() < 3'000 * ms},
            {u"Support report: who is lost after tickets, median"_s, duration(churn.median()), {}, {}, {}, true}};
}

QList<Row> measureSuggestions(Database &database)
{
    Timings timings;
    DemoRandom random(5);
    for (int i = 0; i < questions; ++i) {
        const TicketId id{1 + static_cast<qint64>(random.next() % 100'000)};
        const Ticket ticket = answer(database, [id](Connection &c) { return TicketStore(c).ticket(id); });
        const QString text = ticket.subject + u" The parcel came on Tuesday, and I have a question about what is in it."
                                              " Could you have a look? The lamp smells of soap, and it was a gift."_s;
        timings.time([&] {
            (void)answer(database, [&](Connection &c) {
                return Similarity(c).solvedTickets({text, ticket.category}, id, mostSuggestions);
            });
        });
    }
    return {
        {u"Similar solved tickets, median"_s, duration(timings.median()), {}, {}, {}, true},
        {u"Similar solved tickets, p99"_s, duration(timings.p99()), {}, {}, u"under 100 ms"_s, timings.p99() < 100 * ms}};
}

} // namespace regulars::bench
