// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/metrics/cohortmodel.h"

#include "ui/base/formatting.h"
#include "ui/metrics/dashboardtexts.h"

#include <algorithm>
#include <cmath>

namespace regulars {

namespace {

constexpr double percent = 100;

} // namespace

CohortModel::CohortModel(const Formatting &formatting, QObject *parent)
    : QAbstractTableModel(parent), m_formatting(formatting)
{
}

void CohortModel::setCohorts(const QList<Cohort> &cohorts, QDate today)
{
    if (cohorts == m_cohorts && today == m_today)
        return;
    int months = 0;
    for (const Cohort &cohort : cohorts)
        months = std::max(months, int(cohort.cells.size()) - 1);
    const bool isAsLarge = cohorts.size() == m_cohorts.size() && months == m_months; // whoever stands in a cell stays there
    if (!isAsLarge)
        beginResetModel();
    m_cohorts = cohorts;
    m_today = today;
    m_months = months;
    if (!isAsLarge)
        endResetModel();
    else if (!cohorts.isEmpty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

int CohortModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_cohorts.size());
}

int CohortModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : FirstLater + m_months;
}

std::optional<Share> CohortModel::shareAt(const QModelIndex &index) const
{
    const Cohort &cohort = m_cohorts[index.row()];
    const int later = index.column() - FirstLater + 1;
    if (later < 1 || later >= cohort.cells.size())
        return std::nullopt;
    return Share{cohort.cells[later].active, cohort.customers()};
}

bool CohortModel::isEarly(const QModelIndex &index) const
{
    const int month = m_cohorts[index.row()].month + index.column() - FirstLater + 1;
    return month == monthNumberOf(m_today); // today is not over
}

std::optional<PeopleBehind> CohortModel::peopleAt(const QModelIndex &index) const
{
    if (!index.isValid() || index.row() >= m_cohorts.size())
        return std::nullopt;
    const int month = m_cohorts[index.row()].month;
    const auto ofMonth = [month](int later) {
        return PeopleBehind{BehindFigure::Cohort, firstOfMonth(month), firstOfMonth(month + later)};
    };
    if (index.column() < FirstLater)
        return ofMonth(0);
    const auto share = shareAt(index);
    if (!share || share->part == 0)
        return std::nullopt;
    return ofMonth(index.column() - FirstLater + 1);
}

QVariant CohortModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Cohort &cohort = m_cohorts[index.row()];
    const auto share = shareAt(index);
    switch (role) {
    case Qt::DisplayRole:
        if (index.column() == Month)
            return DashboardTexts::shortMonth(cohort.month, m_formatting);
        if (index.column() == Customers)
            return m_formatting.number(cohort.customers());
        if (!share)
            return {};
        return share->hasPercent() ? m_formatting.number(std::lround(percent * share->value()))
                                   : tr("%1 p", "so many people, as short as possible").arg(share->part);
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole:
        return share ? QVariant(tip(index, *share)) : data(index, Qt::DisplayRole);
    case Qt::TextAlignmentRole:
        return index.column() == Month       ? QVariant(Qt::AlignLeading | Qt::AlignVCenter)
               : index.column() == Customers ? QVariant(Qt::AlignTrailing | Qt::AlignVCenter)
                                             : QVariant(Qt::AlignCenter);
    case Strength:
        return share && share->hasPercent() ? QVariant(share->value()) : QVariant();
    case IsEarly:
        return share && isEarly(index);
    default:
        return {};
    }
}

QString CohortModel::tip(const QModelIndex &index, const Share &share) const
{
    const Cohort &cohort = m_cohorts[index.row()];
    const int month = cohort.month + index.column() - FirstLater + 1;
    QString text = tr("Of %Ln customer(s) who bought for the first time in %1, %2 bought something in %3.", "",
                      cohort.customers())
                       .arg(m_formatting.month(firstOfMonth(cohort.month)), m_formatting.number(share.part),
                            m_formatting.month(firstOfMonth(month)));
    if (share.hasPercent()) {
        const Interval interval = wilsonInterval(share);
        text += u' ' + tr("%1 (95 % certain: %2 to %3).", "per cent")
                           .arg(m_formatting.percent(share.value()), m_formatting.percent(interval.low, 0),
                                m_formatting.percent(interval.high, 0));
    } else {
        text += u' ' + tr("Too few for a percentage.");
    }
    if (isEarly(index))
        text += u' ' + tr("The month is not over.");
    return text;
}

QVariant CohortModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Vertical)
        return {};
    if (role == Qt::TextAlignmentRole)
        return section == Month       ? QVariant(Qt::AlignLeading | Qt::AlignVCenter)
               : section == Customers ? QVariant(Qt::AlignTrailing | Qt::AlignVCenter)
                                      : QVariant(Qt::AlignCenter);
    if (role != Qt::DisplayRole)
        return {};
    if (section == Month)
        return tr("First order");
    if (section == Customers)
        return tr("Customers");
    return tr("M%1", "so many months later").arg(section - FirstLater + 1);
}

} // namespace regulars
