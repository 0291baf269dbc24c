// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/loyalty/earnuses.h"
#include "core/loyalty/pointsprogramme.h"
#include "core/loyalty/tierdistribution.h"
#include "core/loyalty/tierreplay.h"

#include <map>

namespace regulars {

/// A way to run the programme, saved or tried out.
struct ProgrammeVariant
{
    PointsProgramme points;
    TierLadder ladder;

    friend bool operator==(const ProgrammeVariant &, const ProgrammeVariant &) = default;
};

/// With ids for tiers and rules that are not saved yet, by which a simulation names them.
[[nodiscard]] ProgrammeVariant withIds(ProgrammeVariant variant);

/// A past purchase. What has come back of it is known from the beginning.
struct PlayedOrder
{
    QDate day;           ///< local
    int minute = -1;     ///< of the local day; −1: only the day is known
    qint64 netMinor = 0; ///< its total less what has come back
    bool counts = true;  ///< as a purchase (core/orders/countedorder.h)
    bool earns = true;   ///< completed, and bought by a member
    bool inTime = true;  ///< that is simulated; else it only counts towards tiers
    EarnOrder order;
    EarnReturned returned;
};

/// What a rule, a tier's percentage (with `tier`) or the limits of the whole programme (with neither) come to.
struct SimulatedRule
{
    QString rule; ///< uid, or that of withIds()
    QString name;
    TierId tier;
    qint64 times = 0; ///< that it gave or took something
    qint64 hundredths = 0;
    qint64 withheld = 0; ///< hundredths that a limit kept back

    friend bool operator==(const SimulatedRule &, const SimulatedRule &) = default;
};

/// What one variant comes to.
struct SimulatedVariant
{
    qint64 hundredths = 0; ///< points of all members, less those of what came back
    qint64 costMinor = 0;  ///< what these points pay if all of them are spent
    qint64 orders = 0;     ///< that brought points
    qint64 members = 0;    ///< who got points
    QList<SimulatedRule> rules;

    friend bool operator==(const SimulatedVariant &, const SimulatedVariant &) = default;
};

/// What changes for one member.
struct SimulatedMember
{
    CustomerId customer;
    qint64 before = 0; ///< hundredths
    qint64 after = 0;
    TierId tierBefore; ///< at the end
    TierId tierAfter;

    friend bool operator==(const SimulatedMember &, const SimulatedMember &) = default;
};

/// Two variants on the same purchases.
struct ProgrammeSimulation
{
    QDate from;
    QDate until;            ///< inclusive
    bool everybody = false; ///< as if every customer had been a member from the first purchase on
    qint64 orders = 0;
    qint64 members = 0; ///< with one of these orders
    SimulatedVariant before;
    SimulatedVariant after;
    qint64 more = 0; ///< members whose points are worth more; where points pay nothing, who have more
    qint64 less = 0;
    QList<TierMove> moves;             ///< at the end; those who stay are not named
    QList<SimulatedMember> mostGained; ///< the largest difference first
    QList<SimulatedMember> mostLost;

    static constexpr int mostNamed = 20;
    friend bool operator==(const ProgrammeSimulation &, const ProgrammeSimulation &) = default;
};

/// Plays purchases through a variant, member by member. The variant must outlive it.
class VariantRun
{
public:
    VariantRun(const ProgrammeVariant &variant, bool needsTiers);

    void beginMember(QDate joinedOn);
    void play(const PlayedOrder &order);
    /// Ends a member who had something that could earn; gives their points.
    qint64 endMember();
    [[nodiscard]] TierId tierOn(QDate day);
    [[nodiscard]] SimulatedVariant result(Currency currency) const;

private:
    [[nodiscard]] EarnResult earn(const PlayedOrder &order, TierId tier);
    void note(const EarnResult &result);
    [[nodiscard]] qint64 measureOf(const PlayedOrder &order, qint64 hundredths);

    const ProgrammeVariant &m_variant;
    EarnProgramme m_earning;
    bool m_needsTiers;
    EarnUses m_uses;
    TierReplay m_tiers;
    QDate m_lastVisit;
    qint64 m_ofMember = 0;
    SimulatedVariant m_sums;
    std::map<std::pair<QString, qint64>, SimulatedRule> m_rules; ///< by rule and tier
};

/// Compares two variants purchase by purchase: members one after the other, of each the purchases in order of time. Memory
/// does not grow with the shop.
class ProgrammeSimulator
{
public:
    ProgrammeSimulator(const ProgrammeVariant &before, const ProgrammeVariant &after, Currency currency);
    Q_DISABLE_COPY_MOVE(ProgrammeSimulator)

    /// Whether purchases from before the time that is simulated matter: they may have led to tiers.
    [[nodiscard]] bool needsHistory() const { return m_needsTiers; }
    /// Whether it also matters what was bought then: tiers are reached by points.
    [[nodiscard]] bool needsEarlierPoints() const;
    void beginMember(CustomerId customer, QDate joinedOn);
    void play(const PlayedOrder &order);
    /// `today`: by which day they have the tiers that are compared.
    void endMember(QDate today);
    [[nodiscard]] ProgrammeSimulation result() const;

private:
    void compare(const SimulatedMember &member);

    ProgrammeVariant m_before;
    ProgrammeVariant m_after;
    Currency m_currency;
    bool m_needsTiers;
    VariantRun m_beforeRun;
    VariantRun m_afterRun;
    CustomerId m_member;
    bool m_plays = false; ///< the member had something that could earn
    ProgrammeSimulation m_result;
    std::map<std::pair<TierId, TierId>, qint64> m_moves;
};

/// As it is kept in a file for trying out, and back: JSON of core/loyalty/pointsprogramme.h, and the ladder under "ladder".
[[nodiscard]] QJsonObject toJson(const ProgrammeVariant &variant);
/// What the file does not speak of is as in `otherwise`.
[[nodiscard]] ProgrammeVariant programmeVariantOf(const QJsonObject &json, const ProgrammeVariant &otherwise);

} // namespace regulars
