// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/subscriptions/subscription.h"

#include "core/base/money.h"

#include <QtCore/QHash>

#include <tuple>

namespace regulars {

using namespace Qt::StringLiterals;

namespace {

void checkPrice(QList<Error> &errors, qint64 priceMinor)
{
    if (priceMinor < 0)
        errors += invalidField(u"price"_s, u"negative"_s);
    else if (priceMinor > highestPlanPrice)
        errors += invalidField(u"price"_s, u"too_large"_s);
}

void checkRange(QList<Error> &errors, const QString &field, int value, int least, int most)
{
    if (value < least)
        errors += least == 0 ? invalidField(field, u"negative"_s)
                             : invalidField(field, u"too_small"_s, {{u"limit"_s, least}});
    else if (value > most)
        errors += invalidField(field, u"too_large"_s, {{u"limit"_s, most}});
}

} // namespace

SubscriptionState stateOn(const Subscription &subscription, QDate day)
{
    const SubscriptionTerms &terms = subscription.terms;
    if (terms.endsOn.isValid() && (terms.endsOn < day || terms.endsOn < subscription.startedOn))
        return SubscriptionState::Ended;
    if (day < subscription.startedOn)
        return SubscriptionState::Upcoming;
    if (terms.pausedFrom.isValid() && terms.pausedFrom <= day && day < terms.resumesOn)
        return SubscriptionState::Paused;
    return terms.endsOn.isValid() ? SubscriptionState::Ending : SubscriptionState::Active;
}

qint64 monthlyMinor(const SubscriptionTerms &terms)
{
    return dividedHalfUp(terms.periodMinor(), terms.periodMonths);
}

QList<Error> validate(const SubscriptionPlan &plan)
{
    QList<Error> errors;
    const QString name = plan.name.simplified();
    if (name.isEmpty())
        errors += invalidField(u"name"_s, u"required"_s);
    else if (name.size() > longestPlanName)
        errors += invalidField(u"name"_s, u"too_long"_s, {{u"limit"_s, longestPlanName}});
    checkPrice(errors, plan.priceMinor);
    checkRange(errors, u"period_months"_s, plan.periodMonths, 1, mostPeriodMonths);
    checkRange(errors, u"notice_days"_s, plan.noticeDays, 0, mostNoticeDays);
    return errors;
}

QList<Error> validate(const SubscriptionTerms &terms)
{
    QList<Error> errors;
    checkRange(errors, u"quantity"_s, terms.quantity, 1, mostSubscribed);
    checkPrice(errors, terms.priceMinor);
    checkRange(errors, u"period_months"_s, terms.periodMonths, 1, mostPeriodMonths);
    checkRange(errors, u"notice_days"_s, terms.noticeDays, 0, mostNoticeDays);
    return errors;
}

QList<SubscriptionEvent> standingEvents(const QList<SubscriptionEvent> &ledger)
{
    QHash<SubscriptionEventId, SubscriptionEventId> takenBackBy; // a line is taken back once at a time: the newest decides
    for (const SubscriptionEvent &event : ledger) {
        if (event.reversalOf.isValid())
            takenBackBy.insert(event.reversalOf, event.id);
    }
    const auto counts = [&takenBackBy](SubscriptionEventId id) {
        bool stands = true;
        for (id = takenBackBy.value(id); id.isValid(); id = takenBackBy.value(id))
            stands = !stands;
        return stands;
    };
    QList<SubscriptionEvent> standing;
    for (const SubscriptionEvent &event : ledger) {
        if (!event.reversalOf.isValid() && counts(event.id))
            standing += event;
    }
    // A line that stands again after an undo was undone keeps its place.
    std::sort(standing.begin(), standing.end(), [](const SubscriptionEvent &a, const SubscriptionEvent &b) {
        return std::tuple(a.day, a.id) < std::tuple(b.day, b.id);
    });
    return standing;
}

} // namespace regulars
