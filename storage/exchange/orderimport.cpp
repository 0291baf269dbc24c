// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/exchange/orderimport.h"

#include "core/exchange/countrycurrency.h"
#include "storage/bulk/bulkwriter.h"
#include "storage/exchange/importsource.h"
#include "storage/exchange/mappingstore.h"
#include "storage/exchange/orderimporter.h"
#include "storage/journal/writesession.h"
#include "storage/people/shopstore.h"
#include "storage/sql/canceltoken.h"

#include <QtCore/QLocale>

#include <future>

namespace regulars {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 wholeProgress = 1'000;
constexpr qint64 readingProgress = 600; ///< the rest is for indexes, figures and search

/// A file with its reader, which must not outlive it.
struct OpenFile
{
    std::unique_ptr<ImportSource> source;
    std::unique_ptr<OrderFileReader> reader;
};

Result<OpenFile> openFile(const ImportFileOptions &options, OrderFileOptions reading)
{
    REGULARS_TRY(source, ImportSource::open(options.file, options.sheet));
    reading.dialect = source->settled(reading.dialect);
    auto reader = OrderFileReader::open(*source, reading);
    if (!reader) {
        QVariantMap &args = reader.error().args;
        args.insert(u"file"_s, options.file);
        if (auto found = args.value(u"detection"_s); found.canConvert<OrderFileDetection>()) {
            auto detection = found.value<OrderFileDetection>();
            detection.sheets = source->sheets();
            detection.sheet = source->sheet();
            args.insert(u"detection"_s, QVariant::fromValue(detection));
        }
        return tl::unexpected(reader.error());
    }
    return OpenFile{std::move(source), std::move(*reader)};
}

QStringList countriesIn(const OrderFileDetection &detection)
{
    QStringList countries;
    const int column = detection.mapping.column(OrderField::Country);
    for (const QStringList &row : detection.sample) {
        if (column >= 0 && column < row.size())
            countries += row[column];
    }
    return countries;
}

// What a file doesn't say, its countries may, else the machine.
Currency guessedCurrency(const OrderFileDetection &detection)
{
    if (detection.currency.isKnown())
        return detection.currency;
    if (const Currency byCountry = currencyOfMost(countriesIn(detection)); byCountry.isKnown())
        return byCountry;
    const Currency byLocale(QLocale::system().currencySymbol(QLocale::CurrencyIsoCode));
    return byLocale.isKnown() ? byLocale : Currency(u"USD");
}

// The mapping saved under the name, or for files of this shape unless the person maps by hand; empty when there is none.
Result<QJsonObject> savedMapping(Connection &connection, const OrderImportOptions &options, const QStringList &header)
{
    const MappingStore store(connection);
    if (!options.mappingName.isEmpty()) {
        REGULARS_TRY(named, store.mapping(options.mappingName));
        return named.mapping;
    }
    if (!options.mappingText.isEmpty() || header.isEmpty())
        return QJsonObject();
    const auto sameShape = store.mappingFor(headerSignature(header, static_cast<int>(header.size())));
    return sameShape && kindOf(sameShape->mapping) == ImportKind::Orders ? sameShape->mapping : QJsonObject();
}

/// Looks at the file once to find what the shop's settings and saved mappings add, then opens it for reading.
Result<OpenFile> openForImport(Connection &connection, const Shop &shop, const OrderImportOptions &options)
{
    OrderFileOptions reading;
    reading.dialect = options.dialect;
    reading.mappingText = options.mappingText;
    reading.dateOrder = options.dateOrder;
    reading.zone = shop.timeZone;
    reading.currency = shop.currency.isKnown() ? shop.currency : options.currency;
    REGULARS_TRY(named, savedMapping(connection, options, {}));
    reading.savedMapping = named;
    auto looked = openFile(options, reading);
    // A file that lacks a column by its own words may still have a mapping that a person made for it.
    const QStringList header = looked ? looked->reader->detection().header
                                      : looked.error().args.value(u"header"_s).toStringList();
    if (named.isEmpty()) {
        REGULARS_TRY(sameShape, savedMapping(connection, options, header));
        reading.savedMapping = sameShape;
        if (!looked && !sameShape.isEmpty())
            looked = openFile(options, reading);
    }
    if (!looked)
        return looked;
    if (!shop.currency.isKnown())
        reading.currency = guessedCurrency(looked->reader->detection());
    reading.onlyThatCurrency = true;
    return openFile(options, reading);
}

// The file is parsed in a thread of its own, one batch ahead of the one that is being stored.
Result<void> readAll(OpenFile &file, OrderImporter &importer, const Progress &progress, const CancelToken &cancel)
{
    const qint64 size = std::max<qint64>(file.source->size(), 1);
    const auto parse = [&reader = *file.reader] { return reader.next(); };
    auto parsing = std::async(std::launch::async, parse);
    while (parsing.valid()) {
        const auto batch = parsing.get();
        if (!batch)
            return tl::unexpected(batch.error());
        if (cancel.isCancelled())
            return fail(ErrorCode::Cancelled);
        const qint64 bytes = std::min(file.reader->bytesRead(), size);
        if (!file.reader->atEnd())
            parsing = std::async(std::launch::async, parse);
        importer.take(*batch);
        if (progress)
            progress(bytes * readingProgress / size, wholeProgress);
    }
    // A few such dates in a file of clear ones are rejected rows; a file full of them is a question.
    if (file.reader->dateOrderUnknown() && 2 * importer.problems(RowReason::AmbiguousDate) > file.reader->rowsRead())
        return fail(ErrorCode::InvalidValue, u"date_order"_s, {{u"rule"_s, u"ambiguous"_s}});
    importer.finish();
    return {};
}

Result<OrderImportReport> runImport(Connection &connection, const Shop &shop, const OrderImportOptions &options,
                                    ImportTarget &target, RejectedFile *rejected, QString *hash, const Progress &progress,
                                    const CancelToken &cancel)
{
    REGULARS_TRY(file, openForImport(connection, shop, options));
    OrderImportReport report;
    report.detection = file.reader->detection();
    report.detection.sheets = file.source->sheets();
    report.detection.sheet = file.source->sheet();
    report.currency = shop.currency.isKnown() ? shop.currency : guessedCurrency(report.detection);
    const QString vendor = report.detection.vendor.isEmpty() ? u"file"_s : report.detection.vendor;
    OrderImporter importer(connection, target, rejected, options.source.isEmpty() ? vendor : options.source, report);
    if (auto read = readAll(file, importer, progress, cancel); !read) {
        read.error().args.insert(u"detection"_s, QVariant::fromValue(report.detection));
        return tl::unexpected(read.error());
    }
    report.rows = file.reader->rowsRead();
    if (hash != nullptr)
        *hash = file.source->hash();
    return report;
}

void keepBatch(WriteSession &session, const OrderImportOptions &options, const OrderImportReport &report,
               const QString &hash)
{
    recordBatch(session, {options.file, hash, toJson(report.detection.mapping, report.detection.header), report.rows,
                          report.ordersCreated, report.ordersKnown, report.returnsCreated, report.customersCreated,
                          report.customersMatched, report.rejected});
    session.setArgument(u"orders"_s, report.ordersCreated);
    session.setArgument(u"customers"_s, report.customersCreated);
    session.setArgument(u"returns"_s, report.returnsCreated);
}

Result<void> keepCurrency(WriteSession &session, Currency currency)
{
    if (session.shop().currency.isKnown())
        return {};
    Shop shop = session.shop();
    shop.currency = currency;
    return ShopStore(session.connection()).save(session, shop);
}

} // namespace

