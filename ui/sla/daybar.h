// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/sla/workcalendar.h"

#include <QtWidgets/QWidget>

namespace regulars {

/// A day from midnight to midnight with its working hours as bars. Dragging the mouse over it asks for another range, in
/// steps of half an hour; a click asks for the range beneath.
class DayBar final : public QWidget
{
    Q_OBJECT

public:
    explicit DayBar(QWidget *parent = nullptr);

    void setRanges(const QList<WorkRange> &ranges);
    /// Where a minute of the day lies, in pixels from the left; mirrored in right-to-left.
    [[nodiscard]] int placeOf(int minute) const;
    [[nodiscard]] QSize sizeHint() const override;

Q_SIGNALS:
    void rangeDrawn(const regulars::WorkRange &range);
    void minuteClicked(int minute);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;

private:
    [[nodiscard]] int minuteAt(int x) const;
    [[nodiscard]] WorkRange drawn() const;

    QList<WorkRange> m_ranges;
    int m_from = -1; ///< where the mouse was pressed; -1: it is not
    int m_until = -1;
};

} // namespace regulars
