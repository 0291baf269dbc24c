// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/metrics/rfm.h"

#include <algorithm>
#include <set>

namespace regulars {

namespace {

constexpr int best = 5;
constexpr int fewBands = 3;
constexpr size_t fewestDifferentCuts = 3;

template<typename Value>
std::vector<double> quantiles(const std::vector<RfmFacts> &customers, int bands, Value value)
{
    std::vector<qint64> sorted;
    sorted.reserve(customers.size());
    for (const RfmFacts &each : customers)
        sorted.push_back(value(each));
    std::sort(sorted.begin(), sorted.end());
    std::vector<double> cuts;
    for (int band = 1; band < bands; ++band) {
        const double position = double(sorted.size() - 1) * band / bands;
        const auto below = size_t(position);
        const auto low = double(sorted[below]);
        const auto high = double(sorted[std::min(below + 1, sorted.size() - 1)]);
        cuts.push_back(low + (high - low) * (position - double(below)));
    }
    return cuts;
}

/// 1 … 5 with however many cuts.
int scoreBy(const std::vector<double> &cuts, double value)
{
    const auto above = std::lower_bound(cuts.begin(), cuts.end(), value) - cuts.begin();
    return 1 + int(above) * (best - 1) / int(cuts.size());
}

} // namespace

RfmGroup rfmGroup(const RfmScore &score)
{
    const int twiceWorth = score.frequency + score.monetary;
    if (score.recency >= 4)
        return twiceWorth >= 8 ? RfmGroup::Champions : twiceWorth >= 5 ? RfmGroup::Loyal : RfmGroup::Recent;
    if (score.recency == 3)
        return twiceWorth >= 8 ? RfmGroup::Loyal : RfmGroup::NeedsAttention;
    return twiceWorth >= 6 ? RfmGroup::AtRisk : RfmGroup::Inactive;
}

std::optional<RfmCuts> RfmCuts::of(const std::vector<RfmFacts> &customers)
{
    if (customers.size() < fewestForRfm)
        return std::nullopt;
    const int bands = customers.size() < fewestForFiveBands ? fewBands : best;
    RfmCuts cuts;
    cuts.m_recency = quantiles(customers, bands, [](const RfmFacts &each) { return each.recencyDays; });
    cuts.m_frequency = quantiles(customers, bands, [](const RfmFacts &each) { return each.orders; });
    cuts.m_monetary = quantiles(customers, bands, [](const RfmFacts &each) { return each.netMinor; });
    const std::set<double> different(cuts.m_frequency.begin(), cuts.m_frequency.end());
    if (different.size() < std::min(fewestDifferentCuts, cuts.m_frequency.size()))
        cuts.m_frequency = {1, 3};
    return cuts;
}

RfmScore RfmCuts::scoreOf(const RfmFacts &facts) const
{
    return {best + 1 - scoreBy(m_recency, facts.recencyDays), scoreBy(m_frequency, facts.orders),
            scoreBy(m_monetary, double(facts.netMinor))};
}

} // namespace regulars
