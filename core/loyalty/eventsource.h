// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/loyalty/earnrule.h"
#include "core/loyalty/pointsentry.h"

namespace regulars {

/// Where an event stands among the sources of points, which have ids from 1.
[[nodiscard]] constexpr PointsSource sourceOf(EarnEvent event)
{
    return {PointsSourceKind::Event, static_cast<qint64>(event) + 1, 0};
}

/// The event of such a source; nothing: it is none, or one of a newer version.
[[nodiscard]] constexpr std::optional<EarnEvent> eventOf(const PointsSource &source)
{
    for (const auto &[event, name] : EnumNames<EarnEvent>::names) {
        if (source.isSameRecord(sourceOf(event)))
            return event;
    }
    return std::nullopt;
}

} // namespace regulars
