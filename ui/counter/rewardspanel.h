// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/loyalty/rewardclaim.h"
#include "ui/base/card.h"

class QScrollArea;

namespace regulars {

class Formatting;

/// A reward as the counter offers it.
struct RewardOffer
{
    RewardId reward;
    RewardClaimId claim; ///< it was claimed before
    QString name;
    Points points;
    bool added = false; ///< it is part of the sale
    QString obstacle;   ///< why it can't be had; empty: it can

    friend bool operator==(const RewardOffer &, const RewardOffer &) = default;
};

/// The rewards that the customer's points reach, with a button each that takes them into the sale and out again.
class RewardsPanel final : public Card
{
    Q_OBJECT

public:
    /// The formatting must outlive it.
    explicit RewardsPanel(const Formatting &formatting, QWidget *parent = nullptr);

    /// In their order. Without any, `empty` says why.
    void showOffers(const QList<RewardOffer> &offers, const QString &empty);

Q_SIGNALS:
    void toggled(regulars::RewardId reward, regulars::RewardClaimId claim);

private:
    QWidget *createRow(const RewardOffer &offer);

    const Formatting &m_formatting;
    QList<RewardOffer> m_offers;
    QString m_empty;
    QScrollArea *m_scroll = nullptr;
};

} // namespace regulars
