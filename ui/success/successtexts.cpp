// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/success/successtexts.h"

#include "ui/base/formatting.h"

using namespace Qt::StringLiterals;

namespace regulars {

QString SuccessTexts::choice(OnboardingChoice choice)
{
    switch (choice) {
    case OnboardingChoice::Stalled:
        return tr("Stalled", "onboardings");
    case OnboardingChoice::Running:
        return tr("Running", "onboardings");
    case OnboardingChoice::InTime:
        return tr("Done in time", "onboardings");
    case OnboardingChoice::NotInTime:
        return tr("Not in time", "onboardings");
    case OnboardingChoice::All:
        return tr("All", "onboardings");
    }
    return {};
}

ChipText SuccessTexts::chip(const Onboarding &onboarding, bool stalled)
{
    switch (onboarding.state) {
    case OnboardingState::Running:
        if (!onboarding.blocker.isEmpty())
            return {tr("Blocked", "an onboarding"), Tone::Danger};
        return stalled ? ChipText{tr("Stalled", "an onboarding"), Tone::Warning}
                       : ChipText{tr("Running", "an onboarding"), Tone::Info};
    case OnboardingState::Done:
        return {tr("Done", "an onboarding"), Tone::Good};
    case OnboardingState::Stopped:
        return {tr("Stopped", "an onboarding"), Tone::Neutral};
    }
    return {};
}

QString SuccessTexts::progress(const Onboarding &onboarding, const Formatting &formatting)
{
    return tr("%1 of %Ln step(s) done", "how many are done", static_cast<int>(onboarding.steps.size()))
        .arg(formatting.number(doneSteps(onboarding)));
}

QString SuccessTexts::next(const Onboarding &onboarding, const Formatting &formatting)
{
    if (onboarding.state == OnboardingState::Done)
        return tr("Done on %1", "a day").arg(formatting.shortDate(onboarding.endedOn));
    if (onboarding.state == OnboardingState::Stopped)
        return tr("Stopped on %1", "a day").arg(formatting.shortDate(onboarding.endedOn));
    const OnboardingStep *step = nextStep(onboarding);
    return step ? tr("%1, due on %2", "a step, a day").arg(step->title, formatting.shortDate(step->dueOn)) : QString();
}

QString SuccessTexts::stall(const Stall &stall)
{
    return stall.reason == StallReason::Overdue
               ? tr("“%1” was due %Ln day(s) ago.", "a step", stall.days).arg(stall.step)
               : tr("Nothing was done for %Ln day(s). Next is “%1”.", "a step", stall.days).arg(stall.step);
}

QString SuccessTexts::figures(const OnboardingFigures &figures, const Formatting &formatting)
{
    const Share &share = figures.inTime;
    QStringList parts;
    if (share.of == 0)
        parts += tr("Nobody has had their time yet.");
    else if (share.hasPercent())
        parts += tr("%1 of %2 were done in time (%3).", "numbers, per cent")
                     .arg(formatting.number(share.part), formatting.number(share.of), formatting.percent(share.value(), 0));
    else
        parts +=
            tr("%1 of %2 were done in time.", "numbers").arg(formatting.number(share.part), formatting.number(share.of));
    if (figures.immature > 0)
        parts += tr("%Ln started too recently to count.", "", static_cast<int>(figures.immature));
    if (figures.medianDays)
        parts += tr("Half of those who are done took %Ln day(s) or less.", "", *figures.medianDays);
    return parts.join(u' ');
}

QString SuccessTexts::state(GoalState state)
{
    switch (state) {
    case GoalState::Open:
        return tr("Open", "a goal");
    case GoalState::Reached:
        return tr("Reached", "a goal");
    case GoalState::Missed:
        return tr("Missed", "a goal");
    case GoalState::Dropped:
        return tr("Dropped", "a goal");
    }
    return {};
}

ChipText SuccessTexts::chip(const CustomerGoal &goal, QDate today)
{
    switch (goal.state) {
    case GoalState::Open:
        return isOverdue(goal, today) ? ChipText{tr("Overdue", "a goal"), Tone::Warning}
                                      : ChipText{state(goal.state), Tone::Info};
    case GoalState::Reached:
        return {state(goal.state), Tone::Good};
    case GoalState::Missed:
        return {state(goal.state), Tone::Danger};
    case GoalState::Dropped:
        return {state(goal.state), Tone::Neutral};
    }
    return {};
}

QString SuccessTexts::aim(const CustomerGoal &goal, const Formatting &formatting)
{
    QString aim;
    if (!goal.progress.isEmpty() && !goal.target.isEmpty())
        aim = tr("%1 of %2", "where somebody is, where they want to be").arg(goal.progress, goal.target);
    else
        aim = goal.target.isEmpty() ? goal.progress : goal.target;
    if (!goal.measure.isEmpty())
        aim = (aim + u' ' + goal.measure).trimmed();
    const QDate day = goal.state == GoalState::Open ? goal.dueOn : goal.closedOn;
    if (!day.isValid())
        return aim;
    const QString when = goal.state == GoalState::Open ? tr("by %1", "a day").arg(formatting.shortDate(day))
                                                       : tr("closed on %1", "a day").arg(formatting.shortDate(day));
    return aim.isEmpty() ? when : tr("%1, %2", "a goal's target, its day").arg(aim, when);
}

QString SuccessTexts::mood(CheckInMood mood)
{
    switch (mood) {
    case CheckInMood::Unknown:
        return tr("Not said", "how a customer felt");
    case CheckInMood::Happy:
        return tr("Happy", "how a customer felt");
    case CheckInMood::Neutral:
        return tr("So-so", "how a customer felt");
    case CheckInMood::Unhappy:
        return tr("Unhappy", "how a customer felt");
    }
    return {};
}

} // namespace regulars
