// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/tickets/ticketstore.h"

#include "core/base/textfolding.h"
#include "core/tickets/ticketlog.h"
#include "storage/base/uid.h"
#include "storage/feedback/surveyqueue.h"
#include "storage/journal/recyclebin.h"
#include "storage/journal/writesession.h"
#include "storage/sql/statement.h"
#include "storage/tickets/conversationstore.h"
#include "storage/tickets/ticketparts.h"

namespace regulars {

using namespace Qt::StringLiterals;

namespace {

Ticket readTicket(const Statement &row)
{
    Ticket ticket;
    ticket.id = row.id<TicketId>(0);
    ticket.uid = row.text(1);
    ticket.number = row.integer(2);
    ticket.subject = row.text(3);
    ticket.customer = row.id<CustomerId>(4);
    ticket.origin = valueOf<TicketOrigin>(row.text(5));
    ticket.channel = valueOf<TicketChannel>(row.text(6));
    ticket.type = valueOf<TicketType>(row.text(7));
    ticket.priority = valueOf<TicketPriority>(row.text(8));
    ticket.status = row.id<TicketStatusId>(9);
    ticket.discarded = valueOf<DiscardReason>(row.text(10));
    ticket.category = row.id<TicketCategoryId>(11);
    ticket.owner = row.id<UserId>(12);
    ticket.team = row.id<TeamId>(13);
    ticket.pendingUntil = row.optionalInstant(14);
    ticket.mergedInto = row.id<TicketId>(15);
    ticket.splitFrom = row.id<TicketId>(16);
    ticket.followUpOf = row.id<TicketId>(17);
    ticket.rootCause = row.text(18);
    ticket.outcome = row.text(19);
    ticket.secondsSpent = static_cast<int>(row.integer(20));
    ticket.test = row.integer(21) != 0;
    ticket.openedAt = row.instant(22);
    ticket.createdAt = row.instant(23);
    ticket.rowVersion = static_cast<int>(row.integer(24));
    ticket.deleted = !row.isNull(25);
    return ticket;
}

const QString selectTicket =
    u"SELECT id, uid, number, subject, customer_id, origin, channel, type, priority, status_id, discarded, category_id,"
    " owner_id, team_id, pending_until, merged_into, split_from, follow_up_of, root_cause, outcome, seconds_spent, test,"
    " opened_at, created_at, row_version, deleted_at FROM tickets"_s;

// Binds what INSERT and UPDATE share.
void bindFields(Statement &write, const Ticket &ticket)
{
    write.bind(u"subject", ticket.subject.simplified()).bind(u"fold", folded(ticket.subject));
    write.bind(u"customer", ticket.customer).bind(u"channel", nameOf(ticket.channel)).bind(u"type", nameOf(ticket.type));
    write.bind(u"priority", nameOf(ticket.priority)).bind(u"status", ticket.status);
    write.bind(u"discarded", nameOf(ticket.discarded)).bind(u"category", ticket.category).bind(u"owner", ticket.owner);
    write.bind(u"team", ticket.team).bind(u"pending", ticket.pendingUntil).bind(u"merged", ticket.mergedInto);
    write.bind(u"split", ticket.splitFrom).bind(u"follow_up", ticket.followUpOf);
    write.bind(u"cause", ticket.rootCause.trimmed()).bind(u"outcome", ticket.outcome.trimmed());
    write.bind(u"seconds", QVariant(ticket.secondsSpent)).bind(u"test", QVariant(int(ticket.test)));
}

/// Above every number there is, also after tickets came in from elsewhere.
qint64 nextNumber(Connection &connection)
{
    Statement take(connection,
                   u"UPDATE ticket_numbers SET next = CASE WHEN next > (SELECT coalesce(max(number), 0) FROM tickets)"
                   " THEN next ELSE (SELECT max(number) + 1 FROM tickets) END + 1 WHERE id = 1 RETURNING next"_s);
    take.only();
    return take.integer(0) - 1;
}

Result<void> write(WriteSession &session, const QList<TicketEvent> &lines)
{
    ConversationStore log(session.connection());
    for (const TicketEvent &each : lines)
        REGULARS_CHECK(log.add(session, each));
    return {};
}

TicketId insertRow(WriteSession &session, const Ticket &ticket)
{
    Statement add(session.connection(),
                  u"INSERT INTO tickets (uid, number, subject, subject_fold, customer_id, origin, channel, type, priority,"
                  " status_id, discarded, category_id, owner_id, team_id, pending_until, merged_into, split_from,"
                  " follow_up_of, root_cause, outcome, seconds_spent, test, opened_at, created_at, created_by, updated_at,"
                  " updated_by, change_set_id) VALUES (:uid, :number, :subject, :fold, :customer, :origin, :channel, :type,"
                  " :priority, :status, :discarded, :category, :owner, :team, :pending, :merged, :split, :follow_up, :cause,"
                  " :outcome, :seconds, :test, :opened, :now, :user, :now, :user, :change_set) RETURNING id"_s);
    bindFields(add, ticket);
    add.bind(u"uid", ticket.uid.isEmpty() ? newUid(session.now()) : ticket.uid);
    add.bind(u"number", QVariant(nextNumber(session.connection()))).bind(u"origin", nameOf(ticket.origin));
    add.bind(u"opened", ticket.openedAt).bind(u"now", session.now()).bind(u"user", session.user());
    add.bind(u"change_set", session.changeSet()).only();
    return add.id<TicketId>(0);
}

} // namespace

Result<Ticket> TicketStore::ticket(TicketId id) const
{
    return attempt([&]() -> Result<Ticket> {
        Statement row(m_connection, selectTicket + u" WHERE id = :id"_s);
        if (!row.bind(u"id", id).next())
            return fail(ErrorCode::NotFound);
        Ticket ticket = readTicket(row);
        readParts(m_connection, ticket);
        return ticket;
    });
}

Result<TicketId> TicketStore::byNumber(qint64 number) const
{
    return attempt([&]() -> Result<TicketId> {
        Statement row(m_connection, u"SELECT id FROM tickets WHERE number = :number"_s);
        if (!row.bind(u"number", QVariant(number)).next())
            return fail(ErrorCode::NotFound);
        return row.id<TicketId>(0);
    });
}

Result<TicketId> TicketStore::survivor(TicketId id) const
{
    return attempt([&]() -> Result<TicketId> {
        Statement row(m_connection, u"SELECT merged_into FROM tickets WHERE id = :id"_s);
        TicketId last = id;
        while (true) {
            if (!row.bind(u"id", last).next())
                return fail(ErrorCode::NotFound);
            const auto next = row.id<TicketId>(0);
            if (!next.isValid())
                return last;
            last = next;
        }
    });
}

Result<QList<TicketId>> TicketStore::mergedInto(TicketId id) const
{
    return attempt([&] {
        Statement rows(m_connection, u"SELECT id FROM tickets WHERE merged_into = :id ORDER BY id"_s);
        rows.bind(u"id", id);
        QList<TicketId> tickets;
        while (rows.next())
            tickets += rows.id<TicketId>(0);
        return tickets;
    });
}

Result<TicketId> TicketStore::insert(WriteSession &session, const Ticket &ticket, std::optional<Instant> waitingSince,
                                     const QHash<TicketEventKind, QString> &reasons)
{
    return attempt([&]() -> Result<TicketId> {
        Ticket created = ticket;
        if (!created.status.isValid())
            created.status = builtInStatus(StatusCategory::New);
        created.id = insertRow(session, created);
        session.inserted(Table::Tickets, created.id.value);
        writeParts(session, created);
        REGULARS_CHECK(write(session, firstLines(created, waitingSince, reasons)));
        return created.id;
    });
}

Result<void> TicketStore::update(WriteSession &session, const Ticket &changed, Instant at)
{
    return attempt([&]() -> Result<void> {
        REGULARS_TRY(before, ticket(changed.id));
        if (before.rowVersion != changed.rowVersion)
            return fail(ErrorCode::Conflict);
        session.willChange(Table::Tickets, changed.id.value);
        Statement update(m_connection,
                         u"UPDATE tickets SET subject = :subject, subject_fold = :fold, customer_id = :customer,"
                         " channel = :channel, type = :type, priority = :priority, status_id = :status,"
                         " discarded = :discarded, category_id = :category, owner_id = :owner, team_id = :team,"
                         " pending_until = :pending, merged_into = :merged, split_from = :split, follow_up_of = :follow_up,"
                         " root_cause = :cause, outcome = :outcome, seconds_spent = :seconds, test = :test,"
                         " updated_at = :now, updated_by = :user, row_version = row_version + 1 WHERE id = :id"_s);
        bindFields(update, changed);
        update.bind(u"now", session.now()).bind(u"user", session.user()).bind(u"id", changed.id).execute();
        writeParts(session, changed);
        REGULARS_CHECK(write(session, differences(before, changed, at)));
        return followSolution(session, before, changed, at);
    });
}

Result<void> TicketStore::setDeleted(WriteSession &session, TicketId id, bool deleted)
{
    return attempt([&] { return markDeleted(session, Table::Tickets, id.value, deleted); });
}

} // namespace regulars
