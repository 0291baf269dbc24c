// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/metrics/dashboard.h"
#include "core/metrics/peoplebehind.h"
#include "ui/reports/chartpainting.h"

#include <QtWidgets/QWidget>

class QMenu;

namespace regulars {

class ChartCard;
class Formatting;

/// Customers month by month: regular, new, and below the line those who were lost.
class CustomersChart final : public QObject
{
    Q_OBJECT

public:
    /// Formatting must outlive it.
    explicit CustomersChart(const Formatting &formatting, QWidget *parent);

    void show(const QList<CustomerMonth> &months);
    /// The same for a paper or a wall.
    [[nodiscard]] static PaintedChart painted(const QList<CustomerMonth> &months, const Formatting &formatting);
    [[nodiscard]] ChartCard *card() const { return m_card; }
    [[nodiscard]] ColumnChart *chart() const { return m_chart; }

Q_SIGNALS:
    void peopleRequested(const regulars::PeopleBehind &people);

private:
    void open(int place, double value);

    const Formatting &m_formatting;
    ColumnChart *m_chart;
    ChartCard *m_card;
    QList<CustomerMonth> m_months;
};

/// NPS and CSAT by month. Months with too few answers are left out.
class SatisfactionChart final : public QObject
{
    Q_OBJECT

public:
    /// Formatting must outlive it.
    explicit SatisfactionChart(const Formatting &formatting, QWidget *parent);

    /// `until`: the last day of the last month that was counted.
    void show(const QList<SatisfactionMonth> &months, QDate until);
    /// The same for a paper or a wall.
    [[nodiscard]] static PaintedChart painted(const QList<SatisfactionMonth> &months, const Formatting &formatting);
    [[nodiscard]] ChartCard *card() const { return m_card; }
    [[nodiscard]] LineChart *chart() const { return m_chart; }
    [[nodiscard]] QMenu *menu() const { return m_menu; }

Q_SIGNALS:
    void peopleRequested(const regulars::PeopleBehind &people);

private:
    void offer(int place);

    const Formatting &m_formatting;
    LineChart *m_chart;
    ChartCard *m_card;
    QMenu *m_menu; ///< whom of a month
    QList<SatisfactionMonth> m_months;
    QDate m_until;
};

/// Retention over the year before, and churn of 30 days, at the end of each month.
class RatesChart final : public QObject
{
    Q_OBJECT

public:
    /// Formatting must outlive it.
    explicit RatesChart(const Formatting &formatting, QWidget *parent);

    void show(const QList<CustomerMonth> &months);
    /// The same for a paper or a wall.
    [[nodiscard]] static PaintedChart painted(const QList<CustomerMonth> &months, const Formatting &formatting);
    [[nodiscard]] ChartCard *card() const { return m_card; }
    [[nodiscard]] LineChart *chart() const { return m_chart; }
    [[nodiscard]] QMenu *menu() const { return m_menu; }

Q_SIGNALS:
    void peopleRequested(const regulars::PeopleBehind &people);

private:
    void open(int place, double value);
    void offer(const CustomerMonth &month, int place);

    const Formatting &m_formatting;
    LineChart *m_chart;
    ChartCard *m_card;
    QMenu *m_menu; ///< where both lines may be meant
    QList<CustomerMonth> m_months;
};

/// Net revenue by month, of new and of regular customers.
class RevenueChart final : public QObject
{
    Q_OBJECT

public:
    /// Formatting must outlive it.
    explicit RevenueChart(const Formatting &formatting, QWidget *parent);

    void show(const QList<CustomerMonth> &months, Currency currency);
    /// The same for a paper or a wall.
    [[nodiscard]] static PaintedChart painted(const QList<CustomerMonth> &months, Currency currency,
                                              const Formatting &formatting);
    [[nodiscard]] ChartCard *card() const { return m_card; }
    [[nodiscard]] ColumnChart *chart() const { return m_chart; }

Q_SIGNALS:
    void peopleRequested(const regulars::PeopleBehind &people);

private:
    void open(int place);

    const Formatting &m_formatting;
    ColumnChart *m_chart;
    ChartCard *m_card;
    QList<CustomerMonth> m_months;
};

} // namespace regulars
