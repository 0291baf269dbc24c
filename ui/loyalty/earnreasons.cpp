// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/loyalty/earnreasons.h"

#include "core/base/money.h"
#include "ui/base/formatting.h"
#include "ui/base/plural.h"
#include "ui/loyalty/pointstexts.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace regulars {

namespace {

const EarnRule *ruleOf(const QString &uid, const EarnProgramme &programme)
{
    const auto found = std::find_if(programme.rules.begin(), programme.rules.end(),
                                    [&](const EarnRule &rule) { return rule.uid == uid; });
    return found == programme.rules.end() ? nullptr : &*found;
}

} // namespace

QString EarnReasons::ruleName(const QString &uid, const EarnProgramme &programme)
{
    const EarnRule *rule = ruleOf(uid, programme);
    return rule ? rule->name : EarnRuleTexts::removed();
}

QString EarnReasons::bothGive(const RuleConflict &conflict, const EarnProgramme &programme, const Formatting &formatting)
{
    const QString first = ruleName(conflict.rule, programme);
    const QString other = ruleName(conflict.other, programme);
    const EarnRule *rule = ruleOf(conflict.rule, programme);
    const bool multiplies = rule && rule->kind == EarnKind::Multiplier;
    if (conflict.from.isValid() && conflict.from > formatting.today()) {
        const QString day = formatting.shortDate(conflict.from);
        return multiplies ? tr("“%1” and “%2” multiply the same points from %3 on, and both count.", "rules, a day")
                                .arg(first, other, day)
                          : tr("“%1” and “%2” give points for the same from %3 on, and both count.", "rules, a day")
                                .arg(first, other, day);
    }
    return multiplies ? tr("“%1” and “%2” multiply the same points, and both count.", "rules").arg(first, other)
                      : tr("“%1” and “%2” give points for the same, and both count.", "rules").arg(first, other);
}

QString EarnReasons::limitOf(EarnPeriod period)
{
    switch (period) {
    case EarnPeriod::Order:
        return tr("the limit for an order");
    case EarnPeriod::Day:
        return tr("the limit for a day");
    case EarnPeriod::Week:
        return tr("the limit for a week");
    case EarnPeriod::Month:
        return tr("the limit for a month");
    case EarnPeriod::Year:
        return tr("the limit for a year");
    case EarnPeriod::Lifetime:
        return tr("the limit in all");
    }
    return {};
}

QString EarnReasons::limitBelow(const RuleConflict &conflict, const QString &rule)
{
    const QString limit = limitOf(conflict.limit);
    return conflict.ofProgramme
               ? tr("“%1” gives more than %2 of all rules together lets through.", "a rule, a limit").arg(rule, limit)
               : tr("“%1” gives more than %2 of its own lets through.", "a rule, a limit").arg(rule, limit);
}

QString EarnReasons::conflict(const RuleConflict &conflict, const EarnProgramme &programme, const EarnNames &names,
                              const Formatting &formatting)
{
    const QString name = ruleName(conflict.rule, programme);
    switch (conflict.kind) {
    case RuleConflictKind::BothGive:
        return bothGive(conflict, programme, formatting);
    case RuleConflictKind::Over: {
        const EarnRule *rule = ruleOf(conflict.rule, programme);
        return tr("“%1” is over: its last day was %2.", "a rule, a day")
            .arg(name, rule ? formatting.shortDate(rule->window.validUntil) : QString());
    }
    case RuleConflictKind::NeverHolds:
        return tr("“%1” never holds: no day, no tier or no goods are left for it.", "a rule").arg(name);
    case RuleConflictKind::NothingToMultiply:
        return tr("“%1” has nothing to multiply: no rule gives points for it.", "a rule").arg(name);
    case RuleConflictKind::AlwaysBeaten:
        return tr("“%1” never counts: “%2” is at least as good wherever it holds.", "rules")
            .arg(name, ruleName(conflict.other, programme));
    case RuleConflictKind::LimitBelowRule:
        return limitBelow(conflict, name);
    case RuleConflictKind::TierWithoutGain:
        return tr("The tier %1 brings nothing that the one below it has not.").arg(names.tierName(conflict.tier));
    }
    return {};
}

