// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/tickets/ticketeditpreview.h"

#include <algorithm>

namespace regulars {

namespace {

Result<TicketEditOutcome> removalOf(Connection &connection, TicketId id)
{
    REGULARS_TRY(ticket, TicketStore(connection).ticket(id));
    const SkippedTicket skipped{ticket.deleted ? TicketSkip::Gone : TicketSkip::None, {}};
    return TicketEditOutcome{id, ticket.number, ticket.subject, skipped, ticket};
}

Result<TicketEditForecast> forecastOf(Connection &connection, const TicketEditKey &key)
{
    REGULARS_TRY(run, TicketEditRun::prepare(connection, key.edits));
    TicketEditForecast forecast;
    for (const TicketId ticket : key.tickets) {
        REGULARS_TRY(outcome, key.removes ? removalOf(connection, ticket) : run.outcome(ticket));
        forecast.tickets += outcome.skipped.skip == TicketSkip::None ? 1 : 0;
        forecast.outcomes += outcome;
    }
    return forecast;
}

} // namespace

TicketEditPreview::TicketEditPreview(Database &database, QObject *parent) : EntityView(database, parent) {}

bool TicketEditPreview::isConcernedBy(const ChangeSet &changes) const
{
    const auto concerns = {Entity::Ticket, Entity::TicketCategory, Entity::TicketStatus, Entity::User, Entity::Team};
    return std::any_of(concerns.begin(), concerns.end(), [&](Entity entity) { return changes.touches(entity); });
}

TicketEditPreview::ReadJob TicketEditPreview::readJob(TicketEditKey key) const
{
    return [key](Connection &connection) { return forecastOf(connection, key); };
}

} // namespace regulars
