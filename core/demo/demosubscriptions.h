// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/demo/demohistory.h"
#include "core/demo/demorandom.h"
#include "core/subscriptions/subscriptionchange.h"

namespace regulars {

/// What the demo shop offers; ids count from 1.
[[nodiscard]] QList<SubscriptionPlan> demoPlans();

/// A subscription of a customer of the demo shop, by their number from 0, with all that has become of it. Plans have the ids
/// of demoPlans().
struct DemoSubscription
{
    qint64 customer = 0;
    QList<SubscriptionEvent> lines;

    friend bool operator==(const DemoSubscription &, const DemoSubscription &) = default;
};

/// Chooses some of the customers who buy, as they come, and lets them subscribe on the day of one of their orders. Memory
/// does not grow with their number.
class DemoSubscriptions
{
public:
    /// `days` must outlive it. From a stream of its own, so that everything else stays what it was.
    DemoSubscriptions(DemoRandom random, const LocalCalendar &days, QDate today);

    /// Each customer once, numbered from 0.
    void see(qint64 index, const DemoHistory &history);
    [[nodiscard]] const QList<DemoSubscription> &made() const { return m_made; }

private:
    [[nodiscard]] QList<SubscriptionEvent> historyFrom(QDate day);
    [[nodiscard]] Result<SubscriptionEvent> somethingOn(QDate day, const Subscription &subscription);

    DemoRandom m_random;
    const LocalCalendar &m_days;
    QDate m_today;
    QList<DemoSubscription> m_made;
};

} // namespace regulars
