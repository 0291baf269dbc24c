// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/today/briefing.h"
#include "models/base/command.h"

namespace regulars {

// Arguments of the sentences: `name` of the customer.

/// The line about the customer was seen to and stays away until its occasion comes again. Error: NotFound (customer).
struct SettleAttention
{
    static constexpr QLatin1StringView name{"settle_attention"};
    static constexpr Right right = Right::Edit;
    AttentionKind kind = AttentionKind::Slipping;
    CustomerId customer;
    [[nodiscard]] Result<void> execute(WriteSession &session) const;
};

/// The line about the customer stays away until then. Error: NotFound (customer).
struct SnoozeAttention
{
    static constexpr QLatin1StringView name{"snooze_attention"};
    static constexpr Right right = Right::Edit;
    AttentionKind kind = AttentionKind::Slipping;
    CustomerId customer;
    Instant until;
    [[nodiscard]] Result<void> execute(WriteSession &session) const;
};

/// Lines of the kind about the customer are not wanted. Error: NotFound (customer).
struct DismissAttention
{
    static constexpr QLatin1StringView name{"dismiss_attention"};
    static constexpr Right right = Right::Edit;
    AttentionKind kind = AttentionKind::Slipping;
    CustomerId customer;
    [[nodiscard]] Result<void> execute(WriteSession &session) const;
};

} // namespace regulars
