// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/tickets/ticketquery.h"
#include "models/reports/supportreportview.h"
#include "ui/reports/reporttexts.h"

#include <QtWidgets/QWidget>

class QGridLayout;
class QToolButton;

namespace regulars {

class Card;
class ColumnChart;
class FigureTile;
class Formatting;
class ReportTable;
class TextLabel;

/// Everything that a report on the support desk shows: tiles, charts, tables, and how it is counted.
class SupportReportFigures final : public QWidget
{
    Q_OBJECT

public:
    explicit SupportReportFigures(const Formatting &formatting, QWidget *parent = nullptr);

    void setComparison(const SupportComparison &comparison);

Q_SIGNALS:
    /// The tickets behind a figure are wanted.
    void ticketsRequested(const regulars::TicketQuery &query);
    void ticketRequested(regulars::TicketId ticket);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void createTiles();
    void createCharts();
    void createTables();
    void createDefinitions();
    void layOut();
    void placeTiles();
    void showTiles(const SupportComparison &comparison);
    [[nodiscard]] FigureTile &tile(ReportTexts::Figure figure) const;
    void showNumber(ReportTexts::Figure figure, qint64 now, qint64 then);
    void showTimes(ReportTexts::Figure figure, const TimeFigures &now, const TimeFigures &then, const QStringList &more);
    void showShare(ReportTexts::Figure figure, const Share &now, const Share &then, bool moreIsBetter);
    void showSatisfaction(const CsatFigures &now, const CsatFigures &then);
    void showCharts(const SupportReport &report);
    void showTables(const SupportReport &report);
    void showChurn(const TicketChurn &churn);
    [[nodiscard]] TicketQuery openTickets() const;

    const Formatting &m_formatting;
    SupportReport m_report;
    std::vector<FigureTile *> m_tiles; ///< in the order of ReportTexts::Figure
    QGridLayout *m_grid = nullptr;
    ColumnChart *m_backlog = nullptr;
    ColumnChart *m_volume = nullptr;
    Card *m_backlogCard = nullptr;
    Card *m_volumeCard = nullptr;
    ReportTable *m_categories = nullptr;
    ReportTable *m_channels = nullptr;
    ReportTable *m_agents = nullptr;
    ReportTable *m_promises = nullptr;
    ReportTable *m_paused = nullptr;
    ReportTable *m_churn = nullptr;
    Card *m_churnCard = nullptr;
    QToolButton *m_fold = nullptr;
    TextLabel *m_definitions = nullptr;
};

} // namespace regulars
