// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/loyalty/tier.h"

namespace regulars {

/// Bronze for everybody, Silver from 50.00 and Gold from 100.00 in a calendar year, kept with 40.00 and 80.00. Not stored
/// yet.
[[nodiscard]] inline TierLadder threeTiers()
{
    const auto tier = [](const QString &name, TierColour colour, qint64 from, qint64 keeps) {
        Tier made;
        made.name = name;
        made.colour = colour;
        made.qualifyFrom = from;
        made.retainFrom = keeps;
        return made;
    };
    TierLadder ladder;
    ladder.tiers = {tier(QStringLiteral("Bronze"), TierColour::Neutral, 0, 0),
                    tier(QStringLiteral("Silver"), TierColour::Blue, 5'000, 4'000),
                    tier(QStringLiteral("Gold"), TierColour::Amber, 10'000, 8'000)};
    return ladder;
}

} // namespace regulars
