// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/desktop/deskexample.h"

#include "models/sla/slacommands.h"
#include "models/tickets/deskcommands.h"
#include "models/tickets/ticketcommands.h"

using namespace Qt::StringLiterals;

namespace regulars {

namespace {

template<Command T>
auto made(Database &database, T command)
{
    const auto answer = runCommand(database, std::move(command)).result();
    return answer ? answer->value : std::remove_cvref_t<decltype(answer->value)>();
}

WorkCalendar shopHours(int year)
{
    WorkCalendar hours = usualCalendar(QTimeZone("Europe/Berlin"));
    hours.name = u"Shop"_s;
    for (size_t day = 0; day < 5; ++day)
        hours.week.at(day) = {{9 * 60, 12 * 60 + 30}, {14 * 60, 18 * 60 + 30}};
    hours.week.at(5) = {{9 * 60, 14 * 60}};
    hours.holidays = {{QDate(year, 1, 1), true, u"New Year's Day"_s, true, {}},
                      {QDate(year, 5, 1), true, u"Labour Day"_s, true, {}},
                      {QDate(year, 12, 25), true, u"Christmas Day"_s, true, {}},
                      {QDate(year, 12, 26), true, u"Boxing Day"_s, true, {}},
                      {QDate(year + 1, 1, 6), false, u"Epiphany"_s, false, {}}};
    hours.specialDays = {{QDate(year, 12, 24), {{9 * 60, 13 * 60}}, u"Christmas Eve"_s}};
    return hours;
}

/// `urgent`: minutes to the first reply of urgent tickets; less urgent ones have more.
QList<SlaTarget> targets(int urgent)
{
    QList<SlaTarget> all;
    int minutes = urgent;
    for (const TicketPriority priority :
         {TicketPriority::Urgent, TicketPriority::High, TicketPriority::Normal, TicketPriority::Low}) {
        all += SlaTarget{SlaMetric::FirstResponse, priority, minutes, 75};
        all += SlaTarget{SlaMetric::NextResponse, priority, 2 * minutes, 75};
        all += SlaTarget{SlaMetric::Resolution, priority, 8 * minutes, 75};
        minutes *= 2;
    }
    return all;
}

} // namespace

DeskExample addDeskExample(Database &database)
{
    DeskExample example;
    Team team;
    team.name = u"Workshop"_s;
    const TeamId workshop = made(database, SaveTeam{team});
    team.name = u"Shop floor"_s;
    (void)made(database, SaveTeam{team});
    TicketCategory category;
    category.name = u"Repair"_s;
    category.checklist = {u"Ask for the receipt"_s, u"Note the serial number"_s};
    category.needsCause = true;
    const TicketCategoryId repair = made(database, SaveTicketCategory{category});
    category = {};
    category.name = u"Delivery"_s;
    (void)made(database, SaveTicketCategory{category});
    example.hours = made(database, SaveWorkCalendar{shopHours(2026)});
    SlaPolicy policy;
    policy.calendar = example.hours;
    policy.name = u"Regulars"_s;
    policy.conditions.customerTags = {u"vip"_s};
    policy.conditions.teams = {workshop};
    policy.conditions.minimumNetMinor = 50'000;
    policy.targets = targets(30);
    example.policy = made(database, SaveSlaPolicy{policy});
    policy.name = u"Everybody"_s;
    policy.conditions = {};
    policy.targets = targets(60);
    (void)made(database, SaveSlaPolicy{policy});
    Ticket ticket;
    ticket.subject = u"Grinder makes a noise"_s;
    ticket.category = repair;
    ticket.priority = TicketPriority::High;
    example.ticket = made(database, CreateTicket{ticket, u"It has started on Monday."_s});
    return example;
}

} // namespace regulars
