// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/desktop/segmentwiring.h"

#include "models/people/signin.h"
#include "models/segments/segmentupkeep.h"
#include "ui/base/actionregistry.h"
#include "ui/customers/customerdetails.h"
#include "ui/customers/customerlistpane.h"
#include "ui/customers/customerspage.h"
#include "ui/segments/customersegmentscard.h"
#include "ui/segments/segmentdesk.h"
#include "ui/segments/segmentspage.h"
#include "ui/shell/formdesk.h"
#include "ui/shell/mainwindow.h"

#include <QtGui/QAction>
#include <QtWidgets/QMenu>

using namespace Qt::StringLiterals;

namespace regulars {

SegmentWiring::SegmentWiring(const SegmentWiringServices &services)
    : QObject(&services.window),
      m_services(services),
      m_desk(new SegmentDesk(
          {services.database, services.commands, services.formatting, services.signIn, services.forms, services.window},
          this))
{
    services.window.addPage(
        {u"segments"_s, tr("Segments"), IconName::Segments, Sidebar::Group::Grow, nullptr, [this] { return createPage(); }});
    connect(&services.window, &MainWindow::pageShown, this, [this](const QString &id) {
        if (id == "segments"_L1)
            m_page->focusList();
    });
    connect(m_desk, &SegmentDesk::customerRequested, this, &SegmentWiring::customerRequested);
    connect(m_desk, &SegmentDesk::customersRequested, this, &SegmentWiring::customersRequested);
    connect(m_desk, &SegmentDesk::exportRequested, this,
            [this](const QList<CustomerId> &customers) { m_services.desk.exportCustomers(customers); });
    connect(m_desk, &SegmentDesk::segmentRequested, this, [this](SegmentId segment) {
        m_services.window.showPage(u"segments"_s);
        m_page->showSegment(segment);
    });
    createCard();
    createActions();
    createUpkeep();
}

QWidget *SegmentWiring::createPage()
{
    m_page = new SegmentsPage(*m_desk, m_services.store, &m_services.window);
    return m_page;
}

void SegmentWiring::createCard()
{
    auto *card = new CustomerSegmentsCard(*m_desk, m_services.customers.details());
    m_services.customers.details()->addCard(card);
    connect(&m_services.customers, &CustomersPage::customerShown, card, &CustomerSegmentsCard::setCustomer);
    card->setCustomer(m_services.customers.customer());
    connect(m_services.customers.list(), &CustomerListPane::menuRequested, this,
            [this](QMenu *menu, const QList<CustomerId> &customers) { m_desk->addMenu(*menu, customers); });
}

void SegmentWiring::createActions()
{
    const QString group = tr("Segments");
    const auto add = [&](const QString &id, const QString &text, IconName icon, auto run) {
        connect(m_services.actions.add({id, group, text, {}, icon}), &QAction::triggered, this, run);
    };
    add(u"segments.new"_s, tr("New segment by a rule…"), IconName::Plus, [this] { m_desk->create(); });
    add(u"segments.hand"_s, tr("New segment by hand…"), IconName::Plus, [this] { m_desk->createStatic(); });
    add(u"segments.ready"_s, tr("Ready segments…"), IconName::Segments, [this] { m_desk->showGallery(); });
    add(u"segments.compare"_s, tr("Compare two segments…"), IconName::Columns, [this] { m_desk->compare({}); });
    add(u"segments.find"_s, tr("Find a segment"), IconName::Search, [this] {
        m_services.window.showPage(u"segments"_s);
        m_page->openSearch();
    });
}

void SegmentWiring::createUpkeep()
{
    auto *upkeep = new SegmentUpkeep(m_services.database, this);
    connect(upkeep, &SegmentUpkeep::failed, this, [](const Error &error) {
        qWarning("The members of segments could not be kept: error %d, %s", static_cast<int>(error.code),
                 qPrintable(error.detail));
    });
    const auto follow = [this, upkeep, runs = false]() mutable {
        const bool open = m_services.signIn.state() == SignIn::State::Open;
        if (open != std::exchange(runs, open))
            open ? upkeep->start() : upkeep->stop();
    };
    connect(&m_services.signIn, &SignIn::changed, this, follow);
}

} // namespace regulars
