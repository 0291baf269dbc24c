// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/base/stylepainter.h"

#include "ui/base/metrics.h"
#include "ui/base/regularsstyle.h"

#include <QtGui/QPainter>
#include <QtGui/QPainterPath>
#include <QtWidgets/QApplication>

namespace regulars {

namespace {

/// The icon in one colour, at the painter's pixel ratio.
QPixmap inkedIcon(const QIcon &icon, QSize size, const QColor &ink, double pixelRatio)
{
    QPixmap pixmap = icon.pixmap(size, pixelRatio);
    QPainter painter(&pixmap);
    painter.setCompositionMode(QPainter::CompositionMode_SourceIn);
    painter.fillRect(QRect({}, size), ink);
    return pixmap;
}

bool isQuiet(ButtonVariant variant)
{
    return variant == ButtonVariant::Quiet || variant == ButtonVariant::Line;
}

} // namespace

QColor blended(const QColor &below, const QColor &above, double share)
{
    const auto channel = [share](int a, int b) { return qRound(a + (b - a) * share); };
    return {channel(below.red(), above.red()), channel(below.green(), above.green()), channel(below.blue(), above.blue())};
}

void StylePainter::roundedBox(QPainter *painter, const QRectF &rect, double cornerRadius, const QColor &fill,
                              const QColor &border, double borderWidth)
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const bool framed = border.alpha() > 0 && borderWidth > 0;
    painter->setPen(framed ? QPen(border, borderWidth) : QPen(Qt::NoPen));
    painter->setBrush(fill);
    const double inset = framed ? borderWidth / 2 : 0;
    painter->drawRoundedRect(rect.adjusted(inset, inset, -inset, -inset), cornerRadius - inset, cornerRadius - inset);
    painter->restore();
}

void StylePainter::inputFrame(bool invalid) const
{
    const bool focused = enabled() && m_option->state.testFlag(QStyle::State_HasFocus);
    const QColor fill = colour(enabled() ? ColourRole::Surface : ColourRole::Window);
    QColor border = colour(hovered() ? ColourRole::Faint : ColourRole::Border);
    if (invalid)
        border = colour(ColourRole::Red);
    else if (focused)
        border = colour(ColourRole::Accent);
    roundedBox(m_painter, m_option->rect, radius::control, fill, border, focused || invalid ? extent::focusRing : 1);
}

void StylePainter::buttonPanel(ButtonVariant variant) const
{
    QColor fill = colour(ColourRole::Surface);
    QColor border = colour(ColourRole::Border);
    if (!enabled()) {
        fill = isQuiet(variant) ? QColor(Qt::transparent) : colour(ColourRole::Window);
        border = isQuiet(variant) ? QColor(Qt::transparent) : border;
    } else if (variant == ButtonVariant::Primary) {
        fill = blended(colour(ColourRole::Accent), colour(ColourRole::Text), pressed() ? 0.22 : hovered() ? 0.10 : 0.0);
        border = Qt::transparent;
    } else if (pressed() || hovered()) {
        fill = blended(colour(ColourRole::Window), colour(ColourRole::Border), pressed() ? 0.8 : 0.3);
        border = isQuiet(variant) ? QColor(Qt::transparent) : border;
    } else if (isQuiet(variant)) {
        fill = border = Qt::transparent;
    }
    roundedBox(m_painter, m_option->rect, radius::control, fill, border);
    if (!keyboardFocus())
        return;
    focusRing(radius::control);
    if (variant == ButtonVariant::Primary)
        roundedBox(m_painter, QRectF(m_option->rect).adjusted(2, 2, -2, -2), radius::control - 2, Qt::transparent,
                   colour(ColourRole::Surface), 1.5);
}

