// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/people/shop.h"
#include "models/base/command.h"

namespace regulars {

/// Saves the shop's own settings. Another time zone or currency makes every figure anew. Errors: InvalidValue.
struct SaveShop
{
    static constexpr QLatin1StringView name{"save_shop"};
    static constexpr Right right = Right::Manage;
    Shop shop;
    [[nodiscard]] Result<void> execute(WriteSession &session) const;
};

/// For how many days after an order its customer counts as active; nothing else of the shop. Errors: InvalidValue.
struct SaveActiveDays
{
    static constexpr QLatin1StringView name{"save_shop"};
    static constexpr Right right = Right::Manage;
    int days = usualActiveDays;
    [[nodiscard]] Result<void> execute(WriteSession &session) const;
};

} // namespace regulars
