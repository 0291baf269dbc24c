// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/tickets/ticketfiltermenu.h"

#include "core/base/textfolding.h"
#include "ui/base/formatting.h"
#include "ui/customers/customertexts.h"
#include "ui/tickets/tickettexts.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace regulars {

namespace {

constexpr std::array offeredDays = {7, 30, 90};

/// A name may have an ampersand in it.
QString entryText(QString text)
{
    return text.replace(u'&', u"&&"_s);
}

template<typename Record, typename IdType>
QString nameIn(const QList<Record> &records, IdType id)
{
    const auto found = std::find_if(records.begin(), records.end(), [id](const Record &each) { return each.id == id; });
    return found == records.end() ? u"…"_s : found->name;
}

} // namespace

TicketFilterMenu::TicketFilterMenu(const DeskChoicesView &desk, TicketFilterChoicesView &more, const Formatting &formatting,
                                   QWidget *parent)
    : QMenu(parent),
      m_desk(desk),
      m_more(more),
      m_formatting(formatting),
      m_people(new QMenu(tr("Assigned to"), this)),
      m_teams(new QMenu(tr("Team"), this)),
      m_categories(new QMenu(tr("Category"), this)),
      m_tiers(new QMenu(tr("Customer's tier"), this)),
      m_priorities(new QMenu(tr("Priority"), this)),
      m_tags(new QMenu(tr("Tag"), this)),
      m_times(new QMenu(tr("Solved", "since when"), this))
{
    // It may open before its choices were read.
    connect(&m_desk, &DeskChoicesView::changed, this, &TicketFilterMenu::fillDesk);
    connect(&m_more, &TicketFilterChoicesView::changed, this, &TicketFilterMenu::fillTags);
    connect(this, &QMenu::aboutToShow, this, [this] {
        createEntries();
        m_more.refresh();
    });
}

void TicketFilterMenu::setCustomer(CustomerId customer, const QString &name)
{
    m_customer = customer;
    m_customerName = name;
}

void TicketFilterMenu::addChoice(QMenu *menu, const QString &text, bool holds, const QString &id, const Change &change)
{
    TicketQuery chosen = without(m_query, id);
    if (!holds)
        change(chosen);
    QAction *action = menu->addAction(entryText(text));
    action->setCheckable(true);
    action->setChecked(holds);
    connect(action, &QAction::triggered, this, [this, chosen] { Q_EMIT queryChosen(chosen); });
}

void TicketFilterMenu::createEntries()
{
    clear();
    for (QMenu *menu : {m_people, m_teams, m_categories, m_tiers, m_priorities, m_tags})
        addMenu(menu);
    fillDesk();
    fillPriorities();
    fillTags();
    addSeparator();
    addCustomers();
    if (m_query.view == TicketView::Solved)
        addTimes();
    addSeparator();
    QAction *all = addAction(tr("Take all filters off"));
    all->setEnabled(!chipsOf(m_query).isEmpty());
    connect(all, &QAction::triggered, this, [this] { Q_EMIT queryChosen(without(m_query, {})); });
}

void TicketFilterMenu::fillDesk()
{
    for (QMenu *menu : {m_people, m_teams, m_categories, m_tiers})
        menu->clear();
    const DeskChoices desk = m_desk.value() ? *m_desk.value() : DeskChoices();
    for (const User &user : desk.people)
        addChoice(m_people, user.name, m_query.owner == user.id, u"owner"_s,
                  [id = user.id](TicketQuery &query) { query.owner = id; });
    for (const Team &team : desk.teams)
        addChoice(m_teams, team.name, m_query.team == team.id, u"team"_s,
                  [id = team.id](TicketQuery &query) { query.team = id; });
    for (const TicketCategory &category : desk.categories)
        addChoice(m_categories, category.name, m_query.category == category.id, u"category"_s,
                  [id = category.id](TicketQuery &query) { query.category = id; });
    for (const Tier &tier : desk.tiers)
        addChoice(m_tiers, tier.name, m_query.tier == tier.id, u"tier"_s,
                  [id = tier.id](TicketQuery &query) { query.tier = id; });
    m_people->menuAction()->setEnabled(!m_people->isEmpty());
    m_teams->menuAction()->setVisible(!m_teams->isEmpty());
    m_categories->menuAction()->setEnabled(!m_categories->isEmpty());
    m_tiers->menuAction()->setVisible(!m_tiers->isEmpty());
}

void TicketFilterMenu::fillPriorities()
{
    m_priorities->clear();
    for (auto priority = allTicketPriorities.rbegin(); priority != allTicketPriorities.rend(); ++priority)
        addChoice(m_priorities, TicketTexts::priority(*priority), m_query.priority == *priority, u"priority"_s,
                  [value = *priority](TicketQuery &query) { query.priority = value; });
}

