// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/sla/hourstext.h"

#include <QtTest/QTest>

using namespace regulars;
using namespace Qt::StringLiterals;

/// What somebody types as hours of a day or as a promised time.
class TestHoursText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void hoursAreRead_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("day");
        QTest::addColumn<QString>("next");
        QTest::newRow("nothing") << u"  "_s << QString() << QString();
        QTest::newRow("whole hours") << u"9-17"_s << u"09:00–17:00"_s << QString();
        QTest::newRow("two ranges, as they are shown")
            << u"09:00–12:30, 14:00–18:00"_s << u"09:00–12:30, 14:00–18:00"_s << QString();
        QTest::newRow("in another order") << u"14-18; 9-12.30"_s << u"09:00–12:30, 14:00–18:00"_s << QString();
        QTest::newRow("to the end of the day") << u"9-24:00"_s << u"09:00–24:00"_s << QString();
        QTest::newRow("the whole day") << u"0-24"_s << u"00:00–24:00"_s << QString();
        QTest::newRow("over midnight") << u"22-6"_s << u"22:00–24:00"_s << u"00:00–06:00"_s;
        QTest::newRow("to midnight") << u"18-0"_s << u"18:00–24:00"_s << QString();
        QTest::newRow("a comma at the end") << u"9-12,"_s << u"09:00–12:00"_s << QString();
    }

    void hoursAreRead()
    {
        QFETCH(QString, text);
        const auto typed = typedHours(text);
        QVERIFY(typed);
        QTEST(hoursText(typed->ranges), "day");
        QTEST(hoursText(typed->afterMidnight), "next");
    }

    void whatAreNoHours_data()
    {
        QTest::addColumn<QString>("text");
        for (const char *text : {"x", "9", "9-", "9-9", "25-26", "9:60-10", "24-3", "9-12 14-18", "-3-4", "9--12"})
            QTest::newRow(text) << QString::fromLatin1(text);
    }

    void whatAreNoHours()
    {
        QFETCH(QString, text);
        QVERIFY(!typedHours(text));
    }

    void hoursAreUnited()
    {
        QCOMPARE(hoursText(unitedHours({{540, 1020}}, {{0, 360}})), u"00:00–06:00, 09:00–17:00"_s);
        QCOMPARE(hoursText(unitedHours({{300, 1020}}, {{0, 360}})), u"00:00–17:00"_s);
        QCOMPARE(hoursText(unitedHours({{360, 1020}}, {{0, 360}})), u"00:00–17:00"_s);
    }

    void promisedTimesAreRead_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("minutes");
        QTest::newRow("nothing") << QString() << 0;
        QTest::newRow("hours") << u"4"_s << 240;
        QTest::newRow("hours with unit") << u"4 h"_s << 240;
        QTest::newRow("half an hour") << u"0:30"_s << 30;
        QTest::newRow("hours and minutes") << u"4:30"_s << 270;
        QTest::newRow("both units") << u"4 h 30 min"_s << 270;
        QTest::newRow("without gaps") << u"4h30m"_s << 270;
        QTest::newRow("minutes") << u"90 min"_s << 90;
        QTest::newRow("with a comma") << u"1,5 h"_s << 90;
        QTest::newRow("with a point") << u"1.25"_s << 75;
        QTest::newRow("in German") << u"2 Std. 15 Min."_s << 135;
        QTest::newRow("many hours") << u"10000"_s << 600'000;
    }

    void promisedTimesAreRead()
    {
        QFETCH(QString, text);
        QTEST(typedMinutes(text).value_or(-1), "minutes");
    }

    void whatIsNoTime_data()
    {
        QTest::addColumn<QString>("text");
        for (const char *text : {"x", "-4", "4:60", "4 h x", "10001", "4:3", "h"})
            QTest::newRow(text) << QString::fromLatin1(text);
    }

    void whatIsNoTime()
    {
        QFETCH(QString, text);
        QVERIFY(!typedMinutes(text));
    }
};

QTEST_GUILESS_MAIN(TestHoursText)
#include "tst_hourstext.moc"
