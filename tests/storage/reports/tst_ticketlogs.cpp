// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/reports/durationfigures.h"
#include "models/exchange/importcommands.h"
#include "models/tickets/deskcommands.h"
#include "models/tickets/ticketcommands.h"
#include "storage/journal/history.h"
#include "storage/people/shopstore.h"
#include "storage/reports/supportreportstore.h"
#include "storage/rollups/verification.h"
#include "storage/sql/statement.h"
#include "tests/support/smallshop.h"
#include "tests/support/verify.h"
#include "tests/testpaths.h"

#include <QtCore/QElapsedTimer>
#include <QtCore/QFile>
#include <QtCore/QMap>
#include <QtCore/QSet>
#include <QtTest/QTest>

using namespace regulars;
using namespace Qt::StringLiterals;

namespace {

const QString shared = inSharedData({}) + u'/';
const QString sf311 = shared + u"tickets_sf311/cases_sample_10000_no_geo.csv"_s;
const QString helpdesk = shared + u"tickets_helpdesk/helpdesk_full.csv"_s;
const QString numbered = shared + u"tickets_helpdesk/helpdesk_3col.csv"_s;

/// A case of the help desk's log as this test reads it by itself.
struct OracleCase
{
    qint64 first = 0;
    qint64 last = 0;
    bool finished = false;
    qint64 finishedAt = 0;
};

struct Oracle
{
    QMap<QString, OracleCase> cases;
    QMap<QString, qint64> activities;
    QSet<QString> customers; ///< of the first event of each case
    qint64 events = 0;
    qint64 finished = 0;
    DurationFigures resolution; ///< from the first event to the last time it was finished
    DurationFigures length;     ///< from the first event to the last
};

/// Straight from the file: its cells have neither quotes nor commas. Times are taken as UTC.
Oracle oracleOf(const QString &file)
{
    QFile csv(file);
    if (!csv.open(QIODevice::ReadOnly))
        qFatal("the log can't be read");
    Oracle oracle;
    csv.readLine();
    while (!csv.atEnd()) {
        const QList<QByteArray> cells = csv.readLine().trimmed().split(',');
        const QString activity = QString::fromUtf8(cells.at(1));
        QDateTime time = QDateTime::fromString(QString::fromUtf8(cells.at(3)).first(19), u"yyyy/MM/dd HH:mm:ss"_s);
        time.setTimeSpec(Qt::UTC);
        const qint64 utc = time.toMSecsSinceEpoch();
        ++oracle.events;
        ++oracle.activities[activity];
        const bool isNew = !oracle.cases.contains(QString::fromUtf8(cells.at(0)));
        OracleCase &one = oracle.cases[QString::fromUtf8(cells.at(0))];
        if (isNew) {
            one.first = utc;
            oracle.customers.insert(QString::fromUtf8(cells.at(8)));
        }
        one.last = utc;
        if (activity == "Resolve ticket"_L1 || activity == "Closed"_L1) {
            if (!one.finished)
                one.finishedAt = utc;
            one.finished = true;
        } else if (QStringList{u"Take in charge ticket"_s, u"Wait"_s, u"Require upgrade"_s, u"Insert ticket"_s,
                               u"Create SW anomaly"_s, u"Resolve SW anomaly"_s, u"Schedule intervention"_s}
                       .contains(activity)) {
            one.finished = false;
        }
    }
    std::vector<qint64> resolution;
    std::vector<qint64> length;
    for (const OracleCase &one : std::as_const(oracle.cases)) {
        length.push_back(one.last - one.first);
        if (one.finished)
            resolution.push_back(one.finishedAt - one.first);
    }
    oracle.finished = static_cast<qint64>(resolution.size());
    oracle.resolution = durationFigures(resolution);
    oracle.length = durationFigures(length);
    return oracle;
}

double inHours(double ms)
{
    return ms / 3'600'000;
}

} // namespace

