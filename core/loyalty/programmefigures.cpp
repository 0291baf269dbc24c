// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/loyalty/programmefigures.h"

#include "core/loyalty/pointsprogramme.h"

#include <algorithm>
#include <cmath>

namespace regulars {

using namespace Qt::StringLiterals;

namespace {

constexpr int monthsOfYear = 12;

/// All points of a month are a year old in the 13th month after it.
constexpr int monthsToMature = monthsOfYear + 1;

void add(Redemption &sum, const PointsCohort &cohort)
{
    sum.redeemed += cohort.redeemedInYear;
    sum.kept += cohort.kept();
    sum.lots += cohort.lots;
}

/// How many months points last at the most; 0: for ever.
int cycleOf(const ExpiryPolicy &policy)
{
    switch (policy.kind) {
    case ExpiryKind::RollingMonths:
    case ExpiryKind::Inactivity:
        return policy.months;
    case ExpiryKind::FixedDate:
        return monthsOfYear;
    case ExpiryKind::Never:
        break;
    }
    return 0;
}

bool isShare(GoalMetric metric)
{
    return metric == GoalMetric::MemberRevenueShare || metric == GoalMetric::RedemptionRate;
}

std::optional<double> quotient(qint64 part, qint64 of)
{
    return of < fewestForPercent ? std::nullopt : std::optional(static_cast<double>(part) / static_cast<double>(of));
}

} // namespace

double Redemption::value() const
{
    return kept > 0 ? static_cast<double>(redeemed) / static_cast<double>(kept) : 0;
}

RedemptionFigures redemptionOf(const QList<PointsCohort> &cohorts, int thisMonth)
{
    RedemptionFigures figures;
    const int last = thisMonth - monthsToMature;
    for (const PointsCohort &cohort : cohorts) {
        figures.soFar.redeemed += cohort.redeemed;
        figures.soFar.kept += cohort.kept();
        figures.soFar.lots += cohort.lots;
        const int place = cohort.month - last + figureMonths - 1;
        if (place >= 0 && place < figureMonths) {
            add(figures.byMonth[static_cast<size_t>(place)], cohort);
            add(figures.matured, cohort);
        }
        if (place >= -1 && place < figureMonths - 1)
            add(figures.monthBefore, cohort);
    }
    return figures;
}

Breakage breakageOf(const QList<PointsCohort> &cohorts, const ExpiryPolicy &policy, int thisMonth)
{
    const int cycle = cycleOf(policy);
    if (cycle == 0)
        return {};
    Breakage breakage;
    breakage.ground = BreakageGround::TooEarly;
    qint64 kept = 0;
    qint64 expired = 0;
    bool longEnough = false;
    for (const PointsCohort &cohort : cohorts) {
        if (cohort.kept() <= 0)
            continue;
        longEnough = longEnough || thisMonth - cohort.month >= 2 * cycle;
        if (thisMonth - cohort.month <= cycle || cohort.remaining > 0)
            continue;
        kept += cohort.kept();
        expired += cohort.expired();
        breakage.lots += cohort.lots;
    }
    if (!longEnough || kept == 0 || breakage.lots < fewestForPercent)
        return breakage;
    breakage.ground = BreakageGround::Estimated;
    breakage.share = static_cast<double>(expired) / static_cast<double>(kept);
    return breakage;
}

QList<Error> validate(const ProgrammeGoal &goal)
{
    constexpr int wholePercent = 100;
    QList<Error> errors;
    if (goal.baseline < 0)
        errors += invalidField(u"baseline"_s, u"negative"_s);
    if (goal.target < 0)
        errors += invalidField(u"target"_s, u"negative"_s);
    else if (isShare(goal.metric) && goal.target > 1)
        errors += invalidField(u"target"_s, u"too_large"_s, {{u"limit"_s, wholePercent}});
    else if (goal.target == goal.baseline)
        errors += invalidField(u"target"_s, u"same_as_baseline"_s);
    if (goal.metric != GoalMetric::ActiveMembers)
        return errors;
    for (const auto &[field, value] : {std::pair(u"baseline"_s, goal.baseline), std::pair(u"target"_s, goal.target)}) {
        if (value != std::floor(value))
            errors += invalidField(field, u"not_whole"_s); // members are counted
    }
    return errors;
}

QJsonObject toJson(const ProgrammeGoal &goal)
{
    return {{u"metric"_s, nameOf(goal.metric)},
            {u"baseline"_s, goal.baseline},
            {u"target"_s, goal.target},
            {u"until"_s, goal.until.toString(Qt::ISODate)}};
}

std::optional<ProgrammeGoal> programmeGoalOf(const QJsonObject &json)
{
    const QString metric = json.value("metric"_L1).toString();
    if (!isNameOf<GoalMetric>(metric))
        return std::nullopt;
    return ProgrammeGoal{valueOf<GoalMetric>(metric), json.value("baseline"_L1).toDouble(),
                         json.value("target"_L1).toDouble(),
                         QDate::fromString(json.value("until"_L1).toString(), Qt::ISODate)};
}

qint64 ProgrammeFigures::liabilityMinor() const
{
    const qint64 worth = valueOfPoints({outstanding.all()}, pointValueMicro, currency);
    return std::llround(static_cast<double>(worth) * (1 - breakage.share));
}

Share ProgrammeFigures::orderShare(int month) const
{
    const qint64 orders = purchases.ofMembers[static_cast<size_t>(month)].orders;
    return {orders, orders + purchases.ofOthers[static_cast<size_t>(month)].orders};
}

Share ProgrammeFigures::revenueShare(int month) const
{
    const qint64 net = purchases.ofMembers[static_cast<size_t>(month)].netMinor;
    return {net, net + purchases.ofOthers[static_cast<size_t>(month)].netMinor};
}

std::optional<double> ProgrammeFigures::current(GoalMetric metric) const
{
    const OrderSums &bought = purchases.ofMembers.back();
    switch (metric) {
    case GoalMetric::ActiveMembers:
        return static_cast<double>(purchases.activeMembers.back());
    case GoalMetric::MemberOrderValue:
        return quotient(bought.netMinor, bought.orders);
    case GoalMetric::OrdersPerMember:
        return quotient(bought.orders, purchases.activeMembers.back());
    case GoalMetric::MemberRevenueShare:
        return orderShare().hasPercent() ? std::optional(revenueShare().value()) : std::nullopt;
    case GoalMetric::RedemptionRate:
        break;
    }
    return redemption.matured.hasPercent() ? std::optional(redemption.matured.value()) : std::nullopt;
}

std::optional<double> ProgrammeFigures::ofOthers(GoalMetric metric) const
{
    const OrderSums &bought = purchases.ofOthers.back();
    if (metric == GoalMetric::MemberOrderValue)
        return quotient(bought.netMinor, bought.orders);
    if (metric == GoalMetric::OrdersPerMember)
        return quotient(purchases.ordersOfOtherCustomers, purchases.otherCustomers);
    return std::nullopt;
}

std::optional<double> ProgrammeFigures::goalProgress() const
{
    const auto now = goal ? current(goal->metric) : std::nullopt;
    if (!now || goal->target == goal->baseline)
        return std::nullopt;
    return (*now - goal->baseline) / (goal->target - goal->baseline);
}

} // namespace regulars
