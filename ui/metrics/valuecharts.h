// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/metrics/dashboard.h"
#include "core/metrics/peoplebehind.h"
#include "ui/metrics/dashboardtexts.h"
#include "ui/reports/chartpainting.h"

#include <QtWidgets/QWidget>

namespace regulars {

class ChartCard;
class FigureCell;
class Formatting;

/// What each tenth of the customers has brought so far, the lowest first: a few bring most of it.
class ValueChart final : public QObject
{
    Q_OBJECT

public:
    /// Formatting must outlive it.
    explicit ValueChart(const Formatting &formatting, QWidget *parent);

    void show(const Dashboard &dashboard);
    /// The same for a paper or a wall.
    [[nodiscard]] static PaintedChart painted(const Dashboard &dashboard, const Formatting &formatting);
    [[nodiscard]] ChartCard *card() const { return m_card; }
    [[nodiscard]] ColumnChart *chart() const { return m_chart; }

Q_SIGNALS:
    void peopleRequested(const regulars::PeopleBehind &people);

private:
    const Formatting &m_formatting;
    ColumnChart *m_chart;
    ChartCard *m_card;
    QDate m_day;
};

/// The loyalty programme: who takes part, what points are there, and what has become of those of each month: spent, expired,
/// still there.
class PointsChart final : public QObject
{
    Q_OBJECT

public:
    /// Formatting must outlive it.
    explicit PointsChart(const Formatting &formatting, QWidget *parent);

    void show(const Dashboard &dashboard);
    /// The same for a paper or a wall.
    [[nodiscard]] static PaintedChart painted(const Dashboard &dashboard, const Formatting &formatting);
    [[nodiscard]] ChartCard *card() const { return m_card; }
    /// Of members who take part, of points outstanding and of the redemption rate.
    [[nodiscard]] FigureCell *cell(DashboardTexts::Figure figure) const;

Q_SIGNALS:
    void peopleRequested(const regulars::PeopleBehind &people);
    void loyaltyRequested();

private:
    void createCells();
    void showCells(const Dashboard &dashboard);

    const Formatting &m_formatting;
    ColumnChart *m_chart;
    ChartCard *m_card;
    QWidget *m_figures; ///< above the chart
    QList<std::pair<DashboardTexts::Figure, FigureCell *>> m_cells;
    QDate m_day;
};

} // namespace regulars
