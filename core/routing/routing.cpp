// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/routing/routing.h"

#include "core/base/textfolding.h"

#include <algorithm>

namespace regulars {

using namespace Qt::StringLiterals;

namespace {

/// Makes one decision, step by step.
class Router
{
public:
    Router(const RoutingSubject &subject, const RoutingDesk &desk) : m_desk(desk), m_chosen(subject), m_ticket(subject)
    {
        m_decision.team = subject.team;
        m_decision.owner = subject.owner;
        m_decision.priority = subject.priority;
        m_decision.category = subject.category;
        m_decision.tags = subject.tags;
    }

    RoutingDecision decide();

private:
    RoutingStep &note(RoutingStepKind kind);
    void askRules();
    void follow(const RoutingRule &rule);
    void giveTeam(const RoutingRule &rule);
    void giveOwner(const RoutingRule &rule);
    void giveRest(const RoutingRule &rule);
    void giveWithinTeam();
    [[nodiscard]] UserId leastBusyOf(const QList<UserId> &present) const;
    [[nodiscard]] const Team *team(TeamId id) const;

    const RoutingDesk &m_desk;
    const RoutingSubject &m_chosen; ///< as a person has entered it
    RoutingSubject m_ticket;        ///< as the rules so far have made it
    RoutingDecision m_decision;
    const RoutingRule *m_rule = nullptr;
};

RoutingStep &Router::note(RoutingStepKind kind)
{
    RoutingStep step;
    step.kind = kind;
    if (m_rule) {
        step.rule = m_rule->id;
        step.ruleName = m_rule->name;
    }
    m_decision.steps += step;
    return m_decision.steps.last();
}

const Team *Router::team(TeamId id) const
{
    const auto found = std::find_if(m_desk.teams.begin(), m_desk.teams.end(),
                                    [=](const Team &each) { return each.id == id; });
    return found == m_desk.teams.end() ? nullptr : &*found;
}

void Router::giveTeam(const RoutingRule &rule)
{
    if (!rule.actions.team.isValid())
        return;
    const bool there = team(rule.actions.team) != nullptr;
    note(there ? RoutingStepKind::TeamGiven : RoutingStepKind::TeamGone).team = rule.actions.team;
    if (there)
        m_decision.team = m_ticket.team = rule.actions.team;
}

void Router::giveOwner(const RoutingRule &rule)
{
    const UserId meant = rule.actions.owner;
    if (!meant.isValid())
        return;
    const UserId taker = standInFor(meant, m_desk.absences, m_desk.staff, m_desk.today);
    if (!taker.isValid()) {
        note(RoutingStepKind::OwnerAway).user = meant;
        return;
    }
    RoutingStep &step = note(taker == meant ? RoutingStepKind::OwnerGiven : RoutingStepKind::StandIn);
    step.user = taker;
    step.other = taker == meant ? UserId{} : meant;
    m_decision.owner = m_ticket.owner = taker;
}

void Router::giveRest(const RoutingRule &rule)
{
    const RoutingActions &actions = rule.actions;
    if (actions.priority) {
        const bool chosen = m_chosen.priority != TicketPriority::Normal && m_chosen.priority != *actions.priority;
        note(chosen ? RoutingStepKind::PriorityChosen : RoutingStepKind::PriorityGiven);
        if (!chosen)
            m_decision.priority = m_ticket.priority = *actions.priority;
    }
    if (actions.category.isValid()) {
        const bool chosen = m_chosen.category.isValid() && m_chosen.category != actions.category;
        note(chosen ? RoutingStepKind::CategoryChosen : RoutingStepKind::CategoryGiven);
        if (!chosen)
            m_decision.category = m_ticket.category = actions.category;
    }
    const qsizetype before = m_decision.tags.size();
    for (const QString &tag : actions.tags) {
        const bool carried = std::any_of(m_decision.tags.begin(), m_decision.tags.end(),
                                         [&](const QString &each) { return folded(each) == folded(tag); });
        if (!carried)
            m_decision.tags += tag;
    }
    if (m_decision.tags.size() > before)
        note(RoutingStepKind::TagsGiven);
    m_ticket.tags = m_decision.tags;
}

void Router::follow(const RoutingRule &rule)
{
    m_decision.rules += rule.name;
    note(RoutingStepKind::RuleMatched);
    giveTeam(rule);
    giveOwner(rule);
    giveRest(rule);
}

void Router::askRules()
{
    for (const RoutingRule &rule : m_desk.rules) {
        if (rule.deleted)
            continue;
        m_rule = &rule;
        if (!rule.enabled) {
            note(RoutingStepKind::RuleDisabled);
            continue;
        }
        const QList<RoutingMismatch> reasons = mismatches(rule.conditions, m_ticket);
        if (!reasons.isEmpty()) {
            note(RoutingStepKind::RuleSkipped).mismatches = reasons;
            continue;
        }
        follow(rule);
        if (!rule.goesOn)
            break;
    }
    m_rule = nullptr;
    if (m_decision.rules.isEmpty())
        note(RoutingStepKind::NoMatch);
}

// `present` begins with the one whose turn it is: of equal loads the first one has it.
UserId Router::leastBusyOf(const QList<UserId> &present) const
{
    return *std::min_element(present.begin(), present.end(),
                             [this](UserId a, UserId b) { return m_desk.loads.value(a) < m_desk.loads.value(b); });
}

void Router::giveWithinTeam()
{
    const Team *given = team(m_decision.team);
    if (!given || m_decision.owner.isValid())
        return;
    if (given->assignment == TicketAssignment::Nobody) {
        note(RoutingStepKind::NobodyByRule).team = given->id;
        return;
    }
    // In the order of their ids, beginning after the one who had the last turn.
    QList<UserId> members = given->members;
    std::sort(members.begin(), members.end());
    std::rotate(members.begin(), std::upper_bound(members.begin(), members.end(), m_desk.lastTurn.value(given->id)),
                members.end());
    QList<UserId> present;
    for (const UserId member : std::as_const(members)) {
        if (m_desk.staff.contains(member) && !isAbsent(member, m_desk.absences, m_desk.today)) {
            present += member;
            continue;
        }
        RoutingStep &step = note(RoutingStepKind::Away);
        step.team = given->id;
        step.user = member;
    }
    if (present.isEmpty()) {
        note(RoutingStepKind::NobodyThere).team = given->id;
        return;
    }
    const bool byTurn = given->assignment == TicketAssignment::InTurn;
    m_decision.owner = byTurn ? present.first() : leastBusyOf(present);
    m_decision.takesTurn = true;
    RoutingStep &step = note(byTurn ? RoutingStepKind::InTurn : RoutingStepKind::LeastBusy);
    step.team = given->id;
    step.user = m_decision.owner;
    step.load = m_desk.loads.value(m_decision.owner);
}

RoutingDecision Router::decide()
{
    if (m_ticket.owner.isValid()) {
        note(RoutingStepKind::OwnerChosen).user = m_ticket.owner;
        return m_decision;
    }
    if (m_ticket.team.isValid())
        note(RoutingStepKind::TeamChosen).team = m_ticket.team;
    else
        askRules();
    giveWithinTeam();
    return m_decision;
}

} // namespace

int loadOf(TicketPriority priority, StatusCategory category)
{
    const int weight = 2 * (static_cast<int>(priority) + 1);
    return isWaiting(category) ? weight / 2 : weight;
}

RoutingDecision route(const RoutingSubject &subject, const RoutingDesk &desk)
{
    return Router(subject, desk).decide();
}

} // namespace regulars
