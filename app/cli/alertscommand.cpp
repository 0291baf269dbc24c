// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/commandline.h"
#include "models/alerts/alertcommands.h"
#include "models/alerts/alertupkeep.h"
#include "storage/alerts/alertcauses.h"
#include "storage/alerts/alertstore.h"
#include "storage/customers/customerlist.h"
#include "storage/people/shopstore.h"

#include <QtCore/QCoreApplication>

namespace regulars {

using namespace Qt::StringLiterals;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(regulars::CommandLine)
};

/// One, or all when none is named.
Result<std::optional<AlertKind>> kindOf(const Invocation &invocation)
{
    const QString name = invocation.options.value(u"kind"_s);
    if (!invocation.options.isSet(u"kind"_s))
        return std::nullopt;
    if (!isNameOf<AlertKind>(name))
        return wrongValue(u"--kind"_s);
    return valueOf<AlertKind>(name);
}

Result<AlertRule> ruleOf(Database &database, AlertKind kind)
{
    const auto all = [](Connection &connection) { return AlertStore(connection).rules(); };
    REGULARS_TRY(rules, database.read(all).result());
    for (const AlertRule &rule : std::as_const(rules)) {
        if (rule.kind == kind)
            return rule;
    }
    return fail(ErrorCode::NotFound);
}

Result<QHash<CustomerId, QString>> namesOf(Connection &connection, const QList<AlertCause> &causes, const Shop &shop,
                                           Instant now)
{
    QList<CustomerId> ids;
    for (const AlertCause &cause : causes)
        ids += cause.customer;
    REGULARS_TRY(rows, CustomerList(connection).rows(ids, now, shop.currency));
    QHash<CustomerId, QString> names;
    for (const CustomerRow &row : rows)
        names.insert(row.id, row.name);
    return names;
}

/// By the rules that are switched on, or by that of the kind whether it is or not.
Result<QList<AlertCause>> causesOf(Connection &connection, const Shop &shop, std::optional<AlertKind> kind, Instant now)
{
    if (!kind)
        return dueAlerts(connection, now);
    REGULARS_TRY(rules, AlertStore(connection).rules());
    for (const AlertRule &rule : std::as_const(rules)) {
        if (rule.kind == *kind)
            return alertCauses(connection, shop, rule, now);
    }
    return fail(ErrorCode::NotFound);
}

Result<Answer> listDue(const Invocation &invocation)
{
    REGULARS_TRY(kind, kindOf(invocation));
    REGULARS_TRY(database, invocation.openForReading());
    const Instant now = invocation.clock.now();
    return database
        ->read([kind = kind, now](Connection &connection) -> Result<Answer> {
            REGULARS_TRY(shop, ShopStore(connection).shop());
            REGULARS_TRY(causes, causesOf(connection, shop, kind, now));
            REGULARS_TRY(names, namesOf(connection, causes, shop, now));
            const LocalCalendar calendar(shop.timeZone);
            Answer answer;
            answer.columns = {u"kind"_s, u"customer"_s, u"name"_s, u"happened_on"_s};
            answer.list = QJsonArray();
            for (const AlertCause &cause : causes) {
                QJsonObject reason = toJson(cause.reason);
                reason.remove(u"kind"_s);
                *answer.list += QJsonObject{{u"kind"_s, nameOf(cause.reason.kind)},
                                            {u"customer"_s, cause.customer.value},
                                            {u"name"_s, names.value(cause.customer)},
                                            {u"happened_on"_s, jsonDay(cause.happenedAt, calendar)},
                                            {u"reason"_s, reason}};
            }
            return answer;
        })
        .result();
}

Result<Answer> openTasks(const Invocation &invocation)
{
    REGULARS_TRY(database, invocation.open());
    REGULARS_TRY(opened, openDueAlerts(*database));
    Answer answer;
    answer.facts.add(u"tasks"_s, opened);
    return answer;
}

Result<Answer> listRules(const Invocation &invocation)
{
    REGULARS_TRY(database, invocation.openForReading());
    const auto all = [](Connection &connection) { return AlertStore(connection).rules(); };
    REGULARS_TRY(rules, database->read(all).result());
    Answer answer;
    answer.columns = {u"kind"_s, u"enabled"_s, u"title"_s, u"due_days"_s};
    answer.list = toJson(rules);
    return answer;
}

/// Switches the rule of --kind on or off. One that has never been saved needs a title for its tasks.
Result<Answer> switchRule(const Invocation &invocation, bool on)
{
    REGULARS_TRY(kind, kindOf(invocation));
    if (!kind)
        return wrongValue(u"--kind"_s);
    REGULARS_TRY(database, invocation.open());
    REGULARS_TRY(rule, ruleOf(*database, *kind));
    rule.enabled = on;
    if (invocation.options.isSet(u"title"_s))
        rule.title = invocation.options.value(u"title"_s);
    REGULARS_CHECK(runCommand(*database, SaveAlertRule{rule}).result());
    Answer answer;
    answer.facts.add(u"kind"_s, nameOf(rule.kind)).add(u"enabled"_s, rule.enabled).add(u"title"_s, rule.title);
    return answer;
}

Result<Answer> runAlerts(const Invocation &invocation)
{
    const QString what = invocation.arguments.value(0, u"list"_s);
    if (invocation.options.isSet(u"title"_s) && what != "on"_L1)
        return wrongValue(u"--title"_s);
    if (invocation.options.isSet(u"kind"_s) && (what == "run"_L1 || what == "rules"_L1))
        return wrongValue(u"--kind"_s);
    if (what == "list"_L1)
        return listDue(invocation);
    if (what == "run"_L1)
        return openTasks(invocation);
    if (what == "rules"_L1)
        return listRules(invocation);
    if (what == "on"_L1 || what == "off"_L1)
        return switchRule(invocation, what == "on"_L1);
    return wrongValue(what);
}

} // namespace

CliCommand alertsCommand()
{
    return {
        u"alerts"_s,
        u"[list|run|rules|on|off]"_s,
        Text::tr("Lists for whom the alerts would open a task now, or opens these tasks."),
        0,
        1,
        {{u"kind"_s,
          Text::tr(
              "list, on and off: low_answer, many_tickets, silence, many_returns, less_spent, leaving, stalled or check_in_due; list takes it "
              "whether it is on or off."),
          u"kind"_s},
         {u"title"_s, Text::tr("on: the title of its tasks."), u"text"_s}},
        runAlerts};
}

} // namespace regulars
