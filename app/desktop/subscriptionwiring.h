// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/id.h"

#include <QtCore/QObject>

class QWidget;

namespace regulars {

class ActionRegistry;
class CommandRunner;
class CustomersPage;
class Database;
class Formatting;
class KeptForms;
class KeyValueStore;
class MainWindow;
class SignIn;
class SubscriptionDesk;
class SubscriptionsCard;
class SubscriptionsPage;

/// What the wiring works with; all of it must outlive it.
struct SubscriptionWiringServices
{
    Database &database;
    CommandRunner &commands;
    const Formatting &formatting;
    KeyValueStore &store;
    SignIn &signIn;
    ActionRegistry &actions;
    KeptForms &forms;
    MainWindow &window;
    CustomersPage &customers;
};

/// Subscriptions in the window: their page, and the card among a customer's details.
class SubscriptionWiring final : public QObject
{
    Q_OBJECT

public:
    explicit SubscriptionWiring(const SubscriptionWiringServices &services);

    /// Brings the customer's subscriptions into view; the page of all where the details of customers are hidden.
    void showCard();

Q_SIGNALS:
    void customerRequested(regulars::CustomerId customer);

private:
    [[nodiscard]] QWidget *createPage();

    SubscriptionWiringServices m_services;
    SubscriptionDesk *m_desk;
    SubscriptionsPage *m_page = nullptr;
    SubscriptionsCard *m_card = nullptr;
};

} // namespace regulars
