// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/base/formatting.h"
#include "ui/base/plural.h"
#include "ui/loyalty/loyaltykeyfigures.h"
#include "ui/metrics/valuewords.h"
#include "ui/reports/reporttexts.h"

#include <cmath>

using namespace Qt::StringLiterals;

namespace regulars {

namespace {

using Choices = QList<DashboardTile::Choice>;

} // namespace

QString ValueWords::tenths(const Spread &spread, Currency currency, const Formatting &formatting)
{
    if (!spread.tells())
        return tr("Too few to tell how it is spread.");
    QStringList bounds;
    for (const double bound : spread.deciles)
        bounds += formatting.money({std::llround(bound), currency});
    return tr("Bounds of the tenths of customers: %1.", "nine amounts").arg(bounds.join(u" · "_s));
}

QString ValueWords::members(const Dashboard &dashboard, const Formatting &formatting)
{
    if (!isKnown(Figure::Participation, dashboard))
        return {};
    const PurchaseFigures &purchases = dashboard.programme->purchases;
    const OrderSums &members = purchases.ofMembers.back();
    const OrderSums &others = purchases.ofOthers.back();
    if (std::min(members.orders, others.orders) < fewestForPercent)
        return {};
    const auto average = [&](const OrderSums &sums) { return formatting.money({*sums.average(), dashboard.currency}); };
    return tr("members %1, others %2", "average orders of 12 months").arg(average(members), average(others));
}

QString ValueWords::joined(const Dashboard &dashboard, const Formatting &formatting)
{
    const BeforeAndAfter &joined = dashboard.programme->purchases.joined;
    if (joined.members < fewestForPercent)
        return tr("Too few members bought before and after they joined to compare that.");
    const auto average = [&](const OrderSums &sums) {
        return formatting.money({sums.average().value_or(0), dashboard.currency});
    };
    return tr("The same %Ln member(s): %1 an order before they joined, %2 since, of as many days.", "",
              pluralCount(joined.members))
        .arg(average(joined.before), average(joined.after));
}

QString ValueWords::more(Figure figure, const Dashboard &dashboard, const Formatting &formatting)
{
    const auto &values = dashboard.values;
    QStringList sentences;
    switch (figure) {
    case Figure::AverageOrder:
        if (const QString compared = members(dashboard, formatting); !compared.isEmpty())
            sentences = {tr("Average orders of the last 12 months: %1.", "of members, of others").arg(compared),
                         LoyaltyKeyFigures::tr("Members choose to join, so the difference is not the programme's effect."),
                         joined(dashboard, formatting)};
        break;
    case Figure::ValueHistoric:
        if (values && values->soFar)
            sentences += tenths(*values->soFar, values->currency, formatting);
        break;
    case Figure::ValueExpected:
        if (values && values->expected)
            sentences = {tr("As of %1.", "a day").arg(formatting.shortDate(values->expected->asOf)),
                         tenths(values->expected->values, values->currency, formatting)};
        break;
    case Figure::ReferralRate:
        if (values) {
            const NewCustomerOrigins &origins = values->of(dashboard.question.period).origins;
            sentences += tr("Bought again on another day since: %1 of those who were referred, %2 of the others.",
                            "two counts as 3 of 7")
                             .arg(ReportTexts::counted({origins.referredAgain, origins.referred}, formatting),
                                  ReportTexts::counted({origins.othersAgain, origins.others()}, formatting));
        }
        break;
    default:
        break;
    }
    return sentences.join(u' ');
}

Choices ValueWords::tenthChoices(BehindFigure figure, const Spread &spread, QDate day, Currency currency,
                                 const Formatting &formatting)
{
    Choices choices;
    if (!spread.tells())
        return choices;
    const auto bound = [&](int tenth) {
        return formatting.money({std::llround(spread.deciles[size_t(tenth - 1)]), currency});
    };
    for (int tenth = Spread::tenths; tenth >= 1; --tenth) {
        const auto [first, end] = tenthOf(size_t(spread.of), tenth);
        const int people = pluralCount(qint64(end - first));
        const QString text = tenth == Spread::tenths ? tr("Highest tenth, from %1: %Ln", "an amount", people).arg(bound(9))
                             : tenth == 1            ? tr("Lowest tenth, up to %1: %Ln", "an amount", people).arg(bound(1))
                                          : tr("%1 to %2: %Ln", "two amounts", people).arg(bound(tenth - 1), bound(tenth));
        choices.append({text, {figure, day, day, tenth}});
    }
    return choices;
}

Choices ValueWords::referralChoices(const Dashboard &dashboard)
{
    const NewCustomerOrigins &origins = dashboard.values->of(dashboard.question.period).origins;
    const QDate from = dashboard.question.from();
    const QDate day = dashboard.question.day;
    Choices choices;
    const auto add = [&](qint64 count, const QString &text, BehindFigure figure) {
        if (count > 0)
            choices.append({text, {figure, from, day}});
    };
    add(origins.referred, tr("%Ln who were referred", "", pluralCount(origins.referred)), BehindFigure::Referred);
    add(origins.unknown, tr("%Ln of whom it is unknown", "", pluralCount(origins.unknown)), BehindFigure::UnknownOrigin);
    add(origins.newCustomers, tr("%Ln who are new", "", pluralCount(origins.newCustomers)), BehindFigure::New);
    return choices;
}

bool ValueWords::opensPeople(Figure figure)
{
    return figure == Figure::AverageOrder || isOfValues(figure) || isOfProgramme(figure);
}

Choices ValueWords::choices(Figure figure, const Dashboard &dashboard, const Formatting &formatting)
{
    const CustomerFigures &now = dashboard.customers.now;
    const QDate from = dashboard.question.from();
    const QDate day = dashboard.question.day;
    Choices choices;
    if (!isKnown(figure, dashboard))
        return choices;
    const auto buyers = [&](qint64 count, QDate since) {
        if (count > 0)
            choices.append({tr("%Ln who bought", "", pluralCount(count)), {BehindFigure::Buyers, since, day}});
    };
    switch (figure) {
    case Figure::AverageOrder:
        buyers(now.buyers, from);
        break;
    case Figure::OrderFrequency:
        buyers(now.buyers, from);
        if (const qint64 once = dashboard.values->of(dashboard.question.period).boughtOnce; once > 0)
            choices.append({tr("%Ln who bought once", "", pluralCount(once)), {BehindFigure::BoughtOnce, from, day}});
        break;
    case Figure::ValueHistoric:
        if (dashboard.values->soFar)
            return tenthChoices(BehindFigure::ValueTenth, *dashboard.values->soFar, day, dashboard.currency, formatting);
        break;
    case Figure::ValueExpected:
        if (const auto &expected = dashboard.values->expected)
            return tenthChoices(BehindFigure::ExpectedTenth, expected->values, expected->asOf, dashboard.currency,
                                formatting);
        break;
    case Figure::ValueFormula:
    case Figure::ValueDiscounted:
        buyers(dashboard.values->year.buyers, day.addDays(1 - daysOf(DashboardPeriod::Year)));
        break;
    case Figure::ReferralRate:
        return referralChoices(dashboard);
    case Figure::Participation:
        if (const qint64 part = dashboard.programme->participation.part; part > 0)
            choices.append({tr("%Ln who take part", "", pluralCount(part)),
                            {BehindFigure::TookPart, day.addMonths(-figureMonths).addDays(1), day}});
        break;
    default:
        break;
    }
    return choices;
}

} // namespace regulars
