// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/metrics/valuefile.h"

#include "ui/metrics/dashboardtexts.h"
#include "ui/reports/reportlines.h"

using namespace Qt::StringLiterals;

namespace regulars {

namespace {

using Figure = DashboardTexts::Figure;

constexpr double hundredthsPerPoint = 100;

QString decimal(double value, int decimals = 2)
{
    return QString::number(value, 'f', decimals);
}

QString money(double minor, Currency currency)
{
    return decimal(minor / double(currency.minorPerMajor()), currency.decimals());
}

/// Of how many, mean, median and the bounds of the tenths. Of few nothing is told but the mean.
QString spreadLine(const QString &name, const Spread &spread, double unit, int decimals)
{
    QStringList cells{name, QString::number(spread.of), decimal(spread.mean / unit, decimals)};
    if (spread.tells()) {
        cells += decimal(spread.median / unit, decimals);
        for (const double bound : spread.deciles)
            cells += decimal(bound / unit, decimals);
    }
    return lineOf(cells);
}

QString shareLine(const QString &name, const Share &share)
{
    return lineOf({name, QString::number(share.part), QString::number(share.of)});
}

} // namespace

QString ValueFile::lines(const Dashboard &dashboard)
{
    QString text;
    if (dashboard.values)
        text += valueLines(*dashboard.values, dashboard.question.period);
    if (dashboard.programme && dashboard.programme->purchases.members > 0)
        text += programmeLines(*dashboard.programme);
    return text;
}

QString ValueFile::valueLines(const ValueFigures &figures, DashboardPeriod period)
{
    const PeriodValues &values = figures.of(period);
    const auto unit = double(figures.currency.minorPerMajor());
    const int decimals = figures.currency.decimals();
    QStringList heads{tr("Values"), tr("Of"), tr("Mean"), tr("Median")};
    for (int tenth = 1; tenth < Spread::tenths; ++tenth)
        heads += tr("%1 of 10 up to", "a bound of the tenths").arg(tenth);
    QString text = lineOf(heads);
    text += spreadLine(DashboardTexts::name(Figure::AverageOrder), values.orders, unit, decimals);
    text += spreadLine(DashboardTexts::name(Figure::OrderFrequency), values.ordersOfBuyer, 1, 2);
    if (figures.soFar)
        text += spreadLine(DashboardTexts::name(Figure::ValueHistoric), *figures.soFar, unit, decimals);
    if (figures.expected)
        text += spreadLine(DashboardTexts::name(Figure::ValueExpected), figures.expected->values, unit, decimals);
    for (const auto &[figure, value] : {std::pair(Figure::ValueFormula, formulaValue(figures.year, figures.terms)),
                                        std::pair(Figure::ValueDiscounted, discountedValue(figures.year, figures.terms))}) {
        if (value)
            text += lineOf(
                {DashboardTexts::name(figure), QString::number(figures.year.buyers), money(*value, figures.currency)});
    }
    const auto perCent = [](int permille) { return decimal(permille / 10.0, 1); };
    text += u"\r\n"_s + lineOf({tr("Gross margin in per cent"),
                                figures.terms.marginPermille ? perCent(*figures.terms.marginPermille) : QString()});
    text += lineOf({tr("Years at most"), QString::number(figures.terms.years)});
    text += lineOf({tr("Discount of a year in per cent"), perCent(figures.terms.discountPermille)});
    const NewCustomerOrigins &origins = values.origins;
    text += u"\r\n"_s + lineOf({tr("New customers"), tr("Count"), tr("Of")});
    text += shareLine(DashboardTexts::name(Figure::ReferralRate), origins.rate());
    text += shareLine(tr("Unknown how they found the shop"), {origins.unknown, origins.newCustomers});
    text += shareLine(tr("Referred, bought again"), {origins.referredAgain, origins.referred});
    text += shareLine(tr("Others, bought again"), {origins.othersAgain, origins.others()});
    return text + u"\r\n"_s;
}

QString ValueFile::programmeLines(const ProgrammeFigures &figures)
{
    const auto points = [](qint64 hundredths) { return decimal(double(hundredths) / hundredthsPerPoint); };
    QString text = lineOf({tr("Loyalty programme"), tr("Count"), tr("Of")});
    text += shareLine(DashboardTexts::name(Figure::Participation), figures.participation);
    const Redemption &redemption = figures.redemption.matured;
    text += lineOf({DashboardTexts::name(Figure::Redemption), points(redemption.redeemed), points(redemption.kept)});
    text += lineOf({DashboardTexts::name(Figure::PointsOutstanding), points(figures.outstanding.all())});
    text += lineOf({tr("Liability"), money(double(figures.liabilityMinor()), figures.currency)});
    const BeforeAndAfter &joined = figures.purchases.joined;
    text += u"\r\n"_s + lineOf({tr("Orders"), tr("Count"), tr("Net revenue")});
    for (const auto &[name, sums] : {std::pair(tr("Of members, 12 months"), figures.purchases.ofMembers.back()),
                                     std::pair(tr("Of others, 12 months"), figures.purchases.ofOthers.back()),
                                     std::pair(tr("Of the same members before they joined"), joined.before),
                                     std::pair(tr("Of the same members since"), joined.after)})
        text += lineOf({name, QString::number(sums.orders), money(double(sums.netMinor), figures.currency)});
    return text + u"\r\n"_s;
}

} // namespace regulars
