// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/timeline/milestonetexts.h"

#include "ui/base/formatting.h"

namespace regulars {

using namespace Qt::StringLiterals;

QString MilestoneTexts::title(const TimelineEvent &event)
{
    switch (event.kind) {
    case TimelineKind::Subscription:
        return subscription(event);
    case TimelineKind::Onboarding:
        return tr("Onboarding started: %1").arg(event.subject);
    case TimelineKind::OnboardingEnded:
        return event.onboardingState == OnboardingState::Stopped ? tr("Onboarding stopped: %1").arg(event.subject)
                                                                 : tr("Onboarding done: %1").arg(event.subject);
    case TimelineKind::Goal:
        return tr("Goal set: %1").arg(event.subject);
    case TimelineKind::GoalClosed:
        return goal(event);
    default:
        return tr("Check-in");
    }
}

QString MilestoneTexts::subscription(const TimelineEvent &event)
{
    const QString &plan = event.subject;
    switch (event.subscriptionChange) {
    case SubscriptionEventKind::Started:
        return tr("Subscribed to “%1”", "a plan").arg(plan);
    case SubscriptionEventKind::Upgraded:
        return tr("Subscription upgraded to “%1”", "a plan").arg(plan);
    case SubscriptionEventKind::Downgraded:
        return tr("Subscription downgraded to “%1”", "a plan").arg(plan);
    case SubscriptionEventKind::PriceChanged:
        return tr("Another price of the subscription to “%1”", "a plan").arg(plan);
    case SubscriptionEventKind::Changed:
        return tr("Subscription to “%1” changed", "a plan").arg(plan);
    case SubscriptionEventKind::RenewalChanged:
        return event.renews ? tr("Subscription to “%1” renews by itself", "a plan").arg(plan)
                            : tr("Subscription to “%1” does not renew by itself any more", "a plan").arg(plan);
    case SubscriptionEventKind::Renewed:
        return tr("Subscription to “%1” renewed", "a plan").arg(plan);
    case SubscriptionEventKind::Paused:
        return tr("Subscription to “%1” paused", "a plan").arg(plan);
    case SubscriptionEventKind::Resumed:
        return tr("Subscription to “%1” resumed", "a plan").arg(plan);
    case SubscriptionEventKind::Cancelled:
        return tr("Subscription to “%1” cancelled", "a plan").arg(plan);
    case SubscriptionEventKind::Reactivated:
        return tr("Subscription to “%1” taken up again", "a plan").arg(plan);
    }
    return plan;
}

QString MilestoneTexts::goal(const TimelineEvent &event)
{
    switch (event.goalState) {
    case GoalState::Missed:
        return tr("Goal missed: %1").arg(event.subject);
    case GoalState::Dropped:
        return tr("Goal dropped: %1").arg(event.subject);
    case GoalState::Open:
    case GoalState::Reached:
        break;
    }
    return tr("Goal reached: %1").arg(event.subject);
}

QString MilestoneTexts::until(const TimelineEvent &event, const Formatting &formatting)
{
    if (!event.until.isValid())
        return {};
    const QString day = formatting.date(event.until);
    if (event.kind == TimelineKind::Goal)
        return tr("Due on %1", "a day").arg(day);
    return event.subscriptionChange == SubscriptionEventKind::Paused ? tr("Goes on on %1", "a subscription, a day").arg(day)
                                                                     : tr("Last day: %1", "of a subscription").arg(day);
}

QString MilestoneTexts::detail(const TimelineEvent &event, const Formatting &formatting)
{
    QStringList parts{until(event, formatting), event.ownerName, event.reason, event.body.simplified()};
    parts.removeAll(QString());
    return parts.join(u" · "_s);
}

Tone MilestoneTexts::tone(const TimelineEvent &event)
{
    switch (event.kind) {
    case TimelineKind::Subscription:
        if (event.subscriptionChange == SubscriptionEventKind::Cancelled)
            return Tone::Danger;
        return event.subscriptionChange == SubscriptionEventKind::Paused ? Tone::Warning : Tone::Good;
    case TimelineKind::OnboardingEnded:
        return event.onboardingState == OnboardingState::Stopped ? Tone::Neutral : Tone::Good;
    case TimelineKind::GoalClosed:
        return event.goalState == GoalState::Reached  ? Tone::Good
               : event.goalState == GoalState::Missed ? Tone::Danger
                                                      : Tone::Neutral;
    case TimelineKind::CheckIn:
        return event.mood == CheckInMood::Unhappy ? Tone::Danger : Tone::Info;
    default:
        return Tone::Accent;
    }
}

IconName MilestoneTexts::icon(TimelineKind kind)
{
    switch (kind) {
    case TimelineKind::Subscription:
        return IconName::Payment;
    case TimelineKind::Goal:
    case TimelineKind::GoalClosed:
        return IconName::Check;
    case TimelineKind::CheckIn:
        return IconName::FollowUp;
    default:
        return IconName::Success;
    }
}

} // namespace regulars
