// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/tasks/taskcalendar.h"

#include <QtTest/QTest>

using namespace regulars;
using namespace Qt::StringLiterals;

namespace {

const LocalCalendar berlin(QTimeZone("Europe/Berlin"));
const Instant now{1'795'335'600'000}; // 2026-11-22T08:20:00Z

/// The lines as a reader joins them again.
QStringList unfolded(QByteArray file)
{
    return QString::fromUtf8(file.replace("\r\n ", "")).split(u"\r\n"_s, Qt::SkipEmptyParts);
}

TaskRow row(const QString &title)
{
    TaskRow row;
    row.task.uid = u"0190-1"_s;
    row.task.title = title;
    row.task.createdAt = now;
    return row;
}

} // namespace

class TestTaskCalendar : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aTaskInFull()
    {
        TaskRow task = row(u"Call back; bring samples, please"_s);
        task.customerName = u"Café Lumière"_s;
        task.task.note = u"First line\nsecond \\ line"_s;
        task.task.dueAt = berlin.at({2026, 11, 23}, {10, 30});
        task.task.timeUnknown = false;
        task.task.priority = TaskPriority::High;
        task.task.items = {{1, u"Samples"_s, true}, {2, u"Price list"_s, false}};
        QCOMPARE(unfolded(taskCalendar({task}, now, berlin)),
                 (QStringList{u"BEGIN:VCALENDAR"_s, u"VERSION:2.0"_s, u"PRODID:-//Regulars//Tasks//EN"_s, u"BEGIN:VTODO"_s,
                              u"UID:0190-1"_s, u"DTSTAMP:20261122T082000Z"_s, u"CREATED:20261122T082000Z"_s,
                              u"SUMMARY:Call back\\; bring samples\\, please – Café Lumière"_s,
                              u"DESCRIPTION:First line\\nsecond \\\\ line\\n[x] Samples\\n[ ] Price list"_s,
                              u"DUE:20261123T093000Z"_s, u"PRIORITY:1"_s, u"STATUS:NEEDS-ACTION"_s, u"END:VTODO"_s,
                              u"END:VCALENDAR"_s}));
    }

    void aSeriesKeepsItsHourAndADayHasNone()
    {
        TaskRow series = row(u"Weekly"_s);
        series.task.dueAt = berlin.at({2026, 11, 23}, {9, 0});
        series.task.timeUnknown = false;
        series.task.recurrence = u"FREQ=WEEKLY"_s;
        TaskRow day = row(u"Done"_s);
        day.task.dueAt = berlin.noon({2026, 11, 23});
        day.task.outcome = TaskOutcome::Done;
        day.task.closedAt = now;
        const QStringList lines = unfolded(taskCalendar({series, day}, now, berlin));
        for (const QString &line : {u"DTSTART:20261123T090000"_s, u"DUE:20261123T090000"_s, u"RRULE:FREQ=WEEKLY"_s,
                                    u"DUE;VALUE=DATE:20261123"_s, u"STATUS:COMPLETED"_s, u"COMPLETED:20261122T082000Z"_s})
            QVERIFY2(lines.contains(line), qPrintable(line));
    }

    void longLinesAreFoldedBetweenLetters()
    {
        const QString title = QString(40, u'ä') + QString(30, u'x') + u"😀😀😀😀😀😀😀😀😀😀"_s + QString(90, u'€');
        const QByteArray file = taskCalendar({row(title)}, now, berlin);
        for (const QByteArray &line : file.split('\n')) {
            QVERIFY(line.isEmpty() || line.endsWith('\r'));
            QVERIFY2(line.size() <= 76, line.constData()); // 75 and the \r
            QVERIFY(!QString::fromUtf8(line).contains(QChar::ReplacementCharacter));
        }
        QVERIFY(unfolded(file).contains(u"SUMMARY:"_s + title));
    }
};

QTEST_GUILESS_MAIN(TestTaskCalendar)

#include "tst_taskcalendar.moc"
