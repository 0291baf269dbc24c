// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/tasks/taskview.h"

#include "storage/customers/customerstore.h"
#include "storage/orders/orderstore.h"
#include "storage/people/shopstore.h"
#include "storage/people/userstore.h"

namespace regulars {

TaskView::TaskView(Database &database, QObject *parent) : EntityView(database, parent) {}

bool TaskView::isConcernedBy(const ChangeSet &changes) const
{
    return changes.touches(Entity::Task, key().value);
}

TaskView::ReadJob TaskView::readJob(TaskId id) const
{
    return [id](Connection &connection) -> Result<TaskRow> {
        REGULARS_TRY(task, TaskStore(connection).task(id));
        if (task.deleted)
            return fail(ErrorCode::NotFound);
        TaskRow row;
        row.task = task;
        if (task.customer.isValid()) {
            REGULARS_TRY(customer, CustomerStore(connection).customer(task.customer));
            row.customerName = customer.name;
        }
        if (task.order.isValid()) {
            REGULARS_TRY(order, OrderStore(connection).order(task.order));
            row.orderNumber = order.number;
        }
        REGULARS_TRY(users, UserStore(connection).users());
        for (const User &user : std::as_const(users)) {
            if (user.id == task.owner)
                row.ownerName = user.name;
        }
        return row;
    };
}

TaskCountsView::TaskCountsView(Database &database, QObject *parent) : EntityView(database, parent) {}

bool TaskCountsView::isConcernedBy(const ChangeSet &changes) const
{
    return changes.touches(Entity::Task) || changes.touches(Entity::Customer) || changes.touches(Entity::Setting);
}

TaskCountsView::ReadJob TaskCountsView::readJob(TaskCountsKey key) const
{
    return [owner = key.owner, now = database().clock().now()](Connection &connection) -> Result<TaskCounts> {
        REGULARS_TRY(shop, ShopStore(connection).shop());
        return TaskStore(connection).counts(owner, now, LocalCalendar(shop.timeZone));
    };
}

} // namespace regulars
