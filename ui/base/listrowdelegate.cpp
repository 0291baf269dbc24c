// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/base/listrowdelegate.h"

#include "ui/base/avatar.h"
#include "ui/base/metrics.h"
#include "ui/base/stylepainter.h"
#include "ui/base/textpainting.h"

#include <QtGui/QPainter>
#include <QtWidgets/QWidget>

namespace regulars {

namespace {

void paintSkeleton(QPainter *painter, const Theme &theme, const ListRowGeometry &geometry)
{
    const QColor grey = theme.colour(ColourRole::Border);
    StylePainter::roundedBox(painter, geometry.avatar, geometry.avatar.height() / 2.0, grey, Qt::transparent);
    QRectF title = QRectF(geometry.title).adjusted(0, 3, 0, -3);
    title.setWidth(title.width() * 0.5);
    QRectF subtitle = QRectF(geometry.subtitle).adjusted(0, 3, 0, -3);
    subtitle.setWidth(subtitle.width() * 0.3);
    StylePainter::roundedBox(painter, title, 4, grey, Qt::transparent);
    StylePainter::roundedBox(painter, subtitle, 4, grey, Qt::transparent);
}

} // namespace

ListRowDelegate::ListRowDelegate(Presenter presenter, QObject *parent)
    : QStyledItemDelegate(parent), m_presenter(std::move(presenter))
{
}

QSize ListRowDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    return {200, extent::listRow};
}

void ListRowDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Theme &theme = Theme::of(option.widget);
    const ListRow row = m_presenter(index);
    const ListRowGeometry geometry = ListRowGeometry::of(row, option.rect, theme, option.direction);
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    painter->save();
    painter->setClipRect(option.rect);
    if (selected || option.state.testFlag(QStyle::State_MouseOver))
        painter->fillRect(option.rect, theme.colour(selected ? ColourRole::AccentSoft : ColourRole::SurfaceAlt));
    painter->fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1),
                      theme.colour(ColourRole::Border));
    if (!row.loaded) {
        paintSkeleton(painter, theme, geometry);
        painter->restore();
        return;
    }
    const Qt::Alignment leading = QStyle::visualAlignment(option.direction, Qt::AlignLeft) | Qt::AlignVCenter;
    const Qt::Alignment trailing = QStyle::visualAlignment(option.direction, Qt::AlignRight) | Qt::AlignVCenter;
    if (row.hasAvatar)
        paintAvatar(painter, theme, geometry.avatar, row.avatarName, selected);
    painter->setFont(theme.font(FontRole::Strong));
    painter->setPen(theme.colour(ColourRole::Text));
    painter->drawText(geometry.title, int(leading) | Qt::TextSingleLine,
                      painter->fontMetrics().elidedText(row.title, Qt::ElideRight, geometry.title.width()));
    drawTabular(painter, geometry.amount, trailing, row.amount);
    painter->setFont(theme.font(FontRole::Small));
    painter->setPen(theme.readable(ColourRole::Muted, selected ? ColourRole::AccentSoft : ColourRole::SurfaceAlt));
    painter->drawText(geometry.subtitle, int(leading) | Qt::TextSingleLine,
                      painter->fontMetrics().elidedText(row.subtitle, Qt::ElideRight, geometry.subtitle.width()));
    if (row.chip)
        paintChip(painter, theme, geometry.chip, *row.chip);
    if (option.state.testFlag(QStyle::State_HasFocus) && option.state.testFlag(QStyle::State_KeyboardFocusChange))
        StylePainter::roundedBox(painter, option.rect.adjusted(1, 1, -1, -2), radius::chip, Qt::transparent,
                                 theme.colour(ColourRole::Accent), extent::focusRing);
    painter->restore();
}

} // namespace regulars
