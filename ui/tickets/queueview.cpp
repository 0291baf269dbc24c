// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/tickets/queueview.h"

#include "ui/base/listviews.h"
#include "ui/base/metrics.h"
#include "ui/base/theme.h"
#include "ui/tickets/ticketline.h"

#include <QtCore/QCoreApplication>
#include <QtGui/QPainter>

namespace regulars {

namespace {

/// The names of the columns, each above its own.
class Head final : public QWidget
{
    Q_DECLARE_TR_FUNCTIONS(regulars::QueueView)

public:
    using QWidget::QWidget;

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        const Theme &theme = Theme::of(this);
        painter.fillRect(rect(), theme.colour(ColourRole::SurfaceAlt));
        painter.fillRect(QRect(0, height() - 1, width(), 1), theme.colour(ColourRole::Border));
        painter.setFont(theme.font(FontRole::SmallStrong));
        painter.setPen(theme.readable(ColourRole::Muted, ColourRole::SurfaceAlt));
        const QStringList names{tr("#", "heading: number of a ticket"),
                                tr("Subject"),
                                tr("Status"),
                                tr("Priority"),
                                tr("Assignee"),
                                tr("Due", "heading: when something has to be done")};
        const QList<QRect> columns = TicketColumns::of(width(), theme).rects(rect(), layoutDirection());
        for (int i = 0; i < columns.size(); ++i) {
            const QRect &column = columns.at(i);
            const bool isLast = i == columns.size() - 1;
            const Qt::Alignment side = QStyle::visualAlignment(layoutDirection(), isLast ? Qt::AlignRight : Qt::AlignLeft);
            if (column.width() > TicketLineGeometry::avatarSize)
                painter.drawText(column, int(side | Qt::AlignVCenter) | Qt::TextSingleLine,
                                 painter.fontMetrics().elidedText(names.at(i), Qt::ElideRight, column.width()));
        }
    }
};

} // namespace

QueueView::QueueView(QWidget *parent) : QListView(parent), m_head(new Head(this))
{
    prepareListView(this);
    setSelectionMode(QAbstractItemView::ExtendedSelection);
    setResizeMode(QListView::Adjust);
    setViewportMargins(0, extent::tableRow, 0, 0);
}

void QueueView::resizeEvent(QResizeEvent *event)
{
    QListView::resizeEvent(event);
    placeHead();
}

void QueueView::placeHead()
{
    const QRect rows = viewport()->geometry();
    m_head->setGeometry(rows.left(), rows.top() - extent::tableRow, rows.width(), extent::tableRow);
}

} // namespace regulars
