// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/metrics/customervalue.h"

#include <algorithm>
#include <cmath>

namespace regulars {

using namespace Qt::StringLiterals;

namespace {

double shareOf(int permille)
{
    return static_cast<double>(permille) / ValueTerms::wholePermille;
}

} // namespace

QList<Error> validate(const ValueTerms &terms)
{
    QList<Error> errors;
    const auto check = [&errors](const QString &field, int value, int least, int most) {
        if (value < least || value > most)
            errors += invalidField(field, u"out_of_range"_s);
    };
    if (terms.marginPermille)
        check(u"margin"_s, *terms.marginPermille, 1, ValueTerms::wholePermille);
    check(u"years"_s, terms.years, ValueTerms::fewestYears, ValueTerms::mostYears);
    check(u"discount"_s, terms.discountPermille, 0, ValueTerms::mostDiscountPermille);
    return errors;
}

double atMargin(double netMinor, const ValueTerms &terms)
{
    return terms.marginPermille ? netMinor * shareOf(*terms.marginPermille) : netMinor;
}

qint64 valueSoFar(qint64 netMinor, qint64 rewardCostMinor, const ValueTerms &terms)
{
    if (!terms.marginPermille)
        return netMinor;
    return dividedHalfUp(netMinor * *terms.marginPermille, ValueTerms::wholePermille) - rewardCostMinor;
}

double CustomerYear::marginMinor(const ValueTerms &terms) const
{
    return buyers > 0 ? atMargin(static_cast<double>(netMinor), terms) / static_cast<double>(buyers) : 0;
}

CustomerYear customerYear(const CustomerFigures &year)
{
    return {year.orders, year.buyers, year.netMinor, year.kept};
}

double lifespanYears(const CustomerYear &year, const ValueTerms &terms)
{
    const double churn = 1 - year.kept.value();
    return churn > 0 ? std::min(1 / churn, static_cast<double>(terms.years)) : terms.years;
}

std::optional<double> formulaValue(const CustomerYear &year, const ValueTerms &terms)
{
    if (!year.tells())
        return std::nullopt;
    return year.marginMinor(terms) * lifespanYears(year, terms);
}

std::optional<double> discountedValue(const CustomerYear &year, const ValueTerms &terms)
{
    if (!year.tells())
        return std::nullopt;
    const double step = year.kept.value() / (1 + shareOf(terms.discountPermille));
    double value = 0;
    for (int t = 0; t < terms.years; ++t)
        value += year.marginMinor(terms) * std::pow(step, t);
    return value;
}

} // namespace regulars
