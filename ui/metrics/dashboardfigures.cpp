// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/metrics/dashboardfigures.h"

#include "ui/base/formatting.h"
#include "ui/metrics/slicetexts.h"
#include "ui/metrics/valuewords.h"
#include "ui/reports/reporttexts.h"

#include <cmath>

using namespace Qt::StringLiterals;

namespace regulars {

namespace {

using Figure = DashboardTexts::Figure;

constexpr double msPerMinute = 60'000;

template<typename Value>
QList<double> trendOf(const Dashboard &dashboard, qint64 fewest, Value value)
{
    QList<double> values;
    for (const CustomerFigures &figures : dashboard.customers.trend) {
        if (const Share share = value(figures); share.of >= fewest)
            values += share.value();
    }
    return values;
}

/// What is said to be 0 with these decimals is neither good nor bad.
Tone toneOf(std::optional<double> difference, int decimals, bool moreIsGood)
{
    if (!difference || std::abs(*difference) < 0.5 * std::pow(10.0, -decimals))
        return Tone::Neutral;
    return (*difference > 0) == moreIsGood ? Tone::Good : Tone::Danger;
}

QString scoreOf(const NpsFigures &nps, const Formatting &formatting)
{
    return nps.responses() >= fewestForPercent ? DashboardTexts::score(*nps.score(), formatting) : u"–"_s;
}

} // namespace

ColourRole ShownFigure::ink() const
{
    return tone == Tone::Good ? ColourRole::Green : tone == Tone::Danger ? ColourRole::Red : ColourRole::Muted;
}

ShownFigure DashboardFigures::share(Figure figure, const Share &before, const Share &now, bool moreIsGood,
                                    const Formatting &formatting)
{
    const bool isRetention = figure == Figure::Retention || figure == Figure::Churn;
    const qint64 fewest = isRetention ? fewestForRetention : fewestForPercent;
    const auto valueOf = [&](const Share &each) {
        return each.of >= fewest ? formatting.percent(each.value()) : ReportTexts::counted(each, formatting);
    };
    const auto difference = std::min(before.of, now.of) >= fewest ? pointsBetween(before, now) : std::nullopt;
    ShownFigure shown;
    shown.value = valueOf(now);
    shown.before = valueOf(before);
    shown.change = DashboardTexts::change(difference, 1, formatting);
    shown.tone = toneOf(difference, 1, moreIsGood);
    return shown;
}

ShownFigure DashboardFigures::retention(const Dashboard &dashboard, const Formatting &formatting)
{
    const Share &kept = dashboard.customers.now.kept;
    ShownFigure shown = share(Figure::Retention, dashboard.customers.before.kept, kept, true, formatting);
    shown.details = {kept.of == 0 ? tr("Nobody was active then") : tr("of %Ln customer(s)", "", int(kept.of))};
    shown.trend = trendOf(dashboard, fewestForRetention, [](const CustomerFigures &each) { return each.kept; });
    return shown;
}

ShownFigure DashboardFigures::churn(const Dashboard &dashboard, const Formatting &formatting)
{
    const Share &lapsed = dashboard.customers.now.lapsed;
    ShownFigure shown = share(Figure::Churn, dashboard.customers.before.lapsed, lapsed, false, formatting);
    shown.details = {lapsed.of == 0 ? tr("Nobody was active then")
                                    : tr("in 30 days, of %Ln customer(s)", "", int(lapsed.of))};
    shown.trend = trendOf(dashboard, fewestForRetention, [](const CustomerFigures &each) { return each.lapsed; });
    return shown;
}

ShownFigure DashboardFigures::repeat(const Dashboard &dashboard, const Formatting &formatting)
{
    const CustomerFigures &now = dashboard.customers.now;
    ShownFigure shown = share(Figure::Repeat, dashboard.customers.before.inTime, now.inTime, true, formatting);
    shown.details = {now.inTime.of == 0 ? tr("Nobody was new then") : tr("of %Ln new customer(s)", "", int(now.inTime.of)),
                     now.repeaters.hasPercent()
                         ? tr("ever: %1", "per cent").arg(formatting.percent(now.repeaters.value(), 0))
                         : QString()};
    shown.trend = trendOf(dashboard, fewestForPercent, [](const CustomerFigures &each) { return each.inTime; });
    return shown;
}

ShownFigure DashboardFigures::nps(const Dashboard &dashboard, const Formatting &formatting)
{
    const NpsFigures &nps = dashboard.said.nps;
    const NpsFigures &before = dashboard.saidBefore.nps;
    const bool enough = nps.responses() >= fewestForPercent;
    std::optional<double> difference;
    if (enough && before.responses() >= fewestForPercent)
        difference = *nps.score() - *before.score();
    ShownFigure shown;
    shown.value = scoreOf(nps, formatting);
    shown.before = scoreOf(before, formatting);
    shown.change = DashboardTexts::change(difference, 0, formatting);
    shown.tone = toneOf(difference, 0, true);
    shown.details = {nps.responses() == 0 ? tr("No answers yet")
                     : enough
                         ? tr("± %1, %Ln answer(s)", "", int(nps.responses())).arg(formatting.number(qRound(*nps.margin())))
                         : tr("%Ln answer(s): too few to tell", "", int(nps.responses()))};
    for (const SatisfactionMonth &month : dashboard.satisfaction) {
        if (month.satisfaction.nps.responses() >= fewestForPercent)
            shown.trend += *month.satisfaction.nps.score();
    }
    return shown;
}

ShownFigure DashboardFigures::csat(const Dashboard &dashboard, const Formatting &formatting)
{
    const CsatFigures &csat = dashboard.said.csat;
    const CsatFigures &before = dashboard.saidBefore.csat;
    ShownFigure shown = share(Figure::Csat, {before.satisfied, before.responses}, {csat.satisfied, csat.responses}, true,
                              formatting);
    shown.details = {csat.responses == 0 ? tr("No answers yet")
                                         : tr("mean %1, %Ln answer(s)", "", int(csat.responses))
                                               .arg(formatting.locale().toString(csat.mean.value_or(0), 'f', 1))};
    for (const SatisfactionMonth &month : dashboard.satisfaction) {
        if (month.satisfaction.csat.responses >= fewestForPercent)
            shown.trend += month.satisfaction.csat.share.value_or(0);
    }
    return shown;
}

ShownFigure DashboardFigures::ces(const Dashboard &dashboard, const Formatting &formatting)
{
    const CesFigures &ces = dashboard.said.ces;
    const CesFigures &before = dashboard.saidBefore.ces;
    const auto tells = [](const CesFigures &each) { return each.responses >= fewestForPercent; };
    const auto meanOf = [&](const CesFigures &each) {
        return tells(each) ? formatting.locale().toString(*each.mean, 'f', 1) : u"–"_s;
    };
    std::optional<double> difference;
    if (tells(ces) && tells(before))
        difference = *ces.mean - *before.mean;
    ShownFigure shown;
    shown.value = meanOf(ces);
    shown.before = meanOf(before);
    shown.change = DashboardTexts::change(difference, 1, formatting);
    shown.tone = toneOf(difference, 1, true);
    if (ces.responses == 0) {
        shown.details = {tr("No answers yet")};
        return shown;
    }
    shown.details = {
        tells(ces)
            ? tr("± %1, %Ln answer(s)", "", int(ces.responses)).arg(formatting.locale().toString(*ces.margin(), 'f', 1))
            : tr("%Ln answer(s): too few to tell", "", int(ces.responses)),
        tr("easy: %1", "a percentage, or 3 of 7")
            .arg(tells(ces) ? formatting.percent(*ces.share, 0)
                            : ReportTexts::counted({ces.easy, ces.responses}, formatting))};
    for (const SatisfactionMonth &month : dashboard.satisfaction) {
        if (tells(month.satisfaction.ces))
            shown.trend += *month.satisfaction.ces.mean;
    }
    return shown;
}

ShownFigure DashboardFigures::money(const Mean &before, const Mean &now, Currency currency, const Formatting &formatting)
{
    const auto valueOf = [&](const Mean &mean) { return mean.minor ? formatting.money({*mean.minor, currency}) : u"–"_s; };
    ShownFigure shown;
    shown.value = valueOf(now);
    shown.before = valueOf(before);
    if (!now.minor || !before.minor || std::min(now.of, before.of) < fewestForPercent)
        return shown;
    const qint64 difference = *now.minor - *before.minor;
    const QString amount = formatting.money({std::abs(difference), currency});
    shown.change = difference == 0  ? tr("= 0", "a figure has not changed")
                   : difference > 0 ? tr("▲ %1", "an amount is higher by so much").arg(amount)
                                    : tr("▼ %1", "an amount is lower by so much").arg(amount);
    shown.tone = toneOf(double(difference), 0, true);
    return shown;
}

ShownFigure DashboardFigures::averageOrder(const Dashboard &dashboard, const Formatting &formatting)
{
    const auto meanOf = [](const CustomerFigures &each) { return Mean{each.averageOrderMinor(), each.orders}; };
    const CustomerFigures &now = dashboard.customers.now;
    ShownFigure shown = money(meanOf(dashboard.customers.before), meanOf(now), dashboard.currency, formatting);
    shown.details = {now.orders == 0 ? tr("No orders yet") : tr("of %Ln order(s)", "", int(now.orders))};
    if (dashboard.values)
        shown.details += ValueWords::median(dashboard.values->of(dashboard.question.period).orders, dashboard.currency,
                                            formatting);
    shown.details += ValueWords::members(dashboard, formatting);
    for (const CustomerFigures &each : dashboard.customers.trend) {
        if (each.orders >= fewestForPercent)
            shown.trend += double(*each.averageOrderMinor());
    }
    return shown;
}

ShownFigure DashboardFigures::valueSoFar(const Dashboard &dashboard, const Formatting &formatting)
{
    const auto meanOf = [](const CustomerFigures &each) { return Mean{each.broughtSoFarMinor(), each.repeaters.of}; };
    const CustomerFigures &now = dashboard.customers.now;
    ShownFigure shown = money(meanOf(dashboard.customers.before), meanOf(now), dashboard.currency, formatting);
    shown.details = {now.repeaters.of == 0 ? tr("Nobody has bought yet")
                                           : tr("of %Ln customer(s) ever", "", int(now.repeaters.of))};
    for (const CustomerFigures &each : dashboard.customers.trend) {
        if (each.repeaters.of >= fewestForPercent)
            shown.trend += double(*each.broughtSoFarMinor());
    }
    return shown;
}

ShownFigure DashboardFigures::firstReply(const SupportComparison &support, const Formatting &formatting)
{
    const auto figuresOf = [](const SupportReport &report) {
        const TimeFigures &times = report.firstResponse.answered;
        return times.business.count > 0 ? times.business : times.calendar;
    };
    const auto medianOf = [&](const DurationFigures &figures) {
        return figures.count > 0 ? ReportTexts::span(figures.medianMs, formatting) : u"–"_s;
    };
    const DurationFigures now = figuresOf(support.report);
    const DurationFigures before = figuresOf(support.before);
    std::optional<double> difference;
    if (now.count >= fewestForPercent && before.count >= fewestForPercent)
        difference = (now.medianMs - before.medianMs) / msPerMinute;
    ShownFigure shown;
    shown.value = medianOf(now);
    shown.before = medianOf(before);
    shown.change = DashboardTexts::change(difference, 0, formatting);
    if (difference && std::abs(*difference) >= 1)
        shown.change = (*difference > 0 ? tr("▲ %1", "longer by a time") : tr("▼ %1", "shorter by a time"))
                           .arg(ReportTexts::span(std::abs(*difference) * msPerMinute, formatting));
    shown.tone = toneOf(difference, 0, false);
    shown.details = {now.count == 0 ? tr("No replies yet") : tr("of %Ln ticket(s)", "", int(now.count)),
                     ReportTexts::waiting(support.report.firstResponse, formatting)};
    return shown;
}

ShownFigure DashboardFigures::figure(Figure figure, const Dashboard &dashboard, const Formatting &formatting)
{
    if (const QString why = SliceTexts::whyNotTold(figure, dashboard.question.slice); !why.isEmpty()) {
        ShownFigure none;
        none.value = none.before = u"–"_s;
        none.details = {why};
        return none;
    }
    switch (figure) {
    case Figure::Retention:
        return retention(dashboard, formatting);
    case Figure::Churn:
        return churn(dashboard, formatting);
    case Figure::Repeat:
        return repeat(dashboard, formatting);
    case Figure::Nps:
        return nps(dashboard, formatting);
    case Figure::Csat:
        return csat(dashboard, formatting);
    case Figure::Ces:
        return ces(dashboard, formatting);
    case Figure::AverageOrder:
        return averageOrder(dashboard, formatting);
    case Figure::ValueSoFar:
        return valueSoFar(dashboard, formatting);
    case Figure::OrderFrequency:
    case Figure::ValueHistoric:
    case Figure::ValueFormula:
    case Figure::ValueDiscounted:
    case Figure::ValueExpected:
    case Figure::Participation:
    case Figure::Redemption:
    case Figure::PointsOutstanding:
    case Figure::ReferralRate:
        return ValueWords::figure(figure, dashboard, formatting);
    case Figure::FirstReply:
        break;
    }
    return {};
}

ShownFigure DashboardFigures::figure(Figure figure, const Dashboard &dashboard,
                                     const std::optional<SupportComparison> &support, const Formatting &formatting)
{
    return support && figure == Figure::FirstReply && dashboard.question.slice.isWhole()
               ? firstReply(*support, formatting)
               : DashboardFigures::figure(figure, dashboard, formatting);
}

} // namespace regulars
