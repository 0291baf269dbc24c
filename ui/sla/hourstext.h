// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/sla/workcalendar.h"

#include <optional>

namespace regulars {

/// What somebody typed as the hours of a day.
struct TypedHours
{
    QList<WorkRange> ranges;        ///< of the day, ascending
    QList<WorkRange> afterMidnight; ///< what belongs to the day after it: "22-6" is 22:00–24:00 and 00:00–06:00

    friend bool operator==(const TypedHours &, const TypedHours &) = default;
};

/// Reads "9-12:30, 14–18", "08.00-17.00" or "22-6" in 24 hours; an empty text is a free day. Nothing when it can't be read.
[[nodiscard]] std::optional<TypedHours> typedHours(const QString &text);
/// "09:00–12:30, 14:00–24:00".
[[nodiscard]] QString hoursText(const QList<WorkRange> &ranges);
/// Both lists as one, ascending; what overlaps or touches becomes one range.
[[nodiscard]] QList<WorkRange> unitedHours(const QList<WorkRange> &first, const QList<WorkRange> &second);

/// Reads a promised time: "4" and "4 h" are hours, "4:30", "4 h 30 min", "90 min" and "1,5 h" are what they look like; 0
/// when the text is empty. Nothing when it can't be read or is more than ten thousand hours.
[[nodiscard]] std::optional<int> typedMinutes(const QString &text);

} // namespace regulars
