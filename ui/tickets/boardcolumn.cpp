// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/tickets/boardcolumn.h"

#include "ui/base/listviews.h"
#include "ui/base/metrics.h"
#include "ui/base/stylepainter.h"
#include "ui/base/textlabel.h"
#include "ui/tickets/boardcard.h"
#include "ui/tickets/ticketitems.h"
#include "ui/tickets/tickettexts.h"

#include <QtCore/QMimeData>
#include <QtGui/QDropEvent>
#include <QtGui/QPainter>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QScrollBar>

#include <algorithm>

namespace regulars {

BoardView::BoardView(QWidget *parent) : QListView(parent)
{
    prepareListView(this);
    setSelectionMode(QAbstractItemView::ExtendedSelection);
    setResizeMode(QListView::Adjust);
    setDragEnabled(true);
    setAcceptDrops(true);
    setDragDropMode(QAbstractItemView::DragDrop);
    setDefaultDropAction(Qt::MoveAction);
    viewport()->setAutoFillBackground(false);
}

bool BoardView::takes(const QDropEvent &event) const
{
    return event.source() != this && event.mimeData()->hasFormat(ticketMimeType());
}

void BoardView::dragEnterEvent(QDragEnterEvent *event)
{
    event->setAccepted(takes(*event));
}

void BoardView::dragMoveEvent(QDragMoveEvent *event)
{
    event->setAccepted(takes(*event));
}

void BoardView::dropEvent(QDropEvent *event)
{
    if (!takes(*event))
        return;
    // The model of the other column follows the change of status: nothing is removed there by the drag.
    event->setDropAction(Qt::CopyAction);
    event->accept();
    Q_EMIT ticketsDropped(ticketsOf(*event->mimeData()));
}

void BoardView::keyPressEvent(QKeyEvent *event)
{
    const bool back = event->key() == Qt::Key_Left;
    if (!back && event->key() != Qt::Key_Right) {
        QListView::keyPressEvent(event);
        return;
    }
    const bool towardsStart = back == (layoutDirection() == Qt::LeftToRight);
    Q_EMIT sidewaysRequested(towardsStart ? -1 : 1, event->modifiers().testFlag(Qt::ControlModifier));
}

void BoardView::paintEvent(QPaintEvent *event)
{
    QListView::paintEvent(event);
    if (model()->rowCount() > 0)
        return;
    QPainter painter(viewport());
    const Theme &theme = Theme::of(this);
    painter.setFont(theme.font(FontRole::Small));
    painter.setPen(theme.readable(ColourRole::Muted, ColourRole::SurfaceAlt));
    painter.drawText(viewport()->rect().adjusted(0, space::l, 0, 0), Qt::AlignHCenter | Qt::AlignTop, tr("Nothing here"));
}

BoardColumn::BoardColumn(StatusCategory category, Database &database, const Formatting &formatting, QWidget *parent)
    : QWidget(parent),
      m_category(category),
      m_model(new TicketList(database, this)),
      m_items(new TicketItems(*m_model, formatting, this)),
      m_count(new TextLabel({}, FontRole::Small, ColourRole::Muted, this)),
      m_view(new BoardView(this))
{
    auto *name = new TextLabel(TicketTexts::status(category), FontRole::Strong, ColourRole::Text, this);
    name->setElided(true);
    m_view->setAccessibleName(name->text());
    m_view->setModel(m_items);
    m_view->setItemDelegate(
        new BoardCardDelegate([this](const QModelIndex &index) { return m_items->line(index); }, m_view));
    auto *head = new QHBoxLayout;
    head->setContentsMargins(space::xs, 0, space::xs, 0);
    head->addWidget(name, 1);
    head->addWidget(m_count);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::s, space::m, space::s, 0);
    layout->setSpacing(space::s);
    layout->addLayout(head);
    layout->addWidget(m_view, 1);
    connect(m_model, &TicketList::aboutToMerge, this, [this] { m_kept.emplace(*m_view, *m_items); });
    connect(m_model, &TicketList::loaded, this, &BoardColumn::settle);
    // A person who chooses something else does not wait any more.
    connect(m_view->selectionModel(), &QItemSelectionModel::selectionChanged, this, [this] {
        if (!m_kept && m_view->selectionModel()->hasSelection())
            m_awaited.clear();
    });
    connect(m_view->verticalScrollBar(), &QScrollBar::valueChanged, this, [this](int value) {
        const QScrollBar *bar = m_view->verticalScrollBar();
        if (bar->maximum() - value < 2 * bar->pageStep() && m_items->canFetchMore({}))
            m_items->fetchMore({});
    });
}

void BoardColumn::settle()
{
    if (m_kept)
        m_kept->restore(*m_view, *m_items);
    m_kept.reset();
    QItemSelection come;
    for (const TicketId ticket : std::as_const(m_awaited)) {
        if (const QModelIndex index = m_items->indexOf(ticket); index.isValid())
            come.select(index, index);
    }
    if (!come.isEmpty()) {
        m_view->selectionModel()->setCurrentIndex(come.first().topLeft(), QItemSelectionModel::NoUpdate);
        m_view->selectionModel()->select(come, QItemSelectionModel::ClearAndSelect);
    } else if (m_view->hasFocus()) {
        takeKeyboard(); // it may have come here before the tickets
    }
}

void BoardColumn::await(const QList<TicketId> &tickets)
{
    m_view->clearSelection();
    m_awaited = tickets;
}

QList<TicketId> BoardColumn::chosen() const
{
    if (!m_awaited.isEmpty())
        return m_awaited;
    QModelIndexList rows = m_view->selectionModel()->selectedIndexes();
    if (rows.isEmpty() && m_view->currentIndex().isValid())
        rows += m_view->currentIndex();
    std::sort(rows.begin(), rows.end());
    QList<TicketId> tickets;
    for (const QModelIndex &index : std::as_const(rows))
        tickets += m_items->row(index).id;
    return tickets;
}

TicketId BoardColumn::current() const
{
    if (!m_awaited.isEmpty())
        return m_awaited.first();
    return m_view->currentIndex().isValid() ? m_items->row(m_view->currentIndex()).id : TicketId{};
}

void BoardColumn::setQuery(TicketQuery query)
{
    query.status = m_category;
    m_model->setQuery(query);
}

void BoardColumn::setCount(const QString &count)
{
    m_count->setText(count);
}

void BoardColumn::takeKeyboard()
{
    if (m_awaited.isEmpty() && !m_view->currentIndex().isValid() && m_items->rowCount() > 0)
        m_view->setCurrentIndex(m_items->index(0, 0));
    m_view->setFocus(Qt::TabFocusReason);
}

void BoardColumn::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Theme &theme = Theme::of(this);
    StylePainter::roundedBox(&painter, rect(), radius::card, theme.colour(ColourRole::SurfaceAlt),
                             theme.colour(ColourRole::Border));
}

} // namespace regulars
