// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/enumnames.h"
#include "core/base/id.h"
#include "core/base/result.h"

#include <QtCore/QJsonObject>
#include <QtCore/QList>

namespace regulars {

using TierId = Id<struct TierTag>;

/// What a tier is reached by. Net spend is in minor units of the shop's currency, the others are counts.
enum class TierMetric { NetSpend, PointsEarned, Orders, Visits };
/// Over which time it is added up. A membership year begins on the anniversary of joining.
enum class TierPeriod { Lifetime, CalendarYear, MembershipYear, RollingYear };
/// Where somebody lands who has not kept a tier: nowhere lower, one step down, or at the tier that is earned.
enum class TierDowngrade { Never, OneStep, ToEarned };
/// In which of the theme's colours a tier is shown.
enum class TierColour { Neutral, Accent, Amber, Green, Blue, Violet };

/// A step of a loyalty programme.
struct Tier
{
    TierId id;
    QString uid;
    QString name;
    int position = 0; ///< the lowest comes first
    TierColour colour = TierColour::Neutral;
    qint64 qualifyFrom = 0;  ///< of the ladder's metric, inclusive
    qint64 retainFrom = 0;   ///< what keeps it, at most qualifyFrom; 0: it is never lost
    int pointsPercent = 100; ///< of the points that others earn, 100 … 1000
    qint64 entryPoints = 0;  ///< whole points, a gift when it is reached
    QString benefits;        ///< in the shop's words
    ProductId paidProduct{}; ///< whoever buys it has at least this tier for a while; not valid: it can't be bought
    int paidMonths = 12;     ///< for how long one piece of it is good

    [[nodiscard]] bool canBeBought() const { return paidProduct.isValid(); }

    friend bool operator==(const Tier &, const Tier &) = default;
};

/// The tiers of a programme, lowest first, and how they are won and lost. A lowest tier from 0 is everybody's; with a
/// higher one there are members without a tier.
struct TierLadder
{
    QList<Tier> tiers;
    TierMetric metric = TierMetric::NetSpend;
    TierPeriod period = TierPeriod::CalendarYear;
    TierDowngrade downgrade = TierDowngrade::OneStep;
    int graceDays = 0;               ///< after the last day of a tier, in which it can still be kept or paid for again
    int noticeDays = 30;             ///< before the last day of a tier that will be lost; 0: nobody is told
    bool dropsAtOnce = false;        ///< a return that undoes what a tier was reached by takes it at once, not at the review
    int entryPointsEveryMonths = 12; ///< the gift of a tier is not given again so soon

    /// The place of a tier from 0; −1 when it is none of them.
    [[nodiscard]] int rankOf(TierId tier) const;
    /// The tier at a place, or nullptr.
    [[nodiscard]] const Tier *at(int rank) const;
    [[nodiscard]] const Tier *find(TierId tier) const { return at(rankOf(tier)); }
    /// The place that so much reaches; −1: none.
    [[nodiscard]] int rankFor(qint64 measure) const;
    /// Whether a product brings any of the tiers.
    [[nodiscard]] bool canBeBought() const;

    friend bool operator==(const TierLadder &, const TierLadder &) = default;
};

/// In characters.
inline constexpr qsizetype longestTierName = 40;
inline constexpr int leastPointsPercent = 100;
inline constexpr int mostPointsPercent = 1000;
inline constexpr int mostGraceDays = 366; ///< and days of notice
inline constexpr int mostPaidMonths = 120;

/// Everything that is wrong with the fields, all at once; of a tier also its `index`. Fields: tiers (required), name
/// (required, too_long, twice), qualify_from (negative, not_above_lower_tier), retain_from (negative, above_qualify,
/// below_lower_tier), points_percent (too_small, too_large), entry_points (negative), paid_product (twice), paid_months
/// (too_small, too_large), grace_days, notice_days, entry_points_every_months (negative, too_large).
[[nodiscard]] QList<Error> validate(const TierLadder &ladder);

/// As it is kept in the database; always with every key that this version knows.
[[nodiscard]] QJsonObject toJson(const Tier &tier);
[[nodiscard]] QJsonObject toJson(const TierLadder &ladder);
/// What is missing or not known here is as in a new one. Tiers come out in order of their position.
[[nodiscard]] Tier tierOf(const QJsonObject &json);
[[nodiscard]] TierLadder tierLadderOf(const QJsonObject &json);

template<>
struct EnumNames<TierMetric>
{
    static constexpr std::array<std::pair<TierMetric, const char16_t *>, 4> names = {
        {{TierMetric::NetSpend, u"net_spend"},
         {TierMetric::PointsEarned, u"points_earned"},
         {TierMetric::Orders, u"orders"},
         {TierMetric::Visits, u"visits"}}};
    static constexpr TierMetric fallback = TierMetric::NetSpend;
};

template<>
struct EnumNames<TierPeriod>
{
    static constexpr std::array<std::pair<TierPeriod, const char16_t *>, 4> names = {
        {{TierPeriod::Lifetime, u"lifetime"},
         {TierPeriod::CalendarYear, u"calendar_year"},
         {TierPeriod::MembershipYear, u"membership_year"},
         {TierPeriod::RollingYear, u"rolling_year"}}};
    static constexpr TierPeriod fallback = TierPeriod::CalendarYear;
};

template<>
struct EnumNames<TierDowngrade>
{
    static constexpr std::array<std::pair<TierDowngrade, const char16_t *>, 3> names = {
        {{TierDowngrade::Never, u"never"}, {TierDowngrade::OneStep, u"one_step"}, {TierDowngrade::ToEarned, u"to_earned"}}};
    static constexpr TierDowngrade fallback = TierDowngrade::Never;
};

template<>
struct EnumNames<TierColour>
{
    static constexpr std::array<std::pair<TierColour, const char16_t *>, 6> names = {{{TierColour::Neutral, u"neutral"},
                                                                                      {TierColour::Accent, u"accent"},
                                                                                      {TierColour::Amber, u"amber"},
                                                                                      {TierColour::Green, u"green"},
                                                                                      {TierColour::Blue, u"blue"},
                                                                                      {TierColour::Violet, u"violet"}}};
    static constexpr TierColour fallback = TierColour::Neutral;
};

} // namespace regulars

Q_DECLARE_METATYPE(regulars::TierId)
