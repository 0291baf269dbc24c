// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/base/stylepainter.h"

#include "ui/base/metrics.h"

#include <QtGui/QKeySequence>
#include <QtGui/QPainter>
#include <QtWidgets/QStyle>

using namespace Qt::StringLiterals;

namespace regulars {

void StylePainter::menuPanel() const
{
    m_painter->fillRect(m_option->rect, colour(ColourRole::Surface));
    roundedBox(m_painter, m_option->rect, 0, colour(ColourRole::Surface), colour(ColourRole::Border));
}

void StylePainter::menuItem(const QStyleOptionMenuItem &item) const
{
    if (item.menuItemType == QStyleOptionMenuItem::Separator) {
        m_painter->fillRect(QRect(item.rect.left(), item.rect.center().y(), item.rect.width(), 1),
                            colour(ColourRole::Border));
        return;
    }
    const bool selected = enabled() && item.state.testFlag(QStyle::State_Selected);
    if (selected)
        roundedBox(m_painter, QRectF(item.rect).adjusted(4, 1, -4, -1), radius::chip, colour(ColourRole::AccentSoft),
                   Qt::transparent);
    const QRect row = item.rect.adjusted(space::m, 0, -space::m, 0);
    const auto place = [&](int x, int width) {
        return QStyle::visualRect(item.direction, row, QRect(row.x() + x, row.y(), width, row.height()));
    };
    const bool marks = item.menuHasCheckableItems || item.maxIconWidth > 0;
    if (item.checked) {
        m_painter->save();
        m_painter->setRenderHint(QPainter::Antialiasing);
        m_painter->setPen(QPen(colour(ColourRole::Accent), 1.8, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        m_painter->translate(QRectF(place(0, extent::icon)).center() - QPointF(8, 8));
        const QPointF check[] = {{3.5, 8.3}, {6.6, 11.2}, {12.3, 5.0}};
        m_painter->drawPolyline(check, 3);
        m_painter->restore();
    } else if (!item.icon.isNull()) {
        QRect box(0, 0, extent::icon, extent::icon);
        box.moveCenter(place(0, extent::icon).center());
        item.icon.paint(m_painter, box, Qt::AlignCenter, enabled() ? QIcon::Normal : QIcon::Disabled);
    }
    const int start = marks ? extent::icon + space::s : 0;
    const QString text = item.text.section(u'\t', 0, 0);
    const QString keys = item.text.section(u'\t', 1);
    const Qt::Alignment leading = QStyle::visualAlignment(item.direction, Qt::AlignLeft) | Qt::AlignVCenter;
    const Qt::Alignment trailing = QStyle::visualAlignment(item.direction, Qt::AlignRight) | Qt::AlignVCenter;
    m_painter->setFont(item.font);
    m_painter->setPen(colour(enabled() ? ColourRole::Text : ColourRole::Faint));
    m_painter->drawText(place(start, row.width() - start), int(leading) | Qt::TextShowMnemonic | Qt::TextSingleLine, text);
    if (item.menuItemType == QStyleOptionMenuItem::SubMenu) {
        chevronIn(place(row.width() - 8, 8), item.direction == Qt::RightToLeft ? Qt::LeftArrow : Qt::RightArrow,
                  colour(ColourRole::Muted));
    } else if (!keys.isEmpty()) {
        m_painter->setPen(colour(enabled() ? ColourRole::Muted : ColourRole::Faint));
        m_painter->drawText(row, int(trailing) | Qt::TextSingleLine, keys);
    }
}

void StylePainter::headerSection(const QStyleOptionHeader &header) const
{
    m_painter->fillRect(header.rect, colour(ColourRole::SurfaceAlt));
    m_painter->fillRect(QRect(header.rect.left(), header.rect.bottom(), header.rect.width(), 1), colour(ColourRole::Border));
    if (hovered()) {
        const int x = header.direction == Qt::RightToLeft ? header.rect.left() : header.rect.right();
        m_painter->fillRect(QRect(x, header.rect.top() + 8, 1, header.rect.height() - 16), colour(ColourRole::Border));
    }
}

void StylePainter::headerLabel(const QStyleOptionHeader &header) const
{
    const bool sorted = header.sortIndicator != QStyleOptionHeader::None;
    QRect text = header.rect.adjusted(sorted && header.direction == Qt::RightToLeft ? 14 : 0, 0,
                                      sorted && header.direction == Qt::LeftToRight ? -14 : 0, 0);
    // In the middle of a narrow column its margins are there already.
    if (header.textAlignment & Qt::AlignHCenter)
        text.adjust(-headerMargin, 0, headerMargin, 0);
    m_painter->save();
    m_painter->setFont(m_theme.font(FontRole::SmallStrong));
    m_painter->setPen(m_theme.readable(sorted ? ColourRole::Text : ColourRole::Muted, ColourRole::SurfaceAlt));
    const QString shown = m_painter->fontMetrics().elidedText(header.text, Qt::ElideRight, text.width());
    const Qt::Alignment alignment = QStyle::visualAlignment(header.direction, header.textAlignment) | Qt::AlignVCenter;
    m_painter->drawText(text, int(alignment), shown);
    m_painter->restore();
}

void StylePainter::tab(const QStyleOptionTab &tab) const
{
    const bool selected = tab.state.testFlag(QStyle::State_Selected);
    m_painter->save();
    if (hovered() && !selected)
        roundedBox(m_painter, QRectF(tab.rect).adjusted(2, 4, -2, -4), radius::control, colour(ColourRole::Window),
                   Qt::transparent);
    if (selected)
        roundedBox(m_painter, QRectF(tab.rect.left() + 8, tab.rect.bottom() - 2, tab.rect.width() - 16, 3), 1.5,
                   colour(ColourRole::Accent), Qt::transparent);
    m_painter->setFont(m_theme.font(selected ? FontRole::Strong : FontRole::Body));
    m_painter->setPen(colour(!enabled() ? ColourRole::Faint : selected ? ColourRole::Accent : ColourRole::Muted));
    m_painter->drawText(tab.rect, Qt::AlignCenter | Qt::TextShowMnemonic, tab.text);
    if (keyboardFocus() && selected)
        roundedBox(m_painter, QRectF(tab.rect).adjusted(1, 3, -1, -3), radius::control, Qt::transparent,
                   colour(ColourRole::Accent), extent::focusRing);
    m_painter->restore();
}

void StylePainter::progressGroove() const
{
    QRectF groove = m_option->rect;
    const double height = std::min(6.0, groove.height());
    groove = QRectF(groove.left(), groove.center().y() - height / 2, groove.width(), height);
    roundedBox(m_painter, groove, height / 2, colour(ColourRole::Border), Qt::transparent);
}

void StylePainter::progressContents(const QStyleOptionProgressBar &bar) const
{
    const double range = static_cast<double>(bar.maximum) - bar.minimum;
    const double share = range > 0 ? std::clamp((bar.progress - bar.minimum) / range, 0.0, 1.0) : 0.3;
    QRectF groove = bar.rect;
    const double height = std::min(6.0, groove.height());
    QRectF filled(groove.left(), groove.center().y() - height / 2, groove.width() * share, height);
    if (bar.direction == Qt::RightToLeft)
        filled.moveRight(groove.right());
    if (range <= 0)
        filled.moveCenter(groove.center());
    if (filled.width() >= 1)
        roundedBox(m_painter, filled, height / 2, colour(ColourRole::Accent), Qt::transparent);
}

void StylePainter::headerRest() const
{
    const QRect rect = m_option->rect;
    m_painter->fillRect(rect, colour(ColourRole::SurfaceAlt));
    m_painter->fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), colour(ColourRole::Border));
}

void StylePainter::itemRow(const QStyleOptionViewItem &item, bool inTable) const
{
    if (item.backgroundBrush.style() != Qt::NoBrush)
        m_painter->fillRect(item.rect, item.backgroundBrush);
    if (item.state.testFlag(QStyle::State_Selected))
        m_painter->fillRect(item.rect, colour(ColourRole::AccentSoft));
    else if (hovered())
        m_painter->fillRect(item.rect, colour(ColourRole::SurfaceAlt));
    if (inTable)
        m_painter->fillRect(QRect(item.rect.left(), item.rect.bottom(), item.rect.width(), 1), colour(ColourRole::Border));
}

void StylePainter::scrollBar(const QStyleOptionSlider &bar, const QRect &slider) const
{
    if (bar.minimum >= bar.maximum || slider.isEmpty())
        return;
    const bool held = bar.activeSubControls.testFlag(QStyle::SC_ScrollBarSlider) && (bar.state & QStyle::State_Sunken);
    const QRectF handle = QRectF(slider).adjusted(2, 2, -2, -2);
    QColor fill = colour(held || hovered() ? ColourRole::Muted : ColourRole::Faint);
    fill.setAlphaF(held || hovered() ? 0.9f : 0.6f);
    roundedBox(m_painter, handle, std::min(handle.width(), handle.height()) / 2, fill, Qt::transparent);
}

} // namespace regulars
