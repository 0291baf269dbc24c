// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/subscriptions/subscriptioncommands.h"

#include "models/customers/livecustomer.h"
#include "storage/journal/writesession.h"
#include "storage/subscriptions/subscriptionstore.h"

namespace regulars {

using namespace Qt::StringLiterals;

namespace {

QDate today(const WriteSession &session)
{
    return session.calendar().date(session.now());
}

/// One that is offered, named for the sentence.
Result<SubscriptionPlan> livePlan(WriteSession &session, SubscriptionPlanId id)
{
    REGULARS_TRY(plan, SubscriptionPlanStore(session.connection()).plan(id));
    if (plan.deleted)
        return fail(ErrorCode::NotFound, u"subscription_plan"_s);
    session.setArgument(u"plan"_s, plan.name);
    return std::move(plan);
}

/// A subscription of a customer who is there, named for the sentence.
Result<Subscription> liveSubscription(WriteSession &session, SubscriptionId id)
{
    REGULARS_TRY(subscription, SubscriptionStore(session.connection()).subscription(id));
    REGULARS_TRY(customer, liveCustomer(session.connection(), subscription.customer));
    REGULARS_TRY(plan, SubscriptionPlanStore(session.connection()).plan(subscription.terms.plan));
    session.setArgument(u"name"_s, customer.name);
    session.setArgument(u"plan"_s, plan.name);
    return std::move(subscription);
}

/// Finds the subscription, asks the rule and appends its line.
template<typename Rule>
Result<void> follow(WriteSession &session, SubscriptionId id, Rule rule)
{
    REGULARS_TRY(subscription, liveSubscription(session, id));
    REGULARS_TRY(event, rule(subscription));
    return SubscriptionStore(session.connection()).append(session, subscription, event);
}

} // namespace

Result<SubscriptionPlanId> SaveSubscriptionPlan::execute(WriteSession &session) const
{
    REGULARS_CHECK(checked(validate(plan)));
    session.setArgument(u"plan"_s, plan.name.simplified());
    return SubscriptionPlanStore(session.connection()).save(session, plan);
}

Result<void> RemoveSubscriptionPlan::execute(WriteSession &session) const
{
    REGULARS_CHECK(livePlan(session, plan));
    return SubscriptionPlanStore(session.connection()).remove(session, plan);
}

Result<SubscriptionId> StartSubscription::execute(WriteSession &session) const
{
    REGULARS_TRY(live, liveCustomer(session.connection(), customer));
    session.setArgument(u"name"_s, live.name);
    REGULARS_CHECK(livePlan(session, offer.plan));
    REGULARS_TRY(event, startedAs(offer, startsOn, renews, today(session)));
    return SubscriptionStore(session.connection()).start(session, customer, event);
}

Result<void> ChangeSubscription::execute(WriteSession &session) const
{
    REGULARS_TRY(before, liveSubscription(session, subscription));
    if (rowVersion != 0 && before.rowVersion != rowVersion)
        return fail(ErrorCode::Conflict, u"subscription"_s);
    if (offer.plan != before.terms.plan) // one that is not offered any more may stay
        REGULARS_CHECK(livePlan(session, offer.plan));
    REGULARS_TRY(event, changedTo(before, offer, from, today(session)));
    return SubscriptionStore(session.connection()).append(session, before, event);
}

Result<void> PauseSubscription::execute(WriteSession &session) const
{
    session.setArgument(u"date"_s, resumesOn.toString(Qt::ISODate));
    return follow(session, subscription,
                  [&](const Subscription &before) { return pausedUntil(before, from, resumesOn, reason, today(session)); });
}

Result<void> ResumeSubscription::execute(WriteSession &session) const
{
    return follow(session, subscription, [&](const Subscription &before) { return resumedOn(before, today(session)); });
}

Result<void> CancelSubscription::execute(WriteSession &session) const
{
    return follow(session, subscription, [&](const Subscription &before) {
        auto event = cancelledFor(before, endsOn, reason, today(session));
        if (event)
            session.setArgument(u"date"_s, event->terms.endsOn.toString(Qt::ISODate));
        return event;
    });
}

Result<void> ReactivateSubscription::execute(WriteSession &session) const
{
    return follow(session, subscription, [&](const Subscription &before) { return reactivatedOn(before, today(session)); });
}

Result<void> RenewSubscription::execute(WriteSession &session) const
{
    return follow(session, subscription, [&](const Subscription &before) -> Result<SubscriptionEvent> {
        if (rowVersion != 0 && before.rowVersion != rowVersion)
            return fail(ErrorCode::Conflict, u"subscription"_s);
        auto event = renewedOn(before, today(session));
        if (event)
            session.setArgument(u"date"_s, event->terms.endsOn.toString(Qt::ISODate));
        return event;
    });
}

Result<void> SetSubscriptionRenewal::execute(WriteSession &session) const
{
    session.setArgument(u"renews"_s, renews);
    return follow(session, subscription,
                  [&](const Subscription &before) { return renewingByItself(before, renews, today(session)); });
}

} // namespace regulars
