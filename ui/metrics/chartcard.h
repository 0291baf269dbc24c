// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/base/card.h"

class QPushButton;
class QStackedWidget;

namespace regulars {

class ChartCanvas;
class EmptyState;
class ReportTable;

/// A chart with its title and a switch to the table of its numbers.
class ChartCard final : public Card
{
    Q_OBJECT

public:
    /// Takes the chart. `headings`: of the table; the first one is the place.
    ChartCard(const QString &title, ChartCanvas *chart, const QStringList &headings, QWidget *parent = nullptr);

    /// A row for each place of the chart, with its name first.
    void setRows(const QList<QStringList> &rows);
    /// Says why there is nothing to see; an empty sentence shows the chart.
    void setNothing(const QString &title, const QString &sentence);
    [[nodiscard]] QPushButton *tableSwitch() const { return m_switch; }
    [[nodiscard]] ReportTable *table() const { return m_table; }

Q_SIGNALS:
    /// A row of the table was chosen.
    void rowChosen(int row);

private:
    ChartCanvas *m_chart;
    QStackedWidget *m_stack;
    ReportTable *m_table;
    EmptyState *m_empty;
    QPushButton *m_switch;
};

} // namespace regulars
