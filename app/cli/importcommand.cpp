// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/commandline.h"
#include "models/exchange/importcommands.h"
#include "storage/exchange/mappingstore.h"
#include "storage/people/shopstore.h"

#include <QtCore/QCoreApplication>

namespace regulars {

using namespace Qt::StringLiterals;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(regulars::CommandLine)
};

Result<DialectOverrides> dialectOptions(const QCommandLineParser &given)
{
    DialectOverrides dialect;
    if (given.isSet(u"delimiter"_s)) {
        const QByteArray typed = given.value(u"delimiter"_s) == "tab"_L1 ? "\t"_ba : given.value(u"delimiter"_s).toUtf8();
        if (typed.size() != 1 || typed == "\"" || typed == "\n" || typed == "\r")
            return wrongValue(u"--delimiter"_s);
        dialect.delimiter = typed.front();
    }
    if (given.isSet(u"decimal-mark"_s)) {
        const QString typed = given.value(u"decimal-mark"_s);
        if (typed != "."_L1 && typed != ","_L1)
            return wrongValue(u"--decimal-mark"_s);
        dialect.decimalMark = typed.toLatin1().front();
    }
    if (given.isSet(u"no-header"_s))
        dialect.hasHeader = false;
    if (given.isSet(u"encoding"_s)) {
        if (!isNameOf<Encoding>(given.value(u"encoding"_s)))
            return wrongValue(u"--encoding"_s);
        dialect.encoding = valueOf<Encoding>(given.value(u"encoding"_s));
    }
    return dialect;
}

Result<ImportFileOptions> fileOptions(const Invocation &invocation)
{
    const QCommandLineParser &given = invocation.options;
    ImportFileOptions options;
    options.file = invocation.arguments.first();
    options.sheet = given.value(u"sheet"_s);
    options.mappingText = given.value(u"map"_s);
    options.mappingName = given.value(u"mapping"_s);
    options.source = given.value(u"source"_s);
    options.rejectedFolder = given.value(u"rejected-folder"_s);
    const QString order = given.value(u"date-order"_s);
    if (order == "dmy"_L1)
        options.dateOrder = DateOrder::DayMonthYear;
    else if (order == "mdy"_L1)
        options.dateOrder = DateOrder::MonthDayYear;
    else if (given.isSet(u"date-order"_s))
        return wrongValue(u"--date-order"_s);
    REGULARS_TRY(dialect, dialectOptions(given));
    options.dialect = dialect;
    return options;
}

Result<OrderImportOptions> orderOptions(const QCommandLineParser &given, const ImportFileOptions &file)
{
    OrderImportOptions options{file, Currency(given.value(u"currency"_s))};
    if (given.isSet(u"currency"_s) && !options.currency.isKnown())
        return wrongValue(u"--currency"_s);
    return options;
}

Result<ContactRules> contactRules(const QCommandLineParser &given)
{
    ContactRules rules;
    if (given.isSet(u"known"_s)) {
        const QString known = given.value(u"known"_s).replace(u'-', u'_');
        if (!isNameOf<IfKnown>(known))
            return wrongValue(u"--known"_s);
        rules.ifKnown = valueOf<IfKnown>(known);
    }
    rules.createNew = !given.isSet(u"only-known"_s);
    if (!given.isSet(u"match"_s))
        return rules;
    rules.byEmail = rules.byPhone = rules.byCard = rules.byName = false;
    for (const QString &key : given.value(u"match"_s).split(u',', Qt::SkipEmptyParts)) {
        if (key == "email"_L1)
            rules.byEmail = true;
        else if (key == "phone"_L1)
            rules.byPhone = true;
        else if (key == "card"_L1)
            rules.byCard = true;
        else if (key == "name"_L1)
            rules.byName = true;
        else if (key != "id"_L1) // the file's own keys always count
            return wrongValue(u"--match"_s);
    }
    return rules;
}

/// What somebody vouches for: without it no consent of the file is taken over.
Result<ConsentStatement> consentStatement(const QCommandLineParser &given)
{
    ConsentStatement statement;
    statement.source = given.value(u"consent-source"_s).simplified();
    if (given.isSet(u"consent-source"_s) && statement.source.isEmpty())
        return wrongValue(u"--consent-source"_s);
    if (!given.isSet(u"consent-date"_s))
        return statement;
    statement.givenOn = QDate::fromString(given.value(u"consent-date"_s), Qt::ISODate);
    if (!statement.givenOn.isValid() || statement.source.isEmpty())
        return wrongValue(u"--consent-date"_s);
    return statement;
}

