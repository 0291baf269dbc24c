// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/desktop/dashboardwiring.h"

#include "app/desktop/slawiring.h"
#include "models/drivers/driverupkeep.h"
#include "models/people/signin.h"
#include "models/prediction/riskweightcommands.h"
#include "ui/base/actionregistry.h"
#include "ui/base/keptforms.h"
#include "ui/base/saveform.h"
#include "ui/customers/customerdetails.h"
#include "ui/customers/customerspage.h"
#include "ui/drivers/driverspage.h"
#include "ui/metrics/dashboardpage.h"
#include "ui/prediction/customeroutlookcard.h"
#include "ui/prediction/outlookpage.h"
#include "ui/prediction/riskweightsform.h"
#include "ui/shell/mainwindow.h"

#include <QtGui/QAction>

using namespace Qt::StringLiterals;

namespace regulars {

DashboardWiring::DashboardWiring(const DashboardWiringServices &services)
    : QObject(&services.window),
      m_services(services),
      m_desk(new ReportDesk(
          {services.database, services.formatting, services.dialogs, *services.window.messages(), services.window}, this)),
      m_driverUpkeep(new DriverUpkeep(services.database, this))
{
    services.window.addPage({u"dashboard"_s, tr("Dashboard"), IconName::Dashboard, Sidebar::Group::Grow, nullptr,
                             [this] { return createPage(); }});
    services.window.addPage(
        {u"outlook"_s, tr("Outlook"), IconName::History, Sidebar::Group::Grow, nullptr, [this] { return createOutlook(); }});
    addDrivers();
    QAction *wall = services.actions.add(
        {u"dashboard.wall"_s, tr("Dashboard"), tr("Dashboard on a wall"), QKeySequence(Qt::Key_F11), IconName::Dashboard});
    services.window.addAction(wall);
    connect(wall, &QAction::triggered, this, [this] {
        m_services.window.showPage(u"dashboard"_s);
        m_page->showOnWall();
    });
    auto *card = new CustomerOutlookCard(services.database, services.formatting, services.customers.details());
    services.customers.details()->addCard(card);
    connect(&services.customers, &CustomersPage::customerShown, card, &CustomerOutlookCard::setCustomer);
    card->setCustomer(services.customers.customer());
    connect(&services.window, &MainWindow::pageShown, this, [this](const QString &id) {
        if (id == "dashboard"_L1)
            m_page->focusPeriod();
        if (id == "outlook"_L1)
            m_outlook->focusFirst();
        if (id == "drivers"_L1)
            m_drivers->focusFirst();
    });
}

QWidget *DashboardWiring::createPage()
{
    m_page = new DashboardPage({m_services.database, m_services.commands, m_services.shop, m_services.signIn,
                                m_services.formatting, m_services.store, m_services.forms, *m_desk,
                                shopKey(m_services.database)},
                               &m_services.window);
    connect(m_page, &DashboardPage::peopleRequested, this, &DashboardWiring::showPeople);
    connect(m_page, &DashboardPage::ticketsRequested, this, &DashboardWiring::ticketsRequested);
    connect(m_page, &DashboardPage::loyaltyRequested, &m_services.window,
            [this] { m_services.window.showPage(u"loyalty"_s); });
    connect(m_page, &DashboardPage::supportReportRequested, &m_services.window,
            [this] { m_services.window.showPage(u"support-report"_s); });
    return m_page;
}

QWidget *DashboardWiring::createOutlook()
{
    m_outlook = new OutlookPage(m_services.database, m_services.formatting, &m_services.window);
    connect(m_outlook, &OutlookPage::peopleRequested, this, &DashboardWiring::showPeople);
    connect(m_outlook, &OutlookPage::customerRequested, this, &DashboardWiring::customerRequested);
    connect(m_outlook, &OutlookPage::weightsRequested, this, &DashboardWiring::weighRisk);
    const auto allow = [this] { m_outlook->setMayWeigh(m_services.signIn.may(Right::Manage)); };
    connect(&m_services.signIn, &SignIn::changed, m_outlook, allow);
    allow();
    return m_outlook;
}

void DashboardWiring::addDrivers()
{
    m_services.window.addPage(
        {u"drivers"_s, tr("Coming back"), IconName::Return, Sidebar::Group::Grow, nullptr, [this]() -> QWidget * {
             m_drivers = new DriversPage(m_services.database, m_services.formatting, *m_desk, &m_services.window);
             connect(m_drivers, &DriversPage::peopleRequested, this, &DashboardWiring::showPeople);
             connect(m_driverUpkeep, &DriverUpkeep::counted, m_drivers, &DriversPage::refresh);
             return m_drivers;
         }});
    connect(m_driverUpkeep, &DriverUpkeep::failed, this, [](const Error &error) {
        qWarning("What brings people back could not be counted: error %d, %s", static_cast<int>(error.code),
                 qPrintable(error.detail));
    });
}

void DashboardWiring::setLocked(bool locked)
{
    if (locked == m_locked)
        return;
    m_locked = locked;
    if (locked)
        m_driverUpkeep->stop();
    else
        m_driverUpkeep->start();
}

void DashboardWiring::weighRisk()
{
    const auto key = u"outlook/weights"_s;
    const auto &outlook = m_outlook->view().value();
    if (m_services.forms.reopen(key) || !outlook)
        return;
    auto *form = new RiskWeightsForm(outlook->weights, outlook->weightsBefore, m_services.database, m_services.formatting,
                                     &m_services.window);
    connect(form, &RiskWeightsForm::submitted, form,
            [this, form](const RiskWeights &weights) { saveForm(m_services.commands, form, SaveRiskWeights{weights}); });
    m_services.forms.open(key, form, [this] { weighRisk(); });
}

void DashboardWiring::showPeople(const PeopleBehind &people)
{
    CustomerFilter filter;
    filter.behind = people;
    Q_EMIT customersRequested(filter);
}

} // namespace regulars
