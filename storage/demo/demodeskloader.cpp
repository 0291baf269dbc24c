// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/demo/demodeskloader.h"

#include "storage/journal/writesession.h"
#include "storage/routing/routingstore.h"
#include "storage/sla/slastore.h"
#include "storage/tickets/teamstore.h"
#include "storage/tickets/ticketcategorystore.h"

#include <algorithm>
#include <utility>

namespace regulars {

namespace {

/// Matches what is stored with what was invented, by name.
template<typename Record>
auto namesakes(const QList<Record> &invented, const QList<Record> &stored)
{
    std::map<decltype(Record::id), decltype(Record::id)> ids;
    for (const Record &record : invented) {
        const auto found = std::find_if(stored.begin(), stored.end(),
                                        [&](const Record &known) { return known.name == record.name; });
        if (found != stored.end())
            ids.emplace(record.id, found->id);
    }
    return ids;
}

template<typename Id>
Id in(const std::map<Id, Id> &ids, Id invented)
{
    const auto found = ids.find(invented);
    return found == ids.end() ? Id{} : found->second;
}

UserId userIn(const std::vector<UserId> &users, UserId invented)
{
    return invented.isValid() ? users.at(static_cast<size_t>(invented.value - 1)) : UserId{};
}

QList<TierId> storedTiers(const QList<TierId> &invented, const TierLadder &tiers)
{
    QList<TierId> stored;
    for (const TierId tier : invented)
        stored += tiers.tiers.at(tier.value - 1).id;
    return stored;
}

} // namespace

Result<void> saveDemoDesk(WriteSession &session, const DemoDesk &desk, const std::vector<UserId> &users,
                          const TierLadder &tiers)
{
    std::map<TeamId, TeamId> storedTeams;
    std::map<TicketCategoryId, TicketCategoryId> storedCategories;
    TeamStore teams(session.connection());
    for (Team team : desk.teams) {
        const TeamId invented = std::exchange(team.id, {});
        for (UserId &member : team.members)
            member = userIn(users, member);
        REGULARS_TRY(id, teams.save(session, team));
        storedTeams.emplace(invented, id);
    }
    TicketCategoryStore categories(session.connection());
    for (TicketCategory category : desk.categories) {
        const TicketCategoryId invented = std::exchange(category.id, {});
        REGULARS_TRY(id, categories.save(session, category));
        storedCategories.emplace(invented, id);
    }
    SlaStore promises(session.connection());
    WorkCalendar hours = desk.hours;
    hours.id = {};
    REGULARS_TRY(calendar, promises.save(session, hours));
    for (SlaPolicy policy : desk.policies) {
        policy.id = {};
        policy.calendar = calendar;
        policy.conditions.tiers = storedTiers(policy.conditions.tiers, tiers);
        REGULARS_CHECK(promises.save(session, policy));
    }
    RoutingStore rules(session.connection());
    for (RoutingRule rule : desk.rules) {
        rule.id = {};
        rule.conditions.tiers = storedTiers(rule.conditions.tiers, tiers);
        for (TicketCategoryId &category : rule.conditions.categories)
            category = in(storedCategories, category);
        rule.actions.team = in(storedTeams, rule.actions.team);
        REGULARS_CHECK(rules.save(session, rule));
    }
    return {};
}

Result<void> DemoDeskIds::find(Connection &connection)
{
    REGULARS_TRY(teams, TeamStore(connection).teams());
    REGULARS_TRY(categories, TicketCategoryStore(connection).categories());
    m_teams = namesakes(m_desk.teams, teams);
    m_categories = namesakes(m_desk.categories, categories);
    return {};
}

UserId DemoDeskIds::user(UserId invented) const
{
    return userIn(m_users, invented);
}

TicketHistory DemoDeskIds::carriedOver(const DemoTicket &ticket, CustomerId customer,
                                       const std::vector<OrderId> &orders) const
{
    Ticket opened = ticket.opened;
    opened.customer = customer;
    opened.team = in(m_teams, opened.team);
    opened.category = in(m_categories, opened.category);
    for (OrderId &order : opened.orders)
        order = orders.at(static_cast<size_t>(order.value - 1));
    TicketHistory history(opened);
    for (const DemoTicketStep &step : ticket.steps) {
        if (step.said) {
            TicketArticle article = *step.said;
            article.author = user(article.author);
            history.say(article);
        }
        Ticket after = history.ticket();
        if (step.status)
            after.status = builtInStatus(*step.status);
        if (step.owner.isValid())
            after.owner = user(step.owner);
        history.change(after, step.at, user(step.user));
    }
    return history;
}

} // namespace regulars
