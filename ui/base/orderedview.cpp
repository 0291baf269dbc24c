// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/base/orderedview.h"

#include "models/base/orderedlist.h"
#include "ui/base/listviews.h"
#include "ui/base/metrics.h"

#include <QtCore/QIdentityProxyModel>
#include <QtGui/QKeyEvent>

using namespace Qt::StringLiterals;

namespace regulars {

namespace {

/// The list with words: for screen readers.
class SpokenRows final : public QIdentityProxyModel
{
public:
    SpokenRows(OrderedList &list, ListRowDelegate::Presenter presenter, QObject *parent)
        : QIdentityProxyModel(parent), m_presenter(std::move(presenter))
    {
        setSourceModel(&list);
    }

    [[nodiscard]] QVariant data(const QModelIndex &index, int dataRole) const override
    {
        if (dataRole != Qt::AccessibleTextRole || !index.isValid())
            return QIdentityProxyModel::data(index, dataRole);
        const ListRow row = m_presenter(index);
        QStringList parts{row.title, row.subtitle, row.amount, row.chip ? row.chip->text : QString()};
        parts.removeAll(QString());
        return parts.join(u", "_s);
    }

private:
    ListRowDelegate::Presenter m_presenter;
};

} // namespace

OrderedView::OrderedView(OrderedList &list, ListRowDelegate::Presenter presenter, QWidget *parent)
    : QListView(parent), m_list(list)
{
    prepareListView(this);
    setModel(new SpokenRows(list, presenter, this));
    setItemDelegate(new ListRowDelegate(std::move(presenter), this));
    setSelectionMode(QAbstractItemView::SingleSelection);
    setDragDropMode(QAbstractItemView::DragDrop); // the list takes its own rows only
    setDefaultDropAction(Qt::MoveAction);
    setDropIndicatorShown(true);
    connect(selectionModel(), &QItemSelectionModel::currentChanged, this, &OrderedView::chosenChanged);
    connect(this, &QAbstractItemView::doubleClicked, this, &OrderedView::openRequested);
    for (const auto signal : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
        connect(&list, signal, this, &OrderedView::fitHeight);
    fitHeight();
}

qint64 OrderedView::chosen() const
{
    return currentIndex().data(role::Id).toLongLong();
}

void OrderedView::setMostRows(int rows)
{
    m_mostRows = rows;
    fitHeight();
}

void OrderedView::moveChosen(int by)
{
    m_list.move(currentIndex().row(), by);
}

void OrderedView::keyPressEvent(QKeyEvent *event)
{
    const bool alone = event->modifiers() == Qt::NoModifier || event->modifiers() == Qt::KeypadModifier;
    const int key = event->key();
    const bool opens = key == Qt::Key_Return || key == Qt::Key_Enter;
    if (event->modifiers() == Qt::AltModifier && (key == Qt::Key_Up || key == Qt::Key_Down))
        moveChosen(key == Qt::Key_Up ? -1 : 1);
    else if (!alone || !(opens || key == Qt::Key_Delete) || !currentIndex().isValid())
        QListView::keyPressEvent(event);
    else if (event->isAutoRepeat())
        return; // one that is held down acts once
    else if (opens)
        Q_EMIT openRequested();
    else
        Q_EMIT removeRequested();
}

void OrderedView::fitHeight()
{
    setFixedHeight(std::clamp(m_list.rowCount(), 1, m_mostRows) * extent::listRow);
}

} // namespace regulars
