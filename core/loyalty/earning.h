// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/customers/customer.h"
#include "core/loyalty/earnorder.h"

namespace regulars {

/// Why a rule gives nothing, or less than it would.
enum class EarnReason {
    Gives,
    Off,
    NotYetValid,
    NoLongerValid,
    OtherWeekday,
    OtherTime,
    OtherTier,
    OtherChannel,
    NothingInScope, ///< no such goods, or they have come back
    BelowMinimum,
    Nothing,    ///< it holds, but comes to less than a point or there is nothing to multiply
    BetterRule, ///< only the best one counts
    Limit,
};

/// What one rule does for an order. Without a rule: the percentage of the member's tier, or (of reason Limit) what the
/// limits of the whole programme take.
struct EarnStep
{
    QString rule; ///< uid
    EarnKind kind = EarnKind::PerMoney;
    TierId tier; ///< whose percentage this is
    EarnReason reason = EarnReason::Gives;
    qint64 baseMinor = 0;     ///< what counts of the lines it is for
    qint64 quantityMilli = 0; ///< of them
    int percent = 0;          ///< of multipliers and tiers
    qint64 hundredths = 0;    ///< of points that it gives; negative of the whole programme's limits
    qint64 withheld = 0;      ///< hundredths that a limit keeps back
    EarnPeriod limitedBy = EarnPeriod::Order;

    friend bool operator==(const EarnStep &, const EarnStep &) = default;
};

/// What one line of an order brings by the rules for goods; what the order as a whole brings is not in it.
struct EarnShare
{
    OrderLineId line; ///< not valid: shipping
    qint64 baseMinor = 0;
    int percent = 100; ///< of the member's tier and multipliers together
    qint64 hundredths = 0;

    friend bool operator==(const EarnShare &, const EarnShare &) = default;
};

/// The points of an order and how they come about: the steps add up to the points. One step for each rule that is not of
/// kind Event, in order of position: first those that give, then the tier, then multipliers, then limits of the whole.
struct EarnResult
{
    qint64 hundredths = 0;
    QList<EarnStep> steps;
    QList<EarnShare> lines;

    friend bool operator==(const EarnResult &, const EarnResult &) = default;
};

/// The points of an order, less what has come back of it. The same values always give the same points.
[[nodiscard]] EarnResult pointsOf(const EarnProgramme &programme, const EarnOrder &order, const EarnContext &context,
                                  const EarnReturned &returned = {});

/// The points of something that is no order: the steps of its rules, with conditions, windows, tiers, groups and limits.
[[nodiscard]] EarnResult pointsOf(const EarnProgramme &programme, EarnEvent event, const EarnContext &context);

/// What is to be taken back now, in hundredths of points: what the order brought, less what it brings without all that has
/// come back so far, less what was taken already. By the rules and the context of that time, so that it does not matter in
/// how many steps it came back. Negative when a return was undone: so much is given again.
[[nodiscard]] qint64 clawbackOf(const EarnSnapshot &snapshot, const EarnOrder &order, const EarnContext &context,
                                const EarnReturned &returned, qint64 alreadyTaken);

/// Whether the birthday is rewarded today: it is kept today, has been known for 30 days, and the last reward for one was
/// at least 365 days ago.
[[nodiscard]] bool isBirthdayDue(const Birthday &birthday, QDate recordedOn, QDate lastGivenOn, QDate today);

inline constexpr int birthdayKnownDays = 30;
inline constexpr int birthdayEveryDays = 365;

template<>
struct EnumNames<EarnReason>
{
    static constexpr std::array<std::pair<EarnReason, const char16_t *>, 13> names = {
        {{EarnReason::Gives, u"gives"},
         {EarnReason::Off, u"off"},
         {EarnReason::NotYetValid, u"not_yet_valid"},
         {EarnReason::NoLongerValid, u"no_longer_valid"},
         {EarnReason::OtherWeekday, u"other_weekday"},
         {EarnReason::OtherTime, u"other_time"},
         {EarnReason::OtherTier, u"other_tier"},
         {EarnReason::OtherChannel, u"other_channel"},
         {EarnReason::NothingInScope, u"nothing_in_scope"},
         {EarnReason::BelowMinimum, u"below_minimum"},
         {EarnReason::Nothing, u"nothing"},
         {EarnReason::BetterRule, u"better_rule"},
         {EarnReason::Limit, u"limit"}}};
    static constexpr EarnReason fallback = EarnReason::Nothing;
};

} // namespace regulars
