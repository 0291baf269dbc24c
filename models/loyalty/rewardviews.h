// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/loyalty/rewardaudit.h"
#include "models/loyalty/couponuses.h"
#include "models/loyalty/loyaltyviews.h"
#include "models/loyalty/memberrewards.h"
#include "storage/loyalty/couponstore.h"
#include "storage/loyalty/rewardstore.h"

namespace regulars {

/// A reward of the catalogue with what has become of it.
struct RewardRow
{
    Reward reward;
    RewardFigures figures;
    std::optional<int> left; ///< of a reward with a stock
    qint64 eligible = 0;     ///< members of its tiers and segments
    bool mayRetire = false;  ///< it has been there for long, and nobody wants it
};

/// The catalogue and its audit.
struct RewardList
{
    QList<RewardRow> rows;   ///< by position
    QList<Product> products; ///< that the rewards give and that are there
    qint64 members = 0;
    Currency currency; ///< of amounts
};

/// What each claim has cost, in minor units; nothing when there is none.
[[nodiscard]] std::optional<qint64> costPerClaimMinor(const RewardFigures &figures);

[[nodiscard]] Result<RewardList> readRewardList(Connection &connection, Instant now);

/// The catalogue of rewards. Reads at once.
class RewardListView final : public EntityView<ProgrammeKey, RewardList>
{
    Q_OBJECT

public:
    explicit RewardListView(Database &database, QObject *parent = nullptr);

private:
    [[nodiscard]] bool isConcernedBy(const ChangeSet &changes) const override;
    [[nodiscard]] ReadJob readJob(ProgrammeKey key) const override;
};

/// What a customer can get, and what they have claimed.
class MemberRewardsView final : public EntityView<CustomerId, MemberRewards>
{
    Q_OBJECT

public:
    explicit MemberRewardsView(Database &database, QObject *parent = nullptr);

private:
    [[nodiscard]] bool isConcernedBy(const ChangeSet &changes) const override;
    [[nodiscard]] ReadJob readJob(CustomerId customer) const override;
};

/// A code as it was typed, and who wants to use it.
struct CouponKey
{
    QString code;
    CustomerId customer;
    [[nodiscard]] bool isValid() const { return !code.trimmed().isEmpty(); }
    friend bool operator==(const CouponKey &, const CouponKey &) = default;
};

/// A coupon by its code.
class CouponView final : public EntityView<CouponKey, SeenCoupon>
{
    Q_OBJECT

public:
    explicit CouponView(Database &database, QObject *parent = nullptr);

private:
    [[nodiscard]] bool isConcernedBy(const ChangeSet &changes) const override;
    [[nodiscard]] ReadJob readJob(CouponKey key) const override;
};

/// Coupons that were issued together, the newest first. Reads at once.
class CouponBatchesView final : public EntityView<ProgrammeKey, QList<CouponBatch>>
{
    Q_OBJECT

public:
    static constexpr int mostBatches = 200;

    explicit CouponBatchesView(Database &database, QObject *parent = nullptr);

private:
    [[nodiscard]] bool isConcernedBy(const ChangeSet &changes) const override;
    [[nodiscard]] ReadJob readJob(ProgrammeKey key) const override;
};

} // namespace regulars
