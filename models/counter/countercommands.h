// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/counter/countersale.h"
#include "models/base/command.h"

namespace regulars {

/// Records what was put together at the counter in one step: the sale, the uses of its coupons, its rewards as used claims.
/// Errors: those of RecordSale, of CounterSale::faults(), of RedeemCoupon with the `code`, of ClaimReward and UseClaim with
/// the `name` of the reward; Conflict (reward) when it gives something else by now. Arguments: those of RecordSale.
struct RecordCounterSale
{
    static constexpr QLatin1StringView name{"record_counter_sale"};
    static constexpr Right right = Right::Create;
    CounterSale sale;
    [[nodiscard]] Result<OrderId> execute(WriteSession &session) const;
};

/// Somebody joins at the counter: a new customer with the next card number, and a member of the programme at once, with who
/// brought them. Errors: those of CreateCustomer; Duplicate (contact) when others have the phone number or e-mail address,
/// with `customer`, the id of the first, and `name`; NotFound (code) when nobody has that card. Arguments: `name`, `card`,
/// `advocate`.
struct SignUpMember
{
    static constexpr QLatin1StringView name{"sign_up_member"};
    static constexpr Right right = Right::Create;
    Customer customer; ///< without a card number it gets the next one
    bool evenIfKnown = false;
    QString invitedBy = {}; ///< the code of the advocate: the number of their card; empty: nobody
    [[nodiscard]] Result<CustomerId> execute(WriteSession &session) const;
};

} // namespace regulars
