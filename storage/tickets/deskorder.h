// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "storage/journal/table.h"

namespace regulars {

class WriteSession;

/// Gives the rows their places, in this order: of Teams, TicketCategories or TicketStatuses. Statuses of the shop's own come
/// after the built-in ones of their category, which stay where they are. Error: NotFound.
[[nodiscard]] Result<void> reorderDesk(WriteSession &session, Table table, const QList<qint64> &ids);

} // namespace regulars
