// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/sla/holidayfile.h"

#include <QtTest/QTest>

#include <random>

using namespace regulars;
using namespace Qt::StringLiterals;

namespace {

const QDate from(2026, 1, 1);
const QDate until(2028, 12, 31);

/// A calendar of events; the lines of each are parted by '|'.
QByteArray file(const QList<QByteArray> &events)
{
    QByteArray ics = "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//Test//EN\r\n";
    for (const QByteArray &event : events)
        ics += "BEGIN:VEVENT\r\n" + QByteArray(event).replace("|", "\r\n") + "\r\nEND:VEVENT\r\n";
    return ics + "END:VCALENDAR\r\n";
}

QString line(const Holiday &holiday)
{
    return holiday.date.toString(Qt::ISODate) + (holiday.yearly ? u" yearly "_s : u" "_s) + holiday.name + u" ["_s +
           holiday.uid + (holiday.kept ? u"]"_s : u"] off"_s);
}

QStringList lines(const QList<Holiday> &holidays)
{
    QStringList lines;
    for (const Holiday &holiday : holidays)
        lines += line(holiday);
    return lines;
}

QStringList lines(const Result<QList<Holiday>> &read)
{
    if (!read)
        return {read.error().code == ErrorCode::UnknownFormat ? u"unknown format"_s
                                                              : read.error().args.value(u"reason"_s).toString()};
    return lines(*read);
}

QStringList read(const QByteArray &ics)
{
    return lines(readHolidays(ics, from, until));
}

Holiday entry(const QDate &date, const QString &name, const QString &uid, bool kept = true)
{
    return {date, false, name, kept, uid};
}

} // namespace

class TestHolidayFile : public QObject
{
    Q_OBJECT

private:
    static void addColumns()
    {
        QTest::addColumn<QByteArray>("event");
        QTest::addColumn<QStringList>("holidays");
    }

    static void row(const char *name, const QByteArray &event, const QStringList &holidays)
    {
        QTest::newRow(name) << QByteArray(event).replace("DATE:", ";VALUE=DATE:") << holidays;
    }

    static void compare()
    {
        QFETCH(const QByteArray, event);
        QTEST(read(file({event})), "holidays");
    }

private Q_SLOTS:
    void singleEvents_data()
    {
        addColumns();
        row("one day", "UID:a|DTSTARTDATE:20260406|DTENDDATE:20260407|SUMMARY:Easter Monday",
            {u"2026-04-06 Easter Monday [a]"_s});
        row("without end", "UID:a|DTSTARTDATE:20260406|SUMMARY:Easter Monday", {u"2026-04-06 Easter Monday [a]"_s});
        row("end before the beginning", "UID:a|DTSTARTDATE:20260406|DTENDDATE:20260401|SUMMARY:Easter",
            {u"2026-04-06 Easter [a]"_s});
        row("date without its type", "UID:a|DTSTART:20260406|SUMMARY:Easter", {u"2026-04-06 Easter [a]"_s});
        row("several days", "UID:a|DTSTARTDATE:20261224|DTENDDATE:20261227|SUMMARY:Christmas",
            {u"2026-12-24 Christmas [a/2026-12-24]"_s, u"2026-12-25 Christmas [a/2026-12-25]"_s,
             u"2026-12-26 Christmas [a/2026-12-26]"_s});
        row("by duration", "UID:a|DTSTARTDATE:20261225|DURATION:P2D|SUMMARY:Christmas",
            {u"2026-12-25 Christmas [a/2026-12-25]"_s, u"2026-12-26 Christmas [a/2026-12-26]"_s});
        row("partly before", "UID:a|DTSTARTDATE:20251231|DTENDDATE:20260102|SUMMARY:New Year",
            {u"2026-01-01 New Year [a/2026-01-01]"_s});
        row("before", "UID:a|DTSTARTDATE:20251231|SUMMARY:New Year's Eve", {});
        row("the last day", "UID:a|DTSTARTDATE:20281231|SUMMARY:New Year's Eve", {u"2028-12-31 New Year's Eve [a]"_s});
        row("after", "UID:a|DTSTARTDATE:20290101|SUMMARY:New Year", {});
        row("timed", "UID:a|DTSTART:20260406T090000Z|DTEND:20260406T100000Z|SUMMARY:Meeting", {});
        row("timed, of a zone", "UID:a|DTSTART;TZID=Europe/Berlin:20260406T000000|SUMMARY:Meeting", {});
        row("timed, each year", "UID:a|DTSTART:20260406T090000|RRULE:FREQ=YEARLY|SUMMARY:Meeting", {});
        row("cancelled", "UID:a|DTSTARTDATE:20260406|STATUS:CANCELLED|SUMMARY:Easter", {});
        row("without beginning", "UID:a|SUMMARY:Easter", {});
        row("no such day", "UID:a|DTSTARTDATE:20260231|SUMMARY:Easter", {});
    }
    void singleEvents() { compare(); }

