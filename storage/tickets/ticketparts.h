// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/tickets/ticket.h"

namespace regulars {

class Connection;
class WriteSession;

/// Reads tags, orders and products of the ticket. Throws SqlFailure.
void readParts(Connection &connection, Ticket &ticket);
/// Makes the stored ones equal to the ticket's. Throws SqlFailure.
void writeParts(WriteSession &session, const Ticket &ticket);

} // namespace regulars
