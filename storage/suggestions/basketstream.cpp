// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/suggestions/basketstream.h"

#include "core/base/clock.h"
#include "storage/sql/statement.h"

#include <set>

namespace regulars {

using namespace Qt::StringLiterals;

namespace {

const auto isCounted = u"o.deleted_at IS NULL AND o.status <> 'cancelled'"_s;

qint64 highestCustomer(Connection &connection)
{
    Statement highest(connection, u"SELECT coalesce(max(id), 0) FROM customers"_s);
    highest.only();
    return highest.integer(0);
}

/// The days between purchases of the same product, of one customer after the other.
class GapCounter
{
public:
    explicit GapCounter(BasketCounts &counts) : m_counts(counts) {}

    void beginCustomer() { m_last.clear(); }
    void add(const QList<ProductId> &products, QDate day)
    {
        for (const ProductId product : products) {
            QDate &last = m_last[product.value];
            if (last.isValid() && last != day)
                m_counts.addGap(product, static_cast<int>(last.daysTo(day)));
            last = day;
        }
    }

private:
    BasketCounts &m_counts;
    std::unordered_map<qint64, QDate> m_last;
};

/// The gaps of a customer's product change by a purchase on a day: what was bought on days around it by the orders before.
class GapChange
{
public:
    GapChange(Connection &connection, const LocalCalendar &calendar)
        : m_calendar(calendar),
          m_others(connection,
                   u"SELECT o.ordered_at FROM orders o WHERE o.customer_id = :customer AND o.id < :order AND "_s +
                       isCounted +
                       u" AND EXISTS (SELECT 1 FROM order_lines l WHERE l.order_id = o.id"
                       " AND l.product_id = :product)"_s)
    {
    }

    void add(BasketCounts &counts, qint64 customer, qint64 order, ProductId product, QDate day)
    {
        QDate before;
        QDate after;
        bool isNew = true;
        m_others.bindAll(customer, order, product);
        while (m_others.next()) {
            const QDate other = m_calendar.date(m_others.instant(0));
            isNew = isNew && other != day;
            if (other < day && (!before.isValid() || other > before))
                before = other;
            else if (other > day && (!after.isValid() || other < after))
                after = other;
        }
        if (!isNew)
            return;
        if (before.isValid() && after.isValid())
            counts.addGap(product, static_cast<int>(before.daysTo(after)), -1);
        if (before.isValid())
            counts.addGap(product, static_cast<int>(before.daysTo(day)));
        if (after.isValid())
            counts.addGap(product, static_cast<int>(day.daysTo(after)));
    }

private:
    const LocalCalendar &m_calendar;
    Statement m_others;
};

} // namespace

CountedUpTo newestOrders(Connection &connection)
{
    Statement row(connection,
                  u"SELECT (SELECT coalesce(max(id), 0) FROM orders), (SELECT coalesce(max(id), 0) FROM change_sets)"_s);
    row.only();
    return {row.integer(0), row.integer(1)};
}

BasketCounts countAllBaskets(Connection &connection, const LocalCalendar &calendar, const CountedUpTo &upTo,
                             const Progress &progress, const CancelToken &cancel)
{
    BasketCounts counts;
    GapCounter gaps(counts);
    const qint64 highest = highestCustomer(connection);
    Statement rows(connection, u"SELECT o.customer_id, o.id, o.ordered_at, l.product_id FROM orders o"
                               " JOIN order_lines l ON l.order_id = o.id WHERE l.product_id IS NOT NULL"
                               " AND o.id <= :last AND "_s +
                                   isCounted + u" ORDER BY o.customer_id, o.ordered_at, o.id"_s);
    rows.bind(u"last", QVariant(upTo.order));
    qint64 customer = 0;
    qint64 order = 0;
    QDate day;
    QList<ProductId> products;
    const auto finishOrder = [&] {
        counts.addBasket(products);
        if (customer > 0)
            gaps.add(products, day);
        products.clear();
    };
    while (rows.next()) {
        if (rows.integer(1) != order) {
            finishOrder();
            order = rows.integer(1);
            day = calendar.date(rows.instant(2));
            if (rows.integer(0) != customer) {
                customer = rows.integer(0);
                gaps.beginCustomer();
                if (cancel.isCancelled())
                    throw SqlFailure({ErrorCode::Cancelled, {}, {}, {}});
                if (progress)
                    progress(customer, highest);
            }
        }
        products += rows.id<ProductId>(3);
    }
    finishOrder();
    return counts;
}

BasketCounts countNewBaskets(Connection &connection, const LocalCalendar &calendar, qint64 &from, int limit)
{
    BasketCounts counts;
    GapChange gaps(connection, calendar);
    Statement orders(connection, u"SELECT o.id, o.customer_id, o.ordered_at, CASE WHEN "_s + isCounted +
                                     u" THEN 1 ELSE 0 END FROM orders o WHERE o.id > :from ORDER BY o.id LIMIT :limit"_s);
    Statement lines(connection, u"SELECT product_id FROM order_lines WHERE order_id = :order AND product_id IS NOT NULL"_s);
    orders.bind(u"from", QVariant(from)).bind(u"limit", QVariant(limit));
    while (orders.next()) {
        from = orders.integer(0);
        if (orders.integer(3) == 0)
            continue;
        QList<ProductId> products;
        lines.bindAll(from);
        while (lines.next())
            products += lines.id<ProductId>(0);
        counts.addBasket(products);
        const std::set<ProductId> different(products.begin(), products.end());
        for (const ProductId product : different) {
            if (!orders.isNull(1))
                gaps.add(counts, orders.integer(1), from, product, calendar.date(orders.instant(2)));
        }
    }
    return counts;
}

bool haveCountedOrdersChanged(Connection &connection, const CountedUpTo &upTo)
{
    Statement entries(connection, u"SELECT 1 FROM journal_entries WHERE change_set_id > :change_set"
                                  " AND table_name = 'orders' AND row_id <= :order LIMIT 1"_s);
    entries.bind(u"change_set", QVariant(upTo.changeSet)).bind(u"order", QVariant(upTo.order));
    if (entries.next())
        return true;
    Statement loads(connection, u"SELECT 1 FROM change_sets c JOIN journal_ranges r ON r.change_set_id = c.undo_of_id"
                                " WHERE c.id > :change_set AND r.table_name = 'orders' AND r.first_id <= :order LIMIT 1"_s);
    return loads.bind(u"change_set", QVariant(upTo.changeSet)).bind(u"order", QVariant(upTo.order)).next();
}

} // namespace regulars
