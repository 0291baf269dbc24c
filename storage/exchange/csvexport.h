// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/id.h"
#include "core/base/progress.h"
#include "core/people/shop.h"
#include "storage/exchange/exportfile.h"

namespace regulars {

class CancelToken;
class Connection;

/// What an export wrote.
struct ExportCount
{
    qint64 rows = 0;
    qint64 records = 0; ///< customers, or orders
    qint64 returns = 0; ///< besides orders
};

/// Write the shop's records as a table, in the machine format of docs/data-format.md: the same in every language (save for
/// the file's own style), so that other programs, and our own import, read it; customers also as vCards. Row by row,
/// whatever the size. Errors: FileNotWritable, DiskFull, Cancelled, those of the database; Refused, reason too_many_rows or
/// wrong_format. Customers: those in `only`, in the recycle bin or not; when it is empty, all that are not in the bin.
[[nodiscard]] Result<ExportCount> exportCustomers(Connection &connection, const Shop &shop, const ExportFile &file,
                                                  const Progress &progress, const CancelToken &cancel,
                                                  const QList<CustomerId> &only = {});
/// One row for each line of an order, then one for each line of a return, with amounts below zero.
[[nodiscard]] Result<ExportCount> exportOrders(Connection &connection, const Shop &shop, const ExportFile &file,
                                               const Progress &progress, const CancelToken &cancel);

/// An amount of minor units with a point: 1250 EUR → "12.50", 1250 JPY → "1250".
[[nodiscard]] QString machineAmount(qint64 minor, Currency currency);
/// A decimal number given in units of 10^-decimals, without needless zeros: 2500, 3 → "2.5".
[[nodiscard]] QString machineNumber(qint64 units, int decimals);

} // namespace regulars
