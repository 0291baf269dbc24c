// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/exchange/celldate.h"
#include "core/fields/fielddefinition.h"

class QLocale;

namespace regulars {

/// How the one who wrote a value writes numbers and dates.
struct WrittenStyle
{
    char decimalMark = '.';
    std::optional<DateOrder> dateOrder; ///< of 03/04/2026; not set: such a date is refused
    friend bool operator==(const WrittenStyle &, const WrittenStyle &) = default;
};

/// As people write who use the language.
[[nodiscard]] WrittenStyle writtenStyle(const QLocale &locale);

/// The form in which a value is stored: text as it is, a number as "-1234.5" with at most six decimals, a date as
/// "2026-11-22", "yes" or "no", a choice as the definition spells it. White space around it goes; empty stays empty.
/// Error: InvalidValue, rule too_long, not_a_number, not_a_date, ambiguous_date, not_yes_no or not_a_choice, with the
/// args uid, name and value.
[[nodiscard]] Result<QString> canonicalValue(const FieldDefinition &definition, const QString &written,
                                             const WrittenStyle &style = {});

/// Whether the value is stored so already; an empty one is.
[[nodiscard]] bool isCanonical(const FieldDefinition &definition, const QString &value);

/// A canonical number in millionths; nothing when it is none.
[[nodiscard]] std::optional<qint64> microOf(const QString &number);

} // namespace regulars
