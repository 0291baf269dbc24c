// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/app/cli/commandlinecase.h"

#include <QtCore/QDate>

#include <cmath>

using namespace regulars;

namespace {

const QDate calibration(1997, 9, 30);

/// Orders that sum up to tests/data/cdnow_calibration.csv: the days between the first and the last are made up, which no
/// model sees.
QByteArray cdnowOrders()
{
    QFile file(inTestData(u"cdnow_calibration.csv"_s));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QByteArray orders("Order,Customer,Date,Total\n");
    int number = 0;
    const auto add = [&](const QByteArray &customer, QDate day, int cents) {
        orders += QByteArray::number(++number) + ",CDNOW " + customer + ',' + day.toString(Qt::ISODate).toLatin1() + ',' +
                  QByteArray::number(cents / 100) + '.' + QByteArray::number(cents % 100).rightJustified(2, '0') + '\n';
    };
    file.readLine();
    while (!file.atEnd()) {
        const QList<QByteArray> cells = file.readLine().trimmed().split(',');
        const int repeats = cells[1].toInt();
        const QDate first = calibration.addDays(-cells[3].toInt());
        const QDate last = first.addDays(cells[2].toInt());
        add(cells[0], first, 1000);
        for (int i = 1; i < repeats; ++i)
            add(cells[0], first.addDays(i), 1);
        if (repeats > 0)
            add(cells[0], last, cells[4].toInt() - (repeats - 1));
        if (cells[0] == "1")
            add(cells[0], calibration.addDays(1), 5000); // on a day that is not asked about
    }
    return orders;
}

bool isNear(const QJsonObject &object, const QString &name, double expected, double relative)
{
    const double actual = object.value(name).toDouble(std::nan(""));
    if (std::abs(actual - expected) <= std::abs(expected) * relative)
        return true;
    qWarning("%s is %.9g instead of %.9g", qPrintable(name), actual, expected);
    return false;
}

} // namespace

class TestPredictCommand : public QObject, private CommandLineCase
{
    Q_OBJECT

private:
    void importCdnow()
    {
        write(path(u"cdnow.csv"_s), cdnowOrders());
        const Ran imported = call({u"import"_s, path(u"cdnow.csv"_s), u"--currency"_s, u"USD"_s});
        QVERIFY2(imported.exitCode == 0, imported.error.constData());
        QCOMPARE(imported.object().value(u"orders_created"_s).toInt(), 2357 + 2457 + 1);
    }

    static void verifyPublishedFits(const QJsonObject &found)
    {
        const QJsonObject bgNbd = found.value(u"bg_nbd"_s).toObject();
        QCOMPARE(bgNbd.keys(), (QStringList{u"a"_s, u"alpha"_s, u"b"_s, u"log_likelihood"_s, u"r"_s}));
        QVERIFY(isNear(bgNbd, u"r"_s, 0.24259452, 1e-4));
        QVERIFY(isNear(bgNbd, u"alpha"_s, 4.41360202, 1e-4));
        QVERIFY(isNear(bgNbd, u"a"_s, 0.79292202, 1e-4));
        QVERIFY(isNear(bgNbd, u"b"_s, 2.42590678, 1e-4));
        QVERIFY(isNear(bgNbd, u"log_likelihood"_s, -9582.42920667, 1e-8));
        const QJsonObject spend = found.value(u"gamma_gamma"_s).toObject();
        QCOMPARE(spend.keys(), (QStringList{u"gamma"_s, u"log_likelihood"_s, u"p"_s, u"q"_s}));
        QVERIFY(isNear(spend, u"p"_s, 6.24957227, 1e-4));
        QVERIFY(isNear(spend, u"q"_s, 3.74422467, 1e-4));
        QVERIFY(isNear(spend, u"gamma"_s, 15.44352096, 1e-4)); // dollars, not cents
        QVERIFY(isNear(spend, u"log_likelihood"_s, -4055.91769480, 1e-8));
        const QJsonObject pareto = found.value(u"pareto_nbd"_s).toObject();
        QCOMPARE(pareto.keys(), (QStringList{u"alpha"_s, u"beta"_s, u"log_likelihood"_s, u"r"_s, u"s"_s}));
        QVERIFY(isNear(pareto, u"r"_s, 0.5533, 1e-3));
        QVERIFY(isNear(pareto, u"beta"_s, 11.67, 5e-3));
        QVERIFY(isNear(pareto, u"log_likelihood"_s, -9594.97618, 1e-7));
        QCOMPARE(found.value(u"model"_s).toString(), u"bg_nbd"_s);
        QCOMPARE(found.value(u"buyers"_s).toInt(), 2357);
        QCOMPARE(found.value(u"repeaters"_s).toInt(), 946);
        QCOMPARE(found.value(u"as_of"_s).toString(), u"1997-09-30"_s);
    }