Result<std::optional<ImportKind>> chosenKind(const QCommandLineParser &given)
{
    if (!given.isSet(u"as"_s))
        return std::nullopt;
    if (!isNameOf<ImportKind>(given.value(u"as"_s)))
        return wrongValue(u"--as"_s);
    return valueOf<ImportKind>(given.value(u"as"_s));
}

// A new shop lives where the machine stands, until its owner says otherwise.
Result<void> settleTimeZone(Database &database)
{
    const auto shop = database
                          .read([](Connection &connection) -> Result<std::optional<Shop>> {
                              const ShopStore store(connection);
                              REGULARS_TRY(zone, store.setting(u"time_zone"_s));
                              if (!zone.isEmpty())
                                  return std::nullopt;
                              REGULARS_TRY(known, store.shop());
                              return known;
                          })
                          .result();
    if (!shop)
        return tl::unexpected(shop.error());
    if (!*shop)
        return {};
    Shop settled = **shop;
    settled.timeZone = QTimeZone::systemTimeZone();
    const auto save = [settled](WriteSession &session) { return ShopStore(session.connection()).save(session, settled); };
    REGULARS_CHECK(database.write(u"save_shop"_s, save).result());
    return {};
}

Facts factsOf(const OrderImportReport &report, ChangeSetId changeSet)
{
    Facts facts;
    facts.add(u"rows"_s, report.rows)
        .add(u"orders_created"_s, report.ordersCreated)
        .add(u"orders_known"_s, report.ordersKnown);
    facts.add(u"returns_created"_s, report.returnsCreated).add(u"customers_created"_s, report.customersCreated);
    facts.add(u"customers_matched"_s, report.customersMatched).add(u"rejected"_s, report.rejected);
    facts.add(u"rejected_file"_s, jsonText(report.rejectedFile));
    return facts.add(u"change_set"_s, changeSet.isValid() ? QJsonValue(changeSet.value) : QJsonValue());
}

Facts factsOf(const ContactImportReport &report, ChangeSetId changeSet)
{
    Facts facts;
    facts.add(u"kind"_s, nameOf(ImportKind::Contacts)).add(u"rows"_s, report.rows);
    facts.add(u"customers_created"_s, report.created).add(u"customers_updated"_s, report.updated);
    facts.add(u"customers_unchanged"_s, report.unchanged).add(u"customers_skipped"_s, report.skipped);
    facts.add(u"in_recycle_bin"_s, report.inRecycleBin).add(u"repeated"_s, report.repeated);
    const ConsentCounts &consents = report.consents;
    facts.add(u"consents_granted"_s, consents.granted).add(u"consents_pending"_s, consents.pending);
    facts.add(u"consents_refused"_s, consents.refused).add(u"consents_left_out"_s, consents.notStated);
    facts.add(u"consents_refused_before"_s, consents.refusedBefore);
    facts.add(u"photos"_s, report.photos).add(u"photos_left_out"_s, report.photosLeftOut);
    facts.add(u"rejected"_s, report.rejected);
    facts.add(u"rejected_file"_s, jsonText(report.rejectedFile));
    facts.add(u"columns_left_out"_s, QJsonArray::fromStringList(report.detection.leftOut));
    facts.add(u"imported_before"_s, report.importedBefore.has_value());
    return facts.add(u"change_set"_s, changeSet.isValid() ? QJsonValue(changeSet.value) : QJsonValue());
}

Facts factsOf(const TicketImportReport &report, ChangeSetId changeSet)
{
    Facts facts;
    facts.add(u"kind"_s, nameOf(ImportKind::Tickets)).add(u"rows"_s, report.rows);
    facts.add(u"tickets_created"_s, report.ticketsCreated).add(u"tickets_known"_s, report.ticketsKnown);
    facts.add(u"finished"_s, report.finished).add(u"events"_s, report.events);
    facts.add(u"categories_created"_s, report.categoriesCreated).add(u"teams_created"_s, report.teamsCreated);
    facts.add(u"customers_created"_s, report.customersCreated).add(u"customers_matched"_s, report.customersMatched);
    facts.add(u"rejected"_s, report.rejected).add(u"rejected_file"_s, jsonText(report.rejectedFile));
    return facts.add(u"change_set"_s, changeSet.isValid() ? QJsonValue(changeSet.value) : QJsonValue());
}

