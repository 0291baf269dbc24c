// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/loyalty/reward.h"

#include <QtWidgets/QWidget>

class QVBoxLayout;

namespace regulars {

class ActionRegistry;
class Card;
class Database;
class Formatting;
class LoyaltyKeyFigures;
class PointsLedgerCard;
class RewardListView;
class RewardsCard;
class TierSharesCard;

/// How the loyalty programme does: its key figures, the lines of the ledger as they come, who has which tier, and which
/// rewards are wanted.
class LoyaltyOverview final : public QWidget
{
    Q_OBJECT

public:
    /// `registry` has "loyalty.adjust". All must outlive it.
    LoyaltyOverview(Database &database, const Formatting &formatting, const ActionRegistry &registry,
                    RewardListView &rewards, QWidget *parent = nullptr);

    void focusLedger();
    /// Takes over a card that stands below the others.
    void addCard(Card *card);
    [[nodiscard]] PointsLedgerCard *ledger() const { return m_ledger; }
    [[nodiscard]] LoyaltyKeyFigures *figures() const { return m_figures; }
    [[nodiscard]] RewardsCard *rewards() const { return m_rewards; }

Q_SIGNALS:
    void customerRequested(regulars::CustomerId customer);

private:
    LoyaltyKeyFigures *m_figures;
    PointsLedgerCard *m_ledger;
    TierSharesCard *m_tiers;
    RewardsCard *m_rewards;
    QVBoxLayout *m_cards;
};

} // namespace regulars
