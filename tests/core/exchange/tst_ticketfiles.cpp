// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/importkind.h"
#include "core/exchange/ticketfilereader.h"
#include "core/exchange/ticketwords.h"
#include "tests/support/verify.h"

#include <QtTest/QTest>

using namespace regulars;
using namespace Qt::StringLiterals;

namespace {

/// A ticket log read to its end.
struct ReadTickets
{
    TicketFileDetection detection;
    std::vector<ImportedTicket> tickets;
    QStringList problems; ///< "line verdict reason field value"
    std::optional<Error> error;
};

ReadTickets readTickets(const QByteArray &csv, const TicketFileOptions &options = {})
{
    ReadTickets read;
    MemoryByteSource source({csv.constData(), static_cast<size_t>(csv.size())});
    auto reader = TicketFileReader::open(source, options);
    if (!reader) {
        read.error = reader.error();
        return read;
    }
    read.detection = (*reader)->detection();
    while (!(*reader)->atEnd()) {
        auto batch = (*reader)->next();
        if (!batch)
            qFatal("the table of the test can't be read");
        std::move(batch->tickets.begin(), batch->tickets.end(), std::back_inserter(read.tickets));
        for (const RejectedRow &row : batch->rejected) {
            read.problems += u"%1 %2 %3 %4 %5"_s.arg(row.line)
                                 .arg(nameOf(row.verdict), nameOf(row.reason), row.field,
                                      row.args.value(u"value"_s).toString())
                                 .trimmed();
        }
    }
    return read;
}

TicketFileOptions mappedBy(const QString &mapping)
{
    TicketFileOptions options;
    options.mappingText = mapping;
    return options;
}

TicketFileOptions inOrder(DateOrder order)
{
    TicketFileOptions options;
    options.dateOrder = order;
    return options;
}

/// "meaning@hour text" of each line.
QStringList logOf(const ImportedTicket &ticket)
{
    static const QStringList names{u"note"_s, u"new"_s,    u"open"_s,   u"customer"_s, u"third"_s,
                                   u"hold"_s, u"solved"_s, u"closed"_s, u"reply"_s,    u"message"_s};
    QStringList lines;
    for (const ImportedActivity &line : ticket.log) {
        lines += u"%1@%2 %3"_s
                     .arg(names.at(static_cast<int>(line.meaning)),
                          QDateTime::fromMSecsSinceEpoch(line.at.ms, Qt::UTC).toString(u"d.h"_s), line.text)
                     .trimmed();
    }
    return lines;
}

} // namespace

