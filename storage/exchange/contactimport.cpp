// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/exchange/contactimport.h"

#include "core/exchange/columnmapping.h"
#include "storage/bulk/bulkwriter.h"
#include "storage/exchange/contactimporter.h"
#include "storage/exchange/importsource.h"
#include "storage/exchange/mappingstore.h"
#include "storage/fields/fieldstore.h"
#include "storage/journal/writesession.h"
#include "storage/people/shopstore.h"
#include "storage/privacy/consentstore.h"
#include "storage/sql/canceltoken.h"

#include <QtCore/QFileInfo>

#include <algorithm>
#include <future>

namespace regulars {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 wholeProgress = 1'000;
constexpr qint64 readingProgress = 600; ///< the rest is for updates, indexes and search

/// A file with its reader, which must not outlive it.
struct OpenFile
{
    std::unique_ptr<ImportSource> source;
    std::unique_ptr<ContactReader> reader;
};

Result<OpenFile> openFile(const ImportFileOptions &options, ContactFileOptions reading)
{
    REGULARS_TRY(source, ImportSource::open(options.file, options.sheet));
    reading.dialect = source->settled(reading.dialect);
    auto reader = ContactReader::open(*source, reading);
    if (!reader) {
        QVariantMap &args = reader.error().args;
        args.insert(u"file"_s, options.file);
        if (auto found = args.value(u"detection"_s); found.canConvert<ContactFileDetection>()) {
            auto detection = found.value<ContactFileDetection>();
            detection.sheets = source->sheets();
            detection.sheet = source->sheet();
            args.insert(u"detection"_s, QVariant::fromValue(detection));
        }
        return tl::unexpected(reader.error());
    }
    return OpenFile{std::move(source), std::move(*reader)};
}

// The mapping saved under the name, or for files of this shape unless the person maps by hand; empty when there is none.
Result<QJsonObject> savedMapping(Connection &connection, const ContactImportOptions &options, const QStringList &header)
{
    const MappingStore store(connection);
    if (!options.mappingName.isEmpty()) {
        REGULARS_TRY(named, store.mapping(options.mappingName));
        return named.mapping;
    }
    if (!options.mappingText.isEmpty() || header.isEmpty())
        return QJsonObject();
    const auto sameShape = store.mappingFor(headerSignature(header, static_cast<int>(header.size())));
    return sameShape && isContactMapping(sameShape->mapping) ? sameShape->mapping : QJsonObject();
}

// Birthdays like 03/04/1990 are read as the first clear one of the column is, wherever in the file it stands.
Result<std::optional<DateOrder>> provenDateOrder(const ImportFileOptions &options, ContactFileOptions reading,
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

Result<OpenFile> openForImport(Connection &connection, const Shop &shop, const ContactImportOptions &options, Instant now,
                               const CancelToken &cancel)
{
    ContactFileOptions reading;
    reading.dialect = options.dialect;
    reading.mappingText = options.mappingText;
    reading.dateOrder = options.dateOrder;
    reading.zone = shop.timeZone;
    REGULARS_TRY(own, FieldStore(connection).ownFields());
    reading.ownFields = own.fields;
    reading.today = LocalCalendar(shop.timeZone).date(now);
    REGULARS_TRY(named, savedMapping(connection, options, {}));
    reading.savedMapping = named;
    auto looked = openFile(options, reading);
    const QStringList header = looked ? looked->reader->detection().header
                                      : looked.error().args.value(u"header"_s).toStringList();
    if (named.isEmpty()) {
        REGULARS_TRY(sameShape, savedMapping(connection, options, header));
        reading.savedMapping = sameShape;
        if (!sameShape.isEmpty())
            looked = openFile(options, reading);
    }
    const auto hasDates = [](const ContactMapping &mapping) {
        return mapping.has(ContactField::Birthday) || mapping.has(ContactField::ConsentDate);
    };
    if (!looked || reading.dateOrder || !hasDates(looked->reader->detection().mapping))
        return looked;
    REGULARS_TRY(proven, provenDateOrder(options, reading, cancel));
    if (!proven)
        return looked;
    reading.dateOrder = proven;
    return openFile(options, reading);
}

// The file is parsed in a thread of its own, one batch ahead of the one that is being stored.
Result<void> readAll(OpenFile &file, ContactImporter &importer, const ContactImportReport &report, const Progress &progress,
                     const CancelToken &cancel)
{
    const qint64 size = std::max<qint64>(file.source->size(), 1);
    const auto parse = [&reader = *file.reader] { return reader.next(); };
    auto parsing = std::async(std::launch::async, parse);
    while (parsing.valid()) {
        auto batch = parsing.get();
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
    // A few such dates are noted; a file full of them is a question.
    if (2 * report.problems.value(RowReason::AmbiguousDate) > file.reader->rowsRead())
        return fail(ErrorCode::InvalidValue, u"date_order"_s, {{u"rule"_s, u"ambiguous"_s}});
    importer.finish();
    return {};
}

// Permissions of which nobody has said what they are about.
bool tellsOfConsent(const ContactFileDetection &detection)
{
    const auto &columns = detection.mapping.columns();
    return std::any_of(columns.begin(), columns.end(), [](const ContactColumn &column) {
        return column.field == ContactField::Consent && !consentTargetOf(column.label);
    });
}

ConsentTerms consentTerms(const ContactImportOptions &options, const Shop &shop, Instant now)
{
    ConsentTerms terms{QFileInfo(options.file).fileName(), options.consents, {}, now};
    // Of today, noon may lie ahead.
    if (const QDate day = options.consents.givenOn; day.isValid()) {
        const LocalCalendar calendar(shop.timeZone);
        terms.statedAt = day == calendar.date(now) ? std::min(calendar.noon(day), now) : calendar.noon(day);
    }
    return terms;
}

/// What both the import and the dry run do.
struct Run
{
    Connection &connection;
    const Shop &shop;
    const ContactImportOptions &options;
    Instant now;
    const Progress &progress;
    const CancelToken &cancel;
    QString hash;
    std::vector<Customer> updates;
    std::vector<QList<ConsentEvent>> consents;

    Result<ContactImportReport> operator()(ImportTarget &target, ContactPhotos &photos, RejectedFile *rejected)
    {
        REGULARS_TRY(file, openForImport(connection, shop, options, now, cancel));
        ContactImportReport report;
        report.detection = file.reader->detection();
        report.detection.sheets = file.source->sheets();
        report.detection.sheet = file.source->sheet();
        report.notesConsent = tellsOfConsent(report.detection);
        const QString vendor = report.detection.vendor.isEmpty() ? u"file"_s : report.detection.vendor;
        ContactImporter importer(connection, target, photos, rejected, options.source.isEmpty() ? vendor : options.source,
                                 options.rules, consentTerms(options, shop, now), report);
        if (auto read = readAll(file, importer, report, progress, cancel); !read) {
            read.error().args.insert(u"detection"_s, QVariant::fromValue(report.detection));
            return tl::unexpected(read.error());
        }
        report.rows = file.reader->rowsRead();
        report.photos = photos.count();
        report.photosLeftOut = file.reader->photosLeftOut();
        hash = file.source->hash();
        report.importedBefore = earlierImport(connection, hash);
        updates = importer.updates();
        consents = importer.consents();
        return report;
    }
};

void keepBatch(WriteSession &session, const ContactImportOptions &options, const ContactImportReport &report,
               const QString &hash)
{
    QJsonObject mapping = toJson(report.detection.mapping, report.detection.header);
    mapping.insert(u"customers_updated"_s, report.updated);
    recordBatch(session, {options.file, hash, mapping, report.rows, 0, 0, 0, report.created,
                          report.updated + report.unchanged, report.rejected});
    session.setArgument(u"customers"_s, report.created);
    session.setArgument(u"updated"_s, report.updated);
}

Result<void> writeUpdates(WriteSession &session, const std::vector<Customer> &updates, const CancelToken &cancel)
{
    CustomerStore store(session.connection());
    for (const Customer &customer : updates) {
        if (cancel.isCancelled())
            return fail(ErrorCode::Cancelled);
        REGULARS_CHECK(store.update(session, customer));
    }
    return {};
}

Result<void> writeConsents(WriteSession &session, const std::vector<QList<ConsentEvent>> &consents,
                           const CancelToken &cancel)
{
    ConsentStore store(session.connection());
    for (const QList<ConsentEvent> &lines : consents) {
        if (cancel.isCancelled())
            return fail(ErrorCode::Cancelled);
        REGULARS_CHECK(store.append(session, lines));
    }
    return {};
}

} // namespace

Result<ContactImportReport> importContacts(WriteSession &session, const ContactImportOptions &options,
                                           const Progress &progress, const CancelToken &cancel)
{
    return attempt([&]() -> Result<ContactImportReport> {
        RejectedFile rejected(options.file, rejectedFolders(session.connection(), options));
        BulkWriter bulk(session);
        WritingTarget target(bulk);
        Run run{session.connection(), session.shop(), options, session.now(), progress, cancel, {}, {}, {}};
        ContactPhotos photos(session.connection(), false);
        auto report = run(target, photos, &rejected);
        if (!report)
            return report;
        const auto deriving = [progress](qint64 done, qint64 total) {
            if (progress)
                progress(readingProgress + (wholeProgress - readingProgress) * done / std::max<qint64>(total, 1),
                         wholeProgress);
        };
        bulk.finish(deriving, cancel);
        REGULARS_CHECK(writeUpdates(session, run.updates, cancel));
        REGULARS_CHECK(photos.write(session, cancel));
        REGULARS_CHECK(writeConsents(session, run.consents, cancel));
        if (bulk.records() > 0 || !run.updates.empty() || !run.consents.empty() || photos.count() > 0)
            keepBatch(session, options, *report, run.hash);
        return report;
    });
}

Result<ContactImportReport> tryContactImport(Connection &connection, const ContactImportOptions &options, Instant now,
                                             const Progress &progress, const CancelToken &cancel)
{
    return attempt([&]() -> Result<ContactImportReport> {
        REGULARS_TRY(shop, ShopStore(connection).shop());
        DryTarget target;
        ContactPhotos photos(connection, true);
        Run run{connection, shop, options, now, progress, cancel, {}, {}, {}};
        return run(target, photos, nullptr);
    });
}

} // namespace regulars
