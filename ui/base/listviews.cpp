// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/base/listviews.h"

#include "ui/base/metrics.h"

#include <QtWidgets/QHeaderView>
#include <QtWidgets/QListView>
#include <QtWidgets/QScrollBar>
#include <QtWidgets/QTableView>

namespace regulars {

namespace {

void layFlat(QAbstractItemView *view)
{
    view->setFrameShape(QFrame::NoFrame);
    view->viewport()->setAutoFillBackground(false);
    view->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    view->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    view->setMouseTracking(true);
    view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    view->verticalScrollBar()->setSingleStep(24);
}

} // namespace

void prepareListView(QListView *view)
{
    layFlat(view);
    view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    view->setUniformItemSizes(true);
}

void prepareTableView(QTableView *view)
{
    layFlat(view);
    view->setSelectionBehavior(QAbstractItemView::SelectRows);
    view->setTabKeyNavigation(false); // arrows go from cell to cell, Tab leaves
    view->setShowGrid(false);
    view->setWordWrap(false);
    view->verticalHeader()->hide();
    view->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    view->verticalHeader()->setDefaultSectionSize(extent::tableRow);
    view->horizontalHeader()->setHighlightSections(false);
    view->horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    view->horizontalHeader()->setSectionsMovable(true);
}

void chooseRow(QAbstractItemView *view, const QModelIndex &index)
{
    view->selectionModel()->setCurrentIndex(index, QItemSelectionModel::ClearAndSelect);
}

void fitHeightToRows(QTableView *view, int mostRows)
{
    const int rows = std::min(mostRows, view->model()->rowCount());
    view->setFixedHeight(view->horizontalHeader()->sizeHint().height() + 2 * view->frameWidth() +
                         rows * view->verticalHeader()->defaultSectionSize() + 1);
}

} // namespace regulars
