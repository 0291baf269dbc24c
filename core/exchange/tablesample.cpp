// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/tablesample.h"

#include "core/exchange/tablereader.h"

#include <map>

namespace regulars {

TableSample::Width TableSample::usualWidth() const
{
    std::map<size_t, size_t> counts;
    for (const auto &row : rows)
        ++counts[row.size()];
    Width usual;
    for (const auto &[fields, count] : counts) {
        if (count >= usual.rows)
            usual = {fields, count};
    }
    return usual;
}

TableSample sampledTable(std::string_view head, const Dialect &dialect, bool cutOff, size_t mostRows)
{
    TableSample sample;
    MemoryByteSource source(head);
    TextStream text(source);
    if (!text.begin())
        return sample;
    text.setEncoding(Encoding::Utf8);
    TableReader reader(text, dialect, {});
    while (sample.rows.size() < mostRows) {
        const auto found = reader.next();
        if (!found)
            return sample;
        if (!*found)
            break;
        sample.rows.emplace_back(reader.cells().begin(), reader.cells().end());
        sample.lines.push_back(reader.line());
    }
    const bool readAll = sample.rows.size() < mostRows;
    if (cutOff && readAll && sample.rows.size() > 2) {
        sample.rows.pop_back();
        sample.lines.pop_back();
    }
    return sample;
}

} // namespace regulars