    /// Who came 27 times and again yesterday, and who has been away since the first purchase.
    static void verifyRisk(const QJsonObject &best, const QJsonObject &once)
    {
        QVERIFY(once.value(u"p_alive"_s).isNull()); // a BG/NBD says nothing of them
        QVERIFY(once.value(u"overdue_ratio"_s).isNull());
        QVERIFY(once.value(u"never_back"_s).toDouble() > 0.9);
        QVERIFY(once.value(u"risk"_s).toInt() > 30);
        const QJsonArray reasons = once.value(u"reasons"_s).toArray();
        QCOMPARE(reasons.size(), 1);
        QCOMPARE(reasons[0].toObject().value(u"factor"_s).toString(), u"overdue"_s);
        QCOMPARE(once.value(u"data_points"_s).toInt(), 1);
        QVERIFY(best.value(u"never_back"_s).isNull());
        QCOMPARE(best.value(u"risk"_s).toInt(), 0);
        QVERIFY(best.value(u"reasons"_s).toArray().isEmpty());
        QCOMPARE(best.value(u"data_points"_s).toInt(), 27);
        QVERIFY(QDate::fromString(best.value(u"next_order"_s).toString(), Qt::ISODate) > calibration);
    }

private Q_SLOTS:
    void init() { startAnew(); }

    void reproducesPublishedFits()
    {
        importCdnow();
        const Ran found = call({u"predict"_s, u"--as-of"_s, u"1997-09-30"_s});
        QVERIFY2(found.exitCode == 0, found.error.constData());
        verifyPublishedFits(found.object());
        QVERIFY(!found.object().contains(u"customers"_s));
        // A day later another purchase is known, and nobody is as they were.
        const QJsonObject later = call({u"predict"_s, u"--as-of"_s, u"1997-10-01"_s}).object();
        QVERIFY(later.value(u"bg_nbd"_s).toObject().value(u"log_likelihood"_s).toDouble() < -9583);
    }

    void saysWhatIsExpectedOfEach()
    {
        importCdnow();
        const QStringList command{u"predict"_s, u"--as-of"_s, u"1997-09-30"_s, u"--customers"_s};
        const QJsonArray customers = call(command).object().value(u"customers"_s).toArray();
        QCOMPARE(customers.size(), 2357);
        QMap<QString, QJsonObject> byName;
        for (const QJsonValue each : customers)
            byName.insert(each.toObject().value(u"name"_s).toString(), each.toObject());
        QCOMPARE(byName.size(), 2357);
        const QJsonObject best = byName.value(u"CDNOW 1516"_s);
        QCOMPARE(best.value(u"repeats"_s).toInt(), 26);
        QVERIFY(isNear(best, u"recency_weeks"_s, 216 / 7.0, 1e-12));
        QVERIFY(isNear(best, u"age_weeks"_s, 31, 1e-12));
        QVERIFY(isNear(best, u"p_alive"_s, 0.9688523, 1e-5));
        QVERIFY(isNear(best, u"expected_orders"_s, 25.8336, 2e-3)); // BTYD: 25.75659 in 52 weeks, and this is a year
        QCOMPARE(best.value(u"expected_value"_s).toObject().value(u"currency"_s).toString(), u"USD"_s);
        const qint64 value = byName.value(u"CDNOW 1"_s).value(u"expected_value"_s).toObject().value(u"minor"_s).toInteger();
        QVERIFY2(std::abs(value - 3630) < 15,
                 QByteArray::number(value).constData()); // lifetimes: 36.28 with months of 4.345 weeks
        verifyRisk(best, byName.value(u"CDNOW 3"_s));

        const QJsonArray shorter =
            call(command + QStringList{u"--months"_s, u"1"_s}).object().value(u"customers"_s).toArray();
        const auto expectedOrders = [](const QJsonArray &of) {
            return of.first().toObject().value(u"expected_orders"_s).toDouble();
        };
        // More than a twelfth of the year's, since fewer and fewer are left.
        QVERIFY(expectedOrders(shorter) > expectedOrders(customers) / 12);
        QVERIFY(expectedOrders(shorter) < expectedOrders(customers) / 8);
    }

