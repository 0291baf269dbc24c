// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/desktop/successwiring.h"

#include "models/people/signin.h"
#include "models/success/onboardingupkeep.h"
#include "ui/base/actionregistry.h"
#include "ui/customers/customerdetails.h"
#include "ui/customers/customerspage.h"
#include "ui/shell/mainwindow.h"
#include "ui/success/successcard.h"
#include "ui/success/successdesk.h"
#include "ui/success/successpage.h"

#include <QtGui/QAction>

using namespace Qt::StringLiterals;

namespace regulars {

SuccessWiring::SuccessWiring(const SuccessWiringServices &services)
    : QObject(&services.window),
      m_services(services),
      m_desk(new SuccessDesk(
          {services.database, services.commands, services.formatting, services.signIn, services.forms, services.window},
          this))
{
    services.window.addPage({u"success"_s, tr("Customer success"), IconName::Success, Sidebar::Group::Grow, nullptr,
                             [this] { return createPage(); }});
    connect(&services.window, &MainWindow::pageShown, this, [this](const QString &id) {
        if (id == "success"_L1)
            m_page->focusTab();
    });
    createCard();
    createUpkeep();
}

QWidget *SuccessWiring::createPage()
{
    m_page = new SuccessPage(*m_desk, m_services.store, &m_services.window);
    connect(m_page, &SuccessPage::customerRequested, this, &SuccessWiring::customerRequested);
    return m_page;
}

void SuccessWiring::showCard()
{
    CustomerDetails *details = m_services.customers.details();
    if (details->isVisible())
        details->ensureWidgetVisible(m_card);
    else
        m_services.window.showPage(u"success"_s);
}

void SuccessWiring::createCard()
{
    m_card = new SuccessCard(*m_desk, m_services.customers.details());
    m_services.customers.details()->addCard(m_card);
    connect(&m_services.customers, &CustomersPage::customerShown, m_card, &SuccessCard::setCustomer);
    m_card->setCustomer(m_services.customers.customer());
    const auto add = [this](const QString &id, const QString &text, void (SuccessCard::*step)()) {
        QAction *action = m_services.actions.add({id, tr("Customers"), text, {}, IconName::Success});
        connect(action, &QAction::triggered, m_card, step);
    };
    add(u"success.start"_s, tr("Start the onboarding of this customer…"), &SuccessCard::start);
    add(u"success.goal"_s, tr("Add a goal of this customer…"), &SuccessCard::addGoal);
    add(u"success.check-in"_s, tr("Note a check-in with this customer…"), &SuccessCard::noteCheckIn);
}

void SuccessWiring::createUpkeep()
{
    auto *upkeep = new OnboardingUpkeep(m_services.database, this);
    connect(upkeep, &OnboardingUpkeep::failed, this, [](const Error &error) {
        qWarning("Onboardings could not be started: error %d, %s", static_cast<int>(error.code), qPrintable(error.detail));
    });
    const auto follow = [this, upkeep, runs = false]() mutable {
        const bool open = m_services.signIn.state() == SignIn::State::Open;
        if (open != std::exchange(runs, open))
            open ? upkeep->start() : upkeep->stop();
    };
    connect(&m_services.signIn, &SignIn::changed, this, follow);
}

} // namespace regulars
