// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/desktop/subscriptionwiring.h"

#include "ui/base/actionregistry.h"
#include "ui/customers/customerdetails.h"
#include "ui/customers/customerspage.h"
#include "ui/shell/mainwindow.h"
#include "ui/subscriptions/subscriptiondesk.h"
#include "ui/subscriptions/subscriptionscard.h"
#include "ui/subscriptions/subscriptionspage.h"

#include <QtGui/QAction>

using namespace Qt::StringLiterals;

namespace regulars {

SubscriptionWiring::SubscriptionWiring(const SubscriptionWiringServices &services)
    : QObject(&services.window),
      m_services(services),
      m_desk(new SubscriptionDesk(
          {services.database, services.commands, services.formatting, services.signIn, services.forms, services.window},
          this))
{
    services.window.addPage({u"subscriptions"_s, tr("Subscriptions"), IconName::Payment, Sidebar::Group::Grow, nullptr,
                             [this] { return createPage(); }});
    connect(&services.window, &MainWindow::pageShown, this, [this](const QString &id) {
        if (id == "subscriptions"_L1)
            m_page->focusTab();
    });
    m_card = new SubscriptionsCard(*m_desk, services.customers.details());
    services.customers.details()->addCard(m_card);
    connect(&services.customers, &CustomersPage::customerShown, m_card, &SubscriptionsCard::setCustomer);
    m_card->setCustomer(services.customers.customer());
    QAction *start = services.actions.add(
        {u"subscriptions.start"_s, tr("Customers"), tr("Start a subscription of this customer…"), {}, IconName::History});
    connect(start, &QAction::triggered, m_card, &SubscriptionsCard::start);
}

void SubscriptionWiring::showCard()
{
    CustomerDetails *details = m_services.customers.details();
    if (details->isVisible())
        details->ensureWidgetVisible(m_card);
    else
        m_services.window.showPage(u"subscriptions"_s);
}

QWidget *SubscriptionWiring::createPage()
{
    m_page = new SubscriptionsPage(*m_desk, m_services.store, &m_services.window);
    connect(m_page, &SubscriptionsPage::customerRequested, this, &SubscriptionWiring::customerRequested);
    return m_page;
}

} // namespace regulars
