// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/progress.h"
#include "core/exchange/contactmerge.h"
#include "core/exchange/contactreader.h"
#include "storage/exchange/importfile.h"

#include <QtCore/QMap>

namespace regulars {

class CancelToken;
class Connection;
class WriteSession;

/// What becomes of contacts whom the shop knows.
enum class IfKnown {
    Update,   ///< the file's values replace those of the record
    FillGaps, ///< only what the record lacks is taken
    Skip,
};

template<>
struct EnumNames<IfKnown>
{
    static constexpr std::array<std::pair<IfKnown, const char16_t *>, 3> names = {
        {{IfKnown::Update, u"update"}, {IfKnown::FillGaps, u"fill_gaps"}, {IfKnown::Skip, u"skip"}}};
    static constexpr IfKnown fallback = IfKnown::Update;
};

/// By what customers are recognised besides the file's own keys, and what becomes of them.
struct ContactRules
{
    IfKnown ifKnown = IfKnown::Update;
    bool createNew = true; ///< false: only known customers are updated
    bool byEmail = true;
    bool byPhone = true;
    bool byCard = true;
    bool byName = true; ///< with the postcode; alone when the file knows nothing else of the person
};

/// What a person says about an import of contacts.
struct ContactImportOptions : ImportFileOptions
{
    ContactRules rules;
    ConsentStatement consents;
};

/// What an import changes, or would change, about one customer.
struct ContactChange
{
    CustomerId customer;
    QString name;
    QList<FieldChange> fields;
};

/// What an import of contacts did, or would do.
struct ContactImportReport
{
    ContactFileDetection detection;
    qint64 rows = 0;
    qint64 created = 0;
    qint64 updated = 0;
    qint64 unchanged = 0;      ///< known, and the file says nothing new
    qint64 skipped = 0;        ///< known or new, but left out because the rules say so
    qint64 inRecycleBin = 0;   ///< thrown away before: they don't come back
    qint64 repeated = 0;       ///< the same contact stands in the file before
    qint64 photos = 0;         ///< that customers got
    qint64 photosLeftOut = 0;  ///< that can't be read, second ones, sounds and keys
    qint64 rejected = 0;       ///< rows that were not imported
    bool notesConsent = false; ///< the file tells of permissions, which are kept as notes and give none
    ConsentCounts consents;
    QMap<RowReason, qint64> problems; ///< rows by reason, those only noted too
    std::vector<RejectedRow> firstProblems;
    std::vector<ContactChange> firstChanges; ///< at most 200
    QString rejectedFile;                    ///< empty when no row was rejected
    std::optional<EarlierImport> importedBefore;
};

/// Imports the contacts of a table or of vCards, as one change set that can be undone, updates included. All or nothing.
/// Refusals in columns of consent are recorded, consents only with a statement: see decided(). An undo reverses what it
/// added to the ledgers of customers who stay.
/// `progress` goes in thousandths. Errors: those of ContactReader::open() and of the file; InvalidValue, field
/// "date_order", rule "ambiguous" when of most birthdays nothing tells whether 03/04 is in March or April; NotFound, field
/// "mapping"; Cancelled; those of the database. args["detection"] is the ContactFileDetection where there is one.
[[nodiscard]] Result<ContactImportReport> importContacts(WriteSession &session, const ContactImportOptions &options,
                                                         const Progress &progress, const CancelToken &cancel);

/// The same without writing anything: what the import would do.
[[nodiscard]] Result<ContactImportReport> tryContactImport(Connection &connection, const ContactImportOptions &options,
                                                           Instant now, const Progress &progress, const CancelToken &cancel);

} // namespace regulars
