// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/loyalty/couponstore.h"

#include "storage/base/jsontext.h"
#include "storage/base/uid.h"
#include "storage/journal/writesession.h"
#include "storage/loyalty/isodays.h"

namespace regulars {

using namespace Qt::StringLiterals;

namespace {

const QString selectCoupon =
    u"SELECT c.id, c.uid, c.code, c.kind, c.value, c.batch, c.minimum_minor, c.minimum_net_of_tax, c.valid_from,"
    " c.valid_until, c.max_uses, c.max_uses_per_customer, c.stackable, c.on_full_price, c.restored_on_return, c.customer_id,"
    " c.claim_id, c.voided_at, c.created_at, c.row_version FROM coupons c"_s;

const QString selectUse =
    u"SELECT u.id, u.coupon_id, u.customer_id, u.order_id, u.amount_minor, u.used_at, u.returned_at FROM coupon_uses u"_s;

/// Of the uses with the alias u.
const QString countingUse = u"u.returned_at IS NULL AND NOT EXISTS (SELECT 1 FROM orders o WHERE o.id = u.order_id"
                            " AND o.deleted_at IS NOT NULL)"_s;

Coupon readCoupon(const Statement &row)
{
    Coupon coupon;
    coupon.id = row.id<CouponId>(0);
    coupon.uid = row.text(1);
    coupon.code = row.text(2);
    coupon.kind = valueOf<CouponKind>(row.text(3));
    coupon.value = couponValueOf(jsonObject(row.text(4)));
    coupon.batch = row.text(5);
    coupon.minimumMinor = row.integer(6);
    coupon.minimumNetOfTax = row.integer(7) != 0;
    coupon.validFrom = dayAt(row, 8);
    coupon.validUntil = dayAt(row, 9);
    coupon.maxUses = static_cast<int>(row.integer(10));
    coupon.maxUsesPerCustomer = static_cast<int>(row.integer(11));
    coupon.stackable = row.integer(12) != 0;
    coupon.onFullPrice = row.integer(13) != 0;
    coupon.restoredOnReturn = row.integer(14) != 0;
    coupon.customer = row.id<CustomerId>(15);
    coupon.claim = row.id<RewardClaimId>(16);
    coupon.isVoided = !row.isNull(17);
    coupon.createdAt = row.instant(18);
    coupon.rowVersion = static_cast<int>(row.integer(19));
    return coupon;
}

QList<Coupon> readCoupons(Statement &rows)
{
    QList<Coupon> coupons;
    while (rows.next())
        coupons += readCoupon(rows);
    return coupons;
}

QList<CouponUse> readUses(Statement &rows)
{
    QList<CouponUse> uses;
    while (rows.next()) {
        uses += CouponUse{rows.integer(0), rows.id<CouponId>(1), rows.id<CustomerId>(2), rows.id<OrderId>(3),
                          rows.integer(4), rows.instant(5),      rows.optionalInstant(6)};
    }
    return uses;
}

} // namespace

Result<Coupon> CouponStore::coupon(CouponId id) const
{
    return attempt([&]() -> Result<Coupon> {
        Statement row(m_connection, selectCoupon + u" WHERE c.id = :id"_s);
        if (!row.bind(u"id", id).next())
            return fail(ErrorCode::NotFound, u"coupon"_s);
        return readCoupon(row);
    });
}

Result<Coupon> CouponStore::byCode(const QString &code) const
{
    return attempt([&]() -> Result<Coupon> {
        Statement row(m_connection, selectCoupon + u" WHERE c.code = :code"_s);
        if (!row.bind(u"code", code).next())
            return fail(ErrorCode::NotFound, u"code"_s);
        return readCoupon(row);
    });
}

Result<bool> CouponStore::isTaken(const QString &code) const
{
    return attempt([&] {
        Statement row(m_connection, u"SELECT 1 FROM coupons WHERE code = :code"_s);
        return row.bind(u"code", code).next();
    });
}

Result<QList<Coupon>> CouponStore::ofBatch(const QString &batch, CouponId after, int limit) const
{
    return attempt([&] {
        Statement rows(m_connection,
                       selectCoupon +
                           u" WHERE c.batch = :batch AND c.batch <> '' AND c.id > :after ORDER BY c.id LIMIT :limit"_s);
        rows.bind(u"batch", batch).bind(u"after", QVariant(after.value)).bind(u"limit", QVariant(limit));
        return readCoupons(rows);
    });
}

Result<QList<CouponBatch>> CouponStore::batches(int limit) const
{
    return attempt([&] {
        Statement rows(m_connection,
                       u"SELECT c.batch, min(c.created_at), count(*), sum(CASE WHEN c.voided_at IS NULL THEN 0 ELSE 1 END),"
                       " sum(CASE WHEN t.uses > 0 THEN 1 ELSE 0 END), coalesce(sum(t.amount), 0) FROM coupons c"
                       " LEFT JOIN (SELECT u.coupon_id, count(*) AS uses, sum(u.amount_minor) AS amount FROM coupon_uses u"
                       " WHERE %1 GROUP BY u.coupon_id) t ON t.coupon_id = c.id"
                       " WHERE c.batch <> '' GROUP BY c.batch ORDER BY max(c.id) DESC LIMIT :limit"_s.arg(countingUse));
        rows.bind(u"limit", QVariant(limit));
        QList<CouponBatch> batches;
        while (rows.next()) {
            batches += CouponBatch{rows.text(0),    rows.instant(1), rows.integer(2),
                                   rows.integer(3), rows.integer(4), rows.integer(5)};
        }
        return batches;
    });
}

Result<QList<Coupon>> CouponStore::ofCustomer(CustomerId customer, int limit) const
{
    return attempt([&] {
        Statement rows(m_connection, selectCoupon + u" WHERE c.customer_id = :customer ORDER BY c.id DESC LIMIT :limit"_s);
        rows.bind(u"customer", customer).bind(u"limit", QVariant(limit));
        return readCoupons(rows);
    });
}

Result<QList<Coupon>> CouponStore::ofClaim(RewardClaimId claim) const
{
    return attempt([&] {
        Statement rows(m_connection, selectCoupon + u" WHERE c.claim_id = :claim ORDER BY c.id"_s);
        rows.bind(u"claim", claim);
        return readCoupons(rows);
    });
}

Result<CouponId> CouponStore::insert(WriteSession &session, const Coupon &coupon)
{
    return attempt([&]() -> Result<CouponId> {
        REGULARS_TRY(taken, isTaken(coupon.code));
        if (taken)
            return fail(ErrorCode::Duplicate, u"code"_s);
        Statement add(m_connection,
                      u"INSERT INTO coupons (uid, code, kind, value, batch, minimum_minor, minimum_net_of_tax, valid_from,"
                      " valid_until, max_uses, max_uses_per_customer, stackable, on_full_price, restored_on_return,"
                      " customer_id, claim_id, created_at, created_by, updated_at, updated_by, change_set_id) VALUES (:uid,"
                      " :code, :kind, :value, :batch, :minimum, :net, :from, :until, :most, :most_each, :stackable, :full,"
                      " :restored, :customer, :claim, :now, :user, :now, :user, :change_set) RETURNING id"_s);
        add.bind(u"uid", newUid(session.now())).bind(u"code", coupon.code).bind(u"kind", nameOf(coupon.kind));
        add.bind(u"value", jsonText(toJson(coupon.value))).bind(u"batch", coupon.batch);
        add.bind(u"minimum", QVariant(coupon.minimumMinor)).bind(u"net", QVariant(int(coupon.minimumNetOfTax)));
        add.bind(u"from", dayValue(coupon.validFrom)).bind(u"until", dayValue(coupon.validUntil));
        add.bind(u"most", QVariant(coupon.maxUses)).bind(u"most_each", QVariant(coupon.maxUsesPerCustomer));
        add.bind(u"stackable", QVariant(int(coupon.stackable))).bind(u"full", QVariant(int(coupon.onFullPrice)));
        add.bind(u"restored", QVariant(int(coupon.restoredOnReturn))).bind(u"customer", coupon.customer);
        add.bind(u"claim", coupon.claim).bind(u"now", session.now()).bind(u"user", session.user());
        add.bind(u"change_set", session.changeSet()).only();
        session.inserted(Table::Coupons, add.integer(0));
        return add.id<CouponId>(0);
    });
}

Result<void> CouponStore::setVoided(WriteSession &session, CouponId id, bool voided)
{
    return attempt([&]() -> Result<void> {
        session.willChange(Table::Coupons, id.value);
        Statement write(m_connection, u"UPDATE coupons SET voided_at = :voided, updated_at = :now, updated_by = :user,"
                                      " row_version = row_version + 1 WHERE id = :id"_s);
        write.bind(u"voided", voided ? std::optional(session.now()) : std::nullopt);
        write.bind(u"now", session.now()).bind(u"user", session.user()).bind(u"id", id).execute();
        if (write.changedRows() == 0)
            return fail(ErrorCode::NotFound, u"coupon"_s);
        return {};
    });
}

Result<void> CouponStore::renew(WriteSession &session, CouponId id, QDate validUntil)
{
    return attempt([&]() -> Result<void> {
        session.willChange(Table::Coupons, id.value);
        Statement write(m_connection, u"UPDATE coupons SET voided_at = NULL, valid_until = :until, updated_at = :now,"
                                      " updated_by = :user, row_version = row_version + 1 WHERE id = :id"_s);
        write.bind(u"until", dayValue(validUntil)).bind(u"now", session.now()).bind(u"user", session.user());
        write.bind(u"id", id).execute();
        if (write.changedRows() == 0)
            return fail(ErrorCode::NotFound, u"coupon"_s);
        return {};
    });
}

Result<CouponUsage> CouponStore::usage(CouponId coupon, CustomerId customer) const
{
    return attempt([&] {
        Statement row(
            m_connection,
            u"SELECT count(*), coalesce(sum(CASE WHEN u.customer_id = :customer THEN 1 ELSE 0 END), 0),"
            " coalesce(sum(u.amount_minor), 0) FROM coupon_uses u WHERE u.coupon_id = :coupon AND %1"_s.arg(countingUse));
        row.bind(u"customer", customer).bind(u"coupon", coupon).only();
        return CouponUsage{static_cast<int>(row.integer(0)), static_cast<int>(row.integer(1)), row.integer(2)};
    });
}

Result<QList<CouponUse>> CouponStore::uses(CouponId coupon, int limit) const
{
    return attempt([&] {
        Statement rows(m_connection, selectUse + u" WHERE u.coupon_id = :coupon ORDER BY u.id DESC LIMIT :limit"_s);
        rows.bind(u"coupon", coupon).bind(u"limit", QVariant(limit));
        return readUses(rows);
    });
}

Result<QList<CouponUse>> CouponStore::usesOnOrder(OrderId order) const
{
    return attempt([&] {
        Statement rows(m_connection, selectUse + u" WHERE u.order_id = :order ORDER BY u.id"_s);
        rows.bind(u"order", order);
        return readUses(rows);
    });
}

Result<void> CouponStore::insert(WriteSession &session, const CouponUse &use)
{
    return attempt([&] {
        Statement add(
            m_connection,
            u"INSERT INTO coupon_uses (coupon_id, customer_id, order_id, amount_minor, used_at, returned_at, user_id,"
            " change_set_id) VALUES (:coupon, :customer, :order, :amount, :at, NULL, :user, :change_set)"
            " RETURNING id"_s);
        add.bind(u"coupon", use.coupon).bind(u"customer", use.customer).bind(u"order", use.order);
        add.bind(u"amount", QVariant(use.amountMinor)).bind(u"at", use.usedAt).bind(u"user", session.user());
        add.bind(u"change_set", session.changeSet()).only();
        session.inserted(Table::CouponUses, add.integer(0));
        session.note({Entity::Coupon, ChangeKind::Changed, use.coupon.value});
    });
}

Result<void> CouponStore::setReturned(WriteSession &session, const CouponUse &use, bool returned)
{
    return attempt([&] {
        session.willChange(Table::CouponUses, use.id);
        Statement write(m_connection, u"UPDATE coupon_uses SET returned_at = :at WHERE id = :id"_s);
        write.bind(u"at", returned ? std::optional(session.now()) : std::nullopt).bind(u"id", QVariant(use.id)).execute();
        session.note({Entity::Coupon, ChangeKind::Changed, use.coupon.value});
    });
}

} // namespace regulars
