// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/prediction/loyaltymap.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>

#include <algorithm>
#include <cmath>

namespace regulars {

namespace {

constexpr double recencyPoints = 40;
constexpr double frequencyPoints = 40;
constexpr double tenurePoints = 20;
constexpr int fullTenureDays = 3 * 365;
constexpr double neutral = 50;
constexpr double recommendationWeight = 3;
constexpr double satisfactionWeight = 2;
constexpr double easeWeight = 2;
constexpr double moodWeight = 1;
constexpr double referralWeight = 2;
constexpr double complaintWeight = 2;
constexpr int bestRfmScore = 5;
constexpr int mostOfDetractors = 6;
constexpr int leastOfPromoters = 9;
constexpr double bestOfDetractors = 40;
constexpr double leastPromoter = 90;
constexpr double perPoint = 10;

/// Detractors, passives and promoters as the Net Promoter Score parts them.
double ofRecommendation(int score)
{
    if (score <= mostOfDetractors)
        return std::max(score, 0) * bestOfDetractors / mostOfDetractors;
    return score < leastOfPromoters ? neutral : score == leastOfPromoters ? leastPromoter : mostLoyalty;
}

/// 0 … 1
double ofRfm(int score)
{
    return std::clamp(static_cast<double>(score - 1) / (bestRfmScore - 1), 0.0, 1.0);
}

int rounded(double score)
{
    return static_cast<int>(std::lround(std::clamp(score, 0.0, static_cast<double>(mostLoyalty))));
}

void addBehaviour(LoyaltyPlace &place, const LoyaltyFacts &known)
{
    const double tenure = std::clamp(static_cast<double>(known.tenureDays) / fullTenureDays, 0.0, 1.0);
    place.reasons.push_back({LoyaltySign::Recency, known.rfm ? recencyPoints * ofRfm(known.rfm->recency) : 0});
    place.reasons.push_back({LoyaltySign::Frequency, known.rfm ? frequencyPoints * ofRfm(known.rfm->frequency) : 0});
    place.reasons.push_back({LoyaltySign::Tenure, tenurePoints * tenure});
    double sum = 0;
    for (const LoyaltyReason &reason : place.reasons)
        sum += reason.points;
    place.behaviour = rounded(sum);
}

struct Feeling
{
    LoyaltySign sign;
    double weight;
    double value; ///< 0 … 100
};

std::vector<Feeling> feelingsOf(const LoyaltyFacts &known)
{
    std::vector<Feeling> feelings;
    if (known.recommendation)
        feelings.push_back({LoyaltySign::Recommendation, recommendationWeight, ofRecommendation(*known.recommendation)});
    if (known.satisfaction)
        feelings.push_back(
            {LoyaltySign::Satisfaction, satisfactionWeight, mostLoyalty * std::clamp(*known.satisfaction, 0.0, 1.0)});
    if (known.ease)
        feelings.push_back({LoyaltySign::Effort, easeWeight, mostLoyalty * std::clamp(*known.ease, 0.0, 1.0)});
    if (known.mood)
        feelings.push_back({LoyaltySign::Mood, moodWeight, neutral * (1 + std::clamp(*known.mood, -1, 1))});
    if (known.referred)
        feelings.push_back({LoyaltySign::Referral, referralWeight, mostLoyalty});
    if (known.openComplaint)
        feelings.push_back({LoyaltySign::Complaint, complaintWeight, 0});
    return feelings;
}

void addEmotion(LoyaltyPlace &place, const LoyaltyFacts &known)
{
    const std::vector<Feeling> feelings = feelingsOf(known);
    double weights = 0;
    for (const Feeling &each : feelings)
        weights += each.weight;
    double sum = neutral;
    for (const Feeling &each : feelings) {
        const double points = each.weight * (each.value - neutral) / weights;
        place.reasons.push_back({each.sign, points});
        sum += points;
    }
    place.dataPoints = static_cast<int>(feelings.size());
    if (!feelings.empty())
        place.emotion = rounded(sum);
}

} // namespace

LoyaltyPlace loyaltyPlaceOf(const LoyaltyFacts &known)
{
    LoyaltyPlace place;
    addBehaviour(place, known);
    addEmotion(place, known);
    return place;
}

QString loyaltyReasonsText(const std::vector<LoyaltyReason> &reasons)
{
    QJsonArray list;
    for (const LoyaltyReason &reason : reasons)
        list += QJsonArray{nameOf(reason.sign), std::round(reason.points * perPoint) / perPoint};
    return QString::fromUtf8(QJsonDocument(list).toJson(QJsonDocument::Compact));
}

std::vector<LoyaltyReason> loyaltyReasonsOf(const QString &text)
{
    std::vector<LoyaltyReason> reasons;
    for (const QJsonValue each : QJsonDocument::fromJson(text.toUtf8()).array()) {
        const QJsonArray pair = each.toArray();
        if (pair.size() == 2 && isNameOf<LoyaltySign>(pair[0].toString()))
            reasons.push_back({valueOf<LoyaltySign>(pair[0].toString()), pair[1].toDouble()});
    }
    return reasons;
}

} // namespace regulars