    void repeatedEvents_data()
    {
        addColumns();
        row("each year", "UID:a|DTSTARTDATE:20201225|RRULE:FREQ=YEARLY|SUMMARY:Christmas",
            {u"2020-12-25 yearly Christmas [a]"_s});
        row("each year, in full",
            "UID:a|DTSTARTDATE:20201225|RRULE:FREQ=YEARLY;INTERVAL=1;WKST=MO;BYMONTH=12;BYMONTHDAY=25|SUMMARY:Christmas",
            {u"2020-12-25 yearly Christmas [a]"_s});
        row("each year, in small letters", "UID:a|DTSTARTDATE:20201225|rrule:freq=yearly|SUMMARY:Christmas",
            {u"2020-12-25 yearly Christmas [a]"_s});
        row("each year, two days", "UID:a|DTSTARTDATE:20201225|DTENDDATE:20201227|RRULE:FREQ=YEARLY|SUMMARY:Christmas",
            {u"2020-12-25 yearly Christmas [a/2020-12-25]"_s, u"2020-12-26 yearly Christmas [a/2020-12-26]"_s});
        row("each year, from after", "UID:a|DTSTARTDATE:20301225|RRULE:FREQ=YEARLY|SUMMARY:Christmas", {});
        row("each year, over the end of February", "UID:a|DTSTARTDATE:20270228|DURATION:P2D|RRULE:FREQ=YEARLY|SUMMARY:Fair",
            {u"2027-02-28 Fair [a/2027-02-28]"_s, u"2027-03-01 Fair [a/2027-03-01]"_s, u"2028-02-28 Fair [a/2028-02-28]"_s,
             u"2028-02-29 Fair [a/2028-02-29]"_s});
        row("each year, one left out", "UID:a|DTSTARTDATE:20201225|RRULE:FREQ=YEARLY|EXDATEDATE:20271225|SUMMARY:Christmas",
            {u"2026-12-25 Christmas [a/2026-12-25]"_s, u"2028-12-25 Christmas [a/2028-12-25]"_s});
        row("every second year", "UID:a|DTSTARTDATE:20241001|RRULE:FREQ=YEARLY;INTERVAL=2|SUMMARY:Fair",
            {u"2026-10-01 Fair [a/2026-10-01]"_s, u"2028-10-01 Fair [a/2028-10-01]"_s});
        row("three times", "UID:a|DTSTARTDATE:20251001|RRULE:FREQ=YEARLY;COUNT=3|SUMMARY:Fair",
            {u"2026-10-01 Fair [a/2026-10-01]"_s, u"2027-10-01 Fair [a/2027-10-01]"_s});
        row("up to a day", "UID:a|DTSTARTDATE:20251001|RRULE:FREQ=YEARLY;UNTIL=20261001|SUMMARY:Fair",
            {u"2026-10-01 Fair [a/2026-10-01]"_s});
        row("the fourth Thursday", "UID:a|DTSTARTDATE:20201126|RRULE:FREQ=YEARLY;BYMONTH=11;BYDAY=4TH|SUMMARY:Thanksgiving",
            {u"2026-11-26 Thanksgiving [a/2026-11-26]"_s, u"2027-11-25 Thanksgiving [a/2027-11-25]"_s,
             u"2028-11-23 Thanksgiving [a/2028-11-23]"_s});
        row("each year, without its month", "UID:a|DTSTARTDATE:20201225|RRULE:FREQ=YEARLY;BYMONTHDAY=25|SUMMARY:Christmas",
            {u"2020-12-25 yearly Christmas [a]"_s});
        row("each month", "UID:a|DTSTARTDATE:20281101|RRULE:FREQ=MONTHLY|SUMMARY:Stocks",
            {u"2028-11-01 Stocks [a/2028-11-01]"_s, u"2028-12-01 Stocks [a/2028-12-01]"_s});
        row("a rule that is none", "UID:a|DTSTARTDATE:20261225|RRULE:FREQ=YEARLY;BYDAY=XX|SUMMARY:Christmas",
            {u"2026-12-25 Christmas [a]"_s});
        row("a rule that is not counted", "UID:a|DTSTARTDATE:20261225|RRULE:FREQ=SECONDLY|SUMMARY:Christmas",
            {u"2026-12-25 Christmas [a/2026-12-25]"_s});
        row("further dates", "UID:a|DTSTARTDATE:20260406|RDATEDATE:20270329,20280417|SUMMARY:Easter Monday",
            {u"2026-04-06 Easter Monday [a/2026-04-06]"_s, u"2027-03-29 Easter Monday [a/2027-03-29]"_s,
             u"2028-04-17 Easter Monday [a/2028-04-17]"_s});
    }
    void repeatedEvents() { compare(); }

