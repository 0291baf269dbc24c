// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/orders/orderpeek.h"

#include "models/orders/orderview.h"
#include "ui/base/errortext.h"
#include "ui/base/formatting.h"
#include "ui/base/metrics.h"
#include "ui/base/stylepainter.h"
#include "ui/base/textlabel.h"
#include "ui/timeline/orderlines.h"

#include <QtGui/QPainter>
#include <QtGui/QScreen>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QScrollArea>

namespace regulars {

namespace {

constexpr int peekWidth = 420;
constexpr int mostLinesHeight = 360;

} // namespace

OrderPeek::OrderPeek(Database &database, const Formatting &formatting, QWidget *parent)
    : QWidget(parent, Qt::Popup | Qt::FramelessWindowHint), m_formatting(formatting), m_view(new OrderView(database, this))
{
    setAttribute(Qt::WA_TranslucentBackground);
    m_title = new TextLabel({}, FontRole::CardTitle, ColourRole::Text, this);
    m_about = new TextLabel({}, FontRole::Small, ColourRole::Muted, this);
    m_about->setWordWrap(true);
    m_scroll = new QScrollArea(this);
    m_lines = new OrderLines(formatting, m_scroll);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setWidgetResizable(true);
    m_scroll->viewport()->setAutoFillBackground(false);
    m_scroll->setWidget(m_lines);
    m_lines->setAutoFillBackground(false);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::l, space::l, space::l, space::l);
    layout->setSpacing(space::s);
    layout->addWidget(m_title);
    layout->addWidget(m_about);
    layout->addWidget(m_scroll, 1);
    connect(m_view, &OrderView::changed, this, &OrderPeek::showOrder);
}

void OrderPeek::open(OrderId order, const QRect &anchor)
{
    m_anchor = anchor;
    m_view->show(order);
    showOrder();
    show();
    setFocus(Qt::PopupFocusReason);
}

void OrderPeek::showOrder()
{
    m_scroll->setVisible(m_view->value().has_value());
    if (m_view->value()) {
        const OrderCard &card = *m_view->value();
        const QDate day = m_formatting.calendar().date(card.order.orderedAt);
        m_title->setText(tr("Order %1").arg(card.order.number));
        m_about->setText(m_formatting.date(day));
        m_lines->setOrder(card);
    } else if (m_view->state() == OrderView::State::Failed || m_view->state() == OrderView::State::Gone) {
        m_title->setText(tr("This order could not be read"));
        m_about->setText(errorText(m_view->error()));
    } else if (m_view->state() == OrderView::State::Loading) { // not the order before
        m_title->setText({});
        m_about->setText({});
    }
    setAccessibleName(m_title->text());
    place();
}

void OrderPeek::place()
{
    m_lines->layout()->activate();
    m_scroll->setFixedHeight(std::min(m_lines->sizeHint().height(), mostLinesHeight));
    layout()->activate();
    resize(peekWidth, layout()->totalHeightForWidth(peekWidth));
    const QRect room = parentWidget()->screen()->availableGeometry();
    const bool below = m_anchor.bottom() + space::xs + height() <= room.bottom();
    const int y = below ? m_anchor.bottom() + space::xs : std::max(room.top(), m_anchor.top() - space::xs - height());
    const int wanted = layoutDirection() == Qt::RightToLeft ? m_anchor.right() + 1 - width() : m_anchor.left();
    move(std::clamp(wanted, room.left(), std::max(room.left(), room.right() + 1 - width())), y);
}

void OrderPeek::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Theme &theme = Theme::of(this);
    StylePainter::roundedBox(&painter, rect(), radius::card, theme.colour(ColourRole::Surface),
                             theme.colour(ColourRole::Border));
}

} // namespace regulars
