// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/exchange/exportjob.h"
#include "models/exchange/importcommands.h"
#include "storage/customers/customerstore.h"
#include "storage/sql/statement.h"
#include "tests/models/subscriptions/subscriptionfixture.h"

#include <QtCore/QFile>

using namespace regulars;
using namespace Qt::StringLiterals;

/// Subscriptions from files, and that an export of them is read back. Today is 2026-11-22; Anneliese, Tomás and Priya are in
/// the small shop.
class TestSubscriptionExchange : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<SubscriptionFixture> m_shop;
    int m_files = 0;

    static constexpr auto header = "Subscription ID,Customer,Email,Plan,Price,Period,Auto renew,Start date,Paused until,"
                                   "Cancelled on,Reason\n";

    QString write(const QByteArray &csv)
    {
        QFile file(m_shop->db.path(u"subscriptions-%1.csv"_s.arg(++m_files)));
        if (!file.open(QIODevice::WriteOnly) || file.write(csv) != csv.size())
            qFatal("the file of the test can't be written");
        return file.fileName();
    }
    static ImportFileOptions optionsFor(const QString &file, const QString &source = {})
    {
        ImportFileOptions options;
        options.file = file;
        options.source = source;
        return options;
    }
    SubscriptionImportReport import(const QByteArray &csv, const QString &source = {})
    {
        return runOrDie(m_shop->db, ImportSubscriptions{optionsFor(write(csv), source), {}, {}, {}});
    }
    [[nodiscard]] qint64 number(const QString &sql, TestDatabase *db = nullptr)
    {
        return (db ? *db : m_shop->db)
            .read([=](Connection &connection) {
                return attempt([&] {
                    Statement row(connection, sql);
                    row.only();
                    return row.integer(0);
                });
            })
            .value();
    }
    [[nodiscard]] qint64 subscriptions() { return number(u"SELECT count(*) FROM subscriptions"_s); }
    [[nodiscard]] QString exported(TestDatabase &db)
    {
        ExportJob job;
        job.subject = ExportJob::Subject::Subscriptions;
        job.file = m_shop->db.path(u"exported-%1.csv"_s.arg(++m_files));
        const auto count = startExport(*db, job, {}).result();
        if (!count)
            qFatal("the export of the test fails");
        return job.file;
    }
    /// Each subscription without what only this shop knows of it, sorted.
    [[nodiscard]] static QStringList contentOf(const QString &file)
    {
        QFile csv(file);
        if (!csv.open(QIODevice::ReadOnly))
            qFatal("the export of the test can't be read");
        QStringList rows = QString::fromUtf8(csv.readAll()).split(u"\r\n"_s, Qt::SkipEmptyParts).mid(1);
        for (QString &row : rows)
            row = row.section(u',', 2); // behind the subscription's and the customer's number
        rows.sort();
        return rows;
    }

