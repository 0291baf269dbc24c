// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/desktop/mailwiring.h"

#include "app/desktop/ticketwiring.h"
#include "app/mailtransport.h"
#include "models/feedback/questionmailer.h"
#include "ui/base/actionregistry.h"
#include "ui/base/errortext.h"
#include "ui/base/messagebar.h"
#include "ui/base/notice.h"
#include "ui/feedback/questionletters.h"
#include "ui/mail/mailfiledesk.h"
#include "ui/mail/mailtexts.h"
#include "ui/shell/mainwindow.h"
#include "ui/tickets/ticketspage.h"

#include <QtGui/QAction>
#include <QtWidgets/QPushButton>

using namespace Qt::StringLiterals;

namespace regulars {

MailWiring::MailWiring(const MailWiringServices &services, const Formatting &formatting, TicketWiring &tickets)
    : QObject(&services.window),
      m_window(services.window),
      m_tickets(tickets),
      m_centre(services.database, m_keyring, mailTransport()),
      m_desk(new MailFileDesk({services.database, services.commands, m_centre, formatting, services.tasks, services.dialogs,
                               *services.window.messages(), services.window},
                              this)),
      m_questions(new QuestionMailer(services.database, &QuestionLetters::letter, this))
{
    QAction *take = services.actions.add({u"mail.take"_s, tr("Tickets"), tr("Take mail in…"), {}, IconName::Import});
    connect(take, &QAction::triggered, m_desk, &MailFileDesk::choose);
    m_desk->takeDropsOn(tickets.page());
    connect(m_desk, &MailFileDesk::ticketRequested, &tickets, &TicketWiring::showTicket);
    connect(&m_centre, &MailCentre::changed, this, &MailWiring::showUndecided);
    connect(&m_centre, &MailCentre::failed, this, &MailWiring::showProblem);
    connect(&m_centre, &MailCentre::fetched, this, &MailWiring::showReport);
    connect(m_questions, &QuestionMailer::failed, this, [](const Error &error) {
        qWarning("Questions could not be sent: error %d, %s", static_cast<int>(error.code), qPrintable(error.detail));
    });
}

void MailWiring::start()
{
    m_centre.start();
    m_questions->start();
}

// As long as it is not clear where a message belongs, the page of tickets says so.
void MailWiring::showUndecided()
{
    const auto &desk = m_centre.view().value();
    const int count = desk ? static_cast<int>(desk->undecided.size()) : 0;
    Notice *notice = m_tickets.page().notice();
    if (count == m_undecided)
        return;
    m_undecided = count;
    notice->hide();
    if (count == 0)
        return;
    notice->show(tr("Of %n message(s) it isn't clear where they belong.", "", count), Tone::Warning);
    connect(notice->addButton(tr("Decide…"), true), &QPushButton::clicked, m_desk, &MailFileDesk::showUndecided);
}

void MailWiring::showProblem(const MailProblem &problem)
{
    m_window.messages()->show({errorText(problem.error), Tone::Danger, tr("Mail accounts"),
                               [this] { m_window.showPage(u"settings"_s); }, problem.error.detail, std::chrono::seconds(0)});
}

void MailWiring::showReport(const MailReport &report)
{
    if (!report.faults.isEmpty()) // they are left out for good
        m_desk->tell(report);
    else if (!report.lines.isEmpty())
        m_window.messages()->show(
            {MailTexts::came(report), Tone::Neutral, tr("Show"), [this] { m_window.showPage(u"tickets"_s); }, {}});
}

} // namespace regulars
