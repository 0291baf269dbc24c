// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/mail/mailthread.h"

#include "core/base/textfolding.h"

#include <QtCore/QRegularExpression>

#include <algorithm>

namespace regulars {

using namespace Qt::StringLiterals;

namespace {

const QRegularExpression &tokenExpression()
{
    static const QRegularExpression token(u"\\[#([1-9]\\d{0,17})\\]"_s);
    return token;
}

/// The ids that lead to the conversation, the nearest first.
QStringList idsOf(const MailMessage &message)
{
    QStringList ids{message.inReplyTo};
    std::copy(message.references.crbegin(), message.references.crend(), std::back_inserter(ids));
    if (message.deliveryFailure)
        ids.append(message.deliveryFailure->originalMessageId);
    ids.removeAll(QString());
    return ids;
}

/// From whom the message counts as.
QStringList sendersOf(const MailMessage &message)
{
    QStringList senders{message.from.address};
    if (message.deliveryFailure) {
        for (const FailedRecipient &recipient : message.deliveryFailure->recipients)
            senders.append(recipient.address);
    }
    senders.removeAll(QString());
    return senders;
}

TicketId ticketOfIds(const MailMessage &message, const TicketLookup &tickets)
{
    if (!tickets.ofMessage)
        return {};
    for (const QString &id : idsOf(message)) {
        if (const TicketId ticket = tickets.ofMessage(id); ticket.isValid())
            return ticket;
    }
    return {};
}

TicketId ticketOfToken(const MailMessage &message, const TicketLookup &tickets)
{
    const auto number = tokenIn(message.subject);
    return number && tickets.ofNumber ? tickets.ofNumber(*number) : TicketId();
}

TicketId ticketOfSubject(const MailMessage &message, const TicketLookup &tickets)
{
    const QString subject = folded(bareSubject(message.subject));
    if (subject.isEmpty() || message.from.address.isEmpty() || !tickets.openTickets)
        return {};
    for (const OpenTicket &ticket : tickets.openTickets(message.from.address)) {
        if (folded(bareSubject(ticket.subject)) == subject)
            return ticket.id;
    }
    return {};
}

} // namespace

MailMatch matchOf(const MailMessage &message, const TicketLookup &tickets)
{
    const auto judged = [&](TicketId ticket, MatchedBy by) -> MailMatch {
        const QStringList senders = sendersOf(message);
        const bool known = tickets.takesPart && std::any_of(senders.cbegin(), senders.cend(), [&](const QString &sender) {
                               return tickets.takesPart(ticket, sender);
                           });
        return {ticket, known ? MatchCertainty::Certain : MatchCertainty::Uncertain, by};
    };
    if (const TicketId ticket = ticketOfIds(message, tickets); ticket.isValid())
        return judged(ticket, MatchedBy::MessageId);
    if (const TicketId ticket = ticketOfToken(message, tickets); ticket.isValid())
        return judged(ticket, MatchedBy::Token);
    if (const TicketId ticket = ticketOfSubject(message, tickets); ticket.isValid())
        return {ticket, MatchCertainty::Uncertain, MatchedBy::Subject};
    return {};
}

QString ticketToken(qint64 number)
{
    return u"[#%1]"_s.arg(number);
}

std::optional<qint64> tokenIn(const QString &subject)
{
    const QRegularExpressionMatch match = tokenExpression().match(subject);
    return match.hasMatch() ? std::optional(match.captured(1).toLongLong()) : std::nullopt;
}

QString bareSubject(const QString &subject)
{
    static const QRegularExpression prefixes(
        u"^(?:\\s*(?:re|aw|antw|antwort|fwd?|wg|sv|vs|vb|vl|tr|rv|res|enc|odp|ynt|rif|doorst|i|r|回复|答复|转发)\\.?"
        u"\\s*(?:[\\[(]\\d+[\\])]|\\^\\d+)?\\s*[:：])++"_s,
        QRegularExpression::CaseInsensitiveOption);
    QString bare = subject;
    return bare.remove(tokenExpression()).remove(prefixes).simplified();
}

} // namespace regulars
