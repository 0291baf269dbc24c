// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The bytes are a calendar file; what comes out of it is read again.

#include "core/sla/holidayfile.h"

#include <cstdint>
#include <cstdlib>

using namespace regulars;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QDate from(2026, 1, 1);
    const QDate until(2028, 12, 31);
    const QByteArray file(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    const auto holidays = readHolidays(file, from, until);
    if (!holidays)
        return 0;
    for (const Holiday &holiday : *holidays) {
        if (!holiday.date.isValid() || holiday.date > until || (holiday.date < from && !holiday.yearly))
            std::abort(); // only what was asked for
    }
    if (merged(*holidays, *holidays).size() != holidays->size())
        std::abort(); // reading it again changes nothing
    return 0;
}
