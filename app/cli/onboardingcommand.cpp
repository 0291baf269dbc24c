// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/commandline.h"
#include "app/cli/loyaltykeys.h"
#include "models/success/onboardingcommands.h"
#include "models/success/onboardingupkeep.h"
#include "storage/people/shopstore.h"
#include "storage/success/onboardingtemplatestore.h"

#include <QtCore/QCoreApplication>

namespace regulars {

using namespace Qt::StringLiterals;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(regulars::CommandLine)
};

QJsonObject factsOf(const OnboardingRow &row)
{
    const Onboarding &onboarding = row.onboarding;
    const OnboardingStep *next = nextStep(onboarding);
    return {{u"onboarding"_s, onboarding.id.value},
            {u"customer"_s, row.customerName},
            {u"template"_s, onboarding.name},
            {u"state"_s, nameOf(onboarding.state)},
            {u"all_steps"_s, onboarding.steps.size()},
            {u"steps_done"_s, doneSteps(onboarding)},
            {u"started_on"_s, jsonDate(onboarding.startedOn)},
            {u"ended_on"_s, jsonDate(onboarding.endedOn)},
            {u"next_step"_s, next ? QJsonValue(next->title) : QJsonValue()},
            {u"next_due_on"_s, jsonDate(next ? next->dueOn : QDate())},
            {u"stalled"_s, row.stall ? QJsonValue(nameOf(row.stall->reason)) : QJsonValue()},
            {u"stalled_since"_s, jsonDate(row.stall ? row.stall->since : QDate())},
            {u"blocker"_s, onboarding.blocker},
            {u"owner"_s, row.ownerName.isEmpty() ? QJsonValue() : QJsonValue(row.ownerName)}};
}

Result<Answer> listOnboardings(const Invocation &invocation)
{
    const QString only = invocation.options.value(u"only"_s);
    if ((!only.isEmpty() && !isNameOf<OnboardingChoice>(only)) || invocation.arguments.size() != 1)
        return wrongValue(only.isEmpty() ? u"CUSTOMER"_s : u"--only"_s);
    OnboardingFilter filter;
    filter.choice = only.isEmpty() ? OnboardingChoice::Running : valueOf<OnboardingChoice>(only);
    REGULARS_TRY(database, invocation.openForReading());
    const Instant now = invocation.clock.now();
    return database
        ->read([=](Connection &connection) -> Result<Answer> {
            OnboardingList list(connection);
            REGULARS_TRY(ids, list.ids(filter, now));
            REGULARS_TRY(rows, list.rows(ids, now));
            Answer answer;
            answer.columns = {u"onboarding"_s, u"customer"_s,  u"template"_s,    u"state"_s,  u"steps_done"_s,
                              u"all_steps"_s,  u"next_step"_s, u"next_due_on"_s, u"stalled"_s};
            answer.list = QJsonArray();
            for (const OnboardingRow &row : std::as_const(rows))
                *answer.list += factsOf(row);
            return answer;
        })
        .result();
}

Result<OnboardingTemplateId> templateCalled(Database &database, const QString &name)
{
    REGULARS_TRY(
        templates,
        database.read([](Connection &connection) { return OnboardingTemplateStore(connection).templates(); }).result());
    for (const OnboardingTemplate &each : templates) {
        if (each.name.compare(name, Qt::CaseInsensitive) == 0)
            return each.id;
    }
    return fail(ErrorCode::NotFound, u"onboarding_template"_s);
}

/// Of one customer by a template, or without them of all who are due.
Result<Answer> startOnboardings(const Invocation &invocation)
{
    const qsizetype count = invocation.arguments.size();
    if (count == 2)
        return wrongValue(u"TEMPLATE"_s);
    Answer answer;
    REGULARS_TRY(database, invocation.open());
    if (count == 1) {
        REGULARS_TRY(started, startDueOnboardings(*database));
        answer.facts.add(u"onboardings_started"_s, started);
        return answer;
    }
    REGULARS_TRY(shop, database->read([](Connection &connection) { return ShopStore(connection).shop(); }).result());
    QDate from = LocalCalendar(shop.timeZone).date(invocation.clock.now());
    if (invocation.options.isSet(u"from"_s)) {
        from = QDate::fromString(invocation.options.value(u"from"_s), Qt::ISODate);
        if (!from.isValid())
            return wrongValue(u"--from"_s);
    }
    REGULARS_TRY(customer, customerCalled(*database, invocation.arguments.at(1)));
    REGULARS_TRY(form, templateCalled(*database, invocation.arguments.at(2)));
    REGULARS_TRY(written, runCommand(*database, StartOnboarding{customer, form, from, {}}).result());
    answer.facts.add(u"onboarding"_s, written.value.value).add(u"change_set"_s, written.changeSet.value);
    return answer;
}

/// A step by its place from 1, or what is due next.
Result<Answer> doStep(const Invocation &invocation)
{
    bool isNumber = false;
    const OnboardingId id{invocation.arguments.value(1).toLongLong(&isNumber)};
    if (!isNumber || !id.isValid())
        return wrongValue(u"ONBOARDING"_s);
    REGULARS_TRY(database, invocation.open());
    REGULARS_TRY(
        before,
        database->read([id](Connection &connection) { return OnboardingStore(connection).onboarding(id); }).result());
    const bool done = !invocation.options.isSet(u"open"_s);
    const OnboardingStep *step = done ? nextStep(before) : lastStep(before);
    if (invocation.arguments.size() == 3) {
        const int place = invocation.arguments.at(2).toInt();
        if (place < 1 || place > before.steps.size())
            return wrongValue(u"STEP"_s);
        step = &before.steps.at(place - 1);
    }
    if (!step)
        return done ? fail(ErrorCode::Refused, {}, {{u"reason"_s, u"onboarding_ended"_s}})
                    : fail(ErrorCode::NotFound, u"onboarding_step"_s);
    REGULARS_TRY(written, runCommand(*database, TickOnboardingStep{id, step->id, done}).result());
    REGULARS_TRY(
        after, database->read([id](Connection &connection) { return OnboardingStore(connection).onboarding(id); }).result());
    Answer answer;
    answer.facts.add(u"onboarding"_s, id.value).add(u"step"_s, step->title).add(u"state"_s, nameOf(after.state));
    answer.facts.add(u"steps_done"_s, doneSteps(after)).add(u"all_steps"_s, after.steps.size());
    answer.facts.add(u"change_set"_s, written.changeSet.isValid() ? QJsonValue(written.changeSet.value) : QJsonValue());
    return answer;
}

Result<Answer> runOnboarding(const Invocation &invocation)
{
    const QString what = invocation.arguments.first();
    if (what == "list"_L1)
        return listOnboardings(invocation);
    if (what == "start"_L1)
        return startOnboardings(invocation);
    if (what == "done"_L1)
        return doStep(invocation);
    return wrongValue(what);
}

} // namespace

CliCommand onboardingCommand()
{
    return {u"onboarding"_s,
            u"list | start [CUSTOMER TEMPLATE] | done ONBOARDING [STEP]"_s,
            Text::tr("Lists who is being onboarded, starts onboardings and ticks off their steps."),
            1,
            3,
            {{u"only"_s, Text::tr("list: stalled, running (unless said), in_time, not_in_time or all."), u"choice"_s},
             {u"from"_s, Text::tr("start: the first day, as 2026-11-22."), u"date"_s},
             {u"open"_s, Text::tr("done: the step is to be done after all.")}},
            runOnboarding};
}

} // namespace regulars
