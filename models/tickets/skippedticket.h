// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtCore/QStringList>

namespace regulars {

/// Why a change of many tickets, or a macro, leaves one of them alone.
enum class TicketSkip {
    None,
    Gone,     ///< in the recycle bin
    Merged,   ///< into another one: read-only
    Closed,   ///< and the change does not open it again
    Missing,  ///< to be solved without what its category asks for: `fields`
    Unfilled, ///< a field of the answer or note is not known: `fields`
    Unchanged ///< there is nothing to do
};

struct SkippedTicket
{
    TicketSkip skip = TicketSkip::None;
    QStringList fields;
};

} // namespace regulars
