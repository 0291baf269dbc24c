// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/today/briefing.h"

#include <map>

namespace regulars {

/// Whether the shop may speak to somebody about coming back.
enum class Reach {
    May,     ///< has granted offers by some channel
    Unasked, ///< has not said
    Refused  ///< has granted none and refused some, or asked not to be contacted
};
/// 1, 0.5 and 0: whom nobody has asked is worth half as much, as a word in the shop is all there is.
[[nodiscard]] double consentFactor(Reach reach);

/// 0 … 1: how soon it has to be done to be worth it. Slipping: rises to 1 at lostRatio. Occasions fade with the days that
/// have passed since. AtRisk: 1, as the risk is in what is at stake. Silent: 0.25, it has waited for long.
[[nodiscard]] double urgencyOf(const Attention &line);

/// What ranks a line beside the line itself.
struct ActionFacts
{
    qint64 stakeMinor = 0; ///< what the customer would spend in the next 90 days at their own rhythm
    Reach reach = Reach::Unasked;
    friend bool operator==(const ActionFacts &, const ActionFacts &) = default;
};

/// What should be done first: value at stake × urgency × consent. Lines that weigh the same keep their order. What is at
/// stake is the line's own, else that of its customer's facts; without facts it is nothing.
void rankActions(QList<Attention> &lines, const std::map<CustomerId, ActionFacts> &facts);

} // namespace regulars
