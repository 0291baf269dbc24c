// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/counter/countersale.h"
#include "models/base/entityview.h"

namespace regulars {

/// A coupon as the counter uses it, for a customer who may be nobody. Errors: NotFound (code), InvalidValue (code: required;
/// wrong_check_digit when it is nearly one).
[[nodiscard]] Result<CounterCoupon> readCounterCoupon(Connection &connection, const QString &code, CustomerId customer,
                                                      Instant now);

/// The coupons of a sale.
struct CounterCouponsKey
{
    QStringList codes;
    CustomerId customer; ///< not valid: nobody known
    [[nodiscard]] bool isValid() const { return !codes.isEmpty(); }
    friend bool operator==(const CounterCouponsKey &, const CounterCouponsKey &) = default;
};

/// How the coupons of a sale stand, kept true; those that are not there any more are left out.
class CounterCouponsView final : public EntityView<CounterCouponsKey, QList<CounterCoupon>>
{
    Q_OBJECT

public:
    explicit CounterCouponsView(Database &database, QObject *parent = nullptr);

private:
    [[nodiscard]] bool isConcernedBy(const ChangeSet &changes) const override;
    [[nodiscard]] ReadJob readJob(CounterCouponsKey key) const override;
};

} // namespace regulars
