// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/tickets/ticketdelegate.h"

#include "ui/base/avatar.h"
#include "ui/base/metrics.h"
#include "ui/base/stylepainter.h"
#include "ui/base/textpainting.h"

#include <QtGui/QHelpEvent>
#include <QtGui/QPainter>
#include <QtWidgets/QAbstractItemView>
#include <QtWidgets/QToolTip>

using namespace Qt::StringLiterals;

namespace regulars {

namespace {

constexpr int accentBar = 3;

void paintText(QPainter *painter, const QRect &rect, const QString &text, Qt::LayoutDirection direction)
{
    const int leading = int(QStyle::visualAlignment(direction, Qt::AlignLeft) | Qt::AlignVCenter) | Qt::TextSingleLine;
    painter->drawText(rect, leading, painter->fontMetrics().elidedText(text, Qt::ElideRight, rect.width()));
}

void paintBackground(QPainter *painter, const Theme &theme, const QStyleOptionViewItem &option)
{
    const QRect &rect = option.rect;
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    if (selected || option.state.testFlag(QStyle::State_MouseOver))
        painter->fillRect(rect, theme.colour(selected ? ColourRole::AccentSoft : ColourRole::SurfaceAlt));
    painter->fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), theme.colour(ColourRole::Border));
    if (selected)
        painter->fillRect(
            QStyle::visualRect(option.direction, rect, QRect(rect.left(), rect.top(), accentBar, rect.height())),
            theme.colour(ColourRole::Accent));
    if (option.state.testFlag(QStyle::State_HasFocus) && option.state.testFlag(QStyle::State_KeyboardFocusChange))
        StylePainter::roundedBox(painter, rect.adjusted(1, 1, -1, -2), radius::chip, Qt::transparent,
                                 theme.colour(ColourRole::Accent), extent::focusRing);
}

} // namespace

TicketDelegate::TicketDelegate(Presenter presenter, QObject *parent)
    : QStyledItemDelegate(parent), m_presenter(std::move(presenter))
{
}

QSize TicketDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return {200, TicketLineGeometry::height(Theme::of(option.widget))};
}

void TicketDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Theme &theme = Theme::of(option.widget);
    const TicketLine line = m_presenter(index);
    const auto geometry = TicketLineGeometry::of(line, option.rect, theme, option.direction);
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    const ColourRole surface = selected ? ColourRole::AccentSoft : ColourRole::SurfaceAlt;
    painter->save();
    painter->setClipRect(option.rect);
    paintBackground(painter, theme, option);
    painter->setFont(theme.font(FontRole::Body));
    painter->setPen(theme.readable(ColourRole::Muted, surface));
    if (!geometry.number.isEmpty())
        drawTabular(painter, geometry.number, QStyle::visualAlignment(option.direction, Qt::AlignLeft) | Qt::AlignVCenter,
                    line.number);
    painter->setFont(theme.font(FontRole::Small));
    paintText(painter, geometry.subtitle, line.subtitle, option.direction);
    painter->setFont(theme.font(FontRole::Strong));
    painter->setPen(theme.colour(ColourRole::Text));
    paintText(painter, geometry.subject, line.subject, option.direction);
    for (const auto &[rect, chip] : {std::pair(geometry.status, line.status), std::pair(geometry.priority, line.priority),
                                     std::pair(geometry.due, line.due)}) {
        if (!rect.isEmpty())
            paintChip(painter, theme, rect, chip);
    }
    if (!geometry.avatar.isEmpty())
        paintAvatar(painter, theme, geometry.avatar, line.assignee, selected);
    painter->setFont(theme.font(FontRole::Body));
    painter->setPen(line.assignee.isEmpty() ? theme.readable(ColourRole::Muted, surface) : theme.colour(ColourRole::Text));
    if (!geometry.assignee.isEmpty())
        paintText(painter, geometry.assignee, line.assignee.isEmpty() ? u"—"_s : line.assignee, option.direction);
    painter->restore();
}

bool TicketDelegate::helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                               const QModelIndex &index)
{
    if (event->type() != QEvent::ToolTip || !index.isValid())
        return QStyledItemDelegate::helpEvent(event, view, option, index);
    QToolTip::showText(event->globalPos(), index.data(Qt::AccessibleTextRole).toString(), view);
    return true;
}

} // namespace regulars
