// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/clock.h"
#include "core/exchange/celldate.h"
#include "core/exchange/textpool.h"

#include <QtCore/QHash>
#include <QtCore/QTimeZone>

#include <memory>
#include <string>

namespace regulars {

/// Turns dates as written into instants: by their own offset, by a named zone of the row, or by the shop's zone.
class RowTimes
{
public:
    explicit RowTimes(const QTimeZone &shopZone);

    /// A number for a time zone as named in a cell ("Europe/Berlin", "Pacific Time (US & Canada)"); 0, the shop's zone,
    /// for a blank or unknown name.
    [[nodiscard]] int zoneNumber(std::string_view cell);
    /// The instant; 12:00 local where no time was given.
    [[nodiscard]] Instant instant(const ParsedDate &written, QDate date, int zoneNumber);

private:
    /// The local day of a zone: where it starts, and whether its clock is changed on it.
    struct Day
    {
        qint64 startMs = 0;
        bool isPlain = false;
    };
    struct Zone
    {
        explicit Zone(const QTimeZone &zone) : calendar(zone) {}
        LocalCalendar calendar;
        QHash<qint64, Day> days; ///< by Julian day
    };
    [[nodiscard]] static const Day &dayOf(Zone &zone, QDate date);

    std::vector<std::unique_ptr<Zone>> m_zones;
    TextMap<int> m_numbers;
};

} // namespace regulars
