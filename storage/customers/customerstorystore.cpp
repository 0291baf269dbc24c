// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/customers/customerstorystore.h"

#include "storage/sql/statement.h"

#include <map>

namespace regulars {

using namespace Qt::StringLiterals;

Result<QList<MonthSpend>> CustomerStoryStore::spendByMonth(CustomerId customer) const
{
    return attempt([&] {
        std::map<int, qint64> sums;
        Statement rows(m_connection,
                       u"SELECT ordered_at, total_minor FROM orders WHERE customer_id = :customer AND deleted_at IS NULL"
                       " AND status <> 'cancelled' UNION ALL"
                       " SELECT r.returned_at, -r.total_minor FROM returns r LEFT JOIN orders o ON o.id = r.order_id"
                       " WHERE r.customer_id = :customer AND r.deleted_at IS NULL"
                       " AND coalesce(o.status, 'completed') <> 'cancelled'"_s);
        rows.bind(u"customer", customer);
        while (rows.next())
            sums[m_calendar.monthNumber(rows.instant(0))] += rows.integer(1);
        QList<MonthSpend> months;
        for (const auto &[month, minor] : sums)
            months += MonthSpend{month, {minor, m_currency}};
        return months;
    });
}

Result<QList<Favourite>> CustomerStoryStore::favourites(CustomerId customer, int limit) const
{
    return attempt([&] {
        QList<Favourite> favourites;
        Statement rows(m_connection,
                       u"SELECT CASE WHEN l.name = '' THEN l.sku ELSE l.name END AS product, sum(l.quantity_milli),"
                       " sum(l.total_minor) AS spent FROM orders o JOIN order_lines l ON l.order_id = o.id"
                       " WHERE o.customer_id = :customer AND o.deleted_at IS NULL AND o.status <> 'cancelled'"
                       " AND (l.name <> '' OR l.sku <> '') GROUP BY product ORDER BY spent DESC, product LIMIT :limit"_s);
        rows.bind(u"customer", customer).bind(u"limit", limit);
        while (rows.next())
            favourites += Favourite{rows.text(0), rows.integer(1), {rows.integer(2), m_currency}};
        return favourites;
    });
}

Result<std::optional<StoryOrder>> CustomerStoryStore::largestOrder(CustomerId customer) const
{
    return attempt([&]() -> std::optional<StoryOrder> {
        Statement row(
            m_connection,
            u"SELECT id, number, ordered_at, total_minor FROM orders WHERE customer_id = :customer"
            " AND deleted_at IS NULL AND status <> 'cancelled' ORDER BY total_minor DESC, ordered_at, id LIMIT 1"_s);
        if (!row.bind(u"customer", customer).next())
            return std::nullopt;
        return StoryOrder{row.id<OrderId>(0), row.text(1), row.instant(2), {row.integer(3), m_currency}};
    });
}

} // namespace regulars
