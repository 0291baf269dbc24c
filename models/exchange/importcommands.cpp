// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/exchange/importcommands.h"

#include "storage/backup/backups.h"
#include "storage/exchange/mappingstore.h"
#include "storage/journal/history.h"

#include <QtCore/QFileInfo>

using namespace Qt::StringLiterals;

namespace regulars {

Result<OrderImportReport> ImportOrders::execute(WriteSession &session) const
{
    REGULARS_TRY(report, importOrders(session, options, progress, cancel));
    if (!saveMappingAs.isEmpty()) {
        const QStringList &header = report.detection.header;
        const SaveImportMapping save{saveMappingAs, header, toJson(report.detection.mapping, header)};
        REGULARS_CHECK(perform(save, session));
    }
    return report;
}

Result<ContactImportReport> ImportContacts::execute(WriteSession &session) const
{
    REGULARS_TRY(report, importContacts(session, options, progress, cancel));
    if (!saveMappingAs.isEmpty() && !report.detection.isVCard) {
        const QStringList &header = report.detection.header;
        const SaveImportMapping save{saveMappingAs, header, toJson(report.detection.mapping, header)};
        REGULARS_CHECK(perform(save, session));
    }
    return report;
}

Result<TicketImportReport> ImportTickets::execute(WriteSession &session) const
{
    REGULARS_TRY(report, importTickets(session, options, progress, cancel));
    if (!saveMappingAs.isEmpty()) {
        const QStringList &header = report.detection.header;
        const SaveImportMapping save{saveMappingAs, header, toJson(report.detection.mapping, header)};
        REGULARS_CHECK(perform(save, session));
    }
    return report;
}

Result<SubscriptionImportReport> ImportSubscriptions::execute(WriteSession &session) const
{
    REGULARS_TRY(report, importSubscriptions(session, options, progress, cancel));
    if (!saveMappingAs.isEmpty()) {
        const QStringList &header = report.detection.header;
        const SaveImportMapping save{saveMappingAs, header, toJson(report.detection.mapping, header)};
        REGULARS_CHECK(perform(save, session));
    }
    return report;
}

Result<PackageReport> ImportPackage::execute(WriteSession &session) const
{
    session.setArgument(u"file"_s, QFileInfo(file).fileName());
    return importPackage(session, file, progress, cancel);
}

Result<void> SaveImportMapping::execute(WriteSession &session) const
{
    if (mapping.isEmpty())
        return tl::unexpected(invalidField(u"mapping"_s, u"required"_s));
    const SavedMapping saved{mapping, headerSignature(header, static_cast<int>(header.size())), columns};
    return MappingStore(session.connection()).save(session, saved);
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
