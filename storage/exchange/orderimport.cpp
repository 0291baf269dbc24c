// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/exchange/orderimport.h"

#include "core/exchange/countrycurrency.h"
#include "storage/bulk/bulkwriter.h"
#include "storage/exchange/importrun.h"
#include "storage/exchange/orderimporter.h"
#include "storage/journal/writesession.h"
#include "storage/people/shopstore.h"
#include "storage/sql/canceltoken.h"

#include <QtCore/QLocale>

namespace regulars {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 readingProgress = 600; ///< the rest is for indexes, figures and search

using OpenOrders = OpenFile<OrderFileReader>;

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

/// Looks at the file once to find what the shop's settings and saved mappings add, then opens it for reading.
Result<OpenOrders> openForImport(Connection &connection, const Shop &shop, const OrderImportOptions &options)
{
    OrderFileOptions reading;
    reading.dialect = options.dialect;
    reading.mappingText = options.mappingText;
    reading.dateOrder = options.dateOrder;
    reading.zone = shop.timeZone;
    reading.currency = shop.currency.isKnown() ? shop.currency : options.currency;
    const auto looked = openAsSaved<OrderFileReader>(connection, options, ImportKind::Orders, reading);
    if (!looked)
        return tl::unexpected(looked.error());
    if (!shop.currency.isKnown())
        reading.currency = guessedCurrency(looked->reader->detection());
    reading.onlyThatCurrency = true;
    return openFile<OrderFileReader>(options, reading);
}

Result<void> readAll(OpenOrders &file, OrderImporter &importer, const Progress &progress, const CancelToken &cancel)
{
    REGULARS_CHECK(readAhead(file, importer, readingProgress, progress, cancel));
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
    report.detection = withSheets(file.reader->detection(), *file.source);
    report.currency = shop.currency.isKnown() ? shop.currency : guessedCurrency(report.detection);
    OrderImporter importer(connection, target, rejected, sourceOf(options, report.detection.vendor), report);
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
        bulk.finish(afterReading(progress, readingProgress), cancel);
        if (bulk.records() > 0) {
            REGULARS_CHECK(keepCurrency(session, report->currency));
            keepBatch(session, options, *report, hash);
        }
        REGULARS_CHECK(keepRejected(rejected, *report));
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
