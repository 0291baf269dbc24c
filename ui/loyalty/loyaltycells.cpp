// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/loyalty/loyaltycells.h"

#include "models/base/roles.h"
#include "ui/base/avatar.h"
#include "ui/base/metrics.h"
#include "ui/base/textpainting.h"

#include <QtGui/QPainter>
#include <QtWidgets/QStyle>
#include <QtWidgets/QWidget>

namespace regulars {

namespace {

constexpr int avatarSize = 24; // pixels

/// Draws the cell without its text, which it gives.
QString drawEmpty(QPainter *painter, QStyleOptionViewItem cell)
{
    const QString text = std::exchange(cell.text, QString());
    cell.widget->style()->drawControl(QStyle::CE_ItemViewItem, &cell, painter, cell.widget);
    return text;
}

} // namespace

void AvatarCell::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem cell = option;
    initStyleOption(&cell, index);
    const QString name = drawEmpty(painter, cell);
    if (name.isEmpty())
        return;
    const Theme &theme = Theme::of(option.widget);
    const QRect room = option.rect.adjusted(space::s, 0, -space::s, 0);
    const QRect circle = QStyle::alignedRect(option.direction, Qt::AlignLeft | Qt::AlignVCenter, {avatarSize, avatarSize},
                                             room);
    const QRect line = QStyle::alignedRect(option.direction, Qt::AlignRight | Qt::AlignVCenter,
                                           {room.width() - avatarSize - space::s, room.height()}, room);
    painter->save();
    paintAvatar(painter, theme, circle, index.data(role::AvatarName).toString(),
                option.state.testFlag(QStyle::State_Selected));
    painter->setFont(theme.font(FontRole::Strong));
    painter->setPen(theme.colour(ColourRole::Text));
    painter->drawText(line, int(QStyle::visualAlignment(option.direction, Qt::AlignLeft) | Qt::AlignVCenter),
                      painter->fontMetrics().elidedText(name, Qt::ElideRight, line.width()));
    painter->restore();
}

void ChangeCell::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem cell = option;
    initStyleOption(&cell, index);
    const QString text = drawEmpty(painter, cell);
    const Theme &theme = Theme::of(option.widget);
    const qint64 change = index.data(role::Value).toLongLong();
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    const ColourRole surface = selected ? ColourRole::AccentSoft : ColourRole::Surface;
    painter->save();
    painter->setFont(theme.font(FontRole::Strong));
    painter->setPen(change > 0   ? theme.readable(ColourRole::Green, surface)
                    : change < 0 ? theme.readable(ColourRole::Red, surface)
                                 : theme.colour(ColourRole::Text));
    drawTabular(painter, option.rect.adjusted(space::s, 0, -space::s, 0),
                QStyle::visualAlignment(option.direction, Qt::AlignRight) | Qt::AlignVCenter, text);
    painter->restore();
}

ChipCell::ChipCell(Presenter presenter, QObject *parent) : QStyledItemDelegate(parent), m_presenter(std::move(presenter)) {}

void ChipCell::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem cell = option;
    initStyleOption(&cell, index);
    drawEmpty(painter, cell);
    const std::optional<ChipText> chip = m_presenter(index);
    if (!chip || chip->text.isEmpty())
        return;
    const Theme &theme = Theme::of(option.widget);
    const QRect room = option.rect.adjusted(space::s, 0, -space::xs, 0);
    const QRect place = QStyle::alignedRect(option.direction, Qt::AlignLeft | Qt::AlignVCenter,
                                            chipSize(theme, chip->text).boundedTo(room.size()), room);
    paintChip(painter, theme, place, *chip);
}

} // namespace regulars
