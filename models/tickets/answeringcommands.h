// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/tickets/answering.h"
#include "models/base/command.h"

namespace regulars {

/// Says that this program's user is writing an answer. Leaves no trace in the history.
struct RenewAnswering
{
    static constexpr QLatin1StringView name{"renew_answering"};
    static constexpr Right right = Right::Edit;
    TicketId ticket;
    QString program;
    [[nodiscard]] Result<void> execute(WriteSession &session) const;
};

/// It was sent or discarded.
struct EndAnswering
{
    static constexpr QLatin1StringView name{"end_answering"};
    static constexpr Right right = Right::See;
    TicketId ticket;
    QString program;
    [[nodiscard]] Result<void> execute(WriteSession &session) const;
};

} // namespace regulars
