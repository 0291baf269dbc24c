// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/exchange/subscriptionimport.h"

#include "storage/bulk/bulkwriter.h"
#include "storage/exchange/importrun.h"
#include "storage/exchange/subscriptionimporter.h"
#include "storage/journal/writesession.h"
#include "storage/people/shopstore.h"

namespace regulars {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 readingProgress = 500; ///< the rest is for writing

using OpenSubscriptions = OpenFile<SubscriptionFileReader>;

/// What both the import and the dry run know of the shop.
struct Scene
{
    Connection &connection;
    const Shop &shop;
    QDate today;
};

Result<OpenSubscriptions> openForImport(const Scene &scene, const ImportFileOptions &options, const CancelToken &cancel)
{
    SubscriptionFileOptions reading;
    reading.dialect = options.dialect;
    reading.mappingText = options.mappingText;
    reading.dateOrder = options.dateOrder;
    reading.currency = scene.shop.currency;
    auto looked = openAsSaved<SubscriptionFileReader>(scene.connection, options, ImportKind::Subscriptions, reading);
    if (!looked || reading.dateOrder)
        return looked;
    REGULARS_TRY(proven, provenDateOrder<SubscriptionFileReader>(options, reading, cancel));
    if (!proven)
        return looked;
    reading.dateOrder = proven;
    return openFile<SubscriptionFileReader>(options, reading);
}

Result<void> readAll(OpenSubscriptions &file, SubscriptionImporter &importer, const SubscriptionImportReport &report,
                     const Progress &progress, const CancelToken &cancel)
{
    REGULARS_CHECK(readAhead(file, importer, readingProgress, progress, cancel));
    // A few such dates in a file of clear ones are rejected rows; a file full of them is a question.
    if (2 * report.problems.value(RowReason::AmbiguousDate) > file.reader->rowsRead())
        return fail(ErrorCode::InvalidValue, u"date_order"_s, {{u"rule"_s, u"ambiguous"_s}});
    importer.finish();
    return {};
}

/// Reads the file into the importer, which is made for the source that the file turns out to have.
template<typename Make>
Result<std::unique_ptr<SubscriptionImporter>> read(const Scene &scene, const ImportFileOptions &options,
                                                   SubscriptionImportReport &report, QString *hash, Make make,
                                                   const Progress &progress, const CancelToken &cancel)
{
    REGULARS_TRY(file, openForImport(scene, options, cancel));
    report.detection = withSheets(file.reader->detection(), *file.source);
    std::unique_ptr<SubscriptionImporter> importer = make(sourceOf(options, report.detection.vendor));
    if (auto done = readAll(file, *importer, report, progress, cancel); !done) {
        done.error().args.insert(u"detection"_s, QVariant::fromValue(report.detection));
        return tl::unexpected(done.error());
    }
    report.rows = file.reader->rowsRead();
    if (hash != nullptr)
        *hash = file.source->hash();
    return importer;
}

void keepBatch(WriteSession &session, const ImportFileOptions &options, const SubscriptionImportReport &report,
               const QString &hash)
{
    QJsonObject mapping = toJson(report.detection.mapping, report.detection.header);
    mapping.insert(u"subscriptions_created"_s, report.created);
    recordBatch(session, {options.file, hash, mapping, report.rows, 0, 0, 0, report.customersCreated,
                          report.customersMatched, report.rejected});
    session.setArgument(u"subscriptions"_s, report.created);
    session.setArgument(u"customers"_s, report.customersCreated);
}

} // namespace

Result<SubscriptionImportReport> importSubscriptions(WriteSession &session, const ImportFileOptions &options,
                                                     const Progress &progress, const CancelToken &cancel)
{
    return attempt([&]() -> Result<SubscriptionImportReport> {
        RejectedFile rejected(options.file, rejectedFolders(session.connection(), options));
        BulkWriter bulk(session);
        WritingTarget target(bulk);
        SubscriptionImportReport report;
        QString hash;
        const Scene scene{session.connection(), session.shop(), session.calendar().date(session.now())};
        const auto make = [&](const QString &source) {
            return std::make_unique<SubscriptionImporter>(scene.connection, target, &rejected, source, scene.today, report);
        };
        REGULARS_TRY(importer, read(scene, options, report, &hash, make, progress, cancel));
        bulk.finish({}, cancel); // the customers: few, and all that a bulk load may do comes before other changes
        REGULARS_CHECK(importer->write(session, afterReading(progress, readingProgress), cancel));
        if (report.created > 0 || bulk.records() > 0)
            keepBatch(session, options, report, hash);
        REGULARS_CHECK(keepRejected(rejected, report));
        return report;
    });
}

Result<SubscriptionImportReport> trySubscriptionImport(Connection &connection, const ImportFileOptions &options, Instant now,
                                                       const Progress &progress, const CancelToken &cancel)
{
    return attempt([&]() -> Result<SubscriptionImportReport> {
        REGULARS_TRY(shop, ShopStore(connection).shop());
        DryTarget target;
        SubscriptionImportReport report;
        const Scene scene{connection, shop, LocalCalendar(shop.timeZone).date(now)};
        const auto make = [&](const QString &source) {
            return std::make_unique<SubscriptionImporter>(connection, target, nullptr, source, scene.today, report);
        };
        REGULARS_CHECK(read(scene, options, report, nullptr, make, progress, cancel));
        return report;
    });
}

} // namespace regulars
