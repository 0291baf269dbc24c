// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/customers/customerstore.h"
#include "storage/interactions/interactionstore.h"
#include "storage/search/searchindex.h"
#include "storage/sql/statement.h"

namespace regulars {

void SearchIndex::refreshCustomer(CustomerId customer)
{
    const auto record = CustomerStore(m_connection).customer(customer);
    if (!record && record.error().code != ErrorCode::NotFound)
        throw SqlFailure(record.error());
    if (record && !record->deleted)
        writeCustomer(customer, searchText(*record));
    else
        removeCustomer(customer);
}

void SearchIndex::refreshInteraction(InteractionId interaction)
{
    const auto record = InteractionStore(m_connection).interaction(interaction);
    if (!record && record.error().code != ErrorCode::NotFound)
        throw SqlFailure(record.error());
    if (record && !record->deleted)
        writeInteraction(interaction, record->customer, searchText(record->subject, record->body));
    else
        removeInteraction(interaction);
}

} // namespace regulars
