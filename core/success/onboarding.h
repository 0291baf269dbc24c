// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/clock.h"
#include "core/base/enumnames.h"
#include "core/base/id.h"
#include "core/base/result.h"
#include "core/reports/share.h"

#include <QtCore/QDate>
#include <QtCore/QJsonArray>
#include <QtCore/QList>

#include <optional>

namespace regulars {

using OnboardingTemplateId = Id<struct OnboardingTemplateTag>;
using OnboardingId = Id<struct OnboardingTag>;
using OnboardingStepId = Id<struct OnboardingStepTag>;

inline constexpr int mostOnboardingSteps = 50;
inline constexpr int longestOnboardingName = 100;
inline constexpr int longestOnboardingStep = 200;
inline constexpr int longestBlocker = 500;
inline constexpr int mostOnboardingDays = 730;
inline constexpr int mostStalledDays = 365;

/// What is to be done for a new customer, and how many days after the start.
struct TemplateStep
{
    QString title;
    int days = 0;

    friend bool operator==(const TemplateStep &, const TemplateStep &) = default;
};

/// How the shop sees new customers through their first time. Onboardings keep what it said on the day on which they started.
struct OnboardingTemplate
{
    OnboardingTemplateId id;
    QString uid;
    QString name;
    QList<TemplateStep> steps;         ///< in the order in which they are shown
    int withinDays = 30;               ///< in which all of it should be done, the first one counted
    int stalledDays = 7;               ///< without a step done, after which it has stalled
    std::optional<Instant> startsFrom; ///< customers added since then start by themselves; nothing: nobody does
    int rowVersion = 0;
    bool deleted = false;

    friend bool operator==(const OnboardingTemplate &, const OnboardingTemplate &) = default;
};

/// Everything that is wrong with the template, all at once. A step may not be due after the days within which all is done.
[[nodiscard]] QList<Error> validate(const OnboardingTemplate &form);
[[nodiscard]] QJsonArray toJson(const QList<TemplateStep> &steps);
/// What has no title is left out.
[[nodiscard]] QList<TemplateStep> templateStepsOf(const QJsonArray &json);
/// Steps as somebody writes them, a line each: "3 Call them" is due 3 days after the start, a line without a number with the
/// step before it, or at once. Empty lines are left out.
[[nodiscard]] QList<TemplateStep> templateStepsOf(const QString &lines);
/// The same lines back.
[[nodiscard]] QString linesOf(const QList<TemplateStep> &steps);

/// A step of a customer's onboarding. Days are local.
struct OnboardingStep
{
    OnboardingStepId id;
    QString title;
    QDate dueOn;
    QDate doneOn; ///< not valid: it is to be done
    UserId doneBy;

    [[nodiscard]] bool isDone() const { return doneOn.isValid(); }
    friend bool operator==(const OnboardingStep &, const OnboardingStep &) = default;
};

enum class OnboardingState { Running, Done, Stopped };

/// A customer's onboarding. Done when every step is.
struct Onboarding
{
    OnboardingId id;
    QString uid;
    CustomerId customer;
    OnboardingTemplateId form; ///< by which it was started
    QString name;
    QDate startedOn;
    int withinDays = 30;
    int stalledDays = 7;
    UserId owner;    ///< who sees them through; not valid: whoever comes to it
    QString blocker; ///< what it waits for, in the shop's words
    OnboardingState state = OnboardingState::Running;
    QDate endedOn; ///< when the last step was done, or it was stopped
    QList<OnboardingStep> steps;
    int rowVersion = 0;

    friend bool operator==(const Onboarding &, const Onboarding &) = default;
};

/// A new one of the customer, with the template's steps.
[[nodiscard]] Onboarding onboardingOf(const OnboardingTemplate &form, CustomerId customer, QDate startedOn, UserId owner);

[[nodiscard]] int doneSteps(const Onboarding &onboarding);
/// 0 … 100; 100 only when every step is done.
[[nodiscard]] int percentDone(const Onboarding &onboarding);
/// What is due first of what is to be done; null when nothing is.
[[nodiscard]] const OnboardingStep *nextStep(const Onboarding &onboarding);
/// What was done last, of one day what stands last; null when nothing is done.
[[nodiscard]] const OnboardingStep *lastStep(const Onboarding &onboarding);
/// The day of the last step that was done, or of the start.
[[nodiscard]] QDate lastProgress(const Onboarding &onboarding);

enum class StallReason {
    Overdue, ///< a step was to be done before today
    Silent   ///< no step was done for stalledDays
};

/// Why an onboarding does not get ahead.
struct Stall
{
    StallReason reason = StallReason::Overdue;
    QDate since;  ///< when the step was due; when something was done last
    int days = 0; ///< from then until today
    QString step; ///< what comes next

    friend bool operator==(const Stall &, const Stall &) = default;
};
/// Nothing unless it runs and has stalled. A step that is overdue says more than silence.
[[nodiscard]] std::optional<Stall> stallOn(const Onboarding &onboarding, QDate today);

/// Ticks a step off or takes that back; the last one ends the onboarding, and taking it back goes on with it. Errors:
/// NotFound (onboarding_step), Refused (onboarding_stopped).
[[nodiscard]] Result<Onboarding> withStep(const Onboarding &before, OnboardingStepId step, bool done, QDate today,
                                          UserId user);

/// Whether it counts in the share of completed ones: it started withinDays ago or longer (domain §2.7). The first day
/// counts, so that its time is over then.
[[nodiscard]] bool isMature(const Onboarding &onboarding, QDate today);
[[nodiscard]] bool isDoneInTime(const Onboarding &onboarding);

/// Completed within their days, of those that are mature; how long the done ones took.
struct OnboardingFigures
{
    Share inTime;
    qint64 immature = 0; ///< started too recently to count
    qint64 running = 0;
    qint64 stalled = 0;
    std::optional<int> medianDays; ///< of all that are done, the first day counted; of at least fewestForPercent

    friend bool operator==(const OnboardingFigures &, const OnboardingFigures &) = default;
};
[[nodiscard]] OnboardingFigures onboardingFigures(const QList<Onboarding> &onboardings, QDate today);

template<>
struct EnumNames<OnboardingState>
{
    static constexpr std::array<std::pair<OnboardingState, const char16_t *>, 3> names = {
        {{OnboardingState::Running, u"running"}, {OnboardingState::Done, u"done"}, {OnboardingState::Stopped, u"stopped"}}};
    static constexpr OnboardingState fallback = OnboardingState::Stopped;
};

template<>
struct EnumNames<StallReason>
{
    static constexpr std::array<std::pair<StallReason, const char16_t *>, 2> names = {
        {{StallReason::Overdue, u"overdue"}, {StallReason::Silent, u"silent"}}};
    static constexpr StallReason fallback = StallReason::Silent;
};

} // namespace regulars
