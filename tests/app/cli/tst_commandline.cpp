// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/app/cli/commandlinecase.h"

using namespace regulars;

namespace {

qint64 minor(const QJsonObject &object, const QString &name)
{
    return object.value(name).toObject().value(u"minor"_s).toInteger(-1);
}

} // namespace

class TestCommandLine : public QObject, private CommandLineCase
{
    Q_OBJECT

private Q_SLOTS:
    void init() { startAnew(); }

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
            more += QByteArray::number(200 + day) + ",Ada Lovelace,ada@example.org,2026-04-" +
                    QByteArray::number(day).rightJustified(2, '0') + ",5.00\n";
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
        const Ran imported = call({u"import"_s, path(u"odd.csv"_s), u"--map"_s, u"date=a,customer_name=b,order_total=c"_s,
                                   u"--save-mapping"_s, u"till"_s});
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
        QVERIFY(text.startsWith("\xEF\xBB\xBF"
                                "customer_id,"));
        QVERIFY(text.contains("Émile Zola"));
    }

    void makesADemoShop()
    {
        const QString file = path(u"demo.regulars"_s);
        const Ran made = run(
            {u"demo"_s, u"--customers"_s, u"50"_s, u"--years"_s, u"1"_s, u"--seed"_s, u"3"_s, file, u"--json"_s});
        QVERIFY2(made.exitCode == 0, made.error.constData());
        QCOMPARE(made.object().value(u"customers"_s).toInt(), 50);
        QCOMPARE(run({u"--database"_s, file, u"verify"_s}).exitCode, 0);
        QCOMPARE(run({u"demo"_s, file}).exitCode, 1); // not empty
    }
};

QTEST_GUILESS_MAIN(TestCommandLine)
#include "tst_commandline.moc"
