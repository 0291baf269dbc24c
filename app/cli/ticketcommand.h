// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/cli/commandline.h"

namespace regulars {

/// The ticket of that number. Errors: wrong usage when it is none, NotFound.
[[nodiscard]] Result<TicketId> ticketNumbered(Database &database, const QString &number);

/// `ticket list` and `ticket show`.
[[nodiscard]] Result<Answer> listTickets(const Invocation &invocation);
[[nodiscard]] Result<Answer> showTicket(const Invocation &invocation);

} // namespace regulars
