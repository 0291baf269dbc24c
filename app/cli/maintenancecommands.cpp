// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/commandline.h"
#include "app/cli/errorsentence.h"
#include "models/base/command.h"
#include "models/demo/democommands.h"
#include "models/exchange/exportjob.h"
#include "models/people/permission.h"
#include "models/segments/segmentupkeep.h"
#include "models/sla/duetimescentre.h"
#include "models/tasks/taskexport.h"
#include "storage/backup/backups.h"
#include "storage/journal/history.h"
#include "storage/people/shopstore.h"
#include "storage/rollups/verification.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QDateTime>
#include <QtCore/QFileInfo>

#include <limits>

namespace regulars {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 mostDemoCustomers = 10'000'000;
constexpr qint64 mostDemoYears = 20;

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(regulars::CommandLine)
};

QJsonObject jsonBackup(const Backup &backup)
{
    return {{u"file"_s, backup.file},
            {u"bytes"_s, backup.bytes},
            {u"made_at"_s, QDateTime::fromMSecsSinceEpoch(backup.madeAt.ms, Qt::UTC).toString(Qt::ISODate)},
            {u"reason"_s, nameOf(backup.reason)}};
}

Result<void> checkMayManage(Database &database)
{
    return database
        .read([user = database.user()](Connection &connection) { return checkAllowed(connection, user, Right::Manage); })
        .result();
}

Result<Answer> runBackup(const Invocation &invocation)
{
    REGULARS_TRY(database, invocation.openForReading());
    REGULARS_TRY(policy,
                 database->read([](Connection &connection) { return attempt([&] { return BackupPolicy::of(connection); }); })
                     .result());
    const Backups backups(database->file(), policy);
    Answer answer;
    if (invocation.options.isSet(u"list"_s)) {
        answer.list = QJsonArray();
        answer.columns = {u"made_at"_s, u"reason"_s, u"bytes"_s, u"file"_s};
        for (const Backup &backup : backups.list())
            *answer.list += jsonBackup(backup);
        return answer;
    }
    const Instant now = invocation.clock.now();
    if (!invocation.arguments.isEmpty()) // the folder of backups is the shop's own
        REGULARS_CHECK(checkMayManage(*database));
    REGULARS_TRY(backup, invocation.arguments.isEmpty() ? backups.make(BackupReason::Manual, now)
                                                        : backups.makeAt(invocation.arguments.first(), now));
    const QJsonObject made = jsonBackup(backup);
    for (const auto &name : {u"file"_s, u"bytes"_s, u"made_at"_s})
        answer.facts.add(name, made.value(name));
    return answer;
}

/// Somebody who may manage the shop, unless its file is missing or can't be read: then there is nobody to ask for.
Result<void> checkMayRestore(const Invocation &invocation)
{
    auto database = Database::open(invocation.databaseFile, invocation.clock, Database::IfMissing::Fail,
                                   Database::Use::Read);
    if (!database)
        return {};
    REGULARS_TRY(opened, invocation.signedIn(std::move(database)));
    return checkMayManage(*opened);
}

Result<Answer> runRestore(const Invocation &invocation)
{
    REGULARS_CHECK(checkMayRestore(invocation));
    const QString file = invocation.arguments.first();
    REGULARS_TRY(kept, Backups(invocation.databaseFile).restore(file, invocation.clock.now()));
    Answer answer;
    answer.facts.add(u"restored"_s, QFileInfo(file).absoluteFilePath());
    answer.facts.add(u"safety_copy"_s, kept ? QJsonValue(kept->file) : QJsonValue());
    return answer;
}

Result<Answer> runVerify(const Invocation &invocation)
{
    REGULARS_TRY(database, invocation.openForReading());
    const Progress progress = terminalProgress();
    REGULARS_TRY(found,
                 database->read([=](Connection &connection) { return verifyDatabase(connection, progress, {}); }).result());
    QJsonObject differences;
    for (auto table = found.differences.begin(); table != found.differences.end(); ++table)
        differences.insert(table.key(), table.value());
    Answer answer;
    answer.facts.add(u"sound"_s, found.isSound()).add(u"structure"_s, QJsonArray::fromStringList(found.structure));
    answer.facts.add(u"dangling_rows"_s, QJsonArray::fromStringList(found.danglingRows)).add(u"differences"_s, differences);
    answer.exitCode = found.isSound() ? 0 : static_cast<int>(ExitCode::Failure);
    return answer;
}

