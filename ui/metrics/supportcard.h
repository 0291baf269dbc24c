// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/metrics/peoplebehind.h"
#include "core/tickets/ticketquery.h"
#include "ui/metrics/supportwords.h"

#include <QtWidgets/QWidget>

class QMenu;
class QPushButton;
class QVBoxLayout;

namespace regulars {

class ChartCard;
class FigureCell;

/// The support desk on the dashboard: its figures, new and solved tickets week by week, and what most of them are about. A
/// number opens the tickets, the people or the report behind it; tickets of a part of the shop can't be listed, its people
/// can.
class SupportCard final : public QObject
{
    Q_OBJECT

public:
    /// Formatting must outlive it.
    explicit SupportCard(const Formatting &formatting, QWidget *parent);

    void show(const SupportFigures &figures);
    /// Why there is nothing to show yet.
    void showNone(const QString &why);
    [[nodiscard]] ChartCard *card() const { return m_card; }
    [[nodiscard]] ColumnChart *chart() const { return m_chart; }
    [[nodiscard]] FigureCell *cell(SupportWords::Figure figure) const { return m_cells[size_t(figure)]; }
    /// What a number of answers offers.
    [[nodiscard]] QMenu *menu() const { return m_menu; }

Q_SIGNALS:
    void peopleRequested(const regulars::PeopleBehind &people);
    void ticketsRequested(const regulars::TicketQuery &query);
    void reportRequested();

private:
    void createCells(QWidget *parent);
    void showCells();
    void createCategories();
    void showCategories();
    void open(SupportWords::Figure figure);
    void openWeek(int place);
    void offerAnswers();

    const Formatting &m_formatting;
    ColumnChart *m_chart;
    ChartCard *m_card;
    QWidget *m_figures;   ///< above the chart
    QWidget *m_about;     ///< below it
    QVBoxLayout *m_lines; ///< a line for each category
    QMenu *m_menu;
    std::array<FigureCell *, SupportWords::figures.size()> m_cells{};
    std::array<QPushButton *, SupportWords::categoriesTold> m_categories{};
    SupportFigures m_shown;
};

} // namespace regulars
