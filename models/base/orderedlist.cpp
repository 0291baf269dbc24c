// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/base/orderedlist.h"

#include <QtCore/QMimeData>

#include <algorithm>
#include <memory>

namespace regulars {

using namespace Qt::StringLiterals;

namespace {

const QString rowMime = u"application/x-regulars-row"_s;

/// Names the list as well, so that no row is dropped into another one.
QByteArray listName(const OrderedList *list)
{
    return QByteArray::number(reinterpret_cast<quintptr>(list)) + '/';
}

} // namespace

OrderedList::OrderedList(QObject *parent, int columns) : QAbstractListModel(parent), m_columns(columns) {}

// The lists are short: each row that is elsewhere now is taken out and put in again.
void OrderedList::setEntries(const QList<Entry> &entries)
{
    const auto stays = [&entries](const Entry &known) {
        return std::any_of(entries.begin(), entries.end(), [&](const Entry &each) { return each.id == known.id; });
    };
    for (int row = rowCount() - 1; row >= 0; --row) {
        if (stays(m_entries.at(row)))
            continue;
        beginRemoveRows({}, row, row);
        m_entries.removeAt(row);
        endRemoveRows();
    }
    for (int row = 0; row < entries.size(); ++row) {
        const int known = rowOf(entries.at(row).id);
        if (known < 0) {
            beginInsertRows({}, row, row);
            m_entries.insert(row, entries.at(row));
            endInsertRows();
        } else if (known > row) {
            beginMoveRows({}, known, known, {}, row);
            m_entries.move(known, row);
            endMoveRows();
        }
        m_entries[row] = entries.at(row);
    }
    if (!m_entries.isEmpty())
        Q_EMIT dataChanged(index(0), index(rowCount() - 1, m_columns - 1));
}

int OrderedList::rowOf(qint64 id) const
{
    const auto found = std::find_if(m_entries.begin(), m_entries.end(), [id](const Entry &each) { return each.id == id; });
    return found == m_entries.end() ? -1 : static_cast<int>(found - m_entries.begin());
}

void OrderedList::move(int row, int by)
{
    const int to = row + by;
    if (row < 0 || row >= rowCount() || to < 0 || to >= rowCount() || !m_entries.at(row).movable)
        return;
    place(m_entries.at(row).id, by > 0 ? to + 1 : to);
}

// `row`: before which one, as it is now.
void OrderedList::place(qint64 id, int row)
{
    QList<qint64> ids;
    for (const Entry &each : m_entries)
        ids += each.id;
    const int from = rowOf(id);
    const int to = row > from ? row - 1 : row;
    if (from < 0 || to == from)
        return;
    ids.move(from, to);
    Q_EMIT orderRequested(ids);
}

int OrderedList::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_entries.size());
}

int OrderedList::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_columns;
}

QVariant OrderedList::data(const QModelIndex &index, int dataRole) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Entry &entry = m_entries.at(index.row());
    switch (dataRole) {
    case role::Id:
        return entry.id;
    case role::Loaded:
        return true;
    case role::Title:
        return entry.name;
    case role::Value:
        return entry.value;
    default:
        return {};
    }
}

Qt::ItemFlags OrderedList::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::ItemIsDropEnabled; // between rows, not onto one
    const Qt::ItemFlags usual = QAbstractListModel::flags(index) | Qt::ItemNeverHasChildren;
    return m_entries.at(index.row()).movable ? usual | Qt::ItemIsDragEnabled : usual;
}

QStringList OrderedList::mimeTypes() const
{
    return {rowMime};
}

QMimeData *OrderedList::mimeData(const QModelIndexList &indexes) const
{
    if (indexes.isEmpty())
        return nullptr;
    auto data = std::make_unique<QMimeData>();
    data->setData(rowMime, listName(this) + QByteArray::number(m_entries.at(indexes.first().row()).id));
    return data.release(); // the drag owns it
}

bool OrderedList::canDropMimeData(const QMimeData *data, Qt::DropAction action, int, int, const QModelIndex &parent) const
{
    return action == Qt::MoveAction && !parent.isValid() && data->data(rowMime).startsWith(listName(this));
}

bool OrderedList::dropMimeData(const QMimeData *data, Qt::DropAction action, int row, int column, const QModelIndex &parent)
{
    if (canDropMimeData(data, action, row, column, parent))
        place(data->data(rowMime).mid(listName(this).size()).toLongLong(), row < 0 ? rowCount() : row);
    return false; // a view that took it for moved would remove the row
}

} // namespace regulars
