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
        std::vector<std::pair<Instant, TicketId>> ripe;
        const auto collect = [&](TeamId team) {
            const auto until = closesWhatWasSolvedBy(orThrow(TeamStore(connection).team(team)), now);
            if (!until)
                return;
            // Those of each team lie together by when they were solved: only what is ripe is read.
            Statement solved(connection, u"SELECT listed_at, ticket_id FROM ticket_facts WHERE %1 AND category = 'solved'"
                                         " AND listed_at <= :until AND discarded = 0"_s.arg(
                                             team.isValid() ? u"team_id = :team"_s : u"team_id IS NULL"_s));
            if (team.isValid())
                solved.bind(u"team", team);
            solved.bind(u"until", *until);
            while (solved.next())
                ripe.emplace_back(solved.instant(0), solved.id<TicketId>(1));
        };
        collect({});
        Statement teams(connection, u"SELECT id FROM teams"_s);
        while (teams.next())
            collect(teams.id<TeamId>(0));
        std::sort(ripe.begin(), ripe.end());
        QList<TicketId> tickets;
        for (const auto &[at, ticket] : ripe)
            tickets += ticket;
        return tickets;
    });
}

} // namespace regulars
