// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/loyalty/challengepurchases.h"

#include "storage/sql/statement.h"

#include <limits>
#include <unordered_map>

namespace regulars {

using namespace Qt::StringLiterals;

namespace {

/// Of one order.
struct Back
{
    qint64 totalMinor = 0;
    EarnReturned returned;
};
using BackByOrder = std::unordered_map<qint64, Back>;

struct Span
{
    CustomerId customer;
    Instant from;
    Instant until;
};

void bindSpan(Statement &rows, const Span &span)
{
    rows.bind(u"customer", span.customer).bind(u"from", span.from).bind(u"until", span.until);
}

BackByOrder readBack(Connection &connection, const Span &span)
{
    Statement rows(connection,
                   u"SELECT r.order_id, r.id, r.total_minor, l.order_line_id, l.quantity_milli, l.total_minor"
                   " FROM orders o JOIN returns r ON r.order_id = o.id LEFT JOIN return_lines l ON l.return_id = r.id"
                   " WHERE o.customer_id = :customer AND o.ordered_at >= :from AND o.ordered_at < :until"
                   " AND r.deleted_at IS NULL ORDER BY r.id"_s);
    bindSpan(rows, span);
    BackByOrder byOrder;
    qint64 lastReturn = 0;
    while (rows.next()) {
        Back &back = byOrder[rows.integer(0)];
        if (std::exchange(lastReturn, rows.integer(1)) != rows.integer(1)) {
            back.totalMinor += rows.integer(2);
            back.returned.amountMinor += rows.integer(2);
        }
        if (rows.isNull(3))
            continue;
        EarnReturned::Line &line = back.returned.lines[rows.id<OrderLineId>(3)];
        line.quantityMilli += rows.integer(4);
        line.totalMinor += rows.integer(5);
        back.returned.amountMinor -= rows.integer(5); // what is left of it was paid back without goods of the order
    }
    for (auto &[order, back] : byOrder)
        back.returned.amountMinor = std::max<qint64>(back.returned.amountMinor, 0);
    return byOrder;
}

} // namespace

const QList<ChallengePurchase> &ChallengePurchases::within(const ChallengeWindow &window)
{
    const auto [known, isNew] = m_read.try_emplace({window.first, window.last});
    if (isNew)
        known->second = read(window);
    return known->second;
}

QList<ChallengePurchase> ChallengePurchases::read(const ChallengeWindow &window) const
{
    Span span{m_customer, {std::numeric_limits<qint64>::min()}, {std::numeric_limits<qint64>::max()}};
    if (window.first.isValid())
        span.from = m_calendar.startOfDay(window.first);
    if (window.last.isValid())
        span.until = m_calendar.startOfDay(window.last.addDays(1));
    const BackByOrder back = readBack(m_connection, span);
    Statement rows(m_connection,
                   u"SELECT o.id, o.ordered_at, o.total_minor, o.discount_minor, o.shipping_minor, l.id, l.product_id,"
                   " coalesce(p.category, ''), l.quantity_milli, l.discount_minor, l.total_minor, o.uid FROM"
                   " orders o LEFT JOIN order_lines l ON l.order_id = o.id LEFT JOIN products p ON p.id = l.product_id"
                   " WHERE o.customer_id = :customer AND o.ordered_at >= :from AND o.ordered_at < :until"
                   " AND o.status = 'completed' AND o.deleted_at IS NULL ORDER BY o.ordered_at, o.id, l.position"_s);
    bindSpan(rows, span);
    QList<ChallengePurchase> purchases;
    qint64 order = 0;
    while (rows.next()) {
        if (std::exchange(order, rows.integer(0)) != rows.integer(0)) {
            ChallengePurchase purchase;
            purchase.uid = rows.text(11);
            purchase.day = m_calendar.date(rows.instant(1));
            purchase.totalMinor = rows.integer(2);
            purchase.order.discountMinor = rows.integer(3);
            purchase.order.shippingMinor = rows.integer(4);
            if (const auto found = back.find(order); found != back.end()) {
                purchase.returned = found->second.returned;
                purchase.returnedMinor = found->second.totalMinor;
            }
            purchases += purchase;
        }
        if (!rows.isNull(5))
            purchases.last().order.lines += EarnLine{rows.id<OrderLineId>(5), rows.id<ProductId>(6), rows.text(7),
                                                     rows.integer(8),         rows.integer(9),       rows.integer(10)};
    }
    return purchases;
}

} // namespace regulars
