// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/exchange/ticketimport.h"

#include "core/exchange/columnmapping.h"
#include "storage/bulk/bulkwriter.h"
#include "storage/exchange/importsource.h"
#include "storage/exchange/mappingstore.h"
#include "storage/exchange/ticketimporter.h"
#include "storage/journal/writesession.h"
#include "storage/people/shopstore.h"
#include "storage/sql/canceltoken.h"

namespace regulars {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 wholeProgress = 1'000;
constexpr qint64 readingProgress = 500; ///< the rest is for what is derived

/// A file with its reader, which must not outlive it.
struct OpenFile
{
    std::unique_ptr<ImportSource> source;
    std::unique_ptr<TicketFileReader> reader;
};

Result<OpenFile> openFile(const ImportFileOptions &options, TicketFileOptions reading)
{
    REGULARS_TRY(source, ImportSource::open(options.file, options.sheet));
    reading.dialect = source->settled(reading.dialect);
    auto reader = TicketFileReader::open(*source, reading);
    if (!reader) {
        QVariantMap &args = reader.error().args;
        args.insert(u"file"_s, options.file);
        if (auto found = args.value(u"detection"_s); found.canConvert<TicketFileDetection>()) {
            auto detection = found.value<TicketFileDetection>();
            detection.sheets = source->sheets();
            detection.sheet = source->sheet();
            args.insert(u"detection"_s, QVariant::fromValue(detection));
        }
        return tl::unexpected(reader.error());
    }
    return OpenFile{std::move(source), std::move(*reader)};
}

/// The mapping saved under the name, or for files of this shape unless the person maps by hand; empty when there is none.
Result<QJsonObject> savedMapping(Connection &connection, const ImportFileOptions &options, const QStringList &header)
{
    const MappingStore store(connection);
    if (!options.mappingName.isEmpty()) {
        REGULARS_TRY(named, store.mapping(options.mappingName));
        return named.mapping;
    }
    if (!options.mappingText.isEmpty() || header.isEmpty())
        return QJsonObject();
    const auto sameShape = store.mappingFor(headerSignature(header, static_cast<int>(header.size())));
    return sameShape && isTicketMapping(sameShape->mapping) ? sameShape->mapping : QJsonObject();
}

/// Dates like 03/04/2026 are read as the first clear one is, wherever in the file it stands.
Result<std::optional<DateOrder>> provenDateOrder(const ImportFileOptions &options, TicketFileOptions reading,
                                                 const CancelToken &cancel)
{
    reading.onlyDates = true;
    REGULARS_TRY(looked, openFile(options, reading));
    while (!looked.reader->atEnd() && !looked.reader->provenDateOrder()) {
        if (cancel.isCancelled())
            return fail(ErrorCode::Cancelled);
        REGULARS_CHECK(looked.reader->next());
    }
    return looked.reader->provenDateOrder();
}

Result<OpenFile> openForImport(Connection &connection, const Shop &shop, const ImportFileOptions &options,
                               const CancelToken &cancel)
{
    TicketFileOptions reading;
    reading.dialect = options.dialect;
    reading.mappingText = options.mappingText;
    reading.dateOrder = options.dateOrder;
    reading.zone = shop.timeZone;
    REGULARS_TRY(named, savedMapping(connection, options, {}));
    reading.savedMapping = named;
    auto looked = openFile(options, reading);
    // A file that lacks a column by its own words may still have a mapping that a person made for it.
    const QStringList header = looked ? looked->reader->detection().header
                                      : looked.error().args.value(u"header"_s).toStringList();
    if (named.isEmpty()) {
        REGULARS_TRY(sameShape, savedMapping(connection, options, header));
        reading.savedMapping = sameShape;
        if (!sameShape.isEmpty())
            looked = openFile(options, reading);
    }
    if (!looked || reading.dateOrder)
        return looked;
    REGULARS_TRY(proven, provenDateOrder(options, reading, cancel));
    if (!proven)
        return looked;
    reading.dateOrder = proven;
    return openFile(options, reading);
}

Result<void> readAll(const OpenFile &file, TicketImporter &importer, const TicketImportReport &report,
                     const Progress &progress, const CancelToken &cancel)
{
    const qint64 size = std::max<qint64>(file.source->size(), 1);
    while (!file.reader->atEnd()) {
        if (cancel.isCancelled())
            return fail(ErrorCode::Cancelled);
        REGULARS_TRY(batch, file.reader->next());
        importer.take(batch);
        if (progress)
            progress(std::min(file.reader->bytesRead(), size) * readingProgress / size, wholeProgress);
    }
    // A few such dates in a file of clear ones are rejected rows; a file full of them is a question.
    if (2 * report.problems.value(RowReason::AmbiguousDate) > file.reader->rowsRead())
        return fail(ErrorCode::InvalidValue, u"date_order"_s, {{u"rule"_s, u"ambiguous"_s}});
    importer.finish();
    return {};
}

/// What both the import and the dry run do. `bulk`, `rejected` and `hash` are null for a dry run.
Result<TicketImportReport> run(Connection &connection, const Shop &shop, const ImportFileOptions &options,
                               ImportTarget &target, BulkWriter *bulk, RejectedFile *rejected, QString *hash,
                               const Progress &progress, const CancelToken &cancel)
{
    REGULARS_TRY(file, openForImport(connection, shop, options, cancel));
    TicketImportReport report;
    report.detection = file.reader->detection();
    report.detection.sheets = file.source->sheets();
    report.detection.sheet = file.source->sheet();
    const QString vendor = report.detection.vendor.isEmpty() ? u"file"_s : report.detection.vendor;
    TicketImporter importer(connection, target, bulk, rejected, options.source.isEmpty() ? vendor : options.source, report);
    if (auto read = readAll(file, importer, report, progress, cancel); !read) {
        read.error().args.insert(u"detection"_s, QVariant::fromValue(report.detection));
        return tl::unexpected(read.error());
    }
    report.rows = file.reader->rowsRead();
    if (hash != nullptr)
        *hash = file.source->hash();
    return report;
}

void keepBatch(WriteSession &session, const ImportFileOptions &options, const TicketImportReport &report,
               const QString &hash)
{
    QJsonObject mapping = toJson(report.detection.mapping, report.detection.header);
    mapping.insert(u"tickets_created"_s, report.ticketsCreated);
    recordBatch(session, {options.file, hash, mapping, report.rows, 0, 0, 0, report.customersCreated,
                          report.customersMatched, report.rejected});
    session.setArgument(u"tickets"_s, report.ticketsCreated);
    session.setArgument(u"customers"_s, report.customersCreated);
}

} // namespace

