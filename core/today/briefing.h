// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/enumnames.h"
#include "core/base/id.h"
#include "core/base/money.h"
#include "core/tasks/taskrow.h"
#include "core/today/rhythm.h"

#include <array>

namespace regulars {

/// Why a customer deserves attention today.
enum class AttentionKind {
    Slipping,
    Birthday,
    Milestone,
    Anniversary,
    Welcome,
    Silent,
    AtRisk,
    InvalidContact,
    DayToRemember,
    NoConsent
};

/// One customer with the reason, and the values that say it. Values of other kinds stay at their defaults.
struct Attention
{
    AttentionKind kind = AttentionKind::Slipping;
    CustomerId customer;
    QString name;
    Rhythm rhythm;   ///< Slipping
    Money atStake;   ///< Slipping: what they would spend in the next 90 days at their rhythm; AtRisk: value × risk
    Money spent;     ///< Silent: so far, after returns
    int number = 0;  ///< AtRisk: points of risk; Birthday, DayToRemember: years, 0 when the year is not known; Anniversary:
                     ///< years; Milestone: orders
    int daysAgo = 0; ///< since the birthday, the order, the first order, the last sign of life
    QString detail;  ///< AtRisk: the reasons, as riskReasonsText(); InvalidContact: the address or number; DayToRemember:
                     ///< what for

    friend bool operator==(const Attention &, const Attention &) = default;
};

/// This week from Monday until now, beside the same stretch of the week before.
struct WeekFigures
{
    Money sales; ///< orders that are not cancelled, less what came back in that time
    Money salesBefore;
    int orders = 0;
    double returningShare = 0; ///< of the amount, from customers who had bought before; 0 … 1
    int buyersBack = 0;        ///< customers who ordered for the second time

    friend bool operator==(const WeekFigures &, const WeekFigures &) = default;
};

/// What needs attention today.
struct Briefing
{
    QList<Attention> slipping; ///< what should be done first is first (core/today/nextaction.h), as in the next
    QList<Attention> reachOut;
    QList<Attention> mend; ///< records with an address or number that does not work, or without an answer about consent
    int toMend = 0;        ///< all of them
    QList<TaskRow> tasks;  ///< open until the end of today, promises among them, the most urgent first
    TaskCounts counts;
    WeekFigures week;
    bool emptyShop = false; ///< nobody is there yet

    /// Lines that ask for something.
    [[nodiscard]] int things() const
    {
        return static_cast<int>(slipping.size() + reachOut.size() + mend.size()) + counts.overdue + counts.today;
    }
};

/// The orders that are worth a word, ascending.
inline constexpr std::array<int, 8> milestones{10, 25, 50, 100, 200, 300, 500, 1000};

template<>
struct EnumNames<AttentionKind>
{
    static constexpr std::array<std::pair<AttentionKind, const char16_t *>, 10> names = {
        {{AttentionKind::Slipping, u"slipping"},
         {AttentionKind::Birthday, u"birthday"},
         {AttentionKind::Milestone, u"milestone"},
         {AttentionKind::Anniversary, u"anniversary"},
         {AttentionKind::Welcome, u"welcome"},
         {AttentionKind::Silent, u"silent"},
         {AttentionKind::AtRisk, u"at_risk"},
         {AttentionKind::InvalidContact, u"invalid_contact"},
         {AttentionKind::DayToRemember, u"day_to_remember"},
         {AttentionKind::NoConsent, u"no_consent"}}};
    static constexpr AttentionKind fallback = AttentionKind::Slipping;
};

/// Until when a line that was seen to stays away: until the occasion comes again, or long enough to see whether it helped.
[[nodiscard]] Instant settledUntil(AttentionKind kind, Instant now, const LocalCalendar &calendar);
/// Until when one that was dismissed stays away: for years where the occasion comes again.
[[nodiscard]] Instant dismissedUntil(AttentionKind kind, Instant now, const LocalCalendar &calendar);

} // namespace regulars
