// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/mainmenu.h"

#include "ui/base/actionregistry.h"

#include <QtCore/QCoreApplication>
#include <QtGui/QAction>
#include <QtWidgets/QMainWindow>
#include <QtWidgets/QMenu>
#include <QtWidgets/QMenuBar>

using namespace Qt::StringLiterals;

namespace regulars {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(regulars::MainMenu)
};

/// Empty ids are separators.
void addMenu(QMainWindow &window, const ActionRegistry &actions, const QString &title, const QStringList &ids)
{
    auto *menu = new QMenu(title, window.menuBar());
    for (const QString &id : ids) {
        if (id.isEmpty())
            menu->addSeparator();
        else if (QAction *action = actions.action(id))
            menu->addAction(action);
    }
    if (menu->isEmpty())
        menu->deleteLater();
    else
        window.menuBar()->addMenu(menu);
}

} // namespace

void buildMainMenu(QMainWindow &window, const ActionRegistry &actions)
{
    addMenu(window, actions, Words::tr("&File"),
            {u"file.import"_s, u"mail.take"_s, u"file.exportCustomers"_s, u"file.exportShown"_s, u"file.exportOrders"_s,
             u"file.exportSubscriptions"_s, u"file.exportShop"_s, u"file.printCustomers"_s, QString(), u"file.backup"_s,
             u"page.settings"_s, QString(), u"window.lock"_s, u"window.quit"_s});
    addMenu(window, actions, Words::tr("&Edit"), {u"edit.undo"_s, u"edit.redo"_s, QString(), u"window.search"_s});
    addMenu(window, actions, Words::tr("&Customers"),
            {u"customer.new"_s, u"sale.record"_s, u"task.new"_s, QString(), u"customers.edit"_s, u"customers.consent"_s,
             u"customers.attach"_s, u"customers.photo"_s, u"customers.merge"_s, u"customers.print"_s, u"customers.story"_s,
             u"customers.history"_s, QString(), u"page.today"_s, u"page.customers"_s, u"page.tasks"_s, u"page.duplicates"_s,
             u"page.segments"_s, u"segments.ready"_s});
    addMenu(window, actions, Words::tr("&Tickets"),
            {u"ticket.new"_s, QString(), u"desk.questions"_s, u"desk.kiosk"_s, QString(), u"tickets.templates"_s,
             u"desk.absences"_s, u"desk.routing"_s, QString(), u"page.tickets"_s, u"page.knowledge"_s,
             u"page.support-report"_s});
    addMenu(window, actions, Words::tr("&View"),
            {u"dashboard.wall"_s, QString(), u"theme.system"_s, u"theme.light"_s, u"theme.dark"_s});
    addMenu(window, actions, Words::tr("&Help"), {u"window.shortcuts"_s});
}

} // namespace regulars
