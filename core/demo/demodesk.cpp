// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/demo/demodesk.h"

namespace regulars {

using namespace Qt::StringLiterals;

namespace {

constexpr int hour = 60;
constexpr int weekDay = 9 * hour; // of working time
constexpr TierId goldTier{3};     // of demoTiers()

Team team(qint64 id, const QString &name, const QList<UserId> &members)
{
    Team made;
    made.id = {id};
    made.name = name;
    made.members = members;
    return made;
}

TicketCategory category(qint64 id, const QString &name, const QStringList &checklist = {}, bool needsCause = false)
{
    TicketCategory made;
    made.id = {id};
    made.name = name;
    made.checklist = checklist;
    made.needsCause = needsCause;
    return made;
}

Holiday yearly(int month, int day, const QString &name)
{
    return {QDate(2020, month, day), true, name, true, {}};
}

WorkCalendar openingHours(const QTimeZone &zone)
{
    WorkCalendar hours;
    hours.id = {1};
    hours.name = u"Shop hours"_s;
    hours.zone = zone;
    for (int day = 0; day < 5; ++day)
        hours.week[static_cast<size_t>(day)] = {{9 * hour, 18 * hour}};
    hours.week[5] = {{10 * hour, 16 * hour}};
    hours.holidays = {yearly(1, 1, u"New Year’s Day"_s), yearly(12, 25, u"Christmas Day"_s),
                      yearly(12, 26, u"Second Christmas Day"_s)};
    return hours;
}

/// Minutes of working time for urgent, high, normal and low tickets; 0: nothing promised.
struct Promise
{
    SlaMetric metric;
    std::array<int, allTicketPriorities.size()> minutes;
};

QList<SlaTarget> targets(std::initializer_list<Promise> promises)
{
    QList<SlaTarget> made;
    for (const Promise &promise : promises) {
        for (const TicketPriority priority : allTicketPriorities) {
            if (const int minutes = promise.minutes[static_cast<size_t>(urgencyOf(priority))]; minutes > 0)
                made += SlaTarget{promise.metric, priority, minutes, 75};
        }
    }
    return made;
}

/// What is broken on its way to the best customers is urgent.
RoutingRule damagedForGold()
{
    RoutingRule rule;
    rule.id = {1};
    rule.name = u"Gold members with damaged goods"_s;
    rule.position = 1;
    rule.conditions.tiers = {goldTier};
    rule.conditions.categories = {{2}};
    rule.actions.team = {1};
    rule.actions.priority = TicketPriority::High;
    rule.actions.tags = {u"gold"_s};
    return rule;
}

} // namespace

DemoDesk demoDesk(const QTimeZone &zone)
{
    DemoDesk desk;
    desk.teams = {team(1, u"Customer service"_s, {{1}, {2}, {3}}), team(2, u"Wholesale"_s, {{1}, {2}})};
    desk.categories = {category(1, u"Delivery"_s),
                       category(2, u"Damaged or wrong"_s,
                                {u"Ask for a photo"_s, u"Offer a new one or the money back"_s, u"Tell the carrier"_s}, true),
                       category(3, u"Returns"_s),
                       category(4, u"Product"_s),
                       category(5, u"Billing"_s),
                       category(6, u"Change of order"_s)};
    desk.hours = openingHours(zone);
    SlaPolicy wholesale;
    wholesale.id = {1};
    wholesale.name = u"Wholesale"_s;
    wholesale.conditions.kind = CustomerKind::Company;
    wholesale.calendar = desk.hours.id;
    wholesale.targets = targets({{SlaMetric::FirstResponse, {1 * hour, 1 * hour, 2 * hour, 4 * hour}},
                                 {SlaMetric::NextResponse, {1 * hour, 2 * hour, 4 * hour, 4 * hour}},
                                 {SlaMetric::Resolution, {weekDay, weekDay, 2 * weekDay, 3 * weekDay}}});
    SlaPolicy gold;
    gold.id = {2};
    gold.name = u"Gold members"_s;
    gold.position = 1;
    gold.conditions.tiers = {goldTier};
    gold.calendar = desk.hours.id;
    gold.targets = targets({{SlaMetric::FirstResponse, {1 * hour, 1 * hour, 2 * hour, 4 * hour}},
                            {SlaMetric::NextResponse, {1 * hour, 2 * hour, 4 * hour, 6 * hour}},
                            {SlaMetric::Resolution, {weekDay, weekDay, 2 * weekDay, 4 * weekDay}}});
    SlaPolicy everybody;
    everybody.id = {3};
    everybody.name = u"Everybody"_s;
    everybody.position = 2;
    everybody.calendar = desk.hours.id;
    everybody.targets = targets({{SlaMetric::FirstResponse, {1 * hour, 2 * hour, 4 * hour, weekDay}},
                                 {SlaMetric::NextResponse, {2 * hour, 4 * hour, 6 * hour, weekDay}},
                                 {SlaMetric::Resolution, {weekDay, 2 * weekDay, 4 * weekDay, 0}}});
    desk.policies = {wholesale, gold, everybody};
    desk.rules = {damagedForGold()};
    return desk;
}

} // namespace regulars
