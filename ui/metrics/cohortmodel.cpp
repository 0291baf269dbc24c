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

void CohortModel::setCohorts(const QList<Cohort> &cohorts, QDate lastWholeDay, Currency currency)
{
    if (cohorts == m_cohorts && lastWholeDay == m_lastWholeDay && currency == m_currency)
        return;
    int months = 0;
    qint64 most = 0;
    for (const Cohort &cohort : cohorts) {
        months = std::max(months, int(cohort.cells.size()) - 1);
        if (Share{0, cohort.customers()}.hasPercent()) // the others have no colour, and make nobody pale
            most = std::max(most, cohort.broughtPerCustomer(int(cohort.cells.size()) - 1).value_or(0));
    }
    const bool isAsLarge = cohorts.size() == m_cohorts.size() && months == m_months; // whoever stands in a cell stays there
    if (!isAsLarge)
        beginResetModel();
    m_cohorts = cohorts;
    m_lastWholeDay = lastWholeDay;
    m_currency = currency;
    m_months = months;
    m_mostMinor = most;
    if (!isAsLarge)
        endResetModel();
    else if (!cohorts.isEmpty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

void CohortModel::setMeasure(CohortMeasure measure)
{
    if (measure == m_measure)
        return;
    beginResetModel();
    m_measure = measure;
    endResetModel();
}

int CohortModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_cohorts.size());
}

int CohortModel::columnCount(const QModelIndex &parent) const
{
    if (parent.isValid())
        return 0;
    const bool hasFirstMonth = m_measure == CohortMeasure::Revenue && !m_cohorts.isEmpty();
    return FirstLater + m_months + (hasFirstMonth ? 1 : 0);
}

// Everybody bought in the first month, so only money tells something of it.
int CohortModel::laterOf(int column) const
{
    return column - FirstLater + (m_measure == CohortMeasure::Retention ? 1 : 0);
}

std::optional<Share> CohortModel::shareAt(const QModelIndex &index) const
{
    const Cohort &cohort = m_cohorts[index.row()];
    const int later = laterOf(index.column());
    if (index.column() < FirstLater || later >= cohort.cells.size())
        return std::nullopt;
    return Share{cohort.cells[later].active, cohort.customers()};
}

std::optional<Money> CohortModel::broughtAt(const QModelIndex &index) const
{
    if (index.column() < FirstLater)
        return std::nullopt;
    const auto minor = m_cohorts[index.row()].broughtPerCustomer(laterOf(index.column()));
    return minor ? std::optional(Money{*minor, m_currency}) : std::nullopt;
}

bool CohortModel::isEarly(const QModelIndex &index) const
{
    const int month = m_cohorts[index.row()].month + laterOf(index.column());
    return firstOfMonth(month + 1) > m_lastWholeDay.addDays(1);
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
    return ofMonth(laterOf(index.column()));
}

QVariant CohortModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return shown(index);
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole:
        return shareAt(index) ? tip(index) : shown(index);
    case Qt::TextAlignmentRole:
        return index.column() == Month       ? QVariant(Qt::AlignLeading | Qt::AlignVCenter)
               : index.column() == Customers ? QVariant(Qt::AlignTrailing | Qt::AlignVCenter)
                                             : QVariant(Qt::AlignCenter);
    case Strength:
        return strength(index);
    case IsEarly:
        return shareAt(index) && isEarly(index);
    default:
        return {};
    }
}

QString CohortModel::shown(const QModelIndex &index) const
{
    const Cohort &cohort = m_cohorts[index.row()];
    if (index.column() == Month)
        return DashboardTexts::shortMonth(cohort.month, m_formatting);
    if (index.column() == Customers)
        return m_formatting.number(cohort.customers());
    const auto share = shareAt(index);
    if (!share)
        return {};
    if (m_measure == CohortMeasure::Revenue)
        return m_formatting.number(dividedHalfUp(broughtAt(index)->minor, m_currency.minorPerMajor()));
    return share->hasPercent() ? m_formatting.number(std::lround(percent * share->value()))
                               : tr("%1 p", "so many people, as short as possible").arg(share->part);
}

// The customer who has brought most is as strong as a share that most shops never reach.
QVariant CohortModel::strength(const QModelIndex &index) const
{
    const auto share = shareAt(index);
    if (!share || !share->hasPercent())
        return {};
    if (m_measure == CohortMeasure::Retention)
        return share->value();
    return m_mostMinor > 0 ? strongestShare * double(broughtAt(index)->minor) / double(m_mostMinor) : 0;
}

QString CohortModel::tip(const QModelIndex &index) const
{
    const Cohort &cohort = m_cohorts[index.row()];
    const int month = cohort.month + laterOf(index.column());
    QString text;
    if (m_measure == CohortMeasure::Revenue)
        text =
            tr("Each of %Ln customer(s) who bought for the first time in %1 had brought %2 by the end of %3, before returns.",
               "", cohort.customers())
                .arg(m_formatting.month(firstOfMonth(cohort.month)), m_formatting.money(*broughtAt(index)),
                     m_formatting.month(firstOfMonth(month)));
    else
        text = retentionTip(cohort, month, *shareAt(index));
    if (isEarly(index))
        text += u' ' + tr("The month is not over.");
    return text;
}

QString CohortModel::retentionTip(const Cohort &cohort, int month, const Share &share) const
{
    const QString text = tr("Of %Ln customer(s) who bought for the first time in %1, %2 bought something in %3.", "",
                            cohort.customers())
                             .arg(m_formatting.month(firstOfMonth(cohort.month)), m_formatting.number(share.part),
                                  m_formatting.month(firstOfMonth(month)));
    if (!share.hasPercent())
        return text + u' ' + tr("Too few for a percentage.");
    const Interval interval = wilsonInterval(share);
    return text + u' ' +
           tr("%1 (95 % certain: %2 to %3).", "per cent")
               .arg(m_formatting.percent(share.value()), m_formatting.percent(interval.low, 0),
                    m_formatting.percent(interval.high, 0));
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
    return tr("M%1", "so many months later").arg(laterOf(section));
}

} // namespace regulars
