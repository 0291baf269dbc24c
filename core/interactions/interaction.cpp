// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/interactions/interaction.h"

namespace regulars {

using namespace Qt::StringLiterals;

bool isContact(InteractionKind kind, Direction direction, Outcome outcome)
{
    if (kind == InteractionKind::Note || direction == Direction::Internal)
        return false;
    return outcome == Outcome::None || outcome == Outcome::Connected;
}

QList<Error> validate(const Interaction &interaction, Instant now)
{
    constexpr qint64 clockToleranceMs = 5 * 60'000;
    QList<Error> errors;
    const bool empty = interaction.subject.trimmed().isEmpty() && interaction.body.trimmed().isEmpty();
    if (interaction.kind == InteractionKind::Note && empty)
        errors += invalidField(u"body"_s, u"required"_s);
    if (interaction.occurredAt.ms > now.ms + clockToleranceMs)
        errors += invalidField(u"occurred_at"_s, u"in_the_future"_s);
    if (interaction.durationSeconds && *interaction.durationSeconds < 0)
        errors += invalidField(u"duration"_s, u"negative"_s);
    return errors;
}

} // namespace regulars
