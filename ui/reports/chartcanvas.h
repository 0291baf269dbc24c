// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/base/theme.h"

#include <QtCore/QStringList>
#include <QtWidgets/QWidget>

class QAbstractAxis;
class QChart;
class QChartView;
class QGraphicsRectItem;
class QValueAxis;

namespace regulars {

class TextLabel;

/// Places side by side with values above them, in the colours of the theme. What stands at a place is said when the mouse is
/// over it, or the arrow keys lead there; a click, or Enter, opens it.
class ChartCanvas : public QWidget
{
    Q_OBJECT

public:
    ~ChartCanvas() override;

    /// What is said about each place; empty: nothing.
    void setTips(const QStringList &tips) { m_tips = tips; }
    /// Whether a place can be opened: then it can be chosen with the keyboard and the mouse.
    void setOpens(bool opens);
    [[nodiscard]] int place() const { return m_place; }
    [[nodiscard]] int places() const { return int(m_places.size()); }
    /// The middle of a place at a value, in this widget.
    [[nodiscard]] QPoint positionOf(int place, double value) const;
    [[nodiscard]] QSize sizeHint() const override { return {480, 220}; }

Q_SIGNALS:
    /// A place was opened; `value` is the height at which it was clicked, not a number for the keyboard.
    void placeOpened(int place, double value);

protected:
    /// `name` is what assistive programs call it.
    ChartCanvas(const QString &name, QWidget *parent);

    void setPlaces(const QStringList &places);
    void draw();
    /// Adds the series to the chart and says between which values they lie.
    struct Range
    {
        double lowest = 0;
        double highest = 0;
    };
    [[nodiscard]] virtual Range addSeries(QChart &chart) = 0;
    struct LegendEntry
    {
        QString name;
        QColor colour;
    };
    [[nodiscard]] virtual QList<LegendEntry> legendEntries() const = 0;
    [[nodiscard]] QColor colourOf(ColourRole role, double strength) const;

    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    void addAxes(const Range &range);
    [[nodiscard]] QString legend() const;
    [[nodiscard]] int placeAt(const QPoint &position) const;
    void setPlace(int place);
    void sayPlace(const QPoint &global);
    void describe();

    QString m_name;
    QChart *m_chart;
    QChartView *m_view;
    TextLabel *m_legend;
    QGraphicsRectItem *m_mark;
    QStringList m_places;
    QStringList m_tips;
    int m_place = -1;
    bool m_opens = false;
};

} // namespace regulars
