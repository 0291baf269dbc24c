// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/reports/ticketchurnstore.h"

#include "storage/reports/reportedtickets.h"
#include "storage/sql/statement.h"

#include <algorithm>

namespace regulars {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 mostSampled = 5'000;

/// Whether the customer of `c` has a valid order in the time from `from` up to and with `until`, both SQL.
QString hasOrder(const QString &from, const QString &until)
{
    return u"EXISTS (SELECT 1 FROM orders o WHERE o.customer_id = c.customer_id AND o.ordered_at > %1"
           " AND o.ordered_at <= %2 AND o.deleted_at IS NULL AND o.status <> 'cancelled' AND o.total_minor >"
           " (SELECT coalesce(sum(r.total_minor), 0) FROM returns r WHERE r.order_id = o.id AND r.deleted_at IS NULL))"_s
               .arg(from, until);
}

/// Of rows `c` with customer_id and a time `at`: how many were customers then, and how many of them are lost.
QString countsOf(const QString &rows, const QString &group)
{
    const QString before = QString::number(activeWithinDays * msPerDay);
    const QString after = QString::number(lostAfterDays * msPerDay);
    return u"SELECT %1 AS kind, count(*) AS customers, sum(CASE WHEN %2 THEN 0 ELSE 1 END) AS lost FROM (%3) c WHERE %4 GROUP BY 1"_s
        .arg(group, hasOrder(u"c.at"_s, u"c.at + "_s + after), rows, hasOrder(u"c.at - "_s + before, u"c.at"_s));
}

Share readUsual(Connection &connection, Instant at)
{
    Statement count(connection, u"SELECT count(*) FROM customers"_s);
    count.only();
    const qint64 step = std::max<qint64>(count.integer(0) / mostSampled, 1);
    Statement row(
        connection,
        countsOf(u"SELECT id AS customer_id, %1 AS at FROM customers WHERE id % %2 = 0"_s.arg(at.ms).arg(step), u"0"_s));
    return row.next() ? Share{row.integer(2), row.integer(1)} : Share();
}

} // namespace

Result<TicketChurn> TicketChurnStore::churn(const Shop &shop, const SupportQuestion &question, Instant now) const
{
    if (!question.isValid())
        return tl::unexpected(invalidField(u"period"_s, u"required"_s));
    return attempt([&] {
        const LocalCalendar calendar(shop.timeZone);
        const Instant from = calendar.startOfDay(question.from);
        const Instant told{now.ms - lostAfterDays * msPerDay};
        const Instant until = std::min(calendar.startOfDay(question.until.addDays(1)), told);
        TicketChurn churn;
        if (until <= from)
            return churn;
        const TicketSlice slice(question);
        const QString first = u"SELECT t.customer_id AS customer_id, t.category_id AS category, min(t.opened_at) AS at"
                              " FROM tickets t WHERE t.opened_at >= :from AND t.opened_at < :until"
                              " AND t.customer_id IS NOT NULL AND %1 GROUP BY t.customer_id, t.category_id"_s.arg(
                                  slice.condition());
        Statement rows(m_connection,
                       u"SELECT s.kind, k.name, s.customers, s.lost FROM (%1) s"
                       " LEFT JOIN ticket_categories k ON k.id = s.kind"_s.arg(countsOf(first, u"c.category"_s)));
        rows.bind(u"from", from).bind(u"until", until);
        slice.bind(rows);
        while (rows.next())
            churn.categories.push_back({rows.id<TicketCategoryId>(0), rows.text(1), {rows.integer(3), rows.integer(2)}});
        std::stable_sort(churn.categories.begin(), churn.categories.end(), [](const auto &a, const auto &b) {
            return std::pair(a.lost.hasPercent(), a.lost.value()) > std::pair(b.lost.hasPercent(), b.lost.value());
        });
        churn.usual = readUsual(m_connection, {from.ms + (until.ms - from.ms) / 2});
        return churn;
    });
}

} // namespace regulars