/// Public ticket logs come in as tickets with their events, and the figures that are known of them come out.
class TestTicketLogs : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<TestDatabase> m_db;

    TicketImportReport import(const QString &file)
    {
        ImportFileOptions options;
        options.file = file;
        options.rejectedFolder = m_db->path({});
        return runOrDie(*m_db, ImportTickets{options, {}, {}, {}});
    }
    TicketImportReport importText(const QByteArray &csv)
    {
        QFile file(m_db->path(u"log.csv"_s));
        if (!file.open(QIODevice::WriteOnly | QIODevice::Truncate) || file.write(csv) != csv.size())
            qFatal("the file of the test can't be written");
        file.close();
        return import(file.fileName());
    }
    qint64 number(const QString &sql)
    {
        return m_db
            ->read([=](Connection &connection) {
                return attempt([&] {
                    Statement row(connection, sql);
                    row.only();
                    return row.integer(0);
                });
            })
            .value_or(-1);
    }
    SupportReport report(QDate from, QDate until)
    {
        SupportQuestion question;
        question.from = from;
        question.until = until;
        const Instant now = m_db->clock().now();
        return m_db
            ->read([=](Connection &connection) -> Result<SupportReport> {
                REGULARS_TRY(shop, ShopStore(connection).shop());
                return SupportReportStore(connection).report(shop, question, now);
            })
            .value();
    }
    /// The files' times are local without a zone, and the figures beside them are plain differences: as UTC has them.
    void useUtc()
    {
        const auto saved = m_db->write(u"save_shop"_s, [](WriteSession &session) -> Result<void> {
            Shop shop = session.shop();
            shop.timeZone = QTimeZone::utc();
            return ShopStore(session.connection()).save(session, shop);
        });
        VERIFY_RESULT(saved);
    }
    void verifyDerived()
    {
        const auto verified = m_db->read([](Connection &connection) { return verifyDatabase(connection, {}, {}); });
        VERIFY_RESULT(verified);
        QVERIFY(verified->isSound());
    }

