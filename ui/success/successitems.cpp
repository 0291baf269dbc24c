// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/success/successitems.h"

using namespace Qt::StringLiterals;

namespace regulars {

SuccessItems::SuccessItems(const QStringList &headings, QObject *parent) : QAbstractTableModel(parent), m_headings(headings)
{
}

void SuccessItems::setLines(const QList<Line> &lines)
{
    beginResetModel();
    m_lines = lines;
    endResetModel();
}

int SuccessItems::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_lines.size());
}

int SuccessItems::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_headings.size());
}

QVariant SuccessItems::data(const QModelIndex &index, int dataRole) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const QStringList &cells = m_lines.at(index.row()).cells;
    if (dataRole == Qt::DisplayRole)
        return cells.value(index.column());
    if (dataRole != Qt::AccessibleTextRole)
        return {};
    QStringList spoken = cells;
    spoken.removeAll(QString());
    return index.column() == 0 ? spoken.join(u", "_s) : cells.value(index.column());
}

QVariant SuccessItems::headerData(int section, Qt::Orientation orientation, int dataRole) const
{
    if (orientation == Qt::Horizontal && dataRole == Qt::DisplayRole)
        return m_headings.value(section);
    return QAbstractTableModel::headerData(section, orientation, dataRole);
}

} // namespace regulars
