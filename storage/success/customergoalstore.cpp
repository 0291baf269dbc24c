// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/success/customergoalstore.h"

#include "storage/base/uid.h"
#include "storage/journal/recyclebin.h"
#include "storage/journal/writesession.h"
#include "storage/loyalty/isodays.h"

namespace regulars {

using namespace Qt::StringLiterals;

namespace {

const QString goalColumns =
    u"g.id, g.uid, g.customer_id, g.title, g.measure, g.target, g.progress, g.note, g.due_on, g.state,"
    " g.closed_on, g.row_version, g.deleted_at"_s;
constexpr int nameColumn = 13;

CustomerGoal readGoal(const Statement &row)
{
    CustomerGoal goal;
    goal.id = row.id<CustomerGoalId>(0);
    goal.uid = row.text(1);
    goal.customer = row.id<CustomerId>(2);
    goal.title = row.text(3);
    goal.measure = row.text(4);
    goal.target = row.text(5);
    goal.progress = row.text(6);
    goal.note = row.text(7);
    goal.dueOn = dayAt(row, 8);
    goal.state = valueOf<GoalState>(row.text(9));
    goal.closedOn = dayAt(row, 10);
    goal.rowVersion = static_cast<int>(row.integer(11));
    goal.deleted = !row.isNull(12);
    return goal;
}

void bindGoal(Statement &write, WriteSession &session, const CustomerGoal &goal)
{
    write.bind(u"title", goal.title.simplified()).bind(u"measure", goal.measure.simplified());
    write.bind(u"target", goal.target.simplified()).bind(u"progress", goal.progress.simplified());
    write.bind(u"note", goal.note).bind(u"due", dayValue(goal.dueOn)).bind(u"state", nameOf(goal.state));
    write.bind(u"closed", dayValue(goal.closedOn)).bind(u"now", session.now()).bind(u"user", session.user());
}

CustomerGoalId insertGoal(WriteSession &session, const CustomerGoal &goal)
{
    Statement add(
        session.connection(),
        u"INSERT INTO customer_goals (uid, customer_id, title, measure, target, progress, note, due_on, state,"
        " closed_on, created_at, created_by, updated_at, updated_by, change_set_id) VALUES (:uid, :customer, :title,"
        " :measure, :target, :progress, :note, :due, :state, :closed, :now, :user, :now, :user, :change_set)"
        " RETURNING id"_s);
    bindGoal(add, session, goal);
    add.bind(u"uid", newUid(session.now())).bind(u"customer", goal.customer);
    add.bind(u"change_set", session.changeSet()).only();
    session.inserted(Table::CustomerGoals, add.integer(0));
    return add.id<CustomerGoalId>(0);
}

void updateGoal(WriteSession &session, const CustomerGoal &goal)
{
    session.willChange(Table::CustomerGoals, goal.id.value);
    Statement write(
        session.connection(),
        u"UPDATE customer_goals SET title = :title, measure = :measure, target = :target, progress = :progress,"
        " note = :note, due_on = :due, state = :state, closed_on = :closed, updated_at = :now, updated_by = :user,"
        " row_version = row_version + 1 WHERE id = :id"_s);
    bindGoal(write, session, goal);
    write.bind(u"id", goal.id).execute();
}

} // namespace

Result<CustomerGoal> CustomerGoalStore::goal(CustomerGoalId id) const
{
    return attempt([&]() -> Result<CustomerGoal> {
        Statement row(m_connection, u"SELECT %1 FROM customer_goals g WHERE g.id = :id"_s.arg(goalColumns));
        if (!row.bind(u"id", id).next())
            return fail(ErrorCode::NotFound, u"customer_goal"_s);
        return readGoal(row);
    });
}

Result<QList<CustomerGoal>> CustomerGoalStore::ofCustomer(CustomerId customer) const
{
    return attempt([&] {
        Statement rows(
            m_connection,
            u"SELECT %1 FROM customer_goals g WHERE g.customer_id = :customer AND g.deleted_at IS NULL"_s.arg(goalColumns));
        rows.bind(u"customer", customer);
        QList<CustomerGoal> goals;
        while (rows.next())
            goals += readGoal(rows);
        std::sort(goals.begin(), goals.end(), comesBefore);
        return goals;
    });
}

Result<QList<CustomerGoalRow>> CustomerGoalStore::open() const
{
    return attempt([&] {
        Statement rows(m_connection, u"SELECT %1, c.name FROM customer_goals g JOIN customers c ON c.id = g.customer_id"
                                     " AND c.deleted_at IS NULL WHERE g.state = 'open' AND g.deleted_at IS NULL"
                                     " ORDER BY g.due_on IS NULL, g.due_on, g.id"_s.arg(goalColumns));
        QList<CustomerGoalRow> goals;
        while (rows.next())
            goals += CustomerGoalRow{readGoal(rows), rows.text(nameColumn)};
        return goals;
    });
}

Result<CustomerGoalId> CustomerGoalStore::save(WriteSession &session, const CustomerGoal &goal)
{
    return attempt([&]() -> Result<CustomerGoalId> {
        if (!goal.id.isValid())
            return insertGoal(session, goal);
        REGULARS_TRY(before, this->goal(goal.id));
        if (before.deleted)
            return fail(ErrorCode::NotFound, u"customer_goal"_s);
        if (before.rowVersion != goal.rowVersion)
            return fail(ErrorCode::Conflict, u"customer_goal"_s);
        updateGoal(session, goal);
        return goal.id;
    });
}

Result<void> CustomerGoalStore::remove(WriteSession &session, CustomerGoalId id)
{
    return attempt([&]() -> Result<void> {
        REGULARS_TRY(before, goal(id));
        if (before.deleted)
            return fail(ErrorCode::NotFound, u"customer_goal"_s);
        return markDeleted(session, Table::CustomerGoals, id.value, true);
    });
}

} // namespace regulars
