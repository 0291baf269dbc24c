// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/id.h"
#include "models/base/command.h"

namespace regulars {

// Arguments of the sentences: `name` of the member, `group`, its name.

/// Somebody belongs to a company or household from now on, or as something else than before. Errors: InvalidValue
/// (memberships), NotFound (customer).
struct AddMember
{
    static constexpr QLatin1StringView name{"add_member"};
    static constexpr Right right = Right::Edit;
    CustomerId group;
    CustomerId customer;
    QString role;
    [[nodiscard]] Result<void> execute(WriteSession &session) const;
};

/// Somebody doesn't belong to it any more. Error: NotFound (customer).
struct RemoveMember
{
    static constexpr QLatin1StringView name{"remove_member"};
    static constexpr Right right = Right::Edit;
    CustomerId group;
    CustomerId customer;
    [[nodiscard]] Result<void> execute(WriteSession &session) const;
};

/// Two customers who share an address or number belong together: a person and a company or household become member and
/// group; two people come into the household that one of them has, or else into a new one of the name given, which gets
/// what they share. They are not proposed as duplicates again. Gives the household or company. Errors: InvalidValue
/// (memberships, name), NotFound (customer), Refused (reason = two_households).
struct LinkRelated
{
    static constexpr QLatin1StringView name{"link_related"};
    static constexpr Right right = Right::Edit;
    CustomerId first;
    CustomerId second;
    QString householdName;
    [[nodiscard]] Result<CustomerId> execute(WriteSession &session) const;
};

} // namespace regulars
