// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/loyalty/earnprogramme.h"

namespace regulars {

/// What may not be meant in a programme. All of it works; a person decides.
enum class RuleConflictKind {
    BothGive,          ///< two rules of a kind give for the same, and add up
    Over,              ///< its last day has passed
    NeverHolds,        ///< no day any more, no tier or no goods for it
    NothingToMultiply, ///< no rule gives points for what it multiplies
    AlwaysBeaten,      ///< another rule is at least as good wherever it holds
    LimitBelowRule,    ///< a limit is less than what the rule gives at the least
    TierWithoutGain,   ///< a tier brings nothing that the lower one has not
};

struct RuleConflict
{
    RuleConflictKind kind = RuleConflictKind::BothGive;
    QString rule;                         ///< uid, or empty
    QString other;                        ///< uid of the other rule, or empty; of LimitBelowRule empty: a limit of its own
    TierId tier;                          ///< of TierWithoutGain
    QDate from;                           ///< of BothGive: the first day on which both hold, from today on
    EarnPeriod limit = EarnPeriod::Order; ///< of LimitBelowRule
    bool ofProgramme = false;             ///< of LimitBelowRule: the limit is of the whole programme

    friend bool operator==(const RuleConflict &, const RuleConflict &) = default;
};

/// Looks through a programme whose rules and tiers are valid. Rules that are off are not looked at.
[[nodiscard]] QList<RuleConflict> conflictsOf(const EarnProgramme &programme, QDate today);

template<>
struct EnumNames<RuleConflictKind>
{
    static constexpr std::array<std::pair<RuleConflictKind, const char16_t *>, 7> names = {
        {{RuleConflictKind::BothGive, u"both_give"},
         {RuleConflictKind::Over, u"over"},
         {RuleConflictKind::NeverHolds, u"never_holds"},
         {RuleConflictKind::NothingToMultiply, u"nothing_to_multiply"},
         {RuleConflictKind::AlwaysBeaten, u"always_beaten"},
         {RuleConflictKind::LimitBelowRule, u"limit_below_rule"},
         {RuleConflictKind::TierWithoutGain, u"tier_without_gain"}}};
    static constexpr RuleConflictKind fallback = RuleConflictKind::NeverHolds;
};

} // namespace regulars
