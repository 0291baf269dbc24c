// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/counter/countersearch.h"

#include "core/loyalty/couponcode.h"
#include "storage/counter/counterstore.h"
#include "storage/customers/customerlist.h"
#include "storage/people/shopstore.h"
#include "storage/products/productstore.h"
#include "storage/search/search.h"

namespace regulars {

namespace {

constexpr int mostCustomers = 8;
constexpr int mostProducts = 8;
constexpr int mostOrders = 4;

class Hits
{
public:
    void add(const CounterHit &hit)
    {
        const bool known = std::any_of(m_list.begin(), m_list.end(),
                                       [&](const CounterHit &each) { return each.isSameRecord(hit); });
        if (!known)
            m_list += hit;
    }
    /// A word may be a name as well as a coupon of the shop's own making: with others beside it, it is to be chosen.
    void doubtWords(const QString &text)
    {
        const bool isWord = std::none_of(text.begin(), text.end(), [](QChar c) { return c.isDigit(); });
        const bool mayBeName = m_list.size() > 1 && m_list.first().kind == CounterHitKind::Coupon && isWord;
        if (mayBeName && !parseCouponCode(text))
            m_list.first().exact = false;
    }
    [[nodiscard]] QList<CounterHit> list() const { return m_list; }

private:
    QList<CounterHit> m_list;
};

Result<void> addCustomers(Connection &connection, const QString &text, Instant now, Hits &hits)
{
    REGULARS_TRY(shop, ShopStore(connection).shop());
    REGULARS_TRY(ids, Search(connection).customers(text, mostCustomers));
    REGULARS_TRY(rows, CustomerList(connection).rows(ids, now, shop.currency));
    for (const CustomerRow &row : std::as_const(rows)) {
        CounterHit hit;
        hit.customer = row.id;
        hit.name = row.name;
        hit.detail = !row.email.isEmpty() ? row.email : !row.phone.isEmpty() ? row.phone : row.city;
        hits.add(hit);
    }
    return {};
}

Result<void> addProducts(Connection &connection, const QString &text, Hits &hits)
{
    REGULARS_TRY(products, ProductStore(connection).search(text, mostProducts));
    for (const Product &product : std::as_const(products)) {
        CounterHit hit;
        hit.kind = CounterHitKind::Product;
        hit.product = product;
        hits.add(hit);
    }
    return {};
}

Result<QList<CounterHit>> readHits(Connection &connection, const QString &text, Instant now)
{
    Hits hits;
    REGULARS_TRY(exact, CounterStore(connection).find(text));
    if (exact)
        hits.add(*exact);
    REGULARS_CHECK(addCustomers(connection, text, now, hits));
    REGULARS_CHECK(addProducts(connection, text, hits));
    REGULARS_TRY(orders, CounterStore(connection).orders(text, mostOrders));
    for (const CounterHit &order : std::as_const(orders))
        hits.add(order);
    hits.doubtWords(text);
    return hits.list();
}

} // namespace

CounterSearch::CounterSearch(Database &database, QObject *parent) : QueryList(database, parent) {}

void CounterSearch::setText(const QString &text)
{
    m_text = text;
    const QString looked = text.trimmed();
    if (looked.isEmpty()) {
        askNothing();
        return;
    }
    ask([looked, now = database().clock().now()](Connection &connection) { return readHits(connection, looked, now); });
}

std::optional<CounterHit> CounterSearch::only() const
{
    if (rows().isEmpty() || (rows().size() > 1 && !rows().first().exact))
        return std::nullopt;
    return rows().first();
}

QVariant CounterSearch::data(const QModelIndex &index, int dataRole) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const CounterHit &hit = rows().at(index.row());
    switch (dataRole) {
    case HitRole:
        return QVariant::fromValue(hit);
    case role::Id:
        return hit.kind == CounterHitKind::Customer  ? hit.customer.value
               : hit.kind == CounterHitKind::Product ? hit.product.id.value
                                                     : hit.order.value;
    case role::Kind:
        return static_cast<int>(hit.kind);
    case role::Title:
        return hit.kind == CounterHitKind::Product    ? hit.product.name
               : hit.kind == CounterHitKind::Customer ? hit.name
                                                      : hit.detail;
    case role::Subtitle:
        return hit.kind == CounterHitKind::Product    ? hit.product.sku
               : hit.kind == CounterHitKind::Customer ? hit.detail
                                                      : hit.name;
    default:
        return {};
    }
}

} // namespace regulars
