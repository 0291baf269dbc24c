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

// "+" and digits only, as most files have them: there is nothing to find out, and parsing is a hundred times slower.
bool isPlainInternational(QStringView text)
{
    if (!text.startsWith(u'+'))
        return false;
    const bool plain = std::all_of(text.begin() + 1, text.end(), [](QChar c) { return c == u' ' || c.isDigit(); });
    const QString digits = digitsOf(text);
    // A zero after the country's prefix belongs to the number in Italy and is too much in Germany.
    return plain && digits.size() >= fewestDigits && digits.size() <= mostDigits &&
           !QStringView(digits).left(4).contains(u'0');
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
