// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/customers/customerstats.h"

namespace regulars {

/// Somebody who belongs to a company or household, as its page shows them.
struct GroupMember
{
    CustomerId id;
    QString name;
    CustomerKind kind = CustomerKind::Person;
    QString role; ///< in the group
    Money net;
    std::optional<Instant> lastOrderAt;

    friend bool operator==(const GroupMember &, const GroupMember &) = default;
};

/// A company or household together with everybody below it; who is in the recycle bin does not count.
struct GroupFigures
{
    int members = 0; ///< of the group itself
    int orders = 0;
    Money net;
    std::optional<Instant> lastOrderAt;
    std::optional<Instant> lastContactedAt;

    friend bool operator==(const GroupFigures &, const GroupFigures &) = default;
};

} // namespace regulars
