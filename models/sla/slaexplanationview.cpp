// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/sla/slaexplanationview.h"

#include "storage/tickets/ticketstore.h"

namespace regulars {

SlaExplanationView::SlaExplanationView(Database &database, QObject *parent) : EntityView(database, parent) {}

bool SlaExplanationView::isConcernedBy(const ChangeSet &changes) const
{
    return changes.touches(Entity::Ticket, key().value) || changes.touches(Entity::Customer) ||
           changes.touches(Entity::SlaPolicy) || changes.touches(Entity::WorkCalendar) ||
           changes.touches(Entity::TicketStatus) || changes.touches(Entity::Setting);
}

SlaExplanationView::ReadJob SlaExplanationView::readJob(TicketId id) const
{
    return [id](Connection &connection) -> Result<TicketExplanation> {
        REGULARS_TRY(ticket, TicketStore(connection).ticket(id));
        REGULARS_TRY(sla, explainSla(connection, id));
        return TicketExplanation{ticket.number, ticket.subject, sla};
    };
}

} // namespace regulars
