// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/metrics/supportfigurestore.h"

#include "storage/metrics/supportdaystore.h"
#include "storage/reports/reportedtickets.h"
#include "storage/sql/statement.h"
#include "storage/tickets/ticketqueuesql.h"

#include <QtCore/QHash>

namespace regulars {

using namespace Qt::StringLiterals;

Result<SupportFigures> SupportFigureStore::figures(const Shop &shop, const DashboardQuestion &question, Instant now) const
{
    return attempt([&] {
        const LocalCalendar calendar(shop.timeZone);
        const SliceScope scope(m_connection, question.slice, calendar, question.day);
        DashboardQuestion asked = question;
        asked.slice = scope.slice();
        if (!SupportFigures::isTold(asked.slice)) {
            SupportFigures none;
            none.question = asked;
            return none;
        }
        const SupportDayStore store(m_connection, calendar);
        SupportDayMap days;
        int countedDays = 0;
        for (const auto &[from, until] :
             {std::pair(firstDayBefore(asked), asked.dayBefore()), std::pair(asked.from(), asked.day)}) {
            SupportDayMap period = asked.slice.isWhole() ? store.kept(from, until) : store.counted(from, until, scope, now);
            if (asked.slice.isWhole())
                countedDays += store.addMissing(period, from, until, now);
            days.merge(period);
        }
        SupportFigures figures = supportFigures(asked, days);
        figures.countedDays = countedDays;
        readNames(figures);
        if (asked.day == calendar.date(now))
            readQueue(figures, scope, now);
        return figures;
    });
}

Result<int> SupportFigureStore::keepDays(const Shop &shop, const DashboardQuestion &question, int most, Instant now)
{
    return attempt([&] {
        const LocalCalendar calendar(shop.timeZone);
        SupportDayStore store(m_connection, calendar);
        const int missing = store.keepMissing(question.from(), question.day, most, now);
        if (missing > 0) // the days before come when these are there
            return missing + int(firstDayBefore(question).daysTo(question.dayBefore()));
        return store.keepMissing(firstDayBefore(question), question.dayBefore(), most, now);
    });
}

/// As the views of the queue count: what is snoozed waits.
void SupportFigureStore::readQueue(SupportFigures &figures, const SliceScope &scope, Instant now) const
{
    figures.open = figures.overdue = 0;
    Statement rows(m_connection, u"SELECT %1, CASE WHEN q.due_at < :now THEN 1 ELSE 0 END, count(*) FROM ticket_queue q"
                                 " WHERE %2 GROUP BY 1, 2"_s.arg(scope.slice().isWhole() ? u"NULL"_s : u"q.customer_id"_s,
                                                                 viewCondition(TicketView::Open)));
    rows.bind(u"now", now);
    while (rows.next()) {
        if (!scope.has(rows.id<CustomerId>(0)))
            continue;
        *figures.open += rows.integer(2);
        *figures.overdue += rows.integer(1) != 0 ? rows.integer(2) : 0;
    }
}

void SupportFigureStore::readNames(SupportFigures &figures) const
{
    QHash<qint64, QString> names;
    Statement rows(m_connection, u"SELECT id, name FROM ticket_categories"_s);
    while (rows.next())
        names.insert(rows.integer(0), rows.text(1));
    for (SupportCategory &each : figures.categories)
        each.name = names.value(each.category.value);
}

std::unordered_set<CustomerId> SupportFigureStore::people(const PeopleBehind &people, const LocalCalendar &calendar,
                                                          const SliceScope &scope) const
{
    std::unordered_set<CustomerId> found;
    if (!SupportFigures::isTold(scope.slice()))
        return found;
    const TicketSlice all({});
    Statement rows(m_connection, u"SELECT t.customer_id FROM tickets t WHERE t.opened_at >= :from AND t.opened_at < :until"
                                 " AND t.customer_id IS NOT NULL AND "_s +
                                     all.condition());
    rows.bind(u"from", calendar.startOfDay(people.from)).bind(u"until", calendar.startOfDay(people.until.addDays(1)));
    while (rows.next()) {
        if (const auto customer = rows.id<CustomerId>(0); scope.has(customer))
            found.insert(customer);
    }
    return found;
}

} // namespace regulars
