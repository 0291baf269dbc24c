// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/sla/businesstime.h"

#include <QtCore/QDateTime>
#include <QtTest/QTest>

#include <limits>

using namespace regulars;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 second = 1000;
constexpr qint64 minute = 60 * second;
constexpr qint64 hour = 60 * minute;
constexpr qint64 day = 24 * hour;

/// "2026-11-20T16:59:30" on the clocks of the zone; of two the earlier.
Instant at(const QString &local, const char *zone = "Europe/Berlin")
{
    QDateTime time = QDateTime::fromString(local, Qt::ISODateWithMs);
    const QTimeZone clocks{QByteArray(zone)};
    const qint64 wall = QDateTime(time.date(), time.time(), Qt::UTC).toMSecsSinceEpoch();
    for (qint64 ms = wall - 15 * hour; ms < wall + 15 * hour; ms += 15 * minute) {
        if (ms + clocks.offsetFromUtc(QDateTime::fromMSecsSinceEpoch(ms, Qt::UTC)) * second == wall)
            return {ms};
    }
    qFatal("no such time: %s", qPrintable(local));
}

Instant utc(const QString &text)
{
    return {QDateTime::fromString(text + u'Z', Qt::ISODate).toMSecsSinceEpoch()};
}

QString text(const Result<Instant> &instant, const char *zone = "Europe/Berlin")
{
    if (!instant)
        return instant.error().args.value(u"reason"_s).toString();
    return QDateTime::fromMSecsSinceEpoch(instant->ms, QTimeZone(QByteArray(zone))).toString(u"yyyy-MM-ddTHH:mm:ss"_s);
}

/// Monday to Friday, 9 to 17 in Berlin, with what the vectors need.
WorkCalendar office()
{
    WorkCalendar calendar = usualCalendar(QTimeZone("Europe/Berlin"));
    calendar.holidays = {{{2020, 12, 25}, true, u"Christmas"_s, true, {}},
                         {{2026, 12, 28}, false, u"Bridge day"_s, true, {}},
                         {{2026, 12, 29}, false, u"Of another region"_s, false, {}}};
    calendar.specialDays = {{{2026, 11, 28}, {{600, 840}}, u"Working Saturday"_s},
                            {{2026, 12, 24}, {{540, 720}}, u"Short day"_s}};
    return calendar;
}

WorkCalendar daily(const QList<WorkRange> &ranges, const char *zone)
{
    WorkCalendar calendar;
    calendar.zone = QTimeZone(QByteArray(zone));
    calendar.week.fill(ranges);
    return calendar;
}

WorkCalendar on(QDate date, const QList<WorkRange> &ranges, const char *zone)
{
    WorkCalendar calendar;
    calendar.zone = QTimeZone(QByteArray(zone));
    calendar.specialDays = {{date, ranges, {}}};
    return calendar;
}

} // namespace