    void texts_data()
    {
        addColumns();
        row("text", "UID:a|DTSTARTDATE:20260406|SUMMARY;LANGUAGE=de:Ostern\\, 2. Tag\\n  fr\xC3\xBCh",
            {u"2026-04-06 Ostern, 2. Tag früh [a]"_s});
        row("another encoding", "UID:a|DTSTARTDATE:20260406|SUMMARY:Dreik\xF6nig", {u"2026-04-06 Dreikönig [a]"_s});
        row("folded", "UID:a|DTSTARTDATE:2026|\t0406|SUMMARY:Easter| \xC3|  \xA4", {u"2026-04-06 EasterÃ ¤ [a]"_s});
        row("without UID", "DTSTARTDATE:20260406|SUMMARY:Easter", {u"2026-04-06 Easter [Easter/2026-04-06]"_s});
        row("with an alarm", "UID:a|DTSTARTDATE:20260406|SUMMARY:Easter|BEGIN:VALARM|ACTION:DISPLAY|SUMMARY:Wake|END:VALARM",
            {u"2026-04-06 Easter [a]"_s});
    }
    void texts() { compare(); }

    void aChangedDateLeavesItsSeries()
    {
        const QByteArray series = "UID:a|DTSTART;VALUE=DATE:20260501|RRULE:FREQ=YEARLY|SUMMARY:May Day";
        const QByteArray moved =
            "UID:a|RECURRENCE-ID;VALUE=DATE:20270501|DTSTART;VALUE=DATE:20270503|SUMMARY:May Day (moved)";
        const QByteArray cancelled = "UID:a|RECURRENCE-ID;VALUE=DATE:20280501|DTSTART;VALUE=DATE:20280501|STATUS:CANCELLED";
        QCOMPARE(read(file({moved, series, cancelled})),
                 (QStringList{u"2026-05-01 May Day [a/2026-05-01]"_s, u"2027-05-03 May Day (moved) [a/2027-05-03]"_s}));
    }

    void orderedAndEachOnce()
    {
        QCOMPARE(read(file({"UID:c|DTSTART;VALUE=DATE:20261225|SUMMARY:Christmas",
                            "UID:b|DTSTART;VALUE=DATE:20260406|SUMMARY:Easter",
                            "UID:a|DTSTART;VALUE=DATE:20261225|SUMMARY:christmas",
                            "UID:d|DTSTART;VALUE=DATE:20261225|SUMMARY:Bank holiday"})),
                 (QStringList{u"2026-04-06 Easter [b]"_s, u"2026-12-25 Bank holiday [d]"_s, u"2026-12-25 Christmas [c]"_s}));
    }

    void severalCalendarsInOneFile()
    {
        const QByteArray first = file({"UID:a|DTSTART;VALUE=DATE:20260406|SUMMARY:Easter"});
        const QByteArray other = file({"UID:b|DTSTART;VALUE=DATE:20261225|SUMMARY:Christmas"});
        const QStringList both{u"2026-04-06 Easter [a]"_s, u"2026-12-25 Christmas [b]"_s};
        QCOMPARE(read(first + other), both);
        QCOMPARE(read("\xEF\xBB\xBF\r\n" + first + "\r\n" + other), both);
        QCOMPARE(read(QByteArray(first + other).replace("\r\n", "\n")), both);
        QCOMPARE(read(file({})), QStringList());
    }

