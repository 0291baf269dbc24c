// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/birthdaycell.h"

#include <algorithm>
#include <array>
#include <string>

namespace regulars {

namespace {

constexpr std::array yearsForNone = {0, 1, 4, 1604};
constexpr qint64 spreadsheetEpoch = 2'415'019; // Julian day of 1899-12-30
constexpr qint64 firstSerialDay = 367;         // 1901-01-01
constexpr int leapYear = 2000;                 // in which every day without a year exists

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

/// The numbers of a text that holds nothing else but . - / and blanks; empty when it does, or has more than three.
std::vector<int> numbersOf(std::string_view text)
{
    std::vector<int> numbers;
    bool open = false;
    for (const char c : text) {
        if (isDigit(c)) {
            if (!open)
                numbers.push_back(0);
            open = true;
            if (numbers.back() > 99'999'999)
                return {};
            numbers.back() = numbers.back() * 10 + (c - '0');
        } else if (c == '.' || c == '-' || c == '/' || c == ' ') {
            open = false;
        } else {
            return {};
        }
    }
    return numbers.size() <= 3 ? numbers : std::vector<int>();
}

WrittenBirthday openBirthday(int year, int first, int second)
{
    WrittenBirthday written{{year, second, first}, false, {}};
    if (first > 12)
        written.proves = DateOrder::DayMonthYear;
    else if (second > 12) {
        written.birthday = {year, first, second};
        written.proves = DateOrder::MonthDayYear;
    } else {
        written.orderOpen = first != second;
    }
    return written;
}

ParsedValue<WrittenBirthday> checked(const WrittenBirthday &written)
{
    if (written.birthday.isValid())
        return written;
    return tl::unexpected(ValueFault::Malformed);
}

bool standsForNone(int year)
{
    return std::find(yearsForNone.begin(), yearsForNone.end(), year) != yearsForNone.end();
}

/// "--03-14", "--0314", "-03-14", "03-14", "14.03."; nothing when there is a year or no date at all.
std::optional<WrittenBirthday> withoutYear(std::string_view text, const std::vector<int> &numbers)
{
    const bool dashes = text.substr(0, 1) == "-";
    if (dashes && numbers.size() == 1 && numbers[0] >= 101 && numbers[0] <= 1231)
        return WrittenBirthday{{0, numbers[0] / 100, numbers[0] % 100}, false, {}};
    if (numbers.size() != 2)
        return std::nullopt;
    if (dashes || (text.size() == 5 && text[2] == '-'))
        return WrittenBirthday{{0, numbers[0], numbers[1]}, false, {}};
    if (text.find('.') != std::string_view::npos)
        return WrittenBirthday{{0, numbers[1], numbers[0]}, false, {}};
    return openBirthday(0, numbers[0], numbers[1]);
}

ParsedValue<WrittenBirthday> fromDate(std::string_view text, QDate today)
{
    auto parsed = dateFromCell(text);
    if (!parsed) // perhaps only the year is missing: "14 March"
        parsed = dateFromCell(std::string(text) + ' ' + std::to_string(leapYear));
    if (!parsed)
        return tl::unexpected(parsed.error());
    const bool yearless = text.find_first_of("0123456789") != std::string_view::npos && !dateFromCell(text);
    int year = yearless ? 0 : parsed->year;
    if (year > today.year() && year - 100 >= 1900)
        year -= 100;
    WrittenBirthday written;
    if (parsed->orderOpen)
        written = openBirthday(year, parsed->month, parsed->day);
    else
        written.birthday = {year, parsed->month, parsed->day};
    if (parsed->proves)
        written.proves = parsed->proves;
    return checked(written);
}

} // namespace

Birthday WrittenBirthday::in(DateOrder order) const
{
    if (!orderOpen || order == DateOrder::DayMonthYear)
        return birthday;
    return {birthday.year, birthday.day, birthday.month};
}

ParsedValue<WrittenBirthday> birthdayFromCell(std::string_view cell, QDate today)
{
    std::string_view text = trimmedCell(cell);
    if (text.empty())
        return tl::unexpected(ValueFault::Empty);
    const size_t time = text.find('T');
    if (time != std::string_view::npos && time >= 4 && isDigit(text[time - 1]))
        text = text.substr(0, time);
    const std::vector<int> numbers = numbersOf(text);
    if (!numbers.empty() && std::all_of(numbers.begin(), numbers.end(), [](int number) { return number == 0; }))
        return tl::unexpected(ValueFault::Empty);
    if (const auto yearless = withoutYear(text, numbers))
        return checked(*yearless);
    if (numbers.size() == 3 && standsForNone(numbers[0]) && text.find_first_of("/.") == std::string_view::npos &&
        text.find('-') == 4)
        return checked({{0, numbers[1], numbers[2]}, false, {}});
    if (numbers.size() == 1 && text.size() == 8 && standsForNone(numbers[0] / 10'000))
        return checked({{0, numbers[0] / 100 % 100, numbers[0] % 100}, false, {}});
    const bool onlyYear = numbers.size() == 1 && numbers[0] >= 1900 && numbers[0] <= today.year();
    const bool serial = numbers.size() == 1 && !onlyYear && numbers[0] >= firstSerialDay &&
                        numbers[0] <= today.toJulianDay() - spreadsheetEpoch && text.size() <= 5 && text.front() != '-';
    if (serial) {
        const QDate day = QDate::fromJulianDay(spreadsheetEpoch + numbers[0]);
        return WrittenBirthday{{day.year(), day.month(), day.day()}, false, {}};
    }
    return fromDate(text, today);
}

} // namespace regulars
