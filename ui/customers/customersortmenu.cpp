// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/customers/customersortmenu.h"

#include <QtGui/QAction>
#include <QtGui/QActionGroup>

namespace regulars {

CustomerSortMenu::CustomerSortMenu(QWidget *parent)
    : QMenu(parent), m_sorts(new QActionGroup(this)), m_directions(new QActionGroup(this))
{
    for (const auto &[sort, text] :
         {std::pair(CustomerSort::LastActivity, tr("Last activity")), std::pair(CustomerSort::LastOrder, tr("Last order")),
          std::pair(CustomerSort::Name, tr("Name")), std::pair(CustomerSort::NetSpend, tr("Lifetime value")),
          std::pair(CustomerSort::Orders, tr("Number of orders")), std::pair(CustomerSort::Created, tr("When added"))})
        addEntry(m_sorts, text, static_cast<int>(sort));
    addSeparator();
    addEntry(m_directions, tr("Ascending"), false);
    addEntry(m_directions, tr("Descending"), true);
    connect(m_sorts, &QActionGroup::triggered, this, [this](QAction *action) {
        m_filter.sort = static_cast<CustomerSort>(action->data().toInt());
        m_filter.descending = m_filter.sort != CustomerSort::Name;
        Q_EMIT filterChosen(m_filter);
    });
    connect(m_directions, &QActionGroup::triggered, this, [this](QAction *action) {
        m_filter.descending = action->data().toBool();
        Q_EMIT filterChosen(m_filter);
    });
}

void CustomerSortMenu::addEntry(QActionGroup *group, const QString &text, const QVariant &value)
{
    QAction *action = addAction(text);
    action->setCheckable(true);
    action->setData(value);
    group->addAction(action);
}

void CustomerSortMenu::setFilter(const CustomerFilter &filter)
{
    m_filter = filter;
    for (QAction *sort : m_sorts->actions())
        sort->setChecked(sort->data().toInt() == static_cast<int>(filter.sort));
    for (QAction *direction : m_directions->actions())
        direction->setChecked(direction->data().toBool() == filter.descending);
}

} // namespace regulars
