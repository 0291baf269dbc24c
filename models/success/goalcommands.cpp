// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/success/goalcommands.h"

#include "models/customers/livecustomer.h"
#include "storage/journal/writesession.h"
#include "storage/success/checkinstore.h"
#include "storage/success/customergoalstore.h"

namespace regulars {

using namespace Qt::StringLiterals;

namespace {

QDate today(const WriteSession &session)
{
    return session.calendar().date(session.now());
}

Result<void> nameCustomer(WriteSession &session, CustomerId id)
{
    REGULARS_TRY(customer, liveCustomer(session.connection(), id));
    session.setArgument(u"name"_s, customer.name);
    return {};
}

/// A goal that is not deleted, of a customer who is there, named for the sentence.
Result<CustomerGoal> liveGoal(WriteSession &session, CustomerGoalId id)
{
    REGULARS_TRY(goal, CustomerGoalStore(session.connection()).goal(id));
    if (goal.deleted)
        return fail(ErrorCode::NotFound, u"customer_goal"_s);
    REGULARS_CHECK(nameCustomer(session, goal.customer));
    session.setArgument(u"goal"_s, goal.title);
    return std::move(goal);
}

} // namespace

Result<CustomerGoalId> SaveCustomerGoal::execute(WriteSession &session) const
{
    REGULARS_CHECK(nameCustomer(session, goal.customer));
    REGULARS_CHECK(checked(validate(goal)));
    session.setArgument(u"goal"_s, goal.title.simplified());
    return CustomerGoalStore(session.connection()).save(session, goal);
}

Result<void> CloseCustomerGoal::execute(WriteSession &session) const
{
    REGULARS_TRY(before, liveGoal(session, goal));
    session.setArgument(u"state"_s, nameOf(state));
    REGULARS_TRY(after, withState(before, state, today(session)));
    REGULARS_CHECK(CustomerGoalStore(session.connection()).save(session, after));
    return {};
}

Result<void> RemoveCustomerGoal::execute(WriteSession &session) const
{
    REGULARS_CHECK(liveGoal(session, goal));
    return CustomerGoalStore(session.connection()).remove(session, goal);
}

Result<CheckInId> NoteCheckIn::execute(WriteSession &session) const
{
    REGULARS_CHECK(nameCustomer(session, checkIn.customer));
    REGULARS_CHECK(checked(validate(checkIn, today(session))));
    return CheckInStore(session.connection()).add(session, checkIn);
}

Result<void> RemoveCheckIn::execute(WriteSession &session) const
{
    CheckInStore store(session.connection());
    REGULARS_TRY(held, store.checkIn(checkIn));
    REGULARS_CHECK(nameCustomer(session, held.customer));
    return store.remove(session, checkIn);
}

Result<void> SaveCheckInPlan::execute(WriteSession &session) const
{
    REGULARS_CHECK(checked(validate(plan)));
    return CheckInStore(session.connection()).savePlan(session, plan);
}

} // namespace regulars
