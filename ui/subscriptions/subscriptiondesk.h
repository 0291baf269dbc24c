// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/subscriptions/subscriptionviews.h"

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
struct SubscriptionServices
{
    Database &database;
    CommandRunner &commands;
    const Formatting &formatting;
    SignIn &signIn;
    KeptForms &forms;
    QWidget &window;
};

/// Opens the forms of plans and subscriptions and runs what can be done with them, for the page and for the customer's card.
class SubscriptionDesk final : public QObject
{
    Q_OBJECT

public:
    explicit SubscriptionDesk(const SubscriptionServices &services, QObject *parent = nullptr);

    [[nodiscard]] const SubscriptionServices &services() const { return m_services; }
    /// The plans; nothing before they were read.
    [[nodiscard]] const std::optional<SubscriptionOffers> &offers() const { return m_offers->value(); }
    [[nodiscard]] bool mayManage() const;
    [[nodiscard]] bool mayEdit() const;
    /// Whether a customer can subscribe to something.
    [[nodiscard]] bool canStart() const;

    /// A plan that is not valid is a new one. Does nothing before the plans were read, or without the right.
    void openPlan(SubscriptionPlanId id);
    void removePlan(SubscriptionPlanId id);
    void start(CustomerId customer, const QString &name);
    void change(const SubscriptionRow &row);
    void pause(const SubscriptionRow &row);
    void cancel(const SubscriptionRow &row);
    /// What can be done with it, as it stands.
    void fillMenu(QMenu &menu, const SubscriptionRow &row);

Q_SIGNALS:
    /// Other plans, or another person who may do something else.
    void changed();

private:
    template<typename Form, typename Command>
    void run(Form *form, const Command &command);
    void addStep(QMenu &menu, const QString &text, const QString &name, std::function<void()> step);

    SubscriptionServices m_services;
    SubscriptionOffersView *m_offers;
};

} // namespace regulars
