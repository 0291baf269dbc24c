// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/customers/customer.h"
#include "core/exchange/celldate.h"

namespace regulars {

/// A birthday as written. Where `orderOpen`, `day` and `month` may be the other way round.
struct WrittenBirthday
{
    Birthday birthday;
    bool orderOpen = false;
    std::optional<DateOrder> proves; ///< the order of day and month that these numbers prove

    [[nodiscard]] Birthday in(DateOrder order) const;
};

/// Reads what dateFromCell() reads, and besides: no year (--03-14, --0314, 03-14, 14.03., "14 March", and the years that
/// programs put where there is none: 0000, 0001, 1604), day numbers of spreadsheets from 1900 on, placeholders for nothing
/// (0/0/00: Empty). `today` tells that a year in two digits is one of the last century: 65 is 1965.
[[nodiscard]] ParsedValue<WrittenBirthday> birthdayFromCell(std::string_view cell, QDate today);

} // namespace regulars
