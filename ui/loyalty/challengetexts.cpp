// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/loyalty/challengetexts.h"

#include "ui/base/formatting.h"
#include "ui/base/plural.h"
#include "ui/loyalty/pointstexts.h"

using namespace Qt::StringLiterals;

namespace regulars {

QString ChallengeTexts::metric(ChallengeMetric metric)
{
    switch (metric) {
    case ChallengeMetric::Orders:
        return tr("Orders");
    case ChallengeMetric::Days:
        return tr("Days with a purchase");
    case ChallengeMetric::NetSpend:
        return tr("Money spent");
    case ChallengeMetric::Pieces:
        return tr("Pieces");
    case ChallengeMetric::Products:
        return tr("Different products");
    case ChallengeMetric::Categories:
        return tr("Different categories");
    }
    return {};
}

QString ChallengeTexts::period(ChallengePeriod period)
{
    switch (period) {
    case ChallengePeriod::Ever:
        return tr("Ever: a milestone");
    case ChallengePeriod::Month:
        return tr("A calendar month, again and again");
    case ChallengePeriod::Quarter:
        return tr("A quarter, again and again");
    case ChallengePeriod::Year:
        return tr("A calendar year, again and again");
    case ChallengePeriod::Dates:
        return tr("Between two days");
    }
    return {};
}

QString ChallengeTexts::within(ChallengePeriod period)
{
    switch (period) {
    case ChallengePeriod::Month:
        return tr("in a calendar month");
    case ChallengePeriod::Quarter:
        return tr("in a quarter");
    case ChallengePeriod::Year:
        return tr("in a calendar year");
    case ChallengePeriod::Ever:
    case ChallengePeriod::Dates:
        break;
    }
    return {};
}

QString ChallengeTexts::amount(const Challenge &challenge, Currency currency, const Formatting &formatting)
{
    const int target = pluralCount(challenge.target);
    switch (challenge.metric) {
    case ChallengeMetric::Orders:
        return tr("%Ln order(s)", "", target);
    case ChallengeMetric::Days:
        return tr("%Ln day(s) with a purchase", "", target);
    case ChallengeMetric::NetSpend:
        return tr("%1 spent", "an amount of money").arg(formatting.money({challenge.target, currency}));
    case ChallengeMetric::Pieces:
        return tr("%Ln piece(s)", "", target);
    case ChallengeMetric::Products:
        return tr("%Ln different product(s)", "", target);
    case ChallengeMetric::Categories:
        break;
    }
    return tr("goods of %Ln different categories", "", target);
}

QString ChallengeTexts::ofAmount(const Challenge &challenge, qint64 measure, Currency currency, const Formatting &formatting)
{
    const int target = pluralCount(challenge.target);
    const QString so = formatting.number(measure);
    switch (challenge.metric) {
    case ChallengeMetric::Orders:
        return tr("%1 of %Ln order(s)", "", target).arg(so);
    case ChallengeMetric::Days:
        return tr("%1 of %Ln visit(s)", "days with a purchase", target).arg(so);
    case ChallengeMetric::NetSpend:
        return tr("%1 of %2 spent", "two amounts of money")
            .arg(formatting.money({measure, currency}), formatting.money({challenge.target, currency}));
    case ChallengeMetric::Pieces:
        return tr("%1 of %Ln piece(s)", "", target).arg(so);
    case ChallengeMetric::Products:
        return tr("%1 of %Ln different product(s)", "", target).arg(so);
    case ChallengeMetric::Categories:
        break;
    }
    return tr("%1 of %Ln different categories", "", target).arg(so);
}

QString ChallengeTexts::sentence(const Challenge &challenge, const QString &rewardName, const EarnNames &names,
                                 const Formatting &formatting)
{
    const QString time = within(challenge.period);
    const QString amount = ChallengeTexts::amount(challenge, names.currency, formatting);
    QStringList parts{time.isEmpty() ? amount
                                     : tr("%1 %2", "so much, within a time: 5 orders in a quarter").arg(amount, time)};
    EarnWindow dates;
    if (challenge.period == ChallengePeriod::Dates) {
        dates.validFrom = challenge.from;
        dates.validUntil = challenge.until;
    }
    parts += EarnRuleTexts::conditions(challenge.scope, 0, dates, names, formatting);
    if (!challenge.tiers.isEmpty())
        parts += EarnRuleTexts::members(challenge.tiers, names);
    const QString badge = challenge.badge().simplified();
    QStringList gifts{badge.isEmpty() ? tr("a badge") : tr("the badge “%1”").arg(badge)};
    if (challenge.points > 0)
        gifts += PointsTexts::amount(Points::whole(challenge.points), names.pointName, formatting);
    if (!rewardName.isEmpty())
        gifts += tr("“%1”", "a reward").arg(rewardName);
    return tr("%1; brings %2", "what a challenge asks for, a list of gifts")
        .arg(EarnRuleTexts::joined(parts), EarnRuleTexts::listed(gifts));
}

QString ChallengeTexts::thisTime(const MemberChallenge &challenge, const Formatting &formatting)
{
    switch (challenge.challenge.period) {
    case ChallengePeriod::Month:
        return tr("this month");
    case ChallengePeriod::Quarter:
        return tr("this quarter");
    case ChallengePeriod::Year:
        return tr("this year");
    case ChallengePeriod::Dates:
        return tr("until %1", "a day").arg(formatting.shortDate(challenge.window.last));
    case ChallengePeriod::Ever:
        break;
    }
    return {};
}

QString ChallengeTexts::progress(const MemberChallenge &challenge, Currency currency, const Formatting &formatting)
{
    const QString amount = ofAmount(challenge.challenge, challenge.measure, currency, formatting);
    const QString time = thisTime(challenge, formatting);
    const QString said = time.isEmpty() ? amount : tr("%1 %2", "3 of 5 orders, this month").arg(amount, time);
    return tr("%1: %2", "a challenge, how far somebody is").arg(challenge.challenge.name, said);
}

QString ChallengeTexts::figures(const ChallengeFigures &figures)
{
    if (figures.members == 0)
        return tr("Nobody has its badge yet");
    const QString members = tr("%Ln member(s) have its badge", "", pluralCount(figures.members));
    return figures.badges == figures.members
               ? members
               : members + u" · "_s + tr("%Ln badge(s) in all", "", pluralCount(figures.badges));
}

QString ChallengeTexts::badge(const MemberBadge &badge, const Formatting &formatting)
{
    return badge.times > 1 ? tr("%1 × %2", "a badge, how often").arg(badge.name, formatting.number(badge.times))
                           : badge.name;
}

QString ChallengeTexts::badges(const QList<MemberBadge> &badges, const Formatting &formatting)
{
    QStringList words;
    for (const MemberBadge &each : badges)
        words += badge(each, formatting);
    return tr("Badges: %1", "a list").arg(EarnRuleTexts::listed(words));
}

} // namespace regulars
