// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/demo/demorandom.h"
#include "models/sla/slacommands.h"
#include "models/tickets/ticketcommands.h"
#include "storage/journal/history.h"
#include "storage/sla/duetimes.h"
#include "storage/sla/ticketrebuild.h"
#include "tests/bench/deskmeasurements.h"
#include "tests/bench/rawsqlite.h"
#include "tests/support/manytickets.h"

#include <QtCore/QFile>

namespace regulars::bench {

using namespace Qt::StringLiterals;

namespace {

constexpr int rounds = 100;
constexpr qint64 ms = 1'000'000; // in the nanoseconds of Timings
constexpr qint64 importedTickets = 100'000;

template<typename T>
T worked(const Result<T> &result)
{
    if (!result)
        qFatal("A write failed: %ls", qUtf16Printable(result.error().detail));
    return *result;
}

void undo(Database &database, ChangeSetId changeSet)
{
    (void)worked(
        database
            .write(u"undo"_s,
                   [changeSet](WriteSession &session) { return History(session.connection()).undo(session, changeSet); })
            .result());
}

/// Times a command many times; what it did is undone at the end.
template<typename Make>
Timings timeCommand(Database &database, Make &&make)
{
    Timings timings;
    QList<ChangeSetId> done;
    for (int i = 0; i < rounds; ++i) {
        auto command = make(i);
        timings.time([&] { done.prepend(worked(runCommand(database, command).result()).changeSet); });
    }
    for (const ChangeSetId changeSet : std::as_const(done))
        undo(database, changeSet);
    return timings;
}

/// The bare library's desk: the rows themselves with an index each, one transaction for each piece of work.
class BareDesk
{
public:
    explicit BareDesk(const QString &folder) : m_file(folder + u"/bare-desk.sqlite"_s)
    {
        remove();
        m_raw.emplace(m_file, RawDatabase::Mode::Create);
        m_raw->execute("PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL;"
                       "CREATE TABLE tickets (id INTEGER PRIMARY KEY, subject TEXT, customer_id INTEGER, status_id INTEGER);"
                       "CREATE INDEX tickets_by_customer ON tickets (customer_id);"
                       "CREATE TABLE articles (id INTEGER PRIMARY KEY, ticket_id INTEGER, at INTEGER, body TEXT);"
                       "CREATE INDEX articles_by_ticket ON articles (ticket_id, at);"
                       "CREATE TABLE events (id INTEGER PRIMARY KEY, ticket_id INTEGER, at INTEGER, kind TEXT, value TEXT);"
                       "CREATE INDEX events_by_ticket ON events (ticket_id, at);");
    }
    ~BareDesk()
    {
        m_raw.reset();
        remove();
    }
    Q_DISABLE_COPY_MOVE(BareDesk)

    /// New tickets with a message and `lines` lines; or only the message and the lines.
    Timings time(bool withTicket, bool withMessage, int lines)
    {
        RawStatement ticket(*m_raw, "INSERT INTO tickets (subject, customer_id, status_id) VALUES ('Lamp', ?, 1)");
        RawStatement change(*m_raw, "UPDATE tickets SET status_id = 2 WHERE id = ?");
        RawStatement article(*m_raw, "INSERT INTO articles (ticket_id, at, body) VALUES (?, 1, 'It is on its way.')");
        RawStatement event(*m_raw, "INSERT INTO events (ticket_id, at, kind, value) VALUES (?, 1, 'status', '2')");
        Timings timings;
        for (int i = 1; i <= rounds; ++i) {
            timings.time([&] {
                m_raw->execute("BEGIN IMMEDIATE");
                (withTicket ? ticket : change).bind(1, qint64(i)).run();
                if (withMessage)
                    article.bind(1, qint64(i)).run();
                for (int line = 0; line < lines; ++line)
                    event.bind(1, qint64(i)).run();
                m_raw->execute("COMMIT");
            });
        }
        return timings;
    }

    [[nodiscard]] RawDatabase &raw() { return *m_raw; }

private:
    void remove() const
    {
        for (const auto &suffix : {u""_s, u"-wal"_s, u"-shm"_s})
            QFile::remove(m_file + suffix);
    }

