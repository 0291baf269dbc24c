// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/app/cli/commandlinecase.h"

using namespace regulars;

/// regulars-cli drivers.
class TestDriversCommand : public QObject, private CommandLineCase
{
    Q_OBJECT

private:
    /// 40 bought tea in January and again 30 days later, 40 a cup and never again.
    void importTeaAndCups()
    {
        QByteArray rows = "Order,Customer,E-mail,Date,SKU,Product,Quantity,Price\n";
        const auto add = [&rows](const QString &who, int number, const QString &day, const QString &goods) {
            rows += u"%1%2%3,%1%2 Weber,%1%2@example.org,%3,%4,%5,1,3.50\n"_s
                        .arg(who, QString::number(number), day, goods.left(1), goods)
                        .toUtf8();
        };
        for (int i = 1; i <= 40; ++i) {
            add(u"Ada"_s, i, u"2026-01-05"_s, u"Tea"_s);
            add(u"Ada"_s, i, u"2026-02-04"_s, u"Tea"_s);
            add(u"Ben"_s, i, u"2026-01-05"_s, u"Cup"_s);
        }
        write(path(u"orders.csv"_s), rows);
        const Ran imported = call({u"import"_s, path(u"orders.csv"_s), u"--currency"_s, u"EUR"_s});
        QVERIFY2(imported.exitCode == 0, imported.error.constData());
        QCOMPARE(imported.object().value(u"orders_created"_s).toInt(), 120);
    }

private Q_SLOTS:
    void init() { startAnew(); }

    void comparesWhoCameAgain()
    {
        importTeaAndCups();
        const Ran ran = call({u"drivers"_s, u"--as-of"_s, u"2026-06-30"_s});
        QVERIFY2(ran.exitCode == 0, ran.error.constData());
        const QJsonObject found = ran.object();
        QCOMPARE(found.value(u"as_of"_s).toString(), u"2026-06-30"_s);
        QCOMPARE(found.value(u"first_time_buyers"_s).toInt(), 80);
        QCOMPARE(found.value(u"not_compared"_s).toInt(), 0);
        const QJsonArray products = found.value(u"products"_s).toArray();
        QCOMPARE(products.size(), 2);
        const QJsonObject tea = products[0].toObject(); // the largest difference first
        QCOMPARE(tea.value(u"name"_s).toString(), u"Tea"_s);
        QCOMPARE(tea.value(u"came"_s).toInt(), 40);
        QCOMPARE(tea.value(u"of"_s).toInt(), 40);
        QCOMPARE(tea.value(u"expected"_s).toDouble(), 0.0);
        QCOMPARE(tea.value(u"without"_s).toInt(), 40);
        QCOMPARE(tea.value(u"difference"_s).toDouble(), 1.0);
        QVERIFY(tea.value(u"low"_s).toDouble() > 0.8);
        const QJsonObject first = found.value(u"first_products"_s).toArray()[0].toObject();
        QCOMPARE(first.value(u"median_days"_s).toInt(), 30);
        QCOMPARE(first.value(u"next"_s).toString(), u"Tea"_s);
        QCOMPARE(first.value(u"next_times"_s).toInt(), 40);
        QVERIFY(found.value(u"ticket_categories"_s).toArray().isEmpty());
    }

    void earlierNobodyHadNinetyDays()
    {
        importTeaAndCups();
        const QJsonObject found = call({u"drivers"_s, u"--as-of"_s, u"2026-04-04"_s}).object(); // 89 days after
        QCOMPARE(found.value(u"first_time_buyers"_s).toInt(), 0);
        QVERIFY(found.value(u"products"_s).toArray().isEmpty());
        QCOMPARE(call({u"drivers"_s, u"--as-of"_s, u"2026-04-05"_s}).object().value(u"first_time_buyers"_s).toInt(), 80);
    }

    void refusesWrongDays_data()
    {
        QTest::addColumn<QString>("day");
        QTest::newRow("no date") << u"soon"_s;
        QTest::newRow("ahead") << u"2099-12-31"_s;
    }
    void refusesWrongDays()
    {
        QFETCH(const QString, day);
        importSmall();
        QCOMPARE(call({u"drivers"_s, u"--as-of"_s, day}).exitCode, 2);
    }
};

QTEST_GUILESS_MAIN(TestDriversCommand)

#include "tst_driverscommand.moc"
