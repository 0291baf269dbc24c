// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/id.h"

namespace regulars {

class Database;

/// What pictures show of a desk that is set up.
struct DeskExample
{
    WorkCalendarId hours;
    SlaPolicyId policy;
    TicketId ticket;
};

/// Sets up teams, categories, working hours and promises in a shop that is made for pictures, and adds a ticket.
DeskExample addDeskExample(Database &database);

} // namespace regulars
