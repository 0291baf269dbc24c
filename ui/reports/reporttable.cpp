// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/reports/reporttable.h"

#include "ui/base/listviews.h"

#include <QtGui/QKeyEvent>
#include <QtWidgets/QHeaderView>

namespace regulars {

namespace {

constexpr int mostRows = 12;

} // namespace

ReportTable::ReportTable(const QString &name, const QStringList &headings, QWidget *parent)
    : QTableWidget(0, static_cast<int>(headings.size()), parent)
{
    setAccessibleName(name);
    setHorizontalHeaderLabels(headings);
    setSelectionMode(SingleSelection);
    prepareTableView(this);
    horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    for (int column = 1; column < columnCount(); ++column)
        horizontalHeaderItem(column)->setTextAlignment(Qt::AlignTrailing | Qt::AlignVCenter);
    connect(this, &QTableWidget::cellDoubleClicked, this, &ReportTable::rowChosen);
}

void ReportTable::setRows(const QList<QStringList> &rows)
{
    setRowCount(static_cast<int>(rows.size()));
    for (int row = 0; row < rowCount(); ++row) {
        for (int column = 0; column < columnCount(); ++column) {
            auto *cell = new QTableWidgetItem(rows[row].value(column));
            cell->setToolTip(cell->text());
            if (column > 0)
                cell->setTextAlignment(Qt::AlignTrailing | Qt::AlignVCenter);
            setItem(row, column, cell);
        }
    }
    for (int column = 1; column < columnCount(); ++column)
        resizeColumnToContents(column);
    fitHeightToRows(this, mostRows);
}

void ReportTable::keyPressEvent(QKeyEvent *event)
{
    if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && currentRow() >= 0)
        Q_EMIT rowChosen(currentRow());
    else
        QTableWidget::keyPressEvent(event);
}

} // namespace regulars
