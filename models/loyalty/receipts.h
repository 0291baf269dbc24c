// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/loyalty/receipt.h"
#include "storage/database.h"

#include <QtCore/QFuture>

namespace regulars {

/// The receipt of a sale as it is recorded, with the member's points as they stand at `now`. Error: NotFound, also in the
/// recycle bin.
[[nodiscard]] Result<Receipt> readSaleReceipt(Connection &connection, OrderId order, Instant now);
/// The receipt of goods that came back. What was given back as points and what was taken back of them is told where all that
/// came back of the purchase came with this return; the ledger knows of the purchase only. Error: NotFound, also in the
/// recycle bin.
[[nodiscard]] Result<Receipt> readReturnReceipt(Connection &connection, ReturnId goods, Instant now);

/// For printing: a receipt is handed over at the counter and is no export. Call in the thread of the database.
[[nodiscard]] QFuture<Result<Receipt>> receiptToPrint(Database &database, OrderId order);
[[nodiscard]] QFuture<Result<Receipt>> receiptToPrint(Database &database, ReturnId goods);

} // namespace regulars
