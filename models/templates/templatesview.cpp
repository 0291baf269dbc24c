// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/templates/templatesview.h"

#include "storage/people/userstore.h"
#include "storage/templates/templatestore.h"
#include "storage/tickets/teamstore.h"
#include "storage/tickets/ticketcategorystore.h"
#include "storage/tickets/ticketstatusstore.h"

#include <algorithm>

namespace regulars {

TemplatesView::TemplatesView(Database &database, QObject *parent) : EntityView(database, parent)
{
    show({true});
}

bool TemplatesView::isConcernedBy(const ChangeSet &changes) const
{
    const auto concerns = {Entity::ReplyTemplate, Entity::TicketMacro,    Entity::Team,
                           Entity::TicketStatus,  Entity::TicketCategory, Entity::User};
    return std::any_of(concerns.begin(), concerns.end(), [&](Entity entity) { return changes.touches(entity); });
}

TemplatesView::ReadJob TemplatesView::readJob(DeskKey) const
{
    return [](Connection &connection) -> Result<TemplateChoices> {
        const TemplateStore store(connection);
        REGULARS_TRY(templates, store.templates());
        REGULARS_TRY(macros, store.macros());
        REGULARS_TRY(teams, TeamStore(connection).teams());
        REGULARS_TRY(statuses, TicketStatusStore(connection).statuses());
        REGULARS_TRY(categories, TicketCategoryStore(connection).categories());
        REGULARS_TRY(people, UserStore(connection).users());
        TemplateChoices choices;
        choices.templates = templates;
        choices.macros = macros;
        choices.teams = teams;
        choices.desk.statuses = statuses;
        choices.desk.categories = categories;
        choices.desk.people = people;
        return choices;
    };
}

} // namespace regulars
