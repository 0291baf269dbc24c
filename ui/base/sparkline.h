// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtCore/QList>
#include <QtWidgets/QWidget>

namespace regulars {

/// A small line of how a figure went, without axes: the figure itself stands beside it. Says nothing to screen readers.
class Sparkline final : public QWidget
{
    Q_OBJECT

public:
    explicit Sparkline(QWidget *parent = nullptr);

    /// The oldest first; fewer than two draw nothing.
    void setValues(const QList<double> &values);
    /// Where the values lie in a rectangle, the oldest at its leading edge; a line that is level lies in the middle.
    [[nodiscard]] static QList<QPointF> pointsIn(const QRectF &rect, const QList<double> &values,
                                                 Qt::LayoutDirection direction);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QList<double> m_values;
};

} // namespace regulars