void TicketFilterMenu::fillTags()
{
    m_tags->clear();
    const QStringList tags = m_more.value() ? m_more.value()->tags : QStringList();
    for (const QString &tag : tags)
        addChoice(m_tags, tag, folded(m_query.tag) == folded(tag), u"tag"_s, [tag](TicketQuery &query) { query.tag = tag; });
    m_tags->menuAction()->setEnabled(!tags.isEmpty());
}

void TicketFilterMenu::addCustomers()
{
    if (m_query.customer.isValid())
        addChoice(this, tr("Only tickets of %1").arg(customerName(m_query)), true, u"customer"_s, {});
    else if (m_customer.isValid())
        addChoice(this, tr("Only tickets of %1").arg(CustomerTexts::name(m_customerName)), false, u"customer"_s,
                  [id = m_customer](TicketQuery &query) { query.customer = id; });
    const Money best = m_more.value() ? m_more.value()->highValue : Money();
    const bool holds = m_query.leastValueMinor.has_value();
    if (!holds && best.minor <= 0)
        return;
    const Money least{m_query.leastValueMinor.value_or(best.minor), best.currency};
    addChoice(this, tr("Customer has spent at least %1").arg(m_formatting.roundMoney(least)), holds, u"value"_s,
              [value = best.minor](TicketQuery &query) { query.leastValueMinor = value; });
}

void TicketFilterMenu::addTimes()
{
    m_times->clear();
    for (const int days : offeredDays)
        addChoice(m_times, tr("in the last %n day(s)", "", days), m_query.solvedDays == days, u"solved"_s,
                  [days](TicketQuery &query) { query.solvedDays = days; });
    addMenu(m_times);
}

QString TicketFilterMenu::customerName(const TicketQuery &query) const
{
    const bool isRead = m_more.value() && m_more.key().customer == query.customer;
    return isRead ? CustomerTexts::name(m_more.value()->customerName) : u"…"_s;
}

QList<ListPane::Filter> TicketFilterMenu::chipsOf(const TicketQuery &query) const
{
    const DeskChoices desk = m_desk.value() ? *m_desk.value() : DeskChoices();
    QList<ListPane::Filter> chips;
    if (query.owner.isValid())
        chips += {u"owner"_s, tr("Assigned to: %1").arg(nameIn(desk.people, query.owner))};
    if (query.team.isValid())
        chips += {u"team"_s, tr("Team: %1").arg(nameIn(desk.teams, query.team))};
    if (query.category.isValid())
        chips += {u"category"_s, tr("Category: %1").arg(nameIn(desk.categories, query.category))};
    if (query.tier.isValid())
        chips += {u"tier"_s, tr("Tier: %1").arg(nameIn(desk.tiers, query.tier))};
    if (query.priority)
        chips += {u"priority"_s, tr("Priority: %1").arg(TicketTexts::priority(*query.priority))};
    if (query.status)
        chips += {u"status"_s, tr("Status: %1").arg(TicketTexts::status(*query.status))};
    if (!query.tag.isEmpty())
        chips += {u"tag"_s, tr("Tag: %1").arg(query.tag)};
    if (query.customer.isValid())
        chips += {u"customer"_s, tr("Customer: %1").arg(customerName(query))};
    if (query.leastValueMinor) {
        const Currency currency = m_more.value() ? m_more.value()->highValue.currency : Currency();
        const QString least = m_formatting.roundMoney(Money{*query.leastValueMinor, currency});
        chips += {u"value"_s, tr("Spent at least %1").arg(least)};
    }
    if (query.solvedDays > 0)
        chips += {u"solved"_s, tr("Solved in the last %n day(s)", "", query.solvedDays)};
    return chips;
}

TicketQuery TicketFilterMenu::without(TicketQuery query, const QString &id)
{
    const TicketQuery none;
    const auto is = [&id](QLatin1StringView name) { return id.isEmpty() || id == name; };
    if (is("owner"_L1))
        query.owner = none.owner;
    if (is("team"_L1))
        query.team = none.team;
    if (is("category"_L1))
        query.category = none.category;
    if (is("tier"_L1))
        query.tier = none.tier;
    if (is("priority"_L1))
        query.priority = none.priority;
    if (is("status"_L1))
        query.status = none.status;
    if (is("tag"_L1))
        query.tag = none.tag;
    if (is("customer"_L1))
        query.customer = none.customer;
    if (is("value"_L1))
        query.leastValueMinor = none.leastValueMinor;
    if (is("solved"_L1))
        query.solvedDays = none.solvedDays;
    return query;
}

} // namespace regulars
