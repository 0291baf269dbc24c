// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/loyalty/memberstatement.h"
#include "storage/database.h"

#include <QtCore/QFuture>

namespace regulars {

/// A customer's statement: how the points stand at `now`, and the lines of `from` … `until` (local days, both included; one
/// that is not valid is no limit). Whoever has no points has an empty one. Error: NotFound.
[[nodiscard]] Result<MemberStatement> readStatement(Connection &connection, CustomerId customer, QDate from, QDate until,
                                                    Instant now);

/// For printing and saving: those of the customers that tell anything, in their order. Errors: also those of
/// checkMayExport(). Call in the thread of the database.
[[nodiscard]] QFuture<Result<QList<MemberStatement>>>
statementsToPrint(Database &database, const QList<CustomerId> &customers, QDate from, QDate until);

} // namespace regulars
