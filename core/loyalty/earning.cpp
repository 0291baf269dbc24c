// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/loyalty/earning.h"

#include "core/loyalty/earningrun.h"

#include <algorithm>

namespace regulars {

EarnResult pointsOf(const EarnProgramme &programme, const EarnOrder &order, const EarnContext &context,
                    const EarnReturned &returned)
{
    return EarningRun(programme, order, context, amountsOf(programme.basis, order, returned)).result();
}

EarnResult pointsOf(const EarnProgramme &programme, EarnEvent event, const EarnContext &context)
{
    EarnResult result;
    QHash<QString, qsizetype> bestOfGroup;
    for (const EarnRule &rule : programme.rules) {
        if (rule.kind != EarnKind::Event || rule.event != event)
            continue;
        EarnStep step{rule.uid, rule.kind, {}, conditionOf(rule, context)};
        step.hundredths = step.reason == EarnReason::Gives ? rule.hundredths : 0;
        applyLimits(step, rule.limits, context, rule.uid);
        result.steps += step;
        const QString group = groupOf(programme, rule);
        if (group.isNull() || step.hundredths == 0)
            continue;
        const qsizetype current = result.steps.size() - 1;
        const qsizetype other = bestOfGroup.value(group, current);
        const bool wins = step.hundredths > result.steps[other].hundredths;
        bestOfGroup.insert(group, wins ? current : other);
        if (other == current)
            continue;
        EarnStep &loser = result.steps[wins ? other : current];
        loser.hundredths = loser.withheld = 0;
        loser.reason = EarnReason::BetterRule;
    }
    for (const EarnStep &step : result.steps)
        result.hundredths += step.hundredths;
    applyProgrammeLimits(result, programme, context);
    return result;
}

qint64 clawbackOf(const EarnSnapshot &snapshot, const EarnOrder &order, const EarnContext &context,
                  const EarnReturned &returned, qint64 alreadyTaken)
{
    const qint64 brought = pointsOf(snapshot.programme, order, context).hundredths;
    const qint64 left = pointsOf(snapshot.programme, order, context, returned).hundredths;
    return brought - std::min(left, brought) - alreadyTaken;
}

bool isBirthdayDue(const Birthday &birthday, QDate recordedOn, QDate lastGivenOn, QDate today)
{
    return nextBirthday(birthday, today) == today && recordedOn.isValid() && recordedOn.daysTo(today) >= birthdayKnownDays &&
           (!lastGivenOn.isValid() || lastGivenOn.daysTo(today) >= birthdayEveryDays);
}

} // namespace regulars
