// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "storage/exchange/csvexport.h"

namespace regulars {

class WriteSession;

/// What a package brought.
struct PackageReport
{
    qint64 rows = 0;
    qint64 customers = 0;
    qint64 orders = 0;
    qint64 returns = 0;
    qint64 interactions = 0;
};

/// Writes everything of the shop into one JSON file (docs/data-format.md): an array whose first element tells what it is,
/// then one element a line for each row of each table. Users and the history stay behind. Errors: FileNotWritable,
/// DiskFull, Cancelled, those of the database.
[[nodiscard]] Result<ExportCount> exportPackage(Connection &connection, const Shop &shop, const ExportFile &target,
                                                const Progress &progress, const CancelToken &cancel);

/// Reads a package into a shop that is still empty, as one change set that can be undone. Errors: UnknownFormat, reason
/// not_a_package | newer_package | broken_package (line); Refused, reason shop_not_empty; Cancelled; those of the file and
/// of the database.
[[nodiscard]] Result<PackageReport> importPackage(WriteSession &session, const QString &file, const Progress &progress,
                                                  const CancelToken &cancel);

} // namespace regulars
