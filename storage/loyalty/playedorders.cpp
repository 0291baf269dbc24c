// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/loyalty/playedorders.h"

#include "core/orders/countedorder.h"
#include "storage/sql/statement.h"

#include <QtCore/QSet>

#include <limits>

namespace regulars {

using namespace Qt::StringLiterals;

namespace {

constexpr int msPerMinute = 60'000;
constexpr qint64 nobody = std::numeric_limits<qint64>::max();
constexpr Instant earliest{std::numeric_limits<qint64>::min()};

/// The columns of the lines follow upon those of the order.
constexpr int firstLineColumn = 10;

} // namespace

PlayedOrders::PlayedOrders(Connection &connection, const LocalCalendar &calendar, const PlayedTime &time)
    : m_connection(connection), m_calendar(calendar), m_time(time)
{
    Statement products(m_connection, u"SELECT id, category FROM products WHERE category <> ''"_s);
    QSet<QString> names; // there are few different ones: they share their text
    while (products.next())
        m_categories.insert(products.id<ProductId>(0), *names.insert(products.text(1)));
}

Instant PlayedOrders::readFrom() const
{
    return m_time.history ? earliest : m_time.from;
}

void PlayedOrders::readReturns(qint64 first, qint64 last)
{
    m_back.clear();
    Statement rows(m_connection,
                   u"SELECT r.order_id, r.id, r.total_minor, l.order_line_id, l.quantity_milli, l.total_minor"
                   " FROM orders o JOIN returns r ON r.order_id = o.id LEFT JOIN return_lines l ON l.return_id = r.id"
                   " WHERE o.customer_id BETWEEN :first AND :last AND o.ordered_at >= :from AND o.ordered_at < :until"
                   " AND r.deleted_at IS NULL ORDER BY r.id"_s);
    rows.bind(u"first", QVariant(first)).bind(u"last", QVariant(last));
    rows.bind(u"from", readFrom()).bind(u"until", m_time.until);
    qint64 lastReturn = 0;
    while (rows.next()) {
        Back &back = m_back[rows.integer(0)];
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
    for (auto &[order, back] : m_back)
        back.returned.amountMinor = std::max<qint64>(back.returned.amountMinor, 0);
}

void PlayedOrders::readLooseReturns(qint64 first, qint64 last)
{
    m_loose.clear();
    m_nextLoose = 0;
    if (!m_time.history)
        return;
    Statement rows(m_connection, u"SELECT customer_id, returned_at, total_minor FROM returns WHERE order_id IS NULL"
                                 " AND customer_id BETWEEN :first AND :last AND returned_at < :until"
                                 " AND deleted_at IS NULL ORDER BY customer_id, returned_at"_s);
    rows.bind(u"first", QVariant(first)).bind(u"last", QVariant(last)).bind(u"until", m_time.until);
    while (rows.next())
        m_loose.push_back({rows.integer(0), rows.instant(1), rows.integer(2)});
}

void PlayedOrders::readPayments(qint64 first, qint64 last)
{
    m_paid.clear();
    Statement rows(m_connection, u"SELECT p.order_id, p.kind, p.amount_minor FROM order_payments p"
                                 " JOIN orders o ON o.id = p.order_id WHERE o.customer_id BETWEEN :first AND :last"
                                 " AND o.ordered_at >= :from AND o.ordered_at < :until"_s);
    rows.bind(u"first", QVariant(first)).bind(u"last", QVariant(last));
    rows.bind(u"from", readFrom()).bind(u"until", m_time.until);
    while (rows.next()) {
        Paid &paid = m_paid[rows.integer(0)];
        const bool isPoints = valueOf<OrderPaymentKind>(rows.text(1)) == OrderPaymentKind::Points;
        (isPoints ? paid.points : paid.vouchers) += rows.integer(2);
    }
}

PlayedPurchase PlayedOrders::purchaseOf(const Statement &row) const
{
    const qint64 id = row.integer(1);
    const Instant at = row.instant(2);
    PlayedPurchase purchase{row.id<CustomerId>(0), {}};
    PlayedOrder &played = purchase.order;
    played.day = m_calendar.date(at);
    played.minute = row.integer(3) != 0 ? -1 : m_calendar.msecsOfDay(at) / msPerMinute;
    played.earns = valueOf<OrderStatus>(row.text(9)) == OrderStatus::Completed;
    played.inTime = at >= m_time.from;
    const qint64 total = row.integer(5);
    qint64 returned = 0;
    if (const auto back = m_back.find(id); back != m_back.end()) {
        returned = back->second.totalMinor;
        played.returned = back->second.returned;
    }
    played.netMinor = total - returned;
    played.counts = counts(OrderFacts{at, OrderStatus::Completed, total, returned});
    EarnOrder &order = played.order;
    order.channel = valueOf<OrderChannel>(row.text(4));
    order.discountMinor = row.integer(6);
    order.shippingMinor = row.integer(7);
    order.taxMinor = row.integer(8);
    if (const auto paid = m_paid.find(id); paid != m_paid.end()) {
        order.paidWithPointsMinor = paid->second.points;
        order.paidWithVouchersMinor = paid->second.vouchers;
    }
    return purchase;
}

EarnLine PlayedOrders::lineOf(const Statement &row) const
{
    const auto product = row.id<ProductId>(firstLineColumn + 1);
    return {row.id<OrderLineId>(firstLineColumn), product,
            m_categories.value(product),          row.integer(firstLineColumn + 2),
            row.integer(firstLineColumn + 3),     row.integer(firstLineColumn + 4)};
}

void PlayedOrders::handOverReturns(qint64 customer, Instant until, const Receiver &receive)
{
    while (m_nextLoose < m_loose.size()) {
        const LooseReturn &next = m_loose[m_nextLoose];
        if (std::pair(next.customer, next.at) > std::pair(customer, until))
            return;
        PlayedPurchase purchase{CustomerId{next.customer}, {}};
        purchase.order.day = m_calendar.date(next.at);
        purchase.order.netMinor = -next.minor;
        purchase.order.counts = false;
        purchase.order.inTime = false;
        receive(purchase);
        ++m_nextLoose;
    }
}

void PlayedOrders::readOrders(qint64 first, qint64 last, const Receiver &receive)
{
    const auto select = u"SELECT o.customer_id, o.id, o.ordered_at, o.time_unknown, o.channel, o.total_minor,"
                        " o.discount_minor, o.shipping_minor, o.tax_minor, o.status,"
                        " l.id, l.product_id, l.quantity_milli, l.discount_minor, l.total_minor"
                        " FROM orders o LEFT JOIN order_lines l ON l.order_id = o.id AND o.ordered_at >= :lines_from"
                        " WHERE o.customer_id BETWEEN :first AND :last AND o.ordered_at >= :from AND o.ordered_at < :until"
                        " AND o.deleted_at IS NULL AND o.status <> 'cancelled'"
                        " ORDER BY o.customer_id, o.ordered_at, o.id, l.position"_s;
    Statement rows(m_connection, select);
    rows.bind(u"first", QVariant(first)).bind(u"last", QVariant(last));
    rows.bind(u"lines_from", m_time.historyLines ? earliest : m_time.from);
    rows.bind(u"from", readFrom()).bind(u"until", m_time.until);
    qint64 order = 0;
    std::optional<PlayedPurchase> purchase;
    while (rows.next()) {
        if (std::exchange(order, rows.integer(1)) != rows.integer(1)) {
            if (purchase)
                receive(*purchase);
            handOverReturns(rows.integer(0), rows.instant(2), receive);
            purchase = purchaseOf(rows);
        }
        if (!rows.isNull(firstLineColumn))
            purchase->order.order.lines += lineOf(rows);
    }
    if (purchase)
        receive(*purchase);
    handOverReturns(nobody, {}, receive);
}

void PlayedOrders::read(qint64 first, qint64 last, const Receiver &receive)
{
    readReturns(first, last);
    readLooseReturns(first, last);
    readPayments(first, last);
    readOrders(first, last, receive);
}

} // namespace regulars
