// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/interactions/interactioncommands.h"

#include "models/customers/livecustomer.h"

namespace regulars {

using namespace Qt::StringLiterals;

namespace {

Result<Interaction> liveInteraction(WriteSession &session, InteractionId id)
{
    REGULARS_TRY(interaction, InteractionStore(session.connection()).interaction(id));
    if (interaction.deleted)
        return fail(ErrorCode::NotFound);
    REGULARS_TRY(customer, CustomerStore(session.connection()).customer(interaction.customer));
    session.setArgument(u"kind"_s, nameOf(interaction.kind));
    session.setArgument(u"name"_s, customer.name);
    return interaction;
}

} // namespace

Result<InteractionId> LogInteraction::execute(WriteSession &session) const
{
    REGULARS_TRY(customer, liveCustomer(session.connection(), interaction.customer));
    Interaction logged = interaction;
    if (logged.occurredAt == Instant{})
        logged.occurredAt = session.now();
    REGULARS_CHECK(checked(validate(logged, session.now())));
    session.setArgument(u"kind"_s, nameOf(logged.kind));
    session.setArgument(u"name"_s, customer.name);
    return InteractionStore(session.connection()).insert(session, logged);
}

Result<void> EditInteraction::execute(WriteSession &session) const
{
    REGULARS_TRY(before, liveInteraction(session, interaction.id));
    if (before.rowVersion != interaction.rowVersion)
        return fail(ErrorCode::Conflict);
    REGULARS_CHECK(checked(validate(interaction, session.now())));
    return InteractionStore(session.connection()).update(session, interaction);
}

Result<void> DeleteInteraction::execute(WriteSession &session) const
{
    REGULARS_CHECK(liveInteraction(session, interaction));
    return InteractionStore(session.connection()).setDeleted(session, interaction, true);
}

Result<void> PinInteraction::execute(WriteSession &session) const
{
    REGULARS_TRY(changed, liveInteraction(session, interaction));
    session.setArgument(u"pinned"_s, pinned);
    if (changed.pinned == pinned)
        return {};
    changed.pinned = pinned;
    return InteractionStore(session.connection()).update(session, changed);
}

} // namespace regulars