    QString m_file;
    std::optional<RawDatabase> m_raw;
};

QList<TicketId> unfinished(const Database &database)
{
    RawDatabase raw(database.file(), RawDatabase::Mode::ReadOnly);
    RawStatement rows(raw, "SELECT ticket_id FROM ticket_queue WHERE category = 'open' LIMIT 100");
    QList<TicketId> tickets;
    while (rows.step())
        tickets += TicketId{rows.integer(0)};
    return tickets;
}

QList<Row> rowsOf(const QString &what, const Timings &ours, const Timings &bare)
{
    return {{what + u", median"_s,
             duration(ours.median()),
             duration(bare.median()),
             ratioOf(ours.median(), bare.median()),
             {},
             true},
            {what + u", p99"_s, duration(ours.p99()), duration(bare.p99()), ratioOf(ours.p99(), bare.p99()),
             u"under 10 ms and the disk's sync"_s, ours.p99() < bare.p99() + 10 * ms}};
}

SlaPolicy everybodys(Database &database)
{
    const auto policies = worked(database.read([](Connection &c) { return SlaStore(c).policies(); }).result());
    return policies.last();
}

} // namespace

QList<Row> measureTicketWork(Database &database, const BenchOptions &options)
{
    const QList<TicketId> tickets = unfinished(database);
    DemoRandom random(5);
    const Timings logged = timeCommand(database, [&](int) {
        Ticket ticket;
        ticket.subject = u"Lamp broken on arrival"_s;
        ticket.customer = {1 + static_cast<qint64>(random.next() % static_cast<quint64>(options.customers))};
        return CreateTicket{ticket, u"It came in two pieces."_s};
    });
    const Timings replied = timeCommand(database, [&](int i) {
        return ReplyToTicket{tickets.at(i % tickets.size()), u"It is on its way."_s, {}};
    });
    const Timings solved = timeCommand(database, [&](int i) {
        return SetTicketStatus{{tickets.at(i % tickets.size())}, builtInStatus(StatusCategory::Solved)};
    });
    BareDesk bare(options.folder);
    return rowsOf(u"Log a ticket with its message"_s, logged, bare.time(true, true, 4)) +
           rowsOf(u"Reply to a ticket"_s, replied, bare.time(false, true, 1)) +
           rowsOf(u"Give a ticket a status"_s, solved, bare.time(false, false, 1));
}

QList<Row> measureDueTimes(Database &database, const BenchOptions &options, const QString &desk)
{
    const SlaPolicy before = everybodys(database);
    SlaPolicy changed = before;
    for (SlaTarget &target : changed.targets)
        target.minutes *= 2;
    Timings change;
    Timings batches;
    qint64 computed = 0;
    QElapsedTimer whole;
    whole.start();
    change.time([&] { (void)worked(runCommand(database, SaveSlaPolicy{changed}).result()); });
    for (bool last = false; !last;) {
        batches.time([&] {
            const auto batch = worked(
                database.write(u"bench"_s, [](WriteSession &session) { return computeDueTimes(session, dueTimesAtOnce); })
                    .result());
            computed += batch.value.computed;
            last = batch.value.last;
        });
    }
    const qint64 total = whole.nsecsElapsed();
    (void)worked(runCommand(database, SaveSlaPolicy{before}).result());
    while (!worked(database.write(u"bench"_s, [](WriteSession &session) { return computeDueTimes(session, dueTimesAtOnce); })
                       .result())
                .value.last) {
    }
    // The same rows written by the bare library, at once.
    BareDesk bare(options.folder);
    bare.raw().execute(
        "CREATE TABLE queue (id INTEGER PRIMARY KEY, sort_at INTEGER, due_at INTEGER, warn_at INTEGER);"
        "CREATE INDEX queue_in_order ON queue (sort_at, id);"
        "CREATE TABLE clocks (ticket_id INTEGER, metric TEXT, due_at INTEGER, PRIMARY KEY (ticket_id, metric));");
    RawStatement queue(bare.raw(), "INSERT OR REPLACE INTO queue VALUES (?1, ?2, ?2, ?2)");
    RawStatement clock(bare.raw(), "INSERT OR REPLACE INTO clocks VALUES (?1, 'resolution', ?2)");
    Timings written;
    for (int round = 0; round < 2; ++round) {
        written = {};
        written.time([&] {
            bare.raw().execute("BEGIN IMMEDIATE");
            for (qint64 i = 1; i <= computed; ++i) {
                queue.bind(1, i).bind(2, i * 7919 % 1'000'003 + round).run();
                clock.bind(1, i).bind(2, i).run();
            }
            bare.raw().execute("COMMIT");
        });
    }
    const QString of = desk.isEmpty() ? u" of %1 tickets"_s.arg(computed) : desk;
    return {{u"Change a policy%1: what the person waits for"_s.arg(desk),
             duration(change.median()),
             {},
             {},
             u"under 100 ms"_s,
             change.median() < 100 * ms},
            {u"All due times%1, in the background"_s.arg(of), duration(total), duration(written.median()),
             ratioOf(total, written.median()), u"under 60 s"_s, total < 60'000 * ms},
            {u"What a sale waits for meanwhile%1, p99"_s.arg(desk),
             duration(batches.p99()),
             {},
             {},
             u"under 200 ms"_s,
             batches.p99() < 200 * ms}};
}

QList<Row> measureTicketRebuild(Database &database, const BenchOptions &options)
{
    Timings rebuild;
    Timings verify;
    Timings bare;
    rebuild.time([&] {
        (void)worked(database
                         .maintain([](Connection &connection) -> Result<bool> {
                             Transaction transaction(connection);
                             rebuildTickets(connection, LocalCalendar(QTimeZone("Europe/Berlin")), {}, {});
                             transaction.commit();
                             return true;
                         })
                         .result());
    });
    qint64 different = 0;
    verify.time([&] {
        different = worked(database
                               .read([](Connection &connection) -> Result<qint64> {
                                   return differentTickets(connection, LocalCalendar(QTimeZone("Europe/Berlin")));
                               })
                               .result());
    });
    {
        // Reads the logs in order and writes as many rows as there are facts and clocks.
        RawDatabase shop(database.file(), RawDatabase::Mode::ReadOnly);
        RawStatement lines(shop, "SELECT * FROM ticket_events ORDER BY ticket_id, happened_at, id");
        RawStatement clocks(shop, "SELECT * FROM ticket_clocks ORDER BY ticket_id");
        BareDesk desk(options.folder);
        desk.raw().execute("CREATE TABLE clocks (ticket_id INTEGER, metric INTEGER, at INTEGER, state TEXT, due INTEGER,"
                           " warn INTEGER, started INTEGER, target INTEGER, PRIMARY KEY (ticket_id, metric)) WITHOUT ROWID");
        RawStatement add(desk.raw(), "INSERT OR REPLACE INTO clocks VALUES (?1, ?2, ?2, 'met', ?2, ?2, ?2, ?2)");
        qint64 sum = 0;
        bare.time([&] {
            while (lines.step())
                sum += lines.touchRow();
            desk.raw().execute("BEGIN IMMEDIATE");
            for (qint64 i = 0; clocks.step(); ++i)
                add.bind(1, clocks.integer(0)).bind(2, i).run();
            desk.raw().execute("COMMIT");
        });
        Q_UNUSED(sum)
    }
    Timings undone;
    ManyTickets many;
    many.count = importedTickets;
    many.firstNumber = 10'000'000;
    many.now = benchNow();
    const auto imported = worked(
        database
            .write(u"import_tickets"_s,
                   [&](WriteSession &session) { return attempt([&] { loadManyTickets(session, many); }); })
            .result());
    undone.time([&] { undo(database, imported.changeSet); });
    return {{u"Derive everything from all tickets anew"_s, duration(rebuild.median()), duration(bare.median()),
             ratioOf(rebuild.median(), bare.median()), u"under 2 min"_s, rebuild.median() < 120'000 * ms},
            {u"Compare what is derived from tickets (%1 differ)"_s.arg(different), duration(verify.median()),
             duration(bare.median()), ratioOf(verify.median(), bare.median()), u"under 2 min, none"_s,
             different == 0 && verify.median() < 120'000 * ms},
            {u"Undo an import of %1 tickets"_s.arg(importedTickets),
             duration(undone.median()),
             {},
             {},
             u"under 60 s"_s,
             undone.median() < 60'000 * ms}};
}

} // namespace regulars::bench
