// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/desktop/slawiring.h"

#include "models/alerts/alertupkeep.h"
#include "models/tickets/deskupkeep.h"
#include "storage/database.h"
#include "ui/shell/mainwindow.h"
#include "ui/sla/duenoticer.h"
#include "ui/sla/whydialog.h"
#include "ui/tickets/ticketspage.h"

#include <QtCore/QCryptographicHash>

using namespace Qt::StringLiterals;

namespace regulars {

QString shopKey(const Database &database)
{
    const QByteArray hash = QCryptographicHash::hash(database.file().toUtf8(), QCryptographicHash::Sha1).toHex();
    return QString::fromLatin1(hash.left(12));
}

SlaWiring::SlaWiring(const SlaWiringServices &services)
    : QObject(&services.window),
      m_services(services),
      m_upkeep(new DeskUpkeep(services.database, this)),
      m_alerts(new AlertUpkeep(services.database, this))
{
    connect(&services.tickets, &TicketsPage::whyRequested, this, &SlaWiring::explain);
    connect(m_upkeep, &DeskUpkeep::failed, this, [](const Error &error) {
        qWarning("Solved tickets could not be closed: error %d, %s", static_cast<int>(error.code), qPrintable(error.detail));
    });
    connect(m_alerts, &AlertUpkeep::failed, this, [](const Error &error) {
        qWarning("Alerts could not be looked at: error %d, %s", static_cast<int>(error.code), qPrintable(error.detail));
    });
    if (services.notifier)
        createNotices();
}

void SlaWiring::createNotices()
{
    m_notices = new DueNoticer(
        {m_services.database, m_services.formatting, m_services.store, *m_services.notifier, *m_services.window.messages()},
        u"due/"_s + shopKey(m_services.database), this);
    const auto raise = [this] {
        m_services.window.show();
        m_services.window.raise();
        m_services.window.activateWindow();
    };
    connect(m_notices, &DueNoticer::windowRequested, this, raise);
    connect(m_notices, &DueNoticer::ticketRequested, this, [this, raise](TicketId ticket) {
        m_services.window.showPage(u"tickets"_s);
        m_services.tickets.showTicket(ticket);
        raise();
    });
    connect(m_notices, &DueNoticer::ticketsRequested, this, [this, raise] {
        TicketQuery breaching;
        breaching.view = TicketView::Breaching;
        m_services.window.showPage(u"tickets"_s);
        m_services.tickets.applyQuery(breaching);
        raise();
    });
}

void SlaWiring::setLocked(bool locked)
{
    if (locked == m_locked)
        return;
    m_locked = locked;
    if (locked) {
        m_upkeep->stop();
        m_alerts->stop();
    } else {
        m_upkeep->start();
        m_alerts->start();
    }
    if (m_notices)
        m_notices->setLocked(locked);
}

void SlaWiring::followUser()
{
    if (m_notices)
        m_notices->followUser();
}

void SlaWiring::explain(TicketId ticket)
{
    (new WhyDialog(m_services.database, m_services.formatting, ticket, &m_services.window))->open();
}

} // namespace regulars
