// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/base/orderedtable.h"

#include "models/base/orderedlist.h"
#include "ui/base/listviews.h"

#include <QtGui/QKeyEvent>
#include <QtWidgets/QHeaderView>

namespace regulars {

OrderedTable::OrderedTable(OrderedList &list, QAbstractItemModel &items, QWidget *parent) : QTableView(parent), m_list(list)
{
    prepareTableView(this);
    setModel(&items);
    setSelectionMode(QAbstractItemView::SingleSelection);
    horizontalHeader()->setSectionsMovable(false);
    setDragDropMode(QAbstractItemView::DragDrop); // the list takes its own rows only
    setDragDropOverwriteMode(false);              // between rows
    setDefaultDropAction(Qt::MoveAction);
    setDropIndicatorShown(true);
    connect(selectionModel(), &QItemSelectionModel::currentRowChanged, this, &OrderedTable::chosenChanged);
    connect(this, &QAbstractItemView::doubleClicked, this, &OrderedTable::openRequested);
}

qint64 OrderedTable::chosen() const
{
    return currentIndex().data(role::Id).toLongLong();
}

void OrderedTable::choose(qint64 id)
{
    if (const int row = m_list.rowOf(id); row >= 0)
        chooseRow(this, model()->index(row, 0));
}

void OrderedTable::moveChosen(int by)
{
    m_list.move(currentIndex().row(), by);
}

void OrderedTable::keyPressEvent(QKeyEvent *event)
{
    const bool alone = event->modifiers() == Qt::NoModifier || event->modifiers() == Qt::KeypadModifier;
    const int key = event->key();
    if (event->modifiers() == Qt::AltModifier && (key == Qt::Key_Up || key == Qt::Key_Down))
        moveChosen(key == Qt::Key_Up ? -1 : 1);
    else if (alone && (key == Qt::Key_Return || key == Qt::Key_Enter) && currentIndex().isValid())
        Q_EMIT openRequested();
    else if (alone && key == Qt::Key_Delete && currentIndex().isValid())
        Q_EMIT removeRequested();
    else
        QTableView::keyPressEvent(event);
}

} // namespace regulars
