// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/database.h"
#include "tests/app/cli/commandlinecase.h"

#include <QtCore/QDate>

#include <cmath>

using namespace regulars;

/// regulars-cli score and backtest.
class TestScoreCommands : public QObject, private CommandLineCase
{
    Q_OBJECT

private:
    static void verifyCalibration(const QJsonArray &bins, qint64 silentOfAll)
    {
        QCOMPARE(bins.size(), 10);
        qint64 customers = 0;
        qint64 silent = 0;
        for (const QJsonValue each : bins) {
            const QJsonObject bin = each.toObject();
            const double said = bin.value(u"said"_s).toDouble();
            QVERIFY(said >= bin.value(u"from"_s).toDouble() && said <= bin.value(u"until"_s).toDouble());
            customers += bin.value(u"customers"_s).toInteger();
            silent += bin.value(u"silent"_s).toInteger();
            if (bin.value(u"customers"_s).toInteger() < 50)
                continue;
            // Of 50 and more, what came is near what was said: fewer stayed away, as the model expects too few orders.
            const double came = bin.value(u"silent"_s).toDouble() / bin.value(u"customers"_s).toDouble();
            QVERIFY2(std::abs(came - said) < 0.17, qPrintable(u"%1 %2"_s.arg(said).arg(came)));
        }
        QCOMPARE(silent, silentOfAll);
        QCOMPARE(customers, 2357);
    }

private Q_SLOTS:
    void init() { startAnew(); }

    void smallShopsAreScoredToo()
    {
        importSmall();
        const Ran scored = call({u"score"_s});
        QVERIFY2(scored.exitCode == 0, scored.error.constData());
        const QJsonObject found = scored.object();
        QCOMPARE(found.value(u"buyers"_s).toInt(), 2);
        QCOMPARE(found.value(u"repeaters"_s).toInt(), 1);
        QCOMPARE(found.value(u"judged"_s).toInt(), 2);
        QVERIFY(found.value(u"model"_s).isNull());
        QCOMPARE(found.value(u"risk_low"_s).toInt() + found.value(u"risk_some"_s).toInt() +
                     found.value(u"risk_high"_s).toInt(),
                 2);
        // A second one on the same day says it anew.
        QCOMPARE(call({u"score"_s}).object().value(u"judged"_s).toInt(), 2);
        const Ran refused = call({u"backtest"_s});
        QCOMPARE(refused.exitCode, 1);
        QVERIFY2(refused.error.contains("200"), refused.error.constData());
    }

    void weightsAreListedAndSet()
    {
        importSmall();
        const auto weightOf = [&](const QString &sign) {
            for (const QJsonValue each : call({u"score"_s, u"--weights"_s}).list()) {
                if (each.toObject().value(u"sign"_s) == sign)
                    return each.toObject().value(u"weight"_s).toInt();
            }
            return -1;
        };
        QCOMPARE(call({u"score"_s, u"--weights"_s}).list().size(), 11);
        QCOMPARE(weightOf(u"overdue"_s), 35);
        const Ran scored = call({u"score"_s, u"--set-weight"_s, u"overdue=40"_s, u"--set-weight"_s, u"referral=0"_s});
        QVERIFY2(scored.exitCode == 0, scored.error.constData());
        QCOMPARE(scored.object().value(u"judged"_s).toInt(), 2);
        QCOMPARE(weightOf(u"overdue"_s), 40);
        QCOMPARE(weightOf(u"referral"_s), 0);
        QCOMPARE(weightOf(u"unhappy"_s), 15);
    }

