// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/enumnames.h"
#include "core/base/id.h"
#include "core/base/result.h"

#include <QtCore/QJsonObject>
#include <QtCore/QList>

#include <array>

namespace regulars {

/// What a status means to queue, clocks and figures. A shop's own statuses are names for one of these.
enum class StatusCategory { New, Open, WaitingCustomer, WaitingThirdParty, OnHold, Solved, Closed };

/// What a ticket promises in time: the first public answer of a person, the answer to each later message, word from the
/// shop at regular intervals, and the solution.
enum class SlaMetric { FirstResponse, NextResponse, PeriodicUpdate, Resolution };
inline constexpr std::array allSlaMetrics = {SlaMetric::FirstResponse, SlaMetric::NextResponse, SlaMetric::PeriodicUpdate,
                                             SlaMetric::Resolution};

/// What a clock does while a ticket has a status. Stopped: there is nothing left to wait for; Resolution is met by it.
enum class ClockEffect { Run, Pause, Stop };

/// One effect for each SlaMetric, in its order.
using ClockEffects = std::array<ClockEffect, allSlaMetrics.size()>;

[[nodiscard]] constexpr ClockEffect effectOn(const ClockEffects &effects, SlaMetric metric)
{
    return effects[static_cast<size_t>(metric)];
}

/// What the clocks do as long as nobody says otherwise (domain.md §2.2): the first answer waits for nothing, the next one
/// for third parties and tickets on hold, regular word only for the customer, the solution for all three.
[[nodiscard]] ClockEffects usualEffects(StatusCategory category);

/// A status that tickets can have. Built-in ones have no name of their own: the ui has the words. Those of the shop's own
/// have ids above lastBuiltInStatus.
struct TicketStatus
{
    TicketStatusId id;
    QString uid;
    QString name; ///< empty: the category's
    StatusCategory category = StatusCategory::Open;
    ClockEffects effects = usualEffects(StatusCategory::Open);
    int position = 0;
    bool deleted = false;

    friend bool operator==(const TicketStatus &, const TicketStatus &) = default;
};

/// Whether somebody still has to do something about tickets of this category.
[[nodiscard]] constexpr bool isUnfinished(StatusCategory category)
{
    return category != StatusCategory::Solved && category != StatusCategory::Closed;
}

/// Whether it waits for somebody else than the shop's people.
[[nodiscard]] constexpr bool isWaiting(StatusCategory category)
{
    return category == StatusCategory::WaitingCustomer || category == StatusCategory::WaitingThirdParty ||
           category == StatusCategory::OnHold;
}

inline constexpr qint64 lastBuiltInStatus = 100;
/// The id of the built-in status of a category.
[[nodiscard]] constexpr TicketStatusId builtInStatus(StatusCategory category)
{
    return {static_cast<qint64>(category) + 1};
}
/// One for each category, in its order.
[[nodiscard]] QList<TicketStatus> builtInStatuses();

/// In characters.
inline constexpr qsizetype longestStatusName = 40;

/// As they are kept in the database; always with every metric that this version knows.
[[nodiscard]] QJsonObject toJson(const ClockEffects &effects);
/// What is missing or not known here is as usual in the category.
[[nodiscard]] ClockEffects effectsOf(const QJsonObject &json, StatusCategory category);

/// Everything that is wrong with a status of the shop's own, all at once.
[[nodiscard]] QList<Error> validate(const TicketStatus &status);

template<>
struct EnumNames<StatusCategory>
{
    static constexpr std::array<std::pair<StatusCategory, const char16_t *>, 7> names = {
        {{StatusCategory::New, u"new"},
         {StatusCategory::Open, u"open"},
         {StatusCategory::WaitingCustomer, u"waiting_customer"},
         {StatusCategory::WaitingThirdParty, u"waiting_third_party"},
         {StatusCategory::OnHold, u"on_hold"},
         {StatusCategory::Solved, u"solved"},
         {StatusCategory::Closed, u"closed"}}};
    static constexpr StatusCategory fallback = StatusCategory::Open;
};

template<>
struct EnumNames<SlaMetric>
{
    static constexpr std::array<std::pair<SlaMetric, const char16_t *>, 4> names = {
        {{SlaMetric::FirstResponse, u"first_response"},
         {SlaMetric::NextResponse, u"next_response"},
         {SlaMetric::PeriodicUpdate, u"periodic_update"},
         {SlaMetric::Resolution, u"resolution"}}};
    static constexpr SlaMetric fallback = SlaMetric::Resolution;
};

template<>
struct EnumNames<ClockEffect>
{
    static constexpr std::array<std::pair<ClockEffect, const char16_t *>, 3> names = {
        {{ClockEffect::Run, u"run"}, {ClockEffect::Pause, u"pause"}, {ClockEffect::Stop, u"stop"}}};
    static constexpr ClockEffect fallback = ClockEffect::Run;
};

} // namespace regulars
