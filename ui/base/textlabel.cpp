// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/base/textlabel.h"

#include <QtGui/QHelpEvent>
#include <QtGui/QPainter>
#include <QtWidgets/QStyle>
#include <QtWidgets/QToolTip>

namespace regulars {

TextLabel::TextLabel(const QString &text, FontRole font, ColourRole colour, QWidget *parent)
    : QLabel(text, parent), m_font(font), m_colour(colour)
{
    setTextFormat(Qt::PlainText);
    dress();
}

void TextLabel::setColourRole(ColourRole role)
{
    m_colour = role;
    dress();
}

void TextLabel::setElided(bool elided)
{
    m_elided = elided;
    setSizePolicy(elided ? QSizePolicy::Ignored : QSizePolicy::Preferred, sizePolicy().verticalPolicy());
    update();
}

QSize TextLabel::minimumSizeHint() const
{
    const QSize whole = QLabel::minimumSizeHint();
    return m_elided ? QSize(0, whole.height()) : whole;
}

void TextLabel::dress()
{
    const Theme &theme = Theme::of(this);
    setFont(theme.font(m_font));
    const QColor ink = theme.colour(m_colour);
    if (palette().color(QPalette::Active, QPalette::WindowText) == ink)
        return;
    QPalette own = palette();
    own.setColor(QPalette::Active, QPalette::WindowText, ink);
    own.setColor(QPalette::Inactive, QPalette::WindowText, ink);
    own.setColor(QPalette::Disabled, QPalette::WindowText, theme.colour(ColourRole::Faint));
    setPalette(own);
}

void TextLabel::changeEvent(QEvent *event)
{
    QLabel::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::StyleChange)
        dress();
    if (event->type() == QEvent::PaletteChange && textFormat() == Qt::RichText) {
        const QString same = text(); // links keep the colour of the day they were set on
        clear();
        setText(same);
    }
}

void TextLabel::paintEvent(QPaintEvent *event)
{
    if (textFormat() == Qt::RichText || textInteractionFlags() & Qt::TextSelectableByMouse) {
        QLabel::paintEvent(event);
        return;
    }
    // QLabel aligns by the direction of the text; a Latin name in a right-to-left window would stand at the wrong end.
    QPainter painter(this);
    painter.setPen(palette().color(isEnabled() ? QPalette::Active : QPalette::Disabled, QPalette::WindowText));
    const QString shown = m_elided ? fontMetrics().elidedText(text(), Qt::ElideRight, contentsRect().width()) : text();
    const int lines = wordWrap() ? Qt::TextWordWrap : Qt::TextSingleLine;
    const int mnemonic = buddy() ? Qt::TextShowMnemonic : 0;
    painter.drawText(contentsRect(), int(QStyle::visualAlignment(layoutDirection(), alignment())) | lines | mnemonic, shown);
}

bool TextLabel::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip && m_elided && toolTip().isEmpty()) {
        const bool whole = fontMetrics().horizontalAdvance(text()) <= contentsRect().width();
        const auto *help = static_cast<QHelpEvent *>(event);
        whole ? QToolTip::hideText() : QToolTip::showText(help->globalPos(), text(), this);
        return true;
    }
    return QLabel::event(event);
}

} // namespace regulars
