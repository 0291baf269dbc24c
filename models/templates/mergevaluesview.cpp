// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/templates/mergevaluesview.h"

#include "storage/customers/customerstore.h"
#include "storage/people/shopstore.h"
#include "storage/people/userstore.h"
#include "storage/tickets/ticketstore.h"

namespace regulars {

MergeValuesView::MergeValuesView(Database &database, QObject *parent) : EntityView(database, parent) {}

bool MergeValuesView::isConcernedBy(const ChangeSet &changes) const
{
    return changes.touches(Entity::Customer) || changes.touches(Entity::User) || changes.touches(Entity::Setting) ||
           changes.touches(Entity::Ticket, key().ticket.value);
}

MergeValuesView::ReadJob MergeValuesView::readJob(FillKey key) const
{
    return [key](Connection &connection) -> Result<MergeSource> {
        MergeFacts facts;
        REGULARS_TRY(shop, ShopStore(connection).shop());
        facts.shopName = shop.name;
        if (key.user.isValid()) {
            REGULARS_TRY(user, UserStore(connection).user(key.user));
            facts.agentName = user.name;
        }
        CustomerId customer = key.customer;
        if (key.ticket.isValid()) {
            REGULARS_TRY(ticket, TicketStore(connection).ticket(key.ticket));
            facts.ticket = ticket;
            customer = ticket.customer;
        }
        if (customer.isValid()) {
            REGULARS_TRY(record, CustomerStore(connection).customer(customer));
            facts.customer = record;
        }
        return MergeSource{mergeValues(facts), facts.customer.language.section(u'-', 0, 0)};
    };
}

} // namespace regulars
