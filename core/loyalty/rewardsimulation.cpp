// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/loyalty/rewardsimulation.h"

#include <algorithm>

namespace regulars {

namespace {

constexpr ClaimPlace beforeAll{Instant{std::numeric_limits<qint64>::min()}, 0, {}};

/// The later of two days of which the second may be not valid.
QDate latest(QDate day, QDate other)
{
    return other.isValid() ? std::max(day, other) : day;
}

QDate earliest(QDate day, QDate other)
{
    return other.isValid() ? std::min(day, other) : day;
}

void insertAmong(QList<RewardMember> &members, const RewardMember &member, auto isFurther)
{
    if (members.size() == RewardSimulation::mostNamed && !isFurther(member, members.last()))
        return;
    members.insert(std::upper_bound(members.begin(), members.end(), member, isFurther), member);
    if (members.size() > RewardSimulation::mostNamed)
        members.removeLast();
}

bool hasMore(const RewardMember &a, const RewardMember &b)
{
    return a.most > b.most;
}

bool hasLostMore(const RewardMember &a, const RewardMember &b)
{
    return a.before - a.after > b.before - b.after;
}

} // namespace

void StockCount::add(const ClaimPlace &place)
{
    if (m_first.size() < m_stock) {
        m_first.push(place);
    } else if (m_stock > 0 && place < m_first.top()) {
        m_first.pop();
        m_first.push(place);
    }
}

std::optional<ClaimPlace> StockCount::last() const
{
    if (m_first.size() < m_stock)
        return std::nullopt;
    return m_stock > 0 ? m_first.top() : beforeAll;
}

RewardRun::RewardRun(const Reward &reward, const TrialDays &days, std::optional<ClaimPlace> stockEnd)
    : m_reward(reward), m_days(days), m_stockEnd(std::move(stockEnd))
{
    m_reward.stock.reset(); // m_stockEnd says it
    const bool isOver = m_reward.validUntil.isValid() && m_reward.validUntil < days.from;
    const bool isToCome = m_reward.validFrom.isValid() && m_reward.validFrom > days.until;
    if (isOver || isToCome) {
        m_reward.validFrom = {};
        m_reward.validUntil = {};
        m_result.isWithoutDates = true;
    }
}

void RewardRun::beginMember(const TrialMember &member)
{
    m_member = member;
    m_tier = {};
    m_balance = {};
    m_spared = {};
    m_claimedOn.clear();
    m_claims = 0;
    m_reached = false;
}

RewardContext RewardRun::contextOn(QDate day) const
{
    RewardContext context;
    context.today = day;
    context.tier = m_tier;
    context.segments = m_member.segments;
    context.balance = m_balance + m_spared;
    if (m_reward.limit.times == 0)
        return context;
    const auto [first, last] = daysOf(m_reward.limit.per, day);
    context.claimed = static_cast<int>(
        std::count_if(m_claimedOn.begin(), m_claimedOn.end(), [first = first, last = last](QDate each) {
            return !first.isValid() || (each >= first && each <= last);
        }));
    return context;
}

void RewardRun::pass(QDate first, QDate last)
{
    if (m_reached || !m_member.mayClaim)
        return;
    first = latest(latest(std::max(first, m_days.from), m_member.joinedOn), m_reward.validFrom);
    last = earliest(std::min(last, m_days.until), m_reward.validUntil);
    if (m_member.leftOn.isValid())
        last = std::min(last, m_member.leftOn.addDays(-1));
    if (m_stockEnd)
        last = m_stockEnd->day.isValid() ? std::min(last, m_stockEnd->day) : first.addDays(-1);
    if (first > last)
        return;
    RewardFault fault = rewardFault(m_reward, contextOn(first));
    if (fault == RewardFault::LimitReached) {
        const QDate end = daysOf(m_reward.limit.per, first).second;
        if (!end.isValid() || end >= last)
            return;
        fault = rewardFault(m_reward, contextOn(end.addDays(1)));
    }
    m_reached = fault == RewardFault::None;
}

RewardFault RewardRun::claim(const PlayedClaim &claim)
{
    // A claim shows that its owner was a member with so many points.
    RewardContext context = contextOn(claim.place.day);
    if (!claim.isOnCard)
        context.balance = std::max(context.balance, claim.points + m_spared);
    RewardFault fault = rewardFault(m_reward, context);
    const bool isOffered = fault != RewardFault::Retired && fault != RewardFault::NotYetValid &&
                           fault != RewardFault::NoLongerValid;
    if (isOffered && isPast(claim.place))
        fault = RewardFault::OutOfStock;
    m_spared += claim.points;
    if (claim.isOnCard)
        m_balance -= claim.points;
    if (fault != RewardFault::None) {
        ++m_result.faults[fault];
        return fault;
    }
    m_spared -= m_reward.points;
    m_claimedOn += claim.place.day;
    m_reached = true;
    ++m_claims;
    return fault;
}

std::pair<int, bool> RewardRun::endMember()
{
    m_result.claims += m_claims;
    m_result.claimers += m_claims > 0 ? 1 : 0;
    m_result.points += Points{m_reward.points.hundredths * m_claims};
    m_result.costMinor += m_reward.costMinor * m_claims;
    m_result.reach += m_reached ? 1 : 0;
    return {m_claims, m_reached};
}

RewardSimulator::RewardSimulator(const Reward &before, const Reward &after, const TrialDays &days, const StockEnds &ends)
    : m_days(days), m_before(before, days, ends.before), m_after(after, days, ends.after)
{
    m_result.days = days;
}

void RewardSimulator::beginMember(const TrialMember &member)
{
    m_member = {};
    m_member.customer = member.customer;
    m_isMember = member.joinedOn <= m_days.until && (!member.leftOn.isValid() || member.leftOn > m_days.from);
    m_since = m_days.from;
    m_balance = {};
    m_claims = 0;
    m_before.beginMember(member);
    m_after.beginMember(member);
}

void RewardSimulator::advance(QDate day)
{
    if (day < m_since)
        return;
    m_before.pass(m_since, day);
    m_after.pass(m_since, day);
    if (m_since <= m_days.until)
        m_member.most = std::max(m_member.most, m_balance);
    m_since = day;
}

void RewardSimulator::setTier(QDate day, TierId tier)
{
    advance(day);
    m_before.setTier(tier);
    m_after.setTier(tier);
}

void RewardSimulator::setBalance(QDate day, Points points)
{
    advance(day);
    m_balance = points;
    m_before.setBalance(points);
    m_after.setBalance(points);
}

void RewardSimulator::claim(const PlayedClaim &claim)
{
    if (claim.place.day < m_days.from) {
        m_before.addEarlier(claim);
        m_after.addEarlier(claim);
        return;
    }
    if (claim.place.day > m_days.until)
        return;
    advance(claim.place.day);
    ++m_claims;
    m_before.claim(claim);
    m_after.claim(claim);
}

void RewardSimulator::endMember()
{
    advance(std::max(m_since, m_days.until));
    const auto [before, hadReach] = m_before.endMember();
    const auto [after, hasReach] = m_after.endMember();
    m_member.before = before;
    m_member.after = after;
    m_result.members += m_isMember ? 1 : 0;
    m_result.claims += m_claims;
    m_result.claimers += m_claims > 0 ? 1 : 0;
    m_result.more += after > before ? 1 : 0;
    if (after < before) {
        ++m_result.fewer;
        insertAmong(m_result.mostLost, m_member, hasLostMore);
    }
    if (hasReach && !hadReach) {
        ++m_result.newlyReached;
        insertAmong(m_result.reachedBy, m_member, hasMore);
    } else if (hadReach && !hasReach) {
        ++m_result.outOfReach;
        insertAmong(m_result.missedBy, m_member, hasMore);
    }
}

RewardSimulation RewardSimulator::result() const
{
    RewardSimulation result = m_result;
    result.before = m_before.result();
    result.after = m_after.result();
    return result;
}

} // namespace regulars
