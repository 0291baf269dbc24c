// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/metrics/metricsstore.h"

#include "storage/sql/statement.h"

#include <limits>

namespace regulars {

using namespace Qt::StringLiterals;

Result<ShopMetrics> MetricsStore::metrics(const LocalCalendar &calendar, const MetricsOptions &options) const
{
    return attempt([&] {
        const Instant until = options.asOf.isValid() ? calendar.startOfDay(options.asOf.addDays(1))
                                                     : Instant{std::numeric_limits<qint64>::max()};
        MetricsAccumulator accumulator(calendar, options);
        Statement orders(m_connection,
                         u"SELECT o.customer_id, o.ordered_at, o.status, o.total_minor,"
                         " (SELECT coalesce(sum(r.total_minor), 0) FROM returns r"
                         " WHERE r.order_id = o.id AND r.deleted_at IS NULL AND r.returned_at < :until)"
                         " FROM orders o WHERE o.deleted_at IS NULL ORDER BY o.customer_id, o.ordered_at, o.id"_s);
        orders.bind(u"until", until);
        while (orders.next()) {
            accumulator.addOrder(orders.id<CustomerId>(0), {orders.instant(1), valueOf<OrderStatus>(orders.text(2)), orders.integer(3),
                                                            orders.integer(4)});
        }
        Statement returns(m_connection, u"SELECT r.customer_id, r.returned_at, r.total_minor, coalesce(o.status = 'cancelled', 0)"
                                        " FROM returns r LEFT JOIN orders o ON o.id = r.order_id WHERE r.deleted_at IS NULL"_s);
        while (returns.next())
            accumulator.addReturn(returns.id<CustomerId>(0), {returns.instant(1), returns.integer(2), returns.integer(3) != 0});
        return accumulator.finish();
    });
}

} // namespace regulars
