// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/metrics/peoplebehind.h"
#include "core/metrics/shopmetrics.h"
#include "core/reports/share.h"

#include <QtCore/QAbstractTableModel>

namespace regulars {

class Formatting;

/// What is told of cohorts: who came again, or how much each of their customers has brought so far.
enum class CohortMeasure { Retention, Revenue };
template<>
struct EnumNames<CohortMeasure>
{
    static constexpr std::array<std::pair<CohortMeasure, const char16_t *>, 2> names = {
        {{CohortMeasure::Retention, u"retention"}, {CohortMeasure::Revenue, u"revenue"}}};
    static constexpr CohortMeasure fallback = CohortMeasure::Retention;
};

/// From this share on a cell has the full colour.
inline constexpr double strongestShare = 0.6;

/// Cohorts as a table: the month of the first order, its customers, and of them who bought something so many months later,
/// or what they have brought up to then.
class CohortModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Month, Customers, FirstLater };
    enum Role { Strength = Qt::UserRole + 1, IsEarly }; ///< Strength: 0 … 1

    /// Formatting must outlive it.
    explicit CohortModel(const Formatting &formatting, QObject *parent = nullptr);

    /// `lastWholeDay`: of a month that ends later not everything is known yet.
    void setCohorts(const QList<Cohort> &cohorts, QDate lastWholeDay, Currency currency = {});
    void setMeasure(CohortMeasure measure);
    [[nodiscard]] CohortMeasure measure() const { return m_measure; }
    [[nodiscard]] const QList<Cohort> &cohorts() const { return m_cohorts; }
    /// Nobody's where the cell is empty.
    [[nodiscard]] std::optional<PeopleBehind> peopleAt(const QModelIndex &index) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    /// How many months after the first order a column is.
    [[nodiscard]] int laterOf(int column) const;
    [[nodiscard]] std::optional<Share> shareAt(const QModelIndex &index) const;
    [[nodiscard]] std::optional<Money> broughtAt(const QModelIndex &index) const;
    [[nodiscard]] QVariant strength(const QModelIndex &index) const;
    [[nodiscard]] QString shown(const QModelIndex &index) const;
    [[nodiscard]] bool isEarly(const QModelIndex &index) const;
    [[nodiscard]] QString tip(const QModelIndex &index) const;
    [[nodiscard]] QString retentionTip(const Cohort &cohort, int month, const Share &share) const;

    const Formatting &m_formatting;
    QList<Cohort> m_cohorts;
    QDate m_lastWholeDay;
    Currency m_currency;
    CohortMeasure m_measure = CohortMeasure::Retention;
    int m_months = 0;       ///< after the first one
    qint64 m_mostMinor = 0; ///< that a customer of any cohort has brought
};

} // namespace regulars
