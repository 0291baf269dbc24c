// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/demo/demorandom.h"
#include "storage/sla/ticketrollupsql.h"
#include "storage/tickets/conversationstore.h"
#include "storage/tickets/ticketlifecycle.h"
#include "storage/tickets/ticketqueue.h"
#include "storage/tickets/ticketstore.h"
#include "tests/bench/deskmeasurements.h"
#include "tests/bench/rawsqlite.h"

namespace regulars::bench {

using namespace Qt::StringLiterals;

namespace {

constexpr int rowsOfAPage = 100;
constexpr int rounds = 15;
constexpr int articlesOfAPage = 50;
constexpr qint64 ms = 1'000'000; // in the nanoseconds of Timings

qint64 number(RawDatabase &raw, const char *sql)
{
    RawStatement row(raw, sql);
    return row.step() ? row.integer(0) : 0;
}

QueueViewer viewerOf(RawDatabase &raw)
{
    return {UserId{number(raw, "SELECT min(id) FROM users")}, benchNow()};
}

Row compared(const QString &what, const Timings &ours, const Timings &bare, const QString &target, qint64 most)
{
    return {what,   duration(ours.median()),          duration(bare.median()), ratioOf(ours.median(), bare.median()),
            target, most == 0 || ours.median() < most};
}

/// The slowest of several things that were measured, by its median.
struct Slowest
{
    Timings ours;
    Timings bare;
    void take(const Timings &other, const Timings &otherBare)
    {
        if (other.median() <= ours.median())
            return;
        ours = other;
        bare = otherBare;
    }
};

/// The bare library's way to a page: the part of the queue in its order, with what a row shows.
QByteArray barePage(TicketView view)
{
    const QByteArray rest =
        " LEFT JOIN customers c ON c.id = t.customer_id LEFT JOIN customer_stats m ON m.customer_id = t.customer_id"
        " LEFT JOIN ticket_categories k ON k.id = t.category_id LEFT JOIN users u ON u.id = t.owner_id";
    const QByteArray shown = "SELECT t.number, t.subject, t.status_id, t.priority, c.name, m.net_minor, k.name, u.name";
    if (view == TicketView::Solved)
        return shown + ", f.solved_at FROM ticket_facts f JOIN tickets t ON t.id = f.ticket_id" + rest +
               " WHERE f.listed_at IS NOT NULL ORDER BY f.listed_at DESC, f.ticket_id DESC LIMIT 100";
    QByteArray where = "1 = 1";
    if (view == TicketView::NeedsReply)
        where = "q.needs_reply = 1";
    else if (view == TicketView::Mine)
        where = "q.owner_id = 1";
    else if (view == TicketView::Unassigned)
        where = "q.owner_id IS NULL";
    else if (view == TicketView::Waiting)
        where = "q.category IN ('waiting_customer', 'waiting_third_party', 'on_hold')";
    return shown + ", q.due_at, q.warn_at FROM ticket_queue q JOIN tickets t ON t.id = q.ticket_id" + rest + " WHERE " +
           where + " ORDER BY q.sort_at, q.urgency, q.worth, q.ticket_id LIMIT 100";
}

void touchAll(RawStatement &rows, qint64 &sum)
{
    while (rows.step())
        sum += rows.touchRow();
}

Timings timePage(Database &database, const TicketQuery &query, const QueueViewer &viewer, int times = rounds)
{
    Timings timings;
    for (int i = 0; i < times; ++i) {
        timings.time([&] {
            (void)answer(database, [=](Connection &c) { return TicketQueue(c).page(query, viewer, {}, rowsOfAPage); });
        });
    }
    return timings;
}

QList<TicketView> views()
{
    QList<TicketView> all;
    for (const auto &[view, name] : EnumNames<TicketView>::names)
        all += view;
    return all;
}

QList<Row> measureViews(Database &database, RawDatabase &raw, const QString &desk)
{
    const QueueViewer viewer = viewerOf(raw);
    Slowest slowest;
    qint64 sum = 0;
    for (const TicketView view : views()) {
        TicketQuery query;
        query.view = view;
        RawStatement rows(raw, barePage(view).constData());
        Timings bare;
        for (int i = 0; i < rounds; ++i)
            bare.time([&] { touchAll(rows, sum); });
        slowest.take(timePage(database, query, viewer), bare);
    }
    return {compared(u"Queue%1: open a view, 100 rows, the slowest, median"_s.arg(desk), slowest.ours, slowest.bare,
                     u"under 100 ms"_s, 100 * ms)};
}

/// Filters of which few or no tickets are left: the whole part has to be looked through.
QList<Row> measureFilters(Database &database, RawDatabase &raw, const QString &desk)
{
    const QueueViewer viewer = viewerOf(raw);
    Slowest queue;
    Slowest solved;
    for (int kind = 0; kind < 4; ++kind) {
        TicketQuery query;
        query.view = TicketView::Open;
        if (kind == 0)
            query.owner = UserId{4711};
        else if (kind == 1)
            query.category = TicketCategoryId{4711};
        else if (kind == 2)
            query.team = TeamId{4711};
        else
            query.tag = u"tag 42"_s;
        queue.take(timePage(database, query, viewer), {});
        query.view = TicketView::Solved;
        solved.take(timePage(database, query, viewer), {});
    }
    return {{u"Queue%1: filtered to next to nothing, the slowest filter"_s.arg(desk),
             duration(queue.ours.median()),
             {},
             {},
             u"under 100 ms"_s,
             queue.ours.median() < 100 * ms},
            {u"Solved tickets%1: filtered to next to nothing, the slowest"_s.arg(desk),
             duration(solved.ours.median()),
             {},
             {},
             u"under 200 ms"_s,
             solved.ours.median() < 200 * ms}};
}

/// Words that few or none have, and one that very many have.
QList<Row> measureWords(Database &database, RawDatabase &raw, const QString &desk)
{
    const QueueViewer viewer = viewerOf(raw);
    Slowest rare;
    Slowest usual;
    Timings counted;
    for (const TicketView view : {TicketView::Open, TicketView::Solved}) {
        TicketQuery query;
        query.view = view;
        for (const QString &text : {u"no such words"_s, u"100423"_s, u"lamp 100423"_s}) {
            query.text = text;
            rare.take(timePage(database, query, viewer), {});
        }
        query.text = u"lamp"_s;
        usual.take(timePage(database, query, viewer), {});
        if (view == TicketView::Open) {
            for (int i = 0; i < 3; ++i)
                counted.time(
                    [&] { (void)answer(database, [=](Connection &c) { return TicketQueue(c).count(query, viewer); }); });
        }
    }
    return {{u"Queue and solved tickets%1: words that few have, the slowest, median"_s.arg(desk),
             duration(rare.ours.median()),
             {},
             {},
             u"under 100 ms"_s,
             rare.ours.median() < 100 * ms},
            {u"Queue and solved tickets%1: a word that very many have, median"_s.arg(desk),
             duration(usual.ours.median()),
             {},
             {},
             u"under 100 ms"_s,
             usual.ours.median() < 100 * ms},
            {u"Queue%1: the count of a word that very many have"_s.arg(desk), duration(counted.median()), {}, {}, {}, true}};
}

QList<Row> measureCounts(Database &database, RawDatabase &raw, const QString &desk)
{
    const QueueViewer viewer = viewerOf(raw);
    Timings all;
    Timings bare;
    RawStatement rows(raw, "SELECT count(*), sum(needs_reply), sum(owner_id IS NULL), sum(owner_id = 1), sum(worth < 0),"
                           " sum(coalesce(warn_at, due_at) <= 1), sum(category = 'on_hold') FROM ticket_queue"
                           " WHERE coalesce(pending_until, 0) <= 1");
    for (int i = 0; i < rounds; ++i) {
        all.time([&] { (void)answer(database, [=](Connection &c) { return TicketQueue(c).counts({}, viewer); }); });
        bare.time([&] { rows.run(); });
    }
    Slowest one;
    for (const TicketView view : views()) {
        TicketQuery query;
        query.view = view;
        Timings timings;
        for (int i = 0; i < rounds; ++i)
            timings.time(
                [&] { (void)answer(database, [=](Connection &c) { return TicketQueue(c).count(query, viewer); }); });
        one.take(timings, {});
    }
    Timings board;
    TicketQuery open;
    open.view = TicketView::Open;
    for (int i = 0; i < rounds; ++i) {
        board.time([&] {
            (void)answer(database, [=](Connection &c) -> Result<int> {
                REGULARS_CHECK(TicketQueue(c).columnCounts(open, viewer));
                int rowsFound = 0;
                for (const StatusCategory column :
                     {StatusCategory::New, StatusCategory::Open, StatusCategory::WaitingCustomer,
                      StatusCategory::WaitingThirdParty, StatusCategory::OnHold}) {
                    TicketQuery query = open;
                    query.status = column;
                    REGULARS_TRY(page, TicketQueue(c).page(query, viewer, {}, rowsOfAPage));
                    rowsFound += static_cast<int>(page.size());
                }
                return rowsFound;
            });
        });
    }
    return {compared(u"Queue%1: the counts of all views at once, median"_s.arg(desk), all, bare, {}, 0),
            {u"Queue%1: the count of one view, the slowest, median"_s.arg(desk),
             duration(one.ours.median()),
             {},
             {},
             u"under 20 ms"_s,
             one.ours.median() < 20 * ms},
            {u"Board%1: five columns with their counts, median"_s.arg(desk),
             duration(board.median()),
             {},
             {},
             u"under 100 ms"_s,
             board.median() < 100 * ms}};
}

} // namespace

QList<Row> measureQueue(Database &database, const QString &desk)
{
    RawDatabase raw(database.file(), RawDatabase::Mode::ReadOnly);
    return measureViews(database, raw, desk) + measureCounts(database, raw, desk) + measureFilters(database, raw, desk) +
           measureWords(database, raw, desk);
}

QList<Row> measureTicket(Database &database)
{
    RawDatabase raw(database.file(), RawDatabase::Mode::ReadOnly);
    const qint64 highest = number(raw, "SELECT max(id) FROM tickets");
    RawStatement row(raw, "SELECT * FROM tickets t JOIN ticket_facts f ON f.ticket_id = t.id LEFT JOIN customers c"
                          " ON c.id = t.customer_id WHERE t.id = ?");
    RawStatement articles(raw,
                          "SELECT * FROM ticket_articles WHERE ticket_id = ? ORDER BY happened_at DESC, id DESC LIMIT 50");
    RawStatement clocks(raw, "SELECT * FROM ticket_clocks WHERE ticket_id = ?");
    RawStatement tags(raw, "SELECT * FROM ticket_tags WHERE ticket_id = ?");
    Timings ours;
    Timings bare;
    DemoRandom random(9);
    qint64 sum = 0;
    for (int i = 0; i < 500; ++i) {
        const TicketId id{1 + static_cast<qint64>(random.next() % static_cast<quint64>(highest))};
        ours.time([&] {
            (void)answer(database, [id](Connection &c) -> Result<QList<TicketArticle>> {
                REGULARS_CHECK(TicketStore(c).ticket(id));
                REGULARS_CHECK(TicketQueue(c).row(id));
                REGULARS_CHECK(attempt([&] { return readTicketRollup(c, id); }));
                return ConversationStore(c).articles(id, {}, articlesOfAPage);
            });
        });
        bare.time([&] {
            for (RawStatement *statement : {&row, &articles, &clocks, &tags}) {
                statement->bind(1, id.value);
                touchAll(*statement, sum);
            }
        });
    }
    Timings ripe;
    for (int i = 0; i < rounds; ++i)
        ripe.time([&] { (void)answer(database, [](Connection &c) { return ticketsToClose(c, benchNow()); }); });
    return {compared(u"Open a ticket with its conversation, median"_s, ours, bare, {}, 0),
            {u"Open a ticket with its conversation, p99"_s, duration(ours.p99()), duration(bare.p99()),
             ratioOf(ours.p99(), bare.p99()), u"under 20 ms"_s, ours.p99() < 20 * ms},
            {u"Find the solved tickets that are to be closed, median"_s,
             duration(ripe.median()),
             {},
             {},
             u"under 100 ms"_s,
             ripe.median() < 100 * ms}};
}

} // namespace regulars::bench
