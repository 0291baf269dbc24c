// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/exchange/ticketimport.h"

#include "storage/bulk/bulkwriter.h"
#include "storage/exchange/importrun.h"
#include "storage/exchange/ticketimporter.h"
#include "storage/journal/writesession.h"
#include "storage/people/shopstore.h"
#include "storage/sql/canceltoken.h"

namespace regulars {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 readingProgress = 500; ///< the rest is for what is derived

using OpenTickets = OpenFile<TicketFileReader>;

Result<OpenTickets> openForImport(Connection &connection, const Shop &shop, const ImportFileOptions &options,
                                  const CancelToken &cancel)
{
    TicketFileOptions reading;
    reading.dialect = options.dialect;
    reading.mappingText = options.mappingText;
    reading.dateOrder = options.dateOrder;
    reading.zone = shop.timeZone;
    auto looked = openAsSaved<TicketFileReader>(connection, options, ImportKind::Tickets, reading);
    if (!looked || reading.dateOrder)
        return looked;
    REGULARS_TRY(proven, provenDateOrder<TicketFileReader>(options, reading, cancel));
    if (!proven)
        return looked;
    reading.dateOrder = proven;
    return openFile<TicketFileReader>(options, reading);
}

Result<void> readAll(OpenTickets &file, TicketImporter &importer, const TicketImportReport &report, const Progress &progress,
                     const CancelToken &cancel)
{
    REGULARS_CHECK(readAhead(file, importer, readingProgress, progress, cancel));
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
    report.detection = withSheets(file.reader->detection(), *file.source);
    TicketImporter importer(connection, target, bulk, rejected, sourceOf(options, report.detection.vendor), report);
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
        bulk.finish(afterReading(progress, readingProgress), cancel);
        if (bulk.records() > 0)
            keepBatch(session, options, *report, hash);
        REGULARS_CHECK(keepRejected(rejected, *report));
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
