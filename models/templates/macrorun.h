// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/templates/mergefields.h"
#include "core/templates/ticketmacro.h"
#include "models/tickets/ticketskip.h"

namespace regulars {

/// What a macro does to a ticket.
struct MacroOutcome
{
    TicketId ticket;
    qint64 number = 0;
    QString subject;
    TicketSkip skip = TicketSkip::None;
    QStringList fields;  ///< of the reason
    QString reply;       ///< filled in
    bool byMail = false; ///< the reply goes out as an e-mail
    QString note;
    Ticket after; ///< without what the answer itself does
};

/// A macro on its way to tickets: says for each what it would do. Preview and command use the same, so that they agree.
/// Lives within one job of the database.
class MacroRun
{
public:
    /// Errors: NotFound (owner, team, category, status) of what the macro names and is not there any more; InvalidValue of
    /// its texts.
    [[nodiscard]] static Result<MacroRun> prepare(Connection &connection, const TicketMacro &macro, UserId user,
                                                  Instant now);

    /// Error: NotFound.
    [[nodiscard]] Result<MacroOutcome> outcome(TicketId ticket) const;
    /// Does the steps to a ticket as it stands. A snooze falls on working time; finished tickets are not snoozed.
    [[nodiscard]] Result<void> apply(Ticket &ticket) const;

private:
    MacroRun(Connection &connection, const TicketMacro &macro) : m_connection(&connection), m_macro(macro) {}

    [[nodiscard]] Result<void> checkNames() const;
    [[nodiscard]] Result<void> fillTexts(MacroOutcome &outcome, const Ticket &ticket) const;

    Connection *m_connection;
    TicketMacro m_macro;
    TextTemplate m_reply;
    TextTemplate m_note;
    UserId m_user;
    QSet<UserId> m_people;
    Instant m_now;
    QTimeZone m_zone;
    QString m_agentName;
    QString m_shopName;
    StatusesById m_statuses;
    bool m_canMail = false; ///< an account sends
};

} // namespace regulars
