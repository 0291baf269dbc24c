// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/clock.h"
#include "core/base/money.h"
#include "core/base/textfolding.h"

#include <QtTest/QTest>

using namespace regulars;
using namespace Qt::StringLiterals;

class TestBase : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void lineTotalsRoundHalfUp_data()
    {
        QTest::addColumn<qint64>("milli");
        QTest::addColumn<qint64>("micro");
        QTest::addColumn<QString>("currency");
        QTest::addColumn<qint64>("minor");
        QTest::newRow("plain") << qint64(6000) << qint64(2'550'000) << u"GBP"_s << qint64(1530);
        QTest::newRow("half cent up") << qint64(1000) << qint64(5'000) << u"EUR"_s << qint64(1);
        QTest::newRow("just below half") << qint64(1000) << qint64(4'999) << u"EUR"_s << qint64(0);
        QTest::newRow("negative half away from zero") << qint64(-1000) << qint64(5'000) << u"EUR"_s << qint64(-1);
        QTest::newRow("yen has no minor unit") << qint64(3000) << qint64(120'500'000) << u"JPY"_s << qint64(362);
        QTest::newRow("dinar has three decimals") << qint64(1000) << qint64(1'234'500) << u"KWD"_s << qint64(1235);
        QTest::newRow("a quarter kilo") << qint64(250) << qint64(19'990'000) << u"EUR"_s << qint64(500);
        QTest::newRow("three decimal price") << qint64(120'000) << qint64(1'095'000) << u"GBP"_s << qint64(13140);
    }
    void lineTotalsRoundHalfUp()
    {
        QFETCH(qint64, milli);
        QFETCH(qint64, micro);
        QFETCH(QString, currency);
        QTEST(lineTotal(milli, micro, Currency(currency)).minor, "minor");
    }

    void divisionRoundsHalfAwayFromZero()
    {
        QCOMPARE(dividedHalfUp(5, 2), 3);
        QCOMPARE(dividedHalfUp(-5, 2), -3);
        QCOMPARE(dividedHalfUp(4, 3), 1);
        QCOMPARE(dividedHalfUp(5, 3), 2);
        QCOMPARE(dividedHalfUp(-4, 3), -1);
    }

    void currencyTakesOnlyThreeLetterCodes()
    {
        QCOMPARE(Currency(u" eur ").code(), u"EUR"_s);
        QVERIFY(!Currency(u"EURO").isKnown());
        QVERIFY(!Currency(u"E1R").isKnown());
        QVERIFY(!Currency(u"").isKnown());
    }

    void localDaysFollowDaylightSaving()
    {
        const LocalCalendar berlin(QTimeZone("Europe/Berlin"));
        const auto utc = [](int y, int mo, int d, int h, int mi) {
            return Instant{QDateTime(QDate(y, mo, d), QTime(h, mi), Qt::UTC).toMSecsSinceEpoch()};
        };
        QCOMPARE(berlin.date(utc(2026, 3, 28, 22, 59)), QDate(2026, 3, 28));
        QCOMPARE(berlin.date(utc(2026, 3, 28, 23, 0)), QDate(2026, 3, 29));
        QCOMPARE(berlin.date(utc(2026, 3, 29, 21, 59)), QDate(2026, 3, 29)); // summer time since 02:00
        QCOMPARE(berlin.date(utc(2026, 3, 29, 22, 0)), QDate(2026, 3, 30));
        QCOMPARE(berlin.date(utc(1969, 12, 31, 22, 59)), QDate(1969, 12, 31));
        QCOMPARE(berlin.startOfDay(QDate(2026, 10, 26)).ms - berlin.startOfDay(QDate(2026, 10, 25)).ms, 25 * 3'600'000LL);
        QCOMPARE(berlin.noon(QDate(2026, 1, 1)), utc(2026, 1, 1, 11, 0));
    }

    void localDaysAgreeWithQt()
    {
        const QTimeZone zone("America/Sao_Paulo");
        const LocalCalendar calendar(zone);
        for (qint64 ms = -2'000'000'000'000; ms < 2'000'000'000'000; ms += 7'654'321'987) {
            QCOMPARE(calendar.date({ms}), QDateTime::fromMSecsSinceEpoch(ms, zone).date());
            QCOMPARE(calendar.msecsOfDay({ms}), QDateTime::fromMSecsSinceEpoch(ms, zone).time().msecsSinceStartOfDay());
        }
    }

    void monthNumbersRoundTrip()
    {
        QCOMPARE(monthNumberOf(QDate(1997, 1, 31)) + 1, monthNumberOf(QDate(1997, 2, 1)));
        QCOMPARE(monthNumberOf(QDate(1997, 12, 1)) + 1, monthNumberOf(QDate(1998, 1, 1)));
        QCOMPARE(firstOfMonth(monthNumberOf(QDate(2011, 12, 9))), QDate(2011, 12, 1));
    }

    void foldingIgnoresCaseAndAccents_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("expected");
        QTest::newRow("accents") << u"Tomás  OLIVEIRA "_s << u"tomas oliveira"_s;
        QTest::newRow("sharp s") << u"Straße"_s << u"strasse"_s;
        QTest::newRow("o slash") << u"Søren Ærø"_s << u"soren aero"_s;
        QTest::newRow("l stroke") << u"Łódź"_s << u"lodz"_s;
        QTest::newRow("dotless i") << u"Işık"_s << u"isik"_s;
        QTest::newRow("ligature") << u"ﬁne"_s << u"fine"_s;
        QTest::newRow("no-break space") << u"a\u00a0\u00a0b"_s << u"a b"_s;
        QTest::newRow("japanese stays") << u"田中"_s << u"田中"_s;
        QTest::newRow("full width") << u"ＡＢＣ１"_s << u"abc1"_s;
    }
    void foldingIgnoresCaseAndAccents()
    {
        QFETCH(QString, text);
        QTEST(folded(text), "expected");
    }

    void wordsAndDigits()
    {
        QCOMPARE(foldedWords(u"O’Brien-Müller, José (2nd)"),
                 (QStringList{u"o"_s, u"brien"_s, u"muller"_s, u"jose"_s, u"2nd"_s}));
        QCOMPARE(digitsOf(u"+49 (30) 5550-1182"), u"493055501182"_s);
    }
};

QTEST_GUILESS_MAIN(TestBase)
#include "tst_base.moc"
