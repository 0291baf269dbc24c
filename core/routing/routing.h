// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/routing/absence.h"
#include "core/routing/routingrule.h"
#include "core/tickets/team.h"

#include <QtCore/QHash>

namespace regulars {

/// Who and what there is to give tickets to.
struct RoutingDesk
{
    QList<RoutingRule> rules; ///< in order of their position
    QList<Team> teams;        ///< those that are not deleted
    StaffIds staff;
    QList<Absence> absences;
    QHash<UserId, int> loads;       ///< sums of loadOf() of the tickets that each has to see to
    QHash<TeamId, UserId> lastTurn; ///< to whom a team's last ticket was given
    QDate today;                    ///< in the shop's zone
};

/// How much an unfinished ticket weighs: 2, 4, 6 or 8 by priority, half of it while it waits for others.
[[nodiscard]] int loadOf(TicketPriority priority, StatusCategory category);

/// One step of the reasoning. Which fields say more about it stands beside each kind.
enum class RoutingStepKind {
    OwnerChosen,  ///< a person has given the ticket to `user`: nothing is decided
    TeamChosen,   ///< a person has chosen `team`: no rule is asked
    RuleDisabled, ///< `rule`
    RuleSkipped,  ///< `rule` and its `mismatches`
    RuleMatched,  ///< `rule`
    TeamGiven,    ///< `rule`, `team`
    TeamGone,     ///< `rule` names a `team` that is deleted
    OwnerGiven,   ///< `rule`, `user`
    OwnerAway,    ///< `rule` names a `user` who is absent or has left, and nobody stands in
    StandIn,      ///< `user` takes what was meant for `other`
    PriorityGiven,
    PriorityChosen, ///< a person has chosen another one than the usual
    CategoryGiven,
    CategoryChosen,
    TagsGiven,
    NobodyByRule, ///< `team` gives tickets to nobody
    InTurn,       ///< `user` of `team` is next
    LeastBusy,    ///< `user` of `team`, with `load`
    Away,         ///< `user` of `team` is passed over
    NobodyThere,  ///< all of `team` are away
    NoMatch,      ///< no rule fits
};

struct RoutingStep
{
    RoutingStepKind kind = RoutingStepKind::NoMatch;
    RoutingRuleId rule;
    QString ruleName;
    QList<RoutingMismatch> mismatches;
    TeamId team;
    UserId user;
    UserId other;
    int load = 0;

    friend bool operator==(const RoutingStep &, const RoutingStep &) = default;
};

/// What becomes of a ticket. Team, owner, priority, category and tags are those that it shall have, whoever chose them.
struct RoutingDecision
{
    TeamId team;
    UserId owner;
    TicketPriority priority = TicketPriority::Normal;
    TicketCategoryId category;
    QStringList tags;
    QStringList rules;      ///< names of those that matched, in their order
    bool takesTurn = false; ///< the owner was the next one of the team: the turn has passed
    QList<RoutingStep> steps;

    friend bool operator==(const RoutingDecision &, const RoutingDecision &) = default;
};

/// Where a new ticket goes, and why. What a person has chosen stays: with an owner nothing is decided; with a team only who
/// of it gets the ticket; a category, or another priority than the usual, is not changed. The same values always give
/// the same decision.
[[nodiscard]] RoutingDecision route(const RoutingSubject &subject, const RoutingDesk &desk);

template<>
struct EnumNames<RoutingStepKind>
{
    static constexpr std::array<std::pair<RoutingStepKind, const char16_t *>, 21> names = {
        {{RoutingStepKind::OwnerChosen, u"owner_chosen"},
         {RoutingStepKind::TeamChosen, u"team_chosen"},
         {RoutingStepKind::RuleDisabled, u"rule_disabled"},
         {RoutingStepKind::RuleSkipped, u"rule_skipped"},
         {RoutingStepKind::RuleMatched, u"rule_matched"},
         {RoutingStepKind::TeamGiven, u"team_given"},
         {RoutingStepKind::TeamGone, u"team_gone"},
         {RoutingStepKind::OwnerGiven, u"owner_given"},
         {RoutingStepKind::OwnerAway, u"owner_away"},
         {RoutingStepKind::StandIn, u"stand_in"},
         {RoutingStepKind::PriorityGiven, u"priority_given"},
         {RoutingStepKind::PriorityChosen, u"priority_chosen"},
         {RoutingStepKind::CategoryGiven, u"category_given"},
         {RoutingStepKind::CategoryChosen, u"category_chosen"},
         {RoutingStepKind::TagsGiven, u"tags_given"},
         {RoutingStepKind::NobodyByRule, u"nobody_by_rule"},
         {RoutingStepKind::InTurn, u"in_turn"},
         {RoutingStepKind::LeastBusy, u"least_busy"},
         {RoutingStepKind::Away, u"away"},
         {RoutingStepKind::NobodyThere, u"nobody_there"},
         {RoutingStepKind::NoMatch, u"no_match"}}};
    static constexpr RoutingStepKind fallback = RoutingStepKind::NoMatch;
};

} // namespace regulars
