// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/exchange/importcommands.h"

#include "storage/backup/backups.h"
#include "storage/exchange/mappingstore.h"
#include "storage/journal/history.h"

namespace regulars {

Result<OrderImportReport> ImportOrders::execute(WriteSession &session) const
{
    REGULARS_TRY(report, importOrders(session, options, progress, cancel));
    if (!saveMappingAs.isEmpty()) {
        const QStringList &header = report.detection.header;
        const SavedMapping saved{saveMappingAs, headerSignature(header, static_cast<int>(header.size())),
                                 toJson(report.detection.mapping, header)};
        REGULARS_CHECK(MappingStore(session.connection()).save(session, saved));
    }
    return report;
}

Result<void> RemoveImportMapping::execute(WriteSession &session) const
{
    return MappingStore(session.connection()).remove(session, mapping);
}

Result<void> backUpBeforeImport(Connection &connection, const QString &databaseFile, Instant now, const CancelToken &cancel)
{
    return attempt([&]() -> Result<void> {
        REGULARS_TRY(changes, History(connection).latest(1));
        if (changes.isEmpty())
            return {};
        const Backups backups(databaseFile, BackupPolicy::of(connection));
        REGULARS_CHECK(backups.make(BackupReason::BeforeImport, now, cancel));
        return {};
    });
}

} // namespace regulars