private Q_SLOTS:
    void init()
    {
        m_shop = std::make_unique<SubscriptionFixture>();
        m_files = 0;
    }
    void cleanup()
    {
        if (m_shop)
            m_shop->verify();
        m_shop.reset();
    }

    void subscriptionsComeInAsTheyStand()
    {
        const auto report = import(header +
                                   "s-1,Anneliese Bergmann,,coffee BOX,,,,2026-02-01,,,\n"
                                   "s-2,Ada Lovelace,ada@example.org,Cups,12.50,monthly,yes,2025-05-05,2027-01-05,,\n"
                                   "s-3,Ada Lovelace,ada@example.org,Cups,12.50,monthly,yes,2024-05-05,,"
                                   "2025-04-20,Too many cups\n"_ba);
        QCOMPARE(report.created, 3);
        QCOMPARE(report.plansCreated, 1);
        QCOMPARE(report.customersCreated, 1);
        QCOMPARE(report.customersMatched, 1);
        QCOMPARE(report.paused, 1);
        QCOMPARE(report.ended, 1);
        QCOMPARE(report.rejected, 0);
        const QList<SubscriptionRow> hers = m_shop->of(m_shop->shop.anneliese);
        QCOMPARE(hers.size(), 1);
        QCOMPARE(hers.first().planName, u"Coffee box"_s);
        QCOMPARE(hers.first().subscription.terms.priceMinor, 3'000); // the plan's
        QCOMPARE(hers.first().subscription.terms.periodMonths, 3);
        QCOMPARE(hers.first().subscription.terms.noticeDays, 14);
        const CustomerId ada =
            m_shop->db.read([](Connection &c) { return CustomerStore(c).find(u"ada@example.org"_s); }).value();
        const QList<SubscriptionRow> ofAda = m_shop->of(ada);
        QCOMPARE(ofAda.size(), 2);
        QCOMPARE(m_shop->lines(ofAda.at(0).subscription.uid), (QStringList{u"started"_s, u"paused"_s}));
        QCOMPARE(m_shop->lines(ofAda.at(1).subscription.uid), (QStringList{u"started"_s, u"cancelled"_s}));
        QCOMPARE(ofAda.at(1).subscription.terms.endsOn, QDate(2025, 5, 4));
        QCOMPARE(ofAda.at(1).subscription.note, u"Too many cups"_s);
    }

    void theSameFileAgainChangesNothing()
    {
        const QByteArray rows = header + "s-1,Ada,ada@example.org,Cups,12.50,monthly,,2025-05-05,,,\n"
                                         "s-2,Bo,bo@example.org,Cups,12.50,monthly,,2025-06-05,,,\n"_ba;
        QCOMPARE(import(rows).created, 2);
        const QString file = write(rows);
        const auto again = runCommand(*m_shop->db, ImportSubscriptions{optionsFor(file), {}, {}, {}}).result();
        VERIFY_RESULT(again);
        QVERIFY(!again->changeSet.isValid());
        QCOMPARE(again->value.created, 0);
        QCOMPARE(again->value.known, 2);
        QCOMPARE(subscriptions(), 2);
        QCOMPARE(import(rows, u"other"_s).created, 2); // the numbers of another program are other numbers
    }

    void badRowsAreNamedAndTheRestGoesOn()
    {
        const auto report = import(header + "s-1,Ada,,Cups,,monthly,,2025-05-05,,,\n"
                                            "s-2,Ada,,Cups,12.50,monthly,,2025-05-05,,2027-01-01,\n"
                                            "s-3,Ada,,Cups,12.50,monthly,,2025-05-05,,,\n"_ba);
        QCOMPARE(report.created, 1);
        QCOMPARE(report.rejected, 2);
        QCOMPARE(report.firstProblems.size(), size_t(2));
        QCOMPARE(report.firstProblems[0].line, 2);
        QCOMPARE(report.firstProblems[0].field, u"price"_s); // of a plan that is new
        QCOMPARE(report.firstProblems[0].reason, RowReason::MissingValue);
        QCOMPARE(report.firstProblems[1].line, 3);
        QCOMPARE(report.firstProblems[1].field, u"cancelled_on"_s);
        QCOMPARE(report.firstProblems[1].reason, RowReason::DatesDisagree);
        QVERIFY(QFile::exists(report.rejectedFile));
    }

    void anImportIsUndone()
    {
        const qint64 customers = number(u"SELECT count(*) FROM customers"_s);
        const QByteArray rows = header + "s-1,Ada,ada@example.org,Cups,12.50,monthly,,2025-05-05,2027-01-05,,\n"
                                         "s-2,Anneliese Bergmann,,Coffee box,,,,2025-06-05,,2026-11-02,Dear\n"_ba;
        import(rows);
        QCOMPARE(subscriptions(), 2);
        const UndoReport undone = m_shop->undoLast();
        QVERIFY(undone.conflicts.isEmpty());
        QCOMPARE(subscriptions(), 0);
        QCOMPARE(number(u"SELECT count(*) FROM subscription_plans"_s), 2);
        QCOMPARE(number(u"SELECT count(*) FROM customers"_s), customers);
        QCOMPARE(import(rows).created, 2); // it may come in again
        QCOMPARE(subscriptions(), 2);
    }

    void aDryRunOnlyCounts()
    {
        const ImportFileOptions options = optionsFor(write(header + "s-1,Ada,,Cups,12.50,monthly,,2025-05-05,,,\n"_ba));
        const auto report = m_shop->db.read([=, now = m_shop->db.clock().now()](Connection &connection) {
            return trySubscriptionImport(connection, options, now, {}, {});
        });
        VERIFY_RESULT(report);
        QCOMPARE(report->created, 1);
        QCOMPARE(report->plansCreated, 1);
        QCOMPARE(subscriptions(), 0);
        QCOMPARE(number(u"SELECT count(*) FROM subscription_plans"_s), 2);
    }

    /// Read back here it changes nothing, and in another shop everything stands as it did.
    void anExportIsReadBack()
    {
        const SubscriptionId box = m_shop->start(m_shop->shop.anneliese, m_shop->quarterly, {2026, 2, 1});
        runOrDie(m_shop->db, CancelSubscription{box, {}, u"Moves, \"away\""_s});
        const SubscriptionId care = m_shop->start(m_shop->shop.tomas, m_shop->yearly, {2025, 3, 31}, false);
        runOrDie(m_shop->db, PauseSubscription{care, m_shop->today, {2027, 1, 1}, u"Sea voyage"_s});
        const SubscriptionId other = m_shop->start(m_shop->shop.tomas, m_shop->quarterly, {2026, 1, 10});
        SubscriptionOffer longer = offerOf(m_shop->plan(m_shop->quarterly));
        longer.periodMonths = 6;
        longer.priceMinor = 5'550;
        longer.quantity = 3;
        runOrDie(m_shop->db, ChangeSubscription{other, longer, {2026, 10, 1}});
        m_shop->start(m_shop->shop.priya, m_shop->yearly, {2027, 5, 1});
        const QString file = exported(m_shop->db);
        QCOMPARE(contentOf(file).size(), 4);

        const auto here = runCommand(*m_shop->db, ImportSubscriptions{optionsFor(file), {}, {}, {}}).result();
        VERIFY_RESULT(here);
        QVERIFY(!here->changeSet.isValid());
        QCOMPARE(here->value.known, 4);

        TestDatabase there;
        there.clock().set(m_shop->db.clock().now());
        fillSmallShop(there);
        const auto report = runOrDie(there, ImportSubscriptions{optionsFor(file), {}, {}, {}});
        QCOMPARE(report.rejected, 0);
        QCOMPARE(report.created, 4);
        QCOMPARE(report.plansCreated, 2);
        QCOMPARE(contentOf(exported(there)), contentOf(file));
        const auto verified = there.read([](Connection &connection) { return verifyDatabase(connection, {}, {}); });
        VERIFY_RESULT(verified);
        QVERIFY(verified->isSound());
    }
};

QTEST_GUILESS_MAIN(TestSubscriptionExchange)

#include "tst_subscriptionexchange.moc"
