// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/id.h"

#include <QtWidgets/QWidget>

class QVBoxLayout;

namespace regulars {

class ActionRegistry;
class Database;
class Formatting;
class Card;
class PointsLedgerCard;
class TierSharesCard;

/// How the loyalty programme does: the lines of the ledger as they come, and who has which tier.
class LoyaltyOverview final : public QWidget
{
    Q_OBJECT

public:
    /// `registry` has "loyalty.adjust". All must outlive it.
    LoyaltyOverview(Database &database, const Formatting &formatting, const ActionRegistry &registry,
                    QWidget *parent = nullptr);

    void focusLedger();
    /// Takes over a card that stands below the others.
    void addCard(Card *card);
    [[nodiscard]] PointsLedgerCard *ledger() const { return m_ledger; }

Q_SIGNALS:
    void customerRequested(regulars::CustomerId customer);

private:
    PointsLedgerCard *m_ledger;
    TierSharesCard *m_tiers;
    QVBoxLayout *m_cards;
};

} // namespace regulars
