// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/metrics/dashboardtexts.h"
#include "ui/metrics/dashboardtile.h"

namespace regulars {

/// The people behind what customers said, as a menu offers them. Who answered without being known can't be opened, and is
/// not counted here; groups of nobody are left out. GUI thread only.
class AnswerChoices
{
    Q_DECLARE_TR_FUNCTIONS(regulars::AnswerChoices)

public:
    using Figure = DashboardTexts::Figure;

    /// Whether the figure is made of answers.
    [[nodiscard]] static bool isOfAnswers(Figure figure);
    /// Of the days from `from` to `until`; of other figures none.
    [[nodiscard]] static QList<DashboardTile::Choice> choices(Figure figure, const AnsweringPeople &people, QDate from,
                                                              QDate until);
    /// How many of those who were asked have answered, or that nobody knows; empty of other figures.
    [[nodiscard]] static QString responseRate(Figure figure, const ResponseRates &rates, const Formatting &formatting);

private:
    [[nodiscard]] static QString words(AnswerGroup group, int people);
};

} // namespace regulars
