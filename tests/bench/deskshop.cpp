// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/bench/deskshop.h"

#include "core/sla/workcalendar.h"
#include "core/tickets/team.h"
#include "core/tickets/ticketcategory.h"
#include "models/sla/slacommands.h"
#include "storage/people/userstore.h"
#include "storage/sql/statement.h"
#include "storage/tickets/teamstore.h"
#include "storage/tickets/ticketcategorystore.h"
#include "tests/support/manytickets.h"

#include <QtCore/QElapsedTimer>
#include <QtCore/QFile>

#include <cstdio>

namespace regulars::bench {

using namespace Qt::StringLiterals;

namespace {

SlaPolicy policy(const QString &name, WorkCalendarId calendar, int minutes)
{
    SlaPolicy policy;
    policy.name = name;
    policy.calendar = calendar;
    for (const TicketPriority priority : allTicketPriorities) {
        policy.targets += SlaTarget{SlaMetric::FirstResponse, priority, minutes, 75};
        policy.targets += SlaTarget{SlaMetric::NextResponse, priority, minutes, 75};
        policy.targets += SlaTarget{SlaMetric::Resolution, priority, minutes * 4, 75};
    }
    return policy;
}

/// Hours, two policies, four teams and eight categories, then the tickets.
Result<void> furnish(WriteSession &session, const DeskOptions &desk, qint64 customers)
{
    WorkCalendar calendar = usualCalendar(session.shop().timeZone);
    calendar.name = u"Shop"_s;
    REGULARS_TRY(hours, (SaveWorkCalendar{calendar}.execute(session)));
    SlaPolicy best = policy(u"Best customers"_s, hours, 60);
    best.conditions.minimumNetMinor = 50'000;
    REGULARS_CHECK((SaveSlaPolicy{best}.execute(session)));
    REGULARS_CHECK((SaveSlaPolicy{policy(u"Everybody"_s, hours, 240)}.execute(session)));
    ManyTickets many;
    many.count = desk.tickets;
    many.unfinished = desk.unfinished;
    many.customers = customers;
    Statement next(session.connection(), u"SELECT next FROM ticket_numbers"_s); // the shop has tickets of its own
    next.only();
    many.firstNumber = next.integer(0);
    many.now = benchNow();
    for (int i = 1; i <= 4; ++i) {
        Team team;
        team.name = u"Team %1"_s.arg(i);
        REGULARS_TRY(id, TeamStore(session.connection()).save(session, team));
        many.teams += id;
    }
    for (int i = 1; i <= 8; ++i) {
        TicketCategory category;
        category.name = u"Category %1"_s.arg(i);
        REGULARS_TRY(id, TicketCategoryStore(session.connection()).save(session, category));
        many.categories += id;
    }
    REGULARS_TRY(users, UserStore(session.connection()).users());
    for (const User &user : users)
        many.owners += user.id;
    return attempt([&] { loadManyTickets(session, many); });
}

void copyShop(const QString &from, const QString &to)
{
    QFile::remove(to);
    if (!QFile::copy(from, to))
        qFatal("%ls could not be copied", qUtf16Printable(from));
}

} // namespace

QString deskFile(const BenchOptions &options, const DeskOptions &desk)
{
    const QString file = options.folder +
                         u"/desk-%1-%2-%3.regulars"_s.arg(options.customers).arg(desk.tickets).arg(desk.unfinished);
    if (QFile::exists(file) && !options.rebuild)
        return file;
    const QString making = file + u".making"_s;
    const QString shop = benchShopFile(options);
    std::fprintf(stderr, "Adding %lld tickets to it, once; this takes some minutes …\n", desk.tickets);
    QElapsedTimer timer;
    timer.start();
    copyShop(shop, making);
    {
        const FixedClock clock(benchNow());
        const auto database = openShop(making, clock);
        const auto loaded = database
                                ->write(u"import_tickets"_s,
                                        [&](WriteSession &session) { return furnish(session, desk, options.customers); })
                                .result();
        if (!loaded)
            qFatal("The tickets could not be made: %ls", qUtf16Printable(loaded.error().detail));
    }
    std::fprintf(stderr, "  done after %lld s\n", timer.elapsed() / 1000);
    QFile::remove(file);
    QFile::rename(making, file);
    return file;
}

} // namespace regulars::bench
