// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/tasks/taskdelegate.h"

#include "ui/base/icons.h"
#include "ui/base/metrics.h"
#include "ui/base/stylepainter.h"
#include "ui/base/timelinedelegate.h"

#include <QtGui/QHelpEvent>
#include <QtGui/QMouseEvent>
#include <QtGui/QPainter>
#include <QtWidgets/QAbstractItemView>
#include <QtWidgets/QToolTip>

namespace regulars {

namespace {

using Part = TaskLineGeometry::Part;

void paintCheck(QPainter *painter, const Theme &theme, const QRect &rect, bool checked)
{
    QStyleOptionButton box;
    box.rect = rect;
    box.state = QStyle::State_Enabled | (checked ? QStyle::State_On : QStyle::State_Off);
    StylePainter(theme, painter, &box).checkIndicator(false);
}

} // namespace

TaskDelegate::TaskDelegate(Presenter presenter, QObject *parent)
    : QStyledItemDelegate(parent), m_presenter(std::move(presenter))
{
}

QSize TaskDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const
{
    return {200, TaskLineGeometry::heightOf(m_presenter(index))};
}

void TaskDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Theme &theme = Theme::of(option.widget);
    const TaskLine line = m_presenter(index);
    const auto geometry = TaskLineGeometry::of(line, option.rect, theme, option.direction);
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    const bool hovered = option.state.testFlag(QStyle::State_MouseOver);
    const ColourRole surface = selected ? ColourRole::AccentSoft : ColourRole::SurfaceAlt;
    const int leading = int(QStyle::visualAlignment(option.direction, Qt::AlignLeft) | Qt::AlignVCenter) |
                        Qt::TextSingleLine;
    painter->save();
    painter->setClipRect(option.rect);
    if (!line.heading.isEmpty())
        TimelineDelegate::paintHeading(painter, theme, geometry.heading, line.heading, option.direction);
    if (selected || hovered)
        painter->fillRect(geometry.body, theme.colour(surface));
    painter->fillRect(QRect(geometry.body.left(), geometry.body.bottom(), geometry.body.width(), 1),
                      theme.colour(ColourRole::Border));
    paintCheck(painter, theme, geometry.check, line.closed);
    QFont title = theme.font(FontRole::Strong);
    title.setStrikeOut(line.closed);
    painter->setFont(title);
    painter->setPen(line.closed ? theme.readable(ColourRole::Muted, surface) : theme.colour(ColourRole::Text));
    painter->drawText(geometry.title, leading,
                      painter->fontMetrics().elidedText(line.title, Qt::ElideRight, geometry.title.width()));
    painter->setFont(theme.font(FontRole::Small));
    painter->setPen(theme.readable(ColourRole::Muted, surface));
    painter->drawText(geometry.subtitle, leading,
                      painter->fontMetrics().elidedText(line.subtitle, Qt::ElideRight, geometry.subtitle.width()));
    for (int i = 0; i < line.chips.size(); ++i) {
        if (!geometry.chips.at(i).isEmpty())
            paintChip(painter, theme, geometry.chips.at(i), line.chips.at(i));
    }
    if (!line.closed && (selected || hovered)) {
        if (line.asksAboutReward)
            paintIcon(painter, geometry.restore, IconName::Points, theme.readable(ColourRole::Muted, surface));
        paintIcon(painter, geometry.snooze, IconName::FollowUp, theme.readable(ColourRole::Muted, surface));
        paintIcon(painter, geometry.dismiss, IconName::Close, theme.readable(ColourRole::Muted, surface));
    }
    if (option.state.testFlag(QStyle::State_HasFocus) && option.state.testFlag(QStyle::State_KeyboardFocusChange))
        StylePainter::roundedBox(painter, geometry.body.adjusted(1, 1, -1, -2), radius::chip, Qt::transparent,
                                 theme.colour(ColourRole::Accent), extent::focusRing);
    painter->restore();
}

bool TaskDelegate::editorEvent(QEvent *event, QAbstractItemModel *model, const QStyleOptionViewItem &option,
                               const QModelIndex &index)
{
    const auto *mouse = event->type() == QEvent::MouseButtonRelease ? static_cast<QMouseEvent *>(event) : nullptr;
    if (!mouse || mouse->button() != Qt::LeftButton)
        return QStyledItemDelegate::editorEvent(event, model, option, index);
    const auto geometry = TaskLineGeometry::of(m_presenter(index), option.rect, Theme::of(option.widget), option.direction);
    switch (geometry.hitTest(mouse->position().toPoint())) {
    case Part::Check:
        Q_EMIT checkClicked(index);
        return true;
    case Part::Restore:
        Q_EMIT restoreClicked(index);
        return true;
    case Part::Snooze:
        Q_EMIT snoozeClicked(index, geometry.snooze);
        return true;
    case Part::Dismiss:
        Q_EMIT dismissClicked(index);
        return true;
    case Part::None:
        break;
    }
    return false;
}

bool TaskDelegate::helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                             const QModelIndex &index)
{
    if (event->type() != QEvent::ToolTip || !index.isValid())
        return QStyledItemDelegate::helpEvent(event, view, option, index);
    const TaskLine shown = m_presenter(index);
    const auto geometry = TaskLineGeometry::of(shown, option.rect, Theme::of(option.widget), option.direction);
    QString text;
    switch (geometry.hitTest(event->pos())) {
    case Part::Check:
        text = shown.closed ? tr("Open again") : tr("Done");
        break;
    case Part::Restore:
        text = tr("Restore the reward");
        break;
    case Part::Snooze:
        text = tr("Snooze");
        break;
    case Part::Dismiss:
        text = tr("Dismiss");
        break;
    case Part::None:
        text = shown.title;
        break;
    }
    QToolTip::showText(event->globalPos(), text, view);
    return true;
}

} // namespace regulars