Facts factsOf(const SubscriptionImportReport &report, ChangeSetId changeSet)
{
    Facts facts;
    facts.add(u"kind"_s, nameOf(ImportKind::Subscriptions)).add(u"rows"_s, report.rows);
    facts.add(u"subscriptions_created"_s, report.created).add(u"subscriptions_known"_s, report.known);
    facts.add(u"paused"_s, report.paused).add(u"ended"_s, report.ended).add(u"plans_created"_s, report.plansCreated);
    facts.add(u"customers_created"_s, report.customersCreated).add(u"customers_matched"_s, report.customersMatched);
    facts.add(u"rejected"_s, report.rejected).add(u"rejected_file"_s, jsonText(report.rejectedFile));
    return facts.add(u"change_set"_s, changeSet.isValid() ? QJsonValue(changeSet.value) : QJsonValue());
}

Facts factsOf(const PackageReport &report, ChangeSetId changeSet)
{
    Facts facts;
    facts.add(u"kind"_s, nameOf(ImportKind::Package)).add(u"rows"_s, report.rows);
    facts.add(u"customers"_s, report.customers).add(u"orders"_s, report.orders);
    facts.add(u"returns"_s, report.returns).add(u"interactions"_s, report.interactions);
    return facts.add(u"change_set"_s, changeSet.isValid() ? QJsonValue(changeSet.value) : QJsonValue());
}

Result<Answer> takePackage(const Invocation &invocation, Database &database, const QString &file)
{
    if (invocation.options.isSet(u"dry-run"_s))
        return wrongValue(u"--dry-run"_s); // it goes into an empty shop or not at all
    REGULARS_TRY(written, runCommand(database, ImportPackage{file, terminalProgress(), {}}).result());
    Answer answer;
    answer.facts = factsOf(written.value, written.changeSet);
    return answer;
}

/// What is the same whatever the file holds: a dry run reads, an import makes a backup and writes.
template<typename Try, typename Import>
Result<Answer> runEither(const Invocation &invocation, Database &database, Try tryIt, const Import &command)
{
    Answer answer;
    if (invocation.options.isSet(u"dry-run"_s)) {
        REGULARS_TRY(report, database.read(tryIt).result());
        answer.facts = factsOf(report, {});
        return answer;
    }
    if (!invocation.options.isSet(u"no-backup"_s)) {
        const auto backUp = [file = database.file(), now = invocation.clock.now()](Connection &connection) {
            return backUpBeforeImport(connection, file, now);
        };
        REGULARS_CHECK(database.read(backUp).result());
    }
    REGULARS_TRY(written, runCommand(database, command).result());
    answer.facts = factsOf(written.value, written.changeSet);
    return answer;
}

Result<Answer> runImport(const Invocation &invocation)
{
    const QCommandLineParser &given = invocation.options;
    REGULARS_TRY(file, fileOptions(invocation));
    REGULARS_TRY(orders, orderOptions(given, file));
    REGULARS_TRY(rules, contactRules(given));
    REGULARS_TRY(consents, consentStatement(given));
    REGULARS_TRY(kind, chosenKind(given));
    REGULARS_TRY(database, invocation.open(Database::IfMissing::Create));
    if (!given.isSet(u"dry-run"_s))
        REGULARS_CHECK(settleTimeZone(*database));
    if (!kind) {
        REGULARS_TRY(recognised,
                     database->read([=](Connection &connection) { return recognisedKind(connection, file); }).result());
        kind = recognised;
    }
    if (kind == ImportKind::Package)
        return takePackage(invocation, *database, file.file);
    const Progress progress = terminalProgress();
    const QString saveAs = given.value(u"save-mapping"_s);
    if (kind == ImportKind::Contacts) {
        const ContactImportOptions contacts{file, rules, consents};
        const auto tryIt = [=, now = invocation.clock.now()](Connection &connection) {
            return tryContactImport(connection, contacts, now, progress, {});
        };
        return runEither(invocation, *database, tryIt, ImportContacts{contacts, saveAs, progress, {}});
    }
    if (kind == ImportKind::Tickets) {
        const auto tryIt = [=](Connection &connection) { return tryTicketImport(connection, file, progress, {}); };
        return runEither(invocation, *database, tryIt, ImportTickets{file, saveAs, progress, {}});
    }
    if (kind == ImportKind::Subscriptions) {
        const auto tryIt = [=, now = invocation.clock.now()](Connection &connection) {
            return trySubscriptionImport(connection, file, now, progress, {});
        };
        return runEither(invocation, *database, tryIt, ImportSubscriptions{file, saveAs, progress, {}});
    }
    const auto tryIt = [=](Connection &connection) { return tryImport(connection, orders, progress, {}); };
    return runEither(invocation, *database, tryIt, ImportOrders{orders, saveAs, progress, {}});
}