    void mergedCustomersAreOne()
    {
        importCdnow();
        const QStringList command{u"predict"_s, u"--as-of"_s, u"1997-09-30"_s, u"--customers"_s};
        const QJsonObject before = call(command).object();
        const QString kept = QString::number(
            before.value(u"customers"_s).toArray().at(0).toObject().value(u"id"_s).toInteger());
        const QString merged = QString::number(
            before.value(u"customers"_s).toArray().at(1).toObject().value(u"id"_s).toInteger());
        QCOMPARE(call({u"merge"_s, kept, merged}).exitCode, 0);
        const QJsonObject after = call(command).object();
        QCOMPARE(after.value(u"customers"_s).toArray().size(), 2356);
        QCOMPARE(after.value(u"buyers"_s).toInt(), 2356);
    }

    void tooLittleIsSaidToBeTooLittle()
    {
        const Ran imported = call({u"import"_s, inTestData(u"cdnow_sample_300.txt"_s)});
        QVERIFY2(imported.exitCode == 0, imported.error.constData());
        const Ran refused = call({u"predict"_s, u"--zero-value-orders"_s, u"count"_s, u"--as-of"_s, u"1998-06-30"_s});
        QCOMPARE(refused.exitCode, 1);
        QVERIFY2(refused.error.contains("142"), refused.error.constData());
        QVERIFY2(refused.error.contains("200"), refused.error.constData());
    }

    void refusesWrongOptions_data()
    {
        QTest::addColumn<QStringList>("options");
        QTest::newRow("no date") << QStringList{u"--as-of"_s, u"soon"_s};
        QTest::newRow("no rule") << QStringList{u"--zero-value-orders"_s, u"perhaps"_s};
        QTest::newRow("no day yet") << QStringList{u"--as-of"_s, u"2099-12-31"_s};
        QTest::newRow("no months") << QStringList{u"--months"_s, u"0"_s};
    }
    void refusesWrongOptions()
    {
        QFETCH(const QStringList, options);
        importSmall();
        QCOMPARE(call(QStringList{u"predict"_s} + options).exitCode, 2);
    }

    void theWholeSampleReproducesThem()
    {
        const QString file = inSharedData(u"cdnow/CDNOW_sample.txt"_s);
        if (!QFile::exists(file))
            QSKIP("The public data is not here.");
        const Ran imported = call({u"import"_s, file, u"--rejected-folder"_s, m_folder->path()});
        QVERIFY2(imported.exitCode == 0, imported.error.constData());
        const Ran found = call({u"predict"_s, u"--as-of"_s, u"1997-09-30"_s, u"--zero-value-orders"_s, u"count"_s});
        QVERIFY2(found.exitCode == 0, found.error.constData());
        verifyPublishedFits(found.object());
    }
};

QTEST_GUILESS_MAIN(TestPredictCommand)

#include "tst_predictcommand.moc"
