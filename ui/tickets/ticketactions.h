// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/clock.h"
#include "core/base/id.h"
#include "core/tickets/ticket.h"
#include "models/tickets/deskchoicesview.h"
#include "models/tickets/ticketeditpreview.h"

#include <QtCore/QObject>
#include <QtCore/QPoint>

#include <functional>

class QListView;
class QMenu;

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
    /// One ticket gets it at once; of several is shown first what would happen.
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
    /// It shall be shown what the edits would do.
    void editsRequested(const regulars::TicketEditKey &key);
    /// It shall get that status, which solves it, with what its category asks for.
    void solveRequested(regulars::TicketId ticket, regulars::TicketStatusId status);
    void mergeRequested(const QList<regulars::TicketId> &tickets, regulars::TicketId into);
    /// The recycle bin shall be seen.
    void deletedRequested();
    void splitRequested(regulars::TicketId ticket);
    /// What was merged into it shall be offered at that place on the screen, to be taken out again.
    void apartRequested(regulars::TicketId ticket, QPoint place);
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
    void bindEdits();
    /// Does it to one ticket, asks about several.
    template<typename Command>
    void change(const QList<TicketId> &tickets, const Command &command, const TicketEdits &edits);
    void askTeam(QPoint place);
    void askCategory(QPoint place);
    void snooze(QPoint place);
    void remove();
    void discard(DiscardReason reason);
    void merge();
    [[nodiscard]] TicketId current() const;
    void showMenu(QPoint position);

    TicketActionServices m_services;
    TicketItems &m_items;
    const DeskChoicesView &m_choices;
    QListView *m_view;
};

} // namespace regulars
