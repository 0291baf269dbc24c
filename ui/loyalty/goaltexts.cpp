// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/loyalty/goaltexts.h"

#include "ui/base/formatting.h"

#include <cmath>

namespace regulars {

QString GoalTexts::metric(GoalMetric metric)
{
    switch (metric) {
    case GoalMetric::ActiveMembers:
        return tr("Active members");
    case GoalMetric::MemberOrderValue:
        return tr("Average order of members");
    case GoalMetric::OrdersPerMember:
        return tr("Orders per active member");
    case GoalMetric::MemberRevenueShare:
        return tr("Members’ share of revenue");
    case GoalMetric::RedemptionRate:
        return tr("Redemption rate");
    }
    return {};
}

QString GoalTexts::definition(GoalMetric metric)
{
    switch (metric) {
    case GoalMetric::ActiveMembers:
        return tr("Members who bought something in the last 12 months.");
    case GoalMetric::MemberOrderValue:
        return tr("What an order of a member came to in the last 12 months, after returns.");
    case GoalMetric::OrdersPerMember:
        return tr("Orders of the last 12 months for each member who bought something in that time.");
    case GoalMetric::MemberRevenueShare:
        return tr("Of what was sold in the last 12 months, after returns, how much members bought.");
    case GoalMetric::RedemptionRate:
        return tr("Of the points that were given at least 12 months ago, how many were spent within 12 months.");
    }
    return {};
}

QString GoalTexts::unit(GoalMetric metric, Currency currency)
{
    switch (metric) {
    case GoalMetric::MemberOrderValue:
        return currencySign(currency.code());
    case GoalMetric::MemberRevenueShare:
    case GoalMetric::RedemptionRate:
        return tr("per cent", "in what a number is typed");
    case GoalMetric::ActiveMembers:
    case GoalMetric::OrdersPerMember:
        break;
    }
    return {};
}

QString GoalTexts::value(GoalMetric metric, double value, Currency currency, const Formatting &formatting)
{
    switch (metric) {
    case GoalMetric::ActiveMembers:
        return formatting.number(std::llround(value));
    case GoalMetric::MemberOrderValue:
        return formatting.money({std::llround(value), currency});
    case GoalMetric::OrdersPerMember:
        return formatting.locale().toString(value, 'f', 2);
    case GoalMetric::MemberRevenueShare:
    case GoalMetric::RedemptionRate:
        return formatting.percent(value);
    }
    return {};
}

QString GoalTexts::way(const ProgrammeGoal &goal, Currency currency, const Formatting &formatting)
{
    const QString from = value(goal.metric, goal.baseline, currency, formatting);
    const QString to = value(goal.metric, goal.target, currency, formatting);
    if (!goal.until.isValid())
        return tr("%1 → %2", "from a figure to another").arg(from, to);
    return tr("%1 → %2 until %3", "from a figure to another, a day").arg(from, to, formatting.date(goal.until));
}

} // namespace regulars
