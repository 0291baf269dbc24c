// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/metrics/valuewords.h"

#include "ui/base/formatting.h"
#include "ui/base/plural.h"
#include "ui/loyalty/loyaltykeyfigures.h"
#include "ui/reports/reporttexts.h"

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace regulars {

namespace {

using Figure = DashboardTexts::Figure;

constexpr qint64 hundredthsPerPoint = 100;

QString amount(double minor, Currency currency, const Formatting &formatting)
{
    return formatting.money({std::llround(minor), currency});
}

/// A permille as per cent, with a decimal only where it has one.
QString percentOf(int permille, const Formatting &formatting)
{
    return formatting.percent(double(permille) / ValueTerms::wholePermille, permille % 10 == 0 ? 0 : 1);
}

QString decimal(double value, const Formatting &formatting)
{
    return formatting.locale().toString(value, 'f', 2);
}

} // namespace

bool ValueWords::isOfValues(Figure figure)
{
    return figure == Figure::OrderFrequency || figure == Figure::ValueHistoric || figure == Figure::ValueFormula ||
           figure == Figure::ValueDiscounted || figure == Figure::ValueExpected || figure == Figure::ReferralRate;
}

bool ValueWords::isOfProgramme(Figure figure)
{
    return figure == Figure::Participation || figure == Figure::Redemption || figure == Figure::PointsOutstanding;
}

bool ValueWords::needsValues(const DashboardLayout &shown)
{
    const QList<Figure> figures = shown.shownFigures();
    return figures.contains(Figure::AverageOrder) || std::any_of(figures.begin(), figures.end(), isOfValues) ||
           shown.shownCards().contains(DashboardCard::Values);
}

bool ValueWords::needsProgramme(const DashboardLayout &shown)
{
    const QList<Figure> figures = shown.shownFigures();
    return figures.contains(Figure::AverageOrder) || std::any_of(figures.begin(), figures.end(), isOfProgramme) ||
           shown.shownCards().contains(DashboardCard::Points);
}

bool ValueWords::isKnown(Figure figure, const Dashboard &dashboard)
{
    if (isOfValues(figure))
        return dashboard.values.has_value();
    return !isOfProgramme(figure) || (dashboard.programme && dashboard.programme->purchases.members > 0);
}

bool ValueWords::isCompared(Figure figure)
{
    return figure == Figure::OrderFrequency || (!isOfValues(figure) && !isOfProgramme(figure));
}

QString ValueWords::name(Figure figure)
{
    switch (figure) {
    case Figure::OrderFrequency:
        return tr("Orders per buyer");
    case Figure::ValueHistoric:
        return tr("Customer value so far");
    case Figure::ValueFormula:
        return tr("Customer value by formula");
    case Figure::ValueDiscounted:
        return tr("Discounted customer value");
    case Figure::ValueExpected:
        return tr("Expected customer value");
    case Figure::ReferralRate:
        return tr("Referral rate");
    case Figure::Participation:
        return tr("Members who take part");
    case Figure::Redemption:
        return LoyaltyKeyFigures::tr("Redemption rate");
    case Figure::PointsOutstanding:
        return LoyaltyKeyFigures::tr("Points outstanding");
    default:
        return {};
    }
}

QString ValueWords::definition(Figure figure)
{
    switch (figure) {
    case Figure::OrderFrequency:
        return tr("Orders that count in the period, divided by the different customers who placed them. A few who buy very "
                  "often raise the mean; half of the buyers have the median or less.");
    case Figure::ValueHistoric:
        return tr("What everybody who ever bought has brought: net revenue after returns at the gross margin, less what "
                  "their rewards and points cost. A sum of facts and no forecast.");
    case Figure::ValueFormula:
        return tr(
            "Average order × orders of a buyer in 365 days × lifespan × gross margin. The lifespan is 1 ÷ the churn of "
            "a year, and capped. An average of unlike customers: it says nothing of any one.");
    case Figure::ValueDiscounted:
        return tr("The margin of a buyer's year, for each year to come times the share of customers who stay that long, "
                  "less the discount: money that comes later is worth less.");
    case Figure::ValueExpected:
        return tr("What the models of the outlook expect customers to spend in the next 365 days, discounted, at the gross "
                  "margin. An estimate, which is never added to what they have brought.");
    case Figure::ReferralRate:
        return tr("Of the customers who bought for the first time in the period, the share whom another customer brought, "
                  "where the referral has qualified. Of whom nobody noted how they found the shop, it is unknown.");
    case Figure::Participation:
        return tr("Members who have earned or redeemed points in the last 12 months. How many members there are in all says "
                  "little: it only ever grows.");
    case Figure::Redemption:
        return LoyaltyKeyFigures::tr(
            "Of the points that were given at least 12 months ago, how many were spent within 12 months.");
    case Figure::PointsOutstanding:
        return LoyaltyKeyFigures::tr(
            "Points that members have, and what they will cost the shop: their value, less what experience "
            "says will never be spent.");
    default:
        return {};
    }
}

QString ValueWords::basis(const ValueTerms &terms, const Formatting &formatting)
{
    return terms.marginPermille ? tr("at a margin of %1", "per cent").arg(percentOf(*terms.marginPermille, formatting))
                                : tr("revenue, no margin set");
}

QString ValueWords::median(const Spread &spread, Currency currency, const Formatting &formatting)
{
    return spread.tells() ? tr("median %1", "an amount").arg(amount(spread.median, currency, formatting)) : QString();
}

ShownFigure ValueWords::frequency(const Dashboard &dashboard, const Formatting &formatting)
{
    const CustomerFigures &now = dashboard.customers.now;
    const CustomerFigures &before = dashboard.customers.before;
    const PeriodValues &values = dashboard.values->of(dashboard.question.period);
    ShownFigure shown;
    if (now.buyers > 0)
        shown.value = decimal(now.frequency(), formatting);
    if (before.buyers > 0)
        shown.before = decimal(before.frequency(), formatting);
    if (std::min(now.buyers, before.buyers) >= fewestForPercent)
        shown.change = DashboardTexts::change(now.frequency() - before.frequency(), 2, formatting);
    shown.tone = shown.change.isEmpty() || shown.value == shown.before ? Tone::Neutral
                 : now.frequency() > before.frequency()                ? Tone::Good
                                                                       : Tone::Danger;
    shown.details = {now.buyers == 0 ? tr("Nobody has bought") : tr("of %Ln buyer(s)", "", pluralCount(now.buyers))};
    if (values.ordersOfBuyer.tells())
        shown.details +=
            tr("median %1", "a number of orders").arg(formatting.locale().toString(values.ordersOfBuyer.median, 'g', 3));
    if (values.boughtOnce > 0)
        shown.details += tr("%Ln bought once", "", pluralCount(values.boughtOnce));
    for (const CustomerFigures &each : dashboard.customers.trend) {
        if (each.buyers >= fewestForPercent)
            shown.trend += each.frequency();
    }
    return shown;
}

ShownFigure ValueWords::spread(const std::optional<Spread> &values, const ValueFigures &figures,
                               const Formatting &formatting)
{
    ShownFigure shown;
    if (!values)
        return shown;
    shown.value = amount(values->mean, figures.currency, formatting);
    shown.details = {tr("of %Ln customer(s)", "", pluralCount(values->of)), median(*values, figures.currency, formatting),
                     basis(figures.terms, formatting)};
    return shown;
}

ShownFigure ValueWords::formula(Figure figure, const ValueFigures &figures, const Formatting &formatting)
{
    const bool isDiscounted = figure == Figure::ValueDiscounted;
    const auto value = isDiscounted ? discountedValue(figures.year, figures.terms)
                                    : formulaValue(figures.year, figures.terms);
    ShownFigure shown;
    if (!value) {
        shown.details = {tr("Needs %Ln customer(s) who were active a year ago", "", pluralCount(fewestForRetention)),
                         tr("there were %1", "so many customers").arg(formatting.number(figures.year.kept.of))};
        return shown;
    }
    shown.value = amount(*value, figures.currency, formatting);
    const QString years = formatting.locale().toString(lifespanYears(figures.year, figures.terms), 'f', 1);
    shown.details = {isDiscounted ? tr("over %Ln year(s), at %1 a year", "", figures.terms.years)
                                        .arg(percentOf(figures.terms.discountPermille, formatting))
                                  : tr("lifespan %1 years", "a number with one decimal").arg(years),
                     tr("of %Ln buyer(s)", "", pluralCount(figures.year.buyers)), basis(figures.terms, formatting)};
    return shown;
}

ShownFigure ValueWords::referrals(const Dashboard &dashboard, const Formatting &formatting)
{
    const NewCustomerOrigins &origins = dashboard.values->of(dashboard.question.period).origins;
    const Share rate = origins.rate();
    ShownFigure shown;
    shown.value = rate.hasPercent() ? formatting.percent(rate.value()) : ReportTexts::counted(rate, formatting);
    shown.details = {origins.newCustomers == 0 ? tr("Nobody was new")
                                               : tr("of %Ln new customer(s)", "", pluralCount(origins.newCustomers))};
    if (origins.unknown > 0)
        shown.details += tr("of %Ln it is unknown", "new customers", pluralCount(origins.unknown));
    if (origins.onHold > 0)
        shown.details += tr("%Ln still on hold", "referrals", pluralCount(origins.onHold));
    return shown;
}

ShownFigure ValueWords::participation(const ProgrammeFigures &figures, const Formatting &formatting)
{
    const Share &share = figures.participation;
    ShownFigure shown;
    shown.value = formatting.number(share.part);
    shown.details = {tr("of %Ln member(s)", "", pluralCount(share.of)),
                     share.hasPercent() ? formatting.percent(share.value(), 0) : QString()};
    return shown;
}

ShownFigure ValueWords::redemption(const ProgrammeFigures &figures, const Formatting &formatting)
{
    const RedemptionFigures &redemption = figures.redemption;
    ShownFigure shown;
    if (!redemption.matured.hasPercent()) {
        shown.details = {
            redemption.soFar.hasPercent()
                ? LoyaltyKeyFigures::tr("Points are not a year old yet; %1 of all were spent so far", "per cent")
                      .arg(formatting.percent(redemption.soFar.value(), 0))
                : LoyaltyKeyFigures::tr("Not enough points yet to tell")};
        return shown;
    }
    shown.value = formatting.percent(redemption.matured.value(), 0);
    if (redemption.monthBefore.hasPercent()) {
        const double difference = 100 * (redemption.matured.value() - redemption.monthBefore.value());
        shown.before = formatting.percent(redemption.monthBefore.value(), 0);
        shown.change = DashboardTexts::change(difference, 1, formatting);
        shown.tone = difference > 0 ? Tone::Good : Tone::Neutral;
    }
    shown.details = {tr("of points of 12 months, each a year old"), tr("compared with a month ago")};
    for (const Redemption &each : redemption.byMonth) {
        if (each.hasPercent())
            shown.trend += each.value();
    }
    return shown;
}

ShownFigure ValueWords::outstanding(const ProgrammeFigures &figures, const Formatting &formatting)
{
    ShownFigure shown;
    shown.value = formatting.number(figures.outstanding.all() / hundredthsPerPoint);
    if (figures.pointValueMicro > 0)
        shown.details += LoyaltyKeyFigures::tr("%1 liability", "an amount of money")
                             .arg(formatting.roundMoney({figures.liabilityMinor(), figures.currency}));
    switch (figures.breakage.ground) {
    case BreakageGround::NothingExpires:
        shown.details += LoyaltyKeyFigures::tr("Points never expire");
        break;
    case BreakageGround::TooEarly:
        shown.details += LoyaltyKeyFigures::tr("Too early to say how many will never be spent");
        break;
    case BreakageGround::Estimated:
        shown.details += LoyaltyKeyFigures::tr("%1 will never be spent, as experience says", "per cent")
                             .arg(formatting.percent(figures.breakage.share, 0));
        break;
    }
    for (const qint64 each : figures.outstanding.balance)
        shown.trend += double(each);
    return shown;
}

ShownFigure ValueWords::figure(Figure figure, const Dashboard &dashboard, const Formatting &formatting)
{
    if (!isKnown(figure, dashboard)) {
        ShownFigure unknown;
        if (isOfProgramme(figure) && dashboard.programme)
            unknown.details = {tr("No members yet")};
        return unknown;
    }
    switch (figure) {
    case Figure::OrderFrequency:
        return frequency(dashboard, formatting);
    case Figure::ValueHistoric: {
        ShownFigure shown = spread(dashboard.values->soFar, *dashboard.values, formatting);
        if (!dashboard.values->soFar)
            shown.details = {tr("Told of today alone")};
        return shown;
    }
    case Figure::ValueExpected: {
        const auto &expected = dashboard.values->expected;
        ShownFigure shown = spread(expected ? std::optional(expected->values) : std::nullopt, *dashboard.values, formatting);
        if (!expected)
            shown.details = {tr("No model knows enough yet")};
        return shown;
    }
    case Figure::ValueFormula:
    case Figure::ValueDiscounted:
        return formula(figure, *dashboard.values, formatting);
    case Figure::ReferralRate:
        return referrals(dashboard, formatting);
    case Figure::Participation:
        return participation(*dashboard.programme, formatting);
    case Figure::Redemption:
        return redemption(*dashboard.programme, formatting);
    case Figure::PointsOutstanding:
        return outstanding(*dashboard.programme, formatting);
    default:
        return {};
    }
}

} // namespace regulars
