// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/success/onboarding.h"
#include "models/base/command.h"
#include "storage/success/onboardingstore.h"

namespace regulars {

// Arguments of the sentences: `template` (its name), and of a customer's onboarding `name` (of the customer).

/// Saves a template, new or known; onboardings that run keep their steps. Errors: those of validate(), NotFound
/// (onboarding_template), Conflict. `byItself` decides whether new customers start with it; switching it on is for those who
/// come from then on.
struct SaveOnboardingTemplate
{
    static constexpr QLatin1StringView name{"save_onboarding_template"};
    static constexpr Right right = Right::Manage;
    OnboardingTemplate form;
    bool byItself = false;
    [[nodiscard]] Result<OnboardingTemplateId> execute(WriteSession &session) const;
};

/// Nobody starts with it any more; what runs goes on. Error: NotFound (onboarding_template).
struct RemoveOnboardingTemplate
{
    static constexpr QLatin1StringView name{"remove_onboarding_template"};
    static constexpr Right right = Right::Manage;
    OnboardingTemplateId form;
    [[nodiscard]] Result<void> execute(WriteSession &session) const;
};

/// Errors: NotFound (customer, onboarding_template), Refused (onboarding_runs), InvalidValue (started_on).
struct StartOnboarding
{
    static constexpr QLatin1StringView name{"start_onboarding"};
    static constexpr Right right = Right::Edit;
    CustomerId customer;
    OnboardingTemplateId form;
    QDate startedOn;
    UserId owner;
    [[nodiscard]] Result<OnboardingId> execute(WriteSession &session) const;
};

/// Starts what is due, and looks at each once more. Gives how many were started.
struct StartDueOnboardings
{
    static constexpr QLatin1StringView name{"start_due_onboardings"};
    static constexpr Right right = Right::Edit;
    QList<OnboardingDue> due;
    [[nodiscard]] Result<int> execute(WriteSession &session) const;
};

/// Errors: NotFound (onboarding), those of withStep(). Arguments: also `step` (its title) and `done`.
struct TickOnboardingStep
{
    static constexpr QLatin1StringView name{"tick_onboarding_step"};
    static constexpr Right right = Right::Edit;
    OnboardingId onboarding;
    OnboardingStepId step;
    bool done = true;
    [[nodiscard]] Result<void> execute(WriteSession &session) const;
};

/// Who sees them through, and what it waits for; an empty blocker: nothing. Errors: NotFound (onboarding), InvalidValue
/// (blocker), Refused (onboarding_ended).
struct ChangeOnboarding
{
    static constexpr QLatin1StringView name{"change_onboarding"};
    static constexpr Right right = Right::Edit;
    OnboardingId onboarding;
    UserId owner;
    QString blocker;
    [[nodiscard]] Result<void> execute(WriteSession &session) const;
};

/// Ends it before everything is done, or goes on with one that was stopped. Errors: NotFound (onboarding), Refused
/// (onboarding_ended, onboarding_runs). Argument: also `stopped`.
struct StopOnboarding
{
    static constexpr QLatin1StringView name{"stop_onboarding"};
    static constexpr Right right = Right::Edit;
    OnboardingId onboarding;
    bool stopped = true;
    [[nodiscard]] Result<void> execute(WriteSession &session) const;
};

} // namespace regulars
