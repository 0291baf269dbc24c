// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/desktop/mailwiring.h"

#include "ui/base/errortext.h"
#include "ui/base/messagebar.h"
#include "ui/mail/mailtexts.h"
#include "ui/shell/mainwindow.h"

using namespace Qt::StringLiterals;

namespace regulars {

namespace {

/// As regulars-cli reads it: certificates of a mail server of the shop's own.
MailTransport transport()
{
    MailTransport usual;
    usual.caFile = qEnvironmentVariable("REGULARS_MAIL_CA_FILE");
    return usual;
}

} // namespace

MailWiring::MailWiring(Database &database, MainWindow &window)
    : QObject(&window), m_window(window), m_centre(database, m_keyring, transport())
{
    connect(&m_centre, &MailCentre::failed, this, &MailWiring::showProblem);
    connect(&m_centre, &MailCentre::fetched, this, &MailWiring::showReport);
}

void MailWiring::showProblem(const MailProblem &problem)
{
    m_window.messages()->show({errorText(problem.error), Tone::Danger, tr("Mail accounts"),
                               [this] { m_window.showPage(u"settings"_s); }, problem.error.detail, std::chrono::seconds(0)});
}

void MailWiring::showReport(const MailReport &report)
{
    if (!report.lines.isEmpty())
        m_window.messages()->show(
            {MailTexts::came(report), Tone::Neutral, tr("Show"), [this] { m_window.showPage(u"tickets"_s); }, {}});
}

} // namespace regulars
