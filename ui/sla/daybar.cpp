// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/sla/daybar.h"

#include "ui/base/metrics.h"
#include "ui/base/stylepainter.h"
#include "ui/base/theme.h"

#include <QtGui/QMouseEvent>
#include <QtGui/QPainter>

#include <algorithm>

namespace regulars {

namespace {

constexpr int minutesPerDay = 24 * 60;
constexpr int step = 30;          // minutes
constexpr int mark = 6 * 60;      // minutes between the lines
constexpr int barHeight = 12;     // pixels
constexpr int usualWidth = 288;   // pixels
constexpr double roundness = 4.0; // pixels

} // namespace

DayBar::DayBar(QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setCursor(Qt::CrossCursor);
}

void DayBar::setRanges(const QList<WorkRange> &ranges)
{
    m_ranges = ranges;
    update();
}

QSize DayBar::sizeHint() const
{
    return {usualWidth, extent::smallControl};
}

int DayBar::placeOf(int minute) const
{
    const int x = (width() - 1) * minute / minutesPerDay;
    return isRightToLeft() ? width() - 1 - x : x;
}

int DayBar::minuteAt(int x) const
{
    const int place = isRightToLeft() ? width() - 1 - x : x;
    return std::clamp(place * minutesPerDay / std::max(1, width() - 1), 0, minutesPerDay);
}

WorkRange DayBar::drawn() const
{
    const auto [first, last] = std::minmax(m_from, m_until);
    return {first / step * step, std::min(minutesPerDay, (last + step - 1) / step * step)};
}

void DayBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Theme &theme = Theme::of(this);
    const int top = (height() - barHeight) / 2;
    StylePainter::roundedBox(&painter, QRectF(0, top, width(), barHeight), roundness, theme.colour(ColourRole::SurfaceAlt),
                             theme.colour(ColourRole::Border));
    for (int minute = mark; minute < minutesPerDay; minute += mark)
        painter.fillRect(QRect(placeOf(minute), top - 2, 1, barHeight + 4), theme.colour(ColourRole::Border));
    const auto bar = [&](const WorkRange &range, ColourRole role) {
        const int from = placeOf(range.from);
        const int until = placeOf(range.until);
        StylePainter::roundedBox(&painter,
                                 QRectF(std::min(from, until), top, std::max(2, std::abs(until - from) + 1), barHeight),
                                 roundness, theme.colour(role), Qt::transparent);
    };
    for (const WorkRange &range : std::as_const(m_ranges))
        bar(range, isEnabled() ? ColourRole::Accent : ColourRole::Faint);
    if (m_from >= 0 && m_from != m_until)
        bar(drawn(), ColourRole::AccentSoft);
}

void DayBar::mousePressEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton)
        m_from = m_until = minuteAt(event->position().toPoint().x());
}

void DayBar::mouseMoveEvent(QMouseEvent *event)
{
    if (m_from < 0)
        return;
    m_until = minuteAt(event->position().toPoint().x());
    update();
}

void DayBar::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton || m_from < 0)
        return;
    m_until = minuteAt(event->position().toPoint().x());
    const WorkRange range = drawn();
    const bool click = std::abs(m_until - m_from) < step / 2;
    const int minute = m_from;
    m_from = m_until = -1;
    update();
    if (click)
        Q_EMIT minuteClicked(minute);
    else
        Q_EMIT rangeDrawn(range);
}

} // namespace regulars
