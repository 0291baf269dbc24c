// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/prediction/rfmgridmodel.h"

#include "ui/base/formatting.h"
#include "ui/reports/reporttexts.h"

#include <algorithm>

namespace regulars {

namespace {

int recencyOf(int row)
{
    return RfmGridModel::scores - row;
}

int frequencyOf(int column)
{
    return column + 1;
}

} // namespace

RfmGridModel::RfmGridModel(const Formatting &formatting, QObject *parent)
    : QAbstractTableModel(parent), m_formatting(formatting)
{
}

void RfmGridModel::setGrid(const RfmGrid &grid, QDate asOf)
{
    m_grid = grid;
    m_asOf = asOf;
    m_most = m_all = 0;
    for (const auto &row : grid.customers) {
        for (const qint64 customers : row) {
            m_most = std::max(m_most, customers);
            m_all += customers;
        }
    }
    Q_EMIT dataChanged(index(0, 0), index(scores - 1, scores - 1));
}

int RfmGridModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : scores;
}

int RfmGridModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : scores;
}

qint64 RfmGridModel::customersAt(const QModelIndex &index) const
{
    return m_grid.at(recencyOf(index.row()), frequencyOf(index.column()));
}

std::optional<PeopleBehind> RfmGridModel::peopleAt(const QModelIndex &index) const
{
    if (!index.isValid() || customersAt(index) == 0)
        return std::nullopt;
    return PeopleBehind{BehindFigure::RfmCell, m_asOf, m_asOf, recencyOf(index.row()) * 10 + frequencyOf(index.column())};
}

QVariant RfmGridModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const qint64 customers = customersAt(index);
    switch (role) {
    case Qt::DisplayRole:
        return customers > 0 ? m_formatting.number(customers) : QString();
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole:
        return tip(index);
    case Qt::TextAlignmentRole:
        return QVariant(Qt::AlignCenter);
    case Strength:
        return customers > 0 ? QVariant(double(customers) / double(m_most)) : QVariant();
    default:
        return {};
    }
}

QString RfmGridModel::tip(const QModelIndex &index) const
{
    const qint64 customers = customersAt(index);
    return tr("%Ln customer(s), %1: recency %2, frequency %3 of 5.", "", int(customers))
        .arg(ReportTexts::share({customers, m_all}, m_formatting), m_formatting.number(recencyOf(index.row())),
             m_formatting.number(frequencyOf(index.column())));
}

QVariant RfmGridModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role == Qt::TextAlignmentRole)
        return QVariant(Qt::AlignCenter);
    if (role != Qt::DisplayRole)
        return {};
    return orientation == Qt::Horizontal ? tr("F%1", "a score of frequency, as short as possible").arg(frequencyOf(section))
                                         : tr("R%1", "a score of recency, as short as possible").arg(recencyOf(section));
}

} // namespace regulars
