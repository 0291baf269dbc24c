// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/mail/mailtexts.h"

#include "models/mail/mailreport.h"

using namespace Qt::StringLiterals;

namespace regulars {

QString MailTexts::security(MailSecurity security)
{
    switch (security) {
    case MailSecurity::Tls:
        return tr("Encrypted from the start (TLS)");
    case MailSecurity::StartTls:
        return tr("Encrypted after the greeting (STARTTLS)");
    case MailSecurity::None:
        break;
    }
    return tr("Not encrypted: others can read along");
}

QString MailTexts::state(OutboxState state)
{
    switch (state) {
    case OutboxState::Queued:
        return tr("Waits", "a message");
    case OutboxState::Sending:
        return tr("Is being sent");
    case OutboxState::Sent:
        return tr("Sent", "a message");
    case OutboxState::Failed:
        return tr("Did not arrive");
    case OutboxState::Unknown:
        break;
    }
    return tr("Perhaps sent, perhaps not");
}

QString MailTexts::came(const MailReport &report)
{
    const int tickets = report.fates.value(MailFate::NewTicket) + report.fates.value(MailFate::FollowUp);
    const int replies = report.fates.value(MailFate::Reply);
    const int uncertain = report.fates.value(MailFate::Uncertain);
    QStringList parts;
    if (tickets > 0)
        parts += tr("%n new ticket(s).", "", tickets);
    if (replies > 0)
        parts += tr("%n reply(s) of customers.", "", replies);
    if (const int answers = report.fates.value(MailFate::Answer); answers > 0)
        parts += tr("%n answer(s) to questions.", "", answers);
    if (uncertain > 0)
        parts += tr("Of %n message(s) it isn't clear where they belong.", "", uncertain);
    return parts.isEmpty() ? tr("No new mail.") : parts.join(u' ');
}

} // namespace regulars
