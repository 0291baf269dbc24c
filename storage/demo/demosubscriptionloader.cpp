// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/demo/demosubscriptionloader.h"

#include "storage/journal/writesession.h"
#include "storage/subscriptions/subscriptionstore.h"

namespace regulars {

Result<void> saveDemoSubscriptions(WriteSession &session, const QList<DemoSubscription> &subscriptions,
                                   CustomerId firstCustomer)
{
    QHash<SubscriptionPlanId, SubscriptionPlanId> stored;
    for (SubscriptionPlan plan : demoPlans()) {
        const SubscriptionPlanId made = plan.id;
        plan.id = {};
        REGULARS_TRY(id, SubscriptionPlanStore(session.connection()).save(session, plan));
        stored.insert(made, id);
    }
    SubscriptionStore store(session.connection());
    for (const DemoSubscription &each : subscriptions) {
        SubscriptionId id;
        for (SubscriptionEvent line : each.lines) {
            line.terms.plan = stored.value(line.terms.plan);
            if (!id.isValid()) {
                REGULARS_TRY(started, store.start(session, CustomerId{firstCustomer.value + each.customer}, line));
                id = started;
                continue;
            }
            REGULARS_TRY(before, store.subscription(id));
            REGULARS_CHECK(store.append(session, before, line));
        }
    }
    return {};
}

} // namespace regulars
