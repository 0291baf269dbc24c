// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The bytes are a spreadsheet; whatever comes out of it is read as a table.

#include "core/exchange/tablefile.h"
#include "storage/exchange/xlsxsource.h"

#include <cstdint>

using namespace regulars;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const XlsxLimits limits{1 << 22, 1 << 20, 100, 5'000, 200};
    const auto source = XlsxSource::openBytes({reinterpret_cast<const char *>(data), size}, {}, limits);
    if (!source)
        return 0;
    DialectOverrides dialect;
    dialect.delimiter = ',';
    const auto table = TableFile::open(**source, dialect, {1 << 16, 300, 4096});
    if (!table)
        return 0;
    for (auto found = (*table)->next(); found && *found; found = (*table)->next()) {
    }
    return 0;
}