Result<Answer> runMappings(const Invocation &invocation)
{
    const bool remove = invocation.options.isSet(u"remove"_s);
    REGULARS_TRY(database, remove ? invocation.open() : invocation.openForReading());
    if (remove)
        REGULARS_CHECK(runCommand(*database, RemoveImportMapping{invocation.options.value(u"remove"_s)}).result());
    REGULARS_TRY(mappings,
                 database->read([](Connection &connection) { return MappingStore(connection).mappings(); }).result());
    Answer answer;
    answer.list = QJsonArray();
    answer.columns = {u"name"_s};
    for (const SavedMapping &mapping : mappings)
        *answer.list += QJsonObject{{u"name"_s, mapping.name}, {u"mapping"_s, mapping.mapping}};
    return answer;
}

} // namespace

CliCommand importCommand()
{
    return {
        u"import"_s,
        u"FILE"_s,
        Text::tr(
            "Imports orders, contacts, ticket logs or subscriptions: tables in text files or spreadsheets (.csv, .xlsx), vCards "
            "(.vcf), or a package of a whole shop (.json)."),
        1,
        1,
        {{u"map"_s, Text::tr("Which column means what: customer_id=0,date=\"Created at\"."), u"fields"_s},
         {u"mapping"_s, Text::tr("Use the mapping saved under this name."), u"name"_s},
         {u"save-mapping"_s, Text::tr("Save the mapping under this name."), u"name"_s},
         {u"as"_s, Text::tr("What the file holds: orders, contacts, tickets or subscriptions."), u"kind"_s},
         {u"sheet"_s, Text::tr("The worksheet of a spreadsheet: its name or number."), u"sheet"_s},
         {u"known"_s, Text::tr("What becomes of contacts who are known: update, fill-gaps or skip."), u"what"_s},
         {u"only-known"_s, Text::tr("Create no customers from contacts.")},
         {u"match"_s, Text::tr("How known contacts are recognised: id,email,phone,card,name."), u"keys"_s},
         {u"consent-source"_s, Text::tr("How the consents in the file were given; without it none is taken over."),
          u"text"_s},
         {u"consent-date"_s, Text::tr("When they were given, as 2026-11-22, unless a column says so."), u"date"_s},
         {u"dry-run"_s, Text::tr("Only tell what the import would do.")},
         {u"source"_s, Text::tr("The system that the file's customer and order numbers come from."), u"name"_s},
         {u"rejected-folder"_s, Text::tr("The folder for the file of rows that were not imported."), u"folder"_s},
         {u"currency"_s, Text::tr("The currency of a file that names none, when the shop has none yet."), u"code"_s},
         {u"date-order"_s, Text::tr("How dates like 03/04/2026 are meant: dmy or mdy."), u"order"_s},
         {u"delimiter"_s, Text::tr("What separates the columns; tab for a tabulator."), u"character"_s},
         {u"decimal-mark"_s, Text::tr("What stands before the cents."), u"character"_s},
         {u"encoding"_s, Text::tr("utf-8, utf-16le, utf-16be or windows-1252."), u"name"_s},
         {u"no-header"_s, Text::tr("The first row is data.")},
         {u"no-backup"_s, Text::tr("Make no backup before.")}},
        runImport};
}

CliCommand mappingsCommand()
{
    return {u"mappings"_s,
            {},
            Text::tr("Lists the saved column mappings."),
            0,
            0,
            {{u"remove"_s, Text::tr("Remove the mapping of this name first."), u"name"_s}},
            runMappings};
}

} // namespace regulars
