// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/loyalty/rewardclaim.h"
#include "ui/base/card.h"

class QScrollArea;

namespace regulars {

/// A reward as the counter offers it, in words.
struct RewardOffer
{
    RewardId reward;
    RewardClaimId claim; ///< it was claimed before
    QString name;
    QString price;      ///< what it takes
    bool added = false; ///< it is part of the sale
    bool later = false; ///< the member takes it along for another time
    QString obstacle;   ///< why it can't be had; empty: it can

    friend bool operator==(const RewardOffer &, const RewardOffer &) = default;
};

/// The rewards that the customer's points reach and those claimed before, with a button each that takes them into the sale
/// and out again.
class RewardsPanel final : public Card
{
    Q_OBJECT

public:
    explicit RewardsPanel(QWidget *parent = nullptr);

    /// In their order. Without any, `empty` says why.
    void showOffers(const QList<RewardOffer> &offers, const QString &empty);
    /// The keyboard goes to the first one that can be had; false when there is none.
    bool focusFirst();
    /// The second press of a double click does nothing: it would take the reward out again, or claim it twice.
    bool eventFilter(QObject *watched, QEvent *event) override;

Q_SIGNALS:
    void toggled(regulars::RewardId reward, regulars::RewardClaimId claim);

private:
    QWidget *createRow(const RewardOffer &offer);

    QList<RewardOffer> m_offers;
    QString m_empty;
    QScrollArea *m_scroll = nullptr;
};

} // namespace regulars
