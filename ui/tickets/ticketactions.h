// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/clock.h"
#include "core/base/id.h"
#include "core/tickets/ticket.h"
#include "models/tickets/deskchoicesview.h"

#include <QtCore/QObject>

#include <functional>

class QListView;
class QMenu;
class QPoint;

namespace regulars {

class ActionRegistry;
class CommandRunner;
class Formatting;
class TicketItems;

/// What the actions on tickets work with; all of it must outlive them.
struct TicketActionServices
{
    Database &database;
    CommandRunner &commands;
    const Formatting &formatting;
    ActionRegistry &registry;
};

/// What can be done with the tickets chosen in the queue: by single keys while the list has the keyboard, from the palette
/// and by the context menu. Belongs to the view.
class TicketActions final : public QObject
{
    Q_OBJECT

public:
    TicketActions(const TicketActionServices &services, TicketItems &items, const DeskChoicesView &choices, QListView *view);

    /// Registers what also others than the view use: the keys that send an answer.
    static void registerActions(ActionRegistry &registry);

    /// From top to bottom.
    [[nodiscard]] QList<TicketId> chosen() const;
    void setStatus(const QList<TicketId> &tickets, TicketStatusId status);
    /// Opens the menu at a place on the screen.
    void askStatus(QPoint place);
    void askAssignee(QPoint place);
    void askPriority(QPoint place);
    void solve();
    void edit();

Q_SIGNALS:
    void replyRequested();
    void noteRequested();
    void macroRequested(const QList<regulars::TicketId> &tickets);
    /// What the shop knows about such tickets shall be seen.
    void suggestionsRequested();
    /// What was answered shall become a knowledge article.
    void knowledgeRequested(regulars::TicketId ticket);
    void editRequested(regulars::TicketId ticket);
    /// The person wants to know why the ticket is due when it is.
    void whyRequested(regulars::TicketId ticket);
    void customerRequested(regulars::CustomerId customer);
    /// An action was chosen while the list could not be seen.
    void pageRequested();

private:
    /// Registered actions run with the list in view.
    void bind(const QString &id, const std::function<void()> &run);
    void bindActions();
    void move(int rows);
    void pop(QMenu *menu, QPoint place);
    [[nodiscard]] QPoint belowCurrent() const;
    void snooze(QPoint place);
    void remove();
    void discard(DiscardReason reason);
    void merge();
    void showMenu(QPoint position);

    TicketActionServices m_services;
    TicketItems &m_items;
    const DeskChoicesView &m_choices;
    QListView *m_view;
};

} // namespace regulars
