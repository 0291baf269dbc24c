// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/tickets/ticketboard.h"

#include "models/base/commandrunner.h"
#include "models/tickets/ticketcommands.h"
#include "ui/base/formatting.h"
#include "ui/base/metrics.h"
#include "ui/tickets/boardcolumn.h"
#include "ui/tickets/ticketmenus.h"

#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QMenu>

namespace regulars {

namespace {

constexpr std::array shownCategories = {StatusCategory::New, StatusCategory::Open, StatusCategory::WaitingCustomer,
                                        StatusCategory::WaitingThirdParty, StatusCategory::OnHold};

} // namespace

TicketBoard::TicketBoard(const TicketActionServices &services, const DeskChoicesView &choices, QWidget *parent)
    : QWidget(parent), m_services(services), m_choices(choices), m_counts(new BoardCountsView(services.database, this))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::m);
    for (const StatusCategory category : shownCategories)
        addColumn(category);
    connect(m_counts, &BoardCountsView::changed, this, &TicketBoard::showCounts);
    followUser();
}

void TicketBoard::addColumn(StatusCategory category)
{
    auto *column = new BoardColumn(category, m_services.database, m_services.formatting, this);
    layout()->addWidget(column);
    const int place = static_cast<int>(m_columns.size());
    m_columns += column;
    BoardView *view = column->view();
    connect(view, &BoardView::ticketsDropped, this, [this, category](const QList<TicketId> &tickets) {
        m_services.commands.run(SetTicketStatus{tickets, builtInStatus(category)});
    });
    connect(view, &BoardView::sidewaysRequested, this,
            [this, place](int direction, bool withCards) { goSideways(place, direction, withCards); });
    connect(view, &QListView::activated, this, [this, column] { Q_EMIT openRequested(column->current()); });
    view->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(view, &QListView::customContextMenuRequested, this,
            [this, column](QPoint position) { showMenu(*column, position); });
}

void TicketBoard::setQuery(const TicketQuery &query)
{
    m_query = query;
    m_query.text.clear();
    if (m_query.view == TicketView::Solved)
        m_query.view = TicketView::Open;
    for (BoardColumn *column : std::as_const(m_columns))
        column->setQuery(m_query);
    followUser();
}

void TicketBoard::followUser()
{
    for (BoardColumn *column : std::as_const(m_columns))
        column->model().setUser(m_services.database.user());
    m_counts->count(m_query, m_services.database.user());
}

void TicketBoard::followTime()
{
    for (BoardColumn *column : std::as_const(m_columns)) {
        column->model().refresh();
        column->view()->viewport()->update();
    }
    m_counts->refresh();
}

void TicketBoard::takeKeyboard()
{
    for (BoardColumn *column : std::as_const(m_columns)) {
        if (column->model().rowCount() > 0) {
            column->takeKeyboard();
            return;
        }
    }
    m_columns.first()->takeKeyboard();
}

void TicketBoard::showCounts()
{
    if (!m_counts->value())
        return;
    for (BoardColumn *column : std::as_const(m_columns))
        column->setCount(m_services.formatting.number(m_counts->value()->value(column->category())));
}

void TicketBoard::goSideways(int from, int direction, bool withCards)
{
    const int to = from + direction;
    if (to < 0 || to >= m_columns.size())
        return;
    BoardColumn *next = m_columns.at(to);
    if (const QList<TicketId> tickets = m_columns.at(from)->chosen(); withCards && !tickets.isEmpty()) {
        // Which keys come next is about these cards, also before they are there.
        m_columns.at(from)->await({});
        next->await(tickets);
        m_services.commands.run(SetTicketStatus{tickets, builtInStatus(next->category())}, next, [next](const auto &answer) {
            if (!answer)
                next->await({});
        });
    }
    next->takeKeyboard();
}

void TicketBoard::showMenu(BoardColumn &column, QPoint position)
{
    const QList<TicketId> tickets = column.chosen();
    if (tickets.isEmpty())
        return;
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(tr("Open"), this, [this, ticket = column.current()] { Q_EMIT openRequested(ticket); });
    menu->addAction(tr("Edit…"), this, [this, ticket = column.current()] { Q_EMIT editRequested(ticket); });
    menu->addSeparator();
    const auto offer = [menu](const QString &title, QMenu *choices) {
        choices->setTitle(title);
        menu->addMenu(choices);
    };
    offer(tr("Status"), statusMenu(m_choices, {}, menu, [this, tickets](TicketStatusId status) {
              if (tickets.size() == 1 && m_choices.solves(status))
                  Q_EMIT solveRequested(tickets.first(), status);
              else
                  m_services.commands.run(SetTicketStatus{tickets, status});
          }));
    offer(tr("Priority"), priorityMenu({}, menu, [this, tickets](TicketPriority priority) {
              m_services.commands.run(SetTicketPriority{tickets, priority});
          }));
    offer(tr("Assign to"), assigneeMenu(m_choices, m_services.database.user(), {}, menu, [this, tickets](UserId owner) {
              m_services.commands.run(AssignTickets{tickets, owner});
          }));
    menu->popup(column.view()->viewport()->mapToGlobal(position));
}

} // namespace regulars
