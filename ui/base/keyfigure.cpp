// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/base/keyfigure.h"

#include "ui/base/textpainting.h"

#include <QtGui/QPainter>
#include <QtWidgets/QStyle>

#include <cmath>

namespace regulars {

namespace {

constexpr int gap = 3;

} // namespace

KeyFigure::KeyFigure(const QString &label, FontRole font, QWidget *parent)
    : QWidget(parent), m_value(QStringLiteral("–")), m_label(label), m_font(font)
{
    setSizePolicy(QSizePolicy::Minimum, QSizePolicy::Fixed);
    describe();
}

void KeyFigure::setValue(const QString &value)
{
    m_value = value;
    describe();
}

void KeyFigure::setLabel(const QString &label)
{
    m_label = label;
    describe();
}

void KeyFigure::setFont(FontRole font)
{
    if (m_font == font)
        return;
    m_font = font;
    updateGeometry();
    update();
}

void KeyFigure::setAlignment(Qt::Alignment alignment)
{
    m_alignment = alignment;
    update();
}

void KeyFigure::describe()
{
    setAccessibleName(tr("%1: %2", "what is counted: the figure").arg(m_label, m_value));
    updateGeometry();
    update();
}

QSize KeyFigure::sizeHint() const
{
    const Theme &theme = Theme::of(this);
    const QFontMetricsF figure(theme.font(m_font));
    const QFontMetricsF label(theme.font(FontRole::Small));
    const double width = std::max(tabularWidth(figure, m_value), label.horizontalAdvance(m_label));
    return {static_cast<int>(std::ceil(width)) + 1, static_cast<int>(std::ceil(figure.height() + label.height())) + gap};
}

void KeyFigure::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Theme &theme = Theme::of(this);
    const Qt::Alignment alignment = QStyle::visualAlignment(layoutDirection(), m_alignment);
    painter.setFont(theme.font(m_font));
    painter.setPen(theme.colour(ColourRole::Text));
    drawTabular(&painter, rect(), alignment | Qt::AlignTop, m_value);
    painter.setFont(theme.font(FontRole::Small));
    painter.setPen(theme.colour(ColourRole::Muted));
    painter.drawText(rect(), int(alignment | Qt::AlignBottom) | Qt::TextSingleLine, m_label);
}

} // namespace regulars
