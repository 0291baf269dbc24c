// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/loyalty/tier.h"
#include "core/orders/order.h"

#include <QtCore/QDate>
#include <QtCore/QJsonArray>

namespace regulars {

using EarnRuleId = Id<struct EarnRuleTag>;

/// What points are given for. A visit is the first order of a local day. A multiplier gives more for what others give.
enum class EarnKind { PerMoney, PerItem, PerOrder, PerVisit, Multiplier, Event };
/// What is rewarded besides orders. Referral is for who brought a friend, Referred for the friend.
enum class EarnEvent { SignUp, Birthday, Review, Survey, Referral, Referred, Anniversary, Other };
/// Within what a limit holds for a member. Weeks begin on Monday; all by local days.
enum class EarnPeriod { Order, Day, Week, Month, Year, Lifetime };

/// At most so much of a rule within a period. 0: not limited.
struct EarnLimit
{
    EarnPeriod per = EarnPeriod::Order;
    qint64 hundredths = 0; ///< of points
    int times = 0;         ///< that it gives something at all
    friend bool operator==(const EarnLimit &, const EarnLimit &) = default;
};

/// When a rule holds, in local time.
struct EarnWindow
{
    QDate validFrom;     ///< inclusive; not valid: always
    QDate validUntil;    ///< inclusive
    QList<int> weekdays; ///< 1 = Monday … 7; none: all
    int fromMinute = 0;  ///< of the day, 0 … 1439
    int untilMinute = 0; ///< exclusive, 1 … 1440; before `fromMinute`: of the next day; both 0: the whole day

    [[nodiscard]] bool isWholeDay() const { return fromMinute == 0 && (untilMinute == 0 || untilMinute == 24 * 60); }
    friend bool operator==(const EarnWindow &, const EarnWindow &) = default;
};

/// Which lines of an order. What is empty asks for nothing; what is named as an exception never counts.
struct EarnScope
{
    QList<ProductId> products;
    QStringList categories; ///< compared folded; of products or categories one is enough
    QList<ProductId> exceptProducts;
    QStringList exceptCategories;

    [[nodiscard]] bool isEmpty() const { return *this == EarnScope{}; }
    [[nodiscard]] bool contains(ProductId product, const QString &category) const;
    friend bool operator==(const EarnScope &, const EarnScope &) = default;
};

/// One way to earn points.
struct EarnRule
{
    EarnRuleId id;
    QString uid;
    QString name;
    int position = 0;
    bool enabled = true;
    EarnKind kind = EarnKind::PerMoney;
    EarnEvent event = EarnEvent::SignUp; ///< of kind Event
    qint64 hundredths = 100;             ///< of points: for each `perMinor`, piece, order, visit or event
    qint64 perMinor = 100;               ///< of PerMoney, in minor units of the shop's currency
    int percent = 200;                   ///< of Multiplier: 101 … 1000
    EarnScope scope;
    EarnWindow window;
    QList<TierId> tiers;          ///< only for members of these; none: for all
    QList<OrderChannel> channels; ///< only for orders by these; none: by all
    qint64 minimumMinor = 0;      ///< what the lines in its scope must count for together, inclusive
    QList<EarnLimit> limits;
    QString group; ///< of rules of the same group for goods, for orders, or that multiply, only the best one counts

    friend bool operator==(const EarnRule &, const EarnRule &) = default;
};

/// In characters.
inline constexpr qsizetype longestEarnRuleName = 80;
/// 1,000,000 points for one thing, and one point for that much money.
inline constexpr qint64 mostRuleHundredths = 100'000'000;
inline constexpr qint64 mostPerMinor = 100'000'000;

/// The days of the period that a day lies in, both included. Not valid days: Order and Lifetime have none.
[[nodiscard]] std::pair<QDate, QDate> daysOf(EarnPeriod period, QDate day);

/// Why a rule does not hold at a moment.
enum class EarnTiming { Holds, NotYetValid, NoLongerValid, OtherWeekday, OtherTime };
/// `minute` of the local day; −1: only the day is known, then rules that ask for the time do not hold.
[[nodiscard]] EarnTiming timingOf(const EarnWindow &window, QDate day, int minute);

/// Everything that is wrong with the fields, all at once. Fields: name (required, too_long), points (not_positive,
/// too_large), per_amount (not_positive, too_large), percent (too_small, too_large), valid_until (before_the_start),
/// weekdays (not_in_the_list), hours (not_a_range), minimum (negative), and those of the limits.
[[nodiscard]] QList<Error> validate(const EarnRule &rule);
/// Of limits: limits (negative, required, twice; argument period).
[[nodiscard]] QList<Error> validate(const QList<EarnLimit> &limits);

/// As it is kept in the database and in snapshots; always with every key that this version knows.
[[nodiscard]] QJsonObject toJson(const EarnScope &scope);
[[nodiscard]] EarnScope earnScopeOf(const QJsonObject &json);
[[nodiscard]] QJsonObject toJson(const EarnWindow &window);
[[nodiscard]] EarnWindow earnWindowOf(const QJsonObject &json);
[[nodiscard]] QJsonArray toJson(const QList<EarnLimit> &limits);
[[nodiscard]] QList<EarnLimit> earnLimitsOf(const QJsonArray &json);
[[nodiscard]] QJsonObject toJson(const EarnRule &rule);
/// What is missing is as it was before there was such a key, so that old snapshots keep their meaning. A rule of a kind
/// that is not known here is switched off.
[[nodiscard]] EarnRule earnRuleOf(const QJsonObject &json);

template<>
struct EnumNames<EarnKind>
{
    static constexpr std::array<std::pair<EarnKind, const char16_t *>, 6> names = {{{EarnKind::PerMoney, u"per_money"},
                                                                                    {EarnKind::PerItem, u"per_item"},
                                                                                    {EarnKind::PerOrder, u"per_order"},
                                                                                    {EarnKind::PerVisit, u"per_visit"},
                                                                                    {EarnKind::Multiplier, u"multiplier"},
                                                                                    {EarnKind::Event, u"event"}}};
    static constexpr EarnKind fallback = EarnKind::Event;
};

template<>
struct EnumNames<EarnEvent>
{
    static constexpr std::array<std::pair<EarnEvent, const char16_t *>, 8> names = {
        {{EarnEvent::SignUp, u"sign_up"},
         {EarnEvent::Birthday, u"birthday"},
         {EarnEvent::Review, u"review"},
         {EarnEvent::Survey, u"survey"},
         {EarnEvent::Referral, u"referral"},
         {EarnEvent::Referred, u"referred"},
         {EarnEvent::Anniversary, u"anniversary"},
         {EarnEvent::Other, u"other"}}};
    static constexpr EarnEvent fallback = EarnEvent::Other;
};

template<>
struct EnumNames<EarnPeriod>
{
    static constexpr std::array<std::pair<EarnPeriod, const char16_t *>, 6> names = {{{EarnPeriod::Order, u"order"},
                                                                                      {EarnPeriod::Day, u"day"},
                                                                                      {EarnPeriod::Week, u"week"},
                                                                                      {EarnPeriod::Month, u"month"},
                                                                                      {EarnPeriod::Year, u"year"},
                                                                                      {EarnPeriod::Lifetime, u"lifetime"}}};
    static constexpr EarnPeriod fallback = EarnPeriod::Lifetime;
};

} // namespace regulars

Q_DECLARE_METATYPE(regulars::EarnRuleId)