    void whoIsAtRiskIsListedForToday()
    {
        importSmall();
        QCOMPARE(call({u"score"_s}).exitCode, 0);
        {
            const SystemClock clock;
            const auto database = Database::open(path(u"shop.regulars"_s), clock, Database::IfMissing::Fail);
            QVERIFY(database);
            const auto changed = (*database)->write(u"test"_s, [](WriteSession &session) {
                return attempt([&] {
                    session.connection().execute(u"UPDATE customer_scores SET risk = 60, value_minor = 25000,"
                                                 " reasons = '[[\"overdue\",35],[\"unhappy\",15.25]]' WHERE customer_id ="
                                                 " (SELECT id FROM customers WHERE name = 'Ada Lovelace')"_s);
                });
            });
            QVERIFY(changed.result());
        }
        QJsonObject ada;
        for (const QJsonValue line : call({u"today"_s}).list()) {
            if (line.toObject().value(u"kind"_s) == u"at_risk"_s)
                ada = line.toObject();
        }
        QCOMPARE(ada.value(u"name"_s).toString(), u"Ada Lovelace"_s);
        QCOMPARE(ada.value(u"number"_s).toInt(), 60);
        QVERIFY2(ada.value(u"amount"_s).isObject(), QJsonDocument(ada).toJson().constData());
        QCOMPARE(ada.value(u"amount"_s).toObject(), (QJsonObject{{u"minor"_s, 15'000}, {u"currency"_s, u"EUR"_s}}));
        QCOMPARE(ada.value(u"text"_s).toString(), u"overdue, unhappy"_s);
        const QJsonArray reasons = ada.value(u"reasons"_s).toArray();
        QCOMPARE(reasons.size(), 2);
        QCOMPARE(reasons[1].toObject(), (QJsonObject{{u"factor"_s, u"unhappy"_s}, {u"points"_s, 15.3}}));
    }

    void refusesWrongOptions_data()
    {
        QTest::addColumn<QStringList>("command");
        QTest::newRow("days not over") << QStringList{u"backtest"_s, u"--as-of"_s, u"2099-12-31"_s};
        QTest::newRow("no date") << QStringList{u"backtest"_s, u"--as-of"_s, u"soon"_s};
        QTest::newRow("no days") << QStringList{u"backtest"_s, u"--days"_s, u"0"_s};
        QTest::newRow("too many days") << QStringList{u"backtest"_s, u"--days"_s, u"731"_s};
        QTest::newRow("no month") << QStringList{u"backtest"_s, u"--month"_s, u"2026-13"_s};
        QTest::newRow("a month of which nothing is kept") << QStringList{u"backtest"_s, u"--month"_s, u"1999-01"_s};
        QTest::newRow("a month has its days") << QStringList{u"backtest"_s, u"--month"_s, u"1999-01"_s, u"--days"_s, u"9"_s};
        QTest::newRow("a weight without a number") << QStringList{u"score"_s, u"--set-weight"_s, u"overdue"_s};
        QTest::newRow("too large a weight") << QStringList{u"score"_s, u"--set-weight"_s, u"overdue=101"_s};
        QTest::newRow("no such sign") << QStringList{u"score"_s, u"--set-weight"_s, u"astrology=5"_s};
        QTest::newRow("weights are listed or set")
            << QStringList{u"score"_s, u"--weights"_s, u"--set-weight"_s, u"overdue=5"_s};
        QTest::newRow("what is kept is of today") << QStringList{u"score"_s, u"--as-of"_s, u"2026-01-01"_s};
    }
    void refusesWrongOptions()
    {
        QFETCH(const QStringList, command);
        importSmall();
        QCOMPARE(call(command).exitCode, 2);
    }

    /// CDNOW sample: 39 weeks until 30 September 1997, and the 39 weeks after it. Published: 1,882 days with a repeat
    /// purchase. The BG/NBD of BTYD expects 0.2250893, 0.5231364, 1.044126, 1.520256, 2.163824, 2.653789, 3.503957 and
    /// 6.157036 of the 1,411, 439, 214, 100, 62, 38, 29 and 64 with 0, 1 … 6, 7 or more repeats, which comes to 1,653.4.
    void thePastOfCdnowIsWhatWasPublished()
    {
        const QString file = inSharedData(u"cdnow/CDNOW_sample.txt"_s);
        if (!QFile::exists(file))
            QSKIP("The public data is not here.");
        const Ran imported = call({u"import"_s, file, u"--rejected-folder"_s, m_folder->path()});
        QVERIFY2(imported.exitCode == 0, imported.error.constData());
        const Ran tested = call(
            {u"backtest"_s, u"--as-of"_s, u"1997-09-30"_s, u"--days"_s, u"273"_s, u"--zero-value-orders"_s, u"count"_s});
        QVERIFY2(tested.exitCode == 0, tested.error.constData());
        const QJsonObject found = tested.object();
        QCOMPARE(found.value(u"buyers"_s).toInt(), 2357);
        QCOMPARE(found.value(u"repeaters"_s).toInt(), 946);
        QCOMPARE(found.value(u"model"_s).toString(), u"bg_nbd"_s);
        QCOMPARE(found.value(u"as_of"_s).toString(), u"1997-09-30"_s);
        QCOMPARE(found.value(u"until"_s).toString(), u"1998-06-30"_s);
        QCOMPARE(found.value(u"orders"_s).toInt(), 1882);
        const double expected = found.value(u"expected_orders"_s).toDouble();
        QVERIFY2(std::abs(expected - 1653.4) < 0.6, QByteArray::number(expected).constData());
        const double silent = found.value(u"silent"_s).toDouble();
        const double said = found.value(u"expected_silent"_s).toDouble();
        QVERIFY2(std::abs(said / silent - 1) < 0.05, QByteArray::number(said).constData());
        QVERIFY(found.value(u"precision"_s).toDouble() > 0.75);
        QVERIFY(found.value(u"recall"_s).toDouble() > 0.8);
        QVERIFY(found.value(u"lift_of_top_tenth"_s).toDouble() > 1);
        verifyCalibration(found.value(u"calibration"_s).toArray(), found.value(u"silent"_s).toInteger());
    }
};

QTEST_GUILESS_MAIN(TestScoreCommands)

#include "tst_scorecommands.moc"
