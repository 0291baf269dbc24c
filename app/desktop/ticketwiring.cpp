// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/desktop/ticketwiring.h"

#include "app/desktop/filewiring.h"
#include "models/sla/duetimescentre.h"
#include "ui/base/actionregistry.h"
#include "ui/base/errortext.h"
#include "ui/base/formatting.h"
#include "ui/base/messagebar.h"
#include "ui/reports/reportdesk.h"
#include "ui/reports/supportreportpage.h"
#include "ui/shell/formdesk.h"
#include "ui/shell/mainwindow.h"
#include "ui/tickets/ticketdesk.h"
#include "ui/tickets/ticketoperations.h"
#include "ui/tickets/ticketspage.h"

#include <QtGui/QAction>

using namespace Qt::StringLiterals;

namespace regulars {

TicketWiring::TicketWiring(const TicketWiringServices &services, const std::function<CustomerId()> &customerAtHand)
    : QObject(&services.window),
      m_services(services),
      m_new(services.actions.add(
          {u"ticket.new"_s, tr("Tickets"), tr("New ticket"), QKeySequence(Qt::Key_F8), IconName::Tickets})),
      m_desk(new TicketDesk({services.database, services.commands, services.formatting, services.forms.kept(),
                             *services.window.messages(), services.window},
                            this))
{
    auto *dueTimes = new DueTimesCentre(services.database, services.tasks, this);
    connect(dueTimes, &DueTimesCentre::failed, this, [this](const Error &error) {
        m_services.window.messages()->show({errorText(error), Tone::Danger, {}, {}, error.detail});
    });
    connect(m_new, &QAction::triggered, m_desk, [this, customerAtHand] { m_desk->createTicket(customerAtHand()); });
    connect(m_desk, &TicketDesk::ticketRequested, this, &TicketWiring::showTicket);
    connect(&services.forms, &FormDesk::ticketRequested, this, &TicketWiring::showTicket);
    connect(&services.forms, &FormDesk::newTicketRequested, m_desk, &TicketDesk::createTicket);
}

void TicketWiring::showTicket(TicketId ticket)
{
    m_services.window.showPage(u"tickets"_s);
    m_page->showTicket(ticket);
}

void TicketWiring::addPage(Dialogs &dialogs)
{
    m_page = new TicketsPage(
        {m_services.database, m_services.commands, m_services.formatting, m_services.store, m_services.actions},
        &m_services.window);
    m_services.window.addPage({u"tickets"_s, tr("Tickets"), IconName::Tickets, Sidebar::Group::Daily, m_page});
    connect(m_page, &TicketsPage::countsChanged, this, [this] {
        const auto &counts = m_page->counts().value();
        m_services.window.setBadge(
            u"tickets"_s, counts && counts->breaching > 0 ? m_services.formatting.number(counts->breaching) : QString(),
            Tone::Danger);
    });
    wireFiles(*new FileDesk({m_services.database, m_services.commands, m_services.tasks, dialogs,
                             *m_services.window.messages(), m_services.window},
                            this),
              *m_page);
    connect(m_page, &TicketsPage::newRequested, m_new, &QAction::trigger);
    connect(m_page, &TicketsPage::editRequested, m_desk, &TicketDesk::editTicket);
    connectOperations();
    connect(m_page, &TicketsPage::customerRequested, this, &TicketWiring::customerRequested);
    connect(m_page, &TicketsPage::pageRequested, this, [this] { m_services.window.showPage(u"tickets"_s); });
}

void TicketWiring::connectOperations()
{
    auto *operations = new TicketOperations({m_services.database, m_services.commands, m_services.formatting,
                                             m_services.store, *m_services.window.messages(), m_services.window},
                                            this);
    operations->follow(*m_page);
}

void TicketWiring::addReportPage(Dialogs &dialogs, const std::function<QString()> &shopName)
{
    m_services.window.addPage({u"support-report"_s, tr("Support report"), IconName::Dashboard, Sidebar::Group::Grow, nullptr,
                               [this, &dialogs, shopName] { return createReport(dialogs, shopName); }});
}

QWidget *TicketWiring::createReport(Dialogs &dialogs, const std::function<QString()> &shopName)
{
    auto *desk = new ReportDesk(
        {m_services.database, m_services.formatting, dialogs, *m_services.window.messages(), m_services.window}, this);
    m_report = new SupportReportPage({m_services.database, m_services.formatting, m_services.store, *desk, shopName},
                                     &m_services.window);
    connect(m_report, &SupportReportPage::ticketsRequested, this, [this](const TicketQuery &query) {
        m_services.window.showPage(u"tickets"_s);
        m_page->applyQuery(query);
    });
    connect(m_report, &SupportReportPage::ticketRequested, m_desk, &TicketDesk::ticketRequested);
    return m_report;
}

} // namespace regulars
