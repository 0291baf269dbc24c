// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/counter/counterreward.h"

namespace regulars {

namespace {

/// What the reward takes off the sale, if it does.
std::optional<Coupon> cutOf(const RewardClaim &claim)
{
    std::optional<Coupon> cut = couponOf(claim);
    if (cut && cut->kind == CouponKind::GiftCard)
        cut->kind = CouponKind::Amount;
    const bool takesOff = cut && (cut->kind == CouponKind::Percent || cut->kind == CouponKind::Amount ||
                                  (cut->kind == CouponKind::FreeItem && cut->value.product.isValid()));
    return takesOff ? cut : std::nullopt;
}

bool isOffered(RewardFault fault)
{
    return fault == RewardFault::None || fault == RewardFault::NotEnoughPoints || fault == RewardFault::OutOfStock ||
           fault == RewardFault::LimitReached;
}

CounterReward offerOf(const MemberReward &seen, const CounterSale &sale, Points left)
{
    CounterReward offer;
    offer.line = lineOf(seen.reward);
    offer.isTakenAlong = !isHadWithSale(seen.reward.kind);
    offer.hasCode = offer.isTakenAlong && couponOf(claimOf(seen.reward, {}, {})).has_value();
    offer.isAdded = sale.hasReward(seen.reward.id);
    offer.fault = seen.fault == RewardFault::NotEnoughPoints ? RewardFault::None : seen.fault;
    const Points missing = seen.reward.points - left;
    if (offer.fault == RewardFault::None && !offer.isAdded && seen.reward.points.isPositive() && missing.isPositive()) {
        offer.fault = RewardFault::NotEnoughPoints;
        offer.missing = missing;
    }
    return offer;
}

} // namespace

bool isHadWithSale(RewardKind kind)
{
    switch (kind) {
    case RewardKind::Percent:
    case RewardKind::Amount:
    case RewardKind::FreeItem:
    case RewardKind::Donation:
    case RewardKind::Service:
        return true;
    case RewardKind::Voucher:
    case RewardKind::FreeDelivery:
    case RewardKind::Access:
    case RewardKind::EventSeat:
        break;
    }
    return false;
}

CounterLine lineOf(const Reward &reward)
{
    CounterLine line = lineOf(claimOf(reward, {}, {}));
    line.claim = {};
    line.points = reward.points;
    return line;
}

CounterLine lineOf(const RewardClaim &claim)
{
    CounterLine line;
    line.kind = CounterLineKind::Reward;
    line.name = claim.rewardName;
    line.unitPriceMicro = 0;
    line.reward = claim.reward;
    line.claim = claim.id;
    line.cut = cutOf(claim);
    return line;
}

bool givesTheSame(const CounterLine &line, const CounterLine &other)
{
    if (line.points != other.points || line.cut.has_value() != other.cut.has_value())
        return false;
    if (!line.cut)
        return true;
    const CouponValue &value = line.cut->value;
    const CouponValue &otherValue = other.cut->value;
    return line.cut->kind == other.cut->kind && value.percent == otherValue.percent &&
           value.amountMinor == otherValue.amountMinor && value.product == otherValue.product;
}

QList<CounterReward> counterRewards(const QList<MemberReward> &rewards, const QList<RewardClaim> &claims,
                                    const CounterSale &sale, Points balance)
{
    QList<CounterReward> offers;
    for (const RewardClaim &claim : claims) {
        CounterReward offer;
        offer.line = lineOf(claim);
        offer.isAdded = sale.hasReward(claim.reward, claim.id);
        if (claim.validUntil.isValid())
            offer.until = claim.validUntil;
        offers += offer;
    }
    const Points left = balance - sale.totals().rewardPoints;
    for (const MemberReward &seen : rewards) {
        if (isOffered(seen.fault))
            offers += offerOf(seen, sale, left);
    }
    return offers;
}

bool isUsableAtCounter(const RewardClaim &claim, QDate today)
{
    const bool isOpen = claim.state == ClaimState::Issued || (claim.state == ClaimState::Reserved && !claim.order.isValid());
    return isOpen && !isOverdue(claim, today) && claim.kind != RewardKind::FreeDelivery;
}

} // namespace regulars
