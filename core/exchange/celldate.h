// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/exchange/cellvalue.h"

#include <QtCore/QDate>
#include <QtCore/QTime>

#include <optional>
#include <string_view>

namespace regulars {

/// The order of day and month in dates like 03/04/2026.
enum class DateOrder { DayMonthYear, MonthDayYear };

/// A date as written, with its time and offset if it has them.
struct ParsedDate
{
    int year = 0;
    int month = 0;                    ///< where `orderOpen`: the first number
    int day = 0;                      ///< where `orderOpen`: the second number
    int msOfDay = -1;                 ///< -1: no time was given
    std::optional<int> offsetSeconds; ///< from UTC, if the text says so
    bool orderOpen = false;           ///< day and month are both below 13 and could be either
    /// The order that these numbers prove, because one of them is above 12.
    std::optional<DateOrder> proves;

    [[nodiscard]] bool hasTime() const { return msOfDay >= 0; }
    /// The date, read in the order given if it is open. Invalid if there is no such day.
    [[nodiscard]] QDate date(DateOrder order) const;
};

/// Reads ISO dates and times with offset, yyyymmdd, 3/4/2026, 3.4.26, "14 Mar 2014", "March 14, 2014", month names in
/// English, German, French, Spanish, Italian and Dutch, AM/PM, day numbers of spreadsheets (from 1970) and Unix seconds.
/// A date without a valid reading is Malformed. Two-digit years are 1970 … 2069.
[[nodiscard]] ParsedValue<ParsedDate> dateFromCell(std::string_view cell);

/// Milliseconds since midnight of "21:18:15", "9:18 PM", "2118", "21h18".
[[nodiscard]] ParsedValue<int> timeFromCell(std::string_view cell);

} // namespace regulars
