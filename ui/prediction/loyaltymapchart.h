// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/prediction/loyaltymap.h"

#include <QtWidgets/QWidget>

#include <array>

class QPainter;

namespace regulars {

class Formatting;
class Theme;

/// The loyalty map: to the right who buys like a regular, at the top who is fond of the shop, and below a strip of those of
/// whose feelings nothing is known. A few hundred customers are dots, more are squares, the darker the more stand there. The
/// mouse over it says who stands there; a click, or the arrow keys and Enter, opens them.
class LoyaltyMapChart final : public QWidget
{
    Q_OBJECT

public:
    /// Up to so many customers are shown one by one.
    static constexpr qint64 mostDots = 400;
    /// Scores that share a square.
    static constexpr int squareScores = 5;

    /// Formatting must outlive it.
    explicit LoyaltyMapChart(const Formatting &formatting, QWidget *parent = nullptr);

    void setPoints(const std::vector<LoyaltyPoint> &points);
    [[nodiscard]] qint64 customersIn(LoyaltyQuadrant quadrant) const { return m_customers[static_cast<size_t>(quadrant)]; }
    /// Where the part is, in this widget.
    [[nodiscard]] QRect areaOf(LoyaltyQuadrant quadrant) const;
    [[nodiscard]] LoyaltyQuadrant current() const { return m_current; }
    /// What is said there; empty beside the map.
    [[nodiscard]] QString tipAt(const QPoint &position) const;
    [[nodiscard]] QSize sizeHint() const override { return {560, 340}; }
    [[nodiscard]] QSize minimumSizeHint() const override { return {320, 260}; }

Q_SIGNALS:
    /// Somebody is there.
    void opened(regulars::LoyaltyQuadrant quadrant);

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    [[nodiscard]] QRect mapArea() const;
    [[nodiscard]] QPointF placeOf(int behaviour, int emotion) const;
    [[nodiscard]] std::optional<LoyaltyQuadrant> quadrantAt(const QPoint &position) const;
    [[nodiscard]] QString said(LoyaltyQuadrant quadrant) const;
    [[nodiscard]] QString squareSaid(const QPoint &position) const;
    void paintAreas(QPainter &painter, const Theme &theme) const;
    void paintNames(QPainter &painter, const Theme &theme) const;
    void paintDots(QPainter &painter, const Theme &theme) const;
    void paintSquares(QPainter &painter, const Theme &theme) const;
    void paintAxes(QPainter &painter, const Theme &theme) const;
    void setCurrent(LoyaltyQuadrant quadrant);
    void open(LoyaltyQuadrant quadrant);

    const Formatting &m_formatting;
    std::vector<LoyaltyPoint> m_points;
    std::array<qint64, loyaltyQuadrantCount> m_customers{};
    qint64 m_all = 0;
    LoyaltyQuadrant m_current = LoyaltyQuadrant::Loyal;
};

} // namespace regulars