    void whatIsNoCalendar_data()
    {
        QTest::addColumn<QByteArray>("ics");
        const QByteArray whole = file({"UID:a|DTSTART;VALUE=DATE:20260406|SUMMARY:Easter"});
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("text") << QByteArray("Easter is on 6 April.");
        QTest::newRow("contacts") << QByteArray("BEGIN:VCARD\r\nVERSION:3.0\r\nFN:A\r\nEND:VCARD\r\n");
        QTest::newRow("the beginning alone") << QByteArray("BEGIN:VCALENDAR");
        QTest::newRow("cut off") << whole.chopped(20);
        QTest::newRow("cut off in an event") << whole.left(whole.indexOf("SUMMARY"));
        QTest::newRow("NUL") << QByteArray(whole).replace("SUMMARY", QByteArray(3, '\0'));
        QTest::newRow("an end without beginning") << QByteArray("END:VCALENDAR\r\n" + whole);
        QTest::newRow("binary") << QByteArray("\x89PNG\r\n\x1a\n\0\0\0\rIHDR", 16);
        QTest::newRow("10 MB of nothing") << QByteArray(10 << 20, '\0');
        QTest::newRow("10 MB in a line") << "BEGIN:VCALENDAR\r\n" + QByteArray(10 << 20, 'A');
        QTest::newRow("nested beyond reason") << "BEGIN:VCALENDAR\r\n" + QByteArray("BEGIN:A\n").repeated(1'000'000) +
                                                     QByteArray("END:A\n").repeated(1'000'000) + "END:VCALENDAR\r\n";
        QTest::newRow("nested and folded") << "BEGIN:VCALENDAR\r\n" + QByteArray("BE\n GIN:A\n").repeated(500'000) +
                                                  QByteArray("E\n ND:A\n").repeated(500'000) + "END:VCALENDAR\r\n";
    }
    void whatIsNoCalendar()
    {
        QFETCH(const QByteArray, ics);
        QCOMPARE(read(ics), QStringList{u"unknown format"_s});
    }

    void theLineIsNamed_data()
    {
        QTest::addColumn<QByteArray>("ics");
        QTest::addColumn<int>("line");
        QTest::newRow("empty") << QByteArray() << 1;
        QTest::newRow("a table") << QByteArray("day;name\n1.1.;New Year\n") << 1;
        QTest::newRow("after empty lines") << QByteArray("\r\n\r\nday;name\r\n") << 3;
        QTest::newRow("cut off") << QByteArray("BEGIN:VCALENDAR\nBEGIN:VEVENT\nSUMMARY:A\n") << 3;
        QTest::newRow("an end too many") << QByteArray("BEGIN:VCALENDAR\nEND:VCALENDAR\nEND:VEVENT\n") << 3;
        QTest::newRow("a zero") << QByteArray("BEGIN:VCALENDAR\nSUMMARY:A\0B\nEND:VCALENDAR\n", 42) << 2;
    }

    void theLineIsNamed()
    {
        QFETCH(const QByteArray, ics);
        const auto holidays = readHolidays(ics, from, until);
        QVERIFY(!holidays);
        QCOMPARE(holidays.error().code, ErrorCode::UnknownFormat);
        QTEST(holidays.error().args.value(u"line"_s).toInt(), "line");
    }

    void largeFiles()
    {
        const QByteArray easter = "UID:a|DTSTART;VALUE=DATE:20260406|SUMMARY:Easter";
        const QStringList holidays{u"2026-04-06 Easter [a]"_s};
        const QByteArray meeting = "UID:m|DTSTART:20260406T090000Z|SUMMARY:Meeting";
        QCOMPARE(read(file(QList<QByteArray>(10'000, meeting) + QList<QByteArray>{easter})), holidays);
        const QByteArray picture = QByteArray("\r\n " + QByteArray(74, 'A')).repeated(13'000);
        QCOMPARE(read(file({easter + "|ATTACH;ENCODING=BASE64;VALUE=BINARY:" + picture + "|X-LAST:1"})), holidays);
        QCOMPARE(read(file({easter + "|ATTACH:" + QByteArray(1 << 20, ';')})), holidays);
    }

    void moreThanCanBeKept()
    {
        QList<QByteArray> events;
        for (int i = 0; i <= mostHolidays; ++i)
            events += "UID:" + QByteArray::number(i) + "|DTSTART;VALUE=DATE:20260406|SUMMARY:Day " + QByteArray::number(i);
        const auto tooMany = readHolidays(file(events), from, until);
        QVERIFY(!tooMany);
        QCOMPARE(tooMany.error().code, ErrorCode::Refused);
        QCOMPARE(tooMany.error().args.value(u"limit"_s).toInt(), mostHolidays);
        events.removeLast();
        QCOMPARE(readHolidays(file(events), from, until)->size(), mostHolidays);
        const QByteArray daily = "UID:d|DTSTART;VALUE=DATE:20000101|RRULE:FREQ=DAILY|SUMMARY:Closed";
        QCOMPARE(lines(readHolidays(file({daily}), {2000, 1, 1}, {2099, 12, 31})), QStringList{u"too_many_holidays"_s});
        QCOMPARE(read(file({daily})).size(), from.daysTo(until) + 1);
    }

    void worstCasesEnd()
    {
        // Each of these would take hours if it were followed to its end, or compared with all others.
        const QByteArray changed = "UID:a|RECURRENCE-ID;VALUE=DATE:20270501|DTSTART;VALUE=DATE:20270503|SUMMARY:Moved";
        QList<QByteArray> events(5'000, changed);
        events += QList<QByteArray>(5'000, "UID:a|DTSTART;VALUE=DATE:20260501|RDATE;VALUE=DATE:20270501|SUMMARY:May Day");
        QCOMPARE(read(file(events)),
                 (QStringList{u"2026-05-01 May Day [a/2026-05-01]"_s, u"2027-05-03 Moved [a/2027-05-03]"_s}));
        const QByteArray years = "UID:b|DTSTART;VALUE=DATE:20260101|DURATION:P366D|RRULE:FREQ=DAILY|SUMMARY:Closed";
        QCOMPARE(read(file(QList<QByteArray>(1'000, years))), QStringList{u"too_many_holidays"_s});
        const QByteArray never = "UID:c|DTSTART;VALUE=DATE:20260101|RRULE:FREQ=DAILY;BYMONTH=2;BYMONTHDAY=30|SUMMARY:Never";
        QCOMPARE(read(file(QList<QByteArray>(5'000, never))), QStringList{u"2026-01-01 Never [c/2026-01-01]"_s});
        const QByteArray second = "UID:d|DTSTART;VALUE=DATE:20260101|RRULE:FREQ=YEARLY;INTERVAL=2|SUMMARY:Fair";
        QCOMPARE(read(file(QList<QByteArray>(5'000, second))), QStringList{u"too_many_holidays"_s});
    }

    void brokenBytesAreNoHarm()
    {
        const QByteArray whole = file({"UID:a|DTSTART;VALUE=DATE:20201126|RRULE:FREQ=YEARLY;BYMONTH=11;BYDAY=4TH|SUMMARY:T",
                                       "UID:b|DTSTART;VALUE=DATE:20261224|DURATION:P3D|EXDATE;VALUE=DATE:20270101|SUMMARY:C",
                                       "UID:b|RECURRENCE-ID;VALUE=DATE:20261224|DTSTART;VALUE=DATE:20261225|SUMMARY:C"});
        for (qsizetype size = 0; size < whole.lastIndexOf("END:"); ++size)
            QCOMPARE(read(whole.left(size)), QStringList{u"unknown format"_s});
        std::mt19937 engine(4);
        const QByteArray signs = ":;,=\"\\\r\n TZ019-+\xC3\x80";
        for (int round = 0; round < 3000; ++round) {
            QByteArray broken = whole;
            for (auto count = engine() % 4 + 1; count > 0; --count)
                broken[static_cast<qsizetype>(engine() % static_cast<std::size_t>(whole.size()))] =
                    signs[static_cast<qsizetype>(engine() % static_cast<std::size_t>(signs.size()))];
            if (const auto holidays = readHolidays(broken, from, until)) {
                for (const Holiday &holiday : *holidays)
                    QVERIFY(holiday.date.isValid() && holiday.date <= until && (holiday.yearly || holiday.date >= from));
            }
        }
    }

    void aFileReadAgain_data()
    {
        QTest::addColumn<QList<Holiday>>("known");
        QTest::addColumn<QList<Holiday>>("file");
        QTest::addColumn<QStringList>("holidays");
        const auto row = [](const char *name, const QList<Holiday> &known, const QList<Holiday> &file,
                            const QStringList &holidays) { QTest::newRow(name) << known << file << holidays; };
        const QDate easter(2026, 4, 6);
        const QDate christmas(2026, 12, 25);
        const Holiday own = entry(christmas, u"Christmas"_s, {});
        row("the first time", {}, {entry(christmas, u"C"_s, u"c"_s), entry(easter, u"E"_s, u"e"_s)},
            {u"2026-04-06 E [e]"_s, u"2026-12-25 C [c]"_s});
        row("its names and dates are taken", {entry(easter, u"E"_s, u"e"_s)},
            {entry(easter.addDays(1), u"Easter"_s, u"e"_s)}, {u"2026-04-07 Easter [e]"_s});
        row("switched off stays off", {entry(easter, u"E"_s, u"e"_s, false)}, {entry(easter, u"Easter"_s, u"e"_s)},
            {u"2026-04-06 Easter [e] off"_s});
        row("the shop's own stay", {own, entry(easter, u"E"_s, u"e"_s)}, {entry(easter, u"E"_s, u"e"_s)},
            {u"2026-04-06 E [e]"_s, u"2026-12-25 Christmas []"_s});
        row("what the file no longer has stays", {entry(easter, u"E"_s, u"e"_s)}, {entry(christmas, u"C"_s, u"c"_s)},
            {u"2026-04-06 E [e]"_s, u"2026-12-25 C [c]"_s});
        row("the shop's own is not there twice", {own}, {entry(christmas, u"christmas"_s, u"c"_s)},
            {u"2026-12-25 Christmas []"_s});
        row("another file's is not there twice", {entry(christmas, u"C"_s, u"other"_s, false)},
            {entry(christmas, u"C"_s, u"c"_s)}, {u"2026-12-25 C [other] off"_s});
        row("another name on that date is", {own}, {entry(christmas, u"Bank holiday"_s, u"b"_s)},
            {u"2026-12-25 Bank holiday [b]"_s, u"2026-12-25 Christmas []"_s});
        row("a file with doubles", {}, {entry(christmas, u"C"_s, u"c"_s), entry(christmas, u"C"_s, u"d"_s)},
            {u"2026-12-25 C [c]"_s});
        row("dates of one entry: those before stay, later ones are as read",
            {entry({2025, 4, 21}, u"E"_s, u"e/2025-04-21"_s), entry({2026, 4, 5}, u"E"_s, u"e/2026-04-05"_s, false),
             entry({2027, 3, 29}, u"E"_s, u"e/2027-03-29"_s, false), entry({2028, 4, 1}, u"E"_s, u"e/2028-04-01"_s)},
            {entry({2026, 4, 5}, u"E"_s, u"e/2026-04-05"_s), entry({2028, 4, 17}, u"E"_s, u"e/2028-04-17"_s)},
            {u"2025-04-21 E [e/2025-04-21]"_s, u"2026-04-05 E [e/2026-04-05] off"_s, u"2028-04-17 E [e/2028-04-17]"_s});
        row("an entry that is off altogether stays so", {entry(easter, u"E"_s, u"e/2026-04-06"_s, false)},
            {entry({2027, 3, 29}, u"E"_s, u"e/2027-03-29"_s)},
            {u"2026-04-06 E [e/2026-04-06] off"_s, u"2027-03-29 E [e/2027-03-29] off"_s});
        row("one date becomes several", {entry(christmas, u"C"_s, u"c"_s, false)},
            {entry(christmas, u"C"_s, u"c/2026-12-25"_s), entry(christmas.addDays(1), u"C"_s, u"c/2026-12-26"_s)},
            {u"2026-12-25 C [c/2026-12-25] off"_s, u"2026-12-26 C [c/2026-12-26] off"_s});
        row("a UID with a stroke is whole", {entry(easter, u"E"_s, u"x/1"_s)}, {entry(christmas, u"C"_s, u"x/2"_s)},
            {u"2026-04-06 E [x/1]"_s, u"2026-12-25 C [x/2]"_s});
    }
    void aFileReadAgain()
    {
        QFETCH(const QList<Holiday>, known);
        QFETCH(const QList<Holiday>, file);
        const QList<Holiday> holidays = merged(known, file);
        QTEST(lines(holidays), "holidays");
        QCOMPARE(lines(merged(holidays, file)), lines(holidays));
    }
};

QTEST_GUILESS_MAIN(TestHolidayFile)

#include "tst_holidayfile.moc"