Result<TicketImportReport> importTickets(WriteSession &session, const ImportFileOptions &options, const Progress &progress,
                                         const CancelToken &cancel)
{
    return attempt([&]() -> Result<TicketImportReport> {
        RejectedFile rejected(options.file, rejectedFolders(session.connection(), options));
        BulkWriter bulk(session);
        WritingTarget target(bulk);
        QString hash;
        auto report = run(session.connection(), session.shop(), options, target, &bulk, &rejected, &hash, progress, cancel);
        if (!report)
            return report;
        const auto deriving = [progress](qint64 done, qint64 total) {
            if (progress)
                progress(readingProgress + (wholeProgress - readingProgress) * done / std::max<qint64>(total, 1),
                         wholeProgress);
        };
        bulk.finish(deriving, cancel);
        if (bulk.records() > 0)
            keepBatch(session, options, *report, hash);
        return report;
    });
}

Result<TicketImportReport> tryTicketImport(Connection &connection, const ImportFileOptions &options,
                                           const Progress &progress, const CancelToken &cancel)
{
    return attempt([&]() -> Result<TicketImportReport> {
        REGULARS_TRY(shop, ShopStore(connection).shop());
        DryTarget target;
        return run(connection, shop, options, target, nullptr, nullptr, nullptr, progress, cancel);
    });
}

} // namespace regulars
