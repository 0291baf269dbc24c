// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/id.h"

#include <QtCore/QObject>

#include <functional>

class QAction;

namespace regulars {

class ActionRegistry;
class CommandRunner;
class Dialogs;
class Database;
class Formatting;
class FormDesk;
class KeyValueStore;
class MainWindow;
class TaskCentre;
class SupportReportPage;
class TicketDesk;
class TicketsPage;

/// What the support desk is wired to; all of it must outlive the wiring.
struct TicketWiringServices
{
    Database &database;
    CommandRunner &commands;
    const Formatting &formatting;
    KeyValueStore &store;
    TaskCentre &tasks;
    ActionRegistry &actions;
    FormDesk &forms;
    MainWindow &window;
};

/// The support desk of the window: its page, its forms and the action "ticket.new".
class TicketWiring final : public QObject
{
    Q_OBJECT

public:
    /// Belongs to the window. `customerAtHand` gives whom the window shows when a ticket is begun.
    TicketWiring(const TicketWiringServices &services, const std::function<CustomerId()> &customerAtHand);

    [[nodiscard]] QAction *newTicket() const { return m_new; }
    void addPage(Dialogs &dialogs);
    void showTicket(TicketId ticket);
    /// The page of the report, after that of the tickets, which it opens.
    void addReportPage(Dialogs &dialogs, const std::function<QString()> &shopName);
    [[nodiscard]] TicketsPage &page() const { return *m_page; }
    /// Once its page has been shown.
    [[nodiscard]] SupportReportPage &report() const { return *m_report; }
    [[nodiscard]] TicketDesk &desk() const { return *m_desk; }

Q_SIGNALS:
    void customerRequested(regulars::CustomerId customer);

private:
    QWidget *createReport(Dialogs &dialogs, const std::function<QString()> &shopName);
    void connectOperations();

    TicketWiringServices m_services;
    QAction *m_new;
    TicketDesk *m_desk;
    TicketsPage *m_page = nullptr;
    SupportReportPage *m_report = nullptr;
};

} // namespace regulars
