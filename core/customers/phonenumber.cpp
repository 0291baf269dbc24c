// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/customers/phonenumber.h"

#include "core/base/textfolding.h"
#include "core/customers/customer.h"

#include <phonenumbers/phonenumberutil.h>

namespace regulars {

using namespace Qt::StringLiterals;
using i18n::phonenumbers::PhoneNumberUtil;

namespace {

constexpr qsizetype fewestDigits = 8;
constexpr qsizetype mostDigits = 15;

std::optional<i18n::phonenumbers::PhoneNumber> parsed(QStringView text, QStringView country)
{
    // Without a country only numbers with a prefix can be read.
    constexpr auto unknownCountry = "ZZ";
    const PhoneNumberUtil &util = *PhoneNumberUtil::GetInstance();
    const std::string region = country.isEmpty() ? std::string(unknownCountry) : country.toString().toStdString();
    i18n::phonenumbers::PhoneNumber number;
    if (util.Parse(text.toString().toStdString(), region, &number) != PhoneNumberUtil::NO_PARSING_ERROR ||
        !util.IsPossibleNumber(number))
        return std::nullopt;
    return number;
}

QString nationalDigits(const i18n::phonenumbers::PhoneNumber &number)
{
    std::string digits;
    PhoneNumberUtil::GetInstance()->GetNationalSignificantNumber(number, &digits);
    return QString::fromStdString(digits);
}

// How many digits of an international number are the country's (ITU-T E.164, annex).
qsizetype countryDigits(QStringView digits)
{
    if (digits.startsWith(u'1') || digits.startsWith(u'7'))
        return 1;
    static const QStringView twoDigits =
        u"20 27 30 31 32 33 34 36 39 40 41 43 44 45 46 47 48 49 51 52 53 54 55 56 57 58 60 61 62"
        " 63 64 65 66 81 82 84 86 90 91 92 93 94 95 98";
    return twoDigits.contains(digits.left(2)) ? 2 : 3;
}

// "+" and digits only, as most files have them: there is nothing to find out, and parsing is a hundred times slower. A zero
// after the country's digits belongs to the number in Italy and is too much in Germany: that is left to the library.
bool isPlainInternational(QStringView text)
{
    if (!text.startsWith(u'+'))
        return false;
    const bool plain = std::all_of(text.begin() + 1, text.end(), [](QChar c) { return c == u' ' || c.isDigit(); });
    const QString digits = digitsOf(text);
    return plain && digits.size() >= fewestDigits && digits.size() <= mostDigits && !digits.startsWith(u'0') &&
           digits.at(countryDigits(digits)) != u'0';
}

} // namespace

QString internationalPhone(QStringView text, QStringView country)
{
    const QStringView trimmed = text.trimmed();
    if (isPlainInternational(trimmed))
        return matchKey(ContactKind::Phone, trimmed);
    const auto number = parsed(trimmed, country);
    return number ? QString::number(number->country_code()) + nationalDigits(*number) : QString();
}

QStringList phoneMatchKeys(QStringView text, QStringView country)
{
    QStringList keys{matchKey(ContactKind::Phone, text)};
    const auto add = [&](const QString &key) {
        if (!key.isEmpty() && !keys.contains(key))
            keys += key;
    };
    if (const auto number = parsed(text, country)) {
        const PhoneNumberUtil &util = *PhoneNumberUtil::GetInstance();
        const QString national = nationalDigits(*number);
        std::string region;
        std::string trunkPrefix;
        util.GetRegionCodeForCountryCode(number->country_code(), &region);
        util.GetNddPrefixForRegion(region, true, &trunkPrefix);
        add(QString::number(number->country_code()) + national);
        add(QString::fromStdString(trunkPrefix) + national);
        add(national);
    }
    return keys;
}

} // namespace regulars
