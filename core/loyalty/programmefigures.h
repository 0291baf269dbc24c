// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/money.h"
#include "core/loyalty/pointsterms.h"
#include "core/loyalty/purchasetally.h"
#include "core/reports/share.h"

#include <QtCore/QJsonObject>

#include <algorithm>

namespace regulars {

/// The points that were given in a local month, and what has become of them, in hundredths. Points that moved to another
/// card are still of the month in which they were given.
struct PointsCohort
{
    int month = 0; ///< as LocalCalendar::monthNumber
    qint64 lots = 0;
    qint64 issued = 0;
    qint64 takenBack = 0;      ///< for goods that came back and the like
    qint64 redeemed = 0;       ///< less what was given back
    qint64 redeemedInYear = 0; ///< of it, by redemptions within 12 months
    qint64 remaining = 0;      ///< can still be spent, or waits

    [[nodiscard]] qint64 kept() const { return issued - takenBack; }
    [[nodiscard]] qint64 expired() const { return std::max<qint64>(kept() - redeemed - remaining, 0); }
    friend bool operator==(const PointsCohort &, const PointsCohort &) = default;
};

/// How many of the points were spent. `lots` says how many gifts of points it is about: of few no percentage is told.
struct Redemption
{
    qint64 redeemed = 0; ///< hundredths
    qint64 kept = 0;     ///< issued, less what was taken back
    qint64 lots = 0;

    [[nodiscard]] bool hasPercent() const { return lots >= fewestForPercent && kept > 0; }
    /// 0 … 1.
    [[nodiscard]] double value() const;
    friend bool operator==(const Redemption &, const Redemption &) = default;
};

/// The redemption rate by the month in which points were given: only months all of whose points are at least 12 months old,
/// and of each what was spent within 12 months.
struct RedemptionFigures
{
    Redemption matured;     ///< the 12 latest such months together
    Redemption monthBefore; ///< those a month earlier
    FigureSeries<Redemption> byMonth;
    Redemption soFar; ///< of all points ever given, whatever their age: comparable with nothing

    friend bool operator==(const RedemptionFigures &, const RedemptionFigures &) = default;
};
[[nodiscard]] RedemptionFigures redemptionOf(const QList<PointsCohort> &cohorts, int thisMonth);

/// Why breakage is what it is.
enum class BreakageGround {
    NothingExpires, ///< 0: every point may still be spent some day
    TooEarly,       ///< 0: points were not given for two whole cycles of expiry yet
    Estimated,
};

/// The share of points that nobody will ever spend (domain.md §2.7): of the months of which nothing can be spent any more.
struct Breakage
{
    BreakageGround ground = BreakageGround::NothingExpires;
    double share = 0; ///< 0 … 1
    qint64 lots = 0;  ///< that it was estimated from

    friend bool operator==(const Breakage &, const Breakage &) = default;
};
[[nodiscard]] Breakage breakageOf(const QList<PointsCohort> &cohorts, const ExpiryPolicy &policy, int thisMonth);

/// Points that members have.
struct OutstandingPoints
{
    qint64 active = 0; ///< hundredths
    qint64 pending = 0;
    qint64 debt = 0;              ///< owed by members
    FigureSeries<qint64> balance; ///< on each day what members had less what they owed
    qint64 yearAgo = 0;           ///< such a balance

    [[nodiscard]] qint64 all() const { return active + pending; }
    friend bool operator==(const OutstandingPoints &, const OutstandingPoints &) = default;
};

/// What the programme has cost in the last 12 months, in minor units. What members bought more because of it nobody knows:
/// it is not claimed.
struct ProgrammeCosts
{
    qint64 paidWithPointsMinor = 0; ///< of orders that count, in the time of the order
    qint64 rewardsMinor = 0;        ///< the shop's cost of rewards that were used
    qint64 issued = 0;              ///< hundredths of points given, less what was taken back
    qint64 issuedMinor = 0;         ///< what they pay, less breakage
    qint64 memberNetMinor = 0;      ///< what members bought, after returns

