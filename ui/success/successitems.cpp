// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/success/successitems.h"

using namespace Qt::StringLiterals;

namespace regulars {

SuccessItems::SuccessItems(const QStringList &headings, QObject *parent) : QAbstractTableModel(parent), m_headings(headings)
{
}

void SuccessItems::setLines(int lines, CellsOf cells)
{
    beginResetModel();
    m_lines = lines;
    m_cells = std::move(cells);
    endResetModel();
}

int SuccessItems::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_lines;
}

int SuccessItems::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_headings.size());
}

QVariant SuccessItems::data(const QModelIndex &index, int dataRole) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (dataRole != Qt::DisplayRole && dataRole != Qt::AccessibleTextRole)
        return {};
    QStringList cells = m_cells(index.row());
    if (dataRole == Qt::DisplayRole || index.column() > 0)
        return cells.value(index.column());
    cells.removeAll(QString());
    return cells.join(u", "_s);
}

QVariant SuccessItems::headerData(int section, Qt::Orientation orientation, int dataRole) const
{
    if (orientation == Qt::Horizontal && dataRole == Qt::DisplayRole)
        return m_headings.value(section);
    return QAbstractTableModel::headerData(section, orientation, dataRole);
}

} // namespace regulars
