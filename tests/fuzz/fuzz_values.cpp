// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

// One cell read as everything that a cell can be.

#include "core/exchange/celldate.h"
#include "core/exchange/cellvalue.h"
#include "core/exchange/columnmapping.h"
#include "core/exchange/productlist.h"

#include <cstdint>
#include <cstdlib>

using namespace regulars;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const std::string_view cell(reinterpret_cast<const char *>(data), size);
    for (const char mark : {'.', ','}) {
        (void)amountFromCell(cell, mark);
        (void)quantityMilliFromCell(cell, mark);
    }
    if (const auto date = dateFromCell(cell)) {
        for (const DateOrder order : {DateOrder::DayMonthYear, DateOrder::MonthDayYear}) {
            if (!date->date(order).isValid())
                std::abort(); // what was accepted is a day of the calendar in either order
        }
    }
    if (const auto time = timeFromCell(cell); time && (*time < 0 || *time >= 86'400'000))
        std::abort();
    (void)booleanFromCell(cell);
    (void)isSpreadsheetDamage(cell);
    if (identifierFromCell(cell).size() > size || trimmedCell(cell).size() > size)
        std::abort();
    if (size < 500) {
        (void)mappingFromText(textOf(cell), {QStringLiteral("Date"), QStringLiteral("Total")}, 2);
        (void)listedProducts(textOf(cell));
    }
    return 0;
}
