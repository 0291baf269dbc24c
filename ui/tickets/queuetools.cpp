// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/tickets/queuetools.h"

#include "models/tickets/ticketfilterchoicesview.h"
#include "models/views/savedviewlist.h"
#include "ui/base/actionregistry.h"
#include "ui/base/formatting.h"
#include "ui/base/metrics.h"
#include "ui/base/popup.h"
#include "ui/base/regularsstyle.h"
#include "ui/tickets/ticketfiltermenu.h"
#include "ui/tickets/ticketliststate.h"
#include "ui/tickets/ticketspage.h"
#include "ui/tickets/tickettexts.h"
#include "ui/views/viewactions.h"
#include "ui/views/viewbar.h"

#include <QtGui/QAction>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QPushButton>

using namespace Qt::StringLiterals;

namespace regulars {

QueueTools::QueueTools(const TicketServices &services, const DeskChoicesView &choices, QWidget *page)
    : QWidget(page),
      m_services(services),
      m_choices(choices),
      m_more(new TicketFilterChoicesView(services.database, this)),
      m_savedCounts(new QueryCountsView(services.database, this))
{
    createViews();
    createFilter(page);
    registerViewActions(services.registry, services.formatting, u"tickets"_s, tr("Views of tickets"), m_views, page);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::m);
    layout->addWidget(m_views, 1);
    m_more->show({{}, true});
}

void QueueTools::createViews()
{
    m_views = new ViewBar({m_services.database, m_services.commands, m_services.store, u"tickets"_s, readyTicketViews(),
                           [](const QJsonObject &view) { return toJson(shownTicketQuery(view)); },
                           [](const QJsonObject &state) { return nameOf(shownTicketQuery(state).view); }},
                          this);
    connect(m_views, &ViewBar::viewChosen, this,
            [this](const QJsonObject &view) { Q_EMIT queryChosen(shownTicketQuery(view), true); });
    connect(&m_views->saved(), &QueryModel::loaded, this, &QueueTools::count);
    connect(m_savedCounts, &QueryCountsView::changed, this, &QueueTools::showCounts);
}

void QueueTools::createFilter(QWidget *page)
{
    m_filter = new QPushButton(tr("Filter"), page);
    m_menu = new TicketFilterMenu(m_choices, *m_more, m_services.formatting, this);
    connect(m_filter, &QPushButton::clicked, this, [this] { popupBelow(m_menu, m_filter); });
    connect(m_menu, &TicketFilterMenu::queryChosen, this,
            [this](const TicketQuery &query) { Q_EMIT queryChosen(query, false); });
    connect(&m_choices, &DeskChoicesView::changed, this, &QueueTools::showChips);
    connect(m_more, &TicketFilterChoicesView::changed, this, &QueueTools::showChips);
    QAction *filter = m_services.registry.add(
        {u"tickets.filter"_s, tr("Tickets"), tr("Filter the tickets…"), QKeySequence(u"Ctrl+Shift+L"_s), IconName::Filter});
    page->addAction(filter);
    m_services.registry.describe(m_filter, tr("Filter"), u"tickets.filter"_s);
    connect(filter, &QAction::triggered, m_filter, [this] {
        if (m_filter->isVisible())
            m_filter->click();
    });
}

void QueueTools::setQuery(const TicketQuery &query)
{
    m_query = query;
    m_menu->setQuery(query);
    m_more->show({query.customer, true});
    m_views->setState(toJson(query));
    showChips();
    showViews();
}

// The parts of the queue are offered above: without anything else there is nothing to choose from, and nothing to save.
void QueueTools::showViews()
{
    TicketQuery plain;
    plain.view = m_query.view;
    plain.text = m_query.text; // nothing moves while somebody types
    setVisible(!m_views->saved().rows().isEmpty() || m_query != plain);
}

void QueueTools::setTicket(const TicketRow &row)
{
    m_menu->setCustomer(row.customer, row.customerName);
}

void QueueTools::choosePart(TicketView part)
{
    if (m_views->showsSaved()) {
        m_views->choose(u"ready/"_s + nameOf(part));
        return;
    }
    TicketQuery query = m_query;
    query.view = part;
    Q_EMIT queryChosen(query, false);
}

TicketQuery QueueTools::without(const QString &id) const
{
    TicketQuery query = TicketFilterMenu::without(m_query, id);
    if (id.isEmpty())
        query.text.clear();
    return query;
}

QList<ListPane::Filter> QueueTools::chips() const
{
    return m_menu->chipsOf(m_query);
}

void QueueTools::showChips()
{
    const auto count = chips().size();
    m_filter->setText(count == 0 ? tr("Filter") : tr("Filter · %1", "how many").arg(m_services.formatting.number(count)));
    Q_EMIT chipsChanged();
}

// Common words among all that was ever solved would take long to count.
QList<SavedView> QueueTools::countedViews() const
{
    QList<SavedView> counted = m_views->saved().rows();
    counted.removeIf([](const SavedView &view) {
        const TicketQuery query = shownTicketQuery(view.state);
        return query.view == TicketView::Solved && !query.text.isEmpty();
    });
    return counted;
}

void QueueTools::count()
{
    showViews();
    QList<TicketQuery> queries;
    for (const SavedView &view : countedViews())
        queries += shownTicketQuery(view.state);
    m_savedCounts->count(queries, m_services.database.user());
}

void QueueTools::setCounts(const TicketCounts &counts)
{
    m_partCounts = counts;
    m_arePartsCounted = true;
    showCounts();
}

void QueueTools::showCounts()
{
    QHash<QString, QString> texts;
    const QList<SavedView> saved = countedViews();
    if (m_savedCounts->value() && m_savedCounts->value()->size() == saved.size()) {
        for (qsizetype i = 0; i < saved.size(); ++i)
            texts.insert(saved.at(i).uid,
                         TicketTexts::count(m_savedCounts->value()->at(i), shownTicketQuery(saved.at(i).state).view,
                                            m_services.formatting));
    }
    if (m_arePartsCounted) {
        for (const TicketView part : shownTicketViews())
            texts.insert(u"ready/"_s + nameOf(part),
                         TicketTexts::count(countOf(m_partCounts, part), part, m_services.formatting));
    }
    m_views->setCounts(texts);
}

} // namespace regulars
