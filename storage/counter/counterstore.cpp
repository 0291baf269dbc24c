// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/counter/counterstore.h"

#include "core/customers/countrycode.h"
#include "core/customers/phonenumber.h"
#include "core/loyalty/cardnumber.h"
#include "storage/loyalty/couponstore.h"
#include "storage/orders/orderstore.h"
#include "storage/people/shopstore.h"
#include "storage/products/productstore.h"
#include "storage/sql/statement.h"

#include <set>

namespace regulars {

using namespace Qt::StringLiterals;

namespace {

/// Cards have grown from one of so many newest customers.
constexpr int newestCustomers = 1000;
constexpr qsizetype ownCardLength = 10;
constexpr int ordersLooked = 200;

CustomerId customerBy(Connection &connection, const QString &sql, const QString &key)
{
    Statement row(connection, sql);
    return row.bind(u"key", key).next() ? row.id<CustomerId>(0) : CustomerId{};
}

CustomerId ofCard(Connection &connection, const QString &card)
{
    for (const QString &sql : {u"SELECT id FROM customers WHERE card_number = :key AND deleted_at IS NULL"_s,
                               u"SELECT r.customer_id FROM customer_redirects r JOIN customers c ON c.id = r.customer_id"
                               " WHERE r.old_card_number = :key AND c.deleted_at IS NULL ORDER BY r.id LIMIT 1"_s,
                               u"SELECT x.customer_id FROM customer_external_ids x JOIN customers c ON c.id = x.customer_id"
                               " WHERE x.value = :key AND c.deleted_at IS NULL ORDER BY x.id LIMIT 1"_s}) {
        if (const CustomerId found = customerBy(connection, sql, card); found.isValid())
            return found;
    }
    return {};
}

void addReached(Connection &connection, ContactKind kind, const QString &key, std::set<CustomerId> &found)
{
    Statement rows(connection,
                   u"SELECT k.customer_id FROM customer_contacts k JOIN customers c ON c.id = k.customer_id"
                   " WHERE k.match_key = :key AND k.kind = :kind AND c.deleted_at IS NULL ORDER BY k.id LIMIT 20"_s);
    rows.bind(u"key", key).bind(u"kind", nameOf(kind));
    while (rows.next())
        found.insert(rows.id<CustomerId>(0));
}

std::set<CustomerId> reachedBy(Connection &connection, ContactKind kind, const QString &value)
{
    std::set<CustomerId> found;
    if (kind == ContactKind::Email) {
        addReached(connection, kind, matchKey(kind, value), found);
        return found;
    }
    const Shop shop = orThrow(ShopStore(connection).shop());
    for (const QString &key : phoneMatchKeys(value, countryCode(shop.timeZone)))
        addReached(connection, kind, key, found);
    return found;
}

CounterHit customerHit(Connection &connection, CustomerId customer)
{
    Statement row(connection, u"SELECT name FROM customers WHERE id = :id"_s);
    row.bind(u"id", customer).only();
    CounterHit hit;
    hit.exact = true;
    hit.customer = customer;
    hit.name = row.text(0);
    return hit;
}

std::optional<CounterHit> productBySku(Connection &connection, const QString &sku)
{
    Statement row(connection, u"SELECT id FROM products WHERE sku = :sku AND sku <> '' AND deleted_at IS NULL"_s);
    if (!row.bind(u"sku", sku).next())
        return std::nullopt;
    CounterHit hit;
    hit.kind = CounterHitKind::Product;
    hit.exact = true;
    hit.product = orThrow(ProductStore(connection).product(row.id<ProductId>(0)));
    return hit;
}

QString orderHitSelect()
{
    return u"SELECT o.id, o.customer_id, coalesce(c.name, ''), o.number, o.total_minor, o.currency, o.ordered_at"
           " FROM orders o LEFT JOIN customers c ON c.id = o.customer_id WHERE o.deleted_at IS NULL AND "_s;
}

CounterHit readOrderHit(const Statement &row)
{
    CounterHit hit;
    hit.kind = CounterHitKind::Order;
    hit.order = row.id<OrderId>(0);
    hit.customer = row.id<CustomerId>(1);
    hit.name = row.text(2);
    hit.detail = row.text(3);
    hit.amount = {row.integer(4), Currency(row.text(5))};
    hit.at = row.instant(6);
    return hit;
}

std::optional<CounterHit> orderByNumber(Connection &connection, const QString &number)
{
    Statement row(connection, orderHitSelect() + u"o.number = :number ORDER BY o.ordered_at DESC, o.id DESC LIMIT 1"_s);
    if (!row.bind(u"number", number).next())
        return std::nullopt;
    CounterHit hit = readOrderHit(row);
    hit.exact = true;
    return hit;
}

std::optional<CounterHit> couponByCode(Connection &connection, const QString &code)
{
    const auto coupon = CouponStore(connection).byCode(code);
    if (!coupon && coupon.error().code != ErrorCode::NotFound)
        throw SqlFailure(coupon.error());
    if (!coupon)
        return std::nullopt;
    CounterHit hit;
    hit.kind = CounterHitKind::Coupon;
    hit.exact = true;
    hit.detail = coupon->code;
    return hit;
}

std::optional<CounterHit> hitOf(Connection &connection, const ScanMeaning &meaning)
{
    const auto only = [&](const std::set<CustomerId> &found) {
        return found.size() == 1 ? std::optional(customerHit(connection, *found.begin())) : std::nullopt;
    };
    switch (meaning.kind) {
    case ScanKind::MemberCard:
        if (const CustomerId customer = ofCard(connection, meaning.value); customer.isValid())
            return customerHit(connection, customer);
        return std::nullopt;
    case ScanKind::Product:
        return productBySku(connection, meaning.value);
    case ScanKind::Order:
        return orderByNumber(connection, meaning.value);
    case ScanKind::Email:
        return only(reachedBy(connection, ContactKind::Email, meaning.value));
    case ScanKind::Phone:
        return only(reachedBy(connection, ContactKind::Phone, meaning.value));
    case ScanKind::Coupon:
        return couponByCode(connection, meaning.value);
    case ScanKind::Name:
        break;
    }
    return std::nullopt;
}

} // namespace

Result<std::optional<CounterHit>> CounterStore::find(const QString &scan) const
{
    return attempt([&]() -> std::optional<CounterHit> {
        for (const ScanMeaning &meaning : scanOf(scan)) {
            if (auto hit = hitOf(m_connection, meaning))
                return hit;
        }
        return std::nullopt;
    });
}

Result<QList<CounterHit>> CounterStore::orders(const QString &number, int limit) const
{
    return attempt([&] {
        QList<CounterHit> hits;
        const QString prefix = number.startsWith(u'#') ? number.mid(1).trimmed() : number.trimmed();
        if (prefix.isEmpty())
            return hits;
        // Of many, those with the highest numbers are looked at: in most shops the newest.
        Statement row(m_connection, orderHitSelect() + u"(o.number = :from OR o.id IN (SELECT n.id FROM orders n"
                                                       " WHERE n.number >= :from AND n.number < :until"
                                                       " ORDER BY n.number DESC LIMIT :looked))"
                                                       " ORDER BY CASE WHEN o.number = :from THEN 0 ELSE 1 END,"
                                                       " o.ordered_at DESC, o.id DESC LIMIT :limit"_s);
        row.bind(u"from", prefix).bind(u"until", prefix + QChar(0xffff)).bind(u"limit", limit);
        row.bind(u"looked", QVariant(ordersLooked));
        while (row.next())
            hits += readOrderHit(row);
        return hits;
    });
}

Result<QStringList> CounterStore::likes(CustomerId customer, int limit) const
{
    return attempt([&] {
        QStringList categories;
        Statement row(m_connection,
                      u"SELECT p.category, sum(l.total_minor) AS paid FROM orders o JOIN order_lines l ON l.order_id = o.id"
                      " JOIN products p ON p.id = l.product_id WHERE o.customer_id = :customer AND o.deleted_at IS NULL"
                      " AND o.status <> 'cancelled' AND p.category <> '' GROUP BY p.category"
                      " ORDER BY paid DESC, p.category LIMIT :limit"_s);
        row.bind(u"customer", customer).bind(u"limit", limit);
        while (row.next())
            categories += row.text(0);
        return categories;
    });
}

Result<QList<CounterTicket>> CounterStore::openTickets(CustomerId customer, int limit) const
{
    return attempt([&] {
        QList<CounterTicket> tickets;
        Statement row(m_connection,
                      u"SELECT t.id, t.number, t.subject FROM ticket_queue q JOIN tickets t ON t.id = q.ticket_id"
                      " WHERE q.customer_id = :customer ORDER BY q.sort_at, t.id LIMIT :limit"_s);
        row.bind(u"customer", customer).bind(u"limit", limit);
        while (row.next())
            tickets += CounterTicket{row.id<TicketId>(0), row.integer(1), row.text(2)};
        return tickets;
    });
}

Result<QStringList> CounterStore::pinnedNotes(CustomerId customer, int limit) const
{
    return attempt([&] {
        QStringList notes;
        Statement row(m_connection, u"SELECT subject, body FROM interactions WHERE customer_id = :customer AND pinned = 1"
                                    " AND deleted_at IS NULL ORDER BY occurred_at DESC, id DESC LIMIT :limit"_s);
        row.bind(u"customer", customer).bind(u"limit", limit);
        while (row.next())
            notes += (row.text(0).isEmpty() ? row.text(1) : row.text(0)).simplified();
        return notes;
    });
}

Result<QList<CustomerId>> CounterStore::reachedAlike(const Customer &customer) const
{
    return attempt([&] {
        std::set<CustomerId> found;
        for (const ContactPoint &point : customer.contacts)
            found.merge(reachedBy(m_connection, point.kind, point.value));
        found.erase(customer.id);
        return QList<CustomerId>(found.begin(), found.end());
    });
}

Result<QStringList> CounterStore::nextCardNumbers(qsizetype count) const
{
    return attempt([&]() -> Result<QStringList> {
        qint64 serial = 0;
        Statement newest(m_connection, u"SELECT card_number FROM customers WHERE card_number IS NOT NULL"
                                       " ORDER BY id DESC LIMIT :limit"_s);
        newest.bind(u"limit", newestCustomers);
        while (newest.next()) {
            const QString card = newest.text(0);
            if (card.size() == ownCardLength && parseCardNumber(card))
                serial = std::max(serial, card.chopped(1).toLongLong());
        }
        Statement taken(m_connection, u"SELECT 1 FROM customers WHERE card_number = :card UNION ALL"
                                      " SELECT 1 FROM customer_redirects WHERE old_card_number = :card"_s);
        QStringList cards;
        while (cards.size() < count) {
            REGULARS_TRY(card, cardNumberOf(++serial));
            if (!taken.bind(u"card", card).next())
                cards += card;
        }
        return cards;
    });
}

} // namespace regulars
