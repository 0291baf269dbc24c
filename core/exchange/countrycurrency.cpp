// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/countrycurrency.h"

#include "core/base/textfolding.h"

#include <QtCore/QHash>
#include <QtCore/QLocale>

namespace regulars {

using namespace Qt::StringLiterals;

namespace {

QHash<QString, Currency> currenciesByCountry()
{
    QHash<QString, Currency> currencies;
    const auto locales = QLocale::matchingLocales(QLocale::AnyLanguage, QLocale::AnyScript, QLocale::AnyTerritory);
    for (const QLocale &locale : locales) {
        const Currency currency(locale.currencySymbol(QLocale::CurrencyIsoCode));
        if (!currency.isKnown())
            continue;
        for (const QString &name : {QLocale::territoryToString(locale.territory()),
                                    QLocale::territoryToCode(locale.territory()), locale.nativeTerritoryName()}) {
            if (const QString key = folded(name); !currencies.contains(key))
                currencies.insert(key, currency);
        }
    }
    // Names that people use and no list of countries has.
    const Currency pound(u"GBP");
    for (const QString &name : {u"uk"_s, u"great britain"_s, u"england"_s, u"scotland"_s, u"wales"_s, u"northern ireland"_s})
        currencies.insert(name, pound);
    for (const QString &name : {u"usa"_s, u"united states of america"_s})
        currencies.insert(name, Currency(u"USD"));
    return currencies;
}

} // namespace

Currency currencyOfCountry(QStringView country)
{
    static const QHash<QString, Currency> currencies = currenciesByCountry();
    return currencies.value(folded(country));
}

Currency currencyOfMost(const QStringList &countries)
{
    QHash<QString, int> counts;
    Currency most;
    int highest = 0;
    for (const QString &country : countries) {
        const Currency currency = currencyOfCountry(country);
        if (!currency.isKnown())
            continue;
        const int count = ++counts[currency.code()];
        if (count > highest) {
            highest = count;
            most = currency;
        }
    }
    return most;
}

} // namespace regulars
