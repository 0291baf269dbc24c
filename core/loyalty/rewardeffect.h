// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/loyalty/reward.h"
#include "core/loyalty/spendablepoints.h"
#include "core/metrics/wilsoninterval.h"

#include <map>
#include <set>

namespace regulars {

/// In days, after a claim: a purchase in them is a repeat purchase.
inline constexpr int effectDays = 90;
/// Below it there is no percentage.
inline constexpr qint64 fewestForShare = 10;

/// The days on which claims are looked at: the 12 months that ended `effectDays` ago, so that all are equally old.
struct EffectDays
{
    QDate from;
    QDate until; ///< inclusive
    [[nodiscard]] bool contains(QDate day) const { return day >= from && day <= until; }
    friend bool operator==(const EffectDays &, const EffectDays &) = default;
};
[[nodiscard]] EffectDays effectDaysBefore(QDate today);

/// A tier from a day on.
struct TierFrom
{
    QDate day;
    TierId tier;
};

/// A stay in a segment, by local days, both included.
struct SegmentSpan
{
    QString segment; ///< uid
    QDate from;
    QDate until; ///< not valid: still in it
};

/// What a member has done, as far as the effect of rewards is concerned. All lists in order of time; local days.
struct EffectMember
{
    CustomerId customer;
    QDate joinedOn;
    QDate leftOn;           ///< not valid: still a member
    QList<QDate> purchases; ///< that count, from the first of the days on
    QList<CardStep> card;
    QList<TierFrom> tiers;
    std::map<RewardId, QList<QDate>> claims; ///< that still take points
    QList<SegmentSpan> segments{};           ///< stays in those that rewards ask for
};

struct EffectGroup
{
    qint64 members = 0;
    qint64 again = 0;                 ///< of them, bought again within `effectDays`
    std::optional<double> share;      ///< 0 … 1; of the others weighted by the months of the claims
    std::optional<Interval> interval; ///< 95 %
    friend bool operator==(const EffectGroup &, const EffectGroup &) = default;
};

/// Whether those who claimed a reward bought again, and others who could have and did not. It compares, and proves nothing:
/// who claims may be keener from the start.
struct RewardEffect
{
    EffectGroup claimers;
    EffectGroup others;
    friend bool operator==(const RewardEffect &, const RewardEffect &) = default;
};

/// Collects the effect of one reward, member by member.
///
/// A claimer counts from the first claim in the days; another member from the first purchase in a month in which somebody
/// claimed it, at which they were of its tier and in one of its segments and began the day with the points that it takes
/// now, had it not been claimed as often as its limit allows, and who claimed it on none of the days. Where several months
/// come into question, one is taken evenly, so that each member counts once. Months that only one of the groups has are left
/// out, and each month of the others weighs as much as it has claimers.
class RewardEffectTally
{
public:
    /// `offeredSince`: nobody could have had it before. `months`: with claims, as monthOf() says them.
    RewardEffectTally(const Reward &reward, QDate offeredSince, const EffectDays &days, const std::set<int> &months);

    [[nodiscard]] static int monthOf(QDate day) { return day.year() * 12 + day.month() - 1; }
    void add(const EffectMember &member);
    [[nodiscard]] RewardEffect result() const;

private:
    struct Count
    {
        qint64 members = 0;
        qint64 again = 0;
    };
    struct Month
    {
        Count claimers;
        Count others;
    };
    [[nodiscard]] QDate firstClaim(const EffectMember &member) const;
    [[nodiscard]] QDate chosenPurchase(const EffectMember &member) const;
    [[nodiscard]] bool couldHave(const EffectMember &member, QDate day) const;

    Reward m_reward;
    QDate m_offeredSince;
    EffectDays m_days;
    std::set<int> m_claimMonths;
    std::map<int, Month> m_months;
};

} // namespace regulars
