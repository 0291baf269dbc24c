// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/tickets/ticketquery.h"
#include "models/tickets/deskchoicesview.h"
#include "models/tickets/ticketfilterchoicesview.h"
#include "ui/base/listpane.h"

#include <QtWidgets/QMenu>

#include <functional>

namespace regulars {

class Formatting;

/// The menu behind the filter button of the queue: whose they are, what they are about, how urgent, of which customers.
class TicketFilterMenu final : public QMenu
{
    Q_OBJECT

public:
    /// All of it must outlive it.
    TicketFilterMenu(const DeskChoicesView &desk, TicketFilterChoicesView &more, const Formatting &formatting,
                     QWidget *parent = nullptr);

    /// What is ticked the next time it opens.
    void setQuery(const TicketQuery &query) { m_query = query; }
    /// The customer of the ticket at hand, whose tickets alone can be shown; not valid: nobody is offered.
    void setCustomer(CustomerId customer, const QString &name);

    /// What the chips of the filters that hold say, by id; part of the queue and text do not count.
    [[nodiscard]] QList<ListPane::Filter> chipsOf(const TicketQuery &query) const;
    /// The query without the filter of that id; an empty id takes all off.
    [[nodiscard]] static TicketQuery without(TicketQuery query, const QString &id);

Q_SIGNALS:
    void queryChosen(const regulars::TicketQuery &query);

private:
    using Change = std::function<void(TicketQuery &)>;

    void createEntries();
    /// An entry that turns a filter on, or off again when it holds.
    void addChoice(QMenu *menu, const QString &text, bool holds, const QString &id, const Change &change);
    void fillDesk();
    void fillPriorities();
    void fillTags();
    void addCustomers();
    void addTimes();
    [[nodiscard]] QString customerName(const TicketQuery &query) const;

    const DeskChoicesView &m_desk;
    TicketFilterChoicesView &m_more;
    const Formatting &m_formatting;
    TicketQuery m_query;
    CustomerId m_customer;
    QString m_customerName;
    QMenu *m_people;
    QMenu *m_teams;
    QMenu *m_categories;
    QMenu *m_tiers;
    QMenu *m_priorities;
    QMenu *m_tags;
    QMenu *m_times;
};

} // namespace regulars
