// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/success/successviews.h"

#include <QtCore/QObject>

#include <functional>

class QMenu;
class QWidget;

namespace regulars {

class CommandRunner;
class Formatting;
class KeptForms;
class SignIn;

/// What the desk works with; all of it must outlive it.
struct SuccessServices
{
    Database &database;
    CommandRunner &commands;
    const Formatting &formatting;
    SignIn &signIn;
    KeptForms &forms;
    QWidget &window;
};

/// Opens the forms of onboarding, goals and check-ins and runs what can be done with them, for the page and for the
/// customer's card.
class SuccessDesk final : public QObject
{
    Q_OBJECT

public:
    explicit SuccessDesk(const SuccessServices &services, QObject *parent = nullptr);

    [[nodiscard]] const SuccessServices &services() const { return m_services; }
    /// Templates and people; nothing before they were read.
    [[nodiscard]] const std::optional<OnboardingOffers> &offers() const { return m_offers->value(); }
    [[nodiscard]] bool mayManage() const;
    [[nodiscard]] bool mayEdit() const;
    /// Whether there is something by which a customer can start.
    [[nodiscard]] bool canStart() const;

    /// A template that is not valid is a new one. Does nothing before they were read, or without the right.
    void openTemplate(OnboardingTemplateId id);
    void removeTemplate(OnboardingTemplateId id);
    void start(CustomerId customer, const QString &name);
    void change(const Onboarding &onboarding, const QString &name);
    void tick(OnboardingId onboarding, OnboardingStepId step, bool done);
    /// A goal that is not valid is a new one of its customer.
    void openGoal(const CustomerGoal &goal, const QString &name);
    void checkIn(CustomerId customer, const QString &name);
    void removeCheckIn(CheckInId id);
    void plan(const CheckInPlan &plan, const QList<std::pair<QString, QString>> &tiers);
    /// What can be done with an onboarding, a check-in or a goal, as it stands.
    void fillMenu(QMenu &menu, const Onboarding &onboarding, const QString &name);
    void fillMenu(QMenu &menu, const CheckIn &checkIn);
    void fillMenu(QMenu &menu, const CustomerGoal &goal, const QString &name);

Q_SIGNALS:
    /// Other templates, or another person who may do something else.
    void changed();

private:
    template<typename Form, typename Command>
    void run(Form *form, const Command &command);
    void addStep(QMenu &menu, const QString &text, const QString &name, std::function<void()> step);

    SuccessServices m_services;
    OnboardingOffersView *m_offers;
};

} // namespace regulars
