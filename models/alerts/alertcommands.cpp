// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/alerts/alertcommands.h"

#include "models/customers/livecustomer.h"
#include "models/tasks/taskcommands.h"
#include "storage/alerts/alertstore.h"
#include "storage/base/uid.h"
#include "storage/people/userstore.h"

#include <algorithm>

namespace regulars {

using namespace Qt::StringLiterals;

namespace {

const AlertRule *ruleOf(const QList<AlertRule> &rules, AlertKind kind)
{
    const auto found = std::find_if(rules.begin(), rules.end(), [=](const AlertRule &each) { return each.kind == kind; });
    return found == rules.end() ? nullptr : &*found;
}

/// Nobody in particular once the person has left: somebody is to see to it.
UserId presentPerson(Connection &connection, UserId person)
{
    const auto user = UserStore(connection).user(person);
    return user && !user->left ? person : UserId{};
}

Result<bool> isToBeTold(Connection &connection, const AlertCause &cause)
{
    const AlertStore store(connection);
    REGULARS_TRY(told, store.wasTold(cause.reason.kind, cause.key));
    REGULARS_TRY(open, store.hasOpenTask(cause.reason.kind, cause.customer));
    if (told || open)
        return false;
    const auto customer = liveCustomer(connection, cause.customer);
    if (!customer && customer.error().code != ErrorCode::NotFound)
        return tl::unexpected(customer.error());
    return customer.has_value();
}

} // namespace

Result<void> SaveAlertRule::execute(WriteSession &session) const
{
    REGULARS_CHECK(checked(validate(rule)));
    REGULARS_TRY(rules, AlertStore(session.connection()).rules());
    const AlertRule *before = ruleOf(rules, rule.kind);
    const bool isAnother = !before || before->person != rule.person; // one who has left since may stay
    if (isAnother && rule.person.isValid() && presentPerson(session.connection(), rule.person) != rule.person)
        return fail(ErrorCode::NotFound, u"person"_s);
    session.setArgument(u"kind"_s, nameOf(rule.kind));
    AlertRule saved = rule;
    saved.title = saved.title.simplified();
    saved.note = saved.note.trimmed();
    return AlertStore(session.connection()).saveRule(session, saved);
}

Result<int> OpenAlertTasks::execute(WriteSession &session) const
{
    AlertStore store(session.connection());
    REGULARS_TRY(rules, store.rules());
    int opened = 0;
    for (const AlertCause &cause : causes) {
        const AlertRule *rule = ruleOf(rules, cause.reason.kind);
        if (!rule || !rule->enabled)
            continue;
        REGULARS_TRY(wanted, isToBeTold(session.connection(), cause));
        if (!wanted)
            continue;
        Task task = alertTask(*rule, cause, session.now(), session.calendar());
        task.uid = newUid(session.now());
        task.owner = presentPerson(session.connection(), rule->person);
        REGULARS_CHECK(CreateTask{task}.execute(session));
        REGULARS_CHECK(store.note(session, cause, task.uid));
        ++opened;
    }
    session.setArgument(u"count"_s, opened);
    return opened;
}

} // namespace regulars
