// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/loyalty/tiertexts.h"

#include "ui/base/formatting.h"
#include "ui/base/plural.h"

using namespace Qt::StringLiterals;

namespace regulars {

namespace {

constexpr int milliPerPercent = 10; // 150 per cent are 1,500 thousandths

} // namespace

QString TierTexts::metric(TierMetric metric)
{
    switch (metric) {
    case TierMetric::NetSpend:
        return tr("What a member has spent, after returns");
    case TierMetric::PointsEarned:
        return tr("Points that a member has earned");
    case TierMetric::Orders:
        return tr("Orders");
    case TierMetric::Visits:
        return tr("Days on which a member has bought");
    }
    return {};
}

QString TierTexts::period(TierPeriod period)
{
    switch (period) {
    case TierPeriod::Lifetime:
        return tr("All time");
    case TierPeriod::CalendarYear:
        return tr("A calendar year");
    case TierPeriod::MembershipYear:
        return tr("A year from the day of joining");
    case TierPeriod::RollingYear:
        return tr("The last 12 months");
    }
    return {};
}

QString TierTexts::downgrade(TierDowngrade downgrade)
{
    switch (downgrade) {
    case TierDowngrade::Never:
        return tr("Keeps it for ever");
    case TierDowngrade::OneStep:
        return tr("Goes down one tier");
    case TierDowngrade::ToEarned:
        return tr("Goes down to the tier that was earned");
    }
    return {};
}

QString TierTexts::colour(TierColour colour)
{
    switch (colour) {
    case TierColour::Neutral:
        return tr("Grey");
    case TierColour::Accent:
        return tr("Teal");
    case TierColour::Amber:
        return tr("Amber");
    case TierColour::Green:
        return tr("Green");
    case TierColour::Blue:
        return tr("Blue");
    case TierColour::Violet:
        return tr("Violet");
    }
    return {};
}

QString TierTexts::reason(TierReason reason)
{
    switch (reason) {
    case TierReason::Start:
        return tr("Joined");
    case TierReason::Qualified:
        return tr("Reached it");
    case TierReason::Retained:
        return tr("Kept it");
    case TierReason::NeverLost:
        return tr("It is not lost");
    case TierReason::Downgraded:
        return tr("Did not keep the one before");
    case TierReason::Returned:
        return tr("Goods came back");
    case TierReason::ByHand:
        return tr("Somebody gave it");
    case TierReason::Merged:
        return tr("Two accounts became one");
    case TierReason::Imported:
        return tr("From another system");
    case TierReason::Paid:
        return tr("Paid for it");
    case TierReason::PaidEnded:
        return tr("What was paid for is over");
    }
    return {};
}

Tone TierTexts::tone(TierColour colour)
{
    switch (colour) {
    case TierColour::Neutral:
        return Tone::Neutral;
    case TierColour::Accent:
        return Tone::Accent;
    case TierColour::Amber:
        return Tone::Warning;
    case TierColour::Green:
        return Tone::Good;
    case TierColour::Blue:
        return Tone::Info;
    case TierColour::Violet:
        return Tone::Highlight;
    }
    return Tone::Neutral;
}

QString TierTexts::name(const TierLadder &ladder, TierId tier)
{
    const Tier *found = ladder.find(tier);
    return found ? found->name : tr("No tier");
}

QString TierTexts::amount(TierMetric metric, qint64 value, Currency currency, const Formatting &formatting)
{
    switch (metric) {
    case TierMetric::NetSpend:
        return value % currency.minorPerMajor() == 0 ? formatting.roundMoney({value, currency})
                                                     : formatting.money({value, currency});
    case TierMetric::PointsEarned:
        return tr("%Ln point(s)", "", pluralCount(value));
    case TierMetric::Orders:
        return tr("%Ln order(s)", "", pluralCount(value));
    case TierMetric::Visits:
        return tr("%Ln visit(s)", "", pluralCount(value));
    }
    return {};
}

QString TierTexts::terms(const Tier &tier, const TierLadder &ladder, Currency currency, const Formatting &formatting)
{
    const auto so = [&](qint64 value) { return amount(ladder.metric, value, currency, formatting); };
    const bool yearly = ladder.period != TierPeriod::Lifetime;
    QStringList parts;
    if (tier.qualifyFrom <= 0)
        parts += tr("everybody", "to whom a tier is open");
    else
        parts += yearly ? tr("from %1 a year", "an amount").arg(so(tier.qualifyFrom))
                        : tr("from %1 in all", "an amount").arg(so(tier.qualifyFrom));
    if (tier.canBeBought())
        parts += tr("or bought, for %Ln month(s)", "a tier", tier.paidMonths);
    if (yearly && ladder.downgrade != TierDowngrade::Never && tier.retainFrom > 0 && tier.retainFrom != tier.qualifyFrom)
        parts += tr("kept with %1", "an amount").arg(so(tier.retainFrom));
    if (tier.pointsPercent > leastPointsPercent)
        parts += tr("%1× points", "a factor").arg(formatting.quantity(qint64(tier.pointsPercent) * milliPerPercent));
    if (tier.entryPoints > 0 && tier.qualifyFrom > 0)
        parts += tr("%1 as a gift", "points").arg(tr("%Ln point(s)", "", pluralCount(tier.entryPoints)));
    if (!tier.benefits.isEmpty())
        parts += tier.benefits.simplified();
    return parts.join(u" · "_s);
}

QString TierTexts::rules(const TierLadder &ladder)
{
    const QString first =
        tr("Tiers go by %1 %2.", "what counts, over which time").arg(measured(ladder.metric), within(ladder.period));
    QString second;
    if (ladder.period == TierPeriod::Lifetime || ladder.downgrade == TierDowngrade::Never)
        second = tr("Nobody loses a tier.");
    else if (ladder.downgrade == TierDowngrade::OneStep)
        second = tr("Who has not kept theirs goes down one tier.");
    else
        second = tr("Who has not kept theirs goes down to the one that was earned.");
    const bool isLost = ladder.period != TierPeriod::Lifetime && ladder.downgrade != TierDowngrade::Never;
    if (ladder.graceDays > 0 && (isLost || ladder.canBeBought()))
        second += u' ' + tr("There are %Ln day(s) of grace.", "", ladder.graceDays);
    return tr("%1 %2", "two sentences").arg(first, second);
}

QString TierTexts::measured(TierMetric metric)
{
    switch (metric) {
    case TierMetric::NetSpend:
        return tr("what a member has spent, after returns,");
    case TierMetric::PointsEarned:
        return tr("the points that a member has earned");
    case TierMetric::Orders:
        return tr("the number of orders");
    case TierMetric::Visits:
        return tr("the number of days on which a member has bought");
    }
    return {};
}

QString TierTexts::within(TierPeriod period)
{
    switch (period) {
    case TierPeriod::Lifetime:
        return tr("from the beginning");
    case TierPeriod::CalendarYear:
        return tr("in a calendar year");
    case TierPeriod::MembershipYear:
        return tr("in a year from the day of joining");
    case TierPeriod::RollingYear:
        return tr("in the last 12 months");
    }
    return {};
}

QString TierTexts::missing(const TierStanding &standing, const TierLadder &ladder, Currency currency,
                           const Formatting &formatting)
{
    const Tier *next = ladder.find(standing.next);
    if (!next)
        return {};
    const QString more = amount(ladder.metric, standing.missingToNext, currency, formatting);
    return standing.nextBy.isValid() ? tr("%1 more until %2, by %3", "an amount, a tier, a day")
                                           .arg(more, next->name, formatting.shortDate(standing.nextBy))
                                     : tr("%1 more until %2", "an amount, a tier").arg(more, next->name);
}

QString TierTexts::keeping(const TierStanding &standing, const TierLadder &ladder, const QString &more,
                           const Formatting &formatting)
{
    const QString afterwards = name(ladder, standing.afterwards);
    const TierSpan &span = standing.keepSpan;
    if (span.first > formatting.today())
        return tr("%1 from %2 to %3 keep it, otherwise: %4", "an amount, days, a tier")
            .arg(more, formatting.shortDate(span.first), formatting.shortDate(span.last), afterwards);
    return tr("%1 more by %2 to keep it, otherwise: %3", "an amount, a day, a tier")
        .arg(more, formatting.shortDate(standing.graceUntil), afterwards);
}

QString TierTexts::paid(const QString &name, QDate until, const Formatting &formatting)
{
    return tr("%1, paid until %2", "a tier, a day").arg(name, formatting.shortDate(until));
}

QString TierTexts::ending(const QString &name, QDate last, const Formatting &formatting)
{
    return tr("%1 ends on %2 unless it is paid for again", "a tier, a day").arg(name, formatting.shortDate(last));
}

QStringList TierTexts::payment(const TierStanding &standing, const TierLadder &ladder, const Formatting &formatting)
{
    const QString tier = name(ladder, standing.tier);
    QStringList lines{paid(tier, standing.paidUntil, formatting)};
    if (standing.inGrace)
        lines += ending(tier, standing.graceUntil, formatting);
    return lines << tr("Afterwards: %1", "a tier").arg(name(ladder, standing.afterwards));
}

QStringList TierTexts::standing(const TierStanding &standing, const TierLadder &ladder, Currency currency,
                                const Formatting &formatting)
{
    if (standing.paidUntil.isValid())
        return payment(standing, ladder, formatting);
    QStringList lines;
    if (standing.since.isValid() && standing.tier.isValid())
        lines += tr("%1 since %2", "a tier, a day").arg(name(ladder, standing.tier), formatting.shortDate(standing.since));
    if (standing.lockedUntil.isValid())
        lines += tr("Given until %1, whatever comes").arg(formatting.shortDate(standing.lockedUntil));
    const bool everybodys = ladder.rankOf(standing.tier) == 0 && ladder.tiers.first().qualifyFrom == 0;
    if (standing.tier.isValid() && !standing.validUntil.isValid() && !everybodys)
        lines += tr("It is not lost");
    else if (standing.inGrace)
        lines += tr("It ended on %1, and can still be kept until %2")
                     .arg(formatting.shortDate(standing.validUntil), formatting.shortDate(standing.graceUntil));
    else if (standing.validUntil.isValid())
        lines += tr("Valid until %1").arg(formatting.shortDate(standing.validUntil));
    if (standing.missingToKeep > 0)
        lines += keeping(standing, ladder, amount(ladder.metric, standing.missingToKeep, currency, formatting), formatting);
    return lines;
}

} // namespace regulars
