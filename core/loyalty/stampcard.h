// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/loyalty/earning.h"
#include "core/loyalty/reward.h"

namespace regulars {

using StampCardId = Id<struct StampCardTag>;

/// What brings a stamp: each piece, each order, or the first order of a local day.
enum class StampFor { Item, Order, Visit };

/// A card that is full after some stamps and brings a reward then: the tenth coffee.
struct StampCard
{
    StampCardId id;
    QString uid;
    QString name;
    bool enabled = true;
    StampFor stampFor = StampFor::Item;
    EarnScope scope;
    EarnWindow window;
    qint64 minimumMinor = 0; ///< what the lines in its scope must come to, inclusive
    int stampsNeeded = 10;   ///< 2 … 100
    int giftStamps = 0;      ///< on the first card, less than are needed
    int mostPerOrder = 0;    ///< 0: not limited
    int minutesBetween = 0;  ///< after the previous stamp, before an order brings another one
    int validMonths = 0;     ///< after the last stamp, in which the card must go on: else it is empty again; 0: for ever
    RewardId reward;
    int rowVersion = 0;
    bool deleted = false;

    friend bool operator==(const StampCard &, const StampCard &) = default;
};

/// What decided about stamps at the time of the order; it is kept, so that they can be computed again.
struct StampContext
{
    EarnContext moment; ///< its tier and uses are not asked
    std::optional<Instant> lastStampAt;
    bool stampedToday = false; ///< by another order of the local day
    Instant orderedAt;
    friend bool operator==(const StampContext &, const StampContext &) = default;
};

struct StampResult
{
    int stamps = 0;
    EarnReason reason = EarnReason::Gives; ///< why there are none, or fewer
    friend bool operator==(const StampResult &, const StampResult &) = default;
};

/// The stamps of an order, less what has come back of it: what a return takes is the difference, in whatever steps.
[[nodiscard]] StampResult stampsOf(const StampCard &card, const EarnOrder &order, const StampContext &context,
                                   const EarnReturned &returned = {});

/// Everything that is wrong with the fields, all at once. Fields: name (required, too_long), stamps_needed (too_small,
/// too_large), gift_stamps (negative, too_large), most_per_order, minutes_between, valid_months, minimum (negative), reward
/// (required), and those of a rule's window.
[[nodiscard]] QList<Error> validate(const StampCard &card);

/// As they are kept with stamps; always with every key that this version knows, without what says who changed it when.
[[nodiscard]] QJsonObject toJson(const StampCard &card);
[[nodiscard]] StampCard stampCardOf(const QJsonObject &json);
[[nodiscard]] QJsonObject toJson(const StampContext &context);
[[nodiscard]] StampContext stampContextOf(const QJsonObject &json);

inline constexpr int leastStamps = 2;
inline constexpr int mostStamps = 100;
inline constexpr int mostStampMonths = 120;

template<>
struct EnumNames<StampFor>
{
    static constexpr std::array<std::pair<StampFor, const char16_t *>, 3> names = {
        {{StampFor::Item, u"item"}, {StampFor::Order, u"order"}, {StampFor::Visit, u"visit"}}};
    static constexpr StampFor fallback = StampFor::Visit;
};

} // namespace regulars

Q_DECLARE_METATYPE(regulars::StampCardId)
