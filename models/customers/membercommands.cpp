// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/customers/membercommands.h"

#include "core/customers/household.h"
#include "models/customers/livecustomer.h"
#include "storage/customers/memberstore.h"
#include "storage/duplicates/duplicatestore.h"

namespace regulars {

using namespace Qt::StringLiterals;

namespace {

Result<void> join(WriteSession &session, Customer member, const Customer &group, const QString &role)
{
    const auto known = std::find_if(member.memberships.begin(), member.memberships.end(),
                                    [&](const Membership &each) { return each.group == group.id; });
    if (known == member.memberships.end())
        member.memberships += Membership{group.id, group.name, role};
    else
        known->role = role;
    REGULARS_CHECK(MemberStore(session.connection()).check(member));
    return CustomerStore(session.connection()).update(session, member);
}

/// The households the customer lives in.
Result<QList<CustomerId>> householdsOf(Connection &connection, const Customer &customer)
{
    QList<CustomerId> households;
    for (const Membership &membership : customer.memberships) {
        REGULARS_TRY(group, liveCustomer(connection, membership.group));
        if (group.kind == CustomerKind::Household)
            households += group.id;
    }
    return households;
}

/// The household the two people live in from now on.
Result<CustomerId> liveTogether(WriteSession &session, const Customer &first, const Customer &second, const QString &name)
{
    REGULARS_TRY(firsts, householdsOf(session.connection(), first));
    REGULARS_TRY(seconds, householdsOf(session.connection(), second));
    if (!firsts.isEmpty() && !seconds.isEmpty())
        return fail(ErrorCode::Refused, {}, {{u"reason"_s, u"two_households"_s}});
    CustomerId id = (firsts + seconds).value(0);
    if (!id.isValid()) {
        Customer household = householdOf(first, second);
        household.name = name;
        REGULARS_CHECK(checked(validate(household)));
        REGULARS_TRY(made, CustomerStore(session.connection()).insert(session, household));
        id = made;
    }
    REGULARS_TRY(household, liveCustomer(session.connection(), id));
    if (firsts.isEmpty())
        REGULARS_CHECK(join(session, first, household, {}));
    if (seconds.isEmpty())
        REGULARS_CHECK(join(session, second, household, {}));
    session.setArgument(u"group"_s, household.name);
    return id;
}

} // namespace

Result<void> AddMember::execute(WriteSession &session) const
{
    REGULARS_TRY(above, liveCustomer(session.connection(), group));
    REGULARS_TRY(member, liveCustomer(session.connection(), customer));
    session.setArgument(u"name"_s, member.name);
    session.setArgument(u"group"_s, above.name);
    return join(session, member, above, role);
}

Result<void> RemoveMember::execute(WriteSession &session) const
{
    REGULARS_TRY(above, liveCustomer(session.connection(), group));
    REGULARS_TRY(member, liveCustomer(session.connection(), customer));
    session.setArgument(u"name"_s, member.name);
    session.setArgument(u"group"_s, above.name);
    member.memberships.removeIf([this](const Membership &each) { return each.group == group; });
    return CustomerStore(session.connection()).update(session, member);
}

Result<CustomerId> LinkRelated::execute(WriteSession &session) const
{
    REGULARS_TRY(one, liveCustomer(session.connection(), first));
    REGULARS_TRY(other, liveCustomer(session.connection(), second));
    session.setArgument(u"name"_s, one.name);
    session.setArgument(u"other"_s, other.name);
    REGULARS_CHECK(DuplicateStore(session.connection()).decideDifferent(session, first, second));
    if (one.kind == CustomerKind::Person && other.kind == CustomerKind::Person)
        return liveTogether(session, one, other, householdName);
    const bool firstBelongs = canBelongTo(one.kind, other.kind);
    const Customer &member = firstBelongs ? one : other;
    const Customer &group = firstBelongs ? other : one;
    session.setArgument(u"group"_s, group.name);
    REGULARS_CHECK(join(session, member, group, {}));
    return group.id;
}

} // namespace regulars
