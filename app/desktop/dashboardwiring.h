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
class DashboardPage;
class Database;
class Dialogs;
class DriversPage;
class DriverUpkeep;
class Formatting;
class KeptForms;
class KeyValueStore;
class MainWindow;
class OutlookPage;
class ReportDesk;
class ShopView;
class SignIn;
struct TicketQuery;

/// What the wiring works with; all of it must outlive it.
struct DashboardWiringServices
{
    Database &database;
    CommandRunner &commands;
    const ShopView &shop;
    const SignIn &signIn;
    const Formatting &formatting;
    KeyValueStore &store;
    KeptForms &forms;
    Dialogs &dialogs;
    ActionRegistry &actions;
    MainWindow &window;
    CustomersPage &customers;
};

/// The dashboard, the outlook and what brings people back in the window, where their numbers lead, and the outlook among a
/// customer's details.
class DashboardWiring final : public QObject
{
    Q_OBJECT

public:
    explicit DashboardWiring(const DashboardWiringServices &services);

    /// While nobody is signed in, nothing is counted.
    void setLocked(bool locked);

Q_SIGNALS:
    void customersRequested(const regulars::CustomerFilter &filter);
    void customerRequested(regulars::CustomerId customer);
    void ticketsRequested(const regulars::TicketQuery &query);

private:
    [[nodiscard]] QWidget *createPage();
    [[nodiscard]] QWidget *createOutlook();
    void addDrivers();
    void showPeople(const PeopleBehind &people);
    void weighRisk();

    DashboardWiringServices m_services;
    ReportDesk *m_desk;
    DashboardPage *m_page = nullptr;
    OutlookPage *m_outlook = nullptr;
    DriverUpkeep *m_driverUpkeep;
    DriversPage *m_drivers = nullptr;
    bool m_locked = true;
};

} // namespace regulars
