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
    : QMenu(parent), m_desk(desk), m_more(more), m_formatting(formatting)
{
    connect(&m_more, &TicketFilterChoicesView::changed, this, &TicketFilterMenu::addTags);
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

QMenu *TicketFilterMenu::addChoices(const QString &title)
{
    auto *menu = new QMenu(title, this);
    m_menus += menu;
    addMenu(menu);
    return menu;
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
    qDeleteAll(m_menus);
    m_menus.clear();
    addPeople();
    addDesk();
    m_tags = addChoices(tr("Tag"));
    addTags();
    addSeparator();
    addCustomers();
    if (m_query.view == TicketView::Solved)
        addTimes();
    addSeparator();
    QAction *all = addAction(tr("Take all filters off"));
    all->setEnabled(!chipsOf(m_query).isEmpty());
    connect(all, &QAction::triggered, this, [this] { Q_EMIT queryChosen(without(m_query, {})); });
}

void TicketFilterMenu::addPeople()
{
    QMenu *menu = addChoices(tr("Assigned to"));
    const QList<User> people = m_desk.value() ? m_desk.value()->people : QList<User>();
    for (const User &user : people)
        addChoice(menu, user.name, m_query.owner == user.id, u"owner"_s,
                  [id = user.id](TicketQuery &query) { query.owner = id; });
    menu->menuAction()->setEnabled(!menu->isEmpty());
}

void TicketFilterMenu::addDesk()
{
    const DeskChoices desk = m_desk.value() ? *m_desk.value() : DeskChoices();
    QMenu *teams = addChoices(tr("Team"));
    for (const Team &team : desk.teams)
        addChoice(teams, team.name, m_query.team == team.id, u"team"_s,
                  [id = team.id](TicketQuery &query) { query.team = id; });
    teams->menuAction()->setVisible(!teams->isEmpty());
    QMenu *categories = addChoices(tr("Category"));
    for (const TicketCategory &category : desk.categories)
        addChoice(categories, category.name, m_query.category == category.id, u"category"_s,
                  [id = category.id](TicketQuery &query) { query.category = id; });
    categories->menuAction()->setEnabled(!categories->isEmpty());
    QMenu *priorities = addChoices(tr("Priority"));
    for (auto priority = allTicketPriorities.rbegin(); priority != allTicketPriorities.rend(); ++priority)
        addChoice(priorities, TicketTexts::priority(*priority), m_query.priority == *priority, u"priority"_s,
                  [value = *priority](TicketQuery &query) { query.priority = value; });
}

void TicketFilterMenu::addTags()
{
    if (!m_menus.contains(m_tags))
        return;
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
    QMenu *menu = addChoices(tr("Solved", "since when"));
    for (const int days : offeredDays)
        addChoice(menu, tr("in the last %n day(s)", "", days), m_query.solvedDays == days, u"solved"_s,
                  [days](TicketQuery &query) { query.solvedDays = days; });
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
