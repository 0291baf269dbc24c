// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/today/todaytexts.h"

#include "core/prediction/customerscore.h"
#include "ui/base/formatting.h"
#include "ui/prediction/risktexts.h"

#include <cmath>

using namespace Qt::StringLiterals;

namespace regulars {

namespace {

constexpr qsizetype mostReasons = 2;

} // namespace

QString TodayTexts::greeting(const QString &name, const Formatting &formatting)
{
    constexpr int msPerHour = 3'600'000;
    const int hour = formatting.calendar().msecsOfDay(formatting.now()) / msPerHour;
    constexpr int noon = 12;
    constexpr int evening = 18;
    if (name.isEmpty())
        return hour < noon ? tr("Good morning") : hour < evening ? tr("Good afternoon") : tr("Good evening");
    const QString pattern = hour < noon      ? tr("Good morning, %1")
                            : hour < evening ? tr("Good afternoon, %1")
                                             : tr("Good evening, %1");
    return pattern.arg(name);
}

QString TodayTexts::summary(int things, const Formatting &formatting)
{
    const QString day = formatting.locale().toString(formatting.today(),
                                                     tr("dddd, d MMMM", "day of this year, as in QDate::toString"));
    return things == 0 ? tr("%1 · nothing waits for you", "a day").arg(day)
                       : tr("%1 · %n thing(s) worth your attention", "a day", things).arg(day);
}

QString TodayTexts::rhythm(double gapDays)
{
    constexpr double daysPerWeek = 7;
    constexpr double daysPerMonth = 30.4;
    constexpr double fewDays = 12;
    constexpr double fewWeeks = 56;
    if (gapDays < fewDays)
        return tr("every %n day(s)", "", std::max(1, static_cast<int>(std::lround(gapDays))));
    if (gapDays < fewWeeks)
        return tr("every %n week(s)", "", static_cast<int>(std::lround(gapDays / daysPerWeek)));
    return tr("every %n month(s)", "", static_cast<int>(std::lround(gapDays / daysPerMonth)));
}

QString TodayTexts::slippingReason(const Attention &line, const Formatting &formatting)
{
    return tr("Usually %1, silent for %n day(s) · %2 at stake", "every 3 weeks; amount", line.rhythm.silentDays)
        .arg(rhythm(line.rhythm.gapDays), formatting.roundMoney(line.atStake));
}

QString TodayTexts::riskReason(const Attention &line, const Formatting &formatting)
{
    QStringList because;
    for (const RiskReason &reason : riskReasonsOf(line.detail)) {
        if (reason.points > 0 && because.size() < mostReasons)
            because += RiskTexts::factor(reason.factor);
    }
    if (line.atStake.minor <= 0)
        return because.join(u", "_s);
    return tr("%1 · %2 at stake", "why somebody may leave; amount")
        .arg(because.join(u", "_s), formatting.roundMoney(line.atStake));
}

QString TodayTexts::birthdayReason(const Attention &line)
{
    if (line.daysAgo > 0)
        return line.number > 0 ? tr("Turned %1 on a day that has passed", "age").arg(line.number)
                               : tr("Had a birthday a day or two ago");
    return line.number > 0 ? tr("Turns %1 today", "age").arg(line.number) : tr("Has a birthday today");
}

QString TodayTexts::dayReason(const Attention &line)
{
    if (line.daysAgo > 0)
        return line.number > 0 ? tr("%1, %n year(s), on a day that has passed", "wedding", line.number).arg(line.detail)
                               : tr("%1, a day or two ago", "wedding").arg(line.detail);
    return line.number > 0 ? tr("%1 %n year(s) ago today", "wedding", line.number).arg(line.detail)
                           : tr("%1 today", "wedding").arg(line.detail);
}

QString TodayTexts::reason(const Attention &line, const Formatting &formatting)
{
    switch (line.kind) {
    case AttentionKind::Slipping:
        return slippingReason(line, formatting);
    case AttentionKind::Birthday:
        return birthdayReason(line);
    case AttentionKind::DayToRemember:
        return dayReason(line);
    case AttentionKind::Milestone:
        return line.daysAgo == 0 ? tr("Reached today, no thank-you yet")
                                 : tr("Reached %n day(s) ago, no thank-you yet", "", line.daysAgo);
    case AttentionKind::Anniversary:
        return tr("First bought here %n year(s) ago today", "", line.number);
    case AttentionKind::Welcome:
        return line.daysAgo == 0 ? tr("Bought for the first time today")
                                 : tr("Bought for the first time %n day(s) ago, no word since", "", line.daysAgo);
    case AttentionKind::Silent:
        return tr("Spent %1, no sign of life for %n day(s)", "amount", line.daysAgo).arg(formatting.roundMoney(line.spent));
    case AttentionKind::AtRisk:
        return riskReason(line, formatting);
    case AttentionKind::InvalidContact:
        return tr("%1 does not work", "an e-mail address or phone number").arg(line.detail);
    case AttentionKind::NoConsent:
        return line.daysAgo == 0 ? tr("Bought today, never asked whether you may write")
                                 : tr("Bought %n day(s) ago, never asked whether you may write", "", line.daysAgo);
    }
    return {};
}

ChipText TodayTexts::chip(const Attention &line, const Formatting &formatting)
{
    switch (line.kind) {
    case AttentionKind::Slipping: {
        const QString times = tr("%1×", "times their rhythm").arg(formatting.locale().toString(line.rhythm.ratio, 'f', 1));
        return {times, line.rhythm.band() == OverdueBand::Late ? Tone::Warning : Tone::Danger};
    }
    case AttentionKind::Birthday:
        return {tr("Birthday"), Tone::Highlight};
    case AttentionKind::DayToRemember:
        return {tr("Day to remember"), Tone::Highlight};
    case AttentionKind::Milestone:
        return {tr("%1 orders", "a milestone").arg(formatting.number(line.number)), Tone::Warning};
    case AttentionKind::Anniversary:
        return {tr("%n year(s)", "", line.number), Tone::Info};
    case AttentionKind::Welcome:
        return {tr("First order"), Tone::Accent};
    case AttentionKind::Silent:
        return {tr("Silent"), Tone::Danger};
    case AttentionKind::AtRisk:
        return {tr("Risk %1", "points of risk, of 100").arg(formatting.number(line.number)), Tone::Danger};
    case AttentionKind::InvalidContact:
        return {tr("Wrong address"), Tone::Warning};
    case AttentionKind::NoConsent:
        return {tr("No consent"), Tone::Neutral};
    }
    return {};
}

QString TodayTexts::mainAction(AttentionKind kind)
{
    switch (kind) {
    case AttentionKind::Birthday:
    case AttentionKind::Anniversary:
    case AttentionKind::DayToRemember:
        return tr("Congratulate");
    case AttentionKind::Milestone:
        return tr("Thank");
    case AttentionKind::Welcome:
        return tr("Welcome", "a new customer");
    case AttentionKind::InvalidContact:
        return tr("Correct", "an address");
    case AttentionKind::NoConsent:
        return tr("Ask", "for consent");
    case AttentionKind::Slipping:
    case AttentionKind::Silent:
    case AttentionKind::AtRisk:
        break;
    }
    return tr("Write");
}

} // namespace regulars
