// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/metrics/supportfigures.h"
#include "models/base/roles.h"
#include "ui/reports/chartpainting.h"

#include <QtCore/QCoreApplication>

namespace regulars {

class Formatting;

/// What the dashboard tells of the support desk, in words: as the card, the wall and papers show it. Of fewer than ten there
/// are counts. GUI thread only.
class SupportWords
{
    Q_DECLARE_TR_FUNCTIONS(regulars::SupportWords)

public:
    enum class Figure { Opened, Solved, FirstReply, Resolution, Satisfied, Open, Overdue };
    static constexpr std::array figures = {Figure::Opened,    Figure::Solved, Figure::FirstReply, Figure::Resolution,
                                           Figure::Satisfied, Figure::Open,   Figure::Overdue};
    /// So many categories are named.
    static constexpr qsizetype categoriesTold = 3;

    struct Line
    {
        QString value = QStringLiteral("–");
        QString before; ///< the value of the days with which it is compared; empty: nothing is compared
        QString change; ///< empty: nothing to compare
        Tone tone = Tone::Neutral;
        QString detail;
    };

    [[nodiscard]] static QString name(Figure figure);
    [[nodiscard]] static QString definition(Figure figure);
    [[nodiscard]] static Line line(Figure figure, const SupportFigures &figures, const Formatting &formatting);
    /// How many tickets of it, and what became of that.
    [[nodiscard]] static Line line(const SupportCategory &category, const Formatting &formatting);

    /// What stands above the chart.
    [[nodiscard]] static QString title();
    [[nodiscard]] static PaintedChart chart(const SupportFigures &figures, const Formatting &formatting);
    [[nodiscard]] static QStringList headings();
    [[nodiscard]] static QStringList row(const SupportWeek &week, const Formatting &formatting);

private:
    [[nodiscard]] static Line count(qint64 now, qint64 before, const Formatting &formatting);
    [[nodiscard]] static Line time(const TimeFigures &now, const TimeFigures &before, const Share &inTime,
                                   const Formatting &formatting);
    [[nodiscard]] static Line satisfied(const Share &now, const Share &before, const Formatting &formatting);
};

} // namespace regulars
