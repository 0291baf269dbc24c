// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/enumnames.h"

#include <optional>
#include <vector>

namespace regulars {

/// What makes a customer likelier or less likely to leave.
enum class RiskFactor {
    Overdue,            ///< behind their own rhythm, or not back after the first orders
    Unhappy,            ///< a detractor, or bad sentiment in what they wrote
    ManyTickets,        ///< three or more tickets within 30 days, or one that was reopened
    BrokenPromise,      ///< a missed promise of an answer, or a complaint that is open
    UnansweredOutreach, ///< written to three times or more without an answer
    RenewalInDoubt,     ///< does not renew by itself, or renews within 60 days and nobody has spoken to them
    UsageFalls,         ///< by 30 % or more
    LoyaltyLost,        ///< lost a tier, or points lapsed unused
    Referral,           ///< has recommended the shop to somebody
    TopRating,          ///< gave five stars
    UnpromptedOrder     ///< ordered without having been written to
};

/// What is known of a customer; what is not set is not known. Nothing here may come from protected attributes.
struct RiskSignals
{
    int orderDays = 0;                  ///< different days with an order that counts
    std::optional<double> overdueRatio; ///< days of silence by the customer's own gap, from three order days on
    std::optional<double> neverBack;    ///< 0 … 1, with one or two order days
    std::optional<bool> unhappy;
    std::optional<int> ticketsIn30Days;
    std::optional<bool> reopenedTicket;
    std::optional<bool> missedPromise;
    std::optional<bool> openComplaint;
    std::optional<int> unansweredOutreach; ///< in a row
    std::optional<bool> renewsByItself;
    std::optional<int> daysToRenewal;
    std::optional<bool> spokenToBeforeRenewal;
    std::optional<double> usageTrend; ///< −0.3: 30 % less than before
    std::optional<bool> lostTier;
    std::optional<bool> pointsLapsed;
    std::optional<bool> referred;
    std::optional<bool> gaveTopRating;
    std::optional<bool> unpromptedOrder;
    bool objected = false; ///< does not want to be judged by a program (GDPR art. 21, 22)
};

/// The most points each factor adds to the score, or takes off it; a shop may change them. Above or equal zero.
struct RiskWeights
{
    double overdue = 35;
    double unhappy = 15;
    double manyTickets = 15;
    double brokenPromise = 10;
    double unansweredOutreach = 5;
    double renewalInDoubt = 15;
    double usageFalls = 15;
    double loyaltyLost = 5;
    double referral = 10;
    double topRating = 10;
    double unpromptedOrder = 5;

    friend bool operator==(const RiskWeights &, const RiskWeights &) = default;
};

/// How much of the weight of each sign a customer deserves: of silence 0 … 1, of the others all of it or nothing.
struct RiskShares
{
    double overdue = 0;
    unsigned held = 0; ///< a bit for each of the other factors

    [[nodiscard]] double of(RiskFactor factor) const
    {
        return factor == RiskFactor::Overdue ? overdue : (held >> static_cast<unsigned>(factor)) & 1U;
    }
    friend bool operator==(const RiskShares &, const RiskShares &) = default;
};

/// Why a score is what it is: `points` above zero raise it.
struct RiskReason
{
    RiskFactor factor = RiskFactor::Overdue;
    double points = 0;
    friend bool operator==(const RiskReason &, const RiskReason &) = default;
};

struct ChurnRisk
{
    int score = 0;                   ///< 0 … 100
    std::vector<RiskReason> reasons; ///< by how much they weigh
    int dataPoints = 0;              ///< how many facts the score is made of, the orders' days among them
    friend bool operator==(const ChurnRisk &, const ChurnRisk &) = default;
};

/// Nothing of whom there is no score (churnRisk).
[[nodiscard]] std::optional<RiskShares> riskSharesOf(const RiskSignals &known);
/// The score alone, 0 … 100.
[[nodiscard]] int riskScoreOf(const RiskShares &shares, const RiskWeights &weights);

/// Adds up the signals (domain §2.7). Overdue counts from a ratio of 1 and in full from 3 on; with one or two order days it
/// is the chance of not coming back. Nothing without any order day, which is not enough data, and for who has objected.
[[nodiscard]] std::optional<ChurnRisk> churnRisk(const RiskSignals &known, const RiskWeights &weights = {});

template<>
struct EnumNames<RiskFactor>
{
    static constexpr std::array<std::pair<RiskFactor, const char16_t *>, 11> names = {
        {{RiskFactor::Overdue, u"overdue"},
         {RiskFactor::Unhappy, u"unhappy"},
         {RiskFactor::ManyTickets, u"many_tickets"},
         {RiskFactor::BrokenPromise, u"broken_promise"},
         {RiskFactor::UnansweredOutreach, u"unanswered_outreach"},
         {RiskFactor::RenewalInDoubt, u"renewal_in_doubt"},
         {RiskFactor::UsageFalls, u"usage_falls"},
         {RiskFactor::LoyaltyLost, u"loyalty_lost"},
         {RiskFactor::Referral, u"referral"},
         {RiskFactor::TopRating, u"top_rating"},
         {RiskFactor::UnpromptedOrder, u"unprompted_order"}}};
    static constexpr RiskFactor fallback = RiskFactor::Overdue;
};

} // namespace regulars
