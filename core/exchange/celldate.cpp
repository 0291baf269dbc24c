// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/celldate.h"

#include "core/base/clock.h"
#include "core/base/textfolding.h"

#include <QtCore/QDateTime>

#include <algorithm>
#include <array>

namespace regulars {

namespace {

constexpr int msPerMinute = 60'000;
constexpr int msPerHour = 60 * msPerMinute;
constexpr int lastMsOfDay = 24 * msPerHour - 1;
/// Outside of these years a date is a slip or a placeholder ("0001-01-01").
constexpr int firstYear = 1900;
constexpr int lastYear = 2200;
/// Spreadsheets count days from here (their 29 February 1900 is already in it).
constexpr int spreadsheetEpoch = 2'415'019; // Julian day of 1899-12-30

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

/// The digits of [from, from + count) as a number, or -1.
int numberAt(std::string_view text, size_t from, size_t count)
{
    if (from + count > text.size())
        return -1;
    int value = 0;
    for (const char c : text.substr(from, count)) {
        if (!isDigit(c))
            return -1;
        value = value * 10 + (c - '0');
    }
    return value;
}

/// Walks over a text of digits, words and separators.
class Scanner
{
public:
    explicit Scanner(std::string_view text) : m_rest(text) {}

    [[nodiscard]] bool atEnd() const { return m_rest.empty(); }
    [[nodiscard]] char peek() const { return m_rest.empty() ? '\0' : m_rest.front(); }
    [[nodiscard]] std::string_view rest() const { return m_rest; }
    bool take(char c)
    {
        if (peek() != c || m_rest.empty())
            return false;
        m_rest.remove_prefix(1);
        return true;
    }
    void skip(std::string_view characters)
    {
        while (!m_rest.empty() && characters.find(m_rest.front()) != std::string_view::npos)
            m_rest.remove_prefix(1);
    }
    std::string_view digits()
    {
        return taken([](char c) { return isDigit(c); });
    }
    std::string_view word()
    {
        return taken([](char c) { return !isDigit(c) && std::string_view(" \t,./-:'").find(c) == std::string_view::npos; });
    }

private:
    template<typename Test>
    std::string_view taken(Test test)
    {
        const auto end = std::find_if_not(m_rest.begin(), m_rest.end(), test);
        const std::string_view result = m_rest.substr(0, static_cast<size_t>(end - m_rest.begin()));
        m_rest.remove_prefix(result.size());
        return result;
    }

