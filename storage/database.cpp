// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/database.h"

#include "storage/backup/backups.h"
#include "storage/people/shopstore.h"
#include "storage/readerthreads.h"
#include "storage/rollups/answerrollup.h"
#include "storage/rollups/rebuild.h"
#include "storage/search/searchindex.h"
#include "storage/sql/migrator.h"
#include "storage/sql/sqlitedialect.h"
#include "storage/sql/statement.h"
#include "storage/timeline/milestones.h"

#include <QtCore/QFileInfo>
#include <QtCore/QFutureWatcher>

#include <algorithm>
#include <limits>

namespace regulars {

using namespace Qt::StringLiterals;

namespace {

constexpr auto otherProcessInterval = std::chrono::seconds(1);

std::shared_ptr<const SqlDialect> dialectOf(const QString &)
{
    return std::make_shared<SqliteDialect>();
}

Lane::Opener opener(const QString &file, AccessMode mode)
{
    return [file, mode] { return Connection::open(file, mode, dialectOf(file)); };
}

// A file that can't be written can't be migrated either.
Result<void> checkReadable(const QString &file)
{
    const auto dialect = dialectOf(file);
    const Migrator migrator(dialect->schemaFolder());
    auto checked = attempt([&]() -> Result<void> {
        REGULARS_TRY(connection, Connection::open(file, AccessMode::ReadOnly, dialect));
        REGULARS_TRY(version, migrator.versionOf(*connection));
        return version == migrator.newestVersion() ? Result<void>() : fail(ErrorCode::DatabaseReadOnly);
    });
    if (!checked)
        checked.error().args.insert(u"file"_s, file);
    return checked;
}

// What migrations leave in the setting derive_anew: names of derived tables that SQL alone can't fill, with a space between
// them. Any other word asks for all of them.
constexpr auto daysAnew = "days"_L1;
constexpr auto answersAnew = "answers"_L1;

void deriveAnew(Connection &connection, const Shop &shop, const QStringList &asked)
{
    const LocalCalendar calendar(shop.timeZone);
    const auto isKnown = [](const QString &name) { return name == daysAnew || name == answersAnew; };
    if (!std::all_of(asked.begin(), asked.end(), isKnown)) {
        rebuildRollups(connection, calendar, shop.currency, RebuildScope::Everything, {}, {});
        return;
    }
    if (asked.contains(daysAnew))
        rebuildDayFigures(connection, calendar, shop.currency);
    if (asked.contains(answersAnew))
        rebuildAnswerDays(connection, calendar);
}

Result<void> deriveAnewIfAsked(Connection &connection)
{
    const ShopStore store(connection);
    REGULARS_TRY(asked, store.setting(u"derive_anew"_s));
    if (asked.isEmpty())
        return {};
    REGULARS_TRY(shop, store.shop());
    Transaction transaction(connection);
    deriveAnew(connection, shop, asked.split(u' ', Qt::SkipEmptyParts));
    connection.execute(u"DELETE FROM settings WHERE key = 'derive_anew'"_s);
    transaction.commit();
    return {};
}

// The same for what timelines tell since schema 11.
Result<void> addMilestonesIfAsked(Connection &connection)
{
    const ShopStore store(connection);
    REGULARS_TRY(asked, store.setting(u"derive_milestones"_s));
    if (asked.isEmpty())
        return {};
    REGULARS_TRY(shop, store.shop());
    Transaction transaction(connection);
    addMilestones(connection, LocalCalendar(shop.timeZone), CustomerId{1}, CustomerId{std::numeric_limits<qint64>::max()});
    connection.execute(u"DELETE FROM settings WHERE key = 'derive_milestones'"_s);
    transaction.commit();
    return {};
}

} // namespace

Result<void> Database::prepare(const QString &file, const Clock &clock, IfMissing ifMissing)
{
    return prepare(file, clock, ifMissing, Migrator(dialectOf(file)->schemaFolder()));
}

Result<void> Database::prepare(const QString &file, const Clock &clock, IfMissing ifMissing, const Migrator &migrator)
{
    if (ifMissing == IfMissing::Fail && !QFileInfo::exists(file))
        return fail(ErrorCode::FileNotFound, {}, {{u"file"_s, file}});
    auto prepared = attempt([&]() -> Result<void> {
        REGULARS_TRY(connection, Connection::open(file, AccessMode::ReadWrite, dialectOf(file)));
        REGULARS_TRY(version, migrator.versionOf(*connection));
        const bool holdsRecords = version > 0 && version < migrator.newestVersion();
        if (holdsRecords)
            REGULARS_CHECK(Backups(file).make(BackupReason::BeforeMigration, clock.now()));
        REGULARS_CHECK(migrator.migrate(*connection));
        REGULARS_CHECK(deriveAnewIfAsked(*connection));
        return addMilestonesIfAsked(*connection);
    });
    if (!prepared)
        prepared.error().args.insert(u"file"_s, file);
    return prepared;
}

Result<std::unique_ptr<Database>> Database::open(const QString &file, const Clock &clock, IfMissing ifMissing, Use use)
{
    auto prepared = prepare(file, clock, ifMissing);
    if (!prepared && prepared.error().code == ErrorCode::DatabaseReadOnly && use == Use::Read)
        prepared = checkReadable(file);
    if (!prepared)
        return tl::unexpected(prepared.error());
    return std::unique_ptr<Database>(new Database(file, clock));
}

Database::Database(QString file, const Clock &clock)
    : m_file(std::move(file)),
      m_clock(clock),
      m_readers(std::make_unique<Lane>(readerThreads, opener(m_file, AccessMode::ReadOnly))),
      m_writer(std::make_unique<Lane>(1, opener(m_file, AccessMode::ReadWrite),
                                      [this](Connection &connection) { tidyUp(connection); }))
{
    m_watch.setInterval(otherProcessInterval);
    connect(&m_watch, &QTimer::timeout, this, &Database::watchOtherProcesses);
    m_watch.start();
    // The first look is the one that later ones are compared with: what others write before it would not be noticed.
    QTimer::singleShot(0, this, &Database::watchOtherProcesses);
}

Database::~Database()
{
    m_watch.stop();
    m_readers.reset();
    m_writer.reset();
}

// What it could not do now it does next time.
void Database::tidyUp(Connection &connection)
{
    if (!m_untidy.exchange(false))
        return;
    const auto tidied = attempt([&]() -> Result<void> {
        mergeSearchIndexes(connection);
        connection.dialect().tidyUp(connection);
        return {};
    });
    if (!tidied)
        qWarning("The database could not be tidied up: %ls", qUtf16Printable(tidied.error().detail));
}

void Database::announce(const ChangeSet &changes)
{
    if (changes.everything || !changes.changes.isEmpty())
        m_changes.post(changes);
}

void Database::watchOtherProcesses()
{
    if (m_watching)
        return;
    m_watching = true;
    // The writer's own commits do not change the version that its connection sees: only other processes' do.
    auto *watcher = new QFutureWatcher<Result<qint64>>(this);
    connect(watcher, &QFutureWatcherBase::finished, this, [this, watcher] {
        m_watching = false;
        watcher->deleteLater();
        const auto version = watcher->result();
        if (!version)
            return;
        if (m_dataVersion != 0 && *version != m_dataVersion)
            announce({{}, u"other_process"_s, {}, {}, true});
        m_dataVersion = *version;
    });
    watcher->setFuture(
        maintain([](Connection &connection) -> Result<qint64> { return connection.dialect().dataVersion(connection); }));
}

} // namespace regulars
