// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/reports/columnchart.h"
#include "ui/reports/linechart.h"

#include <QtCore/QLocale>

class QPainter;

namespace regulars {

/// What a chart shows, for a painter instead of a widget: of a paper or of a wall. It has columns, which are stacked, or
/// lines.
struct PaintedChart
{
    QString title;
    QString hint;
    QString nothing; ///< why there is nothing to see; empty: there is
    QStringList places;
    std::vector<ColumnChart::Series> columns;
    std::vector<LineChart::Series> lines;
    double lowest = 0; ///< of the axis of lines
    double highest = 0;
};

/// With what a chart is painted; the theme must outlive it.
struct ChartLook
{
    const Theme &theme;
    QLocale locale;
    int letters = 9; ///< height of letters, in the painter's units; lines follow it
};

/// From where to where an axis goes, and by what steps.
struct ChartScale
{
    double lowest = 0;
    double highest = 0;
    double step = 1;
};
/// Holds `lowest`, `highest` and 0, with about five steps of 1, 2 or 5 times a power of ten and none below 1.
[[nodiscard]] ChartScale chartScale(double lowest, double highest);

/// The chart with its axes and, below, the names of its series; without its title. Any thread: that of the painter.
void paintChart(QPainter &painter, const QRectF &place, const PaintedChart &chart, const ChartLook &look);

/// A font of the program for a painter whose units are no pixels of a screen.
[[nodiscard]] QFont paintedFont(int size, QFont::Weight weight = QFont::Normal);

} // namespace regulars
