// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/loyalty/tierhistories.h"

#include "core/orders/countedorder.h"
#include "storage/loyalty/loyaltymembers.h"
#include "storage/sql/statement.h"

namespace regulars {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 hundredthsPerPoint = 100;

} // namespace

TierHistory TierHistories::of(CustomerId customer, QDate joinedOn) const
{
    QList<TierEntry> entries;
    switch (m_ladder.metric) {
    case TierMetric::NetSpend:
        entries = spendOf(customer);
        break;
    case TierMetric::Orders:
        for (const Instant at : purchasesOf(customer))
            entries += TierEntry{at, 1};
        break;
    case TierMetric::Visits:
        entries = visitsOf(purchasesOf(customer), m_calendar);
        break;
    case TierMetric::PointsEarned:
        entries = pointsOf(customer);
        break;
    }
    TierHistory history(joinedOn, entries, m_calendar);
    if (m_ladder.canBeBought())
        history.setPaid(paidSpansOf(m_ladder, tiersBoughtBy(customer)));
    return history;
}

TierHistory TierHistories::of(const LoyaltyMember &member) const
{
    return of(member.customer, member.joinedOn);
}

QList<TierEntry> TierHistories::spendOf(CustomerId customer) const
{
    QList<TierEntry> entries;
    Statement orders(m_connection, u"SELECT ordered_at, total_minor FROM orders WHERE customer_id = :customer"
                                   " AND deleted_at IS NULL AND status <> 'cancelled'"_s);
    orders.bind(u"customer", customer);
    while (orders.next())
        entries += TierEntry{orders.instant(0), orders.integer(1)};
    Statement returns(m_connection, u"SELECT coalesce(o.ordered_at, r.returned_at), r.total_minor FROM returns r"
                                    " LEFT JOIN orders o ON o.id = r.order_id WHERE r.customer_id = :customer"
                                    " AND r.deleted_at IS NULL AND coalesce(o.status, 'completed') <> 'cancelled'"_s);
    returns.bind(u"customer", customer);
    while (returns.next())
        entries += TierEntry{returns.instant(0), -returns.integer(1)};
    return entries;
}

QList<Instant> TierHistories::purchasesOf(CustomerId customer) const
{
    QList<Instant> purchases;
    Statement orders(
        m_connection,
        u"SELECT o.ordered_at, o.status, o.total_minor,"
        " (SELECT coalesce(sum(r.total_minor), 0) FROM returns r WHERE r.order_id = o.id AND r.deleted_at IS NULL)"
        " FROM orders o WHERE o.customer_id = :customer AND o.deleted_at IS NULL"_s);
    orders.bind(u"customer", customer);
    while (orders.next()) {
        const OrderFacts order{orders.instant(0), valueOf<OrderStatus>(orders.text(1)), orders.integer(2),
                               orders.integer(3)};
        if (counts(order))
            purchases += order.orderedAt;
    }
    return purchases;
}

QList<TierPurchase> TierHistories::tiersBoughtBy(CustomerId customer) const
{
    // Found along the customer's orders: the sum keeps the index of products out, which may have very many lines.
    Statement lines(
        m_connection,
        u"SELECT o.ordered_at, o.status, o.total_minor,"
        " (SELECT coalesce(sum(r.total_minor), 0) FROM returns r WHERE r.order_id = o.id AND r.deleted_at IS NULL),"
        " l.quantity_milli - (SELECT coalesce(sum(b.quantity_milli), 0) FROM return_lines b"
        " JOIN returns r ON r.id = b.return_id WHERE b.order_line_id = l.id AND r.deleted_at IS NULL)"
        " FROM orders o JOIN order_lines l ON l.order_id = o.id"
        " WHERE o.customer_id = :customer AND o.deleted_at IS NULL AND l.product_id + 0 = :product"_s);
    QList<TierPurchase> purchases;
    for (const Tier &tier : m_ladder.tiers) {
        if (!tier.canBeBought())
            continue;
        lines.bind(u"customer", customer).bind(u"product", tier.paidProduct);
        while (lines.next()) {
            const OrderFacts order{lines.instant(0), valueOf<OrderStatus>(lines.text(1)), lines.integer(2),
                                   lines.integer(3)};
            const qint64 pieces = lines.integer(4) / milliPerPiece;
            if (counts(order) && pieces > 0)
                purchases += TierPurchase{tier.id, m_calendar.date(order.orderedAt), pieces};
        }
    }
    return purchases;
}

QList<TierEntry> TierHistories::pointsOf(CustomerId customer) const
{
    // What came back counts at the time of what it came back of.
    QList<TierEntry> entries;
    Statement rows(m_connection,
                   u"SELECT min(CASE WHEN e.reversal_of = 0 THEN e.occurred_at END), sum(e.points) FROM points_entries e"
                   " WHERE e.account_id = (SELECT id FROM points_accounts WHERE customer_id = :customer) AND e.qualifies = 1"
                   " GROUP BY CASE WHEN e.reversal_of = 0 THEN e.sequence ELSE e.reversal_of END"_s);
    rows.bind(u"customer", customer);
    while (rows.next())
        entries += TierEntry{rows.instant(0), rows.integer(1) / hundredthsPerPoint};
    return entries;
}

} // namespace regulars