Result<OrderImportReport> importOrders(WriteSession &session, const OrderImportOptions &options, const Progress &progress,
                                       const CancelToken &cancel)
{
    return attempt([&]() -> Result<OrderImportReport> {
        RejectedFile rejected(options.file, rejectedFolders(session.connection(), options));
        BulkWriter bulk(session);
        WritingTarget target(bulk);
        QString hash;
        auto report = runImport(session.connection(), session.shop(), options, target, &rejected, &hash, progress, cancel);
        if (!report)
            return report;
        const auto deriving = [progress](qint64 done, qint64 total) {
            if (progress)
                progress(readingProgress + (wholeProgress - readingProgress) * done / std::max<qint64>(total, 1),
                         wholeProgress);
        };
        bulk.finish(deriving, cancel);
        if (bulk.records() > 0) {
            REGULARS_CHECK(keepCurrency(session, report->currency));
            keepBatch(session, options, *report, hash);
        }
        return report;
    });
}

Result<OrderImportReport> tryImport(Connection &connection, const OrderImportOptions &options, const Progress &progress,
                                    const CancelToken &cancel)
{
    return attempt([&]() -> Result<OrderImportReport> {
        REGULARS_TRY(shop, ShopStore(connection).shop());
        DryTarget target;
        return runImport(connection, shop, options, target, nullptr, nullptr, progress, cancel);
    });
}

} // namespace regulars
