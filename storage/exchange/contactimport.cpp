// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/exchange/contactimport.h"

#include "storage/bulk/bulkwriter.h"
#include "storage/exchange/contactimporter.h"
#include "storage/exchange/importrun.h"
#include "storage/fields/fieldstore.h"
#include "storage/journal/writesession.h"
#include "storage/people/shopstore.h"
#include "storage/privacy/consentstore.h"
#include "storage/sql/canceltoken.h"

#include <QtCore/QFileInfo>

#include <algorithm>

namespace regulars {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 readingProgress = 600; ///< the rest is for updates, indexes and search

using OpenContacts = OpenFile<ContactReader>;

Result<OpenContacts> openForImport(Connection &connection, const Shop &shop, const ContactImportOptions &options,
                                   Instant now, const CancelToken &cancel)
{
    ContactFileOptions reading;
    reading.dialect = options.dialect;
    reading.mappingText = options.mappingText;
    reading.dateOrder = options.dateOrder;
    reading.zone = shop.timeZone;
    REGULARS_TRY(own, FieldStore(connection).ownFields());
    reading.ownFields = own.fields;
    reading.today = LocalCalendar(shop.timeZone).date(now);
    auto looked = openAsSaved<ContactReader>(connection, options, ImportKind::Contacts, reading);
    const auto hasDates = [](const ContactMapping &mapping) {
        return mapping.has(ContactField::Birthday) || mapping.has(ContactField::ConsentDate);
    };
    if (!looked || reading.dateOrder || !hasDates(looked->reader->detection().mapping))
        return looked;
    REGULARS_TRY(proven, provenDateOrder<ContactReader>(options, reading, cancel));
    if (!proven)
        return looked;
    reading.dateOrder = proven;
    return openFile<ContactReader>(options, reading);
}

Result<void> readAll(OpenContacts &file, ContactImporter &importer, const ContactImportReport &report,
                     const Progress &progress, const CancelToken &cancel)
{
    REGULARS_CHECK(readAhead(file, importer, readingProgress, progress, cancel));
    // A few such dates are noted; a file full of them is a question.
    if (2 * report.problems.value(RowReason::AmbiguousDate) > file.reader->rowsRead())
        return fail(ErrorCode::InvalidValue, u"date_order"_s, {{u"rule"_s, u"ambiguous"_s}});
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
        report.detection = withSheets(file.reader->detection(), *file.source);
        report.notesConsent = tellsOfConsent(report.detection);
        ContactImporter importer(connection, target, photos, rejected, sourceOf(options, report.detection.vendor),
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
        bulk.finish(afterReading(progress, readingProgress), cancel);
        REGULARS_CHECK(writeUpdates(session, run.updates, cancel));
        REGULARS_CHECK(photos.write(session, cancel));
        REGULARS_CHECK(writeConsents(session, run.consents, cancel));
        if (bulk.records() > 0 || !run.updates.empty() || !run.consents.empty() || photos.count() > 0)
            keepBatch(session, options, *report, run.hash);
        REGULARS_CHECK(keepRejected(rejected, *report));
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
