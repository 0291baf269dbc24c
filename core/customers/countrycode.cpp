// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/customers/countrycode.h"

#include "core/base/textfolding.h"

#include <QtCore/QHash>
#include <QtCore/QLocale>

namespace regulars {

using namespace Qt::StringLiterals;

namespace {

QHash<QString, QString> codesByName()
{
    QHash<QString, QString> codes;
    const auto locales = QLocale::matchingLocales(QLocale::AnyLanguage, QLocale::AnyScript, QLocale::AnyTerritory);
    for (const QLocale &locale : locales) {
        const QString code = QLocale::territoryToCode(locale.territory());
        if (code.size() != 2)
            continue;
        for (const QString &name : {QLocale::territoryToString(locale.territory()), code, locale.nativeTerritoryName()}) {
            if (const QString key = folded(name); !key.isEmpty() && !codes.contains(key))
                codes.insert(key, code);
        }
    }
    // Names that people use and no list of countries has.
    for (const QString &name : {u"uk"_s, u"great britain"_s, u"england"_s, u"scotland"_s, u"wales"_s, u"northern ireland"_s})
        codes.insert(name, u"GB"_s);
    for (const QString &name : {u"usa"_s, u"united states of america"_s})
        codes.insert(name, u"US"_s);
    return codes;
}

} // namespace

QString countryCode(QStringView country)
{
    static const QHash<QString, QString> codes = codesByName();
    return country.isEmpty() ? QString() : codes.value(folded(country));
}

QString countryCode(const QTimeZone &zone)
{
    const QString code = QLocale::territoryToCode(zone.territory());
    return code.size() == 2 ? code : QString();
}

} // namespace regulars
