// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/commandline.h"
#include "core/tasks/recurrence.h"
#include "models/tasks/taskcommands.h"
#include "storage/people/shopstore.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QDateTime>

#include <limits>

namespace regulars {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostTasks = 1'000'000;

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(regulars::CommandLine)
};

/// "2026-11-22", or "2026-11-22T10:30:00+01:00" when the time is known.
QJsonValue jsonDue(const Task &task, const Shop &shop)
{
    if (!task.dueAt)
        return {};
    const QDateTime due = QDateTime::fromMSecsSinceEpoch(task.dueAt->ms, shop.timeZone);
    return task.timeUnknown ? due.date().toString(Qt::ISODate) : due.toString(Qt::ISODate);
}

QString groupName(TaskGroup group)
{
    switch (group) {
    case TaskGroup::Overdue:
        return u"overdue"_s;
    case TaskGroup::Today:
        return u"today"_s;
    case TaskGroup::Later:
        return u"later"_s;
    case TaskGroup::Done:
        return u"done"_s;
    }
    return {};
}

QJsonObject jsonTask(const TaskRow &row, const Shop &shop, const LocalCalendar &calendar, Instant now)
{
    const Task &task = row.task;
    return {{u"id"_s, task.id.value},
            {u"type"_s, nameOf(task.type)},
            {u"title"_s, task.title},
            {u"due"_s, jsonDue(task, shop)},
            {u"group"_s, groupName(groupOf(task, now, calendar))},
            {u"outcome"_s, nameOf(task.outcome)},
            {u"priority"_s, nameOf(task.priority)},
            {u"customer"_s, task.customer.isValid() ? QJsonValue(row.customerName) : QJsonValue()},
            {u"owner"_s, jsonText(row.ownerName)},
            {u"recurrence"_s, jsonText(task.recurrence)}};
}

Result<Answer> runTasks(const Invocation &invocation)
{
    REGULARS_TRY(limit, invocation.number(u"limit"_s, mostTasks, 1, mostTasks));
    REGULARS_TRY(database, invocation.openForReading());
    TaskFilter filter;
    filter.state = invocation.options.isSet(u"all"_s) ? TaskFilter::State::All : TaskFilter::State::Open;
    const Instant now = invocation.clock.now();
    return database
        ->read([=](Connection &connection) -> Result<Answer> {
            REGULARS_TRY(shop, ShopStore(connection).shop());
            REGULARS_TRY(rows, TaskStore(connection).page(filter, {}, static_cast<int>(limit)));
            const LocalCalendar calendar(shop.timeZone);
            Answer answer;
            answer.list = QJsonArray();
            answer.columns = {u"id"_s, u"group"_s, u"due"_s, u"title"_s, u"customer"_s, u"owner"_s};
            for (const TaskRow &row : std::as_const(rows))
                *answer.list += jsonTask(row, shop, calendar, now);
            return answer;
        })
        .result();
}

/// Fills in what the options say of the new task.
Result<void> readOptions(const Invocation &invocation, const LocalCalendar &calendar, Task &task)
{
    const QCommandLineParser &options = invocation.options;
    if (options.isSet(u"due"_s)) {
        const QString due = options.value(u"due"_s);
        const QDate day = QDate::fromString(due.left(10), Qt::ISODate);
        const QTime time = QTime::fromString(due.mid(11), u"H:mm"_s);
        task.timeUnknown = due.size() == 10;
        if (!day.isValid() || (!task.timeUnknown && !time.isValid()))
            return wrongValue(u"--due"_s);
        task.dueAt = task.timeUnknown ? calendar.noon(day) : calendar.at(day, time);
    }
    if (options.isSet(u"repeat"_s)) {
        const auto recurrence = Recurrence::parse(options.value(u"repeat"_s));
        if (!recurrence)
            return wrongValue(u"--repeat"_s);
        task.recurrence = recurrence->rule();
    }
    REGULARS_TRY(customer, invocation.number(u"customer"_s, 0, 1, std::numeric_limits<qint64>::max()));
    task.customer = CustomerId{customer};
    task.type = options.isSet(u"promise"_s) ? TaskType::Promise : TaskType::Task;
    task.note = options.value(u"note"_s);
    return {};
}

Result<Answer> addTask(const Invocation &invocation)
{
    Task task;
    task.title = invocation.arguments.mid(1).join(u' ');
    REGULARS_TRY(database, invocation.open());
    REGULARS_TRY(shop, database->read([](Connection &connection) { return ShopStore(connection).shop(); }).result());
    REGULARS_CHECK(readOptions(invocation, LocalCalendar(shop.timeZone), task));
    REGULARS_TRY(written, runCommand(*database, CreateTask{task}).result());
    Answer answer;
    answer.facts.add(u"id"_s, written.value.value).add(u"title"_s, task.title).add(u"due"_s, jsonDue(task, shop));
    answer.facts.add(u"change_set"_s, written.changeSet.value);
    return answer;
}

Result<Answer> finishTask(const Invocation &invocation)
{
    bool isNumber = false;
    const TaskId id{invocation.arguments.value(1).toLongLong(&isNumber)};
    if (invocation.arguments.size() != 2 || !isNumber || !id.isValid())
        return wrongValue(u"ID"_s);
    REGULARS_TRY(database, invocation.open());
    REGULARS_TRY(written, runCommand(*database, CompleteTasks{{id}}).result());
    REGULARS_TRY(task, database->read([id](Connection &connection) { return TaskStore(connection).task(id); }).result());
    Answer answer;
    answer.facts.add(u"id"_s, id.value).add(u"title"_s, task.title).add(u"outcome"_s, nameOf(task.outcome));
    answer.facts.add(u"change_set"_s, written.changeSet.isValid() ? QJsonValue(written.changeSet.value) : QJsonValue());
    return answer;
}

Result<Answer> runTask(const Invocation &invocation)
{
    const QString what = invocation.arguments.first();
    if (what == "add"_L1)
        return addTask(invocation);
    if (what == "done"_L1)
        return finishTask(invocation);
    return wrongValue(what);
}

} // namespace

CliCommand tasksCommand()
{
    return {u"tasks"_s,
            {},
            Text::tr("Lists open tasks and promises, the most urgent first."),
            0,
            0,
            {{u"all"_s, Text::tr("Also those that are closed.")}, {u"limit"_s, Text::tr("How many at most."), u"number"_s}},
            runTasks};
}

CliCommand taskCommand()
{
    return {u"task"_s,
            u"add TITLE|done ID"_s,
            Text::tr("Adds a task or ticks one off."),
            2,
            100,
            {{u"due"_s, Text::tr("When it is due, as 2026-11-22 or 2026-11-22T10:30."), u"date"_s},
             {u"customer"_s, Text::tr("The number of the customer it concerns."), u"id"_s},
             {u"promise"_s, Text::tr("It is a promise to the customer.")},
             {u"repeat"_s, Text::tr("How it repeats, as an RRULE of RFC 5545: FREQ=WEEKLY;BYDAY=MO."), u"rule"_s},
             {u"note"_s, Text::tr("What else to know about it."), u"text"_s}},
            runTask};
}

} // namespace regulars
