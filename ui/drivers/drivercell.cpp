// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/drivers/drivercell.h"

#include "ui/base/metrics.h"
#include "ui/base/textpainting.h"
#include "ui/base/theme.h"
#include "ui/drivers/drivertablemodel.h"

#include <QtGui/QPainter>
#include <QtWidgets/QStyle>
#include <QtWidgets/QWidget>

namespace regulars {

namespace {

constexpr double dotRadius = 4.5; // pixels
constexpr double barHeight = 6;
constexpr double markHeight = 16;

} // namespace

void DriverCell::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem cell = option;
    initStyleOption(&cell, index);
    cell.text.clear();
    cell.widget->style()->drawControl(QStyle::CE_ItemViewItem, &cell, painter, cell.widget);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const QVariant places = index.data(DriverTableModel::PlacesRole);
    if (places.isValid())
        paintRange(painter, option, places.value<QList<qreal>>());
    else
        paintDifference(painter, option, index);
    painter->restore();
}

void DriverCell::paintRange(QPainter *painter, const QStyleOptionViewItem &option, const QList<qreal> &places) const
{
    const Theme &theme = Theme::of(option.widget);
    const QRectF room = QRectF(option.rect).adjusted(space::m, 0, -space::m, 0);
    const double middle = room.center().y();
    const bool mirrored = option.direction == Qt::RightToLeft;
    const auto at = [&](qreal place) {
        return mirrored ? room.right() - place * room.width() : room.left() + place * room.width();
    };
    painter->setPen(QPen(theme.colour(ColourRole::Border), 1));
    painter->drawLine(QPointF(room.left(), middle), QPointF(room.right(), middle));
    const QRectF bar(QPointF(at(places[0]), middle - barHeight / 2), QPointF(at(places[2]), middle + barHeight / 2));
    QColor soft = theme.colour(ColourRole::Accent);
    soft.setAlphaF(0.35F);
    painter->setPen(Qt::NoPen);
    painter->setBrush(soft);
    painter->drawRoundedRect(bar.normalized(), barHeight / 2, barHeight / 2);
    painter->setPen(QPen(theme.colour(ColourRole::Muted), 2));
    painter->drawLine(QPointF(at(places[3]), middle - markHeight / 2), QPointF(at(places[3]), middle + markHeight / 2));
    painter->setPen(Qt::NoPen);
    painter->setBrush(theme.colour(ColourRole::Accent));
    painter->drawEllipse(QPointF(at(places[1]), middle), dotRadius, dotRadius);
}

void DriverCell::paintDifference(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Theme &theme = Theme::of(option.widget);
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    const ColourRole surface = selected ? ColourRole::AccentSoft : ColourRole::Surface;
    const int standsOut = index.data(DriverTableModel::StandsOut).toInt();
    painter->setFont(theme.font(standsOut == 0 ? FontRole::Body : FontRole::Strong));
    painter->setPen(standsOut > 0   ? theme.readable(ColourRole::Green, surface)
                    : standsOut < 0 ? theme.readable(ColourRole::Red, surface)
                                    : theme.readable(ColourRole::Muted, surface));
    drawTabular(painter, option.rect.adjusted(space::s, 0, -space::s, 0),
                QStyle::visualAlignment(option.direction, Qt::AlignRight) | Qt::AlignVCenter, index.data().toString());
}

} // namespace regulars
