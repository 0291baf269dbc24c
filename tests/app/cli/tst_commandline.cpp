// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/clock.h"
#include "storage/database.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>
#include <QtCore/QProcess>
#include <QtCore/QSemaphore>
#include <QtCore/QTemporaryDir>
#include <QtTest/QTest>

#ifdef Q_OS_UNIX
#include <csignal>
#include <sys/resource.h>
#include <unistd.h>
#endif

using namespace regulars;
using namespace Qt::StringLiterals;

namespace {

constexpr int patienceMs = 240'000;
constexpr auto data = "/../shared/data/"_L1;

struct Ran
{
    int exitCode = -1;
    QByteArray out;
    QByteArray error;

    [[nodiscard]] QJsonObject object() const { return QJsonDocument::fromJson(out).object(); }
    [[nodiscard]] QJsonArray list() const { return QJsonDocument::fromJson(out).array(); }
};

QString program()
{
    return QStringLiteral(REGULARS_BIN_DIR "/regulars-cli");
}

QProcessEnvironment plainEnvironment()
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"TZ"_s, u"Europe/London"_s);
    environment.insert(u"LC_ALL"_s, u"C.UTF-8"_s);
    return environment;
}

Ran run(const QStringList &arguments, const std::function<void()> &inChild = {})
{
    QProcess process;
    process.setProcessEnvironment(plainEnvironment());
#ifdef Q_OS_UNIX
    if (inChild)
        process.setChildProcessModifier(inChild);
#endif
    process.start(program(), arguments);
    if (!process.waitForFinished(patienceMs))
        return {};
    return {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
}

QString sharedData(const QString &file)
{
    return QDir::cleanPath(QStringLiteral(REGULARS_SOURCE_DIR) + data + file);
}

qint64 minor(const QJsonObject &object, const QString &name)
{
    return object.value(name).toObject().value(u"minor"_s).toInteger(-1);
}

void write(const QString &file, const QByteArray &bytes)
{
    QFile target(file);
    QVERIFY(target.open(QIODevice::WriteOnly));
    QCOMPARE(target.write(bytes), bytes.size());
}

QByteArray manyOrders(int rows)
{
    QByteArray csv = "order_number,customer_id,date,amount\n";
    for (int i = 0; i < rows; ++i)
        csv += QByteArray::number(i) + ",C" + QByteArray::number(i % 20'000) + ",2025-0" + QByteArray::number(1 + i % 9) + "-15,19.90\n";
    return csv;
}

/// Month → active customers, of the oracle's tables.
QMap<QString, QList<int>> oracleCohorts(const QString &file)
{
    QFile source(file);
    QMap<QString, QList<int>> cohorts;
    if (!source.open(QIODevice::ReadOnly))
        return cohorts;
    source.readLine();
    while (!source.atEnd()) {
        QList<QByteArray> cells = source.readLine().trimmed().split(',');
        const QString month = QString::fromLatin1(cells.takeFirst());
        for (const QByteArray &cell : cells) {
            if (!cell.isEmpty())
                cohorts[month] += int(cell.toDouble());
        }
    }
    return cohorts;
}

QMap<QString, QList<int>> cohortsOf(const QJsonObject &metrics)
{
    QMap<QString, QList<int>> cohorts;
    for (const QJsonValue &cohort : metrics.value(u"cohorts"_s).toArray()) {
        QList<int> active;
        for (const QJsonValue &count : cohort.toObject().value(u"active"_s).toArray())
            active += count.toInt();
        cohorts.insert(cohort.toObject().value(u"month"_s).toString(), active);
    }
    return cohorts;
}

} // namespace

class TestCommandLine : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_folder;

    [[nodiscard]] QString path(const QString &name) const { return m_folder->filePath(name); }
    [[nodiscard]] QStringList with(const QStringList &command) const { return QStringList{u"--database"_s, path(u"shop.regulars"_s)} + command; }
    [[nodiscard]] Ran call(const QStringList &command) const { return run(with(command + QStringList{u"--json"_s})); }

    void importSmall()
    {
        write(path(u"orders.csv"_s), "Order,Customer,E-mail,City,Date,SKU,Product,Quantity,Price\n"
                                     "1,Ada Lovelace,ada@example.org,London,2026-01-05,T1,Tea,2,3.50\n"
                                     "1,Ada Lovelace,ada@example.org,London,2026-01-05,C1,Cup,1,9.00\n"
                                     "2,Émile Zola,emile@example.org,Paris,2026-02-01,T1,Tea,1,3.50\n"
                                     "3,Ada Lovelace,ada@example.org,London,2026-03-01,T1,Tea,1,3.50\n"
                                     "4,,,,2026-03-02,T1,Tea,1,3.50\n");
        const Ran imported = call({u"import"_s, path(u"orders.csv"_s), u"--currency"_s, u"EUR"_s});
        QVERIFY2(imported.exitCode == 0, imported.error.constData());
        QCOMPARE(imported.object().value(u"orders_created"_s).toInt(), 4);
    }

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void usage_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<int>("exitCode");
        QTest::newRow("nothing") << QStringList() << 2;
        QTest::newRow("unknown command") << QStringList{u"frobnicate"_s} << 2;
        QTest::newRow("unknown option") << QStringList{u"metrics"_s, u"--frobnicate"_s} << 2;
        QTest::newRow("missing argument") << QStringList{u"import"_s} << 2;
        QTest::newRow("too many arguments") << QStringList{u"verify"_s, u"a"_s} << 2;
        QTest::newRow("help") << QStringList{u"--help"_s} << 0;
        QTest::newRow("help of a command") << QStringList{u"import"_s, u"--help"_s} << 0;
        QTest::newRow("version") << QStringList{u"--version"_s} << 0;
    }

    void usage()
    {
        QFETCH(const QStringList, arguments);
        QFETCH(const int, exitCode);
        const Ran outcome = run(arguments);
        QCOMPARE(outcome.exitCode, exitCode);
        QVERIFY(exitCode == 0 ? !outcome.out.isEmpty() : outcome.out.isEmpty() && !outcome.error.isEmpty());
    }

    void importsSearchesShowsAndUndoes()
    {
        importSmall();
        const QJsonArray found = call({u"search"_s, u"emile"_s}).list();
        QCOMPARE(found.size(), 1);
        const QStringList keys = found.first().toObject().keys();
        QCOMPARE(keys, (QStringList{u"city"_s, u"email"_s, u"id"_s, u"last_order_on"_s, u"name"_s, u"phone"_s}));
        QCOMPARE(found.first().toObject().value(u"last_order_on"_s).toString(), u"2026-02-01"_s);

        const QJsonObject ada = call({u"customer"_s, u"ADA@example.org"_s}).object();
        QCOMPARE(ada.value(u"orders"_s).toInt(), 2);
        QCOMPARE(minor(ada, u"net_revenue"_s), 1'950);
        QCOMPARE(ada.value(u"timeline"_s).toArray().size(), 2);

        const QJsonObject again = call({u"import"_s, path(u"orders.csv"_s)}).object();
        QCOMPARE(again.value(u"orders_created"_s).toInt(), 0);
        QCOMPARE(again.value(u"orders_known"_s).toInt(), 4);
        QVERIFY(again.value(u"change_set"_s).isNull());

        QCOMPARE(call({u"undo"_s}).exitCode, 0);
        const QJsonObject metrics = call({u"metrics"_s}).object();
        QCOMPARE(metrics.value(u"customers"_s).toInt(-1), 0);
        QCOMPARE(minor(metrics, u"anonymous_revenue"_s), 0);
        const Ran verified = call({u"verify"_s});
        QVERIFY2(verified.exitCode == 0, verified.out.constData());
        QVERIFY(call({u"search"_s, u"ada"_s}).list().isEmpty());
        // What was undone may come again.
        QCOMPARE(call({u"import"_s, path(u"orders.csv"_s)}).object().value(u"orders_created"_s).toInt(), 4);
    }

    void dryRunWritesNothing()
    {
        importSmall();
        QByteArray more = "Order,Customer,E-mail,Date,Total\n100,Bo,,2026-04-02,x\n";
        for (int day = 1; day <= 20; ++day)
            more += QByteArray::number(200 + day) + ",Ada Lovelace,ada@example.org,2026-04-" + QByteArray::number(day).rightJustified(2, '0') + ",5.00\n";
        write(path(u"more.csv"_s), more);
        const QJsonObject dry = call({u"import"_s, path(u"more.csv"_s), u"--dry-run"_s}).object();
        QCOMPARE(dry.value(u"orders_created"_s).toInt(), 20);
        QCOMPARE(dry.value(u"customers_matched"_s).toInt(), 1);
        QCOMPARE(dry.value(u"rejected"_s).toInt(), 1);
        QVERIFY(dry.value(u"rejected_file"_s).isNull());
        QCOMPARE(call({u"metrics"_s}).object().value(u"orders"_s).toInt(), 3);

        const QJsonObject real = call({u"import"_s, path(u"more.csv"_s)}).object();
        QCOMPARE(real.value(u"orders_created"_s).toInt(), 20);
        QFile rejected(real.value(u"rejected_file"_s).toString());
        QVERIFY(rejected.open(QIODevice::ReadOnly));
        QVERIFY(rejected.readAll().contains("\n2,refused,not_a_number"));
    }

    void savesMappings()
    {
        write(path(u"odd.csv"_s), "a,b,c\n2026-01-01,Kim,5.00\n2026-01-02,Lee,6.00\n");
        const Ran imported = call({u"import"_s, path(u"odd.csv"_s), u"--map"_s, u"date=a,customer_name=b,order_total=c"_s, u"--save-mapping"_s, u"till"_s});
        QVERIFY2(imported.exitCode == 0, imported.error.constData());
        QCOMPARE(imported.object().value(u"orders_created"_s).toInt(), 2);
        QCOMPARE(call({u"mappings"_s}).list().first().toObject().value(u"name"_s).toString(), u"till"_s);
        write(path(u"odd2.csv"_s), "a,b,c\n2026-02-01,Kim,5.00\n");
        const QJsonObject next = call({u"import"_s, path(u"odd2.csv"_s)}).object();
        QCOMPARE(next.value(u"orders_created"_s).toInt(), 1);
        QCOMPARE(next.value(u"customers_matched"_s).toInt(), 1);
        QCOMPARE(call({u"mappings"_s, u"--remove"_s, u"nothing"_s}).exitCode, 1);
        QVERIFY(call({u"mappings"_s, u"--remove"_s, u"till"_s}).list().isEmpty());
    }

    void backsUpRestoresAndExports()
    {
        importSmall();
        const QString backup = path(u"mine.regulars"_s);
        QCOMPARE(call({u"backup"_s, backup}).exitCode, 0);
        QCOMPARE(call({u"backup"_s, backup}).exitCode, 3); // never over another
        QCOMPARE(call({u"undo"_s}).exitCode, 0);
        const Ran restored = call({u"restore"_s, backup});
        QVERIFY2(restored.exitCode == 0, restored.error.constData());
        QVERIFY(QFile::exists(restored.object().value(u"safety_copy"_s).toString()));
        QCOMPARE(call({u"metrics"_s}).object().value(u"orders"_s).toInt(), 3);

        QCOMPARE(call({u"export"_s, u"orders"_s, path(u"out.csv"_s)}).object().value(u"rows"_s).toInt(), 5);
        QCOMPARE(call({u"export"_s, u"customers"_s, path(u"people.csv"_s)}).object().value(u"rows"_s).toInt(), 2);
        QCOMPARE(call({u"export"_s, u"customers"_s, path(u"people.csv"_s)}).exitCode, 3);
        QFile people(path(u"people.csv"_s));
        QVERIFY(people.open(QIODevice::ReadOnly));
        const QByteArray text = people.readAll();
        QVERIFY(text.startsWith("\xEF\xBB\xBF""customer_id,"));
        QVERIFY(text.contains("Émile Zola"));
    }

    void makesADemoShop()
    {
        const QString file = path(u"demo.regulars"_s);
        const Ran made = run({u"demo"_s, u"--customers"_s, u"50"_s, u"--years"_s, u"1"_s, u"--seed"_s, u"3"_s, file, u"--json"_s});
        QVERIFY2(made.exitCode == 0, made.error.constData());
        QCOMPARE(made.object().value(u"customers"_s).toInt(), 50);
        QCOMPARE(run({u"--database"_s, file, u"verify"_s}).exitCode, 0);
        QCOMPARE(run({u"demo"_s, file}).exitCode, 1); // not empty
    }

    void refusesBadFiles_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("picture") << QByteArray("\x89PNG\r\n\x1a\n\0\0\0\rIHDR", 16);
        QTest::newRow("no table") << QByteArray("Dear Sir,\nplease find enclosed nothing.\n");
    }

    void refusesBadFiles()
    {
        QFETCH(const QByteArray, bytes);
        write(path(u"bad.csv"_s), bytes);
        const Ran outcome = call({u"import"_s, path(u"bad.csv"_s)});
        QCOMPARE(outcome.exitCode, 1);
        QVERIFY(outcome.error.contains("bad.csv"));
        QCOMPARE(call({u"metrics"_s}).object().value(u"orders"_s).toInt(-1), 0);
    }

    void saysWhenThereIsNoDatabase()
    {
        const Ran outcome = call({u"metrics"_s});
        QCOMPARE(outcome.exitCode, 3);
        QVERIFY(outcome.error.contains("There is no database"));
    }

    void saysWhenTheDatabaseIsLocked()
    {
        importSmall();
        const SystemClock clock;
        auto database = Database::open(path(u"shop.regulars"_s), clock, Database::IfMissing::Fail);
        QVERIFY(database);
        QSemaphore started;
        QSemaphore release;
        auto busy = (*database)->write(u"wait"_s, [&](WriteSession &) -> Result<void> {
            started.release();
            release.acquire();
            return {};
        });
        started.acquire();
        const Ran outcome = call({u"undo"_s});
        release.release();
        QVERIFY(busy.result());
        QCOMPARE(outcome.exitCode, 3);
        QVERIFY(outcome.error.contains("Another program is using the database"));
    }

    void saysWhenTheDatabaseIsDamagedOrTooNew_data()
    {
        QTest::addColumn<qint64>("offset");
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QByteArray>("sentence");
        QTest::newRow("damaged") << qint64(0) << QByteArray(4'096, 'x') << QByteArray("is damaged");
        QTest::newRow("newer") << qint64(60) << QByteArray("\0\0\0\x63", 4) << QByteArray("newer version"); // user_version
        QTest::newRow("another program's") << qint64(68) << QByteArray("MINE", 4) << QByteArray("no database of Regulars");
    }

    void saysWhenTheDatabaseIsDamagedOrTooNew()
    {
        QFETCH(const qint64, offset);
        QFETCH(const QByteArray, bytes);
        QFETCH(const QByteArray, sentence);
        importSmall();
        QFile file(path(u"shop.regulars"_s));
        QVERIFY(file.open(QIODevice::ReadWrite));
        QVERIFY(file.seek(offset));
        file.write(bytes);
        file.close();
        const Ran outcome = call({u"metrics"_s});
        QCOMPARE(outcome.exitCode, 3);
        QVERIFY2(outcome.error.contains(sentence), outcome.error.constData());
    }

#ifdef Q_OS_UNIX
    void saysWhenTheDatabaseIsReadOnly()
    {
        importSmall();
        const QString file = path(u"shop.regulars"_s);
        const auto readable = QFileDevice::ReadOwner | QFileDevice::ReadGroup | QFileDevice::ReadOther;
        QFile::setPermissions(file, readable);
        QFile::setPermissions(m_folder->path(), readable | QFileDevice::ExeOwner | QFileDevice::ExeGroup | QFileDevice::ExeOther);
        // The super-user may write anything: the program runs as nobody then.
        const Ran outcome = run(with({u"undo"_s}), [] {
            constexpr uid_t nobody = 65'534;
            if (::geteuid() == 0 && ::setuid(nobody) != 0)
                ::_exit(99);
        });
        QFile::setPermissions(m_folder->path(), QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner);
        QCOMPARE(outcome.exitCode, 3);
        QVERIFY2(outcome.error.contains("read-only"), outcome.error.constData());
    }

    void aFullDiskLeavesNothing()
    {
        importSmall();
        write(path(u"many.csv"_s), manyOrders(30'000));
        const Ran outcome = run(with({u"import"_s, path(u"many.csv"_s), u"--no-backup"_s}), [] {
            std::signal(SIGXFSZ, SIG_IGN);
            const rlimit limit{2'000'000, 2'000'000};
            ::setrlimit(RLIMIT_FSIZE, &limit);
        });
        QCOMPARE(outcome.exitCode, 3);
        QVERIFY2(outcome.error.contains("The disk is full"), outcome.error.constData());
        QCOMPARE(call({u"metrics"_s}).object().value(u"orders"_s).toInt(), 3);
        QCOMPARE(call({u"verify"_s}).exitCode, 0);
    }

    void aKilledImportLeavesNothing()
    {
        importSmall();
        write(path(u"many.csv"_s), manyOrders(400'000));
        QProcess process;
        process.start(program(), with({u"import"_s, path(u"many.csv"_s), u"--no-backup"_s}));
        const QString log = path(u"shop.regulars-wal"_s);
        QTRY_VERIFY_WITH_TIMEOUT(QFileInfo(log).size() > 4'000'000 || process.state() == QProcess::NotRunning, patienceMs);
        QVERIFY2(process.state() == QProcess::Running, "the import was over too soon");
        process.kill();
        QVERIFY(process.waitForFinished(patienceMs));
        QCOMPARE(call({u"metrics"_s}).object().value(u"orders"_s).toInt(), 3);
        const Ran verified = call({u"verify"_s});
        QVERIFY2(verified.exitCode == 0, verified.out.constData());
    }
#endif

    void reproducesPublishedFigures_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QStringList>("rule");
        QTest::addColumn<QJsonObject>("imported");
        QTest::addColumn<QJsonObject>("figures");
        QTest::addColumn<QString>("cohorts");
        const auto money = [](qint64 amount, const char *currency) {
            return QJsonObject{{u"minor"_s, amount}, {u"currency"_s, QString::fromLatin1(currency)}};
        };
        const QJsonObject master{{u"rows"_s, 69'659}, {u"orders_created"_s, 69'659}, {u"orders_known"_s, 0}, {u"returns_created"_s, 0},
                                 {u"customers_created"_s, 23'570}, {u"customers_matched"_s, 0}, {u"rejected"_s, 0}};
        QTest::newRow("CDNOW master") << u"cdnow/CDNOW_master.txt"_s << QStringList() << master
                                      << QJsonObject{{u"orders"_s, 69'579}, {u"customers"_s, 23'502}, {u"repeat_customers"_s, 11'659},
                                                     {u"repeat_purchase_rate"_s, 0.496085}, {u"gross_revenue"_s, money(250'031'563, "USD")},
                                                     {u"returned"_s, money(0, "USD")}, {u"net_revenue"_s, money(250'031'563, "USD")}}
                                      << QString();
        QTest::newRow("CDNOW master, with orders worth nothing")
            << u"cdnow/CDNOW_master.txt"_s << QStringList{u"--zero-value-orders"_s, u"count"_s} << master
            << QJsonObject{{u"orders"_s, 69'659}, {u"customers"_s, 23'570}, {u"repeat_customers"_s, 11'662},
                           {u"repeat_purchase_rate"_s, 0.494782}, {u"net_revenue"_s, money(250'031'563, "USD")}}
            << u"cdnow_master_cohort_counts.csv"_s;
        QTest::newRow("CDNOW sample")
            << u"cdnow/CDNOW_sample.txt"_s << QStringList{u"--zero-value-orders"_s, u"count"_s}
            << QJsonObject{{u"rows"_s, 6'919}, {u"orders_created"_s, 6'919}, {u"customers_created"_s, 2'357}, {u"rejected"_s, 0}}
            << QJsonObject{{u"orders"_s, 6'919}, {u"customers"_s, 2'357}, {u"net_revenue"_s, money(24'409'194, "USD")}}
            << u"cdnow_sample_cohort_counts.csv"_s;
        QTest::newRow("UCI Online Retail")
            << u"uci_online_retail/online_retail.csv"_s << QStringList()
            << QJsonObject{{u"rows"_s, 541'909}, {u"orders_known"_s, 0}, {u"rejected"_s, 1'336 + 1'181}}
            << QJsonObject{{u"orders"_s, 18'532}, {u"customers"_s, 4'338}, {u"repeat_customers"_s, 2'845}, {u"repeat_purchase_rate"_s, 0.655832},
                           {u"gross_revenue"_s, money(891'140'790, "GBP")}, {u"returned"_s, money(61'134'209, "GBP")},
                           {u"anonymous_revenue"_s, money(175'527'664, "GBP")}}
            << u"uci_clean_cohort_counts.csv"_s;
    }

    void reproducesPublishedFigures()
    {
        QFETCH(const QString, file);
        QFETCH(const QStringList, rule);
        QFETCH(const QJsonObject, imported);
        QFETCH(const QJsonObject, figures);
        QFETCH(const QString, cohorts);
        if (!QFile::exists(sharedData(file)))
            QSKIP("The public data is not here.");
        const Ran report = call({u"import"_s, sharedData(file), u"--rejected-folder"_s, m_folder->path()});
        QVERIFY2(report.exitCode == 0, report.error.constData());
        for (const QString &name : imported.keys())
            QCOMPARE(report.object().value(name), imported.value(name));
        const QJsonObject metrics = call(QStringList{u"metrics"_s} + rule).object();
        for (const QString &name : figures.keys())
            QCOMPARE(metrics.value(name), figures.value(name));
        if (!cohorts.isEmpty())
            QCOMPARE(cohortsOf(metrics), oracleCohorts(sharedData(u"reference/"_s + cohorts)));
    }

    void importsShopExports_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<int>("orders");
        QTest::newRow("Shopify") << u"shopify-orders-clean.csv"_s << 10;
        QTest::newRow("Shopify with defects") << u"shopify-orders-dirty.csv"_s << 4;
        QTest::newRow("Square") << u"square_transactions.csv"_s << 1;
        QTest::newRow("WooCommerce in French") << u"woocommerce_analytics_orders_fr.csv"_s << 208;
    }

    void importsShopExports()
    {
        QFETCH(const QString, file);
        QFETCH(const int, orders);
        const QString source = sharedData(u"export_formats/"_s + file);
        if (!QFile::exists(source))
            QSKIP("The public data is not here.");
        const QStringList command{u"import"_s, source, u"--rejected-folder"_s, m_folder->path()};
        const Ran report = call(command);
        QVERIFY2(report.exitCode == 0, report.error.constData());
        QCOMPARE(report.object().value(u"orders_created"_s).toInt(), orders);
        const QJsonObject again = call(command).object();
        QCOMPARE(again.value(u"orders_created"_s).toInt(), 0);
        QCOMPARE(again.value(u"returns_created"_s).toInt(), 0);
        QCOMPARE(again.value(u"orders_known"_s).toInt(), orders);
        QCOMPARE(call({u"undo"_s}).exitCode, 0);
        QCOMPARE(call({u"metrics"_s}).object().value(u"customers"_s).toInt(-1), 0);
        QCOMPARE(call({u"verify"_s}).exitCode, 0);
    }
};

QTEST_GUILESS_MAIN(TestCommandLine)
#include "tst_commandline.moc"
