// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/tasks/taskfiltermenu.h"

using namespace Qt::StringLiterals;

namespace regulars {

TaskFilterMenu::TaskFilterMenu(QWidget *parent) : QMenu(parent)
{
    connect(this, &QMenu::aboutToShow, this, &TaskFilterMenu::createEntries);
}

void TaskFilterMenu::addChoice(const QString &text, bool checked, const TaskQuery &query)
{
    QAction *action = addAction(text);
    action->setCheckable(true);
    action->setChecked(checked);
    connect(action, &QAction::triggered, this, [this, query] { Q_EMIT queryChosen(query); });
}

void TaskFilterMenu::createEntries()
{
    clear();
    using State = TaskFilter::State;
    for (const auto &[state, text] :
         {std::pair(State::Open, tr("Open", "tasks that are not done")), std::pair(State::Closed, tr("Done"))}) {
        TaskQuery chosen = m_query;
        const bool holds = m_query.state == state;
        chosen.state = holds ? State::All : state;
        addChoice(text, holds, chosen);
    }
    addSeparator();
    const auto addSwitch = [this](const QString &text, bool TaskQuery::*part) {
        TaskQuery chosen = m_query;
        chosen.*part = !(m_query.*part);
        addChoice(text, m_query.*part, chosen);
    };
    addSwitch(tr("Mine"), &TaskQuery::mine);
    addSwitch(tr("Overdue"), &TaskQuery::overdue);
    addSwitch(tr("Promises"), &TaskQuery::promises);
    addSeparator();
    QAction *all = addAction(tr("Take all filters off"));
    all->setEnabled(!chipsOf(m_query).isEmpty());
    connect(all, &QAction::triggered, this, [this] { Q_EMIT queryChosen(without(m_query, {})); });
}

QList<std::pair<QString, QString>> TaskFilterMenu::chipsOf(const TaskQuery &query)
{
    QList<std::pair<QString, QString>> chips;
    if (query.state != TaskFilter::State::All)
        chips.append(
            {u"state"_s, query.state == TaskFilter::State::Open ? tr("Open", "tasks that are not done") : tr("Done")});
    if (query.mine)
        chips.append({u"mine"_s, tr("Mine")});
    if (query.overdue)
        chips.append({u"overdue"_s, tr("Overdue")});
    if (query.promises)
        chips.append({u"promises"_s, tr("Promises")});
    return chips;
}

TaskQuery TaskFilterMenu::without(TaskQuery query, const QString &id)
{
    const bool all = id.isEmpty();
    if (all || id == "state"_L1)
        query.state = TaskFilter::State::All;
    query.mine = query.mine && !(all || id == "mine"_L1);
    query.overdue = query.overdue && !(all || id == "overdue"_L1);
    query.promises = query.promises && !(all || id == "promises"_L1);
    return query;
}

} // namespace regulars
