// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/success/onboardingcommands.h"

#include "models/customers/livecustomer.h"
#include "storage/journal/writesession.h"
#include "storage/success/onboardingtemplatestore.h"

namespace regulars {

using namespace Qt::StringLiterals;

namespace {

constexpr int furthestStart = 365; // days ahead, or back

QDate today(const WriteSession &session)
{
    return session.calendar().date(session.now());
}

tl::unexpected<Error> refused(const QString &reason)
{
    return fail(ErrorCode::Refused, {}, {{u"reason"_s, reason}});
}

/// One by which somebody can start, named for the sentence.
Result<OnboardingTemplate> liveTemplate(WriteSession &session, OnboardingTemplateId id)
{
    REGULARS_TRY(form, OnboardingTemplateStore(session.connection()).form(id));
    if (form.deleted)
        return fail(ErrorCode::NotFound, u"onboarding_template"_s);
    session.setArgument(u"template"_s, form.name);
    return std::move(form);
}

/// An onboarding of a customer who is there, named for the sentence.
Result<Onboarding> liveOnboarding(WriteSession &session, OnboardingId id)
{
    REGULARS_TRY(onboarding, OnboardingStore(session.connection()).onboarding(id));
    REGULARS_TRY(customer, liveCustomer(session.connection(), onboarding.customer));
    session.setArgument(u"name"_s, customer.name);
    session.setArgument(u"template"_s, onboarding.name);
    return std::move(onboarding);
}

Result<void> checkNoneRuns(WriteSession &session, CustomerId customer, OnboardingTemplateId form)
{
    REGULARS_TRY(runs, OnboardingStore(session.connection()).isRunning(customer, form));
    return runs ? Result<void>(refused(u"onboarding_runs"_s)) : Result<void>();
}

} // namespace

Result<OnboardingTemplateId> SaveOnboardingTemplate::execute(WriteSession &session) const
{
    OnboardingTemplate saved = form;
    if (!byItself)
        saved.startsFrom.reset();
    else if (!saved.startsFrom)
        saved.startsFrom = session.now();
    REGULARS_CHECK(checked(validate(saved)));
    session.setArgument(u"template"_s, saved.name.simplified());
    return OnboardingTemplateStore(session.connection()).save(session, saved);
}

Result<void> RemoveOnboardingTemplate::execute(WriteSession &session) const
{
    REGULARS_CHECK(liveTemplate(session, form));
    return OnboardingTemplateStore(session.connection()).remove(session, form);
}

Result<OnboardingId> StartOnboarding::execute(WriteSession &session) const
{
    REGULARS_TRY(live, liveCustomer(session.connection(), customer));
    session.setArgument(u"name"_s, live.name);
    REGULARS_TRY(plan, liveTemplate(session, form));
    const QDate day = today(session);
    if (!startedOn.isValid())
        return tl::unexpected(invalidField(u"started_on"_s, u"required"_s));
    if (std::abs(day.daysTo(startedOn)) > furthestStart)
        return tl::unexpected(invalidField(u"started_on"_s, startedOn < day ? u"too_early"_s : u"too_late"_s));
    REGULARS_CHECK(checkNoneRuns(session, customer, form));
    return OnboardingStore(session.connection()).start(session, onboardingOf(plan, customer, startedOn, owner));
}

Result<int> StartDueOnboardings::execute(WriteSession &session) const
{
    OnboardingStore store(session.connection());
    int started = 0;
    for (const OnboardingDue &each : due) {
        const auto plan = OnboardingTemplateStore(session.connection()).form(each.form);
        const auto customer = liveCustomer(session.connection(), each.customer);
        if (!plan || plan->deleted || !plan->startsFrom || !customer)
            continue; // somebody else was faster
        REGULARS_TRY(was, store.wasStarted(each.customer, each.form));
        if (was)
            continue;
        REGULARS_CHECK(store.start(session, onboardingOf(*plan, each.customer, today(session), {})));
        ++started;
    }
    session.setArgument(u"count"_s, started);
    return started;
}

Result<void> TickOnboardingStep::execute(WriteSession &session) const
{
    REGULARS_TRY(before, liveOnboarding(session, onboarding));
    REGULARS_TRY(after, withStep(before, step, done, today(session), session.user()));
    for (const OnboardingStep &each : after.steps) {
        if (each.id == step)
            session.setArgument(u"step"_s, each.title);
    }
    session.setArgument(u"done"_s, done);
    if (before.state == OnboardingState::Done && after.state == OnboardingState::Running)
        REGULARS_CHECK(checkNoneRuns(session, before.customer, before.form));
    return OnboardingStore(session.connection()).save(session, before, after);
}

Result<void> ChangeOnboarding::execute(WriteSession &session) const
{
    REGULARS_TRY(before, liveOnboarding(session, onboarding));
    if (before.state != OnboardingState::Running)
        return refused(u"onboarding_ended"_s);
    Onboarding after = before;
    after.owner = owner;
    after.blocker = blocker.simplified();
    if (after.blocker.size() > longestBlocker)
        return tl::unexpected(invalidField(u"blocker"_s, u"too_long"_s, {{u"limit"_s, longestBlocker}}));
    return OnboardingStore(session.connection()).save(session, before, after);
}

Result<void> StopOnboarding::execute(WriteSession &session) const
{
    REGULARS_TRY(before, liveOnboarding(session, onboarding));
    session.setArgument(u"stopped"_s, stopped);
    const OnboardingState from = stopped ? OnboardingState::Running : OnboardingState::Stopped;
    if (before.state != from)
        return refused(stopped ? u"onboarding_ended"_s : u"onboarding_runs"_s);
    if (!stopped)
        REGULARS_CHECK(checkNoneRuns(session, before.customer, before.form));
    Onboarding after = before;
    after.state = stopped ? OnboardingState::Stopped : OnboardingState::Running;
    after.endedOn = stopped ? today(session) : QDate();
    return OnboardingStore(session.connection()).save(session, before, after);
}

} // namespace regulars
