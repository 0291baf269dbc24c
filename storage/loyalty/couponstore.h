// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/loyalty/couponuse.h"

namespace regulars {

class Connection;
class WriteSession;

/// Coupons that were issued together.
struct CouponBatch
{
    QString name;
    Instant issuedAt; ///< the first of them
    qint64 coupons = 0;
    qint64 voided = 0;
    qint64 used = 0;        ///< that were used at least once
    qint64 amountMinor = 0; ///< that they took off, or that was taken from gift cards

    friend bool operator==(const CouponBatch &, const CouponBatch &) = default;
};

/// Coupons, gift cards and promotion codes, and how they were used. A use of an order in the recycle bin does not count.
class CouponStore
{
public:
    explicit CouponStore(Connection &connection) : m_connection(connection) {}

    /// Error: NotFound (coupon).
    [[nodiscard]] Result<Coupon> coupon(CouponId id) const;
    /// By its normalised code. Error: NotFound (code).
    [[nodiscard]] Result<Coupon> byCode(const QString &code) const;
    [[nodiscard]] Result<bool> isTaken(const QString &code) const;
    /// Those of a batch behind `after`, in the order in which they were issued; at most `limit`.
    [[nodiscard]] Result<QList<Coupon>> ofBatch(const QString &batch, CouponId after, int limit) const;
    /// The newest first; at most `limit`.
    [[nodiscard]] Result<QList<CouponBatch>> batches(int limit) const;
    /// Those that only this customer may use, the newest first; at most `limit`.
    [[nodiscard]] Result<QList<Coupon>> ofCustomer(CustomerId customer, int limit) const;
    [[nodiscard]] Result<QList<Coupon>> ofClaim(RewardClaimId claim) const;

    /// Gives it a uid. Error: Duplicate (code).
    [[nodiscard]] Result<CouponId> insert(WriteSession &session, const Coupon &coupon);
    /// Error: NotFound (coupon).
    [[nodiscard]] Result<void> setVoided(WriteSession &session, CouponId id, bool voided);
    /// It can be used again, until that day; not valid: for ever. Error: NotFound (coupon).
    [[nodiscard]] Result<void> renew(WriteSession &session, CouponId id, QDate validUntil);

    [[nodiscard]] Result<CouponUsage> usage(CouponId coupon, CustomerId customer) const;
    /// The newest first; also those that were given back.
    [[nodiscard]] Result<QList<CouponUse>> uses(CouponId coupon, int limit) const;
    [[nodiscard]] Result<QList<CouponUse>> usesOnOrder(OrderId order) const;
    [[nodiscard]] Result<void> insert(WriteSession &session, const CouponUse &use);
    /// Gives a use back, or takes that back.
    [[nodiscard]] Result<void> setReturned(WriteSession &session, const CouponUse &use, bool returned);

private:
    Connection &m_connection;
};

} // namespace regulars
