// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/exchange/importcommands.h"

#include "storage/backup/backups.h"

namespace regulars {

Result<OrderImportReport> ImportOrders::execute(WriteSession &session) const
{
    return importOrders(session, options, progress, cancel);
}

Result<void> SaveImportMapping::execute(WriteSession &session) const
{
    return MappingStore(session.connection()).save(session, mapping);
}

Result<void> RemoveImportMapping::execute(WriteSession &session) const
{
    return MappingStore(session.connection()).remove(session, mapping);
}

Result<void> backUpBeforeImport(Database &database)
{
    auto policy = database
                      .read([](Connection &connection) -> Result<std::optional<BackupPolicy>> {
                          REGULARS_TRY(filled, holdsRecords(connection));
                          if (!filled)
                              return std::nullopt;
                          return attempt([&] { return std::optional(BackupPolicy::of(connection)); });
                      })
                      .result();
    if (!policy)
        return tl::unexpected(policy.error());
    if (*policy)
        REGULARS_CHECK(Backups(database.file(), **policy).make(BackupReason::BeforeImport, database.clock().now()));
    return {};
}

} // namespace regulars
