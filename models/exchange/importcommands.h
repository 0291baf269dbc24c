// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/command.h"
#include "storage/exchange/mappingstore.h"
#include "storage/exchange/orderimport.h"

namespace regulars {

/// Imports an order history. All or nothing; one change set. The caller backs the database up before (see
/// backUpBeforeImport).
struct ImportOrders
{
    static constexpr QLatin1StringView name{"import_orders"};
    OrderImportOptions options;
    Progress progress; ///< in thousandths, on the writer lane
    CancelToken cancel;
    [[nodiscard]] Result<OrderImportReport> execute(WriteSession &session) const;
};

/// Keeps a column mapping for files of the same shape.
struct SaveImportMapping
{
    static constexpr QLatin1StringView name{"save_import_mapping"};
    SavedMapping mapping;
    [[nodiscard]] Result<void> execute(WriteSession &session) const;
};

struct RemoveImportMapping
{
    static constexpr QLatin1StringView name{"remove_import_mapping"};
    QString mapping;
    [[nodiscard]] Result<void> execute(WriteSession &session) const;
};

/// Makes a backup unless the database holds neither customers nor orders. Any thread that may wait.
[[nodiscard]] Result<void> backUpBeforeImport(Database &database);

} // namespace regulars
