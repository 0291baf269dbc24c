// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/enumnames.h"

#include <QtCore/QtGlobal>

#include <array>
#include <optional>
#include <vector>

namespace regulars {

/// What a customer has bought lately.
struct RfmFacts
{
    int recencyDays = 0; ///< since the last order, in local days
    int orders = 0;
    qint64 netMinor = 0; ///< after returns
    friend bool operator==(const RfmFacts &, const RfmFacts &) = default;
};

/// 1 … 5 each, 5 is the best: how recently, how often and for how much, against the other customers.
struct RfmScore
{
    int recency = 0;
    int frequency = 0;
    int monetary = 0;

    /// "543" as 543.
    [[nodiscard]] int cell() const { return recency * 100 + frequency * 10 + monetary; }
    friend bool operator==(const RfmScore &, const RfmScore &) = default;
};

enum class RfmGroup { Champions, Loyal, Recent, NeedsAttention, AtRisk, Inactive };
inline constexpr size_t rfmGroupCount = 6;
/// The group of a score: by recency, and by the mean of frequency and value.
[[nodiscard]] RfmGroup rfmGroup(const RfmScore &score);

/// Below so many customers nobody is scored, and below so many in three bands (1, 3, 5) instead of five.
inline constexpr size_t fewestForRfm = 30;
inline constexpr size_t fewestForFiveBands = 100;

/// The values at which the next score begins: a value above a cut scores one more. Equal values always score alike.
class RfmCuts
{
public:
    /// Quantiles of the values, interpolated (type 7 of Hyndman and Fan, The American Statistician 50, 1996). Where fewer
    /// than three of the cuts of frequency differ, most customers have ordered once: then the bands are 1, 2 to 3, and 4
    /// or more orders. Nothing for fewer than fewestForRfm customers.
    [[nodiscard]] static std::optional<RfmCuts> of(const std::vector<RfmFacts> &customers);

    [[nodiscard]] RfmScore scoreOf(const RfmFacts &facts) const;
    /// 3 or 5.
    [[nodiscard]] int bands() const { return int(m_recency.size()) + 1; }
    [[nodiscard]] const std::vector<double> &recencyCuts() const { return m_recency; }
    [[nodiscard]] const std::vector<double> &frequencyCuts() const { return m_frequency; }
    [[nodiscard]] const std::vector<double> &monetaryCuts() const { return m_monetary; }

private:
    RfmCuts() = default;

    std::vector<double> m_recency; ///< ascending
    std::vector<double> m_frequency;
    std::vector<double> m_monetary;
};

template<>
struct EnumNames<RfmGroup>
{
    static constexpr std::array<std::pair<RfmGroup, const char16_t *>, rfmGroupCount> names = {
        {{RfmGroup::Champions, u"champions"},
         {RfmGroup::Loyal, u"loyal"},
         {RfmGroup::Recent, u"recent"},
         {RfmGroup::NeedsAttention, u"needs_attention"},
         {RfmGroup::AtRisk, u"at_risk"},
         {RfmGroup::Inactive, u"inactive"}}};
    static constexpr RfmGroup fallback = RfmGroup::Inactive;
};

} // namespace regulars
