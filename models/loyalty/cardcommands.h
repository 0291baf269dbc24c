// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/command.h"

namespace regulars {

/// Gives customers who have no card number the next ones, in their order; gives how many had none. Errors: NotFound
/// (customer). Arguments: `count`; `name` of the only customer, and `card`, the number that they got.
struct GiveCardNumbers
{
    static constexpr QLatin1StringView name{"give_card_numbers"};
    QList<CustomerId> customers;
    [[nodiscard]] Right right() const { return customers.size() > 1 ? Right::Bulk : Right::Edit; }
    [[nodiscard]] Result<int> execute(WriteSession &session) const;
};

} // namespace regulars
