// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/loyalty/loyaltyoverview.h"

#include "ui/base/actionregistry.h"
#include "ui/base/card.h"
#include "ui/base/metrics.h"
#include "ui/base/scrolledcolumn.h"
#include "ui/loyalty/loyaltykeyfigures.h"
#include "ui/loyalty/pointsledgercard.h"
#include "ui/loyalty/rewardscard.h"
#include "ui/loyalty/tiersharescard.h"

#include <QtGui/QAction>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QScrollArea>
#include <QtWidgets/QTableView>

using namespace Qt::StringLiterals;

namespace regulars {

namespace {

constexpr int ledgerShare = 3; // of the width, against
constexpr int cardsShare = 2;

} // namespace

LoyaltyOverview::LoyaltyOverview(Database &database, const Formatting &formatting, const ActionRegistry &registry,
                                 RewardListView &rewards, QWidget *parent)
    : QWidget(parent),
      m_figures(new LoyaltyKeyFigures(database, formatting, this)),
      m_ledger(new PointsLedgerCard(database, formatting, this)),
      m_tiers(new TierSharesCard(database, formatting, this)),
      m_rewards(new RewardsCard(rewards, formatting, this)),
      m_cards(new QVBoxLayout)
{
    auto *column = new QWidget;
    column->setLayout(m_cards);
    m_cards->setContentsMargins(0, 0, 0, 0);
    m_cards->setSpacing(space::l);
    m_cards->addWidget(m_tiers);
    m_cards->addWidget(m_rewards);
    m_cards->addStretch(1);
    auto *columns = new QHBoxLayout;
    columns->setSpacing(space::l);
    columns->addWidget(m_ledger, ledgerShare);
    columns->addWidget(scrolledColumn(column, this), cardsShare);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::l);
    auto *figures = new QHBoxLayout; // they end where the cards below end
    figures->setSpacing(0);
    figures->addWidget(m_figures);
    figures->addSpacing(scrollLane(*this));
    layout->addLayout(figures);
    layout->addLayout(columns, 1);
    connect(m_ledger, &PointsLedgerCard::customerRequested, this, &LoyaltyOverview::customerRequested);
    if (QAction *adjust = registry.action(u"loyalty.adjust"_s)) {
        registry.describe(m_ledger->adjustButton(), tr("Give a member points, or take some"), u"loyalty.adjust"_s);
        connect(m_ledger, &PointsLedgerCard::adjustmentRequested, adjust, &QAction::trigger);
    }
}

void LoyaltyOverview::addCard(Card *card)
{
    m_cards->insertWidget(m_cards->count() - 1, card); // before what stretches
}

void LoyaltyOverview::focusLedger()
{
    m_ledger->view()->setFocus(Qt::OtherFocusReason);
}

} // namespace regulars
