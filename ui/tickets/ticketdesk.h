// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/id.h"

#include <QtCore/QObject>

class QWidget;

namespace regulars {

class CommandRunner;
class Database;
class Formatting;
class KeptForms;
class MessageBar;
class TicketForm;
struct Ticket;
struct TicketLink;

/// What the desk works with; all of it must outlive it.
struct TicketDeskServices
{
    Database &database;
    CommandRunner &commands;
    const Formatting &formatting;
    KeptForms &forms;
    MessageBar &messages;
    QWidget &window;
};

/// Opens the forms of tickets and saves what they bring. GUI thread only.
class TicketDesk final : public QObject
{
    Q_OBJECT

public:
    explicit TicketDesk(const TicketDeskServices &services, QObject *parent = nullptr);

    /// A new ticket; an invalid customer leaves the choice open.
    void createTicket(CustomerId customer);
    void editTicket(TicketId ticket);

Q_SIGNALS:
    /// It was logged, or is the one that was meant.
    void ticketRequested(regulars::TicketId ticket);

private:
    void open(const QString &key, const Ticket &ticket, const QString &customerName, const QList<TicketLink> &links);
    void offerCustomers(TicketForm *form);
    void offerTickets(TicketForm *form);
    void offerLinks(TicketForm *form);
    void save(TicketForm *form, const Ticket &ticket, const QString &message);

    TicketDeskServices m_services;
};

} // namespace regulars
