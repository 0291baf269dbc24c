// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/rollups/contributions.h"

#include "core/people/shop.h"
#include "storage/sql/statement.h"

namespace regulars {

using namespace Qt::StringLiterals;

CustomerContribution readContribution(Connection &connection, CustomerId customer, CustomerHistory &history)
{
    Statement orders(
        connection,
        u"SELECT o.ordered_at, o.status, o.total_minor,"
        " (SELECT coalesce(sum(r.total_minor), 0) FROM returns r WHERE r.order_id = o.id AND r.deleted_at IS NULL)"
        " FROM orders o WHERE o.customer_id = :customer AND o.deleted_at IS NULL ORDER BY o.ordered_at, o.id"_s);
    orders.bind(u"customer", customer);
    while (orders.next())
        history.addOrder({orders.instant(0), valueOf<OrderStatus>(orders.text(1)), orders.integer(2), orders.integer(3)});
    Statement returns(connection,
                      u"SELECT r.returned_at, r.total_minor, coalesce(o.status = 'cancelled', 0) FROM returns r"
                      " LEFT JOIN orders o ON o.id = r.order_id WHERE r.customer_id = :customer AND r.deleted_at IS NULL"_s);
    returns.bind(u"customer", customer);
    while (returns.next())
        history.addReturn({returns.instant(0), returns.integer(1), returns.integer(2) != 0});
    Statement interactions(connection, u"SELECT occurred_at, kind, direction, outcome FROM interactions"
                                       " WHERE customer_id = :customer AND deleted_at IS NULL"_s);
    interactions.bind(u"customer", customer);
    while (interactions.next()) {
        history.addInteraction({interactions.instant(0), valueOf<InteractionKind>(interactions.text(1)),
                                valueOf<Direction>(interactions.text(2)), valueOf<Outcome>(interactions.text(3))});
    }
    Statement tasks(connection, u"SELECT attention_at, outcome, closed_at FROM tasks"
                                " WHERE customer_id = :customer AND deleted_at IS NULL"_s);
    tasks.bind(u"customer", customer);
    while (tasks.next())
        history.addTask({tasks.instant(0), valueOf<TaskOutcome>(tasks.text(1)), tasks.optionalInstant(2)});
    return history.take();
}

namespace {

const QString writeStatsSql =
    u"INSERT INTO customer_stats (customer_id, orders, zero_value_orders, first_order_at, last_order_at,"
    " median_interval_days, gross_minor, returned_minor, net_minor, returns, interactions,"
    " last_contacted_at, last_inbound_at, last_outbound_at, last_activity_at, next_activity_at, order_days)"
    " VALUES (:customer, :orders, :zero, :first, :last, :interval, :gross, :returned, :net, :returns,"
    " :interactions, :contacted, :inbound, :outbound, :activity, :next, :days)"
    " ON CONFLICT (customer_id) DO UPDATE SET orders = excluded.orders,"
    " zero_value_orders = excluded.zero_value_orders, first_order_at = excluded.first_order_at,"
    " last_order_at = excluded.last_order_at, median_interval_days = excluded.median_interval_days,"
    " gross_minor = excluded.gross_minor, returned_minor = excluded.returned_minor,"
    " net_minor = excluded.net_minor, returns = excluded.returns, interactions = excluded.interactions,"
    " last_contacted_at = excluded.last_contacted_at, last_inbound_at = excluded.last_inbound_at,"
    " last_outbound_at = excluded.last_outbound_at, last_activity_at = excluded.last_activity_at,"
    " next_activity_at = excluded.next_activity_at, order_days = excluded.order_days"_s;

// Hands the values of writeStatsSql to `run`.
template<typename Run>
void withStatsValues(CustomerId customer, const CustomerStats &stats, Run &&run)
{
    run(customer, stats.orders, stats.zeroValueOrders, stats.firstOrderAt, stats.lastOrderAt, stats.medianIntervalDays,
        stats.gross.minor, stats.returned.minor, stats.net.minor, stats.returns, stats.interactions, stats.lastContactedAt,
        stats.lastInboundAt, stats.lastOutboundAt, stats.lastActivityAt, stats.nextActivityAt, stats.orderDays);
}

} // namespace

void writeStats(Connection &connection, CustomerId customer, const CustomerStats &stats)
{
    if (stats.isEmpty()) {
        Statement(connection, u"DELETE FROM customer_stats WHERE customer_id = :customer"_s)
            .bind(u"customer", customer)
            .execute();
        return;
    }
    Statement write(connection, writeStatsSql);
    withStatsValues(customer, stats, [&](const auto &...values) { write.bindAll(values...).execute(); });
}

StatsLoader::StatsLoader(Connection &connection) : m_insert(connection, writeStatsSql) {}

void StatsLoader::add(CustomerId customer, const CustomerStats &stats)
{
    if (!stats.isEmpty())
        withStatsValues(customer, stats, [&](const auto &...values) { m_insert.run(values...); });
}

CustomerStats readStats(Connection &connection, CustomerId customer, Currency currency)
{
    Statement row(
        connection,
        u"SELECT orders, zero_value_orders, first_order_at, last_order_at, median_interval_days, gross_minor,"
        " returned_minor, net_minor, returns, interactions, last_contacted_at, last_inbound_at,"
        " last_outbound_at, last_activity_at, next_activity_at, order_days FROM customer_stats WHERE customer_id = :customer"_s);
    CustomerStats stats;
    stats.gross.currency = stats.returned.currency = stats.net.currency = currency;
    if (!row.bind(u"customer", customer).next())
        return stats;
    stats.orders = static_cast<int>(row.integer(0));
    stats.zeroValueOrders = static_cast<int>(row.integer(1));
    stats.firstOrderAt = row.optionalInstant(2);
    stats.lastOrderAt = row.optionalInstant(3);
    if (!row.isNull(4))
        stats.medianIntervalDays = static_cast<int>(row.integer(4));
    stats.gross.minor = row.integer(5);
    stats.returned.minor = row.integer(6);
    stats.net.minor = row.integer(7);
    stats.returns = static_cast<int>(row.integer(8));
    stats.interactions = static_cast<int>(row.integer(9));
    stats.lastContactedAt = row.optionalInstant(10);
    stats.lastInboundAt = row.optionalInstant(11);
    stats.lastOutboundAt = row.optionalInstant(12);
    stats.lastActivityAt = row.optionalInstant(13);
    stats.nextActivityAt = row.optionalInstant(14);
    stats.orderDays = static_cast<int>(row.integer(15));
    return stats;
}

void ShopTotals::apply(const CustomerContribution &contribution, int sign)
{
    for (const DayPart &part : dayParts(contribution.days, m_activeDays))
        m_days.add(part.figure, part.day, sign * part.amount);
    for (const RevenuePart &part : contribution.revenue) {
        Revenue &row = m_revenue[part.month];
        row.grossMinor += sign * part.grossMinor;
        row.returnedMinor += sign * part.returnedMinor;
    }
    const auto cohort = contribution.cohort();
    if (!cohort)
        return;
    Cohort &row = m_cohorts[*cohort];
    row.customers += sign;
    row.repeaters += contribution.stats.orders >= 2 ? sign : 0;
    for (const MonthPart &part : contribution.months) {
        CohortMonth &cell = m_cohortMonths[{*cohort, part.month}];
        cell.active += sign;
        cell.orders += sign * part.orders;
        cell.grossMinor += sign * part.grossMinor;
    }
}

void addDayFigures(Connection &connection, const DayFigures &days)
{
    // Every row that becomes zero goes, and only those that change are looked at: the table grows with the shop's years.
    Statement add(connection, u"INSERT INTO day_figures (figure, day, amount) VALUES (:figure, :day, :amount)"
                              " ON CONFLICT (figure, day) DO UPDATE SET amount = day_figures.amount + excluded.amount"
                              " RETURNING amount"_s);
    Statement remove(connection, u"DELETE FROM day_figures WHERE figure = :figure AND day = :day"_s);
    days.forEach([&](const DayPart &part) {
        const QString figure = nameOf(part.figure);
        add.bindAll(figure, part.day, part.amount).only();
        if (add.integer(0) == 0)
            remove.bindAll(figure, part.day).execute();
    });
}

void ShopTotals::addToTables(Connection &connection) const
{
    Statement cohort(connection,
                     u"INSERT INTO cohorts (cohort, customers, repeat_customers) VALUES (:cohort, :customers, :repeaters)"
                     " ON CONFLICT (cohort) DO UPDATE SET customers = cohorts.customers + excluded.customers,"
                     " repeat_customers = cohorts.repeat_customers + excluded.repeat_customers"_s);
    for (const auto &[month, row] : m_cohorts) {
        if (row != Cohort{})
            cohort.bindAll(month, row.customers, row.repeaters).execute();
    }
    Statement cell(connection,
                   u"INSERT INTO cohort_months (cohort, month, active, orders, gross_minor)"
                   " VALUES (:cohort, :month, :active, :orders, :gross) ON CONFLICT (cohort, month) DO UPDATE SET"
                   " active = cohort_months.active + excluded.active, orders = cohort_months.orders + excluded.orders,"
                   " gross_minor = cohort_months.gross_minor + excluded.gross_minor"_s);
    for (const auto &[key, row] : m_cohortMonths) {
        if (row != CohortMonth{})
            cell.bindAll(key.first, key.second, row.active, row.orders, row.grossMinor).execute();
    }
    Statement revenue(connection,
                      u"INSERT INTO month_totals (month, gross_minor, returned_minor) VALUES (:month, :gross, :returned)"
                      " ON CONFLICT (month) DO UPDATE SET gross_minor = month_totals.gross_minor + excluded.gross_minor,"
                      " returned_minor = month_totals.returned_minor + excluded.returned_minor"_s);
    for (const auto &[month, row] : m_revenue) {
        if (row != Revenue{})
            revenue.bindAll(month, row.grossMinor, row.returnedMinor).execute();
    }
    addDayFigures(connection, m_days);
    connection.execute(u"DELETE FROM cohorts WHERE customers = 0 AND repeat_customers = 0"_s);
    connection.execute(u"DELETE FROM cohort_months WHERE active = 0 AND orders = 0 AND gross_minor = 0"_s);
    connection.execute(u"DELETE FROM month_totals WHERE gross_minor = 0 AND returned_minor = 0 AND anonymous_orders = 0"
                       " AND anonymous_gross_minor = 0 AND anonymous_returned_minor = 0"_s);
}

void refreshAnonymousMonth(Connection &connection, int month, const LocalCalendar &calendar)
{
    const Instant from = calendar.startOfDay(firstOfMonth(month));
    const Instant until = calendar.startOfDay(firstOfMonth(month + 1));
    Statement sales(
        connection,
        u"SELECT coalesce(sum(CASE WHEN total_minor - returned > 0 THEN 1 ELSE 0 END), 0), coalesce(sum(total_minor), 0)"
        " FROM (SELECT o.total_minor, (SELECT coalesce(sum(r.total_minor), 0) FROM returns r"
        " WHERE r.order_id = o.id AND r.deleted_at IS NULL) AS returned"
        " FROM orders o WHERE o.customer_id IS NULL AND o.ordered_at >= :from AND o.ordered_at < :until"
        " AND o.deleted_at IS NULL AND o.status <> 'cancelled') AS s"_s);
    sales.bind(u"from", from).bind(u"until", until).only();
    Statement returns(connection,
                      u"SELECT coalesce(sum(r.total_minor), 0) FROM returns r LEFT JOIN orders o ON o.id = r.order_id"
                      " WHERE r.customer_id IS NULL AND r.returned_at >= :from AND r.returned_at < :until"
                      " AND r.deleted_at IS NULL AND coalesce(o.status, 'open') <> 'cancelled'"_s);
    returns.bind(u"from", from).bind(u"until", until).only();
    Statement(connection,
              u"INSERT INTO month_totals (month, anonymous_orders, anonymous_gross_minor, anonymous_returned_minor)"
              " VALUES (:month, :orders, :gross, :returned) ON CONFLICT (month) DO UPDATE SET"
              " anonymous_orders = excluded.anonymous_orders, anonymous_gross_minor = excluded.anonymous_gross_minor,"
              " anonymous_returned_minor = excluded.anonymous_returned_minor"_s)
        .bindAll(month, sales.integer(0), sales.integer(1), returns.integer(0))
        .execute();
}

} // namespace regulars
