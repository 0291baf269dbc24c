// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/loyalty/cardnumber.h"

#include "core/base/textfolding.h"

#include <algorithm>
#include <array>

namespace regulars {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype cardLength = 10;
constexpr qsizetype eanLength = 13;
constexpr qsizetype prefixLength = 2;

constexpr std::array<std::array<int, 10>, 10> quasigroup = {{{0, 3, 1, 7, 5, 9, 8, 6, 4, 2},
                                                             {7, 0, 9, 2, 1, 5, 4, 8, 6, 3},
                                                             {4, 2, 0, 6, 8, 7, 1, 3, 5, 9},
                                                             {1, 7, 5, 0, 9, 8, 3, 4, 2, 6},
                                                             {6, 1, 2, 3, 0, 4, 5, 9, 7, 8},
                                                             {3, 6, 7, 4, 2, 0, 9, 5, 8, 1},
                                                             {5, 8, 6, 9, 7, 2, 0, 1, 3, 4},
                                                             {8, 9, 4, 5, 3, 6, 2, 0, 1, 7},
                                                             {9, 4, 3, 8, 6, 1, 7, 2, 0, 5},
                                                             {2, 5, 8, 1, 4, 3, 6, 7, 9, 0}}};

bool areDigits(QStringView text)
{
    return !text.isEmpty() && std::all_of(text.begin(), text.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
}

int valueOfDigit(QChar digit)
{
    return digit.unicode() - u'0';
}

bool isCardNumber(QStringView digits)
{
    return digits.size() == cardLength && dammCheckDigit(digits.chopped(1)) == valueOfDigit(digits.back());
}

bool isSeparator(QChar letter)
{
    return letter.isSpace() || letter.category() == QChar::Punctuation_Dash || letter == u'.';
}

tl::unexpected<Error> refused(const QString &rule)
{
    return tl::unexpected(invalidField(u"card_number"_s, rule));
}

} // namespace

int dammCheckDigit(QStringView digits)
{
    if (!areDigits(digits))
        return -1;
    int interim = 0;
    for (const QChar digit : digits)
        interim = quasigroup[static_cast<size_t>(interim)][static_cast<size_t>(valueOfDigit(digit))];
    return interim; // the diagonal is zero: it is its own check digit
}

int eanCheckDigit(QStringView digits)
{
    if (digits.size() != eanLength - 1 || !areDigits(digits))
        return -1;
    int sum = 0;
    for (qsizetype i = 0; i < digits.size(); ++i)
        sum += valueOfDigit(digits[i]) * (i % 2 == 0 ? 1 : 3);
    return (10 - sum % 10) % 10;
}

Result<QString> cardNumberOf(qint64 serial)
{
    if (serial < 0 || serial > highestCardSerial)
        return refused(u"too_large"_s);
    const QString digits = QString::number(serial).rightJustified(cardLength - 1, u'0');
    return digits + QString::number(dammCheckDigit(digits));
}

QString cardBarcodeOf(const QString &cardNumber, int prefix)
{
    if (!isCardNumber(cardNumber) || prefix < firstCardPrefix || prefix > lastCardPrefix)
        return {};
    const QString digits = QString::number(prefix) + cardNumber;
    return digits + QString::number(eanCheckDigit(digits));
}

QString cardNumberForReading(const QString &cardNumber)
{
    QString text;
    for (qsizetype i = 0; i < cardNumber.size(); ++i) {
        if (i > 0 && i % 3 == 0)
            text += u' ';
        text += cardNumber[i];
    }
    return text;
}

Result<QString> parseCardNumber(QStringView typed)
{
    const bool isReadable = std::all_of(typed.begin(), typed.end(), [](QChar c) { return c.isDigit() || isSeparator(c); });
    const QString digits = digitsOf(typed);
    if (typed.trimmed().isEmpty())
        return refused(u"required"_s);
    if (!isReadable || (digits.size() != cardLength && digits.size() != eanLength))
        return refused(u"not_a_card_number"_s);
    if (digits.size() == cardLength)
        return isCardNumber(digits) ? Result<QString>(digits) : refused(u"wrong_check_digit"_s);
    if (!digits.startsWith(u'2'))
        return refused(u"not_a_card_number"_s); // a product's barcode
    const QString card = digits.mid(prefixLength, cardLength);
    const bool isWhole = eanCheckDigit(QStringView(digits).chopped(1)) == valueOfDigit(digits.back());
    return isWhole && isCardNumber(card) ? Result<QString>(card) : refused(u"wrong_check_digit"_s);
}

} // namespace regulars