/// Ticket logs become tickets with their events, whatever program wrote them.
class TestTicketFiles : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aRowATicket()
    {
        const ReadTickets read = readTickets(
            "Ticket ID,Created at,Solved at,First reply at,Status,Subject,Category,Priority,Channel,Group,Assignee,Requester "
            "email,Description\n"
            "77,2026-03-02 09:00,2026-03-03 10:00,2026-03-02 11:00,Solved,Lamp is late,Delivery,High,E-mail,Shop,Ida,"
            "ada@example.org,Where is my lamp?\n"
            "78,2026-03-02 09:00,,,Waiting for customer,Refund,,,phone,,,,\n"_ba);
        QVERIFY2(read.problems.isEmpty(), qPrintable(read.problems.join(u'\n')));
        QCOMPARE(read.tickets.size(), size_t(2));
        const ImportedTicket &lamp = read.tickets.front();
        QCOMPARE(lamp.key, u"77"_s);
        QCOMPARE(lamp.subject, u"Lamp is late"_s);
        QCOMPARE(lamp.description, u"Where is my lamp?"_s);
        QCOMPARE(lamp.category, u"Delivery"_s);
        QCOMPARE(lamp.team, u"Shop"_s);
        QCOMPARE(lamp.channel, TicketChannel::Email);
        QCOMPARE(lamp.priority, TicketPriority::High);
        QCOMPARE(lamp.customer->email, u"ada@example.org"_s);
        QCOMPARE(logOf(lamp), QStringList({u"reply@2.11 First reply at"_s, u"note@3.10 Ida"_s, u"solved@3.10 Solved"_s}));
        QCOMPARE(logOf(read.tickets.back()), QStringList{u"customer@2.9 Waiting for customer"_s});
        QVERIFY(!read.tickets.back().customer);
    }

    void aRowAnEvent()
    {
        const ReadTickets read = readTickets("Case ID,Activity,Time,Resource\n"
                                             "A,Created,2026-03-02 09:00,\n"
                                             "B,Created,2026-03-02 10:00,\n"
                                             "A,Customer reply,2026-03-02 11:00,\n"
                                             "A,Resolved,2026-03-03 09:00,Ida\n"
                                             "A,Reply,2026-03-02 12:00,Ida\n"
                                             "A,Coffee break,2026-03-02 12:00,Bo\n"_ba,
                                             mappedBy(u"event_time=Time"_s));
        QVERIFY2(read.problems.isEmpty(), qPrintable(read.problems.join(u'\n')));
        QCOMPARE(read.tickets.size(), size_t(2));
        QCOMPARE(read.tickets.front().subject, u"A"_s);
        QCOMPARE(logOf(read.tickets.front()),
                 QStringList({u"new@2.9 Created"_s, u"message@2.11 Customer reply"_s, u"reply@2.12 Reply · Ida"_s,
                              u"note@2.12 Coffee break · Bo"_s, u"solved@3.9 Resolved · Ida"_s}));
    }

    void badRowsAreToldAndTheRestGoesOn()
    {
        const ReadTickets read = readTickets("Ticket number,Opened,Closed,Status\n"
                                             "1,2026-03-02 09:00,2026-03-03 09:00,Closed\n"
                                             ",2026-03-02 09:00,,Open\n"
                                             "3,yesterday,,Open\n"
                                             "4,,,Open\n"
                                             "5,2026-03-02 09:00,2026-03-01 09:00,Closed\n"
                                             "6,2026-03-02 09:00,,Frobnicated\n"
                                             "1,2026-03-02 09:00,,Open\n"
                                             "8,2026-03-02\n"_ba);
        QCOMPARE(read.problems,
                 QStringList({u"3 refused missing_value ticket_number"_s, u"4 refused not_a_date opened yesterday"_s,
                              u"5 refused missing_value opened"_s, u"6 noted closed_before_opened closed 2026-03-01 09:00"_s,
                              u"7 noted unknown_status ticket_status Frobnicated"_s,
                              u"8 refused repeated_ticket ticket_number 1"_s, u"9 refused too_few_fields"_s}));
        QCOMPARE(read.tickets.size(), size_t(3));
    }

    void aTicketWithABadEventIsLeftOutWhole()
    {
        const ReadTickets read = readTickets("Case ID,Activity,Timestamp\n"
                                             "A,Created,2026-03-02 09:00\n"
                                             "B,Created,2026-03-02 10:00\n"
                                             "A,Resolved,soon\n"
                                             "A,Closed,2026-03-04 09:00\n"_ba);
        QCOMPARE(read.problems,
                 QStringList({u"4 refused not_a_date event_time soon"_s, u"2 refused ticket_refused ticket_number A"_s,
                              u"5 refused ticket_refused ticket_number A"_s}));
        QCOMPARE(read.tickets.size(), size_t(1));
        QCOMPARE(read.tickets.front().key, u"B"_s);
    }

    void aRowWithSeveralFaultsIsRefusedOnce()
    {
        const ReadTickets events = readTickets("Case ID,Activity,Timestamp\nA,,soon\nB,Created,2026-03-02 10:00\n"_ba);
        QCOMPARE(events.problems, QStringList{u"2 refused not_a_date event_time soon"_s});
        const ReadTickets tickets = readTickets("Ticket ID,Opened,Closed,Status\n1,soon,later,Open\n"_ba);
        QCOMPARE(tickets.problems, QStringList{u"2 refused not_a_date opened soon"_s});
    }

    void datesThatCouldBeEither()
    {
        const QByteArray csv = "Ticket ID,Opened,Status\n1,03/04/2026 09:00,Open\n"_ba;
        QCOMPARE(readTickets(csv).problems, QStringList{u"2 refused ambiguous_date opened 03/04/2026 09:00"_s});
        const ReadTickets said = readTickets(csv, inOrder(DateOrder::MonthDayYear));
        QCOMPARE(QDateTime::fromMSecsSinceEpoch(said.tickets.front().openedAt.ms, Qt::UTC).date(), QDate(2026, 3, 4));
    }

    void whatIsMissingIsSaid()
    {
        const ReadTickets read = readTickets("Name,City\nAda,London\n"_ba);
        QCOMPARE(read.error->args.value(u"reason"_s).toString(), u"missing_columns"_s);
        QCOMPARE(read.error->args.value(u"missing"_s).toStringList(), QStringList({u"ticket_number"_s, u"opened"_s}));
    }

    void knownLogs_data()
    {
        QTest::addColumn<QByteArray>("header");
        QTest::addColumn<QString>("vendor");
        QTest::newRow("SF311")
            << R"("","CaseID","Opened","Closed","Updated","Status","Status.Notes","Responsible.Agency",)"
               R"("Category","Request.Type","Request.Details","Address","Supervisor.District","Source")"_ba
            << u"sf311"_s;
        QTest::newRow("process log") << "Case ID,Activity,Resource,Complete Timestamp,Variant,customer,product,workgroup"_ba
                                     << u"process_log"_s;
        QTest::newRow("numbers") << "CaseID,ActivityID,CompleteTimestamp"_ba << u"numbered_log"_s;
    }
    void knownLogs()
    {
        QFETCH(QByteArray, header);
        QStringList names = QString::fromUtf8(header).remove(u'"').split(u',');
        const TicketGuess guess = guessedTicketColumns(names);
        QTEST(guess.vendor, "vendor");
        QVERIFY(guess.mapping.missing().isEmpty());
        const QByteArray file = header + '\n' + QByteArray("a,").repeated(int(names.size()) - 1) + "b\n";
        QCOMPARE(importKindOf({file.constData(), static_cast<size_t>(file.size())}), ImportKind::Tickets);
    }

    void mappingsAreKeptByHeader()
    {
        const QStringList header{u"No"_s, u"When"_s, u"What"_s};
        const auto mapping = ticketMappingFromText(u"ticket_number=0,event_time=When,activity=What", header, 3);
        VERIFY_RESULT(mapping);
        QVERIFY(mapping->isOfEvents() && mapping->missing().isEmpty());
        const QJsonObject saved = toJson(*mapping, header);
        QVERIFY(isTicketMapping(saved));
        const auto moved = ticketMappingFromJson(saved, {u"What"_s, u"When"_s, u"No"_s}, 3);
        VERIFY_RESULT(moved);
        QCOMPARE(moved->column(TicketField::Key), 2);
        QVERIFY(!ticketMappingFromJson(saved, {u"Other"_s}, 1));
        QCOMPARE(importKindOfMapping(u"customer_id=1,ticket_number=0"), ImportKind::Tickets);
        QCOMPARE(importKindOfMapping(u"customer_id=1,order_number=0"), ImportKind::Orders);
    }
};

QTEST_GUILESS_MAIN(TestTicketFiles)

#include "tst_ticketfiles.moc"
