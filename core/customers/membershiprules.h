// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/customers/customer.h"

#include <functional>

namespace regulars {

/// So many levels may stand above each other: person, shop, company, group of companies.
inline constexpr int mostGroupLevels = 4;

/// Whether others may belong to customers of the kind.
[[nodiscard]] constexpr bool canHaveMembers(CustomerKind kind)
{
    return kind != CustomerKind::Person;
}

/// Who may belong to whom: people live in a household; people and companies belong to a company.
[[nodiscard]] constexpr bool canBelongTo(CustomerKind member, CustomerKind group)
{
    return group == CustomerKind::Company ? member != CustomerKind::Household
                                          : group == CustomerKind::Household && member == CustomerKind::Person;
}

/// What the rules need to know of a stored customer.
struct GroupFacts
{
    CustomerKind kind = CustomerKind::Person;
    QList<CustomerId> groups; ///< it belongs to, those in the recycle bin as well: they may come back
    bool deleted = false;
};
/// The facts about a customer; nothing when there is no such customer.
using GroupLookup = std::function<std::optional<GroupFacts>(CustomerId)>;

/// What stands below a customer that is stored already.
struct MembersBelow
{
    QList<CustomerKind> kinds; ///< of its members, each once
    int levels = 0;            ///< of members, their members…
};

/// Everything that is wrong with whom the customer belongs to. Fields: memberships (rules not_in_the_list, duplicate,
/// member_of_itself, wrong_group, members_in_circle, too_many_levels; argument index) and kind (has_members).
[[nodiscard]] QList<Error> checkMemberships(const Customer &customer, const MembersBelow &below, const GroupLookup &lookup);

} // namespace regulars
