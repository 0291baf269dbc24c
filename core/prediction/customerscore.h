// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/id.h"
#include "core/metrics/rfm.h"
#include "core/prediction/churnrisk.h"
#include "core/prediction/loyaltymap.h"

#include <QtCore/QDate>
#include <QtCore/QString>

#include <utility>

namespace regulars {

/// The model of orders by which something is expected of customers.
enum class ScoreModel {
    None, ///< there is not enough data for one
    BgNbd,
    ParetoNbd
};

/// How many orders a model expects within so many days.
struct ExpectedOrders
{
    double in30Days = 0;
    double in90Days = 0;
    double in365Days = 0;
    friend bool operator==(const ExpectedOrders &, const ExpectedOrders &) = default;
};

/// All that is said of a customer at the end of a day. What can't be said is not set.
struct CustomerScore
{
    CustomerId customer;
    QDate asOf;                             ///< the last local day that was known
    std::optional<double> probabilityAlive; ///< nothing of who bought once under a BG/NBD: that is no reason to feel safe
    std::optional<ExpectedOrders> expected;
    std::optional<qint64> valueMinor;   ///< of 365 days, discounted, in the shop's currency
    QDate nextOrder;                    ///< may have passed; not valid: none is expected any more, or nobody can say
    std::optional<double> neverBack;    ///< with one or two order days
    std::optional<double> overdueRatio; ///< days of silence by the gap that is usual for the customer
    std::optional<ChurnRisk> risk;
    std::optional<RfmScore> rfm;         ///< of those with an order lately
    std::optional<LoyaltyPlace> loyalty; ///< where enough customers are scored by RFM

    friend bool operator==(const CustomerScore &, const CustomerScore &) = default;
};

/// By what and of how many the scores of a shop were made, or those of one of its ends of months.
struct ScoreRun
{
    QDate asOf; ///< the last local day that was known
    ScoreModel model = ScoreModel::None;
    qint64 buyers = 0;    ///< the models were fitted to, also those of whom nothing is said
    qint64 repeaters = 0; ///< of them, who came back on another day
    qint64 scored = 0;    ///< customers of whom something is said
    friend bool operator==(const ScoreRun &, const ScoreRun &) = default;
};

/// From how many points on a customer counts as at risk, and as at high risk.
inline constexpr int someRisk = 25;
inline constexpr int highRisk = 50;
inline constexpr int mostRisk = 100;
enum class RiskBand { Low, Some, High };
[[nodiscard]] constexpr RiskBand riskBandOf(int score)
{
    return score >= highRisk ? RiskBand::High : score >= someRisk ? RiskBand::Some : RiskBand::Low;
}

/// The lowest and the highest score of a band.
[[nodiscard]] constexpr std::pair<int, int> scoresOf(RiskBand band)
{
    return band == RiskBand::High   ? std::pair(highRisk, mostRisk)
           : band == RiskBand::Some ? std::pair(someRisk, highRisk - 1)
                                    : std::pair(0, someRisk - 1);
}

/// A JSON array of [factor, points], in the order that they have; points with one decimal.
[[nodiscard]] QString riskReasonsText(const std::vector<RiskReason> &reasons);
/// What is not understood is left out.
[[nodiscard]] std::vector<RiskReason> riskReasonsOf(const QString &text);

template<>
struct EnumNames<ScoreModel>
{
    static constexpr std::array<std::pair<ScoreModel, const char16_t *>, 3> names = {
        {{ScoreModel::None, u"none"}, {ScoreModel::BgNbd, u"bg_nbd"}, {ScoreModel::ParetoNbd, u"pareto_nbd"}}};
    static constexpr ScoreModel fallback = ScoreModel::None;
};

template<>
struct EnumNames<RiskBand>
{
    static constexpr std::array<std::pair<RiskBand, const char16_t *>, 3> names = {
        {{RiskBand::Low, u"low"}, {RiskBand::Some, u"some"}, {RiskBand::High, u"high"}}};
    static constexpr RiskBand fallback = RiskBand::Low;
};

} // namespace regulars
