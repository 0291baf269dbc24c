// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/tickets/ticketmenus.h"

#include "ui/tickets/tickettexts.h"

#include <QtGui/QAction>
#include <QtWidgets/QMenu>

#include <algorithm>

namespace regulars {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(regulars::TicketMenus)
};

QMenu *emptyMenu(QWidget *parent)
{
    auto *menu = new QMenu(parent);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    return menu;
}

void add(QMenu *menu, const QString &text, bool present, const std::function<void()> &run)
{
    // A name may have an ampersand in it.
    QAction *action = menu->addAction(QString(text).replace(u'&', QStringLiteral("&&")), menu, run);
    action->setCheckable(present);
    action->setChecked(present);
}

} // namespace

QMenu *statusMenu(const DeskChoicesView &choices, TicketStatusId present, QWidget *parent,
                  const std::function<void(TicketStatusId)> &chosen)
{
    QMenu *menu = emptyMenu(parent);
    const QList<TicketStatus> statuses = choices.value() ? choices.value()->statuses : builtInStatuses();
    for (const TicketStatus &status : statuses)
        add(menu, TicketTexts::status(status), status.id == present, [chosen, id = status.id] { chosen(id); });
    return menu;
}

QMenu *priorityMenu(std::optional<TicketPriority> present, QWidget *parent,
                    const std::function<void(TicketPriority)> &chosen)
{
    QMenu *menu = emptyMenu(parent);
    for (auto priority = allTicketPriorities.rbegin(); priority != allTicketPriorities.rend(); ++priority)
        add(menu, TicketTexts::priority(*priority), present == *priority, [chosen, value = *priority] { chosen(value); });
    return menu;
}

QMenu *assigneeMenu(const DeskChoicesView &choices, UserId self, UserId present, QWidget *parent,
                    const std::function<void(UserId)> &chosen)
{
    QMenu *menu = emptyMenu(parent);
    QList<User> people = choices.value() ? choices.value()->people : QList<User>();
    std::stable_partition(people.begin(), people.end(), [self](const User &user) { return user.id == self; });
    for (const User &user : std::as_const(people)) {
        const QString text = user.id == self ? Words::tr("%1 (me)", "a person").arg(user.name) : user.name;
        add(menu, text, user.id == present, [chosen, id = user.id] { chosen(id); });
    }
    add(menu, Words::tr("Nobody"), false, [chosen] { chosen({}); });
    return menu;
}

QMenu *teamMenu(const DeskChoicesView &choices, QWidget *parent, const std::function<void(TeamId)> &chosen)
{
    QMenu *menu = emptyMenu(parent);
    const QList<Team> teams = choices.value() ? choices.value()->teams : QList<Team>();
    for (const Team &team : teams)
        add(menu, team.name, false, [chosen, id = team.id] { chosen(id); });
    add(menu, Words::tr("No team"), false, [chosen] { chosen({}); });
    return menu;
}

QMenu *categoryMenu(const DeskChoicesView &choices, QWidget *parent, const std::function<void(TicketCategoryId)> &chosen)
{
    QMenu *menu = emptyMenu(parent);
    const QList<TicketCategory> categories = choices.value() ? choices.value()->categories : QList<TicketCategory>();
    for (const TicketCategory &category : categories)
        add(menu, category.name, false, [chosen, id = category.id] { chosen(id); });
    add(menu, Words::tr("No category"), false, [chosen] { chosen({}); });
    return menu;
}

} // namespace regulars
