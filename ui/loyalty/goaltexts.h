// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/loyalty/programmefigures.h"

#include <QtCore/QCoreApplication>

namespace regulars {

class Formatting;

/// The words for what a loyalty programme is to bring, in the program's language. GUI thread only.
class GoalTexts
{
    Q_DECLARE_TR_FUNCTIONS(regulars::GoalTexts)

public:
    [[nodiscard]] static QString metric(GoalMetric metric);
    /// What the figure counts, in a sentence.
    [[nodiscard]] static QString definition(GoalMetric metric);
    /// What its number is typed in: "€", "per cent"; empty: it is a count.
    [[nodiscard]] static QString unit(GoalMetric metric, Currency currency);
    /// So much of a figure: "340", "€41", "32.5 %".
    [[nodiscard]] static QString value(GoalMetric metric, double value, Currency currency, const Formatting &formatting);
    /// From where to where, and until when: "€38 → €45 until 31 December".
    [[nodiscard]] static QString way(const ProgrammeGoal &goal, Currency currency, const Formatting &formatting);
};

} // namespace regulars
