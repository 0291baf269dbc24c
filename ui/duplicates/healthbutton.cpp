// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/duplicates/healthbutton.h"

#include "ui/base/formatting.h"
#include "ui/base/metrics.h"
#include "ui/base/stylepainter.h"
#include "ui/base/textpainting.h"
#include "ui/base/theme.h"

#include <QtGui/QKeyEvent>
#include <QtGui/QPainter>
#include <QtWidgets/QStyle>

#include <algorithm>
#include <cmath>

namespace regulars {

namespace {

constexpr int gap = 2;
constexpr int padding = 9; // six of them fit beside each other in a window of the usual width
constexpr int leastWidth = 130;

} // namespace

HealthButton::HealthButton(const QString &label, const QString &explanation, QWidget *parent)
    : QAbstractButton(parent), m_figure(tr("–", "no figure"))
{
    setText(label);
    setToolTip(explanation);
    setAccessibleDescription(explanation);
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    describe();
}

void HealthButton::setFigure(const HealthFigure &figure, const Formatting &formatting)
{
    m_figure = formatting.number(figure.count);
    m_trend = trendOf(figure);
    m_allGood = figure.count == 0;
    describe();
}

QString HealthButton::trendOf(const HealthFigure &figure)
{
    if (figure.count == 0)
        return tr("all good");
    if (!figure.weekAgo)
        return {};
    const int more = static_cast<int>(figure.count - *figure.weekAgo);
    if (more == 0)
        return tr("as many as a week ago");
    return more > 0 ? tr("%n more than a week ago", "", more) : tr("%n fewer than a week ago", "", -more);
}

void HealthButton::describe()
{
    setAccessibleName(m_trend.isEmpty()
                          ? tr("%1: %2", "what is counted: the figure").arg(text(), m_figure)
                          : tr("%1: %2, %3", "what is counted: the figure, how it changed").arg(text(), m_figure, m_trend));
    updateGeometry();
    update();
}

QSize HealthButton::sizeHint() const
{
    const Theme &theme = Theme::of(this);
    const QFontMetricsF figure(theme.font(FontRole::Figure));
    const QFontMetricsF label(theme.font(FontRole::SmallStrong));
    const QFontMetricsF trend(theme.font(FontRole::Small));
    const double width = std::max(
        {tabularWidth(figure, m_figure), label.horizontalAdvance(text()), trend.horizontalAdvance(m_trend)});
    const double height = figure.height() + label.height() + trend.height() + 2 * gap;
    return {std::max(leastWidth, static_cast<int>(std::ceil(width)) + 1 + 2 * padding),
            static_cast<int>(std::ceil(height)) + 2 * space::s};
}

void HealthButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Theme &theme = Theme::of(this);
    const bool lit = underMouse() || isDown();
    StylePainter::roundedBox(&painter, rect(), radius::control,
                             theme.colour(lit ? ColourRole::SurfaceAlt : ColourRole::Surface),
                             theme.colour(ColourRole::Border));
    if (hasFocus())
        StylePainter::roundedBox(&painter, rect(), radius::control, Qt::transparent, theme.colour(ColourRole::Accent),
                                 extent::focusRing);
    const auto alignment = QStyle::visualAlignment(layoutDirection(), Qt::AlignLeading | Qt::AlignTop);
    QRectF place = rect().adjusted(padding, space::s, -padding, -space::s);
    painter.setFont(theme.font(FontRole::Figure));
    painter.setPen(theme.colour(m_allGood ? ColourRole::Muted : ColourRole::Text));
    drawTabular(&painter, place, alignment, m_figure);
    place.setTop(place.top() + painter.fontMetrics().height() + gap);
    const auto line = [&](FontRole font, const QColor &ink, const QString &words) {
        painter.setFont(theme.font(font));
        painter.setPen(ink);
        painter.drawText(place, int(alignment) | Qt::TextSingleLine, words);
        place.setTop(place.top() + painter.fontMetrics().height() + gap);
    };
    line(FontRole::SmallStrong, theme.colour(ColourRole::Text), text());
    line(FontRole::Small,
         m_allGood ? theme.readable(ColourRole::Green, ColourRole::SurfaceAlt) : theme.colour(ColourRole::Muted), m_trend);
}

void HealthButton::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        click();
    else
        QAbstractButton::keyPressEvent(event);
}

} // namespace regulars
