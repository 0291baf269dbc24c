// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/rollups/rebuild.h"
#include "storage/people/shopstore.h"

#include "storage/bulk/deferredindexes.h"
#include "storage/metrics/supportdaystore.h"
#include "storage/privacy/consentstore.h"
#include "storage/rollups/answerrollup.h"
#include "storage/search/searchrebuild.h"
#include "storage/sla/ticketrebuild.h"
#include "storage/sql/canceltoken.h"
#include "storage/sql/statement.h"
#include "storage/timeline/milestones.h"
#include "storage/timeline/timelinesources.h"

#include <algorithm>

namespace regulars {

using namespace Qt::StringLiterals;

namespace {

constexpr auto returnedOfOrder =
    "(SELECT coalesce(sum(r.total_minor), 0) FROM returns r WHERE r.order_id = o.id AND r.deleted_at IS NULL)"_L1;
constexpr qint64 customersAtOnce = 20'000;

void throwIfCancelled(const CancelToken &cancel)
{
    if (cancel.isCancelled())
        throw SqlFailure({ErrorCode::Cancelled, {}, {}, {}});
}

/// The steps of the whole rebuild in thousandths: figures, timeline, search.
Progress part(const Progress &progress, qint64 from, qint64 until)
{
    constexpr qint64 whole = 1'000;
    if (!progress)
        return {};
    return [progress, from, until](qint64 done, qint64 total) {
        progress(total > 0 ? from + (until - from) * done / total : from, whole);
    };
}

qint64 highestCustomer(Connection &connection)
{
    Statement highest(connection, u"SELECT coalesce(max(id), 0) FROM customers"_s);
    highest.only();
    return highest.integer(0);
}

/// A statement stepped row by row, of which the first column is the customer.
class Cursor
{
public:
    Cursor(Connection &connection, const QString &sql) : m_rows(connection, sql) { step(); }

    [[nodiscard]] qint64 customer() const { return m_customer; }
    [[nodiscard]] const Statement &row() const { return m_rows; }
    void step() { m_customer = m_rows.next() ? m_rows.integer(0) : atEnd; }

