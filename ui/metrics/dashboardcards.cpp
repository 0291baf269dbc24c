// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/metrics/dashboardcards.h"

#include "ui/base/metrics.h"
#include "ui/base/segmentedcontrol.h"
#include "ui/metrics/chartcard.h"
#include "ui/metrics/cohortmodel.h"
#include "ui/metrics/cohorttable.h"
#include "ui/metrics/dashboardcharts.h"
#include "ui/metrics/supportcard.h"
#include "ui/metrics/valuecharts.h"

#include <QtWidgets/QBoxLayout>

namespace regulars {

namespace {

constexpr int cohortShare = 4; ///< of the width, against the charts beside it
constexpr int chartShare = 3;

} // namespace

DashboardCards::DashboardCards(const Formatting &formatting, QWidget *parent)
    : QWidget(parent),
      m_rows(new QVBoxLayout(this)),
      m_cohortCard(new Card(tr("Cohorts"), this)),
      m_cohorts(new CohortModel(formatting, this)),
      m_measure(new SegmentedControl(this)),
      m_cohortTable(new CohortTable(this)),
      m_customers(new CustomersChart(formatting, this)),
      m_satisfaction(new SatisfactionChart(formatting, this)),
      m_rates(new RatesChart(formatting, this)),
      m_revenue(new RevenueChart(formatting, this)),
      m_values(new ValueChart(formatting, this)),
      m_points(new PointsChart(formatting, this)),
      m_support(new SupportCard(formatting, this))
{
    m_rows->setContentsMargins(0, 0, 0, 0);
    m_rows->setSpacing(space::l);
    m_cohortTable->setModel(m_cohorts);
    m_measure->setAccessibleName(tr("What is told of cohorts"));
    m_measure->addSegment(tr("Retention", "of cohorts"));
    m_measure->addSegment(tr("Revenue", "of cohorts"));
    m_cohortCard->addHeaderWidget(m_measure);
    connect(m_measure, &SegmentedControl::currentIndexChanged, this, [this](int index) {
        setCohortMeasure(CohortMeasure(index));
        Q_EMIT cohortsChosen(m_cohorts->measure());
    });
    setCohortMeasure(CohortMeasure::Retention);
    m_cohortCard->body()->addWidget(m_cohortTable);
    m_cohortCard->body()->addStretch(1);
    connect(m_cohortTable, &CohortTable::peopleRequested, this, &DashboardCards::peopleRequested);
    connect(m_customers, &CustomersChart::peopleRequested, this, &DashboardCards::peopleRequested);
    connect(m_satisfaction, &SatisfactionChart::peopleRequested, this, &DashboardCards::peopleRequested);
    connect(m_rates, &RatesChart::peopleRequested, this, &DashboardCards::peopleRequested);
    connect(m_revenue, &RevenueChart::peopleRequested, this, &DashboardCards::peopleRequested);
    connect(m_values, &ValueChart::peopleRequested, this, &DashboardCards::peopleRequested);
    connect(m_points, &PointsChart::peopleRequested, this, &DashboardCards::peopleRequested);
    connect(m_points, &PointsChart::loyaltyRequested, this, &DashboardCards::loyaltyRequested);
    connect(m_support, &SupportCard::peopleRequested, this, &DashboardCards::peopleRequested);
    connect(m_support, &SupportCard::ticketsRequested, this, &DashboardCards::ticketsRequested);
    connect(m_support, &SupportCard::reportRequested, this, &DashboardCards::supportReportRequested);
    setCards(DashboardLayout::usual().shownCards());
}

QWidget *DashboardCards::card(DashboardCard card) const
{
    switch (card) {
    case DashboardCard::Cohorts:
        return m_cohortCard;
    case DashboardCard::Customers:
        return m_customers->card();
    case DashboardCard::Satisfaction:
        return m_satisfaction->card();
    case DashboardCard::Rates:
        return m_rates->card();
    case DashboardCard::Revenue:
        return m_revenue->card();
    case DashboardCard::Values:
        return m_values->card();
    case DashboardCard::Points:
        return m_points->card();
    case DashboardCard::Support:
        return m_support->card();
    }
    return nullptr;
}

void DashboardCards::setCohortMeasure(CohortMeasure measure)
{
    m_measure->setCurrentIndex(int(measure));
    m_cohorts->setMeasure(measure);
    m_cohortTable->fit();
    const bool isMoney = measure == CohortMeasure::Revenue;
    m_cohortCard->setHint(isMoney ? tr("brought so far by each customer") : tr("share that ordered again"));
}

void DashboardCards::setCards(const QList<DashboardCard> &cards)
{
    while (QLayoutItem *row = m_rows->takeAt(0))
        delete row; // the cards stay
    for (const auto &[part, name] : EnumNames<DashboardCard>::names)
        card(part)->setVisible(cards.contains(part));
    for (const QList<DashboardCard> &row : cardRows(cards))
        m_rows->addLayout(rowOf(row));
}

QLayout *DashboardCards::rowOf(const QList<DashboardCard> &cards) const
{
    auto *row = new QHBoxLayout;
    row->setSpacing(space::l);
    if (cards.size() == 1 || !cards.contains(DashboardCard::Cohorts)) {
        for (const DashboardCard each : cards)
            row->addWidget(card(each), 1);
        return row;
    }
    auto *beside = new QVBoxLayout;
    beside->setSpacing(space::l);
    for (const DashboardCard each : cards) {
        if (each != DashboardCard::Cohorts)
            beside->addWidget(card(each), 1);
    }
    if (cards.first() != DashboardCard::Cohorts)
        row->addLayout(beside, chartShare);
    row->addWidget(m_cohortCard, cohortShare);
    if (cards.first() == DashboardCard::Cohorts)
        row->addLayout(beside, chartShare);
    return row;
}

void DashboardCards::showDashboard(const Dashboard &dashboard)
{
    m_cohorts->setCohorts(dashboard.cohorts, dashboard.lastWholeDay(), dashboard.currency);
    m_cohortTable->fit();
    m_customers->show(dashboard.customers.months);
    m_satisfaction->show(dashboard.satisfaction, dashboard.question.day);
    m_rates->show(dashboard.customers.months);
    m_revenue->show(dashboard.customers.months, dashboard.currency);
    m_values->show(dashboard);
    m_points->show(dashboard);
}

void DashboardCards::showSupport(const SupportFigures &figures)
{
    m_support->show(figures);
}

void DashboardCards::showNoSupport(const QString &why)
{
    m_support->showNone(why);
}

} // namespace regulars
