// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/sla/workcalendar.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtTest/QTest>

using namespace regulars;
using namespace Qt::StringLiterals;

namespace {

const QDate monday(2026, 11, 23);
const QDate saturday(2026, 11, 28);
const QList<WorkRange> usual{{540, 1020}};

WorkCalendar office()
{
    WorkCalendar calendar = usualCalendar(QTimeZone("Europe/Berlin"));
    calendar.name = u"Office"_s;
    return calendar;
}

/// "field rule values" of each error.
QStringList faults(const WorkCalendar &calendar)
{
    QStringList texts;
    for (const Error &error : validate(calendar)) {
        QStringList words{error.field, error.args.value(u"rule"_s).toString()};
        for (auto arg = error.args.cbegin(); arg != error.args.cend(); ++arg) {
            if (arg.key() != "rule"_L1)
                words += arg.key() + u'=' + arg.value().toString();
        }
        texts += words.join(u' ');
    }
    return texts;
}

} // namespace

class TestWorkCalendar : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theUsualWeek()
    {
        const WorkCalendar calendar = office();
        QCOMPARE(calendar.zone.id(), QByteArray("Europe/Berlin"));
        for (int day = 0; day < 7; ++day)
            QCOMPARE(rangesOn(calendar, monday.addDays(day)), day < 5 ? usual : QList<WorkRange>());
        QVERIFY(rangesOn(calendar, QDate()).isEmpty());
        QCOMPARE(faults(calendar), QStringList());
    }

    void rangesAscendAndAreRanges()
    {
        WorkCalendar calendar = office();
        calendar.week[0] = {{840, 1080}, {600, 600}, {-5, 10}, {480, 720}, {1400, 1441}};
        QCOMPARE(rangesOn(calendar, monday), (QList<WorkRange>{{480, 720}, {840, 1080}}));
    }

    void holidays_data()
    {
        QTest::addColumn<bool>("yearly");
        QTest::addColumn<bool>("kept");
        QTest::addColumn<QDate>("date");
        QTest::addColumn<QDate>("asked");
        QTest::addColumn<bool>("free");
        const QDate christmas(2026, 12, 25);
        QTest::newRow("on its date") << false << true << christmas << christmas << true;
        QTest::newRow("the day after") << false << true << christmas << QDate(2026, 12, 28) << false;
        QTest::newRow("dated, another year") << false << true << QDate(2025, 12, 25) << christmas << false;
        QTest::newRow("yearly, the first") << true << true << christmas << christmas << true;
        QTest::newRow("yearly, later") << true << true << QDate(2020, 12, 25) << christmas << true;
        QTest::newRow("yearly, before the first") << true << true << QDate(2027, 12, 25) << christmas << false;
        QTest::newRow("switched off") << true << false << christmas << christmas << false;
        QTest::newRow("29 February in a leap year") << true << true << QDate(2024, 2, 29) << QDate(2028, 2, 29) << true;
        QTest::newRow("29 February is not 1 March") << true << true << QDate(2024, 2, 29) << QDate(2027, 3, 1) << false;
        QTest::newRow("29 February is not the 28th") << true << true << QDate(2024, 2, 29) << QDate(2025, 2, 28) << false;
        QTest::newRow("no date") << true << true << QDate() << christmas << false;
    }
    void holidays()
    {
        QFETCH(const bool, yearly);
        QFETCH(const bool, kept);
        QFETCH(const QDate, date);
        QFETCH(const QDate, asked);
        WorkCalendar calendar = office();
        calendar.holidays = {{date, yearly, u"Christmas"_s, kept, {}}};
        QVERIFY(asked.dayOfWeek() <= 5);
        QTEST(rangesOn(calendar, asked).isEmpty(), "free");
    }

    void aSpecialDayGoesFirst()
    {
        WorkCalendar calendar = office();
        calendar.holidays = {{monday, false, u"Town fair"_s, true, {}}};
        calendar.specialDays = {{saturday, {{600, 780}}, u"Advent"_s},
                                {monday, {{540, 720}}, u"Open after all"_s},
                                {monday.addDays(1), {}, u"Stocktaking"_s}};
        QCOMPARE(rangesOn(calendar, saturday), (QList<WorkRange>{{600, 780}}));
        QCOMPARE(rangesOn(calendar, monday), (QList<WorkRange>{{540, 720}}));
        QVERIFY(rangesOn(calendar, monday.addDays(1)).isEmpty());
        QCOMPARE(rangesOn(calendar, monday.addDays(2)), usual);
    }

    void everythingThatIsWrongAtOnce()
    {
        WorkCalendar calendar;
        calendar.name = u"  "_s;
        calendar.zone = QTimeZone();
        calendar.holidays = {{QDate(), false, u"x"_s, true, {}},
                             {monday, false, u"Fair"_s, true, {}},
                             {monday, false, u"Fair"_s, true, u"1"_s}};
        calendar.specialDays = {{QDate(), {}, {}}, {saturday, {}, {}}, {saturday, {}, {}}, {saturday, {}, {}}};
        QCOMPARE(faults(calendar), (QStringList{u"name required"_s, u"zone required"_s, u"week required"_s,
                                                u"holidays not_a_date"_s, u"holidays twice date=2026-11-23 name=Fair"_s,
                                                u"special_days not_a_date"_s, u"special_days twice date=2026-11-28"_s}));
    }

    void rangesAreJudgedByDay()
    {
        WorkCalendar calendar = office();
        calendar.week[0] = {{540, 720}, {720, 1440}, {0, 540}}; // they touch
        calendar.week[1] = {{540, 720}, {700, 800}, {710, 720}};
        calendar.week[6] = {{600, 600}, {600, 1500}};
        calendar.specialDays = {{saturday, {{0, 60}, {59, 70}, {-1, 5}}, {}}};
        QCOMPARE(faults(calendar), (QStringList{u"week overlapping day=2"_s, u"week not_a_range day=7"_s,
                                                u"special_days not_a_range date=2026-11-28"_s,
                                                u"special_days overlapping date=2026-11-28"_s}));
    }

    void aRangeOnASpecialDayIsEnough()
    {
        WorkCalendar calendar;
        calendar.name = u"Christmas market"_s;
        calendar.specialDays = {{saturday, {{600, 780}}, {}}};
        QCOMPARE(faults(calendar), QStringList());
    }

    void hoursComeBackFromJson()
    {
        WorkCalendar calendar = office();
        calendar.week[5] = {{0, 1440}};
        calendar.week[6] = {{480, 720}, {780, 1080}};
        calendar.holidays = {{{2026, 12, 25}, true, u"Weihnachten \"1\""_s, true, {}},
                             {{2026, 4, 6}, false, u"Easter Monday"_s, false, u"e/2026-04-06"_s}};
        calendar.specialDays = {{saturday, {{600, 780}}, u"Advent"_s}, {monday, {}, {}}};
        WorkCalendar read = usualCalendar(calendar.zone);
        read.name = calendar.name;
        read.holidays = {{monday, false, u"goes"_s, true, {}}};
        const QByteArray text = QJsonDocument(hoursToJson(calendar)).toJson();
        takeHours(read, QJsonDocument::fromJson(text).object());
        QCOMPARE(read, calendar);
    }

    void jsonHoldsMinutesAndIsoDatesAndEveryKey()
    {
        WorkCalendar calendar;
        calendar.week[0] = usual;
        calendar.holidays = {{{2026, 12, 25}, true, u"Christmas"_s, true, {}}};
        calendar.specialDays = {{saturday, {}, {}}};
        QCOMPARE(QJsonDocument(hoursToJson(calendar)).toJson(QJsonDocument::Compact),
                 QByteArray(R"({"holidays":[{"date":"2026-12-25","kept":true,"name":"Christmas","uid":"","yearly":true}],)"
                            R"("special_days":[{"date":"2026-11-28","name":"","ranges":[]}],)"
                            R"("week":[[{"from":540,"until":1020}],[],[],[],[],[],[]]})"));
    }

    void whatIsNotUnderstoodIsLeftOut()
    {
        const QByteArray text = R"({"week": [[{"from": 540, "until": 1020}, {"from": 5}, 7, {"from": 60.5, "until": 90}], 3,
            [{"from": 800, "until": 700}], [{"from": 700, "until": 800}, {"from": 0, "until": 60}]],
            "holidays": [{"date": "2026-13-01"}, {"name": "x"}, {"date": "2026-12-25", "name": "Christmas", "new": 1}, null],
            "special_days": [{"date": "yesterday"}, {"date": "2026-11-28", "ranges": [{"from": -1, "until": 5}]}],
            "lunar": true})";
        WorkCalendar calendar = office();
        takeHours(calendar, QJsonDocument::fromJson(text).object());
        WorkCalendar expected = office();
        expected.week = {usual, {}, {}, {{0, 60}, {700, 800}}, {}, {}, {}};
        expected.holidays = {{{2026, 12, 25}, false, u"Christmas"_s, true, {}}};
        expected.specialDays = {{saturday, {}, {}}};
        QCOMPARE(calendar, expected);

        takeHours(calendar, {});
        for (const QList<WorkRange> &ranges : calendar.week)
            QVERIFY(ranges.isEmpty());
        QVERIFY(calendar.holidays.isEmpty());
        QVERIFY(calendar.specialDays.isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestWorkCalendar)

#include "tst_workcalendar.moc"
