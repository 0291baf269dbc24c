// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/tickets/ticket.h"
#include "storage/database.h"

namespace regulars {

/// The ticket that people call by that number. Error: NotFound.
[[nodiscard]] QFuture<Result<TicketId>> findTicketByNumber(Database &database, qint64 number);

} // namespace regulars
