// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/base/taskcentre.h"
#include "models/customers/customercommands.h"
#include "models/exchange/exportjob.h"
#include "models/exchange/importcommands.h"
#include "storage/journal/history.h"
#include "storage/metrics/metricsstore.h"
#include "storage/people/shopstore.h"
#include "storage/rollups/verification.h"
#include "tests/support/smallshop.h"
#include "tests/support/verify.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>

using namespace regulars;
using namespace Qt::StringLiterals;

/// The formats of an export, and that a package makes the same shop again.
class TestExportFormats : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<TestDatabase> m_db;
    std::unique_ptr<TaskCentre> m_tasks;
    SmallShop m_shop;

    Result<qint64> write(ExportJob job, const QString &name)
    {
        job.file = m_db->path(name);
        auto written = startExport(**m_db, *m_tasks, job);
        return written.result();
    }
    QByteArray bytes(const QString &name) const
    {
        QFile file(m_db->path(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    static ShopMetrics metrics(TestDatabase &db)
    {
        return db.read([](Connection &c) { return MetricsStore(c).metrics({{}, Currency(u"EUR")}, {}); }).value();
    }
    static bool isSound(TestDatabase &db)
    {
        const auto checked = db.read([](Connection &connection) { return verifyDatabase(connection, {}, {}); });
        return checked && checked->isSound();
    }

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u".*"_s));
        m_db = std::make_unique<TestDatabase>();
        m_tasks = std::make_unique<TaskCentre>();
        m_shop = fillSmallShop(*m_db);
    }
    void cleanup() { QTRY_VERIFY(m_tasks->tasks().isEmpty()); }

    void tablesAreWrittenAsTheLanguageExpects()
    {
        ExportJob job;
        job.style = {';', ','};
        QCOMPARE(write(job, u"out.csv"_s).value_or(0), 3);
        const QByteArray text = bytes(u"out.csv"_s);
        QVERIFY(text.startsWith("\xEF\xBB\xBF"
                                "customer_id;kind;name;"));
        QVERIFY(text.contains(";104,50;EUR"));
        job.subject = ExportJob::Subject::Orders;
        QCOMPARE(write(job, u"orders.csv"_s).value_or(0), 3);
        QVERIFY(bytes(u"orders.csv"_s).contains(";84,50;"));
    }

    void formulasAreMadeHarmless()
    {
        Customer customer = person(u"=cmd|' /C calc'!A0"_s, u"@x"_s);
        customer.contacts.clear();
        runOrDie(*m_db, CreateCustomer{customer});
        QCOMPARE(write({}, u"out.csv"_s).value_or(0), 4);
        QVERIFY(bytes(u"out.csv"_s).contains("'=cmd|"));
        QVERIFY(bytes(u"out.csv"_s).contains("'@x"));
        QCOMPARE(write({}, u"out.xlsx"_s).value_or(0), 4);
    }

    void cardsOfTheChosenOnes()
    {
        ExportJob job;
        job.customers = {m_shop.tomas};
        job.version = VCardVersion::V3;
        QCOMPARE(write(job, u"one.vcf"_s).value_or(0), 1);
        QVERIFY(bytes(u"one.vcf"_s).contains("VERSION:3.0"));
        QCOMPARE(bytes(u"one.vcf"_s).count("BEGIN:VCARD"), 1);
        QCOMPARE(write({}, u"all.vcf"_s).value_or(0), 3);
        QCOMPARE(bytes(u"all.vcf"_s).count("VERSION:4.0"), 3);
    }

    void notEveryFormatFitsEverything()
    {
        ExportJob job;
        job.subject = ExportJob::Subject::Orders;
        const auto cards = write(job, u"orders.vcf"_s);
        QVERIFY(!cards);
        QCOMPARE(cards.error().args.value(u"reason"_s).toString(), u"wrong_format"_s);
        QVERIFY(bytes(u"orders.vcf"_s).isEmpty());
        QVERIFY(!write({}, u"customers.json"_s));
        QVERIFY(!write({}, u"missing/out.xlsx"_s));
    }

    void aPackageMakesTheSameShop()
    {
        ExportJob job;
        job.subject = ExportJob::Subject::Shop;
        QCOMPARE(write(job, u"shop.json"_s).value_or(0), 3);
        QVERIFY(QJsonDocument::fromJson(bytes(u"shop.json"_s)).isArray());
        const QString file = m_db->path(u"shop.json"_s);
        TestDatabase other;
        const auto taken = runCommand(*other, ImportPackage{file, {}, {}}).result();
        VERIFY_RESULT(taken);
        QCOMPARE(taken->value.customers, 3);
        QCOMPARE(taken->value.orders, 3);
        QVERIFY(isSound(other));
        const ShopMetrics before = metrics(*m_db);
        const ShopMetrics after = metrics(other);
        QCOMPARE(after.orders, before.orders);
        QVERIFY(after.netRevenue() == before.netRevenue());
        const auto customer = other.read([id = m_shop.tomas](Connection &c) { return CustomerStore(c).customer(id); });
        VERIFY_RESULT(customer);
        const auto again = runCommand(*other, ImportPackage{file, {}, {}}).result();
        QVERIFY(!again);
        QCOMPARE(again.error().args.value(u"reason"_s).toString(), u"shop_not_empty"_s);
        VERIFY_RESULT(
            other.write(u"undo"_s, [&](WriteSession &s) { return History(s.connection()).undo(s, taken->changeSet); }));
        QCOMPARE(metrics(other).orders, 0);
        QVERIFY(isSound(other));
        VERIFY_RESULT(runCommand(*other, ImportPackage{file, {}, {}}).result());
    }

    void brokenPackagesLeaveNothing_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("reason");
        const QByteArray head = "[{\"regulars_package\":1,\"schema\":1,\"shop\":{\"currency\":\"EUR\"}}";
        QTest::newRow("nothing") << ""_ba << u"broken_package"_s;
        QTest::newRow("no JSON") << "hello"_ba << u"not_a_package"_s;
        QTest::newRow("other JSON") << "[{\"a\":1}]"_ba << u"not_a_package"_s;
        QTest::newRow("newer") << "[{\"regulars_package\":2}\n]"_ba << u"newer_package"_s;
        QTest::newRow("cut off") << head + ",\n{\"table\":\"customers\",\"row\":{\"id\":1,"_ba << u"broken_package"_s;
        QTest::newRow("without an end") << head + ",\n"_ba << u"broken_package"_s;
        QTest::newRow("another table") << head + ",\n{\"table\":\"change_sets\",\"row\":{\"id\":1}}\n]"_ba
                                       << u"broken_package"_s;
        QTest::newRow("users") << head + ",\n{\"table\":\"users\",\"row\":{\"id\":9}}\n]"_ba << u"broken_package"_s;
        QTest::newRow("no column") << head + ",\n{\"table\":\"customers\",\"row\":{\"id\":1,\"name) --\":\"x\"}}\n]"_ba
                                   << u"broken_package"_s;
    }
    void brokenPackagesLeaveNothing()
    {
        QFETCH(const QByteArray, text);
        TestDatabase other;
        QFile file(other.path(u"x.json"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(text);
        file.close();
        const auto taken = runCommand(*other, ImportPackage{file.fileName(), {}, {}}).result();
        QVERIFY(!taken);
        QTEST(taken.error().args.value(u"reason"_s).toString(), "reason");
        QVERIFY(isSound(other));
        QCOMPARE(metrics(other).customers, 0);
    }
};

QTEST_GUILESS_MAIN(TestExportFormats)
#include "tst_exportformats.moc"
