// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/metrics/cohortpaper.h"

#include "ui/base/formatting.h"
#include "ui/metrics/cohortmodel.h"
#include "ui/metrics/cohorttable.h"

#include <algorithm>

namespace regulars {

namespace {

constexpr double rowHeight = 19;
constexpr double monthWidth = 58;
constexpr double customersWidth = 54;
constexpr double widestCell = 40;
constexpr double cellGap = 8;
constexpr double corner = 3;

const PaperStyle plain{9, QFont::Normal, ColourRole::Text};
const PaperStyle strong{9, QFont::DemiBold, ColourRole::Text};
const PaperStyle headStyle{8, QFont::DemiBold, ColourRole::Muted};

} // namespace

QList<PaperBlock> CohortPaper::rows(const QList<Cohort> &cohorts, QDate lastWholeDay, double width,
                                    const Formatting &formatting)
{
    CohortModel model(formatting);
    model.setCohorts(cohorts, lastWholeDay);
    const int months = model.columnCount() - CohortModel::FirstLater;
    const double cellWidth = std::min((width - monthWidth - customersWidth) / std::max(months, 1), widestCell);
    QList<Cell> head;
    for (int column = 0; column < model.columnCount(); ++column)
        head.append(Cell{model.headerData(column, Qt::Horizontal).toString(), {}, false});
    QList<PaperBlock> blocks;
    for (int line = 0; line < model.rowCount(); ++line) {
        QList<Cell> cells;
        for (int column = 0; column < model.columnCount(); ++column) {
            const QModelIndex index = model.index(line, column);
            const QVariant strength = index.data(CohortModel::Strength);
            cells.append(Cell{index.data().toString(),
                              strength.isValid() ? std::optional(strength.toDouble()) : std::nullopt,
                              index.data(CohortModel::IsEarly).toBool()});
        }
        if (line == 0)
            blocks += row(head, cellWidth, true);
        blocks += row(cells, cellWidth, false);
    }
    return blocks;
}

PaperBlock CohortPaper::row(const QList<Cell> &cells, double cellWidth, bool isHead)
{
    const auto paint = [=](Paper &paper, const QRectF &place) {
        for (int column = 0; column < int(cells.size()); ++column) {
            QRectF cell(place.left(), place.top(), monthWidth, place.height());
            if (column == CohortModel::Customers)
                cell = QRectF(place.left() + monthWidth, place.top(), customersWidth - cellGap, place.height());
            else if (column >= CohortModel::FirstLater)
                cell = QRectF(place.left() + monthWidth + customersWidth + cellWidth * (column - CohortModel::FirstLater),
                              place.top(), cellWidth, place.height());
            paintCell(paper, cell, cells[column], column, isHead);
        }
    };
    return {rowHeight, paint, isHead, {}};
}

void CohortPaper::paintCell(Paper &paper, const QRectF &place, const Cell &cell, int column, bool isHead)
{
    PaperStyle style = isHead ? headStyle : column == CohortModel::Month ? strong : plain;
    if (cell.share) {
        Theme theme;
        theme.setMode(ThemeMode::Light);
        const CohortColours colours = cohortColours(theme, *cell.share, cell.early);
        paper.fill(place.adjusted(1, 1, -1, -1), colours.fill, corner);
        style.colour = colours.ink;
    }
    paper.figures(place, cell.words, style,
                  column == CohortModel::Month       ? Qt::AlignLeft
                  : column == CohortModel::Customers ? Qt::AlignRight
                                                     : Qt::AlignHCenter);
}

} // namespace regulars
