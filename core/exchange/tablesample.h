// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/exchange/dialect.h"

#include <string>
#include <string_view>
#include <vector>

namespace regulars {

/// The first rows of a table, copied, to look at before the file is read.
struct TableSample
{
    std::vector<std::vector<std::string>> rows;
    std::vector<qint64> lines; ///< physical line of each row, from 1

    /// The number of fields that most rows have, and how many rows have it.
    struct Width
    {
        size_t fields = 0;
        size_t rows = 0;
    };
    [[nodiscard]] Width usualWidth() const;
};

/// Reads up to `mostRows` rows from the beginning of a file. `cutOff`: the text goes on after `head`, so that its
/// last row is not whole and left out, unless there is hardly another.
[[nodiscard]] TableSample sampledTable(std::string_view head, const Dialect &dialect, bool cutOff, size_t mostRows = 500);

} // namespace regulars
