// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/success/customergoal.h"

#include <tuple>

namespace regulars {

using namespace Qt::StringLiterals;

namespace {

void checkLength(QList<Error> &errors, const QString &field, const QString &text, int limit)
{
    if (text.size() > limit)
        errors += invalidField(field, u"too_long"_s, {{u"limit"_s, limit}});
}

} // namespace

QList<Error> validate(const CustomerGoal &goal)
{
    QList<Error> errors;
    if (goal.title.simplified().isEmpty())
        errors += invalidField(u"title"_s, u"required"_s);
    checkLength(errors, u"title"_s, goal.title.simplified(), longestGoalTitle);
    checkLength(errors, u"measure"_s, goal.measure.simplified(), longestGoalValue);
    checkLength(errors, u"target"_s, goal.target.simplified(), longestGoalValue);
    checkLength(errors, u"progress"_s, goal.progress.simplified(), longestGoalValue);
    checkLength(errors, u"note"_s, goal.note, longestGoalNote);
    return errors;
}

Result<CustomerGoal> withState(const CustomerGoal &before, GoalState state, QDate today)
{
    if (before.state == state)
        return fail(ErrorCode::Refused, {}, {{u"reason"_s, u"goal_is_so"_s}});
    CustomerGoal after = before;
    after.state = state;
    after.closedOn = state == GoalState::Open ? QDate() : today;
    return after;
}

bool isOverdue(const CustomerGoal &goal, QDate today)
{
    return goal.state == GoalState::Open && goal.dueOn.isValid() && goal.dueOn < today;
}

bool comesBefore(const CustomerGoal &a, const CustomerGoal &b)
{
    const bool isOpen = a.state == GoalState::Open;
    if (isOpen != (b.state == GoalState::Open))
        return isOpen;
    if (!isOpen)
        return std::tuple(b.closedOn, b.id) < std::tuple(a.closedOn, a.id);
    return std::tuple(!a.dueOn.isValid(), a.dueOn, a.id) < std::tuple(!b.dueOn.isValid(), b.dueOn, b.id);
}

} // namespace regulars
