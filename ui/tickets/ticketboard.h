// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/tickets/boardcountsview.h"
#include "models/tickets/deskchoicesview.h"
#include "ui/tickets/ticketactions.h"

#include <QtWidgets/QWidget>

namespace regulars {

class BoardColumn;

/// Unfinished tickets in columns by what their statuses mean; a card that is taken to another column gets its status. With
/// the keyboard: the arrows go from card to card and from column to column, with Ctrl they take the chosen cards along.
class TicketBoard final : public QWidget
{
    Q_OBJECT

public:
    /// All of it must outlive it.
    TicketBoard(const TicketActionServices &services, const DeskChoicesView &choices, QWidget *parent = nullptr);

    /// Which part of the queue stands on it; of solved tickets it shows those that are not.
    void setQuery(const TicketQuery &query);
    void followUser();
    void followTime();
    void takeKeyboard();
    [[nodiscard]] const QList<BoardColumn *> &columns() const { return m_columns; }

Q_SIGNALS:
    void openRequested(regulars::TicketId ticket);
    void editRequested(regulars::TicketId ticket);
    /// It shall get that status, which solves it, with what its category asks for.
    void solveRequested(regulars::TicketId ticket, regulars::TicketStatusId status);

private:
    void addColumn(StatusCategory category);
    void showCounts();
    void goSideways(int from, int direction, bool withCards);
    void showMenu(BoardColumn &column, QPoint position);

    TicketActionServices m_services;
    const DeskChoicesView &m_choices;
    BoardCountsView *m_counts;
    TicketQuery m_query;
    QList<BoardColumn *> m_columns;
};

} // namespace regulars
