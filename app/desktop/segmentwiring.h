// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/customers/customerfilter.h"

#include <QtCore/QObject>

class QWidget;

namespace regulars {

class ActionRegistry;
class CommandRunner;
class CustomersPage;
class Database;
class Formatting;
class FormDesk;
class KeptForms;
class KeyValueStore;
class MainWindow;
class SegmentDesk;
class SegmentsPage;
class SignIn;

/// What the wiring works with; all of it must outlive it.
struct SegmentWiringServices
{
    Database &database;
    CommandRunner &commands;
    const Formatting &formatting;
    KeyValueStore &store;
    SignIn &signIn;
    ActionRegistry &actions;
    KeptForms &forms;
    FormDesk &desk;
    MainWindow &window;
    CustomersPage &customers;
};

/// Segments in the window: their page, the card among a customer's details, the menu of the list of customers, and the
/// upkeep that keeps their members current.
class SegmentWiring final : public QObject
{
    Q_OBJECT

public:
    explicit SegmentWiring(const SegmentWiringServices &services);

Q_SIGNALS:
    void customerRequested(regulars::CustomerId customer);
    void customersRequested(const regulars::CustomerFilter &filter);

private:
    [[nodiscard]] QWidget *createPage();
    void createCard();
    void createActions();
    void createUpkeep();

    SegmentWiringServices m_services;
    SegmentDesk *m_desk;
    SegmentsPage *m_page = nullptr;
};

} // namespace regulars
