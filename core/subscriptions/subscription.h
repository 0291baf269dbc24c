// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/clock.h"
#include "core/base/enumnames.h"
#include "core/base/id.h"
#include "core/base/result.h"

#include <QtCore/QDate>
#include <QtCore/QList>

namespace regulars {

using SubscriptionPlanId = Id<struct SubscriptionPlanTag>;
using SubscriptionId = Id<struct SubscriptionTag>;
using SubscriptionEventId = Id<struct SubscriptionEventTag>;

inline constexpr int mostPeriodMonths = 60;
inline constexpr int mostNoticeDays = 365;
inline constexpr int mostSubscribed = 100'000;
inline constexpr qint64 highestPlanPrice = 100'000'000'000; ///< minor units
inline constexpr int longestPlanName = 100;
inline constexpr int longestSubscriptionNote = 500;

/// What can be subscribed to. A subscription has its own price: another one here is for new ones.
struct SubscriptionPlan
{
    SubscriptionPlanId id;
    QString uid;
    QString name;
    qint64 priceMinor = 0; ///< of one for a period, without tax
    int periodMonths = 1;  ///< for which is paid at a time, and after which it renews: 1 … mostPeriodMonths
    int noticeDays = 0;    ///< before the end of a term, in which a cancellation comes too late for it
    int rowVersion = 0;
    bool deleted = false;

    friend bool operator==(const SubscriptionPlan &, const SubscriptionPlan &) = default;
};

/// What is agreed on from a day on. Days are local.
struct SubscriptionTerms
{
    SubscriptionPlanId plan;
    int quantity = 1;
    qint64 priceMinor = 0; ///< of one for a period, without tax
    int periodMonths = 1;
    int noticeDays = 0;
    bool renews = true; ///< by itself, at the end of each term
    QDate termFrom;     ///< first day of a term, from which all others are counted
    QDate cancelledOn;  ///< not valid: it is not cancelled
    QDate endsOn;       ///< the last day that is paid for; not valid: it goes on
    QDate pausedFrom;   ///< not valid: it is not paused
    QDate resumesOn;    ///< first day after the pause; always there when it is paused

    /// What a period costs, in minor units.
    [[nodiscard]] qint64 periodMinor() const { return quantity * priceMinor; }
    friend bool operator==(const SubscriptionTerms &, const SubscriptionTerms &) = default;
};

enum class SubscriptionEventKind {
    Started,
    Upgraded,   ///< worth more a month
    Downgraded, ///< worth less a month
    PriceChanged,
    Changed,        ///< something else than what it is worth
    RenewalChanged, ///< whether it renews by itself
    Renewed,        ///< by a person, for another term
    Paused,
    Resumed,
    Cancelled,
    Reactivated
};

/// A line of a subscription's history: from `day` on, `terms` hold.
struct SubscriptionEvent
{
    SubscriptionEventId id;
    SubscriptionEventKind kind = SubscriptionEventKind::Started;
    QDate day;
    SubscriptionTerms terms;
    QString note; ///< the reason of a cancellation or a pause
    Instant recordedAt;
    UserId user;
    SubscriptionEventId reversalOf; ///< it takes that line back

    friend bool operator==(const SubscriptionEvent &, const SubscriptionEvent &) = default;
};

/// A customer's subscription as it is agreed on now.
struct Subscription
{
    SubscriptionId id;
    QString uid;
    CustomerId customer;
    QDate startedOn;
    QDate changedOn; ///< the day of its newest line
    SubscriptionTerms terms;
    QString note; ///< of the newest line that has one to show: why it was cancelled or paused
    int rowVersion = 0;

    friend bool operator==(const Subscription &, const Subscription &) = default;
};

/// How a subscription stands on a day.
enum class SubscriptionState {
    Upcoming, ///< it has not started
    Active,
    Paused,
    Ending, ///< active, with a last day: cancelled, or not renewed yet
    Ended
};

/// On a day that is not before the subscription's newest line; before its first day it is upcoming.
[[nodiscard]] SubscriptionState stateOn(const Subscription &subscription, QDate day);

/// What it is worth in a month: what a period costs, through its months, rounded half up to the minor unit, once for the
/// subscription. 119.00 a year are 9.92 a month.
[[nodiscard]] qint64 monthlyMinor(const SubscriptionTerms &terms);

/// Everything that is wrong with a plan's fields. Fields: name (required, too_long), price (negative, too_large),
/// period_months (too_small, too_large), notice_days (negative, too_large).
[[nodiscard]] QList<Error> validate(const SubscriptionPlan &plan);
/// The same for what is agreed on. Fields: quantity (too_small, too_large) and those of a plan but its name.
[[nodiscard]] QList<Error> validate(const SubscriptionTerms &terms);

/// The lines that count, in their order: neither taken back nor about taking back. A line that takes a line back and was
/// itself taken back leaves the first one standing.
[[nodiscard]] QList<SubscriptionEvent> standingEvents(const QList<SubscriptionEvent> &ledger);

template<>
struct EnumNames<SubscriptionEventKind>
{
    static constexpr std::array<std::pair<SubscriptionEventKind, const char16_t *>, 11> names = {
        {{SubscriptionEventKind::Started, u"started"},
         {SubscriptionEventKind::Upgraded, u"upgraded"},
         {SubscriptionEventKind::Downgraded, u"downgraded"},
         {SubscriptionEventKind::PriceChanged, u"price_changed"},
         {SubscriptionEventKind::Changed, u"changed"},
         {SubscriptionEventKind::RenewalChanged, u"renewal_changed"},
         {SubscriptionEventKind::Renewed, u"renewed"},
         {SubscriptionEventKind::Paused, u"paused"},
         {SubscriptionEventKind::Resumed, u"resumed"},
         {SubscriptionEventKind::Cancelled, u"cancelled"},
         {SubscriptionEventKind::Reactivated, u"reactivated"}}};
    static constexpr SubscriptionEventKind fallback = SubscriptionEventKind::Changed;
};

template<>
struct EnumNames<SubscriptionState>
{
    static constexpr std::array<std::pair<SubscriptionState, const char16_t *>, 5> names = {
        {{SubscriptionState::Upcoming, u"upcoming"},
         {SubscriptionState::Active, u"active"},
         {SubscriptionState::Paused, u"paused"},
         {SubscriptionState::Ending, u"ending"},
         {SubscriptionState::Ended, u"ended"}}};
    static constexpr SubscriptionState fallback = SubscriptionState::Active;
};

} // namespace regulars

Q_DECLARE_METATYPE(regulars::SubscriptionId)
