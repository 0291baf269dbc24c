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

} // namespace regulars
