// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/tasks/tasklist.h"

#include "storage/people/shopstore.h"

namespace regulars {

namespace {

Result<FeedPage<TaskEntry, TaskKey>> readPage(Connection &connection, const TaskQuery &query, UserId user, Instant now,
                                              const std::optional<TaskKey> &from, int limit)
{
    REGULARS_TRY(shop, ShopStore(connection).shop());
    const LocalCalendar calendar(shop.timeZone);
    const TaskFilter filter = filterOf(query, user, calendar.startOfDay(calendar.date(now)));
    REGULARS_TRY(rows, TaskStore(connection).page(filter, from, limit));
    FeedPage<TaskEntry, TaskKey> page;
    for (const TaskRow &row : std::as_const(rows)) {
        const QDate dueDay = row.task.dueAt ? calendar.date(*row.task.dueAt) : QDate();
        page.events += {row, groupOf(row.task, now, calendar), isOverdue(row.task, now, calendar), dueDay};
    }
    if (rows.size() == limit)
        page.next = keyOf(rows.last().task);
    return page;
}

} // namespace

TaskList::TaskList(Database &database, QObject *parent) : Feed(database, parent)
{
    // What begins a group depends on the row before.
    connect(this, &QAbstractItemModel::rowsInserted, this,
            [this](const QModelIndex &, int, int last) { updateGroupStarts(last + 1); });
    connect(this, &QAbstractItemModel::rowsRemoved, this,
            [this](const QModelIndex &, int first, int) { updateGroupStarts(first); });
    connect(this, &QAbstractItemModel::dataChanged, this,
            [this](const QModelIndex &, const QModelIndex &last, const QList<int> &roles) {
                if (!roles.contains(StartsGroupRole))
                    updateGroupStarts(last.row() + 1);
            });
    restart();
}

void TaskList::setQuery(const TaskQuery &query)
{
    if (query == m_query)
        return;
    m_query = query;
    restart();
}

void TaskList::setUser(UserId user)
{
    if (user == m_user)
        return;
    m_user = user;
    if (m_query.mine)
        restart();
}

int TaskList::rowOf(TaskId task) const
{
    for (int row = 0; row < rowCount(); ++row) {
        if (taskAt(row) == task)
            return row;
    }
    return -1;
}

QVariant TaskList::data(const QModelIndex &index, int dataRole) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const TaskEntry &entry = events().at(index.row());
    const Task &task = entry.row.task;
    switch (dataRole) {
    case role::Id:
        return task.id.value;
    case role::Loaded:
        return true;
    case role::Value:
    case EntryRole:
        return QVariant::fromValue(entry);
    case role::Title:
        return task.title;
    case role::Kind:
        return static_cast<int>(task.type);
    case role::When:
        return task.dueAt ? QVariant::fromValue(*task.dueAt) : QVariant();
    case role::TimeKnown:
        return !task.timeUnknown;
    case role::Day:
        return entry.dueDay;
    case role::AvatarName:
        return entry.row.customerName;
    case StartsGroupRole:
        return startsGroup(index.row());
    default:
        return {};
    }
}

bool TaskList::startsGroup(int row) const
{
    return row == 0 || events().at(row).group != events().at(row - 1).group;
}

void TaskList::updateGroupStarts(int row)
{
    if (row < rowCount())
        Q_EMIT dataChanged(index(row), index(row), {StartsGroupRole});
}

bool TaskList::isConcernedBy(const ChangeSet &changes) const
{
    return changes.touches(Entity::Task) || changes.touches(Entity::Customer) || changes.touches(Entity::User) ||
           changes.touches(Entity::Setting);
}

TaskList::PageJob TaskList::pageJob() const
{
    return [query = m_query, user = m_user, now = database().clock().now()](Connection &connection,
                                                                            const std::optional<TaskKey> &from, int limit) {
        return readPage(connection, query, user, now, from, limit);
    };
}

bool TaskList::precedes(const TaskEntry &a, const TaskEntry &b) const
{
    return keyOf(a.row.task) < keyOf(b.row.task);
}

} // namespace regulars
