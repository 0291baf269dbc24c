// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/routing/routingcommands.h"

#include "models/tickets/liveticket.h"
#include "storage/people/userstore.h"
#include "storage/routing/routingstore.h"

namespace regulars {

using namespace Qt::StringLiterals;

namespace {

/// What the rule points to must be there, as for a ticket.
Result<void> checkTargets(Connection &connection, const RoutingRule &rule)
{
    Ticket routed;
    routed.team = rule.actions.team;
    routed.owner = rule.actions.owner;
    routed.category = rule.actions.category;
    return checkLinks(connection, {}, routed);
}

/// As checkOwner(), but of the form's field.
Result<void> checkPerson(Connection &connection, UserId user, const QString &field)
{
    return checkOwner(connection, user) ? Result<void>() : fail(ErrorCode::NotFound, field);
}

} // namespace

Result<RoutingRuleId> SaveRoutingRule::execute(WriteSession &session) const
{
    REGULARS_CHECK(checked(validate(rule)));
    REGULARS_CHECK(checkTargets(session.connection(), rule));
    session.setArgument(u"name"_s, rule.name.simplified());
    return RoutingStore(session.connection()).save(session, rule);
}

Result<void> RemoveRoutingRule::execute(WriteSession &session) const
{
    RoutingStore store(session.connection());
    REGULARS_TRY(removed, store.rule(rule));
    session.setArgument(u"name"_s, removed.name);
    return store.removeRule(session, rule);
}

Result<void> MoveRoutingRule::execute(WriteSession &session) const
{
    RoutingStore store(session.connection());
    REGULARS_TRY(moved, store.rule(rule));
    session.setArgument(u"name"_s, moved.name);
    REGULARS_TRY(rules, store.rules());
    QList<RoutingRuleId> order;
    for (const RoutingRule &each : std::as_const(rules))
        order += each.id;
    const qsizetype from = order.indexOf(rule);
    if (from < 0)
        return fail(ErrorCode::NotFound);
    const qsizetype to = std::clamp<qsizetype>(from + by, 0, order.size() - 1);
    if (to == from)
        return {};
    order.move(from, to);
    return store.reorder(session, order);
}

Result<AbsenceId> SaveAbsence::execute(WriteSession &session) const
{
    REGULARS_CHECK(checked(validate(absence)));
    REGULARS_CHECK(checkPerson(session.connection(), absence.user, u"user"_s));
    REGULARS_CHECK(checkPerson(session.connection(), absence.substitute, u"substitute"_s));
    REGULARS_TRY(user, UserStore(session.connection()).user(absence.user));
    session.setArgument(u"name"_s, user.name);
    return RoutingStore(session.connection()).save(session, absence);
}

Result<void> RemoveAbsence::execute(WriteSession &session) const
{
    return RoutingStore(session.connection()).removeAbsence(session, absence);
}

} // namespace regulars