void StylePainter::buttonLabel(const QStyleOptionButton &button, ButtonVariant variant, ButtonSize size) const
{
    QColor ink = colour(ColourRole::Text);
    if (!enabled())
        ink = colour(ColourRole::Faint);
    else if (variant == ButtonVariant::Primary)
        ink = colour(ColourRole::OnAccent);
    else if (variant == ButtonVariant::Danger)
        ink = colour(ColourRole::Red);
    else if (isQuiet(variant) && size != ButtonSize::Title)
        ink = colour(ColourRole::Muted);

    m_painter->save();
    m_painter->setFont(m_theme.font(buttonFont(size)));
    m_painter->setPen(ink);
    const QFontMetrics metrics = m_painter->fontMetrics();
    const bool hasMenu = button.features.testFlag(QStyleOptionButton::HasMenu);
    const int iconWidth = button.icon.isNull() ? 0 : extent::icon;
    const int gap = iconWidth && !button.text.isEmpty() ? 6 : 0;
    const int arrowWidth = hasMenu ? 14 : 0;
    const int available = button.rect.width() - 2 * space::s - iconWidth - gap - arrowWidth;
    const QString text = metrics.elidedText(button.text, Qt::ElideRight, available, Qt::TextShowMnemonic);
    const int textWidth = metrics.size(Qt::TextShowMnemonic, text).width();
    QRect content(0, 0, iconWidth + gap + textWidth + arrowWidth, button.rect.height());
    content.moveCenter(button.rect.center());
    if (variant == ButtonVariant::Line)
        content = QStyle::alignedRect(button.direction, Qt::AlignLeading | Qt::AlignVCenter, content.size(),
                                      button.rect.adjusted(lineButtonPadding, 0, -lineButtonPadding, 0));
    const auto place = [&](int x, int width) {
        return QStyle::visualRect(button.direction, content, QRect(content.x() + x, content.y(), width, content.height()));
    };
    if (iconWidth > 0) {
        QRect box(0, 0, extent::icon, extent::icon);
        box.moveCenter(place(0, iconWidth).center());
        m_painter->drawPixmap(box, inkedIcon(button.icon, box.size(), ink, m_painter->device()->devicePixelRatioF()));
    }
    m_painter->drawText(place(iconWidth + gap, textWidth), Qt::AlignCenter | Qt::TextShowMnemonic, text);
    if (hasMenu)
        chevronIn(place(iconWidth + gap + textWidth + 4, arrowWidth - 4), Qt::DownArrow, ink);
    m_painter->restore();
}

void StylePainter::toolButtonPanel() const
{
    if (pressed() || hovered()) {
        const QColor fill = blended(colour(ColourRole::Window), colour(ColourRole::Border), pressed() ? 0.8 : 0.4);
        roundedBox(m_painter, m_option->rect, radius::control, fill, Qt::transparent);
    }
    if (keyboardFocus())
        focusRing(radius::control);
}

void StylePainter::checkIndicator(bool radio) const
{
    const bool on = m_option->state.testFlag(QStyle::State_On);
    const bool partly = m_option->state.testFlag(QStyle::State_NoChange);
    QRectF box(0, 0, extent::icon, extent::icon);
    box.moveCenter(QRectF(m_option->rect).center());
    const double corner = radio ? extent::icon / 2.0 : 4.5;
    const bool filled = enabled() && (on || partly);
    const QColor border = colour(hovered() ? ColourRole::Muted : ColourRole::Faint);
    roundedBox(m_painter, box, corner,
               colour(filled      ? ColourRole::Accent
                      : enabled() ? ColourRole::Surface
                                  : ColourRole::Window),
               filled ? QColor(Qt::transparent) : border, 1.2);
    m_painter->save();
    m_painter->setRenderHint(QPainter::Antialiasing);
    const QColor ink = colour(enabled() ? ColourRole::OnAccent : ColourRole::Faint);
    m_painter->setPen(QPen(ink, 1.8, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    if (on && radio) {
        m_painter->setPen(Qt::NoPen);
        m_painter->setBrush(ink);
        m_painter->drawEllipse(box.center(), 3, 3);
    } else if (on) {
        const QPointF check[] = {{4.2, 8.3}, {7.0, 11.0}, {11.8, 5.4}};
        m_painter->translate(box.topLeft());
        m_painter->drawPolyline(check, 3);
    } else if (partly) {
        m_painter->drawLine(box.center() - QPointF(3.5, 0), box.center() + QPointF(3.5, 0));
    }
    m_painter->restore();
}

void StylePainter::focusRing(double cornerRadius) const
{
    roundedBox(m_painter, m_option->rect, cornerRadius, Qt::transparent, colour(ColourRole::Accent), extent::focusRing);
}

void StylePainter::chevron(Qt::ArrowType direction) const
{
    chevronIn(m_option->rect, direction, colour(enabled() ? ColourRole::Muted : ColourRole::Faint));
}

void StylePainter::chevronIn(const QRect &rect, Qt::ArrowType direction, const QColor &ink) const
{
    m_painter->save();
    m_painter->setRenderHint(QPainter::Antialiasing);
    m_painter->setPen(QPen(ink, 1.6, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    m_painter->translate(QRectF(rect).center());
    switch (direction) {
    case Qt::UpArrow:
        m_painter->rotate(180);
        break;
    case Qt::LeftArrow:
        m_painter->rotate(90);
        break;
    case Qt::RightArrow:
        m_painter->rotate(-90);
        break;
    default:
        break;
    }
    const QPointF points[] = {{-3.5, -1.75}, {0, 1.75}, {3.5, -1.75}};
    m_painter->drawPolyline(points, 3);
    m_painter->restore();
}

void StylePainter::spinButtons(const QRect &up, const QRect &down) const
{
    const QColor ink = colour(enabled() ? ColourRole::Muted : ColourRole::Faint);
    chevronIn(up, Qt::UpArrow, ink);
    chevronIn(down, Qt::DownArrow, ink);
}

} // namespace regulars
