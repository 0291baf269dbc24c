// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/dialect.h"

#include "core/exchange/celldate.h"
#include "core/exchange/cellvalue.h"
#include "core/exchange/columnnames.h"
#include "core/exchange/tablesample.h"

#include <algorithm>
#include <array>

namespace regulars {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array delimiters = {',', ';', '\t', '|', Dialect::whitespaceRun};
constexpr size_t rowsToScore = 200;

bool isNumberInAnyFormat(std::string_view cell)
{
    return amountFromCell(cell, '.').has_value() || amountFromCell(cell, ',').has_value();
}

/// A cell that could be a value of its own: nothing in it looks like a delimiter or quote left over.
bool looksWhole(std::string_view cell, char delimiter)
{
    const std::string_view text = trimmedCell(cell);
    if (text.empty() || isNumberInAnyFormat(text) || dateFromCell(text))
        return true;
    if (text.find_first_of(";\t|\"") != std::string_view::npos)
        return false;
    return delimiter != Dialect::whitespaceRun || text.find(',') == std::string_view::npos;
}

struct Score
{
    double regularity = 0; ///< share of rows with the usual number of fields
    double wholeness = 0;  ///< share of cells that look like values
    size_t fields = 0;

    [[nodiscard]] double total() const
    {
        return fields < 2 ? 0 : regularity * wholeness * static_cast<double>(fields - 1) / static_cast<double>(fields);
    }
};

Score scored(const TableSample &sample, char delimiter)
{
    if (sample.rows.empty())
        return {};
    size_t cells = 0;
    size_t whole = 0;
    for (const auto &row : sample.rows) {
        cells += row.size();
        whole += static_cast<size_t>(
            std::count_if(row.begin(), row.end(), [&](const std::string &cell) { return looksWhole(cell, delimiter); }));
    }
    const TableSample::Width usual = sample.usualWidth();
    return {static_cast<double>(usual.rows) / static_cast<double>(sample.rows.size()),
            static_cast<double>(whole) / static_cast<double>(cells), usual.fields};
}

/// Lines at the top that begin with "#", if the file goes on without.
int leadingCommentLines(std::string_view head)
{
    int count = 0;
    while (head.starts_with('#')) {
        const size_t end = head.find_first_of("\r\n");
        if (end == std::string_view::npos)
            return 0;
        head.remove_prefix(end + (head.substr(end, 2) == "\r\n" ? 2 : 1));
        ++count;
    }
    return head.empty() ? 0 : count;
}

/// The lines above the table, given how its rows are written: titles with at most half the fields, comments. A line
/// that begins with "#" and has as many fields as the table is its header ("#,Date,Total").
int linesAboveTable(std::string_view head, Dialect dialect, int comments)
{
    dialect.skippedLines = comments;
    const size_t usual = sampledTable(head, dialect, false, rowsToScore).usualWidth().fields;
    dialect.skippedLines = 0;
    dialect.quote = 0; // prose may hold a lone apostrophe or quote
    for (int line = comments; line > 0; --line) {
        dialect.skippedLines = line - 1;
        const TableSample above = sampledTable(head, dialect, false, 1);
        if (usual < 2 || above.rows.empty() || above.rows[0].size() != usual)
            break;
        comments = line - 1;
    }
    dialect.skippedLines = comments;
    const TableSample top = sampledTable(head, dialect, false, 30);
    const auto isTitle = [&](const std::vector<std::string> &row) { return row.size() * 2 <= usual; };
    const auto first = std::find_if_not(top.rows.begin(), top.rows.end(), isTitle);
    if (usual < 2 || first == top.rows.end())
        return comments;
    return static_cast<int>(top.lines[static_cast<size_t>(first - top.rows.begin())]) - 1;
}

/// How a number shows its decimal mark: "1,50" and "1.234,56" say comma, "1,234" says nothing.
void voteForMark(std::string_view cell, int &comma, int &point)
{
    const std::string_view text = trimmedCell(cell);
    if (text.find_first_of(".,") == std::string_view::npos)
        return;
    const bool asPoint = amountFromCell(text, '.').has_value();
    const bool asComma = amountFromCell(text, ',').has_value();
    if (asPoint != asComma) {
        ++(asComma ? comma : point);
    } else if (asPoint && asComma && (text.starts_with("0,") || text.starts_with("0."))) {
        ++(text[1] == ',' ? comma : point);
    }
}

char usualDecimalMark(const TableSample &sample)
{
    int comma = 0;
    int point = 0;
    for (const auto &row : sample.rows) {
        for (const std::string &cell : row)
            voteForMark(cell, comma, point);
    }
    return comma > point ? ',' : '.';
}

/// A first row of known names, or of texts above columns of values, is a header.
bool startsWithHeader(const TableSample &sample)
{
    if (sample.rows.empty())
        return true;
    const auto &first = sample.rows.front();
    const auto isValue = [](const std::string &cell) {
        const std::string_view text = trimmedCell(cell);
        return !text.empty() && (isNumberInAnyFormat(text) || dateFromCell(text));
    };
    if (std::any_of(first.begin(), first.end(), isValue))
        return false;
    const bool known = std::any_of(first.begin(), first.end(),
                                   [](const std::string &cell) { return !meaningsOfHeader(textOf(cell)).empty(); });
    if (known || sample.rows.size() == 1)
        return true;
    return std::none_of(first.begin(), first.end(),
                        [](const std::string &cell) { return cell.find('@') != std::string::npos; });
}

/// Whether single quotes stand where cells begin and where they end.
bool hasSingleQuotes(std::string_view head, char delimiter)
{
    const auto has = [&](char first, char second) {
        return head.find(std::string{first, second}) != std::string_view::npos;
    };
    return (has(delimiter, '\'') || has('\n', '\'')) && (has('\'', delimiter) || has('\'', '\n') || has('\'', '\r'));
}

std::vector<Dialect> candidates(std::string_view head, const DialectOverrides &overrides)
{
    const bool backslashed = head.find("\\\"") != std::string_view::npos && head.find("\"\"\"") == std::string_view::npos;
    std::vector<Dialect> result;
    for (const char delimiter : delimiters) {
        if (overrides.delimiter && *overrides.delimiter != delimiter)
            continue;
        const bool singleQuoted = delimiter != Dialect::whitespaceRun && hasSingleQuotes(head, delimiter);
        Dialect dialect;
        dialect.delimiter = delimiter;
        dialect.quote = overrides.quote.value_or('"');
        dialect.escape = overrides.escape.value_or(backslashed ? '\\' : '\0');
        result.push_back(dialect);
        if (singleQuoted && !overrides.quote) {
            dialect.quote = '\'';
            result.push_back(dialect);
        }
    }
    if (result.empty()) { // an unusual delimiter, fixed by hand
        Dialect dialect;
        dialect.delimiter = *overrides.delimiter;
        dialect.quote = overrides.quote.value_or('"');
        dialect.escape = overrides.escape.value_or('\0');
        result.push_back(dialect);
    }
    return result;
}

QString characterName(char c)
{
    return c == 0 ? u"none"_s : QString(QLatin1Char(c));
}

std::optional<char> characterOf(const QJsonValue &value)
{
    const QString text = value.toString();
    if (text == "none"_L1)
        return '\0';
    if (text.size() != 1 || text[0].unicode() > 126)
        return {};
    return text[0].toLatin1();
}

} // namespace

