// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/tasks/taskcalendar.h"

#include <QtCore/QDateTime>

namespace regulars {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestLine = 75; // bytes, without the line end

QString escaped(QString text)
{
    text.replace(u'\\', "\\\\"_L1).replace(u';', "\\;"_L1).replace(u',', "\\,"_L1);
    text.replace("\r\n"_L1, "\n"_L1).replace(u'\r', u'\n');
    return text.replace(u'\n', "\\n"_L1);
}

bool isContinuation(char byte)
{
    return (static_cast<uchar>(byte) & 0xC0U) == 0x80U;
}

/// Ends the line, broken so that none is longer than 75 bytes and no letter is cut in two.
void addLine(QByteArray &file, const QString &line)
{
    QByteArray rest = line.toUtf8();
    qsizetype room = longestLine;
    while (rest.size() > room) {
        qsizetype end = room;
        while (isContinuation(rest.at(end)))
            --end;
        file += rest.left(end) + "\r\n ";
        rest.remove(0, end);
        room = longestLine - 1; // the blank counts
    }
    file += rest + "\r\n";
}

QString utcTime(Instant at)
{
    return QDateTime::fromMSecsSinceEpoch(at.ms, Qt::UTC).toString(u"yyyyMMdd'T'HHmmss'Z'"_s);
}

/// "DUE;VALUE=DATE:20261122" and the like.
QString dated(const QString &property, Instant at, const Task &task, const LocalCalendar &calendar)
{
    const QString day = calendar.date(at).toString(u"yyyyMMdd"_s);
    if (task.timeUnknown)
        return property + u";VALUE=DATE:"_s + day;
    if (task.recurrence.isEmpty())
        return property + u':' + utcTime(at);
    const QTime time = QTime::fromMSecsSinceStartOfDay(calendar.msecsOfDay(at));
    return property + u':' + day + time.toString(u"'T'HHmmss"_s);
}

QString statusOf(TaskOutcome outcome)
{
    switch (outcome) {
    case TaskOutcome::Open:
        return u"NEEDS-ACTION"_s;
    case TaskOutcome::Done:
    case TaskOutcome::Kept:
        return u"COMPLETED"_s;
    case TaskOutcome::Broken:
    case TaskOutcome::Dismissed:
        return u"CANCELLED"_s;
    }
    return {};
}

int priorityOf(TaskPriority priority)
{
    return priority == TaskPriority::High ? 1 : priority == TaskPriority::Low ? 9 : 5;
}

QString description(const Task &task)
{
    QStringList lines;
    if (!task.note.isEmpty())
        lines += task.note;
    for (const TaskItem &item : task.items)
        lines += (item.done ? u"[x] "_s : u"[ ] "_s) + item.text;
    return lines.join(u'\n');
}

void addTask(QByteArray &file, const TaskRow &row, Instant now, const LocalCalendar &calendar)
{
    const Task &task = row.task;
    addLine(file, u"BEGIN:VTODO"_s);
    addLine(file, u"UID:"_s + escaped(task.uid));
    addLine(file, u"DTSTAMP:"_s + utcTime(now));
    addLine(file, u"CREATED:"_s + utcTime(task.createdAt));
    addLine(file,
            u"SUMMARY:"_s + escaped(row.customerName.isEmpty() ? task.title : task.title + u" – "_s + row.customerName));
    if (const QString text = description(task); !text.isEmpty())
        addLine(file, u"DESCRIPTION:"_s + escaped(text));
    if (task.dueAt) {
        if (!task.recurrence.isEmpty())
            addLine(file, dated(u"DTSTART"_s, *task.dueAt, task, calendar));
        addLine(file, dated(u"DUE"_s, *task.dueAt, task, calendar));
    }
    if (!task.recurrence.isEmpty())
        addLine(file, u"RRULE:"_s + task.recurrence);
    addLine(file, u"PRIORITY:%1"_s.arg(priorityOf(task.priority)));
    addLine(file, u"STATUS:"_s + statusOf(task.outcome));
    if (task.closedAt && statusOf(task.outcome) == "COMPLETED"_L1)
        addLine(file, u"COMPLETED:"_s + utcTime(*task.closedAt));
    addLine(file, u"END:VTODO"_s);
}

} // namespace

QByteArray taskCalendar(const QList<TaskRow> &tasks, Instant now, const LocalCalendar &calendar)
{
    QByteArray file;
    addLine(file, u"BEGIN:VCALENDAR"_s);
    addLine(file, u"VERSION:2.0"_s);
    addLine(file, u"PRODID:-//Regulars//Tasks//EN"_s);
    for (const TaskRow &row : tasks)
        addTask(file, row, now, calendar);
    addLine(file, u"END:VCALENDAR"_s);
    return file;
}

} // namespace regulars
