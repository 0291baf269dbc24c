// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/metrics/peoplebehind.h"
#include "models/metrics/dashboardview.h"
#include "ui/reports/reportdesk.h"

#include <QtCore/QTimer>
#include <QtWidgets/QWidget>

class QGridLayout;
class QPushButton;
class QStackedWidget;

namespace regulars {

class Card;
class CohortModel;
class CohortTable;
class CommandRunner;
class CustomersChart;
class DashboardTiles;
class EmptyState;
class Formatting;
class KeptForms;
class KeyValueStore;
struct PaperPages;
class RatesChart;
class RevenueChart;
class SatisfactionChart;
class SegmentedControl;
class ShopView;
class SignIn;
class SupportReportView;

/// What the page works with; all of it must outlive it.
struct DashboardServices
{
    Database &database;
    CommandRunner &commands;
    const ShopView &shop;
    const SignIn &signIn;
    const Formatting &formatting;
    KeyValueStore &store;
    KeptForms &forms;
    ReportDesk &desk;
};

/// How the shop's customers do: figures, cohorts, who comes and goes, what they say. A number of customers opens the people
/// whom it counts. Reads only while it is shown.
class DashboardPage final : public QWidget
{
    Q_OBJECT

public:
    explicit DashboardPage(const DashboardServices &services, QWidget *parent = nullptr);
    ~DashboardPage() override;

    [[nodiscard]] const DashboardView &view() const { return *m_view; }
    [[nodiscard]] SegmentedControl *period() const { return m_period; }
    [[nodiscard]] DashboardTiles *tiles() const { return m_tiles; }
    void focusPeriod();

Q_SIGNALS:
    void peopleRequested(const regulars::PeopleBehind &people);
    void supportReportRequested();

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void createHeader();
    void createCards();
    void layOut();
    [[nodiscard]] QWidget *createContent();
    [[nodiscard]] DashboardQuestion question() const;
    void compareWith(ComparedWith with);
    void editActiveDays();
    void createExport();
    void saveTable();
    void savePicture();
    void savePdf();
    void print();
    [[nodiscard]] ReportDesk::File file(const QString &title, const QString &filter, const QString &suffix) const;
    [[nodiscard]] PaperPages paper() const;
    void ask();
    void planMidnight();
    void showSupport();
    void showDashboard();

    DashboardServices m_services;
    DashboardView *m_view;
    SupportReportView *m_support;
    ComparedWith m_comparedWith;
    QTimer m_midnight; ///< then the days are others
    SegmentedControl *m_period = nullptr;
    QPushButton *m_compare = nullptr;
    QPushButton *m_active = nullptr;
    QPushButton *m_export = nullptr;
    QWidget *m_content = nullptr;
    QStackedWidget *m_stack = nullptr;
    EmptyState *m_empty = nullptr;
    EmptyState *m_failed = nullptr;
    DashboardTiles *m_tiles = nullptr;
    Card *m_cohortCard = nullptr;
    CohortModel *m_cohorts = nullptr;
    CohortTable *m_cohortTable = nullptr;
    CustomersChart *m_customers = nullptr;
    SatisfactionChart *m_satisfaction = nullptr;
    RatesChart *m_rates = nullptr;
    RevenueChart *m_revenue = nullptr;
};

} // namespace regulars
