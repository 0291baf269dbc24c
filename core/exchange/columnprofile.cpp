// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/columnprofile.h"

#include "core/exchange/celldate.h"
#include "core/exchange/cellvalue.h"

#include <unordered_set>

namespace regulars {

namespace {

bool looksLikeEmail(std::string_view text)
{
    const size_t at = text.find('@');
    return at != std::string_view::npos && at > 0 && text.find('.', at) != std::string_view::npos &&
           text.find(' ') == std::string_view::npos;
}

void countNumber(ColumnProfile &profile, std::string_view text, ParsedAmount amount, char decimalMark)
{
    const bool decimal = amount.currency.isKnown() || text.find(decimalMark) != std::string_view::npos;
    ++(decimal ? profile.decimals : profile.integers);
    profile.largestMicro = std::max(profile.largestMicro, amount.micro);
    if (amount.currency.isKnown())
        profile.currency = amount.currency;
    if (!decimal && text.size() == 5 && dateFromCell(text))
        ++profile.serialDates;
}

void count(ColumnProfile &profile, std::string_view text, char decimalMark)
{
    ++profile.filled;
    const auto amount = amountFromCell(text, decimalMark);
    const auto date = dateFromCell(text);
    const bool numberOnly = amount && text.size() != 8 && text.size() != 14;
    if (date && !numberOnly)
        ++profile.dates;
    if (amount)
        countNumber(profile, text, *amount, decimalMark);
    profile.emails += looksLikeEmail(text) ? 1 : 0;
    profile.spaced += !amount && !date && text.find(' ') != std::string_view::npos ? 1 : 0;
}

} // namespace

std::vector<ColumnProfile> profiledColumns(const TableSample &sample, const Dialect &dialect)
{
    const size_t width = sample.usualWidth().fields;
    std::vector<ColumnProfile> profiles(width);
    std::vector<std::unordered_set<std::string_view>> values(width);
    for (size_t row = dialect.hasHeader ? 1 : 0; row < sample.rows.size(); ++row) {
        const auto &cells = sample.rows[row];
        for (size_t column = 0; column < std::min(width, cells.size()); ++column) {
            const std::string_view text = trimmedCell(cells[column]);
            if (text.empty())
                continue;
            count(profiles[column], text, dialect.decimalMark);
            values[column].insert(text);
        }
    }
    for (size_t column = 0; column < width; ++column)
        profiles[column].distinct = static_cast<int>(values[column].size());
    return profiles;
}

} // namespace regulars
