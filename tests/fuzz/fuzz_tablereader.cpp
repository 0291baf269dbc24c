// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The first byte chooses the dialect and the size of the pieces, the rest is the file.

#include "core/exchange/tablereader.h"

#include <cstdint>
#include <cstdlib>

using namespace regulars;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    if (size == 0)
        return 0;
    constexpr char delimiters[] = {',', ';', '\t', Dialect::whitespaceRun};
    constexpr char quotes[] = {'"', '\'', '\0', '"'};
    Dialect dialect;
    dialect.delimiter = delimiters[data[0] & 3];
    dialect.quote = quotes[(data[0] >> 2) & 3];
    dialect.escape = (data[0] & 0x10) != 0 ? '\\' : '\0';
    dialect.skippedLines = (data[0] & 0x20) != 0 ? 2 : 0;
    const TableLimits limits{200, 50, (data[0] & 0x40) != 0 ? 1 : 4096};

    MemoryByteSource source({reinterpret_cast<const char *>(data) + 1, size - 1});
    TextStream text(source);
    if (!text.begin())
        return 0;
    if ((data[0] & 0x80) != 0)
        text.setEncoding(static_cast<Encoding>(size & 3));
    TableReader reader(text, dialect, limits);
    qint64 line = 0;
    std::size_t bytes = 0;
    for (auto found = reader.next(); found && *found; found = reader.next()) {
        if (reader.line() <= line || reader.cells().empty() || reader.cells().size() > 50)
            std::abort(); // lines only go up, rows have cells
        line = reader.line();
        for (const std::string_view cell : reader.cells())
            bytes += cell.size();
        if (bytes > size * 4)
            std::abort(); // nothing is read twice (a byte of Windows-1252 is up to three of UTF-8)
    }
    return 0;
}
