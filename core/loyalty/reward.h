// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/loyalty/earnrule.h"

namespace regulars {

using RewardId = Id<struct RewardTag>;

/// What a reward is. A donation goes to a cause instead of the member; a service is an upgrade such as delivery to the door.
enum class RewardKind { Percent, Amount, Voucher, FreeItem, FreeDelivery, Access, EventSeat, Donation, Service };

/// What a kind gives. Values of other kinds stay at their defaults.
struct RewardValue
{
    int percent = 0;        ///< Percent: off an order, 1 … 100
    qint64 amountMinor = 0; ///< Amount: off an order; Voucher: that it pays; Donation: that the shop gives
    ProductId product;      ///< FreeItem: one piece of it; not valid: of what the name says
    int validDays = 0;      ///< after the day of the claim, in which it can be used; 0: for ever
    friend bool operator==(const RewardValue &, const RewardValue &) = default;
};

/// How often a member may have a reward within a period. 0 times: not limited.
struct RewardLimit
{
    EarnPeriod per = EarnPeriod::Lifetime; ///< not Order
    int times = 0;
    friend bool operator==(const RewardLimit &, const RewardLimit &) = default;
};

/// Something that members get for their points.
struct Reward
{
    RewardId id;
    QString uid;
    QString name;
    QString description;
    RewardKind kind = RewardKind::FreeItem;
    RewardValue value;
    Points points;            ///< that it takes; none: it is a gift
    qint64 costMinor = 0;     ///< what it costs the shop
    std::optional<int> stock; ///< how many there have been altogether; nothing: as many as are asked for
    RewardLimit limit;        ///< of one member
    QDate validFrom;          ///< the first day on which it is offered; not valid: always
    QDate validUntil;         ///< the last one
    QList<TierId> tiers;      ///< only for members of these; none: for all
    QStringList segments;     ///< uids: only for members who are in one of these; none: for all
    bool opensTask = false;   ///< claimed, it opens a task for somebody to see to it
    int position = 0;         ///< in the catalogue, from 1
    bool enabled = true;      ///< off: retired, nobody gets it any more
    Instant createdAt;
    int rowVersion = 0;
    bool deleted = false;

    friend bool operator==(const Reward &, const Reward &) = default;
};

/// In characters.
inline constexpr qsizetype longestRewardName = 80;
inline constexpr qsizetype longestRewardDescription = 2000;
/// 100,000,000 points.
inline constexpr Points mostRewardPoints = Points::whole(100'000'000);
inline constexpr int mostRewardDays = 3660;
inline constexpr int mostRewardStock = 1'000'000;

/// Everything that is wrong with the fields, all at once: name (required, too_long), description (too_long), percent
/// (out_of_range), amount (not_positive, too_large), valid_days (negative, too_large), points, cost, stock (negative,
/// too_large), limit (negative, not_in_the_list), valid_until (before_the_start).
[[nodiscard]] QList<Error> validate(const Reward &reward);

/// What decides about a reward for a member at a moment.
struct RewardContext
{
    QDate today; ///< local
    bool isMember = true;
    TierId tier;
    QStringList segments;    ///< uids of those that the member is in
    Points balance;          ///< that can be spent
    std::optional<int> left; ///< of a reward with a stock
    int claimed = 0;         ///< by the member in the period of the reward's limit that `today` lies in
};

/// Why a member can't have a reward now. The first one in this order that holds is told.
enum class RewardFault {
    None,
    Retired,
    NotYetValid,
    NoLongerValid,
    OutOfStock,
    NoMember,
    OtherTier,
    OtherSegment,
    LimitReached,
    NotEnoughPoints
};
[[nodiscard]] RewardFault rewardFault(const Reward &reward, const RewardContext &context);

/// A reward as a member sees it.
struct MemberReward
{
    Reward reward;
    RewardFault fault = RewardFault::None;
    std::optional<int> left; ///< of a reward with a stock
    Points missing;          ///< NotEnoughPoints
    int claimed = 0;         ///< by the member in the period of its limit

    friend bool operator==(const MemberReward &, const MemberReward &) = default;
};

/// Whether somebody in these segments (uids) may have the reward as far as it asks for segments.
[[nodiscard]] bool isForSegments(const Reward &reward, const QStringList &segments);
/// The reward with what stands against it.
[[nodiscard]] MemberReward memberReward(const Reward &reward, const RewardContext &context);
/// What can be had comes first, as in the catalogue; then what points are missing for, the fewest first; then the rest.
void orderByReach(QList<MemberReward> &rewards);

/// As it is kept in the database; always with every key that this version knows.
[[nodiscard]] QJsonObject toJson(const RewardValue &value);
[[nodiscard]] RewardValue rewardValueOf(const QJsonObject &json);

template<>
struct EnumNames<RewardKind>
{
    static constexpr std::array<std::pair<RewardKind, const char16_t *>, 9> names = {
        {{RewardKind::Percent, u"percent"},
         {RewardKind::Amount, u"amount"},
         {RewardKind::Voucher, u"voucher"},
         {RewardKind::FreeItem, u"free_item"},
         {RewardKind::FreeDelivery, u"free_delivery"},
         {RewardKind::Access, u"access"},
         {RewardKind::EventSeat, u"event_seat"},
         {RewardKind::Donation, u"donation"},
         {RewardKind::Service, u"service"}}};
    static constexpr RewardKind fallback = RewardKind::Service; // takes nothing off an order
};

template<>
struct EnumNames<RewardFault>
{
    static constexpr std::array<std::pair<RewardFault, const char16_t *>, 10> names = {
        {{RewardFault::None, u"none"},
         {RewardFault::Retired, u"retired"},
         {RewardFault::NotYetValid, u"not_yet_valid"},
         {RewardFault::NoLongerValid, u"no_longer_valid"},
         {RewardFault::OutOfStock, u"out_of_stock"},
         {RewardFault::NoMember, u"no_member"},
         {RewardFault::OtherTier, u"other_tier"},
         {RewardFault::OtherSegment, u"other_segment"},
         {RewardFault::LimitReached, u"limit_reached"},
         {RewardFault::NotEnoughPoints, u"not_enough_points"}}};
    static constexpr RewardFault fallback = RewardFault::Retired;
};

} // namespace regulars

Q_DECLARE_METATYPE(regulars::RewardId)
