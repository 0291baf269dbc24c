// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/success/onboarding.h"

#include <QtCore/QJsonObject>
#include <QtCore/QRegularExpression>

namespace regulars {

using namespace Qt::StringLiterals;

namespace {

const auto titleKey = u"title"_s;
const auto daysKey = u"days"_s;

void checkRange(QList<Error> &errors, const QString &field, int value, int least, int most)
{
    if (value < least)
        errors += invalidField(field, u"too_small"_s, {{u"limit"_s, least}});
    else if (value > most)
        errors += invalidField(field, u"too_large"_s, {{u"limit"_s, most}});
}

void checkSteps(QList<Error> &errors, const OnboardingTemplate &form)
{
    const auto steps = u"steps"_s;
    if (form.steps.isEmpty())
        errors += invalidField(steps, u"required"_s);
    else if (form.steps.size() > mostOnboardingSteps)
        errors += invalidField(steps, u"too_many_steps"_s);
    for (const TemplateStep &step : form.steps) {
        const QString title = step.title.simplified();
        if (title.isEmpty() || title.size() > longestOnboardingStep) {
            errors += title.isEmpty() ? invalidField(steps, u"required"_s)
                                      : invalidField(steps, u"too_long"_s, {{u"limit"_s, longestOnboardingStep}});
            return;
        }
        if (step.days < 0 || step.days >= form.withinDays) {
            errors += invalidField(steps, u"step_too_late"_s, {{u"step"_s, title}, {u"limit"_s, form.withinDays - 1}});
            return;
        }
    }
}

std::optional<int> medianOf(QList<int> days)
{
    if (days.size() < fewestForPercent)
        return std::nullopt;
    std::sort(days.begin(), days.end());
    const qsizetype middle = days.size() / 2;
    return days.size() % 2 == 1 ? days.at(middle) : (days.at(middle - 1) + days.at(middle) + 1) / 2;
}

} // namespace

QList<Error> validate(const OnboardingTemplate &form)
{
    QList<Error> errors;
    const QString name = form.name.simplified();
    if (name.isEmpty())
        errors += invalidField(u"name"_s, u"required"_s);
    else if (name.size() > longestOnboardingName)
        errors += invalidField(u"name"_s, u"too_long"_s, {{u"limit"_s, longestOnboardingName}});
    checkRange(errors, u"within_days"_s, form.withinDays, 1, mostOnboardingDays);
    checkRange(errors, u"stalled_days"_s, form.stalledDays, 1, mostStalledDays);
    checkSteps(errors, form);
    return errors;
}

QJsonArray toJson(const QList<TemplateStep> &steps)
{
    QJsonArray json;
    for (const TemplateStep &step : steps)
        json += QJsonObject{{titleKey, step.title.simplified()}, {daysKey, step.days}};
    return json;
}

QList<TemplateStep> templateStepsOf(const QJsonArray &json)
{
    QList<TemplateStep> steps;
    for (const QJsonValue &value : json) {
        const QJsonObject step = value.toObject();
        if (const QString title = step.value(titleKey).toString(); !title.isEmpty())
            steps += TemplateStep{title, step.value(daysKey).toInt()};
    }
    return steps;
}

QList<TemplateStep> templateStepsOf(const QString &lines)
{
    static const QRegularExpression dated(u"^(\\d{1,4})\\s+(.+)$"_s);
    QList<TemplateStep> steps;
    int days = 0;
    for (const QString &each : lines.split(u'\n')) {
        const QString line = each.simplified();
        if (line.isEmpty())
            continue;
        const QRegularExpressionMatch match = dated.match(line);
        if (match.hasMatch())
            days = match.captured(1).toInt();
        steps += TemplateStep{match.hasMatch() ? match.captured(2) : line, days};
    }
    return steps;
}

QString linesOf(const QList<TemplateStep> &steps)
{
    QStringList lines;
    for (const TemplateStep &step : steps)
        lines += u"%1 %2"_s.arg(step.days).arg(step.title);
    return lines.join(u'\n');
}

Onboarding onboardingOf(const OnboardingTemplate &form, CustomerId customer, QDate startedOn, UserId owner)
{
    Onboarding onboarding;
    onboarding.customer = customer;
    onboarding.form = form.id;
    onboarding.name = form.name;
    onboarding.startedOn = startedOn;
    onboarding.withinDays = form.withinDays;
    onboarding.stalledDays = form.stalledDays;
    onboarding.owner = owner;
    for (const TemplateStep &step : form.steps)
        onboarding.steps += OnboardingStep{{}, step.title, startedOn.addDays(step.days), {}, {}};
    return onboarding;
}

int doneSteps(const Onboarding &onboarding)
{
    return static_cast<int>(std::count_if(onboarding.steps.cbegin(), onboarding.steps.cend(),
                                          [](const OnboardingStep &step) { return step.isDone(); }));
}

int percentDone(const Onboarding &onboarding)
{
    const auto all = static_cast<int>(onboarding.steps.size());
    return all > 0 ? doneSteps(onboarding) * 100 / all : 0;
}

const OnboardingStep *nextStep(const Onboarding &onboarding)
{
    const OnboardingStep *next = nullptr;
    for (const OnboardingStep &step : onboarding.steps) {
        if (!step.isDone() && (!next || step.dueOn < next->dueOn))
            next = &step;
    }
    return next;
}

const OnboardingStep *lastStep(const Onboarding &onboarding)
{
    const OnboardingStep *last = nullptr;
    for (const OnboardingStep &step : onboarding.steps) {
        if (step.isDone() && (!last || step.doneOn >= last->doneOn))
            last = &step;
    }
    return last;
}

QDate lastProgress(const Onboarding &onboarding)
{
    const OnboardingStep *last = lastStep(onboarding);
    return last ? std::max(onboarding.startedOn, last->doneOn) : onboarding.startedOn;
}

std::optional<Stall> stallOn(const Onboarding &onboarding, QDate today)
{
    const OnboardingStep *next = nextStep(onboarding);
    if (onboarding.state != OnboardingState::Running || !next)
        return std::nullopt;
    const auto stall = [&](StallReason reason, QDate since) {
        return Stall{reason, since, static_cast<int>(since.daysTo(today)), next->title};
    };
    if (next->dueOn < today)
        return stall(StallReason::Overdue, next->dueOn);
    if (const QDate last = lastProgress(onboarding); last.daysTo(today) >= onboarding.stalledDays)
        return stall(StallReason::Silent, last);
    return std::nullopt;
}

Result<Onboarding> withStep(const Onboarding &before, OnboardingStepId step, bool done, QDate today, UserId user)
{
    if (before.state == OnboardingState::Stopped)
        return fail(ErrorCode::Refused, {}, {{u"reason"_s, u"onboarding_stopped"_s}});
    Onboarding after = before;
    const auto found = std::find_if(after.steps.begin(), after.steps.end(),
                                    [step](const OnboardingStep &each) { return each.id == step; });
    if (found == after.steps.end())
        return fail(ErrorCode::NotFound, u"onboarding_step"_s);
    if (found->isDone() != done) {
        found->doneOn = done ? today : QDate();
        found->doneBy = done ? user : UserId{};
    }
    const bool isDone = !nextStep(after);
    if (isDone != (after.state == OnboardingState::Done)) {
        after.state = isDone ? OnboardingState::Done : OnboardingState::Running;
        after.endedOn = isDone ? today : QDate();
    }
    return after;
}

bool isMature(const Onboarding &onboarding, QDate today)
{
    return onboarding.startedOn.daysTo(today) >= onboarding.withinDays;
}

bool isDoneInTime(const Onboarding &onboarding)
{
    return onboarding.state == OnboardingState::Done &&
           onboarding.startedOn.daysTo(onboarding.endedOn) < onboarding.withinDays;
}

OnboardingFigures onboardingFigures(const QList<Onboarding> &onboardings, QDate today)
{
    OnboardingFigures figures;
    QList<int> days;
    for (const Onboarding &onboarding : onboardings) {
        if (isMature(onboarding, today)) {
            ++figures.inTime.of;
            figures.inTime.part += isDoneInTime(onboarding) ? 1 : 0;
        } else {
            ++figures.immature;
        }
        figures.running += onboarding.state == OnboardingState::Running ? 1 : 0;
        figures.stalled += stallOn(onboarding, today) ? 1 : 0;
        if (onboarding.state == OnboardingState::Done)
            days += std::max(1, static_cast<int>(onboarding.startedOn.daysTo(onboarding.endedOn)) + 1);
    }
    figures.medianDays = medianOf(days);
    return figures;
}

} // namespace regulars
