// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/commandline.h"
#include "app/cli/loyaltykeys.h"
#include "models/success/goalcommands.h"
#include "models/success/successviews.h"

#include <QtCore/QCoreApplication>

namespace regulars {

using namespace Qt::StringLiterals;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(regulars::CommandLine)
};

QJsonObject factsOf(const CustomerGoal &goal, const QString &customerName)
{
    return {
        {u"goal"_s, goal.id.value},          {u"customer"_s, customerName},    {u"title"_s, goal.title},
        {u"measure"_s, goal.measure},        {u"target"_s, goal.target},       {u"progress"_s, goal.progress},
        {u"due_on"_s, jsonDate(goal.dueOn)}, {u"state"_s, nameOf(goal.state)}, {u"closed_on"_s, jsonDate(goal.closedOn)}};
}

/// Those that are open, or all of one customer.
Result<Answer> listGoals(const Invocation &invocation)
{
    if (invocation.arguments.size() > 2)
        return wrongValue(u"CUSTOMER"_s);
    REGULARS_TRY(database, invocation.openForReading());
    Answer answer;
    answer.columns = {u"goal"_s,   u"customer"_s, u"title"_s,  u"progress"_s,
                      u"target"_s, u"measure"_s,  u"due_on"_s, u"state"_s};
    answer.list = QJsonArray();
    if (invocation.arguments.size() == 1) {
        REGULARS_TRY(rows,
                     database->read([](Connection &connection) { return CustomerGoalStore(connection).open(); }).result());
        for (const CustomerGoalRow &row : std::as_const(rows))
            *answer.list += factsOf(row.goal, row.customerName);
        return answer;
    }
    REGULARS_TRY(customer, customerCalled(*database, invocation.arguments.at(1)));
    const Instant now = invocation.clock.now();
    const auto read = [customer = customer, now](Connection &connection) {
        return readSuccessOf(connection, customer, now);
    };
    REGULARS_TRY(success, database->read(read).result());
    for (const CustomerGoal &goal : std::as_const(success.goals))
        *answer.list += factsOf(goal, success.customerName);
    return answer;
}

Result<Answer> addGoal(const Invocation &invocation)
{
    if (invocation.arguments.size() != 3)
        return wrongValue(u"TITLE"_s);
    CustomerGoal goal;
    goal.title = invocation.arguments.at(2);
    goal.target = invocation.options.value(u"target"_s);
    goal.measure = invocation.options.value(u"measure"_s);
    if (invocation.options.isSet(u"due"_s)) {
        goal.dueOn = QDate::fromString(invocation.options.value(u"due"_s), Qt::ISODate);
        if (!goal.dueOn.isValid())
            return wrongValue(u"--due"_s);
    }
    REGULARS_TRY(database, invocation.open());
    REGULARS_TRY(customer, customerCalled(*database, invocation.arguments.at(1)));
    goal.customer = customer;
    REGULARS_TRY(written, runCommand(*database, SaveCustomerGoal{goal}).result());
    Answer answer;
    answer.facts.add(u"goal"_s, written.value.value).add(u"change_set"_s, written.changeSet.value);
    return answer;
}

Result<Answer> closeGoal(const Invocation &invocation)
{
    bool isNumber = false;
    const CustomerGoalId id{invocation.arguments.value(1).toLongLong(&isNumber)};
    if (invocation.arguments.size() != 2 || !isNumber || !id.isValid())
        return wrongValue(u"GOAL"_s);
    const QString as = invocation.options.isSet(u"as"_s) ? invocation.options.value(u"as"_s) : nameOf(GoalState::Reached);
    if (!isNameOf<GoalState>(as))
        return wrongValue(u"--as"_s);
    REGULARS_TRY(database, invocation.open());
    REGULARS_TRY(written, runCommand(*database, CloseCustomerGoal{id, valueOf<GoalState>(as)}).result());
    Answer answer;
    answer.facts.add(u"goal"_s, id.value).add(u"state"_s, as).add(u"change_set"_s, written.changeSet.value);
    return answer;
}

Result<Answer> runGoal(const Invocation &invocation)
{
    const QString what = invocation.arguments.first();
    if (what == "list"_L1)
        return listGoals(invocation);
    if (what == "add"_L1)
        return addGoal(invocation);
    if (what == "close"_L1)
        return closeGoal(invocation);
    return wrongValue(what);
}

Result<Answer> runCheckIn(const Invocation &invocation)
{
    if (invocation.arguments.first() != "list"_L1)
        return wrongValue(invocation.arguments.first());
    REGULARS_TRY(database, invocation.openForReading());
    const Instant now = invocation.clock.now();
    REGULARS_TRY(board,
                 database->read([now](Connection &connection) { return readSuccessBoard(connection, now); }).result());
    Answer answer;
    answer.columns = {u"customer"_s, u"tier"_s, u"last_contact"_s, u"due_on"_s};
    answer.list = QJsonArray();
    for (const CheckInDue &due : std::as_const(board.checkIns))
        *answer.list += QJsonObject{{u"customer_id"_s, due.customer.value},
                                    {u"customer"_s, due.customerName},
                                    {u"tier"_s, due.tierName.isEmpty() ? QJsonValue() : QJsonValue(due.tierName)},
                                    {u"last_contact"_s, jsonDate(due.lastContact)},
                                    {u"due_on"_s, jsonDate(due.dueOn)}};
    return answer;
}

} // namespace

CliCommand goalCommand()
{
    return {u"goal"_s,
            u"list [CUSTOMER] | add CUSTOMER TITLE | close GOAL"_s,
            Text::tr("Lists what customers want to reach, adds goals and closes them."),
            1,
            3,
            {{u"target"_s, Text::tr("add: the target, such as 200."), u"text"_s},
             {u"measure"_s, Text::tr("add: of what, such as “cups a day”."), u"text"_s},
             {u"due"_s, Text::tr("add: by when, as 2026-11-22."), u"date"_s},
             {u"as"_s, Text::tr("close: reached (unless said), missed, dropped or open."), u"state"_s}},
            runGoal};
}

CliCommand checkInCommand()
{
    return {
        u"checkin"_s, u"list"_s, Text::tr("Lists customers with whom a check-in is due within two weeks, or was due."), 1, 1,
        {},           runCheckIn};
}

} // namespace regulars
