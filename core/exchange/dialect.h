// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/exchange/encoding.h"

#include <QtCore/QJsonObject>

#include <optional>
#include <string_view>

namespace regulars {

/// How a file writes a table. Characters are ASCII; 0 means none.
struct Dialect
{
    /// The delimiter that stands for "any run of spaces and tabs"; space at the line's ends does not count.
    static constexpr char whitespaceRun = ' ';

    Encoding encoding = Encoding::Utf8;
    char delimiter = ',';
    char quote = '"';
    char escape = 0; ///< a character that protects the next one (a backslash); doubled quotes always work
    char decimalMark = '.';
    bool hasHeader = true;
    int skippedLines = 0; ///< physical lines before the table: comments, titles

    friend bool operator==(const Dialect &, const Dialect &) = default;
};

/// What a person fixed by hand; what is not set is detected.
struct DialectOverrides
{
    std::optional<Encoding> encoding;
    std::optional<char> delimiter;
    std::optional<char> quote;
    std::optional<char> escape;
    std::optional<char> decimalMark;
    std::optional<bool> hasHeader;
    std::optional<int> skippedLines;
};

/// A dialect and how sure the detection is, 0 … 1. Below 0.5 the person should look at it.
struct DialectGuess
{
    Dialect dialect;
    double confidence = 0;
};

/// Detects the dialect of a table from its beginning, as UTF-8 text without byte order mark.
/// Compares candidates by the regularity of the rows and the share of cells that look like values
/// (van den Burg, Nazábal & Sutton 2019, "Wrangling messy CSV files"). `cutOff`: the text goes on after `head`.
[[nodiscard]] DialectGuess guessedDialect(std::string_view head, bool cutOff, const DialectOverrides &overrides = {});

[[nodiscard]] QJsonObject toJson(const Dialect &dialect);
/// Overrides from the JSON of a dialect; keys that are missing or not understood stay to be detected.
[[nodiscard]] DialectOverrides dialectOverridesFromJson(const QJsonObject &json);

} // namespace regulars
