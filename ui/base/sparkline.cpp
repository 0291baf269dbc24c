// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/base/sparkline.h"

#include "ui/base/theme.h"

#include <QtGui/QPainter>

#include <algorithm>

namespace regulars {

namespace {

constexpr QSize usualSize{160, 32}; // pixels
constexpr double lineWidth = 1.5;

} // namespace

Sparkline::Sparkline(QWidget *parent) : QWidget(parent)
{
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void Sparkline::setValues(const QList<double> &values)
{
    m_values = values;
    update();
}

QList<QPointF> Sparkline::pointsIn(const QRectF &rect, const QList<double> &values, Qt::LayoutDirection direction)
{
    QList<QPointF> points;
    if (values.size() < 2)
        return points;
    const auto [least, most] = std::minmax_element(values.begin(), values.end());
    const double range = *most - *least;
    for (qsizetype i = 0; i < values.size(); ++i) {
        const double along = static_cast<double>(i) / static_cast<double>(values.size() - 1);
        const double height = range > 0 ? (values.at(i) - *least) / range : 0.5;
        const double x = direction == Qt::RightToLeft ? rect.right() - along * rect.width()
                                                      : rect.left() + along * rect.width();
        points += QPointF(x, rect.bottom() - height * rect.height());
    }
    return points;
}

QSize Sparkline::sizeHint() const
{
    return usualSize;
}

void Sparkline::paintEvent(QPaintEvent *)
{
    const QRectF room = QRectF(rect()).adjusted(lineWidth, lineWidth, -lineWidth, -lineWidth);
    const QList<QPointF> points = pointsIn(room, m_values, layoutDirection());
    if (points.isEmpty())
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(Theme::of(this).colour(ColourRole::Accent), lineWidth, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawPolyline(points.constData(), static_cast<int>(points.size()));
}

} // namespace regulars
