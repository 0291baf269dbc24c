// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/base/timelineview.h"

#include "ui/base/listviews.h"
#include "ui/base/metrics.h"
#include "ui/base/timelinedelegate.h"

#include <QtGui/QPainter>

namespace regulars {

TimelineView::TimelineView(QWidget *parent) : QListView(parent)
{
    prepareListView(this);
    setUniformItemSizes(false);
    setResizeMode(QListView::Adjust);
}

void TimelineView::setTimelineDelegate(TimelineDelegate *delegate)
{
    m_delegate = delegate;
    setItemDelegate(delegate);
}

QString TimelineView::stickyHeading() const
{
    const QModelIndex top = m_delegate ? indexAt(QPoint(viewport()->width() / 2, 0)) : QModelIndex();
    if (!top.isValid())
        return {};
    const TimelineCard card = m_delegate->card(top);
    const bool atItsPlace = card.startsDay && visualRect(top).top() >= 0;
    return atItsPlace ? QString() : card.dayHeading;
}

void TimelineView::paintEvent(QPaintEvent *event)
{
    QListView::paintEvent(event);
    const QString heading = stickyHeading();
    if (heading.isEmpty())
        return;
    // The next day's heading pushes this one out.
    int offset = 0;
    const QModelIndex next = indexAt(QPoint(viewport()->width() / 2, TimelineCardGeometry::headingHeight));
    if (next.isValid() && m_delegate->card(next).startsDay)
        offset = std::min(0, visualRect(next).top() - TimelineCardGeometry::headingHeight);
    QPainter painter(viewport());
    const Theme &theme = Theme::of(this);
    const QRect band(0, offset, viewport()->width(), TimelineCardGeometry::headingHeight);
    painter.fillRect(band, theme.colour(ColourRole::Surface));
    TimelineDelegate::paintHeading(&painter, theme, band.adjusted(space::l, 0, -space::l, 0), heading, layoutDirection());
}

void TimelineView::scrollContentsBy(int dx, int dy)
{
    QListView::scrollContentsBy(dx, dy);
    viewport()->update(); // the heading stays while the cards move
}

} // namespace regulars
