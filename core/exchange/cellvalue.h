// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/money.h"

#include <QtCore/QString>
#include <tl/expected.hpp>

#include <optional>
#include <string_view>

namespace regulars {

/// Why the text of a cell is no value. Small, because millions of cells are parsed.
enum class ValueFault : quint8 { Empty, Malformed, TooLarge };

template<typename T>
using ParsedValue = tl::expected<T, ValueFault>;

/// An amount as written: millionths of a major unit, and the currency if a sign or code stands beside it.
struct ParsedAmount
{
    qint64 micro = 0;
    Currency currency;
};

/// The cell without white space at its ends (also no-break spaces) and without the apostrophe by which
/// spreadsheets mark text.
[[nodiscard]] std::string_view trimmedCell(std::string_view cell);

/// Reads "1,234.50", "1.234,50 €", "(12.00)", "Rs. 1,04,999", "12-", "1.5E+3". Digits behind the sixth decimal are
/// rounded half up. Groups must be whole: "1,5" is no number where the point is the decimal mark. "$" is taken for USD.
[[nodiscard]] ParsedValue<ParsedAmount> amountFromCell(std::string_view cell, char decimalMark);

/// The same in thousandths of a piece; more than three decimals are rounded half up.
[[nodiscard]] ParsedValue<qint64> quantityMilliFromCell(std::string_view cell, char decimalMark);

/// Yes, ja, oui, sí, x, 1, true … or their opposites; nothing for anything else.
[[nodiscard]] std::optional<bool> booleanFromCell(std::string_view cell);

/// An identifier: trimmed, and "17850.0" (a number that went through a table of numbers) as "17850".
[[nodiscard]] std::string_view identifierFromCell(std::string_view cell);

/// Whether a spreadsheet has shortened a long number to "4.9E+11": the digits are lost.
[[nodiscard]] bool isSpreadsheetDamage(std::string_view cell);

/// The currency that the sign or code at an amount stands for ("€", "US$", "Rs.", "CHF"); unknown for anything else.
[[nodiscard]] Currency currencyOfSign(std::string_view sign);

[[nodiscard]] inline QString textOf(std::string_view utf8)
{
    return QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size()));
}

/// At most so many UTF-16 units of the text, and no half character at its end.
[[nodiscard]] inline QString shortened(const QString &text, qsizetype most)
{
    if (text.size() <= most)
        return text;
    return text.left(text[most - 1].isHighSurrogate() ? most - 1 : most);
}

} // namespace regulars
