// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/subscriptions/subscriptiontexts.h"

#include "ui/base/formatting.h"

namespace regulars {

QString SubscriptionTexts::state(SubscriptionState state)
{
    switch (state) {
    case SubscriptionState::Upcoming:
        return tr("Not started", "a subscription");
    case SubscriptionState::Active:
        return tr("Active", "a subscription");
    case SubscriptionState::Paused:
        return tr("Paused", "a subscription");
    case SubscriptionState::Ending:
        return tr("Ending", "a subscription");
    case SubscriptionState::Ended:
        return tr("Ended", "a subscription");
    }
    return {};
}

ChipText SubscriptionTexts::chip(SubscriptionState state)
{
    Tone tone = Tone::Neutral;
    if (state == SubscriptionState::Active)
        tone = Tone::Good;
    else if (state == SubscriptionState::Ending)
        tone = Tone::Warning;
    else if (state == SubscriptionState::Upcoming || state == SubscriptionState::Paused)
        tone = Tone::Info;
    return {SubscriptionTexts::state(state), tone};
}

QString SubscriptionTexts::choice(SubscriptionChoice choice)
{
    switch (choice) {
    case SubscriptionChoice::All:
        return tr("All", "subscriptions");
    case SubscriptionChoice::Running:
        return tr("Running", "subscriptions");
    case SubscriptionChoice::Paused:
        return tr("Paused", "subscriptions");
    case SubscriptionChoice::Ending:
        return tr("Ending", "subscriptions");
    case SubscriptionChoice::Ended:
        return tr("Ended", "subscriptions");
    }
    return {};
}

QString SubscriptionTexts::movement(MrrMovement movement)
{
    switch (movement) {
    case MrrMovement::New:
        return tr("New", "recurring revenue");
    case MrrMovement::Expansion:
        return tr("Expansion", "recurring revenue");
    case MrrMovement::Contraction:
        return tr("Contraction", "recurring revenue");
    case MrrMovement::Churn:
        return tr("Churn", "recurring revenue");
    case MrrMovement::Reactivation:
        return tr("Reactivation", "recurring revenue");
    case MrrMovement::Paused:
        return tr("Pauses", "recurring revenue");
    }
    return {};
}

QString SubscriptionTexts::price(qint64 minor, int periodMonths, Currency currency, const Formatting &formatting)
{
    const QString amount = formatting.money({minor, currency});
    if (periodMonths == 1)
        return tr("%1 a month", "a price").arg(amount);
    if (periodMonths == 12)
        return tr("%1 a year", "a price").arg(amount);
    return tr("%1 every %Ln month(s)", "a price", periodMonths).arg(amount);
}

QString SubscriptionTexts::agreed(const SubscriptionRow &row, Currency currency, const Formatting &formatting)
{
    const SubscriptionTerms &terms = row.subscription.terms;
    const QString cost = price(terms.periodMinor(), terms.periodMonths, currency, formatting);
    if (terms.quantity == 1)
        return tr("%1, %2", "a plan, its price").arg(row.planName, cost);
    return tr("%1 × %2, %3", "a number, a plan, the price").arg(formatting.number(terms.quantity), row.planName, cost);
}

QString SubscriptionTexts::pause(const SubscriptionRow &row, const Formatting &formatting)
{
    const SubscriptionTerms &terms = row.subscription.terms;
    const QString goesOn = formatting.date(terms.resumesOn);
    if (!terms.endsOn.isValid())
        return tr("paused until %1").arg(goesOn);
    const QString last = formatting.date(terms.endsOn);
    const bool canBeRenewed = row.renewal.has_value();
    if (terms.endsOn < terms.resumesOn)
        return canBeRenewed ? tr("paused; ends on %1 unless it is renewed").arg(last) : tr("paused; ends on %1").arg(last);
    return canBeRenewed ? tr("paused until %1; ends on %2 unless it is renewed").arg(goesOn, last)
                        : tr("paused until %1; ends on %2").arg(goesOn, last);
}

QString SubscriptionTexts::next(const SubscriptionRow &row, const Formatting &formatting)
{
    const SubscriptionTerms &terms = row.subscription.terms;
    switch (row.state) {
    case SubscriptionState::Upcoming:
        return tr("starts on %1").arg(formatting.date(row.subscription.startedOn));
    case SubscriptionState::Paused:
        return pause(row, formatting);
    case SubscriptionState::Ended:
        return tr("ended on %1").arg(formatting.date(terms.endsOn));
    case SubscriptionState::Active:
    case SubscriptionState::Ending:
        break;
    }
    if (!row.renewal)
        return tr("ends on %1").arg(formatting.date(terms.endsOn));
    if (!row.renewal->byItself)
        return tr("ends on %1 unless it is renewed").arg(formatting.date(terms.endsOn));
    const QString day = formatting.date(row.renewal->on);
    return row.renewal->isDecided ? tr("renews on %1").arg(day)
                                  : tr("renews on %1; notice by %2").arg(day, formatting.date(row.renewal->decideBy));
}

QString SubscriptionTexts::renewal(const Renewal &renewal)
{
    if (!renewal.byItself)
        return tr("Ends unless it is renewed");
    return renewal.isDecided ? tr("Renews; too late for notice") : tr("Renews by itself");
}

} // namespace regulars