private Q_SLOTS:
    void init()
    {
        m_db = std::make_unique<TestDatabase>();
        m_db->clock().set(utc(2026, 11, 22));
        useUtc();
    }

    void requestsOfACity()
    {
        if (!QFile::exists(sf311))
            QSKIP("../shared/data is not there");
        QElapsedTimer timer;
        timer.start();
        const TicketImportReport imported = import(sf311);
        qInfo("10,000 tickets in %lld ms", timer.elapsed());
        QCOMPARE(imported.detection.vendor, u"sf311"_s);
        QCOMPARE(imported.ticketsCreated, 10'000);
        QCOMPARE(imported.rejected, 0);
        QCOMPARE(imported.finished, 9'530);
        QCOMPARE(imported.problems.value(RowReason::ClosedBeforeOpened), 129);
        QCOMPARE(number(u"SELECT count(*) FROM ticket_facts WHERE category = 'closed'"_s), 9'530);
        QCOMPARE(number(u"SELECT count(*) FROM ticket_queue"_s), 470);
        timer.start();
        const SupportReport figures = report({2008, 7, 1}, {2026, 11, 22});
        qInfo("reported in %lld ms", timer.elapsed());
        QCOMPARE(figures.opened, 10'000);
        QCOMPARE(figures.resolution.solved.calendar.count, 9'530);
        QCOMPARE(figures.resolution.stillOpen, 470);
        QCOMPARE(figures.resolution.solvedBeforeOpened, 129);
        QCOMPARE(figures.days.back().backlog(), 470);
        // reference.md §8
        QVERIFY(std::abs(inHours(figures.resolution.solved.calendar.medianMs) - 67.130694) < 0.0000006);
        QVERIFY(std::abs(inHours(figures.resolution.solved.calendar.meanMs) - 732.466122) < 0.0000006);
        QVERIFY(std::abs(inHours(figures.resolution.solved.calendar.p90Ms) - 1295.116806) < 0.0000006);
        const QList<std::pair<QString, qint64>> top{{u"Street and Sidewalk Cleaning"_s, 3415},
                                                    {u"Graffiti Public Property"_s, 968},
                                                    {u"Graffiti Private Property"_s, 761},
                                                    {u"Abandoned Vehicle"_s, 750},
                                                    {u"General Requests"_s, 618}};
        for (qsizetype i = 0; i < top.size(); ++i) {
            QCOMPARE(figures.categories[static_cast<size_t>(i)].name, top[i].first);
            QCOMPARE(figures.categories[static_cast<size_t>(i)].opened, top[i].second);
        }
        QCOMPARE(figures.channels.front().channel, TicketChannel::Phone);
        QCOMPARE(figures.channels.front().opened, 6'674);
    }

    void eventsOfAHelpDesk()
    {
        if (!QFile::exists(helpdesk))
            QSKIP("../shared/data is not there");
        const Oracle oracle = oracleOf(helpdesk);
        const TicketImportReport imported = import(helpdesk);
        QCOMPARE(imported.detection.vendor, u"process_log"_s);
        QCOMPARE(imported.ticketsCreated, oracle.cases.size());
        QCOMPARE(imported.ticketsCreated, 4'580);
        QCOMPARE(imported.events, oracle.events);
        QCOMPARE(imported.events, 21'348);
        QCOMPARE(imported.finished, oracle.finished);
        QCOMPARE(imported.customersCreated, oracle.customers.size());
        QCOMPARE(number(u"SELECT count(*) FROM users"_s), 0);
        const SupportReport figures = report({2000, 1, 1}, {2026, 11, 22});
        QCOMPARE(figures.resolution.solved.calendar, oracle.resolution);
        QCOMPARE(figures.resolution.stillOpen, oracle.cases.size() - oracle.finished);
        for (auto activity = oracle.activities.begin(); activity != oracle.activities.end(); ++activity) {
            QCOMPARE(number(u"SELECT (SELECT count(*) FROM ticket_events WHERE note = '%1' OR note LIKE '%1 · %')"
                            " + (SELECT count(*) FROM ticket_articles WHERE body = '%1' OR body LIKE '%1 · %')"_s.replace(
                                u"%1"_s, activity.key())),
                     activity.value());
        }
        const auto lengths = m_db->read([](Connection &connection) {
            return attempt([&] {
                std::vector<qint64> all;
                Statement rows(connection, u"SELECT max(happened_at) - min(happened_at) FROM ticket_events"
                                           " GROUP BY ticket_id"_s);
                while (rows.next())
                    all.push_back(rows.integer(0));
                return all;
            });
        });
        QCOMPARE(durationFigures(*lengths), oracle.length);
        verifyDerived();
    }

    void eventsWithNumbers()
    {
        if (!QFile::exists(numbered))
            QSKIP("../shared/data is not there");
        const TicketImportReport imported = import(numbered);
        QCOMPARE(imported.ticketsCreated, 3'804);
        QCOMPARE(imported.events, 13'710);
        QCOMPARE(imported.finished, 3'804);
    }

    void againBringsNothingAndUndoTakesAllBack()
    {
        const QByteArray csv = "Ticket ID,Opened,Closed,Status,Category,Group,Customer email\n"
                               "1,2026-03-02 09:00,2026-03-03 09:00,Closed,Delivery,Desk,ada@example.org\n"
                               "2,2026-03-04 09:00,,Open,Delivery,Desk,bo@example.org\n"_ba;
        const TicketImportReport first = importText(csv);
        QCOMPARE(first.ticketsCreated, 2);
        QCOMPARE(first.categoriesCreated, 1);
        QCOMPARE(first.teamsCreated, 1);
        QCOMPARE(first.customersCreated, 2);
        verifyDerived();
        const TicketImportReport again = importText(csv + "3,2026-03-05 09:00,,Open,delivery,Desk,ada@example.org\n");
        QCOMPARE(again.ticketsKnown, 2);
        QCOMPARE(again.ticketsCreated, 1);
        QCOMPARE(again.categoriesCreated, 0);
        QCOMPARE(again.customersCreated, 0);
        QCOMPARE(number(u"SELECT count(*) FROM ticket_categories"_s), 1);
        QCOMPARE(number(u"SELECT max(number) FROM tickets"_s), 1003);
        for (const int left : {2, 0}) {
            const auto undone = m_db->write(u"undo"_s, [](WriteSession &session) -> Result<UndoReport> {
                History history(session.connection());
                REGULARS_TRY(latest, history.lastUndoable());
                return history.undo(session, latest.id);
            });
            VERIFY_RESULT(undone);
            QVERIFY(undone->value.conflicts.isEmpty());
            QCOMPARE(number(u"SELECT count(*) FROM tickets"_s), left);
            QCOMPARE(number(u"SELECT count(*) FROM ticket_facts"_s), left);
            verifyDerived();
        }
        QCOMPARE(number(u"SELECT count(*) FROM ticket_events"_s), 0);
        QCOMPARE(number(u"SELECT count(*) FROM ticket_categories"_s), 0);
        QCOMPARE(number(u"SELECT count(*) FROM customers"_s), 0);
    }

    void teamsAndCategoriesOfAFileComeLast()
    {
        const auto team = [this](const QString &name) {
            Team made;
            made.name = name;
            return runOrDie(*m_db, SaveTeam{made});
        };
        const QList<TeamId> teams{team(u"Counter"_s), team(u"Workshop"_s)};
        TicketCategory returns;
        returns.name = u"Returns"_s;
        runOrDie(*m_db, OrderDesk{teams, {runOrDie(*m_db, SaveTicketCategory{returns})}, {}});
        (void)importText("Ticket ID,Opened,Status,Category,Group\n"
                         "1,2026-03-02 09:00,Open,Delivery,Desk\n"
                         "2,2026-03-03 09:00,Open,Colour,Counter\n"_ba);
        QCOMPARE(number(u"SELECT count(*) FROM teams WHERE position <"
                        " (SELECT position FROM teams WHERE name = 'Desk')"_s),
                 2);
        QCOMPARE(number(u"SELECT count(*) FROM ticket_categories WHERE position <"
                        " (SELECT position FROM ticket_categories WHERE name = 'Delivery')"_s),
                 1);
        QCOMPARE(number(u"SELECT count(*) FROM ticket_categories WHERE position <"
                        " (SELECT position FROM ticket_categories WHERE name = 'Colour')"_s),
                 2);
    }

    void anUndoLeavesWhatSomebodyHasWorkedOnSince()
    {
        (void)importText("Ticket ID,Opened,Status\n"
                         "A,2026-03-02 09:00,Open\n"
                         "B,2026-03-03 09:00,Open\n"
                         "C,2026-03-04 09:00,Open\n"_ba);
        const auto load = m_db->read([](Connection &connection) { return History(connection).lastUndoable(); });
        VERIFY_RESULT(load);
        const TicketId worked{number(u"SELECT id FROM tickets WHERE subject = 'B'"_s)};
        runOrDie(*m_db, NoteOnTicket{worked, u"Called back"_s});
        const auto undone = m_db->write(
            u"undo"_s, [&](WriteSession &session) { return History(session.connection()).undo(session, load->id); });
        VERIFY_RESULT(undone);
        QCOMPARE(undone->value.conflicts.size(), 1);
        QCOMPARE(undone->value.conflicts.first().id, worked.value);
        QCOMPARE(number(u"SELECT count(*) FROM tickets"_s), 1);
        QCOMPARE(number(u"SELECT count(*) FROM ticket_articles WHERE body = 'Called back'"_s), 1);
        verifyDerived();
    }

    void nothingIsHalfWritten()
    {
        const TicketImportReport imported = importText("Case ID,Activity,Timestamp\n"
                                                       "A,Created,2026-03-02 09:00\n"
                                                       "B,Created,2026-03-02 10:00\n"
                                                       "A,Resolved,soon\n"_ba);
        QCOMPARE(imported.ticketsCreated, 1);
        QCOMPARE(imported.rejected, 2);
        QCOMPARE(number(u"SELECT count(*) FROM tickets"_s), 1);
        QFile rejected(imported.rejectedFile);
        QVERIFY(rejected.open(QIODevice::ReadOnly));
        QVERIFY(rejected.readAll().contains("not_a_date"));
        CancelToken cancelled;
        cancelled.cancel();
        ImportFileOptions options;
        options.file = m_db->path(u"log.csv"_s);
        const auto answer = runCommand(**m_db, ImportTickets{options, {}, {}, cancelled}).result();
        QVERIFY(!answer);
        QCOMPARE(number(u"SELECT count(*) FROM tickets"_s), 1);
    }
};

QTEST_GUILESS_MAIN(TestTicketLogs)

#include "tst_ticketlogs.moc"
