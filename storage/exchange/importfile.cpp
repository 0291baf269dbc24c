// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/exchange/importfile.h"

#include "core/exchange/columnmapping.h"
#include "core/exchange/contactmapping.h"
#include "core/exchange/peekedbytesource.h"
#include "core/exchange/subscriptionmapping.h"
#include "core/exchange/tablefile.h"
#include "core/exchange/ticketmapping.h"
#include "storage/base/jsontext.h"
#include "storage/exchange/importsource.h"
#include "storage/exchange/mappingstore.h"
#include "storage/journal/writesession.h"
#include "storage/sql/statement.h"

#include <QtCore/QFileInfo>

namespace regulars {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype headBytes = 256 * 1024;

// What the mapping is for that a person saved for files of this shape.
std::optional<ImportKind> kindOfSavedMapping(Connection &connection, std::string_view head, const DialectOverrides &dialect)
{
    MemoryByteSource source(head);
    const auto table = TableFile::open(source, dialect, {});
    if (!table || (*table)->rawHeader().isEmpty())
        return std::nullopt;
    const QStringList header = (*table)->header();
    const auto saved = MappingStore(connection).mappingFor(headerSignature(header, static_cast<int>(header.size())));
    if (!saved)
        return std::nullopt;
    return kindOf(saved->mapping);
}

} // namespace

ImportKind kindOf(const QJsonObject &mapping)
{
    if (isContactMapping(mapping))
        return ImportKind::Contacts;
    if (isSubscriptionMapping(mapping))
        return ImportKind::Subscriptions;
    return isTicketMapping(mapping) ? ImportKind::Tickets : ImportKind::Orders;
}

Result<ImportKind> recognisedKind(Connection &connection, const ImportFileOptions &options)
{
    if (!options.mappingName.isEmpty()) {
        REGULARS_TRY(saved, MappingStore(connection).mapping(options.mappingName));
        return kindOf(saved.mapping);
    }
    if (const auto byHand = importKindOfMapping(options.mappingText))
        return *byHand;
    REGULARS_TRY(source, ImportSource::open(options.file, options.sheet));
    PeekedByteSource peeked(*source);
    REGULARS_TRY(head, peeked.peek(headBytes));
    const DialectOverrides dialect = source->settled(options.dialect);
    if (const auto saved = kindOfSavedMapping(connection, head, dialect))
        return *saved;
    return importKindOf(head, dialect);
}

Result<QJsonObject> savedMapping(Connection &connection, const ImportFileOptions &options, ImportKind kind,
                                 const QStringList &header)
{
    const MappingStore store(connection);
    if (!options.mappingName.isEmpty()) {
        REGULARS_TRY(named, store.mapping(options.mappingName));
        return named.mapping;
    }
    if (!options.mappingText.isEmpty() || header.isEmpty())
        return QJsonObject();
    const auto sameShape = store.mappingFor(headerSignature(header, static_cast<int>(header.size())));
    return sameShape && kindOf(sameShape->mapping) == kind ? sameShape->mapping : QJsonObject();
}

QString sourceOf(const ImportFileOptions &options, const QString &vendor)
{
    if (!options.source.isEmpty())
        return options.source;
    return vendor.isEmpty() ? u"file"_s : vendor;
}

std::optional<EarlierImport> earlierImport(Connection &connection, const QString &hash)
{
    Statement row(connection, u"SELECT b.imported_at, b.file_name FROM import_batches b"
                              " JOIN change_sets s ON s.id = b.change_set_id"
                              " WHERE b.file_hash = :hash AND (s.undone_by_id IS NULL OR s.undone_by_id = s.id)"
                              " ORDER BY b.id DESC LIMIT 1"_s);
    if (!row.bind(u"hash", hash).next())
        return std::nullopt;
    return EarlierImport{row.instant(0), row.text(1)};
}

void recordBatch(WriteSession &session, const ImportBatch &batch)
{
    const QFileInfo file(batch.file);
    Statement insert(
        session.connection(),
        u"INSERT INTO import_batches (change_set_id, file_name, file_hash, file_size, imported_at, mapping, rows,"
        " orders_created, orders_known, returns_created, customers_created, customers_matched, rejected)"
        " VALUES (:change_set, :name, :hash, :size, :now, :mapping, :rows, :created, :known, :returns, :customers,"
        " :matched, :rejected)"_s);
    insert.bindAll(session.changeSet(), file.fileName(), batch.hash, file.size(), session.now(), jsonText(batch.mapping),
                   batch.rows, batch.ordersCreated, batch.ordersKnown, batch.returnsCreated, batch.customersCreated,
                   batch.customersMatched, batch.rejected);
    insert.execute();
    session.note({Entity::ImportBatch, ChangeKind::Created, insert.insertedId()});
    session.setArgument(u"file"_s, file.fileName());
}

QStringList rejectedFolders(Connection &connection, const ImportFileOptions &options)
{
    if (!options.rejectedFolder.isEmpty())
        return {options.rejectedFolder};
    return {QFileInfo(options.file).absolutePath(), QFileInfo(connection.file()).absolutePath()};
}

} // namespace regulars