    static constexpr qint64 atEnd = std::numeric_limits<qint64>::max();

private:
    Statement m_rows;
    qint64 m_customer = atEnd;
};

Cursor ordersByCustomer(Connection &connection)
{
    return {connection, u"SELECT o.customer_id, o.ordered_at, o.status, o.total_minor, "_s + returnedOfOrder +
                            u" FROM orders o WHERE o.customer_id IS NOT NULL AND o.deleted_at IS NULL"
                            " ORDER BY o.customer_id, o.ordered_at, o.id"_s};
}

void addOrders(CustomerHistory &history, Cursor &orders, qint64 customer)
{
    for (; orders.customer() == customer; orders.step()) {
        const Statement &row = orders.row();
        history.addOrder({row.instant(1), valueOf<OrderStatus>(row.text(2)), row.integer(3), row.integer(4)});
    }
}

void rebuildStats(Connection &connection, const LocalCalendar &calendar, Currency currency, const Progress &progress,
                  const CancelToken &cancel)
{
    for (const auto table : {"customer_stats"_L1, "cohorts"_L1, "cohort_months"_L1, "month_totals"_L1, "day_figures"_L1})
        connection.execute(u"DELETE FROM "_s + table);
    forgetKeptSlices(connection);
    DeferredIndexes indexes(connection, {u"customer_stats"_s});
    const qint64 highest = highestCustomer(connection);
    CustomerHistory history(calendar, currency);
    ShopTotals totals(activeDaysOf(connection));
    StatsLoader stats(connection);
    forEachContribution(connection, history, [&](CustomerId customer, const CustomerContribution &contribution) {
        throwIfCancelled(cancel);
        stats.add(customer, contribution.stats);
        totals.add(contribution);
        if (progress)
            progress(customer.value, highest);
    });
    totals.addToTables(connection);
    Statement add(connection,
                  u"INSERT INTO month_totals (month, anonymous_orders, anonymous_gross_minor, anonymous_returned_minor)"
                  " VALUES (:month, :orders, :gross, :returned) ON CONFLICT (month) DO UPDATE SET"
                  " anonymous_orders = excluded.anonymous_orders, anonymous_gross_minor = excluded.anonymous_gross_minor,"
                  " anonymous_returned_minor = excluded.anonymous_returned_minor"_s);
    for (const auto &[month, sums] : anonymousMonths(connection, calendar))
        add.bindAll(month, sums.orders, sums.grossMinor, sums.returnedMinor).execute();
    indexes.build();
}

void rebuildTimeline(Connection &connection, const LocalCalendar &calendar, const Progress &progress,
                     const CancelToken &cancel)
{
    connection.execute(u"DELETE FROM timeline_events"_s);
    const qint64 highest = highestCustomer(connection);
    // In slices, so that the sorting stays small.
    QStringList parts;
    for (const TimelineSource &source : timelineSources) {
        parts += u"SELECT s.customer_id, s.%1, %2, s.id FROM %3 s WHERE s.customer_id BETWEEN :from AND :until AND %4"_s.arg(
            QLatin1StringView(source.time), QLatin1StringView(source.kind), tableName(source.table),
            QLatin1StringView(source.shown));
    }
    for (const SegmentTimelineSource &source : segmentTimelineSources) {
        parts += u"SELECT s.customer_id, s.%1, %2, s.segment_id FROM segment_members s"
                 " WHERE s.customer_id BETWEEN :from AND :until AND %3"_s.arg(
                     QLatin1StringView(source.time), QLatin1StringView(source.kind), QLatin1StringView(source.shown));
    }
    Statement add(connection, u"INSERT INTO timeline_events (customer_id, occurred_at, kind, source_id) "_s +
                                  parts.join(u" UNION ALL "_s) + u" ORDER BY 1, 2, 3, 4"_s);
    for (qint64 from = 1; from <= highest; from += customersAtOnce) {
        throwIfCancelled(cancel);
        add.bindAll(from, from + customersAtOnce - 1).execute();
        addMilestones(connection, calendar, CustomerId{from}, CustomerId{from + customersAtOnce - 1});
        if (progress)
            progress(from, highest);
    }
}

} // namespace

void forEachContribution(Connection &connection, CustomerHistory &history, const ContributionReceiver &receive)
{
    Cursor orders = ordersByCustomer(connection);
    Cursor returns(connection,
                   u"SELECT r.customer_id, r.returned_at, r.total_minor, coalesce(o.status = 'cancelled', 0) FROM returns r"
                   " LEFT JOIN orders o ON o.id = r.order_id WHERE r.customer_id IS NOT NULL AND r.deleted_at IS NULL"
                   " ORDER BY r.customer_id, r.returned_at"_s);
    Cursor interactions(connection, u"SELECT customer_id, occurred_at, kind, direction, outcome FROM interactions"
                                    " WHERE deleted_at IS NULL ORDER BY customer_id, occurred_at"_s);
    // Those that count for nothing make no row.
    Cursor tasks(connection, u"SELECT customer_id, attention_at, outcome, closed_at FROM tasks WHERE customer_id IS NOT NULL"
                             " AND deleted_at IS NULL AND outcome <> 'dismissed' ORDER BY customer_id"_s);
    while (true) {
        const qint64 customer = std::min({orders.customer(), returns.customer(), interactions.customer(), tasks.customer()});
        if (customer == Cursor::atEnd)
            return;
        addOrders(history, orders, customer);
        for (; returns.customer() == customer; returns.step())
            history.addReturn({returns.row().instant(1), returns.row().integer(2), returns.row().integer(3) != 0});
        for (; interactions.customer() == customer; interactions.step()) {
            const Statement &row = interactions.row();
            history.addInteraction({row.instant(1), valueOf<InteractionKind>(row.text(2)), valueOf<Direction>(row.text(3)),
                                    valueOf<Outcome>(row.text(4))});
        }
        for (; tasks.customer() == customer; tasks.step()) {
            const Statement &row = tasks.row();
            history.addTask({row.instant(1), valueOf<TaskOutcome>(row.text(2)), row.optionalInstant(3)});
        }
        receive(CustomerId{customer}, history.take());
    }
}

void rebuildDayFigures(Connection &connection, const LocalCalendar &calendar, Currency currency)
{
    connection.execute(u"DELETE FROM day_figures"_s);
    forgetKeptSlices(connection);
    const int activeDays = activeDaysOf(connection);
    CustomerHistory history(calendar, currency);
    DayFigures figures;
    const auto add = [&] {
        for (const DayPart &part : dayParts(history.take().days, activeDays))
            figures.add(part.figure, part.day, part.amount);
    };
    Cursor orders = ordersByCustomer(connection);
    while (orders.customer() != Cursor::atEnd) {
        addOrders(history, orders, orders.customer());
        add();
    }
    addDayFigures(connection, figures);
}

void forgetKeptSlices(Connection &connection)
{
    connection.execute(u"DELETE FROM kept_slices"_s);
}

std::map<int, AnonymousMonth> anonymousMonths(Connection &connection, const LocalCalendar &calendar)
{
    std::map<int, AnonymousMonth> months;
    Statement sales(connection, u"SELECT o.ordered_at, o.status, o.total_minor, "_s + returnedOfOrder +
                                    u" FROM orders o WHERE o.customer_id IS NULL AND o.deleted_at IS NULL"_s);
    while (sales.next()) {
        const OrderFacts order{sales.instant(0), valueOf<OrderStatus>(sales.text(1)), sales.integer(2), sales.integer(3)};
        if (order.status == OrderStatus::Cancelled)
            continue;
        AnonymousMonth &month = months[calendar.monthNumber(order.orderedAt)];
        month.orders += counts(order) ? 1 : 0;
        month.grossMinor += order.totalMinor;
    }
    Statement returns(
        connection, u"SELECT r.returned_at, r.total_minor FROM returns r LEFT JOIN orders o ON o.id = r.order_id"
                    " WHERE r.customer_id IS NULL AND r.deleted_at IS NULL AND coalesce(o.status, 'open') <> 'cancelled'"_s);
    while (returns.next())
        months[calendar.monthNumber(returns.instant(0))].returnedMinor += returns.integer(1);
    std::erase_if(months, [](const auto &entry) { return entry.second == AnonymousMonth{}; });
    return months;
}

void rebuildRollups(Connection &connection, const LocalCalendar &calendar, Currency currency, RebuildScope scope,
                    const Progress &progress, const CancelToken &cancel)
{
    rebuildStats(connection, calendar, currency, part(progress, 0, 300), cancel);
    rebuildTimeline(connection, calendar, part(progress, 300, 500), cancel);
    rebuildConsentStates(connection);
    rebuildAnswerDays(connection, calendar);
    if (scope == RebuildScope::Everything) {
        SupportDayStore(connection, calendar).forget();
        rebuildTickets(connection, calendar, part(progress, 500, 600), cancel);
    } else {
        followSpending(connection, calendar);
    }
    rebuildSearch(connection, part(progress, 600, 900), cancel);
}

} // namespace regulars
