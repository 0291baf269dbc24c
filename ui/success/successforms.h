// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/people/user.h"
#include "core/success/checkin.h"
#include "core/success/customergoal.h"
#include "core/success/onboarding.h"
#include "ui/tickets/deskform.h"

namespace regulars {

// The forms of onboarding, goals and check-ins. They only collect: their owner saves what submitted() tells of, and answers
// with finish() or showFailure().

/// A template, new or known: its steps are lines with the day on which each is due.
class OnboardingTemplateForm final : public DeskForm
{
    Q_OBJECT

public:
    OnboardingTemplateForm(const OnboardingTemplate &form, QWidget *parent);

    [[nodiscard]] OnboardingTemplate onboardingTemplate() const;
    [[nodiscard]] bool startsByItself() const;
    void save() override;

Q_SIGNALS:
    void submitted();

private:
    OnboardingTemplate m_template;
};

/// By which template a customer starts, when, and who sees them through.
class StartOnboardingForm final : public DeskForm
{
    Q_OBJECT

public:
    StartOnboardingForm(const QString &customerName, const QList<OnboardingTemplate> &templates, const QList<User> &people,
                        QDate today, QWidget *parent);

    [[nodiscard]] OnboardingTemplateId chosen() const;
    [[nodiscard]] QDate startedOn() const;
    [[nodiscard]] UserId owner() const;
    void save() override;

Q_SIGNALS:
    void submitted();
};

/// Who sees somebody through, and what it waits for.
class OnboardingForm final : public DeskForm
{
    Q_OBJECT

public:
    OnboardingForm(const Onboarding &onboarding, const QString &customerName, const QList<User> &people, QWidget *parent);

    [[nodiscard]] UserId owner() const;
    [[nodiscard]] QString blocker() const;
    void save() override;

Q_SIGNALS:
    void submitted();
};

/// What a customer wants to reach, new or known.
class CustomerGoalForm final : public DeskForm
{
    Q_OBJECT

public:
    CustomerGoalForm(const CustomerGoal &goal, const QString &customerName, QWidget *parent);

    [[nodiscard]] CustomerGoal goal() const;
    void save() override;

Q_SIGNALS:
    void submitted();

private:
    CustomerGoal m_goal;
};

/// A conversation about how it goes.
class CheckInForm final : public DeskForm
{
    Q_OBJECT

public:
    CheckInForm(CustomerId customer, const QString &customerName, QDate today, QWidget *parent);

    [[nodiscard]] CheckIn checkIn() const;
    void save() override;

Q_SIGNALS:
    void submitted();

private:
    CustomerId m_customer;
    QDate m_today;
};

/// How often the shop speaks with everybody, and with the members of each tier.
class CheckInPlanForm final : public DeskForm
{
    Q_OBJECT

public:
    /// The tiers by uid and name.
    CheckInPlanForm(const CheckInPlan &plan, const QList<std::pair<QString, QString>> &tiers, QWidget *parent);

    [[nodiscard]] CheckInPlan plan() const;
    void save() override;

Q_SIGNALS:
    void submitted();

private:
    QList<std::pair<QString, QString>> m_tiers;
};

} // namespace regulars
