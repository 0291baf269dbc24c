// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/metrics/dashboardview.h"
#include "ui/metrics/dashboardfigures.h"
#include "ui/metrics/dashboardlayout.h"
#include "ui/reports/chartpainting.h"

#include <QtCore/QTimer>
#include <QtWidgets/QWidget>

class QScreen;

namespace regulars {

class Formatting;

class LoyaltyFiguresView;
class SupportFiguresView;
class ValueFiguresView;

/// What the wall works with; all of it must outlive it.
struct DashboardWallServices
{
    Database &database;
    const Formatting &formatting;
    QString shopName;
};

/// The dashboard over a whole screen, to be read from afar: large figures and charts and nothing to press. It shows numbers
/// only and nobody's data. What changes is read again, everything every few minutes; Esc or F11 ends it.
class DashboardWall final : public QWidget
{
    Q_OBJECT

public:
    struct Shown
    {
        DashboardPeriod period = DashboardPeriod::Year;
        ComparedWith comparedWith = ComparedWith::YearBefore;
        DashboardLayout layout = DashboardLayout::usual(); ///< the cohorts are left out: too many small numbers
        DashboardSlice slice{};
    };

    DashboardWall(const DashboardWallServices &services, const Shown &shown, QWidget *parent = nullptr);

    /// Reads everything anew, as it does every few minutes.
    void refresh();
    /// Over the whole of that screen.
    void open(QScreen *screen);
    [[nodiscard]] const DashboardView &view() const { return *m_view; }
    /// Paints everything into a sheet of that size.
    void paintOn(QPainter &painter, const QSizeF &size) const;

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void ask();
    void follow();
    [[nodiscard]] ShownFigure figure(DashboardTexts::Figure figure) const;
    [[nodiscard]] QList<PaintedChart> charts() const;
    void paintHead(QPainter &painter, const QRectF &place) const;
    void paintState(QPainter &painter, const QRectF &place) const;
    void paintTiles(QPainter &painter, const QRectF &place, int columns) const;
    void paintTile(QPainter &painter, const QRectF &place, DashboardTexts::Figure figure) const;
    void paintCharts(QPainter &painter, const QRectF &place) const;

    DashboardWallServices m_services;
    Shown m_shown;
    DashboardView *m_view;
    SupportReportView *m_support;
    SupportFiguresView *m_desk;
    ValueFiguresView *m_values;
    LoyaltyFiguresView *m_programme;
    std::optional<Dashboard> m_dashboard; ///< as last read, with what is read apart
    QTimer m_again;
    Instant m_readAt; ///< when the figures that are shown were read
};

} // namespace regulars
