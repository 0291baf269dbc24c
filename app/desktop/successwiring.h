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
class SuccessCard;
class SuccessDesk;
class SuccessPage;

/// What the wiring works with; all of it must outlive it.
struct SuccessWiringServices
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

/// Onboarding, goals and check-ins in the window: their page, the card among a customer's details, and the upkeep that
/// starts new customers by themselves.
class SuccessWiring final : public QObject
{
    Q_OBJECT

public:
    explicit SuccessWiring(const SuccessWiringServices &services);

    /// Brings the customer's onboarding and goals into view; the page of all where the details of customers are hidden.
    void showCard();

Q_SIGNALS:
    void customerRequested(regulars::CustomerId customer);

private:
    [[nodiscard]] QWidget *createPage();
    void createCard();
    void createUpkeep();

    SuccessWiringServices m_services;
    SuccessDesk *m_desk;
    SuccessPage *m_page = nullptr;
    SuccessCard *m_card = nullptr;
};

} // namespace regulars
