// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/money.h"
#include "core/exchange/tablesample.h"

namespace regulars {

/// What kinds of values a column holds, counted over the sampled rows.
struct ColumnProfile
{
    int filled = 0;
    int integers = 0;
    int decimals = 0;    ///< numbers with digits behind a decimal mark, or with a currency
    int dates = 0;       ///< dates in a form that is nothing else
    int serialDates = 0; ///< whole numbers that could be the day numbers of a spreadsheet
    int emails = 0;
    int spaced = 0; ///< texts of several words
    int distinct = 0;
    qint64 largestMicro = 0;
    Currency currency; ///< of the signs at the amounts

    [[nodiscard]] bool isMostly(int count) const { return filled > 0 && count * 20 >= filled * 19; }
    [[nodiscard]] bool isNumeric() const { return isMostly(integers + decimals); }
    [[nodiscard]] bool isDates() const { return isMostly(dates); }
};

/// One profile for each column up to the usual width of the table.
[[nodiscard]] std::vector<ColumnProfile> profiledColumns(const TableSample &sample, const Dialect &dialect);

} // namespace regulars
