// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/base/timelinedelegate.h"

#include "ui/base/metrics.h"
#include "ui/base/stylepainter.h"
#include "ui/base/textpainting.h"

#include <QtGui/QMouseEvent>
#include <QtGui/QPainter>
#include <QtWidgets/QWidget>

namespace regulars {

namespace {

using Part = TimelineCardGeometry::Part;

void paintState(QPainter *painter, const Theme &theme, const QStyleOptionViewItem &option, const QRect &body)
{
    const QRectF box = QRectF(body).adjusted(6, 0, -6, -6);
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    if (selected || option.state.testFlag(QStyle::State_MouseOver))
        StylePainter::roundedBox(painter, box, radius::control,
                                 theme.colour(selected ? ColourRole::AccentSoft : ColourRole::SurfaceAlt), Qt::transparent);
    if (option.state.testFlag(QStyle::State_HasFocus) && option.state.testFlag(QStyle::State_KeyboardFocusChange))
        StylePainter::roundedBox(painter, box, radius::control, Qt::transparent, theme.colour(ColourRole::Accent),
                                 extent::focusRing);
}

} // namespace

TimelineDelegate::TimelineDelegate(Presenter presenter, QObject *parent)
    : QStyledItemDelegate(parent), m_presenter(std::move(presenter))
{
}

QSize TimelineDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const
{
    return {200, TimelineCardGeometry::heightOf(m_presenter(index))};
}

void TimelineDelegate::paintHeading(QPainter *painter, const Theme &theme, const QRect &rect, const QString &heading,
                                    Qt::LayoutDirection direction)
{
    painter->setFont(theme.font(FontRole::SmallStrong));
    painter->setPen(theme.colour(ColourRole::Muted));
    painter->drawText(rect, int(QStyle::visualAlignment(direction, Qt::AlignLeft)) | Qt::AlignVCenter | Qt::TextSingleLine,
                      painter->fontMetrics().elidedText(heading, Qt::ElideRight, rect.width()));
}

void TimelineDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Theme &theme = Theme::of(option.widget);
    const TimelineCard card = m_presenter(index);
    const TimelineCardGeometry geometry = TimelineCardGeometry::of(card, option.rect, theme, option.direction);
    const Qt::Alignment leading = QStyle::visualAlignment(option.direction, Qt::AlignLeft) | Qt::AlignVCenter;
    const Qt::Alignment trailing = QStyle::visualAlignment(option.direction, Qt::AlignRight) | Qt::AlignVCenter;
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    const QColor quiet = theme.readable(ColourRole::Muted, selected ? ColourRole::AccentSoft : ColourRole::SurfaceAlt);
    painter->save();
    painter->setClipRect(option.rect);
    if (card.startsDay)
        paintHeading(painter, theme, geometry.heading, card.dayHeading, option.direction);
    paintState(painter, theme, option, geometry.body);

    StylePainter::roundedBox(painter, geometry.circle, geometry.circle.height() / 2.0, theme.soft(card.tone),
                             Qt::transparent);
    paintIcon(painter, geometry.circle, card.icon, theme.ink(card.tone), 14);
    painter->setFont(theme.font(FontRole::Strong));
    painter->setPen(theme.colour(ColourRole::Text));
    painter->drawText(geometry.title, int(leading) | Qt::TextSingleLine,
                      painter->fontMetrics().elidedText(card.title, Qt::ElideRight, geometry.title.width()));
    for (int i = 0; i < card.chips.size(); ++i) {
        if (!geometry.chips.at(i).isEmpty())
            paintChip(painter, theme, geometry.chips.at(i), card.chips.at(i));
    }
    if (card.pinned)
        paintIcon(painter, geometry.pin, IconName::Pin, theme.ink(Tone::Warning), 14);
    painter->setFont(theme.font(FontRole::Small));
    painter->setPen(quiet);
    drawTabular(painter, geometry.trailing, trailing,
                painter->fontMetrics().elidedText(card.trailing, Qt::ElideRight, geometry.trailing.width() + space::s));
    painter->setFont(theme.font(FontRole::Body));
    painter->drawText(geometry.detail, int(leading) | Qt::TextSingleLine,
                      painter->fontMetrics().elidedText(card.detail, Qt::ElideRight, geometry.detail.width()));
    painter->restore();
}

bool TimelineDelegate::editorEvent(QEvent *event, QAbstractItemModel *model, const QStyleOptionViewItem &option,
                                   const QModelIndex &index)
{
    const auto *mouse = event->type() == QEvent::MouseButtonRelease ? static_cast<QMouseEvent *>(event) : nullptr;
    if (!mouse || mouse->button() != Qt::LeftButton)
        return QStyledItemDelegate::editorEvent(event, model, option, index);
    const TimelineCard shown = m_presenter(index);
    const auto geometry = TimelineCardGeometry::of(shown, option.rect, Theme::of(option.widget), option.direction);
    const auto hit = geometry.hitTest(mouse->position().toPoint());
    if (hit.part == Part::Title && shown.opens)
        Q_EMIT titleClicked(index);
    else if (hit.part == Part::Chip)
        Q_EMIT chipClicked(index, hit.chip);
    return false;
}

} // namespace regulars
