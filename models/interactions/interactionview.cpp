// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/interactions/interactionview.h"

#include "storage/customers/customerstore.h"
#include "storage/interactions/interactionstore.h"

namespace regulars {

InteractionView::InteractionView(Database &database, QObject *parent) : EntityView(database, parent) {}

bool InteractionView::isConcernedBy(const ChangeSet &changes) const
{
    return changes.touches(Entity::Interaction, key().value);
}

InteractionView::ReadJob InteractionView::readJob(InteractionId id) const
{
    return [id](Connection &connection) -> Result<InteractionCard> {
        REGULARS_TRY(interaction, InteractionStore(connection).interaction(id));
        if (interaction.deleted)
            return fail(ErrorCode::NotFound);
        REGULARS_TRY(customer, CustomerStore(connection).customer(interaction.customer));
        return InteractionCard{interaction, customer.name};
    };
}

} // namespace regulars
