// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/demo/demosubscriptions.h"

#include <array>

namespace regulars {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostSubscriptions = 60;
constexpr int subscribers = 40; ///< of a thousand who buy
constexpr int byThemselves = 800;
constexpr int monthly = 90; ///< of a thousand, that something happens in a month

SubscriptionPlan plan(qint64 id, const QString &name, qint64 priceMinor, int months, int notice)
{
    SubscriptionPlan plan;
    plan.id = SubscriptionPlanId{id};
    plan.name = name;
    plan.priceMinor = priceMinor;
    plan.periodMonths = months;
    plan.noticeDays = notice;
    return plan;
}

} // namespace

QList<SubscriptionPlan> demoPlans()
{
    return {plan(1, u"Tea of the month"_s, 1'490, 1, 7), plan(2, u"Season box"_s, 3'900, 3, 14),
            plan(3, u"Workshop pass"_s, 11'900, 12, 30)};
}

DemoSubscriptions::DemoSubscriptions(DemoRandom random, const LocalCalendar &days, QDate today)
    : m_random(random), m_days(days), m_today(today)
{
}

void DemoSubscriptions::see(qint64 index, const DemoHistory &history)
{
    if (history.customer.deleted || history.orders.isEmpty() || m_made.size() >= mostSubscriptions)
        return;
    if (!m_random.chance(subscribers))
        return;
    const QDate day = m_days.date(m_random.pick(history.orders).orderedAt);
    m_made += DemoSubscription{index, historyFrom(day)};
}

QList<SubscriptionEvent> DemoSubscriptions::historyFrom(QDate day)
{
    const QList<SubscriptionPlan> plans = demoPlans();
    Subscription subscription;
    QList<SubscriptionEvent> lines;
    const auto take = [&](const Result<SubscriptionEvent> &line) {
        if (!line)
            return;
        apply(subscription, *line);
        lines += *line;
    };
    SubscriptionOffer offer = offerOf(m_random.pick(plans));
    offer.quantity = m_random.chance(150) ? 2 : 1;
    take(startedAs(offer, day, m_random.chance(byThemselves), day));
    for (QDate next = day.addDays(m_random.between(20, 50)); next <= m_today;
         next = next.addDays(m_random.between(20, 50))) {
        // Somebody renews most of what does not renew by itself.
        const QDate end = subscription.terms.endsOn;
        if (end.isValid() && !subscription.terms.renews && next.daysTo(end) < 30 && m_random.chance(700))
            take(renewedOn(subscription, next));
        else if (m_random.chance(monthly))
            take(somethingOn(next, subscription));
    }
    return lines;
}

Result<SubscriptionEvent> DemoSubscriptions::somethingOn(QDate day, const Subscription &subscription)
{
    static const std::array reasons{u"Moved away"_s, u"Too expensive"_s, u"Has enough for now"_s};
    if (stateOn(subscription, day) == SubscriptionState::Ended)
        return reactivatedOn(subscription, day);
    SubscriptionOffer offer = offerOf(subscription.terms);
    switch (m_random.below(5)) {
    case 0:
        ++offer.quantity;
        return changedTo(subscription, offer, day, day);
    case 1:
        offer.priceMinor += offer.priceMinor / 10;
        return changedTo(subscription, offer, day, day);
    case 2:
        if (offer.quantity > 1)
            --offer.quantity;
        else
            offer.priceMinor -= offer.priceMinor / 5; // for good customers
        return changedTo(subscription, offer, day, day);
    case 3:
        return pausedUntil(subscription, day, day.addMonths(m_random.between(1, 3)), u"On a journey"_s, day);
    default:
        return cancelledFor(subscription, {}, m_random.pick(reasons), day);
    }
}

} // namespace regulars
