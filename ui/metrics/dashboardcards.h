// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/metrics/dashboard.h"
#include "core/metrics/peoplebehind.h"
#include "core/tickets/ticketquery.h"
#include "ui/metrics/dashboardlayout.h"

#include <QtWidgets/QWidget>

class QVBoxLayout;

namespace regulars {

class Card;
class CohortModel;
enum class CohortMeasure;
class CohortTable;
class CustomersChart;
class Formatting;
class RatesChart;
class RevenueChart;
class PointsChart;
class SatisfactionChart;
class SegmentedControl;
class SupportCard;
struct SupportFigures;
class ValueChart;

/// The cohorts and charts below the tiles of the dashboard, in the order that a person wants.
class DashboardCards final : public QWidget
{
    Q_OBJECT

public:
    /// Formatting must outlive it.
    explicit DashboardCards(const Formatting &formatting, QWidget *parent = nullptr);

    void showDashboard(const Dashboard &dashboard);
    void showSupport(const SupportFigures &figures);
    /// Why nothing is told of the support desk.
    void showNoSupport(const QString &why);
    /// Hides the others.
    void setCards(const QList<DashboardCard> &cards);
    [[nodiscard]] QWidget *card(DashboardCard card) const;
    void setCohortMeasure(CohortMeasure measure);

Q_SIGNALS:
    void peopleRequested(const regulars::PeopleBehind &people);
    void cohortsChosen(regulars::CohortMeasure measure);
    void ticketsRequested(const regulars::TicketQuery &query);
    void supportReportRequested();
    void loyaltyRequested();

private:
    [[nodiscard]] QLayout *rowOf(const QList<DashboardCard> &cards) const;

    QVBoxLayout *m_rows;
    Card *m_cohortCard;
    CohortModel *m_cohorts;
    SegmentedControl *m_measure;
    CohortTable *m_cohortTable;
    CustomersChart *m_customers;
    SatisfactionChart *m_satisfaction;
    RatesChart *m_rates;
    RevenueChart *m_revenue;
    ValueChart *m_values;
    PointsChart *m_points;
    SupportCard *m_support;
};

} // namespace regulars
