// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/exchange/importsession.h"

#include "models/base/taskcentre.h"
#include "storage/backup/backups.h"
#include "storage/exchange/mappingstore.h"
#include "storage/journal/history.h"
#include "storage/metrics/metricsstore.h"
#include "storage/people/shopstore.h"
#include "tests/support/smallshop.h"
#include "tests/support/verify.h"

#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtTest/QSignalSpy>

using namespace regulars;
using namespace Qt::StringLiterals;

class TestImportSession : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<TestDatabase> m_db;
    std::unique_ptr<TaskCentre> m_tasks;

    QString write(const QString &name, const QByteArray &content)
    {
        QFile file(m_db->path(name));
        if (!file.open(QIODevice::WriteOnly))
            return {};
        file.write(content);
        return file.fileName();
    }
    QString orders(int count)
    {
        QByteArray text = "Order;Date;Customer;Product;Quantity;Unit price\n";
        for (int i = 0; i < count; ++i)
            text += "A" + QByteArray::number(i) + ";2026-05-01;Kim " + QByteArray::number(i % 50) + ";Vase;1;10.00\n";
        return write(u"orders.csv"_s, text);
    }
    int orderCount()
    {
        return m_db->read([](Connection &c) { return MetricsStore(c).metrics({{}, Currency(u"EUR")}, {}); })->orders;
    }
    static OrderImportOptions file(const QString &path)
    {
        OrderImportOptions options;
        options.file = path;
        return options;
    }

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u".*"_s));
        m_db = std::make_unique<TestDatabase>();
        m_tasks = std::make_unique<TaskCentre>();
    }

    void looksThenImportsThenUndoes()
    {
        ImportSession session(**m_db, *m_tasks);
        QCOMPARE(session.state(), ImportSession::State::Empty);
        session.run(); // nothing to run
        session.setOptions(file(orders(200)));
        QCOMPARE(session.state(), ImportSession::State::Previewing);
        QTRY_COMPARE(session.state(), ImportSession::State::Ready);
        QCOMPARE(session.report()->ordersCreated, 200);
        QCOMPARE(session.detection()->header.first(), u"Order"_s);
        QCOMPARE(orderCount(), 0);
        session.setMappingName(u"mine"_s);
        session.run();
        QCOMPARE(m_tasks->tasks().size(), 1);
        QTRY_COMPARE(session.state(), ImportSession::State::Finished);
        QCOMPARE(session.report()->customersCreated, 50);
        QCOMPARE(orderCount(), 200);
        QTRY_COMPARE(m_tasks->tasks().size(), 0);
        VERIFY_RESULT(m_db->read([](Connection &c) { return MappingStore(c).mapping(u"mine"_s); }));
        QVERIFY(Backups(m_db->file()).list().isEmpty()); // there was nothing to lose
        const ChangeSetId imported = session.changeSet();
        QVERIFY(imported.isValid());
        session.setOptions(session.options());
        QTRY_COMPARE(session.state(), ImportSession::State::Ready);
        QCOMPARE(session.report()->ordersKnown, 200);
        VERIFY_RESULT(m_db->write(u"undo"_s, [=](WriteSession &s) { return History(s.connection()).undo(s, imported); }));
        QCOMPARE(orderCount(), 0);
    }

    void ticketLogsAreRecognisedAndMapped()
    {
        ImportSession session(**m_db, *m_tasks);
        session.setOptions(file(write(u"log.csv"_s, "Ticket ID,Opened,Closed,Status,What\n"
                                                    "1,2026-03-02 09:00,2026-03-03 09:00,Closed,Cup\n"
                                                    "2,2026-03-02 09:00,,Open,Lamp\n"_ba)));
        QTRY_COMPARE(session.state(), ImportSession::State::Ready);
        QCOMPARE(session.kind(), ImportKind::Tickets);
        QCOMPARE(session.ticketReport()->ticketsCreated, 2);
        TicketMapping mapping = session.ticketDetection()->mapping;
        mapping.assign(TicketField::Subject, 4);
        session.setMapping(mapping);
        QTRY_COMPARE(session.state(), ImportSession::State::Ready);
        session.setMappingName(u"desk"_s);
        session.run();
        QTRY_COMPARE(session.state(), ImportSession::State::Finished);
        QCOMPARE(session.ticketReport()->finished, 1);
        QVERIFY(session.changeSet().isValid());
        session.setOptions(file(session.options().file)); // the saved mapping fits files of this shape
        QTRY_COMPARE(session.state(), ImportSession::State::Ready);
        QCOMPARE(session.ticketDetection()->mapping.column(TicketField::Subject), 4);
        QCOMPARE(session.ticketReport()->ticketsKnown, 2);
    }

    void subscriptionsAreRecognisedAndMapped()
    {
        ImportSession session(**m_db, *m_tasks);
        session.setOptions(
            file(write(u"abos.csv"_s, "Subscription ID,Customer,Plan,Price,Period,Start date,Auto renew,Many\n"
                                      "1,Ada,Box,30.00,3,2026-03-02,yes,2\n"
                                      "2,Bo,Box,30.00,3,2026-03-02,perhaps,1\n"_ba)));
        QTRY_COMPARE(session.state(), ImportSession::State::Ready);
        QCOMPARE(session.kind(), ImportKind::Subscriptions);
        QCOMPARE(session.subscriptionReport()->created, 1);
        QCOMPARE(session.subscriptionReport()->rejected, 1);
        SubscriptionMapping mapping = session.subscriptionDetection()->mapping;
        mapping.assign(SubscriptionField::Renews, -1);
        mapping.assign(SubscriptionField::Quantity, 7);
        session.setMapping(mapping);
        QTRY_COMPARE(session.state(), ImportSession::State::Ready);
        QCOMPARE(session.subscriptionReport()->rejected, 0);
        session.setMappingName(u"boxes"_s);
        session.run();
        QTRY_COMPARE(session.state(), ImportSession::State::Finished);
        QCOMPARE(session.subscriptionReport()->created, 2);
        QCOMPARE(session.subscriptionReport()->plansCreated, 1);
        QVERIFY(session.changeSet().isValid());
        session.setOptions(file(session.options().file)); // the saved mapping fits files of this shape
        QTRY_COMPARE(session.state(), ImportSession::State::Ready);
        QCOMPARE(session.subscriptionDetection()->mapping.column(SubscriptionField::Quantity), 7);
        QCOMPARE(session.subscriptionReport()->known, 2);
    }

    void keepsWhatWasThereBefore()
    {
        fillSmallShop(*m_db);
        ImportSession session(**m_db, *m_tasks);
        session.setOptions(file(orders(3)));
        QTRY_COMPARE(session.state(), ImportSession::State::Ready);
        session.run();
        QTRY_COMPARE(session.state(), ImportSession::State::Finished);
        const QList<Backup> backups = Backups(m_db->file()).list();
        QCOMPARE(backups.size(), 1);
        QCOMPARE(backups.first().reason, BackupReason::BeforeImport);
    }

    void theLatestFileIsLookedAt()
    {
        ImportSession session(**m_db, *m_tasks);
        QSignalSpy failed(&session, &ImportSession::failed);
        session.setOptions(file(orders(3000)));
        session.setOptions(file(write(u"other.csv"_s, "Date,Total,Customer\n2026-01-02,5.00,Kim\n")));
        QTRY_COMPARE(session.state(), ImportSession::State::Ready);
        QCOMPARE(session.report()->rows, 1);
        QCOMPARE(failed.size(), 0);
        session.setOptions({});
        QCOMPARE(session.state(), ImportSession::State::Empty);
        QVERIFY(!session.report());
    }

    void columnsAreMappedByHand()
    {
        ImportSession session(**m_db, *m_tasks);
        session.setOptions(file(write(u"odd.csv"_s, "foo,bar,baz\nKim,2026-01-02,5.00\nAda,2026-01-03,7.00\n")));
        QTRY_VERIFY(session.state() == ImportSession::State::Failed || session.state() == ImportSession::State::Ready);
        QCOMPARE(session.detection()->header, (QStringList{u"foo"_s, u"bar"_s, u"baz"_s}));
        ColumnMapping mapping;
        mapping.assign(OrderField::CustomerName, 0);
        mapping.assign(OrderField::Date, 1);
        mapping.assign(OrderField::OrderTotal, 2);
        session.setMapping(mapping);
        QTRY_COMPARE(session.state(), ImportSession::State::Ready);
        QCOMPARE(session.report()->ordersCreated, 2);
        QVERIFY(session.report()->detection.mapping == mapping);
    }

    void saysWhyAFileIsNone_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<ErrorCode>("code");
        QTest::newRow("empty") << QByteArray() << ErrorCode::UnknownFormat;
        QTest::newRow("no orders") << QByteArray("just,some\nother,words\n") << ErrorCode::UnknownFormat;
    }
    void saysWhyAFileIsNone()
    {
        QFETCH(const QByteArray, content);
        QFETCH(const ErrorCode, code);
        ImportSession session(**m_db, *m_tasks);
        session.setOptions(file(write(u"bad.csv"_s, content)));
        QTRY_COMPARE(session.state(), ImportSession::State::Failed);
        QCOMPARE(session.error().code, code);
        session.setOptions(file(m_db->path(u"missing.csv"_s)));
        QTRY_COMPARE(session.state(), ImportSession::State::Failed);
        QCOMPARE(session.error().code, ErrorCode::FileNotFound);
    }

    void aCancelledImportLeavesNothing()
    {
        ImportSession session(**m_db, *m_tasks);
        session.setOptions(file(orders(20'000)));
        QTRY_COMPARE_WITH_TIMEOUT(session.state(), ImportSession::State::Ready, 20'000);
        session.run();
        session.cancel();
        QTRY_COMPARE_WITH_TIMEOUT(session.state(), ImportSession::State::Failed, 20'000);
        QCOMPARE(session.error().code, ErrorCode::Cancelled);
        QCOMPARE(orderCount(), 0);
        QTRY_COMPARE(m_tasks->tasks().size(), 0);
        session.setOptions(session.options()); // and again
        QTRY_COMPARE_WITH_TIMEOUT(session.state(), ImportSession::State::Ready, 20'000);
    }

    void theTaskCentreCancelsToo()
    {
        ImportSession session(**m_db, *m_tasks);
        session.setOptions(file(orders(20'000)));
        QTRY_COMPARE_WITH_TIMEOUT(session.state(), ImportSession::State::Ready, 20'000);
        session.run();
        m_tasks->cancel(m_tasks->tasks().first().id);
        QTRY_COMPARE_WITH_TIMEOUT(session.state(), ImportSession::State::Failed, 20'000);
        QCOMPARE(session.error().code, ErrorCode::Cancelled);
        QCOMPARE(orderCount(), 0);
    }
};

QTEST_GUILESS_MAIN(TestImportSession)
#include "tst_importsession.moc"
