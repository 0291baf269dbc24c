// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/cellvalue.h"

#include "core/base/textfolding.h"

#include <algorithm>
#include <array>
#include <limits>

namespace regulars {

namespace {

constexpr std::string_view noBreakSpace = "\xC2\xA0";
constexpr std::string_view narrowNoBreakSpace = "\xE2\x80\xAF";
constexpr std::string_view thinSpace = "\xE2\x80\x89";
constexpr std::string_view byteOrderMark = "\xEF\xBB\xBF";
constexpr std::string_view minusSign = "\xE2\x88\x92";
constexpr std::string_view curlyApostrophe = "\xE2\x80\x99";
constexpr std::array wideSpaces = {noBreakSpace, narrowNoBreakSpace, thinSpace, byteOrderMark};

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

bool isSpace(char c)
{
    return c == ' ' || (c >= '\t' && c <= '\r');
}

std::string_view trimmedSpace(std::string_view text)
{
    for (bool changed = true; changed && !text.empty();) {
        const size_t before = text.size();
        while (!text.empty() && isSpace(text.front()))
            text.remove_prefix(1);
        while (!text.empty() && isSpace(text.back()))
            text.remove_suffix(1);
        if (!text.empty() &&
            (static_cast<unsigned char>(text.front()) >= 0x80 || static_cast<unsigned char>(text.back()) >= 0x80)) {
            for (const std::string_view space : wideSpaces) {
                if (text.starts_with(space))
                    text.remove_prefix(space.size());
                if (text.ends_with(space))
                    text.remove_suffix(space.size());
            }
        }
        changed = text.size() != before;
    }
    return text;
}

struct Sign
{
    std::string_view sign;
    const char16_t *code;
};

// A lone "$", "kr" or "¥" can mean several currencies; the most used one is meant unless the shop says otherwise.
constexpr std::array<Sign, 28> signs = {{
    {"$", u"USD"},  {"US$", u"USD"}, {"A$", u"AUD"},  {"AU$", u"AUD"}, {"C$", u"CAD"},   {"CA$", u"CAD"}, {"NZ$", u"NZD"},
    {"R$", u"BRL"}, {"MX$", u"MXN"}, {"HK$", u"HKD"}, {"S$", u"SGD"},  {"€", u"EUR"},    {"£", u"GBP"},   {"¥", u"JPY"},
    {"₹", u"INR"},  {"Rs", u"INR"},  {"Rs.", u"INR"}, {"₽", u"RUB"}, {"₺", u"TRY"},    {"₩", u"KRW"},   {"₪", u"ILS"},
    {"zł", u"PLN"}, {"Kč", u"CZK"},  {"Ft", u"HUF"},  {"Fr.", u"CHF"}, {"SFr.", u"CHF"}, {"₴", u"UAH"},   {"฿", u"THB"},
}};

using Unsigned = quint64;
constexpr Unsigned highestMajor = static_cast<Unsigned>(std::numeric_limits<qint64>::max() / microPerMajor) - 1;

/// Digits of a number as they come in: the value is mantissa × 10^-decimals.
class Digits
{
public:
    void add(char digit, bool decimal)
    {
        const auto value = static_cast<Unsigned>(digit - '0');
        ++m_count;
        if (m_mantissa > (std::numeric_limits<Unsigned>::max() - 9) / 10) { // beyond 19 digits: only the size matters
            m_dropped += decimal ? 0 : 1;
            return;
        }
        m_mantissa = m_mantissa * 10 + value;
        m_decimals += decimal ? 1 : 0;
    }
    [[nodiscard]] int count() const { return m_count; }

