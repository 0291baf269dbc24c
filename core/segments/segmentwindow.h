// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/enumnames.h"

#include <QtCore/QDate>
#include <QtCore/QJsonObject>

namespace regulars {

/// Local days of the shop, both ends included.
enum class WindowKind {
    Ever,
    LastDays, ///< today and the `days - 1` days before
    NextDays, ///< today and the `days - 1` days after
    Before,   ///< more than `days` days ago
    Today,
    ThisWeek,
    ThisMonth,
    ThisYear,
    LastWeek,
    LastMonth,
    LastYear,
    Between ///< `from` to `until`; one of them may be open (not valid)
};
[[nodiscard]] constexpr bool hasDays(WindowKind kind)
{
    return kind == WindowKind::LastDays || kind == WindowKind::NextDays || kind == WindowKind::Before;
}

/// When something has to have happened, seen from a day.
struct SegmentWindow
{
    WindowKind kind = WindowKind::Ever;
    int days = 30; ///< 1 … 36500; of the kinds that have days
    QDate from;    ///< of Between
    QDate until;   ///< of Between

    /// Only what the kind has counts.
    friend bool operator==(const SegmentWindow &one, const SegmentWindow &other);
};
inline constexpr int mostWindowDays = 36'500;

/// Days from `from` to `until`; an end that is not valid is open.
struct DaySpan
{
    QDate from;
    QDate until;

    [[nodiscard]] bool contains(QDate day) const
    {
        return day.isValid() && (!from.isValid() || day >= from) && (!until.isValid() || day <= until);
    }
    friend bool operator==(const DaySpan &, const DaySpan &) = default;
};
/// The window as of `today`; weeks begin on `weekStart`, as the shop's locale has it.
[[nodiscard]] DaySpan spanOf(const SegmentWindow &window, QDate today, Qt::DayOfWeek weekStart);
/// Whether the day and month of `day` (29 February is kept on the 28th where there is none), in any year, lies in the
/// window. Never holds for a day that is not valid; Ever holds for every other.
[[nodiscard]] bool isKeptWithin(QDate day, const DaySpan &span);

[[nodiscard]] QJsonObject toJson(const SegmentWindow &window);
[[nodiscard]] SegmentWindow segmentWindowOf(const QJsonObject &json);

template<>
struct EnumNames<WindowKind>
{
    static constexpr std::array<std::pair<WindowKind, const char16_t *>, 12> names = {
        {{WindowKind::Ever, u"ever"},
         {WindowKind::LastDays, u"last_days"},
         {WindowKind::NextDays, u"next_days"},
         {WindowKind::Before, u"before"},
         {WindowKind::Today, u"today"},
         {WindowKind::ThisWeek, u"this_week"},
         {WindowKind::ThisMonth, u"this_month"},
         {WindowKind::ThisYear, u"this_year"},
         {WindowKind::LastWeek, u"last_week"},
         {WindowKind::LastMonth, u"last_month"},
         {WindowKind::LastYear, u"last_year"},
         {WindowKind::Between, u"between"}}};
    static constexpr WindowKind fallback = WindowKind::Ever;
};

} // namespace regulars
