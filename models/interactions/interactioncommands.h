// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/command.h"
#include "storage/interactions/interactionstore.h"

namespace regulars {

// Arguments of the sentences: `kind` (stored name) and `name` of the customer.

/// Without a time it happened now. Errors: InvalidValue, NotFound (customer).
struct LogInteraction
{
    static constexpr QLatin1StringView name{"log_interaction"};
    static constexpr Right right = Right::Create;
    Interaction interaction;
    [[nodiscard]] Result<InteractionId> execute(WriteSession &session) const;
};

/// Errors: InvalidValue, Conflict, NotFound.
struct EditInteraction
{
    static constexpr QLatin1StringView name{"edit_interaction"};
    static constexpr Right right = Right::Edit;
    Interaction interaction;
    [[nodiscard]] Result<void> execute(WriteSession &session) const;
};

/// Error: NotFound, also when it is deleted already.
struct DeleteInteraction
{
    static constexpr QLatin1StringView name{"delete_interaction"};
    static constexpr Right right = Right::Delete;
    InteractionId interaction;
    [[nodiscard]] Result<void> execute(WriteSession &session) const;
};

/// Pins an interaction to the top of the timeline, or lets it go back to its day. Error: NotFound.
struct PinInteraction
{
    static constexpr QLatin1StringView name{"pin_interaction"};
    static constexpr Right right = Right::Edit;
    InteractionId interaction;
    bool pinned = true;
    [[nodiscard]] Result<void> execute(WriteSession &session) const;
};

} // namespace regulars