QString EarnReasons::nothing(EarnReason reason)
{
    switch (reason) {
    case EarnReason::Gives:
    case EarnReason::Nothing:
        return tr("it comes to nothing", "why a rule gives no points");
    case EarnReason::Off:
        return tr("it is not in use", "why a rule gives no points");
    case EarnReason::NotYetValid:
        return tr("it does not hold yet", "why a rule gives no points");
    case EarnReason::NoLongerValid:
        return tr("it does not hold any more", "why a rule gives no points");
    case EarnReason::OtherWeekday:
        return tr("it is for other days of the week", "why a rule gives no points");
    case EarnReason::OtherTime:
        return tr("it is for another time of the day", "why a rule gives no points");
    case EarnReason::OtherTier:
        return tr("it is for other tiers", "why a rule gives no points");
    case EarnReason::OtherChannel:
        return tr("it is for orders by another way", "why a rule gives no points");
    case EarnReason::NothingInScope:
        return tr("it is for other goods", "why a rule gives no points");
    case EarnReason::BelowMinimum:
        return tr("it asks for a larger amount", "why a rule gives no points");
    case EarnReason::BetterRule:
        return tr("a better rule counts", "why a rule gives no points");
    case EarnReason::Limit:
        return tr("its limit is reached", "why a rule gives no points");
    }
    return {};
}

QString EarnReasons::given(const EarnStep &step, const EarnNames &names, const Formatting &formatting)
{
    const QString points = PointsTexts::amount({step.hundredths + step.withheld}, names.pointName, formatting);
    switch (step.kind) {
    case EarnKind::PerMoney:
        return tr("%1 for %2", "points, an amount of money").arg(points, formatting.money({step.baseMinor, names.currency}));
    case EarnKind::PerItem: {
        const qint64 pieces = step.quantityMilli / milliPerPiece;
        return tr("%1 for %Ln piece(s)", "points", pluralCount(pieces)).arg(points);
    }
    case EarnKind::Multiplier:
        return tr("%1 more: %2", "points; such as: double the points")
            .arg(points, EarnRuleTexts::times(step.percent, names, formatting));
    case EarnKind::PerOrder:
    case EarnKind::PerVisit:
    case EarnKind::Event:
        return points;
    }
    return {};
}

QString EarnReasons::step(const EarnStep &step, const EarnProgramme &programme, const EarnNames &names,
                          const Formatting &formatting)
{
    const QString withheld = PointsTexts::amount({step.withheld}, names.pointName, formatting);
    if (step.rule.isEmpty() && !step.tier.isValid())
        return tr("All rules together: %1 keeps %2 back", "a limit, points").arg(limitOf(step.limitedBy), withheld);
    const QString name = step.tier.isValid() ? names.tierName(step.tier)
                                             : tr("“%1”", "the name of a rule").arg(ruleName(step.rule, programme));
    if (step.hundredths == 0 && step.withheld == 0)
        return tr("%1: nothing, because %2", "a rule, why it gives no points").arg(name, nothing(step.reason));
    const QString line = tr("%1: %2", "a rule, what it gives").arg(name, given(step, names, formatting));
    return step.withheld > 0 ? tr("%1, of which %2 keeps %3 back", "what a rule gives, a limit, points")
                                   .arg(line, limitOf(step.limitedBy), withheld)
                             : line;
}

QStringList EarnReasons::why(const EarnResult &result, const EarnProgramme &programme, const EarnNames &names,
                             const Formatting &formatting)
{
    QStringList lines;
    for (const EarnStep &each : result.steps)
        lines += step(each, programme, names, formatting);
    lines += tr("Together: %1", "points").arg(PointsTexts::amount({result.hundredths}, names.pointName, formatting));
    return lines;
}

} // namespace regulars
