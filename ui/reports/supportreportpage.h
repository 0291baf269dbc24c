// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/tickets/ticketquery.h"
#include "models/reports/supportreportview.h"
#include "models/tickets/deskchoicesview.h"

#include <QtWidgets/QWidget>

#include <functional>

class QComboBox;
class QDateEdit;
class QPushButton;
class QScrollArea;
class QStackedWidget;

namespace regulars {

class EmptyState;
class Formatting;
class KeyValueStore;
class ReportDesk;
class SegmentedControl;
class SupportReportFigures;
class TextLabel;

/// What the page works with; all of it must outlive it.
struct SupportReportServices
{
    Database &database;
    const Formatting &formatting;
    KeyValueStore &store;
    ReportDesk &desk;
    std::function<QString()> shopName;
};

/// The report on the support desk: a period, filters, and what they say. Reads only while it is shown.
class SupportReportPage final : public QWidget
{
    Q_OBJECT

public:
    explicit SupportReportPage(const SupportReportServices &services, QWidget *parent = nullptr);
    ~SupportReportPage() override;

    [[nodiscard]] const SupportReportView &view() const { return *m_view; }
    [[nodiscard]] SegmentedControl *period() const { return m_period; }
    void focusPeriod();

Q_SIGNALS:
    void ticketsRequested(const regulars::TicketQuery &query);
    void ticketRequested(regulars::TicketId ticket);

protected:
    void showEvent(QShowEvent *event) override;

private:
    void createHeader();
    void createFilters();
    void createStates();
    void layOut();
    [[nodiscard]] QComboBox *addFilter(const QString &name, const QString &objectName);
    [[nodiscard]] SupportQuestion question() const;
    void fillChoices();
    void ask();
    void showReport();

    SupportReportServices m_services;
    SupportReportView *m_view;
    DeskChoicesView *m_choices;
    SegmentedControl *m_period = nullptr;
    QWidget *m_ownPeriod = nullptr;
    QDateEdit *m_from = nullptr;
    QDateEdit *m_until = nullptr;
    QPushButton *m_export = nullptr;
    QComboBox *m_team = nullptr;
    QComboBox *m_owner = nullptr;
    QComboBox *m_category = nullptr;
    QComboBox *m_channel = nullptr;
    QComboBox *m_priority = nullptr;
    TextLabel *m_hint = nullptr;
    QStackedWidget *m_stack = nullptr;
    QScrollArea *m_scroll = nullptr;
    SupportReportFigures *m_figures = nullptr;
    EmptyState *m_empty = nullptr;
    EmptyState *m_failed = nullptr;
};

} // namespace regulars
