// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/loyalty/reward.h"

#include <algorithm>

namespace regulars {

using namespace Qt::StringLiterals;

namespace {

void checkText(const QString &text, qsizetype longest, const QString &field, QList<Error> &faults)
{
    if (text.trimmed().size() > longest)
        faults += invalidField(field, u"too_long"_s, {{u"limit"_s, longest}});
}

void checkRange(qint64 value, qint64 most, const QString &field, QList<Error> &faults)
{
    if (value < 0)
        faults += invalidField(field, u"negative"_s);
    else if (value > most)
        faults += invalidField(field, u"too_large"_s, {{u"limit"_s, most}});
}

void checkValue(const Reward &reward, QList<Error> &faults)
{
    const RewardValue &value = reward.value;
    if (reward.kind == RewardKind::Percent && (value.percent < 1 || value.percent > 100))
        faults += invalidField(u"percent"_s, u"out_of_range"_s);
    const bool needsAmount = reward.kind == RewardKind::Amount || reward.kind == RewardKind::Voucher ||
                             reward.kind == RewardKind::Donation;
    if (needsAmount && value.amountMinor <= 0)
        faults += invalidField(u"amount"_s, u"not_positive"_s);
    else if (value.amountMinor > highestAmountMinor)
        faults += invalidField(u"amount"_s, u"too_large"_s);
    checkRange(value.validDays, mostRewardDays, u"valid_days"_s, faults);
}

/// The place of a fault in the order of what a member may have.
int reachOf(RewardFault fault)
{
    if (fault == RewardFault::None)
        return 0;
    return fault == RewardFault::NotEnoughPoints ? 1 : 2;
}

} // namespace

QList<Error> validate(const Reward &reward)
{
    QList<Error> faults;
    if (reward.name.trimmed().isEmpty())
        faults += invalidField(u"name"_s, u"required"_s);
    checkText(reward.name, longestRewardName, u"name"_s, faults);
    checkText(reward.description, longestRewardDescription, u"description"_s, faults);
    checkValue(reward, faults);
    checkRange(reward.points.hundredths, mostRewardPoints.hundredths, u"points"_s, faults);
    checkRange(reward.costMinor, highestAmountMinor, u"cost"_s, faults);
    checkRange(reward.stock.value_or(0), mostRewardStock, u"stock"_s, faults);
    if (reward.limit.times < 0)
        faults += invalidField(u"limit"_s, u"negative"_s);
    if (reward.limit.per == EarnPeriod::Order)
        faults += invalidField(u"limit"_s, u"not_in_the_list"_s);
    if (reward.validFrom.isValid() && reward.validUntil.isValid() && reward.validUntil < reward.validFrom)
        faults += invalidField(u"valid_until"_s, u"before_the_start"_s);
    return faults;
}

RewardFault rewardFault(const Reward &reward, const RewardContext &context)
{
    if (!reward.enabled || reward.deleted)
        return RewardFault::Retired;
    if (reward.validFrom.isValid() && context.today < reward.validFrom)
        return RewardFault::NotYetValid;
    if (reward.validUntil.isValid() && context.today > reward.validUntil)
        return RewardFault::NoLongerValid;
    if (reward.stock && context.left.value_or(*reward.stock) <= 0)
        return RewardFault::OutOfStock;
    if (!context.isMember)
        return RewardFault::NoMember;
    if (!reward.tiers.isEmpty() && !reward.tiers.contains(context.tier))
        return RewardFault::OtherTier;
    if (!isForSegments(reward, context.segments))
        return RewardFault::OtherSegment;
    if (reward.limit.times > 0 && context.claimed >= reward.limit.times)
        return RewardFault::LimitReached;
    return reward.points > context.balance && reward.points.isPositive() ? RewardFault::NotEnoughPoints : RewardFault::None;
}

bool isForSegments(const Reward &reward, const QStringList &segments)
{
    return reward.segments.isEmpty() ||
           std::any_of(segments.begin(), segments.end(), [&](const QString &uid) { return reward.segments.contains(uid); });
}

MemberReward memberReward(const Reward &reward, const RewardContext &context)
{
    MemberReward seen{reward, rewardFault(reward, context), {}, {}, context.claimed};
    if (reward.stock)
        seen.left = std::max(0, context.left.value_or(*reward.stock));
    if (seen.fault == RewardFault::NotEnoughPoints)
        seen.missing = reward.points - context.balance;
    return seen;
}

void orderByReach(QList<MemberReward> &rewards)
{
    std::stable_sort(rewards.begin(), rewards.end(), [](const MemberReward &a, const MemberReward &b) {
        if (reachOf(a.fault) != reachOf(b.fault))
            return reachOf(a.fault) < reachOf(b.fault);
        return a.missing != b.missing ? a.missing < b.missing : a.reward.position < b.reward.position;
    });
}

QJsonObject toJson(const RewardValue &value)
{
    return {{u"percent"_s, value.percent},
            {u"amount_minor"_s, value.amountMinor},
            {u"product"_s, value.product.value},
            {u"valid_days"_s, value.validDays}};
}

RewardValue rewardValueOf(const QJsonObject &json)
{
    return {json.value("percent"_L1).toInt(), json.value("amount_minor"_L1).toInteger(),
            ProductId{json.value("product"_L1).toInteger()}, json.value("valid_days"_L1).toInt()};
}

} // namespace regulars
