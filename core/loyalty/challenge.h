// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/loyalty/earnorder.h"
#include "core/loyalty/reward.h"

#include <optional>

namespace regulars {

using ChallengeId = Id<struct ChallengeTag>;

/// What is counted. Net spend is in minor units of the shop's currency, the others are counts.
enum class ChallengeMetric { Orders, Days, NetSpend, Pieces, Products, Categories };
/// Within which time. Ever is a milestone; Dates is between two days of its own.
enum class ChallengePeriod { Ever, Month, Quarter, Year, Dates };

/// So much within a time brings a badge, and points or a reward with it: five visits in a month.
struct Challenge
{
    ChallengeId id;
    QString uid;
    QString name;
    bool enabled = true;
    ChallengeMetric metric = ChallengeMetric::Days;
    EarnScope scope;
    qint64 target = 5; ///< of the metric, inclusive
    ChallengePeriod period = ChallengePeriod::Month;
    QDate from; ///< of Dates, both inclusive
    QDate until;
    QList<TierId> tiers; ///< only for members of these; none: for all
    QString badgeName;   ///< empty: as the challenge
    TierColour badgeColour = TierColour::Accent;
    qint64 points = 0; ///< whole points; 0: none
    RewardId reward;   ///< not valid: none
    Instant createdAt;
    int rowVersion = 0;
    bool deleted = false;

    [[nodiscard]] QString badge() const { return badgeName.isEmpty() ? name : badgeName; }
    friend bool operator==(const Challenge &, const Challenge &) = default;
};

/// The days within which a challenge is reached once, both inclusive. Not valid days: no beginning, no end.
struct ChallengeWindow
{
    QDate first;
    QDate last;

    [[nodiscard]] bool contains(QDate day) const
    {
        return (!first.isValid() || day >= first) && (!last.isValid() || day <= last);
    }
    [[nodiscard]] bool overlaps(const ChallengeWindow &other) const
    {
        return (!first.isValid() || !other.last.isValid() || first <= other.last) &&
               (!last.isValid() || !other.first.isValid() || other.first <= last);
    }
    friend bool operator==(const ChallengeWindow &, const ChallengeWindow &) = default;
};
/// The window that a local day lies in; nothing outside of the dates.
[[nodiscard]] std::optional<ChallengeWindow> windowOf(const Challenge &challenge, QDate day);
/// By what an achievement says in which window it was: "month/2026-11-01", "dates/2026-12-01", "ever". Older versions wrote
/// dates without their first day (oldDatesSpan).
[[nodiscard]] QString spanOf(const Challenge &challenge, const ChallengeWindow &window);
[[nodiscard]] QString oldDatesSpan();
/// The window of a span, of a challenge as it was reached; nothing for one that is not known.
[[nodiscard]] std::optional<ChallengeWindow> windowOfSpan(const Challenge &challenge, const QString &span);
/// Whether who reached it as it was (`basis`) in that span has reached it in the window. Dates that were moved are the same
/// window as long as they overlap: they are other ones in the next year.
[[nodiscard]] bool isSameWindow(const Challenge &basis, const QString &span, const Challenge &challenge,
                                const ChallengeWindow &window);

/// An order that is completed, and all that has come back of it, whenever that was.
struct ChallengePurchase
{
    QString uid; ///< of the order
    QDate day;   ///< local
    EarnOrder order;
    EarnReturned returned;
    qint64 totalMinor = 0;
    qint64 returnedMinor = 0;
};

/// Whether what came back is taken off. What was bought decides whether a badge stays, what was kept whether it is reached.
enum class ChallengeCount { Kept, Bought };
/// How far somebody is: of the purchases within the window. Without a scope by the shop's figures (an order counts as in
/// core/orders/countedorder.h, with delivery), else by the goods in it.
[[nodiscard]] qint64 measureOf(const Challenge &challenge, const ChallengeWindow &window,
                               const QList<ChallengePurchase> &purchases, ChallengeCount count = ChallengeCount::Kept);

/// The uids of the orders that count for it.
[[nodiscard]] QStringList countedOrders(const Challenge &challenge, const ChallengeWindow &window,
                                        const QList<ChallengePurchase> &purchases);
/// Whether what was reached with `orders` still is: all of them stand, whatever their products are called by now, or the
/// others are enough.
[[nodiscard]] bool isStillReached(const Challenge &challenge, const ChallengeWindow &window, const QStringList &orders,
                                  const QList<ChallengePurchase> &purchases, ChallengeCount count);

/// Everything that is wrong with the fields, all at once. Fields: name (required, too_long), target (not_positive,
/// too_large), from and until (required, before_the_start), badge_name (too_long), points (negative, too_large).
[[nodiscard]] QList<Error> validate(const Challenge &challenge);

/// As it is kept with an achievement; always with every key that this version knows, without what says who changed it when.
[[nodiscard]] QJsonObject toJson(const Challenge &challenge);
[[nodiscard]] Challenge challengeOf(const QJsonObject &json);

/// In characters.
inline constexpr qsizetype longestChallengeName = 80;
inline constexpr qsizetype longestBadgeName = 40;
inline constexpr qint64 mostChallengeCount = 10'000;
inline constexpr qint64 mostChallengeMinor = 100'000'000'000;
inline constexpr qint64 mostChallengePoints = 1'000'000;

template<>
struct EnumNames<ChallengeMetric>
{
    static constexpr std::array<std::pair<ChallengeMetric, const char16_t *>, 6> names = {
        {{ChallengeMetric::Orders, u"orders"},
         {ChallengeMetric::Days, u"days"},
         {ChallengeMetric::NetSpend, u"net_spend"},
         {ChallengeMetric::Pieces, u"pieces"},
         {ChallengeMetric::Products, u"products"},
         {ChallengeMetric::Categories, u"categories"}}};
    static constexpr ChallengeMetric fallback = ChallengeMetric::Days;
};

template<>
struct EnumNames<ChallengePeriod>
{
    static constexpr std::array<std::pair<ChallengePeriod, const char16_t *>, 5> names = {
        {{ChallengePeriod::Ever, u"ever"},
         {ChallengePeriod::Month, u"month"},
         {ChallengePeriod::Quarter, u"quarter"},
         {ChallengePeriod::Year, u"year"},
         {ChallengePeriod::Dates, u"dates"}}};
    static constexpr ChallengePeriod fallback = ChallengePeriod::Ever;
};

} // namespace regulars

Q_DECLARE_METATYPE(regulars::ChallengeId)
