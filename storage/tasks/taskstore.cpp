// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/tasks/taskstore.h"

#include "core/base/textfolding.h"
#include "storage/base/uid.h"
#include "storage/journal/recyclebin.h"
#include "storage/journal/writesession.h"
#include "storage/sql/statement.h"

namespace regulars {

using namespace Qt::StringLiterals;

namespace {

constexpr int batch = 200;

const QString columns =
    u"t.uid, t.type, t.title, t.note, t.due_at, t.time_unknown, t.priority, t.owner_id, t.customer_id, t.order_id,"
    " t.recurrence, t.series_start_at, t.snoozed_until, t.outcome, t.closed_at, t.created_at, t.row_version, t.deleted_at, t.origin"_s;
constexpr int columnCount = 19;

Task readTask(const Statement &row, TaskId id)
{
    Task task;
    task.id = id;
    task.uid = row.text(0);
    task.type = valueOf<TaskType>(row.text(1));
    task.title = row.text(2);
    task.note = row.text(3);
    task.dueAt = row.optionalInstant(4);
    task.timeUnknown = row.integer(5) != 0;
    task.priority = valueOf<TaskPriority>(row.text(6));
    task.owner = row.id<UserId>(7);
    task.customer = row.id<CustomerId>(8);
    task.order = row.id<OrderId>(9);
    task.recurrence = row.text(10);
    task.seriesStart = row.optionalInstant(11);
    task.snoozedUntil = row.optionalInstant(12);
    task.outcome = valueOf<TaskOutcome>(row.text(13));
    task.closedAt = row.optionalInstant(14);
    task.createdAt = row.instant(15);
    task.rowVersion = int(row.integer(16));
    task.deleted = !row.isNull(17);
    task.origin = valueOf<TaskOrigin>(row.text(18));
    return task;
}

QList<TaskItem> readItems(Connection &connection, TaskId task)
{
    Statement rows(connection, u"SELECT id, text, done FROM task_items WHERE task_id = :task ORDER BY position, id"_s);
    rows.bind(u"task", task);
    QList<TaskItem> items;
    while (rows.next())
        items += TaskItem{rows.integer(0), rows.text(1), rows.integer(2) != 0};
    return items;
}

// Binds what INSERT and UPDATE share.
void bindFields(Statement &write, const Task &task)
{
    write.bind(u"type", nameOf(task.type)).bind(u"title", task.title.trimmed()).bind(u"note", task.note.trimmed());
    write.bind(u"due", task.dueAt).bind(u"time_unknown", int(task.timeUnknown));
    write.bind(u"priority", nameOf(task.priority)).bind(u"owner", task.owner).bind(u"customer", task.customer);
    write.bind(u"order", task.order).bind(u"recurrence", task.recurrence).bind(u"series", task.seriesStart);
    write.bind(u"snoozed", task.snoozedUntil).bind(u"attention", attentionAt(task));
    write.bind(u"outcome", nameOf(task.outcome)).bind(u"closed", task.closedAt);
}

void insertItem(WriteSession &session, TaskId task, int position, const TaskItem &item)
{
    Statement write(session.connection(), u"INSERT INTO task_items (task_id, position, text, done)"
                                          " VALUES (:task, :position, :text, :done) RETURNING id"_s);
    write.bindAll(task, position, item.text.trimmed(), item.done).only();
    session.inserted(Table::TaskItems, write.integer(0));
}

void updateItems(WriteSession &session, TaskId task, const QList<TaskItem> &items)
{
    const QList<TaskItem> before = readItems(session.connection(), task);
    for (const TaskItem &item : before) {
        const bool stays = std::any_of(items.begin(), items.end(), [&](const TaskItem &each) { return each.id == item.id; });
        if (stays)
            continue;
        session.willChange(Table::TaskItems, item.id);
        Statement(session.connection(), u"DELETE FROM task_items WHERE id = :id"_s).bind(u"id", item.id).execute();
    }
    Statement write(session.connection(),
                    u"UPDATE task_items SET position = :position, text = :text, done = :done WHERE id = :id"_s);
    for (int position = 0; position < items.size(); ++position) {
        const TaskItem &item = items.at(position);
        const bool known = std::any_of(before.begin(), before.end(),
                                       [&](const TaskItem &each) { return each.id == item.id; });
        if (!known) {
            insertItem(session, task, position, item);
            continue;
        }
        session.willChange(Table::TaskItems, item.id);
        write.bindAll(position, item.text.trimmed(), item.done, item.id).execute();
    }
}

QStringList conditions(const TaskFilter &filter, bool closed, const std::optional<TaskKey> &after)
{
    QStringList all{u"t.deleted_at IS NULL"_s, u"c.deleted_at IS NULL"_s,
                    closed ? u"t.closed_at IS NOT NULL"_s : u"t.closed_at IS NULL"_s};
    if (after)
        all += closed ? u"(t.closed_at, t.id) < (:at, :after)"_s : u"(t.attention_at, t.id) > (:at, :after)"_s;
    if (filter.promisesOnly)
        all += u"t.type = 'promise'"_s;
    if (filter.owner.isValid())
        all += u"(t.owner_id = :owner OR t.owner_id IS NULL)"_s;
    if (filter.customer.isValid())
        all += u"t.customer_id = :customer"_s;
    if (filter.before)
        all += u"t.attention_at < :before"_s;
    return all;
}

bool containsText(const TaskRow &row, const QString &needle)
{
    return needle.isEmpty() || folded(row.task.title).contains(needle) || folded(row.task.note).contains(needle) ||
           folded(row.customerName).contains(needle);
}

/// Up to `limit` of the open or of the closed ones.
QList<TaskRow> readRows(Connection &connection, const TaskFilter &filter, bool closed, const std::optional<TaskKey> &after,
                        int limit)
{
    Statement rows(
        connection,
        u"SELECT %1, t.id, c.name, u.name, o.number, f.reason FROM tasks t LEFT JOIN customers c ON c.id = t.customer_id"
        " LEFT JOIN users u ON u.id = t.owner_id LEFT JOIN orders o ON o.id = t.order_id"
        " LEFT JOIN alert_firings f ON f.task_uid = t.uid AND f.reason <> ''"
        " WHERE %2 ORDER BY %3 LIMIT :limit"_s.arg(columns, conditions(filter, closed, after).join(u" AND "_s),
                                                   closed ? u"t.closed_at DESC, t.id DESC"_s : u"t.attention_at, t.id"_s));
    rows.bind(u"limit", limit);
    if (after)
        rows.bind(u"at", after->at).bind(u"after", after->id);
    if (filter.owner.isValid())
        rows.bind(u"owner", filter.owner);
    if (filter.customer.isValid())
        rows.bind(u"customer", filter.customer);
    if (filter.before)
        rows.bind(u"before", *filter.before);
    QList<TaskRow> read;
    while (rows.next())
        read += TaskRow{readTask(rows, rows.id<TaskId>(columnCount)), rows.text(columnCount + 1), rows.text(columnCount + 2),
                        rows.text(columnCount + 3), rows.text(columnCount + 4)};
    return read;
}

bool wants(const TaskFilter &filter, bool closed)
{
    if (closed && filter.before)
        return false;
    return filter.state == TaskFilter::State::All || (filter.state == TaskFilter::State::Closed) == closed;
}

} // namespace

TaskKey keyOf(const Task &task)
{
    return task.closedAt ? TaskKey{true, *task.closedAt, task.id} : TaskKey{false, attentionAt(task), task.id};
}

Result<Task> TaskStore::task(TaskId id) const
{
    return attempt([&]() -> Result<Task> {
        Statement row(m_connection, u"SELECT %1 FROM tasks t WHERE t.id = :id"_s.arg(columns));
        if (!row.bind(u"id", id).next())
            return fail(ErrorCode::NotFound);
        Task task = readTask(row, id);
        task.items = readItems(m_connection, id);
        return task;
    });
}

Result<QList<TaskRow>> TaskStore::page(const TaskFilter &filter, const std::optional<TaskKey> &after, int limit) const
{
    return attempt([&] {
        const QString needle = folded(filter.text.trimmed());
        QList<TaskRow> page;
        for (const bool closed : {false, true}) {
            if (!wants(filter, closed) || (after && after->closed && !closed))
                continue;
            std::optional<TaskKey> last = after && after->closed == closed ? after : std::nullopt;
            while (page.size() < limit) {
                const int wanted = needle.isEmpty() ? limit - static_cast<int>(page.size()) : batch;
                const QList<TaskRow> rows = readRows(m_connection, filter, closed, last, wanted);
                for (const TaskRow &row : rows) {
                    if (containsText(row, needle) && page.size() < limit)
                        page += row;
                }
                if (rows.size() < wanted)
                    break;
                last = keyOf(rows.last().task);
            }
        }
        for (TaskRow &row : page)
            row.task.items = readItems(m_connection, row.task.id);
        return page;
    });
}

Result<bool> TaskStore::isContinued(const Task &task) const
{
    return attempt([&] {
        if (task.recurrence.isEmpty() || !task.seriesStart)
            return false;
        Statement row(m_connection, u"SELECT 1 FROM tasks WHERE recurrence = :rule AND series_start_at = :start"
                                    " AND title = :title AND coalesce(customer_id, 0) = :customer AND id <> :id"
                                    " AND closed_at IS NULL AND deleted_at IS NULL"_s);
        row.bind(u"rule", task.recurrence).bind(u"start", *task.seriesStart).bind(u"title", task.title);
        row.bind(u"customer", task.customer.value).bind(u"id", task.id);
        return row.next();
    });
}

Result<TaskCounts> TaskStore::counts(UserId owner, Instant now, const LocalCalendar &calendar) const
{
    return attempt([&] {
        const QDate today = calendar.date(now);
        const QString whose = u" AND NOT EXISTS (SELECT 1 FROM customers c WHERE c.id = customer_id"
                              " AND c.deleted_at IS NOT NULL)"_s +
                              (owner.isValid() ? u" AND (owner_id = :owner OR owner_id IS NULL)"_s : QString());
        Statement open(m_connection, u"SELECT coalesce(sum(CASE WHEN attention_at < :today THEN 1 ELSE 0 END), 0),"
                                     " coalesce(sum(CASE WHEN attention_at >= :today AND attention_at < :tomorrow"
                                     " THEN 1 ELSE 0 END), 0),"
                                     " coalesce(sum(CASE WHEN attention_at >= :tomorrow THEN 1 ELSE 0 END), 0) FROM tasks"
                                     " WHERE closed_at IS NULL AND deleted_at IS NULL"_s +
                                         whose);
        open.bind(u"today", calendar.startOfDay(today)).bind(u"tomorrow", calendar.startOfDay(today.addDays(1)));
        Statement done(m_connection, u"SELECT count(*) FROM tasks WHERE closed_at >= :today AND deleted_at IS NULL"
                                     " AND outcome IN ('done', 'kept')"_s +
                                         whose);
        done.bind(u"today", calendar.startOfDay(today));
        if (owner.isValid()) {
            open.bind(u"owner", owner);
            done.bind(u"owner", owner);
        }
        open.only();
        done.only();
        return TaskCounts{int(open.integer(0)), int(open.integer(1)), int(open.integer(2)), int(done.integer(0))};
    });
}

Result<TaskId> TaskStore::insert(WriteSession &session, const Task &task)
{
    return attempt([&] {
        session.willAffect(task.customer);
        Statement write(
            m_connection,
            u"INSERT INTO tasks (uid, type, title, note, due_at, time_unknown, priority, owner_id, customer_id, order_id,"
            " recurrence, series_start_at, snoozed_until, attention_at, outcome, closed_at, created_at, created_by,"
            " updated_at, updated_by, change_set_id, origin) VALUES (:uid, :type, :title, :note, :due, :time_unknown,"
            " :priority, :owner, :customer, :order, :recurrence, :series, :snoozed, :attention, :outcome, :closed, :now,"
            " :user, :now, :user, :change_set, :origin) RETURNING id"_s);
        bindFields(write, task);
        write.bind(u"origin", nameOf(task.origin));
        write.bind(u"uid", task.uid.isEmpty() ? newUid(session.now()) : task.uid);
        write.bind(u"now", session.now()).bind(u"user", session.user()).bind(u"change_set", session.changeSet()).only();
        const auto id = write.id<TaskId>(0);
        session.inserted(Table::Tasks, id.value);
        for (int position = 0; position < task.items.size(); ++position)
            insertItem(session, id, position, task.items.at(position));
        return id;
    });
}

Result<void> TaskStore::update(WriteSession &session, const Task &task)
{
    return attempt([&]() -> Result<void> {
        Statement version(m_connection, u"SELECT row_version FROM tasks WHERE id = :id"_s);
        if (!version.bind(u"id", task.id).next())
            return fail(ErrorCode::NotFound);
        if (version.integer(0) != task.rowVersion)
            return fail(ErrorCode::Conflict);
        session.willChange(Table::Tasks, task.id.value);
        session.willAffect(task.customer);
        Statement write(m_connection,
                        u"UPDATE tasks SET type = :type, title = :title, note = :note, due_at = :due,"
                        " time_unknown = :time_unknown, priority = :priority, owner_id = :owner, customer_id = :customer,"
                        " order_id = :order, recurrence = :recurrence, series_start_at = :series, snoozed_until = :snoozed,"
                        " attention_at = :attention, outcome = :outcome, closed_at = :closed, updated_at = :now,"
                        " updated_by = :user, row_version = row_version + 1 WHERE id = :id"_s);
        bindFields(write, task);
        write.bind(u"now", session.now()).bind(u"user", session.user()).bind(u"id", task.id).execute();
        updateItems(session, task.id, task.items);
        return {};
    });
}

Result<void> TaskStore::setDeleted(WriteSession &session, TaskId id, bool deleted)
{
    return attempt([&] { return markDeleted(session, Table::Tasks, id.value, deleted); });
}

} // namespace regulars