    [[nodiscard]] ParsedValue<qint64> micro(int exponent, bool negative) const
    {
        int shift = 6 - m_decimals + m_dropped + exponent;
        Unsigned value = m_mantissa;
        for (; shift > 0 && value != 0; --shift) {
            if (value > std::numeric_limits<Unsigned>::max() / 10)
                return tl::unexpected(ValueFault::TooLarge);
            value *= 10;
        }
        for (; shift < -1 && value != 0; ++shift)
            value /= 10;
        if (shift == -1)
            value = value / 10 + (value % 10 >= 5 ? 1 : 0);
        if (value > highestMajor * static_cast<Unsigned>(microPerMajor))
            return tl::unexpected(ValueFault::TooLarge);
        const auto magnitude = static_cast<qint64>(value);
        return negative ? -magnitude : magnitude;
    }

private:
    Unsigned m_mantissa = 0;
    int m_decimals = 0;
    int m_dropped = 0;
    int m_count = 0;
};

/// Length of the separator of digit groups at the start of `text`, or 0.
size_t groupSeparatorLength(std::string_view text, char decimalMark)
{
    const char c = text.front();
    if ((c == ',' || c == '.') && c != decimalMark)
        return 1;
    if (c == ' ' || c == '\'' || c == '_')
        return 1;
    for (const std::string_view separator : {noBreakSpace, narrowNoBreakSpace, thinSpace, curlyApostrophe}) {
        if (text.starts_with(separator))
            return separator.size();
    }
    return 0;
}

/// "E+11" at the start of `text`: the exponent; nothing if it is none or absurd.
std::optional<int> exponentIn(std::string_view text)
{
    text.remove_prefix(1);
    const bool negative = text.starts_with('-');
    if (negative || text.starts_with('+'))
        text.remove_prefix(1);
    if (text.empty() || text.size() > 2 || !std::all_of(text.begin(), text.end(), isDigit))
        return {};
    int value = 0;
    for (const char digit : text)
        value = value * 10 + (digit - '0');
    return negative ? -value : value;
}

/// Digits, groups, decimals and exponent: a number without sign and currency.
ParsedValue<qint64> microOfBody(std::string_view body, char decimalMark, bool negative)
{
    Digits digits;
    bool decimal = false;
    bool grouped = false;
    int inGroup = 0;
    const auto groupIsWhole = [&] { return !grouped || inGroup == 3; };
    for (size_t i = 0; i < body.size(); ++i) {
        const char c = body[i];
        if (isDigit(c)) {
            digits.add(c, decimal);
            ++inGroup;
        } else if (c == decimalMark && !decimal) {
            if (!groupIsWhole())
                return tl::unexpected(ValueFault::Malformed);
            decimal = true;
        } else if ((c == 'e' || c == 'E') && digits.count() > 0) {
            const auto exponent = exponentIn(body.substr(i));
            if (!exponent || !(decimal || groupIsWhole()))
                return tl::unexpected(ValueFault::Malformed);
            return digits.micro(*exponent, negative);
        } else {
            const size_t length = groupSeparatorLength(body.substr(i), decimalMark);
            const int least = grouped ? 2 : 1; // 1,04,999 is how India groups
            if (length == 0 || decimal || inGroup < least || inGroup > 3)
                return tl::unexpected(ValueFault::Malformed);
            grouped = true;
            inGroup = 0;
            i += length - 1;
        }
    }
    if (digits.count() == 0 || !(decimal || groupIsWhole()))
        return tl::unexpected(ValueFault::Malformed);
    return digits.micro(0, negative);
}

/// Takes a minus (or plus) off one end; true if it was a minus.
bool takeSign(std::string_view &text)
{
    for (const std::string_view minus : {std::string_view("-"), minusSign}) {
        if (text.starts_with(minus)) {
            text = trimmedSpace(text.substr(minus.size()));
            return true;
        }
        if (text.ends_with(minus)) {
            text = trimmedSpace(text.substr(0, text.size() - minus.size()));
            return true;
        }
    }
    if (text.starts_with('+'))
        text = trimmedSpace(text.substr(1));
    return false;
}

bool mayStartBody(char c)
{
    return isDigit(c) || c == '.' || c == ',';
}

/// Takes the currency off the front or the back of a number; false if something else stands there.
bool takeCurrency(std::string_view &text, Currency &currency)
{
    const auto first = static_cast<size_t>(std::find_if(text.begin(), text.end(), isDigit) - text.begin());
    size_t from = first;
    if (from > 0 && from < text.size() && (text[from - 1] == '.' || text[from - 1] == ',')) {
        const bool partOfSign = currencyOfSign(trimmedSpace(text.substr(0, from))).isKnown();
        from -= partOfSign ? 0 : 1;
    }
    size_t to = text.size();
    while (to > from && !mayStartBody(text[to - 1]))
        --to;
    const std::string_view front = trimmedSpace(text.substr(0, from));
    const std::string_view back = trimmedSpace(text.substr(to));
    text = text.substr(from, to - from);
    if (!front.empty() && !back.empty())
        return false;
    if (front.empty() && back.empty())
        return true;
    currency = currencyOfSign(front.empty() ? back : front);
    return currency.isKnown();
}

/// Where a minus stands between currency and number ("$-5.00", "5.00- €"), or npos.
size_t innerMinus(std::string_view text)
{
    const size_t minus = text.find('-');
    if (minus == std::string_view::npos)
        return minus;
    const auto at = text.begin() + static_cast<std::ptrdiff_t>(minus);
    return std::none_of(text.begin(), at, isDigit) || std::none_of(at, text.end(), isDigit) ? minus : std::string_view::npos;
}

/// The Swiss and the Dutch write "12.-" and "12,-" for a whole amount.
std::string_view withoutDash(std::string_view text)
{
    return text.ends_with(".-") || text.ends_with(",-") ? text.substr(0, text.size() - 2) : text;
}

} // namespace

std::string_view trimmedCell(std::string_view cell)
{
    cell = trimmedSpace(cell);
    if (cell.size() > 1 && cell.front() == '\'' && cell.find('\'', 1) == std::string_view::npos)
        cell = trimmedSpace(cell.substr(1));
    return cell;
}

Currency currencyOfSign(std::string_view sign)
{
    for (const Sign &known : signs) {
        if (sign == known.sign)
            return Currency(QStringView(known.code));
    }
    const bool code = sign.size() == 3 && std::all_of(sign.begin(), sign.end(), [](char c) { return c >= 'A' && c <= 'Z'; });
    return code ? Currency(QString::fromLatin1(sign.data(), 3)) : Currency();
}

ParsedValue<ParsedAmount> amountFromCell(std::string_view cell, char decimalMark)
{
    ParsedAmount amount;
    if (!cell.empty() && isDigit(cell.front()) && isDigit(cell.back())) { // nearly all
        if (const auto micro = microOfBody(cell, decimalMark, false)) {
            amount.micro = *micro;
            return amount;
        }
    }
    std::string_view text = withoutDash(trimmedCell(cell));
    if (text.empty())
        return tl::unexpected(ValueFault::Empty);
    bool negative = text.size() > 2 && text.front() == '(' && text.back() == ')';
    if (negative)
        text = trimmedSpace(text.substr(1, text.size() - 2));
    if (takeSign(text)) {
        if (negative)
            return tl::unexpected(ValueFault::Malformed);
        negative = true;
    }
    std::string body(text);
    if (const size_t inner = negative ? std::string_view::npos : innerMinus(text); inner != std::string_view::npos) {
        negative = true;
        body.erase(inner, 1);
    }
    std::string_view rest(body);
    if (!takeCurrency(rest, amount.currency))
        return tl::unexpected(ValueFault::Malformed);
    const auto micro = microOfBody(trimmedSpace(rest), decimalMark, negative);
    if (!micro)
        return tl::unexpected(micro.error());
    amount.micro = *micro;
    return amount;
}

ParsedValue<qint64> quantityMilliFromCell(std::string_view cell, char decimalMark)
{
    const auto amount = amountFromCell(cell, decimalMark);
    if (!amount)
        return tl::unexpected(amount.error());
    if (amount->currency.isKnown())
        return tl::unexpected(ValueFault::Malformed);
    return dividedHalfUp(amount->micro, microPerMajor / milliPerPiece);
}

std::optional<bool> booleanFromCell(std::string_view cell)
{
    static constexpr std::array<QStringView, 18> yes = {u"1",    u"x",    u"y",   u"t",    u"yes", u"true",
                                                        u"ja",   u"wahr", u"oui", u"vrai", u"si",  u"verdadero",
                                                        u"vero", u"waar", u"sim", u"on",   u"j",   u"o"};
    static constexpr std::array<QStringView, 13> no = {u"0",   u"n",    u"f",     u"no",  u"false",  u"nein", u"falsch",
                                                       u"non", u"faux", u"falso", u"nee", u"onwaar", u"off"};
    const QString word = folded(textOf(trimmedCell(cell)));
    if (std::find(yes.begin(), yes.end(), word) != yes.end())
        return true;
    if (std::find(no.begin(), no.end(), word) != no.end())
        return false;
    return {};
}

std::string_view identifierFromCell(std::string_view cell)
{
    const std::string_view id = trimmedCell(cell);
    if (id.size() > 2 && id.ends_with(".0") && std::all_of(id.begin(), id.end() - 2, isDigit))
        return id.substr(0, id.size() - 2);
    return id;
}

bool isSpreadsheetDamage(std::string_view cell)
{
    const std::string_view text = trimmedCell(cell);
    const size_t e = text.find_first_of("eE");
    if (e == std::string_view::npos || e == 0 || e + 2 >= text.size() || text[e + 1] != '+')
        return false;
    const auto digitOrMark = [](char c) { return isDigit(c) || c == '.' || c == ','; };
    return isDigit(text.front()) && std::all_of(text.begin(), text.begin() + static_cast<std::ptrdiff_t>(e), digitOrMark) &&
           std::all_of(text.begin() + static_cast<std::ptrdiff_t>(e) + 2, text.end(), isDigit);
}

} // namespace regulars