Result<UndoReport> undo(WriteSession &session, ChangeSetId wanted)
{
    History history(session.connection());
    if (!wanted.isValid()) {
        auto last = history.lastUndoable();
        if (!last) {
            last.error().field = u"change_set"_s;
            return tl::unexpected(last.error());
        }
        wanted = last->id;
    }
    session.setArgument(u"undone_change_set"_s, wanted.value);
    REGULARS_CHECK(checkMayUndo(session, wanted));
    return history.undo(session, wanted);
}

Result<Answer> runUndo(const Invocation &invocation)
{
    ChangeSetId wanted;
    if (!invocation.arguments.isEmpty()) {
        bool isNumber = false;
        wanted = {invocation.arguments.first().toLongLong(&isNumber)};
        if (!isNumber || !wanted.isValid())
            return wrongValue(u"CHANGE_SET"_s);
    }
    REGULARS_TRY(database, invocation.open());
    REGULARS_TRY(written, database->write(u"undo"_s, [=](WriteSession &session) { return undo(session, wanted); }).result());
    QJsonArray conflicts;
    for (const UndoConflict &conflict : written.value.conflicts)
        conflicts += u"%1:%2"_s.arg(conflict.table).arg(conflict.id);
    Answer answer;
    answer.facts.add(u"command"_s, written.value.command)
        .add(u"restored"_s, written.value.restored)
        .add(u"conflicts"_s, conflicts);
    answer.facts.add(u"change_set"_s, written.changeSet.isValid() ? QJsonValue(written.changeSet.value) : QJsonValue());
    // It is undone, whatever comes of this: due times that could not be computed wait for the next time.
    if (const auto computed = computeWaitingDueTimes(*database); !computed)
        answer.facts.add(u"problems"_s, QJsonArray{errorSentence(computed.error())});
    return answer;
}

Result<ExportJob> exportJob(const Invocation &invocation)
{
    const QString what = invocation.arguments.first();
    ExportJob job;
    job.file = invocation.arguments.last();
    job.ifExists = invocation.options.isSet(u"force"_s) ? IfFileExists::Replace : IfFileExists::Refuse;
    job.subject = what == "shop"_L1            ? ExportJob::Subject::Shop
                  : what == "orders"_L1        ? ExportJob::Subject::Orders
                  : what == "subscriptions"_L1 ? ExportJob::Subject::Subscriptions
                                               : ExportJob::Subject::Customers;
    const auto format = exportFormatOf(job.file);
    const bool card = format == ExportFormat::VCard;
    const bool package = format ? format == ExportFormat::Package : what == "shop"_L1;
    const bool known = QStringList{u"customers"_s, u"orders"_s, u"subscriptions"_s, u"shop"_s}.contains(what);
    if (!known || (card && what != "customers"_L1) || package != (what == "shop"_L1))
        return wrongValue(what);
    if (invocation.options.isSet(u"vcard"_s)) {
        if (!isNameOf<VCardVersion>(invocation.options.value(u"vcard"_s)))
            return wrongValue(u"--vcard"_s);
        job.version = valueOf<VCardVersion>(invocation.options.value(u"vcard"_s));
    }
    if (job.file.endsWith(".tsv"_L1, Qt::CaseInsensitive))
        job.style.delimiter = '\t';
    if (invocation.options.isSet(u"decimal-comma"_s))
        job.style = {';', ','};
    return job;
}

Result<Answer> runTaskExport(const Invocation &invocation, const QString &file)
{
    REGULARS_TRY(database, invocation.openForReading());
    REGULARS_TRY(count, startTaskExport(*database, file, invocation.options.isSet(u"force"_s)).result());
    Answer answer;
    answer.facts.add(u"tasks"_s, count).add(u"file"_s, QFileInfo(file).absoluteFilePath());
    return answer;
}

