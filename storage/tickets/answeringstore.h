// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/tickets/answering.h"

#include <QtCore/QList>

namespace regulars {

class Connection;

/// Who is writing answers, for everybody who has the same shop open.
class AnsweringStore
{
public:
    explicit AnsweringStore(Connection &connection) : m_connection(connection) {}

    /// Who is answering the ticket in other programs, the first one first.
    [[nodiscard]] Result<QList<Answering>> others(TicketId ticket, const QString &program, Instant now) const;
    /// Gives or renews the program's sign, and clears away what has ended. Nothing for a ticket that is not there.
    [[nodiscard]] Result<void> renew(TicketId ticket, const QString &program, UserId user, Instant now);
    [[nodiscard]] Result<void> end(TicketId ticket, const QString &program);

private:
    Connection &m_connection;
};

} // namespace regulars
