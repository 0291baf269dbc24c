// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/start/waybutton.h"

#include "ui/base/metrics.h"
#include "ui/base/stylepainter.h"

#include <QtGui/QFontMetrics>
#include <QtGui/QKeyEvent>
#include <QtGui/QPainter>

namespace regulars {

namespace {

constexpr int wayWidth = 240;
constexpr int circle = 44;
constexpr int words = Qt::AlignLeading | Qt::AlignTop | Qt::TextWordWrap;

} // namespace

WayButton::WayButton(IconName icon, const QString &title, const QString &sentence, QWidget *parent)
    : QAbstractButton(parent), m_icon(icon), m_sentence(sentence)
{
    setText(title);
    setAccessibleName(title);
    setAccessibleDescription(sentence);
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Preferred);
}

int WayButton::sentenceHeight() const
{
    return QFontMetrics(Theme::of(this).font(FontRole::Body))
        .boundingRect(0, 0, wayWidth - 2 * space::xl, 1000, words, m_sentence)
        .height();
}

QSize WayButton::sizeHint() const
{
    const int title = QFontMetrics(Theme::of(this).font(FontRole::CardTitle))
                          .boundingRect(0, 0, wayWidth - 2 * space::xl, 1000, words, text())
                          .height();
    return {wayWidth, 2 * space::xl + circle + space::l + title + space::s + sentenceHeight()};
}

void WayButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Theme &theme = Theme::of(this);
    const bool lit = underMouse() || isDown();
    StylePainter::roundedBox(&painter, rect(), radius::card, theme.colour(ColourRole::Surface),
                             theme.colour(lit ? ColourRole::Accent : ColourRole::Border));
    if (hasFocus())
        StylePainter::roundedBox(&painter, rect(), radius::card, Qt::transparent, theme.colour(ColourRole::Accent),
                                 extent::focusRing);
    const QRect inside = rect().adjusted(space::xl, space::xl, -space::xl, -space::xl);
    const QRect round = QStyle::visualRect(layoutDirection(), rect(), QRect(inside.topLeft(), QSize(circle, circle)));
    StylePainter::roundedBox(&painter, round, circle / 2.0, theme.soft(Tone::Accent), Qt::transparent);
    paintIcon(&painter, round, m_icon, theme.ink(Tone::Accent), 22);
    const int alignment = static_cast<int>(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeading | Qt::AlignTop)) |
                          Qt::TextWordWrap;
    QRect place = inside.adjusted(0, circle + space::l, 0, 0);
    QRect used;
    painter.setFont(theme.font(FontRole::CardTitle));
    painter.setPen(theme.colour(ColourRole::Text));
    painter.drawText(place, alignment, text(), &used);
    place.setTop(used.bottom() + space::s);
    painter.setFont(theme.font(FontRole::Body));
    painter.setPen(theme.colour(ColourRole::Muted));
    painter.drawText(place, alignment, m_sentence);
}

void WayButton::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        click();
    else
        QAbstractButton::keyPressEvent(event);
}

} // namespace regulars