Result<Answer> runExport(const Invocation &invocation)
{
    const QString what = invocation.arguments.first();
    if (what == "tasks"_L1)
        return runTaskExport(invocation, invocation.arguments.last());
    REGULARS_TRY(job, exportJob(invocation));
    REGULARS_TRY(database, invocation.openForReading());
    REGULARS_TRY(count, startExport(*database, job, terminalProgress()).result());
    Answer answer;
    answer.facts.add(u"rows"_s, count.rows).add(what == "shop"_L1 ? u"customers"_s : what, count.records);
    if (what == "orders"_L1)
        answer.facts.add(u"returns"_s, count.returns);
    answer.facts.add(u"file"_s, QFileInfo(job.file).absoluteFilePath());
    return answer;
}

Result<Answer> runDemo(const Invocation &invocation)
{
    DemoOptions options;
    constexpr qint64 any = std::numeric_limits<qint64>::max();
    REGULARS_TRY(customers, invocation.number(u"customers"_s, options.customers, 1, mostDemoCustomers));
    REGULARS_TRY(years, invocation.number(u"years"_s, options.years, 1, mostDemoYears));
    REGULARS_TRY(seed, invocation.number(u"seed"_s, static_cast<qint64>(options.seed), 0, any));
    options.customers = customers;
    options.years = static_cast<int>(years);
    options.seed = static_cast<quint64>(seed);
    options.now = invocation.clock.now();
    Invocation target = invocation;
    if (!invocation.arguments.isEmpty())
        target.databaseFile = invocation.arguments.first();
    REGULARS_TRY(database, target.open(Database::IfMissing::Create));
    REGULARS_TRY(written, loadDemo(*database, options, terminalProgress()).result());
    REGULARS_CHECK(keepSegments(*database));
    const DemoSummary &made = written.value;
    Answer answer;
    answer.facts.add(u"file"_s, QFileInfo(target.databaseFile).absoluteFilePath()).add(u"customers"_s, made.customers);
    answer.facts.add(u"orders"_s, made.orders).add(u"returns"_s, made.returns).add(u"interactions"_s, made.interactions);
    answer.facts.add(u"tasks"_s, made.tasks).add(u"products"_s, made.products);
    return answer;
}

} // namespace

CliCommand backupCommand()
{
    return {u"backup"_s, u"[FILE]"_s, Text::tr("Makes a checked backup, in the folder of backups or as the file."),
            0,           1,           {{u"list"_s, Text::tr("Make none; list those in the folder.")}},
            runBackup};
}

CliCommand restoreCommand()
{
    return {u"restore"_s,
            u"BACKUP"_s,
            Text::tr("Puts a backup in the place of the database, which is kept as a backup first."),
            1,
            1,
            {},
            runRestore};
}

CliCommand verifyCommand()
{
    return {u"verify"_s, {}, Text::tr("Checks the file, its records and all figures."), 0, 0, {}, runVerify};
}

CliCommand undoCommand()
{
    return {u"undo"_s, u"[CHANGE_SET]"_s, Text::tr("Undoes the last change, or that one."), 0, 1, {}, runUndo};
}

CliCommand exportCommand()
{
    return {
        u"export"_s,
        u"customers|orders|subscriptions|shop|tasks FILE"_s,
        Text::tr(
            "Writes customers, orders, subscriptions or the whole shop; the name says the format: .csv, .xlsx, .vcf, .json; open tasks as .ics."),
        2,
        2,
        {{u"force"_s, Text::tr("Replace the file if it exists.")},
         {u"vcard"_s, Text::tr("The version of vCards: 4.0 or 3.0."), u"version"_s},
         {u"decimal-comma"_s, Text::tr("Write a table with semicolons and decimal commas.")}},
        runExport};
}

CliCommand demoCommand()
{
    return {u"demo"_s,
            u"[FILE]"_s,
            Text::tr("Fills a new database with a demo shop."),
            0,
            1,
            {{u"customers"_s, Text::tr("How many customers (2000)."), u"number"_s},
             {u"years"_s, Text::tr("Of how many years (3)."), u"number"_s},
             {u"seed"_s, Text::tr("Another number makes another shop (1)."), u"number"_s}},
            runDemo};
}

} // namespace regulars
