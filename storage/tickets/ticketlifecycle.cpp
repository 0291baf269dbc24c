// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/tickets/ticketlifecycle.h"

#include "storage/sql/statement.h"
#include "storage/tickets/teamstore.h"

namespace regulars {

using namespace Qt::StringLiterals;

namespace {

struct Standing
{
    StatusCategory category = StatusCategory::Open;
    std::optional<Instant> closedAt;
};

Standing standingOf(Connection &connection, TicketId ticket)
{
    Statement row(connection, u"SELECT category, closed_at FROM ticket_facts WHERE ticket_id = :id"_s);
    row.bind(u"id", ticket).only();
    return {valueOf<StatusCategory>(row.text(0)), row.optionalInstant(1)};
}

} // namespace

Result<MessageEffect> onMessageFor(Connection &connection, const Ticket &ticket, Instant at)
{
    return attempt([&]() -> Result<MessageEffect> {
        const Standing standing = standingOf(connection, ticket.id);
        REGULARS_TRY(team, TeamStore(connection).team(ticket.team));
        return MessageEffect{onCustomerMessage(standing.category, standing.closedAt, team, at), standing.category, team};
    });
}

Result<std::optional<Instant>> waitingSince(Connection &connection, TicketId ticket)
{
    return attempt([&] {
        Statement row(connection, u"SELECT waiting_since, category, discarded FROM ticket_facts WHERE ticket_id = :id"_s);
        row.bind(u"id", ticket).only();
        TicketFacts facts;
        facts.waitingSince = row.optionalInstant(0);
        facts.category = valueOf<StatusCategory>(row.text(1));
        facts.discarded = row.integer(2) != 0;
        return facts.needsReply() ? facts.waitingSince : std::nullopt;
    });
}

Result<QList<TicketId>> ticketsToClose(Connection &connection, Instant now)
{
    return attempt([&] {
        Statement rows(connection,
                       u"SELECT f.ticket_id, f.solved_at, t.team_id FROM ticket_facts f JOIN tickets t ON t.id = f.ticket_id"
                       " WHERE f.category = 'solved' AND f.solved_at IS NOT NULL AND f.discarded = 0"
                       " AND t.deleted_at IS NULL ORDER BY f.solved_at, f.ticket_id"_s);
        QHash<TeamId, Team> teams;
        QList<TicketId> ripe;
        while (rows.next()) {
            const auto id = rows.id<TeamId>(2);
            if (!teams.contains(id))
                teams.insert(id, orThrow(TeamStore(connection).team(id)));
            TicketFacts facts;
            facts.category = StatusCategory::Solved;
            facts.solvedAt = rows.optionalInstant(1);
            const auto closes = closesAt(facts, teams.value(id));
            if (closes && *closes <= now)
                ripe += rows.id<TicketId>(0);
        }
        return ripe;
    });
}

} // namespace regulars