DialectGuess guessedDialect(std::string_view head, bool cutOff, const DialectOverrides &overrides)
{
    const int comments = leadingCommentLines(head);
    DialectGuess best;
    double bestTotal = -1;
    double secondTotal = 0;
    for (Dialect &dialect : candidates(head, overrides)) {
        dialect.skippedLines = overrides.skippedLines.value_or(comments);
        const Score score = scored(sampledTable(head, dialect, cutOff, rowsToScore), dialect.delimiter);
        const double total = score.total() *
                             (dialect.delimiter == Dialect::whitespaceRun || dialect.quote == '\'' ? 0.9 : 1);
        if (total <= bestTotal) {
            secondTotal = std::max(secondTotal, total);
            continue;
        }
        secondTotal = std::max(secondTotal, bestTotal);
        bestTotal = total;
        best = {dialect, score.fields < 2 ? 0.2 : score.regularity * score.wholeness};
    }
    if (secondTotal > bestTotal * 0.9)
        best.confidence /= 2;

    Dialect &dialect = best.dialect;
    dialect.encoding = overrides.encoding.value_or(Encoding::Utf8);
    if (!overrides.skippedLines)
        dialect.skippedLines = linesAboveTable(head, dialect, comments);
    const TableSample sample = sampledTable(head, dialect, cutOff, rowsToScore);
    dialect.decimalMark = overrides.decimalMark ? *overrides.decimalMark : usualDecimalMark(sample);
    dialect.hasHeader = overrides.hasHeader ? *overrides.hasHeader : startsWithHeader(sample);
    return best;
}

QJsonObject toJson(const Dialect &dialect)
{
    return {{u"encoding"_s, nameOf(dialect.encoding)},
            {u"delimiter"_s, characterName(dialect.delimiter)},
            {u"quote"_s, characterName(dialect.quote)},
            {u"escape"_s, characterName(dialect.escape)},
            {u"decimal_mark"_s, characterName(dialect.decimalMark)},
            {u"header"_s, dialect.hasHeader},
            {u"skipped_lines"_s, dialect.skippedLines}};
}

DialectOverrides dialectOverridesFromJson(const QJsonObject &json)
{
    DialectOverrides overrides;
    if (const QString name = json.value(u"encoding"_s).toString(); isNameOf<Encoding>(name))
        overrides.encoding = valueOf<Encoding>(name);
    overrides.delimiter = characterOf(json.value(u"delimiter"_s));
    if (overrides.delimiter == '\0')
        overrides.delimiter.reset();
    overrides.quote = characterOf(json.value(u"quote"_s));
    overrides.escape = characterOf(json.value(u"escape"_s));
    if (const char mark = characterOf(json.value(u"decimal_mark"_s)).value_or('\0'); mark == '.' || mark == ',')
        overrides.decimalMark = mark;
    if (const QJsonValue header = json.value(u"header"_s); header.isBool())
        overrides.hasHeader = header.toBool();
    if (const int skipped = json.value(u"skipped_lines"_s).toInt(-1); skipped >= 0)
        overrides.skippedLines = skipped;
    return overrides;
}

} // namespace regulars
