// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/tickets/conversationview.h"

#include "ui/base/metrics.h"
#include "ui/base/regularsstyle.h"
#include "ui/tickets/articlecard.h"

#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QScrollBar>

#include <algorithm>

namespace regulars {

ConversationView::ConversationView(ConversationFeed &feed, const Formatting &formatting, QWidget *parent)
    : QScrollArea(parent),
      m_feed(feed),
      m_formatting(formatting),
      m_earlier(new QPushButton(tr("Show earlier messages"), this))
{
    auto *content = new QWidget(this);
    m_layout = new QVBoxLayout(content);
    m_layout->setContentsMargins(space::s, space::s, space::s, space::s);
    m_layout->setSpacing(space::s);
    m_layout->addWidget(m_earlier, 0, Qt::AlignHCenter);
    m_layout->addStretch(1);
    setButtonLook(m_earlier, ButtonVariant::Quiet, ButtonSize::Small);
    connect(m_earlier, &QPushButton::clicked, this, [this] { m_feed.fetchMore({}); });
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setAccessibleName(tr("Conversation"));
    setWidget(content);
    content->setAutoFillBackground(false);
    viewport()->setAutoFillBackground(false);
    connect(&feed, &QAbstractItemModel::rowsInserted, this,
            [this](const QModelIndex &, int first, int last) { insertCards(first, last); });
    connect(&feed, &QAbstractItemModel::rowsAboutToBeRemoved, this,
            [this](const QModelIndex &, int first, int last) { removeCards(first, last); });
    connect(&feed, &QAbstractItemModel::dataChanged, this,
            [this](const QModelIndex &first, const QModelIndex &last) { fillCards(first.row(), last.row()); });
    connect(&feed, &FeedModel::stateChanged, this, &ConversationView::showMore);
    connect(verticalScrollBar(), &QScrollBar::valueChanged, this,
            [this](int value) { m_atEnd = value == verticalScrollBar()->maximum(); });
    connect(verticalScrollBar(), &QScrollBar::rangeChanged, this, [this](int, int maximum) {
        if (m_atEnd)
            verticalScrollBar()->setValue(maximum);
    });
    showMore();
}

void ConversationView::setCustomerName(const QString &name)
{
    if (name == m_customerName)
        return;
    m_customerName = name;
    fillCards(0, static_cast<int>(m_cards.size()) - 1);
}

QList<ArticleCard *> ConversationView::cards() const
{
    return {m_cards.crbegin(), m_cards.crend()};
}

void ConversationView::insertCards(int first, int last)
{
    if (m_cards.isEmpty())
        m_atEnd = true; // another conversation begins
    // In the layout, the button comes first and the newest card stands before the stretch.
    for (int row = first; row <= last; ++row) {
        auto *card = new ArticleCard(m_formatting, widget());
        connect(card, &ArticleCard::fileRequested, this, &ConversationView::fileRequested);
        connect(card, &ArticleCard::fileCopyRequested, this, &ConversationView::fileCopyRequested);
        const int place = 1 + static_cast<int>(m_cards.size()) - row;
        m_cards.insert(row, card);
        m_layout->insertWidget(place, card);
    }
    fillCards(first, last);
}

void ConversationView::removeCards(int first, int last)
{
    for (int row = last; row >= first; --row) {
        ArticleCard *card = m_cards.takeAt(row);
        m_layout->removeWidget(card);
        card->hide();
        card->deleteLater();
    }
}

void ConversationView::fillCards(int first, int last)
{
    for (int row = first; row <= last; ++row)
        m_cards.at(row)->setEntry(m_feed.events().at(row), m_customerName);
}

void ConversationView::showMore()
{
    m_earlier->setVisible(m_feed.canFetchMore({}));
}

} // namespace regulars
