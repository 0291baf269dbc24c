// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/counter/counterreward.h"
#include "models/base/entityview.h"
#include "models/loyalty/memberrewards.h"

namespace regulars {

/// What a customer may have at the counter besides goods.
struct CounterOffers
{
    MemberRewards member;         ///< its claims are those that can be used here, without those that have a code
    QList<CounterCoupon> coupons; ///< that only they may use and that hold today, the newest first
    static constexpr qsizetype mostCoupons = 12;
};

[[nodiscard]] Result<CounterOffers> readCounterOffers(Connection &connection, CustomerId customer, Instant now);

/// The rewards, claims and coupons of the customer at the counter, kept true.
class CounterOffersView final : public EntityView<CustomerId, CounterOffers>
{
    Q_OBJECT

public:
    explicit CounterOffersView(Database &database, QObject *parent = nullptr);

private:
    [[nodiscard]] bool isConcernedBy(const ChangeSet &changes) const override;
    [[nodiscard]] ReadJob readJob(CustomerId customer) const override;
};

} // namespace regulars
