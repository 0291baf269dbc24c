// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/customers/membershiprules.h"

#include <algorithm>

namespace regulars {

using namespace Qt::StringLiterals;

namespace {

/// The levels from the group upwards, itself included; nothing when the way up leads to `member`.
std::optional<int> levelsUpwards(CustomerId group, CustomerId member, const GroupLookup &lookup, int limit)
{
    if (group == member)
        return std::nullopt;
    const auto facts = lookup(group);
    int above = 0;
    if (facts && limit > 0) {
        for (const CustomerId next : facts->groups) {
            const auto levels = levelsUpwards(next, member, lookup, limit - 1);
            if (!levels)
                return std::nullopt;
            above = std::max(above, *levels);
        }
    }
    return above + 1;
}

QString faultOf(const Customer &customer, const Membership &membership, const MembersBelow &below, const GroupLookup &lookup)
{
    if (!membership.group.isValid())
        return u"not_in_the_list"_s;
    if (membership.group == customer.id)
        return u"member_of_itself"_s;
    const auto group = lookup(membership.group);
    if (!group || group->deleted)
        return u"not_in_the_list"_s;
    if (!canBelongTo(customer.kind, group->kind))
        return u"wrong_group"_s;
    const auto levels = levelsUpwards(membership.group, customer.id, lookup, 2 * mostGroupLevels);
    if (!levels)
        return u"members_in_circle"_s;
    return *levels + 1 + below.levels > mostGroupLevels ? u"too_many_levels"_s : QString();
}

} // namespace

QList<Error> checkMemberships(const Customer &customer, const MembersBelow &below, const GroupLookup &lookup)
{
    QList<Error> errors;
    const bool keepsMembers = std::all_of(below.kinds.begin(), below.kinds.end(),
                                          [&](CustomerKind kind) { return canBelongTo(kind, customer.kind); });
    if (!keepsMembers)
        errors += invalidField(u"kind"_s, u"has_members"_s);
    QList<CustomerId> known;
    for (qsizetype i = 0; i < customer.memberships.size(); ++i) {
        const Membership &membership = customer.memberships[i];
        QString fault = faultOf(customer, membership, below, lookup);
        if (fault.isEmpty() && known.contains(membership.group))
            fault = u"duplicate"_s;
        known += membership.group;
        if (!fault.isEmpty())
            errors += invalidField(u"memberships"_s, fault, {{u"index"_s, i}});
    }
    return errors;
}

} // namespace regulars
