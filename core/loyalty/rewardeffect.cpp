// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/loyalty/rewardeffect.h"

#include <algorithm>
#include <cmath>

namespace regulars {

namespace {

constexpr int effectMonths = 12;

bool boughtAgain(const QList<QDate> &purchases, QDate index)
{
    const auto next = std::upper_bound(purchases.begin(), purchases.end(), index);
    return next != purchases.end() && *next <= index.addDays(effectDays);
}

/// At the beginning of the day.
Points balanceOn(const QList<CardStep> &card, QDate day)
{
    const auto next = std::lower_bound(card.begin(), card.end(), day,
                                       [](const CardStep &step, QDate wanted) { return step.day < wanted; });
    return next == card.begin() ? Points() : std::prev(next)->active;
}

TierId tierOn(const QList<TierFrom> &tiers, QDate day)
{
    const auto next = std::upper_bound(tiers.begin(), tiers.end(), day,
                                       [](QDate wanted, const TierFrom &each) { return wanted < each.day; });
    return next == tiers.begin() ? TierId() : std::prev(next)->tier;
}

QStringList segmentsOn(const QList<SegmentSpan> &spans, QDate day)
{
    QStringList segments;
    for (const SegmentSpan &span : spans) {
        if (span.from <= day && (!span.until.isValid() || day <= span.until))
            segments += span.segment;
    }
    return segments;
}

void setShare(EffectGroup &group, double share, double trials)
{
    const auto whole = static_cast<qint64>(std::floor(trials));
    if (whole < fewestForShare)
        return;
    group.share = share;
    group.interval = wilsonInterval(std::llround(share * static_cast<double>(whole)), whole);
}

} // namespace

EffectDays effectDaysBefore(QDate today)
{
    const QDate until = today.addDays(-effectDays);
    return {until.addMonths(-effectMonths).addDays(1), until};
}

RewardEffectTally::RewardEffectTally(const Reward &reward, QDate offeredSince, const EffectDays &days,
                                     const std::set<int> &months)
    : m_reward(reward), m_offeredSince(offeredSince), m_days(days), m_claimMonths(months)
{
    // What it was then is not known; whether it is still there plays no part.
    m_reward.enabled = true;
    m_reward.deleted = false;
    m_reward.stock.reset();
}

QDate RewardEffectTally::firstClaim(const EffectMember &member) const
{
    const auto claims = member.claims.find(m_reward.id);
    if (claims == member.claims.end())
        return {};
    const auto first = std::find_if(claims->second.begin(), claims->second.end(),
                                    [this](QDate day) { return m_days.contains(day); });
    return first == claims->second.end() ? QDate() : *first;
}

bool RewardEffectTally::couldHave(const EffectMember &member, QDate day) const
{
    if (day < m_offeredSince)
        return false;
    RewardContext context;
    context.today = day;
    context.isMember = day >= member.joinedOn && (!member.leftOn.isValid() || day < member.leftOn);
    context.tier = tierOn(member.tiers, day);
    context.segments = segmentsOn(member.segments, day);
    context.balance = balanceOn(member.card, day);
    if (const auto claims = member.claims.find(m_reward.id); claims != member.claims.end() && m_reward.limit.times > 0) {
        const QDate first = daysOf(m_reward.limit.per, day).first;
        context.claimed = static_cast<int>(std::count_if(claims->second.begin(), claims->second.end(), [&](QDate each) {
            return each <= day && (!first.isValid() || each >= first);
        }));
    }
    return rewardFault(m_reward, context) == RewardFault::None;
}

QDate RewardEffectTally::chosenPurchase(const EffectMember &member) const
{
    QList<QDate> candidates;
    for (const QDate day : member.purchases) {
        const bool isNextMonth = candidates.isEmpty() || monthOf(candidates.last()) != monthOf(day);
        if (isNextMonth && m_days.contains(day) && m_claimMonths.contains(monthOf(day)) && couldHave(member, day))
            candidates += day;
    }
    return candidates.isEmpty() ? QDate() : candidates.at(member.customer.value % candidates.size());
}

void RewardEffectTally::add(const EffectMember &member)
{
    const QDate claim = firstClaim(member);
    const QDate index = claim.isValid() ? claim : chosenPurchase(member);
    if (!index.isValid())
        return;
    Month &month = m_months[monthOf(index)];
    Count &count = claim.isValid() ? month.claimers : month.others;
    ++count.members;
    count.again += boughtAgain(member.purchases, index) ? 1 : 0;
}

RewardEffect RewardEffectTally::result() const
{
    const auto isShared = [](const Month &month) { return month.claimers.members > 0 && month.others.members > 0; };
    const bool isCompared = std::any_of(m_months.begin(), m_months.end(),
                                        [&](const auto &each) { return isShared(each.second); });
    RewardEffect effect;
    double weighted = 0;
    double spread = 0; // of the weighted share, as 1 / trials that would say as much (Kish's effective sample size)
    for (const auto &[number, month] : m_months) {
        if (isCompared && !isShared(month))
            continue;
        effect.claimers.members += month.claimers.members;
        effect.claimers.again += month.claimers.again;
        if (!isCompared)
            continue;
        effect.others.members += month.others.members;
        effect.others.again += month.others.again;
        const auto weight = static_cast<double>(month.claimers.members);
        const auto others = static_cast<double>(month.others.members);
        weighted += weight * static_cast<double>(month.others.again) / others;
        spread += weight * weight / others;
    }
    const auto claimers = static_cast<double>(effect.claimers.members);
    if (effect.claimers.members > 0)
        setShare(effect.claimers, static_cast<double>(effect.claimers.again) / claimers, claimers);
    if (isCompared)
        setShare(effect.others, weighted / claimers, claimers * claimers / spread);
    return effect;
}

} // namespace regulars
