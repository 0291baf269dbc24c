// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/id.h"
#include "core/mail/mailmessage.h"

#include <functional>

namespace regulars {

/// How sure it is that a message belongs to a ticket. What is uncertain is asked, never filed by itself.
enum class MatchCertainty { None, Uncertain, Certain };
/// What a message and a ticket have in common.
enum class MatchedBy { Nothing, MessageId, Token, Subject };

/// The ticket that a message belongs to, if there is one.
struct MailMatch
{
    TicketId ticket;
    MatchCertainty certainty = MatchCertainty::None;
    MatchedBy by = MatchedBy::Nothing;

    friend bool operator==(const MailMatch &, const MailMatch &) = default;
};

struct OpenTicket
{
    TicketId id;
    QString subject;
};

/// What is known of the shop's tickets. A function that is not there knows nothing.
struct TicketLookup
{
    /// The ticket of whose conversation the message with this id (without <>) is a part.
    std::function<TicketId(const QString &messageId)> ofMessage;
    std::function<TicketId(qint64 number)> ofNumber;
    /// Whether the address is one of the ticket's customer or of somebody in its conversation.
    std::function<bool(TicketId, const QString &address)> takesPart;
    /// The open tickets of the customer with this address, the newest first.
    std::function<QList<OpenTicket>(const QString &address)> openTickets;
};

/// By the message that is answered, then by the older ones of the conversation, then by the number in the subject, then by
/// the subject. Ids and numbers are certain only from somebody who takes part, since messages are forwarded and other shops
/// number their tickets too; a report of failed delivery counts as from whom it did not reach.
[[nodiscard]] MailMatch matchOf(const MailMessage &message, const TicketLookup &tickets);

/// What stands in the subject of each mail about a ticket: "[#1191]".
[[nodiscard]] QString ticketToken(qint64 number);
/// The number of the first token in a subject.
[[nodiscard]] std::optional<qint64> tokenIn(const QString &subject);

/// A subject without tokens and without what mail programs put before it: "Re:", "AW:", "Fwd:", "WG:", "SV:"…
[[nodiscard]] QString bareSubject(const QString &subject);

} // namespace regulars
