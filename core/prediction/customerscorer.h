// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/money.h"
#include "core/prediction/customerscore.h"
#include "core/prediction/customervalue.h"
#include "core/prediction/purchasedays.h"

namespace regulars {

/// What customers of a shop are judged by.
struct ShopOutlook
{
    QDate asOf; ///< the last local day that is known
    ShopRhythm rhythm;
    std::optional<OrderModel> orders;     ///< nothing: too few have come again
    std::optional<GammaGammaModel> spend; ///< speaks of major units of the currency
    Currency currency;
    RiskWeights weights;

    [[nodiscard]] ScoreModel model() const
    {
        return !orders ? ScoreModel::None : orders->isParetoNbd() ? ScoreModel::ParetoNbd : ScoreModel::BgNbd;
    }
};

/// Says of one customer after another what can be said.
class CustomerScorer
{
public:
    explicit CustomerScorer(ShopOutlook outlook) : m_outlook(std::move(outlook)) {}

    [[nodiscard]] const ShopOutlook &outlook() const { return m_outlook; }

    /// `known`: all but what follows from the order days. Without RFM.
    [[nodiscard]] CustomerScore scoreOf(CustomerId customer, const PurchaseSummary &summary, const PurchaseDays &days,
                                        RiskSignals known) const;
    [[nodiscard]] NextOrder nextOrderOf(const PurchaseDays &days) const;
    /// What is known, with what follows from the order days.
    [[nodiscard]] RiskSignals signalsOf(const PurchaseDays &days, RiskSignals known) const;
    /// The same with what the next order tells.
    [[nodiscard]] std::optional<ChurnRisk> riskOf(const NextOrder &next, const PurchaseDays &days, RiskSignals known) const;
    /// Nothing without a model, and of who bought once under a BG/NBD.
    [[nodiscard]] std::optional<double> probabilityAlive(const PurchaseSummary &summary) const;
    /// In minor units; nothing without models, or too large for money.
    [[nodiscard]] std::optional<qint64> valueMinor(const PurchaseSummary &summary, const ValueHorizon &horizon = {}) const;

private:
    ShopOutlook m_outlook;
};

} // namespace regulars
