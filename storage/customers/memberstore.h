// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/customers/groupmember.h"
#include "core/customers/membershiprules.h"

namespace regulars {

class Connection;

/// Who belongs to which company or household. Members in the recycle bin are not among those listed and counted.
class MemberStore
{
public:
    explicit MemberStore(Connection &connection) : m_connection(connection) {}

    /// A SELECT of the ids of a group and everybody below it, for other statements; binds :group.
    [[nodiscard]] static QString everybodySelect();

    /// The rules of checkMemberships against what is stored. Error: InvalidValue, the first of several.
    [[nodiscard]] Result<void> check(const Customer &customer) const;

    /// All members of the group, those who spent most first.
    [[nodiscard]] Result<QList<CustomerId>> members(CustomerId group) const;
    /// The members of the group among these, in any order.
    [[nodiscard]] Result<QList<GroupMember>> rows(CustomerId group, const QList<CustomerId> &ids, Currency currency) const;
    /// The group and everybody below it, the group first.
    [[nodiscard]] Result<QList<CustomerId>> withMembers(CustomerId group) const;
    [[nodiscard]] Result<GroupFigures> figures(CustomerId group, Currency currency) const;

private:
    [[nodiscard]] std::optional<GroupFacts> facts(CustomerId id) const;
    [[nodiscard]] MembersBelow below(CustomerId id) const;

    Connection &m_connection;
};

} // namespace regulars
