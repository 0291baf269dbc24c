// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/metrics/rfmstore.h"

#include "storage/sql/statement.h"

#include <limits>

namespace regulars {

using namespace Qt::StringLiterals;

Result<RfmFigures> RfmStore::figures(const Shop &shop, const RfmQuestion &question) const
{
    return attempt([&] {
        const LocalCalendar calendar(shop.timeZone);
        const Instant until = calendar.startOfDay(question.day.addDays(1));
        const Instant from = question.months > 0 ? calendar.startOfDay(question.day.addMonths(-question.months).addDays(1))
                                                 : Instant{std::numeric_limits<qint64>::min()};
        Statement rows(
            m_connection,
            u"SELECT o.customer_id, o.ordered_at, o.status, o.total_minor, (SELECT coalesce(sum(r.total_minor), 0) FROM returns r"
            " WHERE r.order_id = o.id AND r.deleted_at IS NULL AND r.returned_at < :until)"
            " FROM orders o WHERE o.customer_id IS NOT NULL AND o.deleted_at IS NULL AND o.ordered_at >= :from"
            " AND o.ordered_at < :until ORDER BY o.customer_id, o.ordered_at"_s);
        rows.bind(u"from", from).bind(u"until", until);
        RfmFigures figures;
        while (rows.next()) {
            const OrderFacts order{rows.instant(1), valueOf<OrderStatus>(rows.text(2)), rows.integer(3), rows.integer(4)};
            if (!counts(order, question.zeroValueOrders))
                continue;
            const auto customer = rows.id<CustomerId>(0);
            if (figures.customers.isEmpty() || figures.customers.last().customer != customer)
                figures.customers += {customer, {}};
            RfmFacts &facts = figures.customers.last().facts;
            facts.recencyDays = int(calendar.date(order.orderedAt).daysTo(question.day));
            ++facts.orders;
            facts.netMinor += order.totalMinor - order.returnedMinor;
        }
        std::vector<RfmFacts> facts;
        facts.reserve(size_t(figures.customers.size()));
        for (const RfmCustomer &each : std::as_const(figures.customers))
            facts.push_back(each.facts);
        figures.cuts = RfmCuts::of(facts);
        return figures;
    });
}

} // namespace regulars