class TestBusinessTime : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void due_data()
    {
        QTest::addColumn<QString>("from");
        QTest::addColumn<qint64>("business");
        QTest::addColumn<QString>("due");
        const auto row = [](const char *name, const QString &from, qint64 business, const QString &due) {
            QTest::newRow(name) << from << business << due;
        };
        row("over night", u"2026-11-23T16:00:00"_s, 4 * hour, u"2026-11-24T12:00:00"_s);
        row("over the week-end", u"2026-11-20T16:59:30"_s, 4 * hour, u"2026-11-23T12:59:30"_s);
        row("to the end of the day", u"2026-11-23T09:00:00"_s, 8 * hour, u"2026-11-23T17:00:00"_s);
        row("a second more", u"2026-11-23T09:00:00"_s, 8 * hour + second, u"2026-11-24T09:00:01"_s);
        row("before work", u"2026-11-23T03:00:00"_s, hour, u"2026-11-23T10:00:00"_s);
        row("after work", u"2026-11-23T21:00:00"_s, hour, u"2026-11-24T10:00:00"_s);
        row("at the end of work", u"2026-11-23T17:00:00"_s, hour, u"2026-11-24T10:00:00"_s);
        row("a week", u"2026-11-16T12:00:00"_s, 40 * hour, u"2026-11-23T12:00:00"_s);
        row("a working Saturday", u"2026-11-27T16:00:00"_s, 2 * hour, u"2026-11-28T11:00:00"_s);
        row("from a working Saturday", u"2026-11-28T13:00:00"_s, 2 * hour, u"2026-11-30T10:00:00"_s);
        row("a short day, a holiday, the week-end, a bridge day", u"2026-12-24T11:00:00"_s, 2 * hour,
            u"2026-12-29T10:00:00"_s);
        row("created on a holiday", u"2026-12-25T10:30:00"_s, hour, u"2026-12-29T10:00:00"_s);
        row("over New Year", u"2026-12-31T16:30:00"_s, hour, u"2027-01-01T09:30:00"_s);
        row("no time while working", u"2026-11-23T10:00:00"_s, 0, u"2026-11-23T10:00:00"_s);
        row("no time at the start of work", u"2026-11-23T09:00:00"_s, 0, u"2026-11-23T09:00:00"_s);
        row("no time at the end of work", u"2026-11-23T17:00:00"_s, 0, u"2026-11-24T09:00:00"_s);
        row("no time on a Sunday", u"2026-11-22T12:00:00"_s, 0, u"2026-11-23T09:00:00"_s);
        row("less than no time", u"2026-11-22T12:00:00"_s, -hour, u"2026-11-23T09:00:00"_s);
        row("over the change of the clocks", u"2026-03-27T16:00:00"_s, 4 * hour, u"2026-03-30T12:00:00"_s);
    }
    void due()
    {
        QFETCH(const QString, from);
        QFETCH(const qint64, business);
        const BusinessTime time(office());
        const auto due = time.add(at(from), business);
        QTEST(text(due), "due");
        QCOMPARE(time.between(at(from), *due), std::max<qint64>(business, 0));
    }

    void aLunchBreakDoesNotCount()
    {
        const BusinessTime time(daily({{780, 1080}, {480, 720}}, "Europe/Berlin"));
        QCOMPARE(text(time.add(at(u"2026-11-23T11:30:00"_s), hour)), u"2026-11-23T13:30:00"_s);
        QCOMPARE(text(time.add(at(u"2026-11-23T11:30:00"_s), hour / 2)), u"2026-11-23T12:00:00"_s);
        QCOMPARE(text(time.nextWorking(at(u"2026-11-23T12:00:00"_s))), u"2026-11-23T13:00:00"_s);
        QCOMPARE(time.between(at(u"2026-11-23T00:00:00"_s), at(u"2026-11-24T00:00:00"_s)), 9 * hour);
        QVERIFY(!time.isWorking(at(u"2026-11-23T12:30:00"_s)));
        QVERIFY(!time.isWorking(at(u"2026-11-23T12:00:00"_s)));
        QVERIFY(time.isWorking(at(u"2026-11-23T11:59:59.999"_s)));
        QVERIFY(time.isWorking(at(u"2026-11-23T13:00:00"_s)));
    }

    void nightsOfChangingClocks_data()
    {
        QTest::addColumn<QString>("zone");
        QTest::addColumn<QDate>("date");
        QTest::addColumn<WorkRange>("range");
        QTest::addColumn<QString>("from");
        QTest::addColumn<qint64>("length");
        const auto row = [](const char *name, const QString &zone, QDate date, const WorkRange &range, const QString &from,
                            qint64 length) { QTest::newRow(name) << zone << date << range << from << length; };
        const QString berlin = u"Europe/Berlin"_s;
        const QDate forward(2026, 3, 29);
        const QDate back(2026, 10, 25);
        row("7 hours in Berlin", berlin, forward, {0, 480}, u"2026-03-28T23:00:00"_s, 7 * hour);
        row("9 hours in Berlin", berlin, back, {0, 480}, u"2026-10-24T22:00:00"_s, 9 * hour);
        row("the day before", berlin, forward.addDays(-1), {0, 480}, u"2026-03-27T23:00:00"_s, 8 * hour);
        row("the day after", berlin, back.addDays(1), {0, 480}, u"2026-10-25T23:00:00"_s, 8 * hour);
        row("in the gap", berlin, forward, {135, 165}, {}, 0);
        row("the gap itself", berlin, forward, {120, 180}, {}, 0);
        row("into the gap", berlin, forward, {90, 150}, u"2026-03-29T00:30:00"_s, hour / 2);
        row("out of the gap", berlin, forward, {150, 210}, u"2026-03-29T01:00:00"_s, hour / 2);
        row("in the hour that comes twice", berlin, back, {135, 165}, u"2026-10-25T00:15:00"_s, hour + hour / 2);
        row("into the hour that comes twice", berlin, back, {60, 150}, u"2026-10-24T23:00:00"_s, 2 * hour + hour / 2);
        row("out of the hour that comes twice", berlin, back, {150, 210}, u"2026-10-25T00:30:00"_s, 2 * hour);
        row("up to its first minute", berlin, back, {60, 120}, u"2026-10-24T23:00:00"_s, 2 * hour);
        row("from after it", berlin, back, {180, 240}, u"2026-10-25T02:00:00"_s, hour);
        row("New York, forward", u"America/New_York"_s, {2026, 3, 8}, {0, 480}, u"2026-03-08T05:00:00"_s, 7 * hour);
        row("New York, back", u"America/New_York"_s, {2026, 11, 1}, {0, 480}, u"2026-11-01T04:00:00"_s, 9 * hour);
        row("Kolkata never changes", u"Asia/Kolkata"_s, forward, {0, 480}, u"2026-03-28T18:30:00"_s, 8 * hour);
        row("half an hour, forward", u"Australia/Lord_Howe"_s, {2026, 10, 4}, {0, 480}, u"2026-10-03T13:30:00"_s,
            7 * hour + hour / 2);
        row("a gap at midnight", u"America/Santiago"_s, {2026, 9, 6}, {0, 480}, u"2026-09-06T04:00:00"_s, 7 * hour);
        row("a gap at midnight in Cairo", u"Africa/Cairo"_s, {2024, 4, 26}, {0, 120}, u"2024-04-25T22:00:00"_s, hour);
        row("the day before ends at the gap", u"Africa/Cairo"_s, {2024, 4, 25}, {1380, 1440}, u"2024-04-25T21:00:00"_s,
            hour);
        row("back over midnight", u"America/Santiago"_s, {2026, 4, 4}, {1320, 1440}, u"2026-04-05T01:00:00"_s, 3 * hour);
        row("back to midnight: the day has ended", u"America/Havana"_s, {2026, 10, 31}, {1320, 1440},
            u"2026-11-01T02:00:00"_s, 2 * hour);
        row("back to midnight: the day begins", u"America/Havana"_s, {2026, 11, 1}, {0, 120}, u"2026-11-01T04:00:00"_s,
            3 * hour);
        row("a minute past midnight, back over it", u"America/St_Johns"_s, {2010, 11, 6}, {1320, 1440},
            u"2010-11-07T00:30:00"_s, 3 * hour);
        row("a day that never was", u"Pacific/Apia"_s, {2011, 12, 30}, {0, 1440}, {}, 0);
        row("the day before it", u"Pacific/Apia"_s, {2011, 12, 29}, {0, 1440}, u"2011-12-29T10:00:00"_s, day);
        // dbt_zendesk#25, chatwoot#2882: history has the offsets of its own days.
        row("an offset of the past", berlin, {1980, 7, 1}, {0, 480}, u"1980-06-30T22:00:00"_s, 8 * hour);
    }
    void nightsOfChangingClocks()
    {
        QFETCH(const QString, zone);
        QFETCH(const QDate, date);
        QFETCH(const WorkRange, range);
        QFETCH(const QString, from);
        QFETCH(const qint64, length);
        const BusinessTime time(on(date, {range}, zone.toLatin1().constData()));
        const Instant noon{QDateTime(date, {12, 0}, Qt::UTC).toMSecsSinceEpoch()};
        const Instant before{noon.ms - 3 * day};
        const Instant after{noon.ms + 3 * day};
        QCOMPARE(time.between(before, after), length);
        if (length == 0) {
            QVERIFY(time.stretches(before, after).isEmpty());
            return;
        }
        const Instant begin = utc(from);
        QCOMPARE(time.stretches(before, after), (QList<Stretch>{{begin, {begin.ms + length}}}));
        QCOMPARE(time.add(before, length)->ms, begin.ms + length);
    }

    void whatTwoRangesShareCountsOnce()
    {
        // The first ends with the later half past two, the second begins with the earlier one.
        const BusinessTime time(on({2026, 10, 25}, {{60, 150}, {150, 240}}, "Europe/Berlin"));
        QCOMPARE(time.between(utc(u"2026-10-24T12:00:00"_s), utc(u"2026-10-25T12:00:00"_s)), 4 * hour);
        const BusinessTime overlapping(daily({{540, 720}, {600, 780}}, "Europe/Berlin"));
        QCOMPARE(overlapping.between(at(u"2026-11-23T00:00:00"_s), at(u"2026-11-24T00:00:00"_s)), 4 * hour);
    }

    void nightShiftsTouchAtMidnight()
    {
        WorkCalendar calendar = daily({{0, 360}, {1320, 1440}}, "Europe/Berlin");
        calendar.specialDays = {{{2027, 1, 1}, {}, {}}};
        const BusinessTime time(calendar);
        const Instant evening = at(u"2026-11-23T22:00:00"_s);
        QCOMPARE(text(time.add(evening, 2 * hour)), u"2026-11-24T00:00:00"_s);
        QCOMPARE(text(time.add(evening, 5 * hour)), u"2026-11-24T03:00:00"_s);
        QCOMPARE(text(time.add(evening, 8 * hour)), u"2026-11-24T06:00:00"_s);
        QCOMPARE(text(time.nextWorking(at(u"2026-11-24T00:00:00"_s))), u"2026-11-24T00:00:00"_s);
        QVERIFY(time.isWorking(at(u"2026-11-24T00:00:00"_s)));
        QVERIFY(!time.isWorking(at(u"2027-01-01T00:00:00"_s)));
        QCOMPARE(text(time.add(at(u"2026-12-31T22:00:00"_s), 2 * hour)), u"2027-01-01T00:00:00"_s);
        QCOMPARE(time.stretches({evening.ms + hour}, {evening.ms + day}),
                 (QList<Stretch>{{{evening.ms + hour}, {evening.ms + 8 * hour}}}));
    }

    void neverClosed()
    {
        const BusinessTime time(daily({{0, 1440}}, "America/New_York"));
        const Instant from = utc(u"2020-05-05T05:05:05"_s);
        const Instant until = utc(u"2031-01-01T00:00:01"_s);
        QCOMPARE(time.between(from, until), until.ms - from.ms);
        QCOMPARE(time.add(from, until.ms - from.ms)->ms, until.ms);
        QCOMPARE(time.stretches(from, until), (QList<Stretch>{{from, until}}));
    }

    void nothingLaterIsNothing()
    {
        const BusinessTime time(office());
        const Instant noon = at(u"2026-11-23T12:00:00"_s);
        QCOMPARE(time.between(noon, noon), 0);
        QCOMPARE(time.between(noon, {noon.ms - day}), 0);
        QVERIFY(time.stretches(noon, noon).isEmpty());
        QVERIFY(time.stretches(noon, {noon.ms - 7 * day}).isEmpty());
    }

    void stretchesAreCutOff()
    {
        const BusinessTime time(office());
        const auto stretches = time.stretches(at(u"2026-11-27T12:00:00"_s), at(u"2026-11-30T10:00:00"_s));
        QCOMPARE(stretches, (QList<Stretch>{{at(u"2026-11-27T12:00:00"_s), at(u"2026-11-27T17:00:00"_s)},
                                            {at(u"2026-11-28T10:00:00"_s), at(u"2026-11-28T14:00:00"_s)},
                                            {at(u"2026-11-30T09:00:00"_s), at(u"2026-11-30T10:00:00"_s)}}));
        QVERIFY(time.stretches(at(u"2026-11-23T17:00:00"_s), at(u"2026-11-24T09:00:00"_s)).isEmpty());
    }

    void nobodyEverWorks_data()
    {
        QTest::addColumn<WorkCalendar>("calendar");
        QTest::addColumn<QString>("due");
        const QString never = u"no_working_time"_s;
        QTest::newRow("no ranges") << WorkCalendar() << never;
        QTest::newRow("no ranges that are any") << daily({{600, 600}, {-60, 0}, {700, 1441}}, "UTC") << never;
        QTest::newRow("only in the past") << on({2026, 11, 1}, {{0, 1440}}, "UTC") << never;
        QTest::newRow("not in 400 days") << on({2027, 12, 28}, {{0, 1440}}, "UTC") << never;
        QTest::newRow("on day 400") << on({2027, 12, 27}, {{0, 1440}}, "UTC") << u"2027-12-27T00:00:00"_s;
        QTest::newRow("not in two years") << on({2029, 1, 1}, {{0, 1440}}, "UTC") << never;
    }
    void nobodyEverWorks()
    {
        QFETCH(const WorkCalendar, calendar);
        QFETCH(const QString, due);
        const BusinessTime time(calendar);
        const Instant now = utc(u"2026-11-22T00:00:00"_s);
        QCOMPARE(text(time.nextWorking(now), "UTC"), due);
        const auto missing = time.add(now, 25 * hour); // a day is all there is
        QVERIFY(!missing);
        QCOMPARE(missing.error().code, ErrorCode::Refused);
        QCOMPARE(text(missing), u"no_working_time"_s);
    }

    void workThatRunsOut()
    {
        const BusinessTime time(on({2026, 11, 23}, {{540, 1020}}, "UTC"));
        QCOMPARE(text(time.add(utc(u"2026-11-22T00:00:00"_s), 8 * hour), "UTC"), u"2026-11-23T17:00:00"_s);
        QVERIFY(!time.add(utc(u"2026-11-22T00:00:00"_s), 8 * hour + 1));
        QVERIFY(!time.nextWorking(utc(u"2026-11-23T17:00:00"_s)));
        QCOMPARE(time.between(utc(u"2000-01-01T00:00:00"_s), utc(u"2100-01-01T00:00:00"_s)), 8 * hour);
    }

    void farAway()
    {
        const BusinessTime time(usualCalendar(QTimeZone("Europe/Berlin")));
        constexpr auto lowest = std::numeric_limits<qint64>::min();
        constexpr auto highest = std::numeric_limits<qint64>::max();
        QCOMPARE(text(time.add(utc(u"1970-01-01T00:00:00"_s), 9 * hour)), u"1970-01-02T10:00:00"_s);
        QCOMPARE(text(time.add(utc(u"2100-07-02T14:00:00"_s), 2 * hour)), u"2100-07-05T10:00:00"_s);
        // 130 years are whole weeks and a day.
        const qint64 days = QDate(1970, 1, 1).daysTo({2099, 12, 31});
        QCOMPARE(days % 7, 0);
        QCOMPARE(time.between(utc(u"1969-12-31T23:00:00"_s), utc(u"2099-12-30T23:00:00"_s)), days / 7 * 40 * hour);
        QCOMPARE(time.between({lowest}, {highest}),
                 time.between(utc(u"1900-01-02T00:00:00"_s), utc(u"2199-12-31T00:00:00"_s)));
        QVERIFY(time.between({lowest}, {highest}) > 299 * 260 * 8 * hour);
        for (const qint64 ms : {lowest, highest, utc(u"1850-01-01T12:00:00"_s).ms, utc(u"2250-01-05T12:00:00"_s).ms}) {
            QCOMPARE(text(time.add({ms}, hour)), u"no_working_time"_s);
            QVERIFY(!time.isWorking({ms}));
        }
        QVERIFY(time.stretches({highest - 1}, {highest}).isEmpty());
        QCOMPARE(text(time.add(at(u"2026-11-23T12:00:00"_s), highest)), u"no_working_time"_s);
        QCOMPARE(text(time.add(at(u"2026-11-23T12:00:00"_s), lowest)), u"2026-11-23T12:00:00"_s);
        // What was asked before changes nothing.
        QCOMPARE(text(time.add(at(u"2026-11-23T16:00:00"_s), 4 * hour)), u"2026-11-24T12:00:00"_s);
    }
};

QTEST_GUILESS_MAIN(TestBusinessTime)

#include "tst_businesstime.moc"
