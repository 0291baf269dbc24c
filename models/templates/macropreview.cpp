// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/templates/macropreview.h"

#include "storage/templates/templatestore.h"

#include <algorithm>

namespace regulars {

const MacroOutcome *MacroForecast::first() const
{
    const auto found = std::find_if(outcomes.begin(), outcomes.end(),
                                    [](const MacroOutcome &outcome) { return outcome.skip == TicketSkip::None; });
    return found == outcomes.end() ? nullptr : &*found;
}

MacroPreview::MacroPreview(Database &database, QObject *parent) : EntityView(database, parent) {}

bool MacroPreview::isConcernedBy(const ChangeSet &changes) const
{
    const auto concerns = {Entity::TicketMacro, Entity::Ticket, Entity::Customer, Entity::TicketCategory};
    return std::any_of(concerns.begin(), concerns.end(), [&](Entity entity) { return changes.touches(entity); });
}

MacroPreview::ReadJob MacroPreview::readJob(MacroPreviewKey key) const
{
    return [key, now = database().clock().now()](Connection &connection) -> Result<MacroForecast> {
        REGULARS_TRY(macro, TemplateStore(connection).macro(key.macro));
        REGULARS_TRY(run, MacroRun::prepare(connection, macro, key.user, now));
        MacroForecast forecast{macro, {}, 0};
        for (const TicketId ticket : key.tickets) {
            REGULARS_TRY(outcome, run.outcome(ticket));
            forecast.tickets += outcome.skip == TicketSkip::None ? 1 : 0;
            forecast.outcomes += outcome;
        }
        return forecast;
    };
}

} // namespace regulars
