// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/loyalty/stampcard.h"
#include "models/base/command.h"

namespace regulars {

// Argument of the sentences: `card` (its name).

/// Saves a stamp card, new or known. It holds for orders from now on; whose card is full by it has the reward at once. Errors:
/// those of validate(), NotFound (stamp_card, reward, product), Conflict.
struct SaveStampCard
{
    static constexpr QLatin1StringView name{"save_stamp_card"};
    static constexpr Right right = Right::Manage;
    StampCard card;
    [[nodiscard]] Result<StampCardId> execute(WriteSession &session) const;
};

/// Takes a stamp card out of the programme; rewards that it has brought stay. Error: NotFound (stamp_card).
struct RemoveStampCard
{
    static constexpr QLatin1StringView name{"remove_stamp_card"};
    static constexpr Right right = Right::Manage;
    StampCardId card;
    [[nodiscard]] Result<void> execute(WriteSession &session) const;
};

/// Gives a member stamps by a person's decision, or takes some (negative) of those that are on the card. Errors: NotFound
/// (customer, stamp_card), InvalidValue (stamps: not_positive for none at all, too_large with limit; note: required,
/// too_long), Refused (no_member, card_off). Arguments: also `name`, `count`.
struct GiveStamps
{
    static constexpr QLatin1StringView name{"give_stamps"};
    static constexpr Right right = Right::Edit;
    CustomerId customer;
    StampCardId card;
    int stamps = 1;
    QString note;
    [[nodiscard]] Result<void> execute(WriteSession &session) const;
};

} // namespace regulars
