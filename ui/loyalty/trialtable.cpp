// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/loyalty/trialtable.h"

#include "models/base/roles.h"
#include "ui/base/listviews.h"

#include <QtWidgets/QHeaderView>
#include <QtWidgets/QTableView>

namespace regulars {

namespace {

constexpr int mostLines = 8;     // further ones are scrolled to
constexpr int figureWidth = 108; // pixels

} // namespace

TrialTable::TrialTable(const QStringList &titles, QObject *parent) : QAbstractTableModel(parent), m_titles(titles) {}

void TrialTable::setRows(const QList<TrialRow> &rows)
{
    beginResetModel();
    m_rows = rows;
    endResetModel();
}

QString TrialTable::text() const
{
    QStringList lines;
    for (const TrialRow &row : m_rows)
        lines += row.cells.join(u'\t');
    return lines.join(u'\n');
}

int TrialTable::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int TrialTable::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_titles.size());
}

QVariant TrialTable::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const TrialRow &row = m_rows.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return row.cells.value(index.column());
    case Qt::ToolTipRole: // the name of a rule may be longer than there is room
        return index.column() == 0 ? QVariant(row.cells.value(0)) : QVariant();
    case Qt::TextAlignmentRole:
        return int(Qt::AlignVCenter | (index.column() == 0 ? Qt::AlignLeading : Qt::AlignTrailing));
    case Qt::AccessibleTextRole:
        return QString(m_titles.at(index.column()) + u' ' + row.cells.value(index.column())).trimmed();
    case role::Value:
        return row.change;
    case role::AvatarName:
        return row.of.isValid() ? QVariant(row.cells.value(0)) : QVariant();
    default:
        return {};
    }
}

QVariant TrialTable::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignVCenter | (section == 0 ? Qt::AlignLeading : Qt::AlignTrailing));
    return role == Qt::DisplayRole ? QVariant(m_titles.value(section)) : QVariant();
}

QTableView *createTrialView(TrialTable *table, const QString &objectName, const QString &spoken, QWidget *parent)
{
    auto *view = new QTableView(parent);
    view->setObjectName(objectName);
    view->setAccessibleName(spoken);
    prepareTableView(view);
    view->setModel(table);
    view->setSelectionMode(QAbstractItemView::SingleSelection);
    view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    QHeaderView *head = view->horizontalHeader();
    head->setSectionsMovable(false);
    for (int column = 1; column < table->columnCount(); ++column)
        view->setColumnWidth(column, std::max(figureWidth, head->sectionSizeHint(column)));
    head->setSectionResizeMode(0, QHeaderView::Stretch);
    const auto fit = [view] { fitHeightToRows(view, mostLines); };
    QObject::connect(table, &QAbstractItemModel::modelReset, view, fit);
    fit();
    return view;
}

} // namespace regulars
