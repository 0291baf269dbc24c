// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/tickets/ticketfilterchoicesview.h"

#include "storage/customers/customerstore.h"
#include "storage/people/shopstore.h"
#include "storage/tickets/ticketqueue.h"
#include "storage/tickets/tickettags.h"

namespace regulars {

namespace {

constexpr int mostTags = 40;

} // namespace

TicketFilterChoicesView::TicketFilterChoicesView(Database &database, QObject *parent) : EntityView(database, parent) {}

bool TicketFilterChoicesView::isConcernedBy(const ChangeSet &changes) const
{
    return key().customer.isValid() && changes.touches(Entity::Customer, key().customer.value);
}

TicketFilterChoicesView::ReadJob TicketFilterChoicesView::readJob(TicketFilterKey key) const
{
    return [customer = key.customer](Connection &connection) -> Result<TicketFilterChoices> {
        TicketFilterChoices choices;
        REGULARS_TRY(tags, ticketTags(connection, mostTags));
        choices.tags = tags;
        REGULARS_TRY(shop, ShopStore(connection).shop());
        REGULARS_TRY(highValue, TicketQueue(connection).highValueMinor());
        choices.highValue = Money{highValue, shop.currency};
        if (!customer.isValid())
            return choices;
        if (const auto stored = CustomerStore(connection).customer(customer))
            choices.customerName = displayName(*stored);
        return choices;
    };
}

} // namespace regulars
