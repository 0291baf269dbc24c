// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/enumnames.h"
#include "core/metrics/rfm.h"

#include <optional>
#include <vector>

namespace regulars {

/// What says how much somebody buys like a regular, and how they feel about the shop.
enum class LoyaltySign {
    Recency,        ///< behaviour: how recently they bought, by RFM
    Frequency,      ///< behaviour: how often they bought, by RFM
    Tenure,         ///< behaviour: since when they have been customers
    Recommendation, ///< feeling: the last answer whether they would recommend the shop
    Satisfaction,   ///< feeling: the last answer of satisfaction or stars
    Mood,           ///< feeling: the last mood that was noted
    Referral,       ///< feeling: has recommended the shop to somebody
    Complaint,      ///< feeling: a complaint is open
    Effort          ///< feeling: the last answer how easy it was
};

/// What is known of a customer who has bought.
struct LoyaltyFacts
{
    std::optional<RfmScore> rfm;        ///< nothing: has not bought in the months that RFM looks at
    int tenureDays = 0;                 ///< since the first order
    std::optional<int> recommendation;  ///< 0 … 10
    std::optional<double> satisfaction; ///< 0 … 1 of its scale
    std::optional<double> ease;         ///< 0 … 1 of the scale of effort
    std::optional<int> mood;            ///< −1, 0 or 1
    bool referred = false;              ///< and it holds
    bool openComplaint = false;

    friend bool operator==(const LoyaltyFacts &, const LoyaltyFacts &) = default;
};

/// How much a sign weighs in a place: of behaviour, the points add up to it; of feelings, to what they are above 50.
struct LoyaltyReason
{
    LoyaltySign sign = LoyaltySign::Recency;
    double points = 0;
    friend bool operator==(const LoyaltyReason &, const LoyaltyReason &) = default;
};

/// Where a customer stands on the map.
enum class LoyaltyQuadrant {
    Loyal,    ///< buys like a regular and is fond of the shop
    Habitual, ///< buys like a regular out of habit: nothing but a better offer keeps them from leaving
    Fond,     ///< is fond of the shop, and buys rarely
    Leaving,  ///< buys rarely and does not care, or worse
    Unknown   ///< gave no sign of how they feel: they are nowhere, not in the middle
};
inline constexpr int loyaltyQuadrantCount = 5;

/// The quadrant of a number, the nearest where there is none.
[[nodiscard]] constexpr LoyaltyQuadrant loyaltyQuadrantAt(int number)
{
    return static_cast<LoyaltyQuadrant>(number < 0 ? 0 : number < loyaltyQuadrantCount ? number : loyaltyQuadrantCount - 1);
}

struct LoyaltyPlace
{
    int behaviour = 0;                  ///< 0 … 100
    std::optional<int> emotion;         ///< 0 … 100; nothing without any sign of it
    int dataPoints = 0;                 ///< how many signs of feeling it is made of
    std::vector<LoyaltyReason> reasons; ///< of behaviour, then of feelings

    friend bool operator==(const LoyaltyPlace &, const LoyaltyPlace &) = default;
};

/// How many customers stand at the same place of the map.
struct LoyaltyPoint
{
    int behaviour = 0;
    std::optional<int> emotion;
    qint64 customers = 0;
    friend bool operator==(const LoyaltyPoint &, const LoyaltyPoint &) = default;
};

/// Both scores begin at 0 and end here.
inline constexpr int mostLoyalty = 100;
/// From here on somebody buys like a regular.
inline constexpr int regularBehaviour = 50;
/// From here on somebody is fond of the shop: better than neutral, which is 50.
inline constexpr int fondEmotion = 51;

[[nodiscard]] constexpr LoyaltyQuadrant loyaltyQuadrantOf(int behaviour, std::optional<int> emotion)
{
    if (!emotion)
        return LoyaltyQuadrant::Unknown;
    if (behaviour >= regularBehaviour)
        return *emotion >= fondEmotion ? LoyaltyQuadrant::Loyal : LoyaltyQuadrant::Habitual;
    return *emotion >= fondEmotion ? LoyaltyQuadrant::Fond : LoyaltyQuadrant::Leaving;
}

/// Behaviour: 0.4 · (R − 1) / 4 + 0.4 · (F − 1) / 4 + 0.2 · tenure, in full from three years on; without RFM only tenure
/// counts. Emotion: the mean of the signs that there are, weighted: 0 to 6 of a recommendation are 0 … 40,
/// 7 and 8 neutral, 9 and 10 are 90 and 100 (weight 3); satisfaction by its scale (2); how easy it was by its scale (2); a
/// mood 0, 50 or 100 (1); a referral 100 (2); an open complaint 0 (2).
[[nodiscard]] LoyaltyPlace loyaltyPlaceOf(const LoyaltyFacts &known);

/// A JSON array of [sign, points], in the order that they have; points with one decimal.
[[nodiscard]] QString loyaltyReasonsText(const std::vector<LoyaltyReason> &reasons);
/// What is not understood is left out.
[[nodiscard]] std::vector<LoyaltyReason> loyaltyReasonsOf(const QString &text);

template<>
struct EnumNames<LoyaltySign>
{
    static constexpr std::array<std::pair<LoyaltySign, const char16_t *>, 9> names = {
        {{LoyaltySign::Recency, u"recency"},
         {LoyaltySign::Frequency, u"frequency"},
         {LoyaltySign::Tenure, u"tenure"},
         {LoyaltySign::Recommendation, u"recommendation"},
         {LoyaltySign::Satisfaction, u"satisfaction"},
         {LoyaltySign::Mood, u"mood"},
         {LoyaltySign::Referral, u"referral"},
         {LoyaltySign::Complaint, u"complaint"},
         {LoyaltySign::Effort, u"effort"}}};
    static constexpr LoyaltySign fallback = LoyaltySign::Recency;
};

template<>
struct EnumNames<LoyaltyQuadrant>
{
    static constexpr std::array<std::pair<LoyaltyQuadrant, const char16_t *>, loyaltyQuadrantCount> names = {
        {{LoyaltyQuadrant::Loyal, u"loyal"},
         {LoyaltyQuadrant::Habitual, u"habitual"},
         {LoyaltyQuadrant::Fond, u"fond"},
         {LoyaltyQuadrant::Leaving, u"leaving"},
         {LoyaltyQuadrant::Unknown, u"unknown"}}};
    static constexpr LoyaltyQuadrant fallback = LoyaltyQuadrant::Unknown;
};

} // namespace regulars
