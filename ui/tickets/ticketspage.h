// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/knowledge/knowledgearticleid.h"
#include "models/tickets/deskchoicesview.h"
#include "models/tickets/ticketcountsview.h"
#include "ui/tickets/keptchoice.h"

#include <QtCore/QTimer>
#include <QtWidgets/QWidget>

class QListView;
class QPushButton;
class QSplitter;
class QStackedLayout;

namespace regulars {

class ActionRegistry;
class CommandRunner;
class Formatting;
class KeyValueStore;
class ListPane;
class Notice;
class QueueSwitch;
class QueueTools;
class SearchField;
class TicketActions;
class TicketBoard;
class TicketItems;
class TicketList;
class TicketPane;
class ViewBar;

/// What the page works with; all of it must outlive it.
struct TicketServices
{
    Database &database;
    CommandRunner &commands;
    const Formatting &formatting;
    KeyValueStore &store;
    ActionRegistry &registry;
};

/// The queue of tickets, and the conversation of the one that is chosen.
class TicketsPage final : public QWidget
{
    Q_OBJECT

public:
    explicit TicketsPage(const TicketServices &services, QWidget *parent = nullptr);
    ~TicketsPage() override;

    /// Shows another part of the queue.
    void applyQuery(const TicketQuery &query);
    /// Shows the tickets as cards in columns, or as a list with the one that is chosen.
    void showAsBoard(bool board);
    /// Shows a ticket, wherever it stands.
    void showTicket(TicketId ticket);
    void focusList();
    /// Somebody else works here now: theirs are the tickets that are "mine".
    void followUser();
    [[nodiscard]] TicketList &model() { return *m_model; }
    [[nodiscard]] QListView *view() const { return m_view; }
    /// What can be done with the chosen tickets; what it asks for is the owner's to do.
    [[nodiscard]] TicketActions *actions() const { return m_actions; }
    [[nodiscard]] TicketPane *pane() const { return m_pane; }
    [[nodiscard]] TicketBoard *board() const { return m_board; }
    /// What the program says above the tickets.
    [[nodiscard]] Notice *notice() const { return m_notice; }
    [[nodiscard]] QueueSwitch *views() const { return m_switch; }
    [[nodiscard]] ViewBar *savedViews() const;
    [[nodiscard]] const TicketCountsView &counts() const { return *m_counts; }

Q_SIGNALS:
    /// How many tickets each part of the queue has: for the navigation.
    void countsChanged();
    void customerRequested(regulars::CustomerId customer);
    void newRequested();
    void editRequested(regulars::TicketId ticket);
    void macroRequested(const QList<regulars::TicketId> &tickets);
    void templatesRequested(regulars::TicketId ticket, QWidget *anchor, bool typed);
    void articleRequested(regulars::KnowledgeArticleId article);
    /// What was answered shall become an article.
    void knowledgeRequested(regulars::TicketId ticket);
    /// The person wants to know why the ticket is due when it is.
    void whyRequested(regulars::TicketId ticket);
    /// An action was chosen from elsewhere: the page wants to be seen.
    void pageRequested();

private:
    void createHeader();
    void createTools();
    void createList();
    void createPane();
    void showBoard(bool board);
    void layOut();
    void bindActions();
    void bindModel();
    void bindSelection();
    void showQuery();
    void showCounts();
    void showState();
    void showChosen();
    void restoreChosen();
    /// After rows came or went, something is chosen as long as there is anything.
    void keepChosen();
    void followTime();

    TicketServices m_services;
    TicketList *m_model;
    TicketItems *m_items;
    TicketCountsView *m_counts;
    DeskChoicesView *m_choices;
    QTimer m_minute;
    QWidget *m_header = nullptr;
    Notice *m_notice = nullptr;
    QueueSwitch *m_switch = nullptr;
    QueueTools *m_tools = nullptr;
    SearchField *m_search = nullptr;
    QPushButton *m_boardButton = nullptr;
    QStackedLayout *m_stack = nullptr;
    TicketBoard *m_board = nullptr; ///< made when it is first shown
    QSplitter *m_splitter = nullptr;
    ListPane *m_list = nullptr;
    QListView *m_view = nullptr;
    TicketActions *m_actions = nullptr;
    TicketPane *m_pane = nullptr;
    std::optional<KeptChoice> m_kept; ///< while rows change places
    TicketId m_wanted;                ///< to be chosen as soon as it is in the list
};

} // namespace regulars
