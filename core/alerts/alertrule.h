// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/enumnames.h"
#include "core/base/id.h"
#include "core/base/result.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonObject>
#include <QtCore/QList>

namespace regulars {

/// What somebody of the shop wants to be told of about a customer. A further kind has its line here, its limits in
/// AlertLimits, its rule in alertcause.h and its read in storage/alerts.
enum class AlertKind {
    LowAnswer,   ///< a bad score in an answer
    ManyTickets, ///< several tickets within a short time
    Silence,     ///< no purchase for a multiple of the customer's own rhythm
    ManyReturns, ///< much of what they bought came back
    LessSpent,   ///< they spend much less than they did
    Leaving,     ///< a subscription of theirs was cancelled, or does not renew by itself any more
    Stalled,     ///< their onboarding does not get ahead
    CheckInDue   ///< the shop is to speak with them about how it goes
};

/// What the spending of the last comparedDays is compared with.
enum class SpendBase {
    Before, ///< as many days before them
    YearAgo ///< the same days a year ago: for trades with seasons
};

/// Days whose spending is compared.
inline constexpr int comparedDays = 90;
/// Days of which the share of returns is taken.
inline constexpr int returnShareDays = 365;
/// How long ago something may have happened that is still told: nobody is to be told of the past when a rule is switched on,
/// or the program was off for a while.
inline constexpr int alertFreshDays = 30;
/// For so many days nobody is told again that much comes back or less is spent: both last for a while.
inline constexpr int alertRestDays = 90;

/// From when on it is worth telling; of each kind those that it asks for.
struct AlertLimits
{
    int npsAtMost = 6;  ///< 0 … 9; up to 6 they are detractors
    int csatAtMost = 2; ///< 1 … 4
    int cesAtMost = 3;  ///< 0 … 6; up to 3 they found it difficult; 0: effort is not looked at
    int tickets = 3;    ///< 2 … 100
    int ticketDays = 30;
    bool sameCategory = false; ///< only tickets of one category count together
    int gapPercent = 200;      ///< of the usual days between purchases: 110 … 1000; 200 is overdueRatio
    int returnPercent = 50;    ///< more than that of the orders: 1 … 99
    int returnOrders = 4;      ///< of at least so many orders
    int dropPercent = 50;      ///< less by so much: 1 … 100
    int dropOrders = 3;        ///< compared with at least so many orders
    SpendBase dropBase = SpendBase::Before;

    friend bool operator==(const AlertLimits &, const AlertLimits &) = default;
};

/// For what a task is opened, and which one. There is one rule of each kind.
struct AlertRule
{
    AlertKind kind = AlertKind::LowAnswer;
    bool enabled = false;
    AlertLimits limits;
    QString title; ///< of the task, in the shop's own words
    QString note;  ///< of the task: what is to be done
    UserId person; ///< whose task it is; not valid: whoever comes to it
    int dueDays = 1;

    friend bool operator==(const AlertRule &, const AlertRule &) = default;
};

/// In days.
inline constexpr int mostAlertDueDays = 365;

/// Everything that is wrong with the rule, all at once; limits that its kind does not ask for are not looked at.
[[nodiscard]] QList<Error> validate(const AlertRule &rule);

[[nodiscard]] QJsonArray toJson(const QList<AlertRule> &rules);
/// One of each kind, in the order of the kinds. What is missing, not known or out of its range is as usual: switched off. A
/// rule about answers from before effort was looked at does not look at it.
[[nodiscard]] QList<AlertRule> alertRulesOf(const QJsonArray &json);

template<>
struct EnumNames<AlertKind>
{
    static constexpr std::array<std::pair<AlertKind, const char16_t *>, 8> names = {
        {{AlertKind::LowAnswer, u"low_answer"},
         {AlertKind::ManyTickets, u"many_tickets"},
         {AlertKind::Silence, u"silence"},
         {AlertKind::ManyReturns, u"many_returns"},
         {AlertKind::LessSpent, u"less_spent"},
         {AlertKind::Leaving, u"leaving"},
         {AlertKind::Stalled, u"stalled"},
         {AlertKind::CheckInDue, u"check_in_due"}}};
    static constexpr AlertKind fallback = AlertKind::LowAnswer;
};

template<>
struct EnumNames<SpendBase>
{
    static constexpr std::array<std::pair<SpendBase, const char16_t *>, 2> names = {
        {{SpendBase::Before, u"before"}, {SpendBase::YearAgo, u"year_ago"}}};
    static constexpr SpendBase fallback = SpendBase::Before;
};

} // namespace regulars
