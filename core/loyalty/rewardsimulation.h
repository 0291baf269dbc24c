// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/loyalty/rewardclaim.h"

#include <map>
#include <queue>

namespace regulars {

/// The days on which a reward is tried out, both included.
struct TrialDays
{
    QDate from;
    QDate until;

    friend bool operator==(const TrialDays &, const TrialDays &) = default;
};

/// A member who is played through.
struct TrialMember
{
    CustomerId customer;
    QDate joinedOn;
    QDate leftOn;           ///< not valid: still a member
    bool mayClaim = true;   ///< the card is not suspended or closed
    QStringList segments{}; ///< uids of those that the member is in by now: who was in them then plays no part

    friend bool operator==(const TrialMember &, const TrialMember &) = default;
};

/// Where a claim stands among all claims of a reward; what comes first is served first.
struct ClaimPlace
{
    Instant at;
    qint64 id = 0;
    QDate day; ///< local

    friend auto operator<=>(const ClaimPlace &a, const ClaimPlace &b)
    {
        return std::pair(a.at, a.id) <=> std::pair(b.at, b.id);
    }
    friend bool operator==(const ClaimPlace &a, const ClaimPlace &b) { return a.at == b.at && a.id == b.id; }
};

/// A claim of the reward as it was. Claims from before the days that are tried out count towards limits and stock.
struct PlayedClaim
{
    ClaimPlace place;
    Points points;        ///< that it took
    bool isOnCard = true; ///< they were taken from the card that is played; else they are all that is known of the balance
};

/// Finds the last claim that a stock is enough for, of claims in any order. Holds as many as there is stock.
class StockCount
{
public:
    explicit StockCount(int stock) : m_stock(static_cast<size_t>(std::max(0, stock))) {}

    void add(const ClaimPlace &place);
    /// Nothing when there is some left.
    [[nodiscard]] std::optional<ClaimPlace> last() const;

private:
    size_t m_stock;
    std::priority_queue<ClaimPlace> m_first; ///< the latest on top
};

/// What a reward comes to on the claims as they were.
struct TriedReward
{
    qint64 claims = 0;   ///< that would have been possible
    qint64 claimers = 0; ///< members with one of them
    Points points;       ///< that they take
    qint64 costMinor = 0;
    qint64 reach = 0;                     ///< members who could have had it on a day at least
    std::map<RewardFault, qint64> faults; ///< why the other claims would not have been possible
    bool isWithoutDates = false;          ///< its own dates lie outside of the days and were left aside

    friend bool operator==(const TriedReward &, const TriedReward &) = default;
};

/// Plays members through a reward. Limits, tiers, days, stock and points are asked as rewardFault() asks them; how it was
/// then offered, and when, plays no part. Nothing could be said of a reward that is offered on none of the days, such as one
/// of the next season: its dates are left aside.
class RewardRun
{
public:
    /// `stockEnd`: StockCount::last() of the reward's stock. With a stock and without it there is some left all the time.
    RewardRun(const Reward &reward, const TrialDays &days, std::optional<ClaimPlace> stockEnd = {});

    void beginMember(const TrialMember &member);
    void setTier(TierId tier) { m_tier = tier; }
    void setBalance(Points points) { m_balance = points; }
    /// The state of the member held on these days.
    void pass(QDate first, QDate last);
    /// A claim from before the days.
    void addEarlier(const PlayedClaim &claim) { m_claimedOn += claim.place.day; }
    /// Why a claim would not have been possible. What it would have taken more or less is missing or there from now on.
    RewardFault claim(const PlayedClaim &claim);
    /// Gives how many claims would have been possible, and whether the member could have had it at all.
    std::pair<int, bool> endMember();

    [[nodiscard]] const TriedReward &result() const { return m_result; }

private:
    [[nodiscard]] RewardContext contextOn(QDate day) const;
    [[nodiscard]] bool isPast(const ClaimPlace &place) const { return m_stockEnd && place > *m_stockEnd; }

    Reward m_reward;
    TrialDays m_days;
    std::optional<ClaimPlace> m_stockEnd;
    TrialMember m_member;
    TierId m_tier;
    Points m_balance;
    Points m_spared; ///< less was taken than in truth; negative: more
    QList<QDate> m_claimedOn;
    int m_claims = 0;
    bool m_reached = false;
    TriedReward m_result;
};

/// What changes for a member.
struct RewardMember
{
    CustomerId customer;
    int before = 0; ///< claims that would have been possible
    int after = 0;
    Points most; ///< that there were to spend on one of the days

    friend bool operator==(const RewardMember &, const RewardMember &) = default;
};

/// A reward as it is saved and as it is changed, on the same members and claims.
struct RewardSimulation
{
    TrialDays days;
    qint64 members = 0;  ///< who were members on one of the days
    qint64 claims = 0;   ///< that there were
    qint64 claimers = 0; ///< members with one of them
    TriedReward before;
    TriedReward after;
    qint64 fewer = 0; ///< members with fewer possible claims than before
    qint64 more = 0;
    qint64 newlyReached = 0;       ///< members who could have had the changed one only
    qint64 outOfReach = 0;         ///< members who could have had the saved one only
    QList<RewardMember> mostLost;  ///< claims, the most first
    QList<RewardMember> reachedBy; ///< the newly reached, the most points first
    QList<RewardMember> missedBy;  ///< for whom it is out of reach, the same

    static constexpr qsizetype mostNamed = 20;
    friend bool operator==(const RewardSimulation &, const RewardSimulation &) = default;
};

/// Compares a saved reward with a changed one, member by member, of each what happened in order of time. Memory does not
/// grow with the shop. Claims are as they were, by their owners on their days, and nobody does anything else.
class RewardSimulator
{
public:
    /// Where the stock of either ends: see RewardRun.
    struct StockEnds
    {
        std::optional<ClaimPlace> before;
        std::optional<ClaimPlace> after;
    };
    RewardSimulator(const Reward &before, const Reward &after, const TrialDays &days, const StockEnds &ends = {});

    void beginMember(const TrialMember &member);
    /// From this day on the member has another tier, or so much to spend.
    void setTier(QDate day, TierId tier);
    void setBalance(QDate day, Points points);
    void claim(const PlayedClaim &claim);
    void endMember();
    [[nodiscard]] RewardSimulation result() const;

private:
    void advance(QDate day);

    TrialDays m_days;
    RewardRun m_before;
    RewardRun m_after;
    RewardMember m_member;
    bool m_isMember = false; ///< on one of the days
    QDate m_since;
    Points m_balance;
    qint64 m_claims = 0;
    RewardSimulation m_result;
};

} // namespace regulars
