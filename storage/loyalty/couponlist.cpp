// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/loyalty/couponlist.h"

#include "core/base/textfolding.h"
#include "core/loyalty/couponcode.h"
#include "storage/base/jsontext.h"
#include "storage/loyalty/couponstore.h"
#include "storage/loyalty/isodays.h"
#include "storage/people/shopstore.h"
#include "storage/products/productstore.h"
#include "storage/sql/sqlfailure.h"

#include <QtCore/QHash>

namespace regulars {

using namespace Qt::StringLiterals;

namespace {

/// What decides whether somebody can use a coupon. A use of an order in the recycle bin does not count.
const QString selectStates =
    u"SELECT c.id, c.code, c.batch, c.kind, CASE WHEN c.kind = 'gift_card' THEN c.value ELSE '' END, c.valid_from,"
    " c.valid_until, c.max_uses, c.voided_at, coalesce(t.uses, 0), coalesce(t.amount, 0), c.customer_id,"
    " c.max_uses_per_customer FROM coupons c"
    " LEFT JOIN (SELECT u.coupon_id, count(*) AS uses, sum(u.amount_minor) AS amount FROM coupon_uses u"
    " WHERE u.returned_at IS NULL AND NOT EXISTS (SELECT 1 FROM orders o WHERE o.id = u.order_id"
    " AND o.deleted_at IS NOT NULL) GROUP BY u.coupon_id) t ON t.coupon_id = c.id ORDER BY c.id DESC"_s;

CouponFault faultOf(const Statement &row, QDate today)
{
    Coupon coupon;
    coupon.kind = valueOf<CouponKind>(row.text(3));
    if (coupon.kind == CouponKind::GiftCard)
        coupon.value = couponValueOf(jsonObject(row.text(4)));
    coupon.validFrom = dayAt(row, 5);
    coupon.validUntil = dayAt(row, 6);
    coupon.maxUses = static_cast<int>(row.integer(7));
    coupon.isVoided = !row.isNull(8);
    CouponContext context;
    context.today = today;
    context.uses = static_cast<int>(row.integer(9));
    context.takenMinor = row.integer(10);
    coupon.customer = row.id<CustomerId>(11);
    if (coupon.customer.isValid()) { // all uses were theirs; whoever has another one may hand it on
        coupon.maxUsesPerCustomer = static_cast<int>(row.integer(12));
        context.customer = coupon.customer;
        context.usesByCustomer = context.uses;
    }
    return couponFault(coupon, context);
}

bool isChosen(CouponChoice choice, const Statement &row, QDate today)
{
    switch (choice) {
    case CouponChoice::All:
        break;
    case CouponChoice::GiftCards:
        return valueOf<CouponKind>(row.text(3)) == CouponKind::GiftCard;
    case CouponChoice::Usable:
        return faultOf(row, today) == CouponFault::None;
    case CouponChoice::Over: {
        const CouponFault fault = faultOf(row, today);
        return fault != CouponFault::None && fault != CouponFault::NotYetValid;
    }
    }
    return true;
}

/// Finds what was typed in codes and in names of batches, of which many coupons have the same.
class TextFinder
{
public:
    explicit TextFinder(const QString &text) : m_code(normalisedCode(text)), m_words(folded(text.simplified())) {}

    [[nodiscard]] bool finds(const QString &code, const QString &batch)
    {
        if (m_words.isEmpty() || (!m_code.isEmpty() && code.contains(m_code)))
            return true;
        auto known = m_batches.constFind(batch);
        if (known == m_batches.constEnd())
            known = m_batches.insert(batch, folded(batch).contains(m_words));
        return *known;
    }

private:
    QString m_code;
    QString m_words;
    QHash<QString, bool> m_batches;
};

QDate today(Connection &connection, Instant now)
{
    return LocalCalendar(orThrow(ShopStore(connection).shop()).timeZone).date(now);
}

QString customerName(Connection &connection, CustomerId customer)
{
    Statement row(connection, u"SELECT name FROM customers WHERE id = :id"_s);
    return row.bind(u"id", customer).next() ? row.text(0) : QString();
}

CouponRow rowOf(Connection &connection, const Coupon &coupon, QDate day)
{
    CouponRow row;
    row.coupon = coupon;
    row.usage = orThrow(CouponStore(connection).usage(coupon.id, coupon.customer));
    row.restMinor = restOf(coupon, row.usage.takenMinor);
    CouponContext context;
    context.today = day;
    context.customer = coupon.customer;
    context.uses = row.usage.uses;
    context.usesByCustomer = row.usage.usesByCustomer;
    context.takenMinor = row.usage.takenMinor;
    row.fault = couponFault(coupon, context);
    // Who uses it is asked when it is used.
    if (row.fault == CouponFault::CustomerNeeded)
        row.fault = CouponFault::None;
    if (coupon.customer.isValid())
        row.customerName = customerName(connection, coupon.customer);
    if (coupon.value.product.isValid()) {
        const auto product = ProductStore(connection).product(coupon.value.product);
        row.productName = product ? product->name : QString();
    }
    return row;
}

} // namespace

Result<QList<qint64>> CouponList::ids(const CouponFilter &filter, Instant now) const
{
    return attempt([&] {
        QList<qint64> ids;
        if (filter.isEmpty()) {
            Statement all(m_connection, u"SELECT id FROM coupons ORDER BY id DESC"_s);
            while (all.next())
                ids += all.integer(0);
            return ids;
        }
        const QDate day = today(m_connection, now);
        TextFinder text(filter.text);
        Statement rows(m_connection, selectStates);
        while (rows.next()) {
            if (text.finds(rows.text(1), rows.text(2)) && isChosen(filter.choice, rows, day))
                ids += rows.integer(0);
        }
        return ids;
    });
}

Result<QList<CouponRow>> CouponList::rows(const QList<qint64> &ids, Instant now) const
{
    return attempt([&]() -> Result<QList<CouponRow>> {
        const QDate day = today(m_connection, now);
        const CouponStore store(m_connection);
        QList<CouponRow> rows;
        for (const qint64 id : ids) {
            const auto coupon = store.coupon({id});
            if (coupon)
                rows += rowOf(m_connection, *coupon, day);
            else if (coupon.error().code != ErrorCode::NotFound)
                return tl::unexpected(coupon.error());
        }
        return rows;
    });
}

} // namespace regulars
