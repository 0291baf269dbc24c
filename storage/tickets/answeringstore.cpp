// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/tickets/answeringstore.h"

#include "storage/sql/statement.h"

namespace regulars {

using namespace Qt::StringLiterals;

Result<QList<Answering>> AnsweringStore::others(TicketId ticket, const QString &program, Instant now) const
{
    return attempt([&] {
        Statement rows(m_connection, u"SELECT a.program, a.user_id, coalesce(u.name, ''), a.since, a.until"
                                     " FROM ticket_answering a LEFT JOIN users u ON u.id = a.user_id"
                                     " WHERE a.ticket_id = :ticket AND a.program <> :program AND a.until > :now"
                                     " ORDER BY a.since, a.program"_s);
        rows.bindAll(ticket, program, now);
        QList<Answering> found;
        while (rows.next())
            found += Answering{rows.text(0), rows.id<UserId>(1), rows.text(2), rows.instant(3), rows.instant(4)};
        return found;
    });
}

Result<void> AnsweringStore::renew(TicketId ticket, const QString &program, UserId user, Instant now)
{
    return attempt([&] {
        Statement(m_connection, u"DELETE FROM ticket_answering WHERE until <= :now"_s).bindAll(now).execute();
        Statement(m_connection,
                  u"INSERT INTO ticket_answering (ticket_id, program, user_id, since, until)"
                  " SELECT id, :program, :user, :now, :until FROM tickets WHERE id = :ticket"
                  " ON CONFLICT (ticket_id, program) DO UPDATE SET user_id = excluded.user_id, until = excluded.until"_s)
            .bindAll(program, user, now, Instant{now.ms + answeringLasts}, ticket)
            .execute();
    });
}

Result<void> AnsweringStore::end(TicketId ticket, const QString &program)
{
    return attempt([&] {
        Statement(m_connection, u"DELETE FROM ticket_answering WHERE ticket_id = :ticket AND program = :program"_s)
            .bindAll(ticket, program)
            .execute();
    });
}

} // namespace regulars
