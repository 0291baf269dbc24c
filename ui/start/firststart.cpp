// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/start/firststart.h"

#include "ui/base/card.h"
#include "ui/base/metrics.h"
#include "ui/base/regularsstyle.h"
#include "ui/base/textlabel.h"
#include "ui/settings/shopfields.h"
#include "ui/start/waybutton.h"

#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QStackedLayout>

using namespace Qt::StringLiterals;

namespace regulars {

FirstStart::FirstStart(QWidget *parent) : QWidget(parent), m_stack(new QStackedLayout(this))
{
    m_ways = createWays();
    m_shopForm = createShopForm();
    m_stack->addWidget(m_ways);
    m_stack->addWidget(m_shopForm);
    setFocusProxy(m_firstWay);
}

QWidget *FirstStart::createWays()
{
    auto *page = new QWidget(this);
    auto *title = new TextLabel(tr("Welcome to Regulars"), FontRole::KeyFigure, ColourRole::Text, page);
    auto *sentence = new TextLabel(tr("Know your customers, and be there when it matters. How would you like to begin?"),
                                   FontRole::Body, ColourRole::Muted, page);
    title->setAlignment(Qt::AlignCenter);
    sentence->setAlignment(Qt::AlignCenter);
    auto *ways = new QHBoxLayout;
    ways->setSpacing(space::l);
    ways->addStretch();
    const auto add = [&](IconName icon, const QString &text, const QString &words, auto chosen) {
        auto *way = new WayButton(icon, text, words, page);
        ways->addWidget(way);
        connect(way, &QAbstractButton::clicked, this, chosen);
        return way;
    };
    m_firstWay = add(IconName::Import, tr("Import your orders"),
                     tr("Take the order history of your till or online shop from a CSV file."),
                     [this] { askForShop(true); });
    add(IconName::Shop, tr("Start empty"), tr("Begin with a clean sheet and add customers and sales as they come."),
        [this] { askForShop(false); });
    add(IconName::Visit, tr("Look around in the demo shop"),
        tr("A made-up shop with customers, orders and notes to try everything out."), [this] { Q_EMIT demoChosen(); });
    ways->addStretch();
    auto *open = new QPushButton(tr("I have a shop's file already…"), page);
    setButtonLook(open, ButtonVariant::Quiet);
    connect(open, &QPushButton::clicked, this, &FirstStart::openChosen);

    auto *layout = new QVBoxLayout(page);
    layout->setSpacing(space::s);
    layout->addStretch(2);
    layout->addWidget(title);
    layout->addWidget(sentence);
    layout->addSpacing(space::xl);
    layout->addLayout(ways);
    layout->addSpacing(space::l);
    layout->addWidget(open, 0, Qt::AlignHCenter);
    layout->addStretch(3);
    return page;
}

QWidget *FirstStart::createShopForm()
{
    auto *page = new QWidget(this);
    auto *card = new Card(tr("Your shop"), page);
    card->setFixedWidth(440);
    m_shop = new ShopFields(1, card);
    m_shop->setShop(suggestedShop());
    auto *hint = new TextLabel(
        tr("All figures are in this currency, and days begin and end in this time zone. You can change both later in the settings."),
        FontRole::Small, ColourRole::Muted, card);
    hint->setWordWrap(true);
    auto *back = new QPushButton(tr("Back"), card);
    auto *next = new QPushButton(tr("Continue"), card);
    next->setObjectName(u"continue"_s);
    setButtonLook(next, ButtonVariant::Primary);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(space::s);
    buttons->addStretch();
    buttons->addWidget(back);
    buttons->addWidget(next);
    card->body()->setSpacing(space::m);
    card->body()->addWidget(m_shop);
    card->body()->addWidget(hint);
    card->body()->addLayout(buttons);
    connect(back, &QPushButton::clicked, this, &FirstStart::showWays);
    connect(next, &QPushButton::clicked, this, &FirstStart::finish);
    auto *layout = new QVBoxLayout(page);
    layout->addStretch(2);
    layout->addWidget(card, 0, Qt::AlignHCenter);
    layout->addStretch(3);
    return page;
}

void FirstStart::showWays()
{
    m_stack->setCurrentWidget(m_ways);
    m_firstWay->setFocus();
}

void FirstStart::askForShop(bool import)
{
    m_import = import;
    m_stack->setCurrentWidget(m_shopForm);
    m_shop->setFocus();
}

void FirstStart::finish()
{
    if (!m_shop->validate())
        return;
    if (m_import)
        Q_EMIT importChosen(m_shop->shop());
    else
        Q_EMIT emptyChosen(m_shop->shop());
}

} // namespace regulars
