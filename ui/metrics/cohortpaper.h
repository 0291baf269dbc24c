// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/metrics/shopmetrics.h"
#include "ui/base/paperpages.h"

namespace regulars {

class CohortModel;
class Formatting;

/// The heat map of cohorts on paper. GUI thread only; the blocks may be painted in any thread.
class CohortPaper
{
public:
    /// A head and a row for each cohort; nothing without cohorts. `lastWholeDay`: of the month that it lies in not
    /// everything is known yet.
    [[nodiscard]] static QList<PaperBlock> rows(const QList<Cohort> &cohorts, QDate lastWholeDay, double width,
                                                const Formatting &formatting);

private:
    struct Cell
    {
        QString words;
        std::optional<double> share; ///< coloured by it
        bool early = false;
    };
    [[nodiscard]] static PaperBlock row(const QList<Cell> &cells, double cellWidth, bool isHead);
    static void paintCell(Paper &paper, const QRectF &place, const Cell &cell, int column, bool isHead);
};

} // namespace regulars