    std::string_view m_rest;
};

constexpr auto malformed = tl::unexpected<ValueFault>(ValueFault::Malformed);

bool isDay(int year, int month, int day)
{
    return year >= firstYear && year <= lastYear && month >= 1 && month <= 12 && day >= 1 &&
           day <= QDate(year, month, 1).daysInMonth();
}

int fullYear(int year, size_t digitCount)
{
    if (digitCount > 2)
        return year;
    return year < 70 ? 2000 + year : 1900 + year;
}

/// 1 … 12 for the name of a month or the beginning of one (three letters or more), else 0.
int monthOf(std::string_view word)
{
    static constexpr std::array<std::array<QStringView, 8>, 12> names = {{
        {u"january", u"januar", u"janvier", u"enero", u"gennaio", u"januari", u"jaenner", u"janner"},
        {u"february", u"februar", u"fevrier", u"febrero", u"febbraio", u"februari"},
        {u"march", u"marz", u"mars", u"marzo", u"maart", u"maerz", u"mrz", u"mrt"},
        {u"april", u"avril", u"abril", u"aprile"},
        {u"may", u"mai", u"mayo", u"maggio", u"mei"},
        {u"june", u"juni", u"juin", u"junio", u"giugno"},
        {u"july", u"juli", u"juillet", u"julio", u"luglio"},
        {u"august", u"aout", u"agosto", u"augustus"},
        {u"september", u"septembre", u"septiembre", u"settembre"},
        {u"october", u"oktober", u"octobre", u"octubre", u"ottobre"},
        {u"november", u"novembre", u"noviembre"},
        {u"december", u"dezember", u"decembre", u"diciembre", u"dicembre"},
    }};
    const QString name = folded(textOf(word));
    if (name.size() < 3)
        return 0;
    int found = 0;
    for (size_t month = 0; month < names.size(); ++month) {
        const bool here = std::any_of(names[month].begin(), names[month].end(),
                                      [&](QStringView full) { return full.startsWith(name); });
        if (here && found != 0)
            return 0; // "jui" could be June or July
        if (here)
            found = static_cast<int>(month) + 1;
    }
    return found;
}

/// "PM", "p.m.", "a. m.": 12 or 0 hours; nothing for other words.
std::optional<int> halfDay(std::string_view word)
{
    QString letters;
    for (const QChar c : folded(textOf(word))) {
        if (c.isLetter())
            letters += c;
    }
    if (letters == u"am" || letters == u"pm")
        return letters == u"pm" ? 12 : 0;
    return {};
}

/// "Z", "UTC", "+0530", "+05:30", "-08", "GMT+1": seconds from UTC.
std::optional<int> offsetOf(std::string_view text)
{
    for (const std::string_view zero : {"UTC", "GMT", "Z"}) {
        if (text.starts_with(zero))
            text.remove_prefix(zero.size());
        if (text.empty())
            return 0;
    }
    if (text.front() != '+' && text.front() != '-')
        return {};
    const int sign = text.front() == '-' ? -1 : 1;
    Scanner scanner(text.substr(1));
    const std::string_view hours = scanner.digits();
    scanner.take(':');
    const std::string_view minutes = scanner.digits();
    if (!scanner.atEnd() || hours.empty() || hours.size() > 4 || minutes.size() > 2)
        return {};
    int hour = numberAt(hours, 0, hours.size());
    int minute = minutes.empty() ? 0 : numberAt(minutes, 0, minutes.size());
    if (hours.size() > 2) {
        minute = hour % 100;
        hour /= 100;
    }
    if (hour > 14 || minute > 59)
        return {};
    return sign * (hour * 3600 + minute * 60);
}

struct TimeOfDay
{
    int ms = 0;
    std::optional<int> offsetSeconds;
};

int fractionMs(std::string_view digits)
{
    int ms = 0;
    for (size_t i = 0; i < 3; ++i)
        ms = ms * 10 + (i < digits.size() ? digits[i] - '0' : 0);
    return ms;
}

/// "08:26", "08:26:00.123 PM +0100", "21h18".
ParsedValue<TimeOfDay> timeOfDay(std::string_view text)
{
    Scanner scanner(text);
    const std::string_view hours = scanner.digits();
    if (hours.empty() || hours.size() > 2 || !(scanner.take(':') || scanner.take('h') || scanner.take('.')))
        return malformed;
    const std::string_view minutes = scanner.digits();
    std::string_view seconds;
    std::string_view fraction;
    if (scanner.take(':') || scanner.take('.')) {
        seconds = scanner.digits();
        if (!seconds.empty() && (scanner.take('.') || scanner.take(',')))
            fraction = scanner.digits();
    }
    int hour = numberAt(hours, 0, hours.size());
    const int minute = minutes.size() == 2 ? numberAt(minutes, 0, 2) : -1;
    const int second = seconds.empty() ? 0 : seconds.size() == 2 ? numberAt(seconds, 0, 2) : -1;
    scanner.skip(" ");
    std::string_view rest = trimmedCell(scanner.rest());
    if (const size_t letters = std::min(rest.find_first_of("+-0123456789Z"), rest.size()); letters > 0) {
        if (const auto half = halfDay(rest.substr(0, letters))) {
            if (hour < 1 || hour > 12)
                return malformed;
            hour = hour % 12 + *half;
            rest = trimmedCell(rest.substr(letters));
        }
    }
    TimeOfDay time;
    if (!rest.empty()) {
        time.offsetSeconds = offsetOf(rest);
        if (!time.offsetSeconds)
            return malformed;
    }
    const bool midnightAtEnd = hour == 24 && minute == 0 && second == 0;
    if (minute < 0 || minute > 59 || second < 0 || second > 60 || (hour > 23 && !midnightAtEnd))
        return malformed;
    time.ms = std::min(hour * msPerHour + minute * msPerMinute + second * 1000 + fractionMs(fraction), lastMsOfDay);
    return time;
}

ParsedValue<ParsedDate> withTime(ParsedValue<ParsedDate> date, std::string_view text)
{
    if (!date || text.empty())
        return date;
    const auto time = timeOfDay(text);
    if (!time)
        return malformed;
    date->msOfDay = time->ms;
    date->offsetSeconds = time->offsetSeconds;
    return date;
}

ParsedValue<ParsedDate> dateOf(int year, int month, int day)
{
    if (!isDay(year, month, day))
        return malformed;
    ParsedDate date;
    date.year = year;
    date.month = month;
    date.day = day;
    return date;
}

/// Two numbers and a year: the order is what only works, or stays open. Points mean day first everywhere.
ParsedValue<ParsedDate> openDate(int first, int second, int year, char separator)
{
    const bool dayFirst = isDay(year, second, first);
    const bool monthFirst = isDay(year, first, second) && separator != '.';
    if (!dayFirst && !monthFirst)
        return malformed;
    if (dayFirst && monthFirst && first != second) {
        ParsedDate open;
        open.year = year;
        open.month = first;
        open.day = second;
        open.orderOpen = true;
        return open;
    }
    auto date = dayFirst ? dateOf(year, second, first) : dateOf(year, first, second);
    if (date && dayFirst != monthFirst && separator != '.')
        date->proves = dayFirst ? DateOrder::DayMonthYear : DateOrder::MonthDayYear;
    return date;
}

/// Whether a word that names no month may stand behind the month or so many numbers: a weekday in front, little words in
/// between.
bool mayStandInDate(std::string_view word, bool behindMonth, size_t numbers)
{
    if (behindMonth)
        return word == "de" || word == "del" || word == "th";
    return numbers != 1 || word == "de" || word == "st" || word == "nd" || word == "rd" || word == "th";
}

/// "3/4/2026", "2026-03-04", "14-Mar-14", "14 mars 2014", "March 14, 2014", with one time behind.
ParsedValue<ParsedDate> writtenDate(std::string_view text)
{
    constexpr std::string_view between = " ,./-";
    Scanner scanner(text);
    std::array<std::string_view, 3> numbers;
    size_t count = 0;
    int month = 0;
    char separator = '\0';
    while (count + (month != 0 ? 1 : 0) < 3 && !scanner.atEnd()) {
        if (isDigit(scanner.peek())) {
            numbers[count++] = scanner.digits();
            separator = separator == '\0' ? scanner.peek() : separator;
        } else {
            const std::string_view word = scanner.word();
            if (const int named = monthOf(word); named != 0 && month == 0)
                month = named;
            else if (word.empty() || !mayStandInDate(word, month != 0, count))
                return malformed;
        }
        if (count + (month != 0 ? 1 : 0) < 3)
            scanner.skip(between);
    }
    const auto value = [&](size_t i) { return numbers[i].size() <= 4 ? numberAt(numbers[i], 0, numbers[i].size()) : -1; };
    const bool complete = count == (month != 0 ? 2u : 3u);
    if (!complete || value(0) < 0 || value(1) < 0 || (count == 3 && value(2) < 0))
        return malformed;
    std::string_view time = trimmedCell(scanner.rest());
    if (!time.empty() && (time.front() == 'T' || time.front() == ','))
        time = trimmedCell(time.substr(1));
    if (month != 0) {
        const bool yearFirst = numbers[0].size() == 4;
        return withTime(
            dateOf(fullYear(value(yearFirst ? 0 : 1), numbers[yearFirst ? 0 : 1].size()), month, value(yearFirst ? 1 : 0)),
            time);
    }
    if (numbers[0].size() == 4)
        return withTime(dateOf(value(0), value(1), value(2)), time);
    if (numbers[2].size() != 4 && numbers[2].size() != 2)
        return malformed;
    return withTime(openDate(value(0), value(1), fullYear(value(2), numbers[2].size()), separator), time);
}

ParsedDate fromUnixMs(qint64 ms)
{
    const QDateTime utc = QDateTime::fromMSecsSinceEpoch(ms, Qt::UTC);
    ParsedDate date;
    utc.date().getDate(&date.year, &date.month, &date.day);
    date.msOfDay = utc.time().msecsSinceStartOfDay();
    date.offsetSeconds = 0;
    return date;
}

/// Days since 1899-12-30, with the time of day as a fraction: "45000.5".
ParsedValue<ParsedDate> spreadsheetDate(std::string_view text)
{
    constexpr qint64 firstDay = 25'569; // 1970-01-01
    constexpr qint64 lastDay = 73'050;  // 2099-12-31
    const auto amount = amountFromCell(text, '.');
    if (!amount || amount->micro < firstDay * microPerMajor || amount->micro >= (lastDay + 1) * microPerMajor)
        return malformed;
    ParsedDate date;
    QDate::fromJulianDay(spreadsheetEpoch + amount->micro / microPerMajor).getDate(&date.year, &date.month, &date.day);
    if (text.find('.') != std::string_view::npos) {
        constexpr qint64 msPerSecond = 1000;
        const qint64 ms = dividedHalfUp((amount->micro % microPerMajor) * msPerDay, microPerMajor);
        date.msOfDay = static_cast<int>(std::min<qint64>(dividedHalfUp(ms, msPerSecond) * msPerSecond, lastMsOfDay));
    }
    return date;
}

ParsedValue<ParsedDate> digitsOnly(std::string_view text)
{
    switch (text.size()) {
    case 5:
        return spreadsheetDate(text);
    case 8:
        return dateOf(numberAt(text, 0, 4), numberAt(text, 4, 2), numberAt(text, 6, 2));
    case 10:
    case 13: {
        qint64 value = 0;
        for (const char c : text)
            value = value * 10 + (c - '0');
        return fromUnixMs(text.size() == 10 ? value * 1000 : value);
    }
    case 12:
    case 14: {
        auto date = dateOf(numberAt(text, 0, 4), numberAt(text, 4, 2), numberAt(text, 6, 2));
        const int hour = numberAt(text, 8, 2);
        const int minute = numberAt(text, 10, 2);
        const int second = text.size() == 14 ? numberAt(text, 12, 2) : 0;
        if (!date || hour > 23 || minute > 59 || second > 59)
            return malformed;
        date->msOfDay = hour * msPerHour + minute * msPerMinute + second * 1000;
        return date;
    }
    default:
        return malformed;
    }
}

} // namespace

QDate ParsedDate::date(DateOrder order) const
{
    if (orderOpen && order == DateOrder::DayMonthYear)
        return {year, day, month};
    return {year, month, day};
}

ParsedValue<ParsedDate> dateFromCell(std::string_view cell)
{
    const std::string_view text = trimmedCell(cell);
    if (text.empty())
        return tl::unexpected(ValueFault::Empty);
    if (text.size() >= 10 && text[4] == '-' && text[7] == '-') { // ISO: nearly all exports of programs
        const auto date = dateOf(numberAt(text, 0, 4), numberAt(text, 5, 2), numberAt(text, 8, 2));
        if (text.size() == 10)
            return date;
        if (text[10] == ' ' || text[10] == 'T')
            return withTime(date, trimmedCell(text.substr(11)));
    }
    if (std::all_of(text.begin(), text.end(), isDigit))
        return digitsOnly(text);
    if (text.size() > 5 && text[5] == '.' && std::all_of(text.begin(), text.begin() + 5, isDigit))
        return spreadsheetDate(text);
    return writtenDate(text);
}

ParsedValue<int> timeFromCell(std::string_view cell)
{
    const std::string_view text = trimmedCell(cell);
    if (text.empty())
        return tl::unexpected(ValueFault::Empty);
    if ((text.size() == 4 || text.size() == 6) && std::all_of(text.begin(), text.end(), isDigit)) {
        const int hour = numberAt(text, 0, 2);
        const int minute = numberAt(text, 2, 2);
        const int second = text.size() == 6 ? numberAt(text, 4, 2) : 0;
        if (hour > 23 || minute > 59 || second > 59)
            return malformed;
        return hour * msPerHour + minute * msPerMinute + second * 1000;
    }
    const auto time = timeOfDay(text);
    if (!time)
        return malformed;
    return time->ms;
}

} // namespace regulars
