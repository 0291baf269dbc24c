// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/mail/mailreport.h"

#include <QtCore/QObject>
#include <QtCore/QStringList>

class QWidget;

namespace regulars {

class CommandRunner;
class Database;
class Dialogs;
class Formatting;
class MailCentre;
class MessageBar;
class TaskCentre;

/// What the desk works with; all of it must outlive it.
struct MailFileServices
{
    Database &database;
    CommandRunner &commands;
    MailCentre &mail;
    const Formatting &formatting;
    TaskCentre &tasks;
    Dialogs &dialogs;
    MessageBar &messages;
    QWidget &window;
};

/// Takes messages in that are given as files (.eml, mailboxes), and asks where those belong of which it is not clear.
class MailFileDesk final : public QObject
{
    Q_OBJECT

public:
    explicit MailFileDesk(const MailFileServices &services, QObject *parent = nullptr);

    /// Whether all of them are messages or mailboxes by their names.
    [[nodiscard]] static bool areMails(const QStringList &files);
    /// Asks for a file.
    void choose();
    /// `customer`: whose new tickets they become; not valid: whoever has the sender's address.
    void take(const QStringList &files, CustomerId customer = {});
    /// From now on files of messages can be dropped on the widget.
    void takeDropsOn(QWidget &widget);
    void showUndecided();
    /// Says what came in, and stays with what could not be read.
    void tell(const MailReport &report);

Q_SIGNALS:
    void ticketRequested(regulars::TicketId ticket);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    MailFileServices m_services;
};

} // namespace regulars
