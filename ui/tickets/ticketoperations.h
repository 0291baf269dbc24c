// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/tickets/deskchoicesview.h"
#include "models/tickets/ticketeditpreview.h"

#include <QtCore/QObject>
#include <QtCore/QPoint>

#include <functional>

namespace regulars {

class CommandRunner;
class Formatting;
class KeyValueStore;
class MessageBar;
class TicketMergeDialog;
class TicketsPage;

/// What the operations work with; all of it must outlive them.
struct TicketOperationServices
{
    Database &database;
    CommandRunner &commands;
    const Formatting &formatting;
    KeyValueStore &store;
    MessageBar &messages;
    QWidget &window;
};

/// What is done with several tickets at once, or with parts of one: the dialogs that ask, and the commands that do it.
/// GUI thread only.
class TicketOperations final : public QObject
{
    Q_OBJECT

public:
    explicit TicketOperations(const TicketOperationServices &services, QObject *parent = nullptr);

    /// Does what the page asks for, and shows there what came of it. The page outlives it, or goes with it.
    void follow(TicketsPage &page);

    /// Shows what the edits would do, lets them be changed, and does them. A single ticket is edited the same way.
    void editTickets(const TicketEditKey &key);
    /// `into` is proposed to stay. What was begun to be written in the others goes along.
    void merge(const QList<TicketId> &tickets, TicketId into);
    void split(TicketId ticket);
    /// Offers what was merged into the ticket in a menu at that place on the screen.
    void takeApart(TicketId ticket, QPoint place);
    /// What is in the recycle bin, and the way back.
    void showDeleted();
    /// Solves it once what its category asks for is entered.
    void solve(TicketId ticket, TicketStatusId status);

Q_SIGNALS:
    /// It came of a merge or a split, and wants to be seen.
    void ticketRequested(regulars::TicketId ticket);
    /// Texts that were begun stand in another ticket now.
    void draftsMoved();

private:
    void openEdits(const TicketEditKey &key, const DeskChoices &choices);
    void mergeFrom(TicketMergeDialog *dialog);
    [[nodiscard]] std::function<void(const Error &)> failed();

    TicketOperationServices m_services;
};

} // namespace regulars
