// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/views/savedview.h"
#include "models/tickets/deskchoicesview.h"
#include "models/tickets/querycountsview.h"
#include "ui/base/listpane.h"

#include <QtWidgets/QWidget>

class QPushButton;

namespace regulars {

class TicketFilterChoicesView;
class TicketFilterMenu;
class ViewBar;
struct TicketServices;

/// Above the queue: the views of it that were saved, with how many tickets each has, and what it is filtered by. Words among
/// solved tickets are not counted.
class QueueTools final : public QWidget
{
    Q_OBJECT

public:
    /// Both must outlive it. `page` is where its keys work.
    QueueTools(const TicketServices &services, const DeskChoicesView &choices, QWidget *page);

    /// What the queue shows.
    void setQuery(const TicketQuery &query);
    /// How many tickets each part of the queue has.
    void setCounts(const TicketCounts &counts);
    /// The ticket at hand.
    void setTicket(const TicketRow &row);
    /// Shows a part of the queue: the plain one when a saved view is shown, else with the filters that hold.
    void choosePart(TicketView part);
    /// The query without the filter of that id; an empty id takes all off, and the text.
    [[nodiscard]] TicketQuery without(const QString &id) const;
    [[nodiscard]] QList<ListPane::Filter> chips() const;
    /// Counts for who works here now.
    void count();
    /// What is due changes with time.
    void followTime() { m_savedCounts->refresh(); }
    [[nodiscard]] ViewBar *views() const { return m_views; }
    /// Opens the filters; for the head of the page.
    [[nodiscard]] QPushButton *filterButton() const { return m_filter; }

Q_SIGNALS:
    /// The queue shall show that, of which `whole` says that it is a view that was chosen.
    void queryChosen(const regulars::TicketQuery &query, bool whole);
    /// The chips say something else.
    void chipsChanged();

private:
    void createViews();
    void createFilter(QWidget *page);
    void showChips();
    void showViews();
    void showCounts();
    [[nodiscard]] QList<SavedView> countedViews() const;

    const TicketServices &m_services;
    const DeskChoicesView &m_choices;
    TicketFilterChoicesView *m_more;
    QueryCountsView *m_savedCounts;
    TicketCounts m_partCounts;
    bool m_arePartsCounted = false;
    TicketQuery m_query;
    ViewBar *m_views = nullptr;
    QPushButton *m_filter = nullptr;
    TicketFilterMenu *m_menu = nullptr;
};

} // namespace regulars