    [[nodiscard]] qint64 spentMinor() const { return paidWithPointsMinor + rewardsMinor; }
    friend bool operator==(const ProgrammeCosts &, const ProgrammeCosts &) = default;
};

/// What a shop wants its programme to bring.
enum class GoalMetric { ActiveMembers, MemberOrderValue, OrdersPerMember, MemberRevenueShare, RedemptionRate };

/// From where to where a figure is to go. Amounts are in minor units, shares from 0 to 1.
struct ProgrammeGoal
{
    GoalMetric metric = GoalMetric::ActiveMembers;
    double baseline = 0;
    double target = 0;
    QDate until; ///< not valid: some day

    friend bool operator==(const ProgrammeGoal &, const ProgrammeGoal &) = default;
};

/// Everything that is wrong: baseline, target (negative), target (same_as_baseline; a share above 1: too_large).
[[nodiscard]] QList<Error> validate(const ProgrammeGoal &goal);
[[nodiscard]] QJsonObject toJson(const ProgrammeGoal &goal);
/// Nothing for JSON that names no goal.
[[nodiscard]] std::optional<ProgrammeGoal> programmeGoalOf(const QJsonObject &json);

/// Of how many months of issue ProgrammeFigures tells what has become of the points.
inline constexpr int cohortMonths = 24;

/// The figures of a loyalty programme, each with where it comes from and of how many it is.
struct ProgrammeFigures
{
    QDate today;
    Currency currency;
    PurchaseFigures purchases;
    OutstandingPoints outstanding;
    qint64 pointValueMicro = 0;
    Breakage breakage;
    RedemptionFigures redemption;
    QList<PointsCohort> cohorts; ///< of the last cohortMonths, the oldest first; none of months without points
    Share participation;         ///< members who earned or redeemed points in the last 12 months, of all members
    ProgrammeCosts costs;
    std::optional<ProgrammeGoal> goal;

    /// What outstanding points cost the shop: all that pay, times their value, less breakage; in minor units.
    [[nodiscard]] qint64 liabilityMinor() const;
    /// Members' part of orders, and of net revenue in minor units, on a day of the series.
    [[nodiscard]] Share orderShare(int month = figureMonths - 1) const;
    [[nodiscard]] Share revenueShare(int month = figureMonths - 1) const;
    /// What a goal's figure is now; nothing where there is too little to tell.
    [[nodiscard]] std::optional<double> current(GoalMetric metric) const;
    /// The same of those who are no members, where they have it.
    [[nodiscard]] std::optional<double> ofOthers(GoalMetric metric) const;
    /// How far on the way from baseline to target: 0 … 1 and beyond.
    [[nodiscard]] std::optional<double> goalProgress() const;

    friend bool operator==(const ProgrammeFigures &, const ProgrammeFigures &) = default;
};

template<>
struct EnumNames<BreakageGround>
{
    static constexpr std::array<std::pair<BreakageGround, const char16_t *>, 3> names = {
        {{BreakageGround::NothingExpires, u"nothing_expires"},
         {BreakageGround::TooEarly, u"too_early"},
         {BreakageGround::Estimated, u"estimated"}}};
    static constexpr BreakageGround fallback = BreakageGround::TooEarly;
};

template<>
struct EnumNames<GoalMetric>
{
    static constexpr std::array<std::pair<GoalMetric, const char16_t *>, 5> names = {
        {{GoalMetric::ActiveMembers, u"active_members"},
         {GoalMetric::MemberOrderValue, u"member_order_value"},
         {GoalMetric::OrdersPerMember, u"orders_per_member"},
         {GoalMetric::MemberRevenueShare, u"member_revenue_share"},
         {GoalMetric::RedemptionRate, u"redemption_rate"}}};
    static constexpr GoalMetric fallback = GoalMetric::ActiveMembers;
};

} // namespace regulars
