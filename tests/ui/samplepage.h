// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/base/avatar.h"
#include "ui/base/card.h"
#include "ui/base/chip.h"
#include "ui/base/keyfigure.h"
#include "ui/base/listpane.h"
#include "ui/base/listrowdelegate.h"
#include "ui/base/listviews.h"
#include "ui/base/metrics.h"
#include "ui/base/regularsstyle.h"
#include "ui/base/segmentedcontrol.h"
#include "ui/base/textlabel.h"
#include "ui/base/timelinedelegate.h"
#include "ui/base/timelineview.h"

#include <QtCore/QStringListModel>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QGridLayout>
#include <QtWidgets/QListView>
#include <QtWidgets/QPushButton>

#include <vector>

/// A page made of every part of the UI kit, with invented customers: for tests of the parts together and for pictures.
namespace regulars::uitest {

using namespace Qt::StringLiterals;

inline const std::vector<ListRow> &sampleRows()
{
    const auto row = [](const QString &name, const QString &last, const QString &amount, const QString &tier, Tone tone) {
        return ListRow{name, name, last, amount, ChipText{tier, tone}, true};
    };
    static const std::vector<ListRow> rows = {
        row(u"Anneliese Bergmann"_s, u"last order 2 d ago"_s, u"€2,418"_s, u"Gold"_s, Tone::Warning),
        row(u"Tomás Oliveira"_s, u"last order today"_s, u"€8,930"_s, u"Platinum"_s, Tone::Highlight),
        row(u"Priya Raman"_s, u"last order 11 d ago"_s, u"€912"_s, u"Silver"_s, Tone::Neutral),
        row(u"Henrik Solberg"_s, u"last order 64 d ago"_s, u"€120"_s, u"Bronze"_s, Tone::Neutral),
        row(u"Café Lumière GmbH"_s, u"last order 5 d ago"_s, u"€3,677"_s, u"Gold"_s, Tone::Warning),
        row(u"Lucía Fernández"_s, u"last order 19 d ago"_s, u"€640"_s, u"Silver"_s, Tone::Neutral),
        row(u"Oskar Nowak-Wiśniewski von der Heide"_s, u"last order 131 d ago, by telephone"_s, u"€88"_s, u"Bronze"_s,
            Tone::Neutral),
        row(u"Yuki Tanabe"_s, u"last order 8 d ago"_s, u"€2,102"_s, u"Gold"_s, Tone::Warning),
        row(u"Grace Adeyemi"_s, u"last order 3 d ago"_s, u"€1,045"_s, u"Silver"_s, Tone::Neutral),
        ListRow{{}, {}, {}, {}, std::nullopt, false},
    };
    return rows;
}

inline const std::vector<TimelineCard> &sampleCards()
{
    const QString thursday = u"Thursday, 19 November"_s;
    const QString monday = u"Monday, 16 November"_s;
    const QString sunday = u"Sunday, 15 November"_s;
    static const std::vector<TimelineCard> cards = {
        {thursday,
         true,
         IconName::Order,
         Tone::Good,
         u"Order #20418"_s,
         {{u"Counter"_s, Tone::Neutral}},
         u"€84.50 · 16:12"_s,
         u"Linen throw · Soy candle ×2 · Gift wrap"_s,
         false,
         true},
        {thursday,
         false,
         IconName::Points,
         Tone::Warning,
         u"Earned 85 points"_s,
         {{u"Gold ×1.0"_s, Tone::Warning}},
         u"16:12"_s,
         u"Balance 1,240 · expires Nov 2027"_s},
        {monday,
         true,
         IconName::Tickets,
         Tone::Info,
         u"Ticket #1182 solved"_s,
         {{u"CSAT 5"_s, Tone::Good}},
         u"Jonas · 10:04"_s,
         u"Replacement for cracked vase delivered. First reply in 42 min, solved in 1 d 3 h."_s},
        {monday,
         false,
         IconName::Feedback,
         Tone::Highlight,
         u"“Sorted the same day, wonderful service.”"_s,
         {{u"Positive"_s, Tone::Good}, {u"service"_s, Tone::Neutral}},
         u"10:31"_s,
         u"Answer to the survey after ticket #1182 · NPS 10"_s,
         true},
        {sunday,
         true,
         IconName::Tickets,
         Tone::Info,
         u"Ticket #1182 opened — Vase arrived cracked"_s,
         {{u"High"_s, Tone::Danger}, {u"Email"_s, Tone::Neutral}},
         u"07:12"_s,
         u"“Hello, the blue vase from my last order has a long crack along the side, and the box was open when it came…”"_s},
        {sunday,
         false,
         IconName::Email,
         Tone::Accent,
         u"Birthday offer sent"_s,
         {{u"Campaign"_s, Tone::Neutral}, {u"Opened"_s, Tone::Good}},
         u"09:00"_s,
         u"Happy birthday, Anneliese — 15 % on your favourites"_s},
        {sunday, false, IconName::Note, Tone::Neutral, u"Note"_s, {}, u"08:15"_s, u"Prefers the blue wrapping paper."_s},
    };
    return cards;
}

inline QStringListModel *rowsModel(int count, QObject *parent)
{
    QStringList rows;
    for (int i = 0; i < count; ++i)
        rows << QString::number(i);
    return new QStringListModel(rows, parent);
}

inline ListPane *sampleList(QWidget *parent)
{
    auto *view = new QListView;
    prepareListView(view);
    view->setModel(rowsModel(static_cast<int>(sampleRows().size()), view));
    view->setItemDelegate(new ListRowDelegate(
        [](const QModelIndex &index) { return sampleRows().at(static_cast<size_t>(index.row())); }, view));
    auto *pane = new ListPane(u"Customers"_s, IconName::Customers, view, parent);
    pane->setCount(u"4,318"_s);
    for (const QString &text : {u"Filter · 1"_s, u"Sort"_s}) {
        auto *button = new QPushButton(text, pane);
        setButtonLook(button, ButtonVariant::Secondary, ButtonSize::Small);
        pane->addHeaderWidget(button);
    }
    pane->setFilters({{u"active"_s, u"Lifecycle: Active"_s}});
    pane->setState(ListPane::State::Ready);
    view->setCurrentIndex(view->model()->index(0, 0));
    return pane;
}

inline Card *sampleHeader(QWidget *parent)
{
    auto *card = new Card({}, parent);
    auto *row = new QHBoxLayout;
    row->setSpacing(14);
    auto *avatar = new Avatar(52, card);
    avatar->setName(u"Anneliese Bergmann"_s);
    row->addWidget(avatar);
    auto *names = new QVBoxLayout;
    names->setSpacing(2);
    auto *first = new QHBoxLayout;
    first->setSpacing(space::s);
    auto *name = new TextLabel(u"Anneliese Bergmann"_s, FontRole::PageTitle);
    first->addWidget(name);
    first->addWidget(new Chip(u"Gold"_s, Tone::Warning));
    first->addWidget(new Chip(u"Active"_s, Tone::Good));
    first->addStretch();
    names->addLayout(first);
    auto *facts = new TextLabel(u"+49 30 5550 1182 · Berlin · since March 2021"_s, FontRole::Body, ColourRole::Muted);
    facts->setElided(true);
    names->addWidget(facts);
    row->addLayout(names, 1);
    for (const auto &[value, label] : {std::pair(u"€2,418"_s, u"lifetime value"_s), std::pair(u"31"_s, u"orders"_s),
                                       std::pair(u"10"_s, u"last NPS"_s), std::pair(u"0"_s, u"open tickets"_s)}) {
        row->addSpacing(space::m);
        auto *figure = new KeyFigure(label, FontRole::Figure, card);
        figure->setValue(value);
        row->addWidget(figure);
    }
    card->body()->addLayout(row);
    return card;
}

inline Card *sampleTimeline(QWidget *parent)
{
    auto *card = new Card({}, parent);
    card->body()->setContentsMargins(1, space::m, 1, space::s);
    card->body()->setSpacing(space::m);
    auto *kinds = new SegmentedControl(card);
    for (const QString &text : {u"All"_s, u"Orders"_s, u"Tickets"_s, u"Messages"_s, u"Loyalty"_s, u"Feedback"_s})
        kinds->addSegment(text);
    auto *first = new QHBoxLayout;
    first->setContentsMargins(space::l, 0, space::l, 0);
    first->addWidget(kinds);
    first->addStretch();
    auto *second = new QHBoxLayout;
    second->setContentsMargins(space::l, 0, space::l, 0);
    const Theme &theme = Theme::of(card);
    for (const auto &[text, icon] : {std::pair(u"Note"_s, IconName::Note), std::pair(u"Log call"_s, IconName::Call),
                                     std::pair(u"Email"_s, IconName::Email), std::pair(u"Follow-up"_s, IconName::FollowUp),
                                     std::pair(u"Ticket"_s, IconName::Plus)}) {
        auto *button = new QPushButton(themedIcon(theme, icon), text, card);
        setButtonLook(button, ButtonVariant::Secondary, ButtonSize::Small);
        second->addWidget(button);
    }
    second->addStretch();
    auto *view = new TimelineView(card);
    view->setModel(rowsModel(static_cast<int>(sampleCards().size()), view));
    view->setTimelineDelegate(new TimelineDelegate(
        [](const QModelIndex &index) { return sampleCards().at(static_cast<size_t>(index.row())); }, view));
    card->body()->addLayout(first);
    card->body()->addWidget(new Separator(card));
    card->body()->addLayout(second);
    card->body()->addWidget(new Separator(card));
    card->body()->addWidget(view, 1);
    return card;
}

inline Card *sampleDetails(QWidget *parent)
{
    auto *card = new Card(u"Details"_s, parent);
    auto *grid = new QGridLayout;
    grid->setVerticalSpacing(14);
    grid->setHorizontalSpacing(space::l);
    grid->setColumnStretch(1, 1);
    int row = 0;
    for (const auto &[label, value] :
         {std::pair(u"Email"_s, u"anneliese@bergmann.example"_s), std::pair(u"Phone"_s, u"+49 30 5550 1182"_s),
          std::pair(u"Birthday"_s, u"15 November"_s), std::pair(u"Customer since"_s, u"March 2021"_s)}) {
        grid->addWidget(new TextLabel(label, FontRole::Body, ColourRole::Muted), row, 0);
        auto *text = new TextLabel(value);
        text->setElided(true);
        grid->addWidget(text, row++, 1);
    }
    grid->addWidget(new TextLabel(u"Tags"_s, FontRole::Body, ColourRole::Muted), row, 0, Qt::AlignTop);
    auto *tags = new ChipRow;
    tags->setChips({{u"home"_s, Tone::Neutral}, {u"gifts"_s, Tone::Neutral}, {u"Email"_s, Tone::Good}});
    grid->addWidget(tags, row, 1);
    card->body()->addLayout(grid);
    return card;
}

/// The customers page of the design picture.
inline QWidget *samplePage()
{
    auto *page = new QWidget;
    auto *columns = new QHBoxLayout(page);
    columns->setContentsMargins(space::xl, space::xl, space::xl, space::xl);
    columns->setSpacing(space::l);
    ListPane *list = sampleList(page);
    list->setFixedWidth(300);
    columns->addWidget(list);
    auto *right = new QGridLayout;
    right->setSpacing(space::l);
    right->addWidget(sampleHeader(page), 0, 0, 1, 2);
    right->addWidget(sampleTimeline(page), 1, 0, 2, 1);
    Card *details = sampleDetails(page);
    details->setFixedWidth(284);
    right->addWidget(details, 1, 1);
    right->setRowStretch(2, 1);
    right->setColumnStretch(0, 1);
    columns->addLayout(right, 1);
    return page;
}

} // namespace regulars::uitest
