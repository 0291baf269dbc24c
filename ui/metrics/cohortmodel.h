// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/metrics/peoplebehind.h"
#include "core/metrics/shopmetrics.h"
#include "core/reports/share.h"

#include <QtCore/QAbstractTableModel>

namespace regulars {

class Formatting;

/// Cohorts as a table: the month of the first order, its customers, and of them who bought something so many months later.
class CohortModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Month, Customers, FirstLater };
    enum Role { Strength = Qt::UserRole + 1, IsEarly };

    /// Formatting must outlive it.
    explicit CohortModel(const Formatting &formatting, QObject *parent = nullptr);

    /// `today`: of the month that it lies in not everything is known yet.
    void setCohorts(const QList<Cohort> &cohorts, QDate today);
    [[nodiscard]] const QList<Cohort> &cohorts() const { return m_cohorts; }
    /// Nobody's where the cell is empty.
    [[nodiscard]] std::optional<PeopleBehind> peopleAt(const QModelIndex &index) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    [[nodiscard]] std::optional<Share> shareAt(const QModelIndex &index) const;
    [[nodiscard]] bool isEarly(const QModelIndex &index) const;
    [[nodiscard]] QString tip(const QModelIndex &index, const Share &share) const;

    const Formatting &m_formatting;
    QList<Cohort> m_cohorts;
    QDate m_today;
    int m_months = 0; ///< columns of months
};

} // namespace regulars
