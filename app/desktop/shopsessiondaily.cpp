// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the shop works with every day: Today, the customers and the tasks, and how one leads to the other.

#include "app/desktop/shopsession.h"

#include "app/desktop/segmentwiring.h"
#include "app/desktop/slawiring.h"
#include "models/customers/customertablemodel.h"
#include "ui/customers/customerlistpane.h"
#include "ui/customers/customerspage.h"
#include "ui/exchange/exchangedesk.h"
#include "ui/shell/formdesk.h"
#include "ui/tasks/tasknotices.h"
#include "ui/tasks/taskspage.h"
#include "ui/today/todaypage.h"
#include "ui/views/viewbar.h"

using namespace Qt::StringLiterals;

namespace regulars {

void ShopSession::createToday()
{
    m_today = new TodayPage({*m_database, *m_commands, m_formatting, *m_actions, *m_forms}, m_window.get());
    m_window->addPage({u"today"_s, tr("Today"), IconName::Today, Sidebar::Group::Daily, m_today});
    connect(m_today, &TodayPage::customerRequested, this, &ShopSession::showCustomer);
    connect(m_today, &TodayPage::comingRequested, this, [this] {
        m_window->showPage(u"today"_s);
        m_today->focusComing();
    });
    connect(m_today, &TodayPage::routineRequested, this, &ShopSession::openRoutine);
}

void ShopSession::openRoutine(RoutineItem item)
{
    if (item == RoutineItem::LookAtTasks || item == RoutineItem::KeepPromises) {
        m_tasks->views()->choose(item == RoutineItem::KeepPromises ? u"ready/promises"_s : u"ready/all"_s);
        m_window->showPage(u"tasks"_s);
        return;
    }
    if (item == RoutineItem::MendRecords && m_actions->action(u"page.duplicates"_s)) {
        m_window->showPage(u"duplicates"_s);
        return;
    }
    showCustomers(customersFor(item));
}

void ShopSession::showCustomers(const CustomerFilter &filter)
{
    m_window->showPage(u"customers"_s);
    m_customers->list()->showOnly(filter);
}

void ShopSession::createSegments()
{
    auto *segments = new SegmentWiring({*m_database, *m_commands, m_formatting, m_services.store, *m_signIn, *m_actions,
                                        m_forms->kept(), *m_forms, *m_window, *m_customers});
    connect(segments, &SegmentWiring::customerRequested, this, &ShopSession::showCustomer);
    connect(segments, &SegmentWiring::customersRequested, this, &ShopSession::showCustomers);
}

void ShopSession::createTasks()
{
    m_tasks = new TasksPage({*m_database, *m_commands, m_formatting, m_services.store, *m_actions, *m_forms},
                            m_window.get());
    m_window->addPage({u"tasks"_s, tr("Tasks"), IconName::Tasks, Sidebar::Group::Daily, m_tasks});
    connect(m_tasks, &TasksPage::countsChanged, this, [this] {
        const auto &counts = m_tasks->counts().value();
        const int due = counts ? counts->overdue + counts->today : 0;
        m_window->setBadge(u"tasks"_s, due > 0 ? m_formatting.number(due) : QString(),
                           counts && counts->overdue > 0 ? Tone::Danger : Tone::Neutral);
    });
    connect(m_tasks, &TasksPage::customerRequested, this, &ShopSession::showCustomer);
    connect(m_tasks, &TasksPage::exportRequested, m_exchange, &ExchangeDesk::exportTasks);
    if (m_services.notifier)
        createNotices();
}

void ShopSession::createNotices()
{
    m_notices = new TaskNotices(*m_database, *m_commands, m_formatting, m_services.store, *m_services.notifier,
                                u"reminders/"_s + shopKey(*m_database), m_window.get());
    const auto raise = [this] {
        m_window->show();
        m_window->raise();
        m_window->activateWindow();
    };
    const auto showTasks = [this, raise] {
        m_window->showPage(u"tasks"_s);
        raise();
    };
    connect(m_notices, &TaskNotices::windowRequested, this, raise);
    connect(m_notices, &TaskNotices::tasksRequested, this, showTasks);
    connect(m_notices, &TaskNotices::taskRequested, this, [this, showTasks](TaskId task) {
        showTasks();
        m_forms->editTask(task);
    });
}

void ShopSession::showCustomer(CustomerId customer)
{
    m_window->showPage(u"customers"_s);
    m_customers->showCustomer(customer);
    m_customers->focusStory();
}

CustomerId ShopSession::customerAtHand() const
{
    return m_window->currentPage() == "customers"_L1 ? m_customers->customer() : CustomerId{};
}

} // namespace regulars
