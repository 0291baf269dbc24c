// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/sql/sqlitedialect.h"

#include "storage/sql/connection.h"
#include "storage/sql/sqlitebulkinsert.h"
#include "storage/sql/statement.h"

#include <QtCore/QFileInfo>
#include <QtCore/QUrl>
#include <QtSql/QSqlDatabase>
#include <QtSql/QSqlDriver>
#include <QtSql/QSqlError>
#include <QtSql/QSqlQuery>

#ifdef REGULARS_SYSTEM_SQLITE
#include <sqlite3.h>
#endif

namespace regulars {

using namespace Qt::StringLiterals;

namespace {

// Result codes of sqlite.org/rescode.html; the low byte of an extended code is its primary code.
enum Primary {
    Permission = 3,
    Busy = 5,
    Locked = 6,
    ReadOnly = 8,
    Interrupt = 9,
    Corrupt = 11,
    Full = 13,
    CannotOpen = 14,
    Constraint = 19,
    NotADatabase = 26
};
constexpr int ioErrorWrite = 778; // SQLITE_IOERR_WRITE: a write that the disk refused half-way
constexpr int constraintUnique = 2067;
constexpr int constraintPrimaryKey = 1555;

Result<void> run(QSqlDatabase &database, const QString &sql, const SqlDialect &dialect)
{
    QSqlQuery query(database);
    if (query.exec(sql))
        return {};
    return fail(dialect.errorCode(query.lastError()), {}, {}, query.lastError().text());
}

#ifdef REGULARS_SYSTEM_SQLITE
// The library's own handle of the connection; null when the driver gives none.
sqlite3 *handleOf(const QSqlDatabase &database)
{
    const QVariant handle = database.driver()->handle();
    if (!handle.isValid() || qstrcmp(handle.typeName(), "sqlite3*") != 0)
        return nullptr;
    return *static_cast<sqlite3 *const *>(handle.constData());
}
#endif

} // namespace

SqliteDialect::SqliteDialect()
{
#ifdef REGULARS_SYSTEM_SQLITE
    // Counting the allocated memory takes a lock for each piece, and nobody asks for it. Refused, without harm, once
    // the library is in use.
    static const int uncounted = sqlite3_config(SQLITE_CONFIG_MEMSTATUS, 0);
    Q_UNUSED(uncounted)
#endif
}

QString SqliteDialect::driver() const
{
    return u"QSQLITE"_s;
}

QString SqliteDialect::schemaFolder() const
{
    return u":/regulars/schema/sqlite"_s;
}

void SqliteDialect::address(QSqlDatabase &database, const QString &file, bool readOnly) const
{
    const QFileInfo info(file);
    database.setDatabaseName(file);
    // The last one to close a file removes its log, which a connection that may only read can't: query_only guards it.
    if (!readOnly || (info.isWritable() && QFileInfo(info.absolutePath()).isWritable()))
        return;
    database.setConnectOptions(u"QSQLITE_OPEN_READONLY"_s);
    // Without a log nobody writes the file, and SQLite need not make one to read it, which here it could not.
    if (!QFileInfo::exists(file + u"-wal"_s)) {
        QUrl address = QUrl::fromLocalFile(info.absoluteFilePath());
        address.setQuery(u"immutable=1"_s);
        database.setDatabaseName(address.toString(QUrl::FullyEncoded));
        database.setConnectOptions(u"QSQLITE_OPEN_READONLY;QSQLITE_OPEN_URI"_s);
    }
}

Result<void> SqliteDialect::setUp(QSqlDatabase &database, bool readOnly) const
{
    // Waiting rather than failing while another process writes; the writer lane never waits for itself.
    REGULARS_CHECK(run(database, u"PRAGMA busy_timeout = 5000"_s, *this));
    // 64 MB for the writer, 16 MB a reader: the upper levels of every index of a million customers stay in memory.
    REGULARS_CHECK(run(database, readOnly ? u"PRAGMA cache_size = -16000"_s : u"PRAGMA cache_size = -64000"_s, *this));
    REGULARS_CHECK(run(database, u"PRAGMA temp_store = MEMORY"_s, *this));
    if (readOnly)
        return run(database, u"PRAGMA query_only = ON"_s, *this);
    // Readers see a snapshot and never block the writer.
    REGULARS_CHECK(run(database, u"PRAGMA journal_mode = WAL"_s, *this));
    // Sales and points must survive a power cut: 0.2 ms a transaction is worth it.
    REGULARS_CHECK(run(database, u"PRAGMA synchronous = FULL"_s, *this));
    // The log is folded into the file when nobody writes (tidyUp), so that no sale waits for it; this is for the load
    // that never pauses.
    REGULARS_CHECK(run(database, u"PRAGMA wal_autocheckpoint = 20000"_s, *this));
    // SQLite leaves them off by default.
    return run(database, u"PRAGMA foreign_keys = ON"_s, *this);
}

QString SqliteDialect::beginWrite() const
{
    // A deferred transaction may fail to upgrade in spite of the busy timeout.
    return u"BEGIN IMMEDIATE"_s;
}

ErrorCode SqliteDialect::errorCode(const QSqlError &error) const
{
    const int code = error.nativeErrorCode().toInt();
    if (code == constraintUnique || code == constraintPrimaryKey)
        return ErrorCode::Duplicate;
    if (code == ioErrorWrite)
        return ErrorCode::DiskFull;
    switch (code & 0xff) {
    case Busy:
    case Locked:
        return ErrorCode::DatabaseLocked;
    case Permission:
    case ReadOnly:
        return ErrorCode::DatabaseReadOnly;
    case Interrupt:
        return ErrorCode::Cancelled;
    case Corrupt:
    case NotADatabase:
        return ErrorCode::DatabaseCorrupt;
    case Full:
        return ErrorCode::DiskFull;
    case CannotOpen:
        return ErrorCode::FileUnreadable;
    case Constraint:
        return ErrorCode::Conflict;
    default:
        return ErrorCode::Internal;
    }
}

void SqliteDialect::interrupt(const QSqlDatabase &database) const
{
#ifdef REGULARS_SYSTEM_SQLITE
    if (sqlite3 *sqlite = handleOf(database))
        sqlite3_interrupt(sqlite);
#else
    Q_UNUSED(database)
#endif
}

std::unique_ptr<BulkInsert> SqliteDialect::bulkInsert(const QSqlDatabase &database, const QString &sql) const
{
#ifdef REGULARS_SYSTEM_SQLITE
    if (sqlite3 *sqlite = handleOf(database))
        return std::make_unique<SqliteBulkInsert>(sqlite, sql, *this);
#else
    Q_UNUSED(database)
    Q_UNUSED(sql)
#endif
    return nullptr;
}

qint64 SqliteDialect::dataVersion(Connection &connection) const
{
    Statement statement(connection, u"PRAGMA data_version"_s);
    statement.only();
    return statement.integer(0);
}

int SqliteDialect::schemaVersion(Connection &connection) const
{
    Statement version(connection, u"PRAGMA user_version"_s);
    version.only();
    const int number = static_cast<int>(version.integer(0));
    Statement application(connection, u"PRAGMA application_id"_s);
    application.only();
    const qint64 id = application.integer(0);
    Statement tables(connection, u"SELECT count(*) FROM sqlite_schema"_s);
    tables.only();
    const bool empty = tables.integer(0) == 0;
    if (id != applicationId && !(empty && id == 0))
        throw SqlFailure({ErrorCode::UnknownFormat, {}, {}, u"the file is a database of another program"_s});
    return number;
}

void SqliteDialect::setSchemaVersion(Connection &connection, int version) const
{
    connection.execute(u"PRAGMA application_id = %1"_s.arg(applicationId));
    connection.execute(u"PRAGMA user_version = %1"_s.arg(version));
}

void SqliteDialect::enforceForeignKeys(Connection &connection, bool enforced) const
{
    connection.execute(enforced ? u"PRAGMA foreign_keys = ON"_s : u"PRAGMA foreign_keys = OFF"_s);
}

void SqliteDialect::tidyUp(Connection &connection) const
{
    // Passive: waits for no reader, and does nothing when the log is empty.
    Statement(connection, u"PRAGMA wal_checkpoint(PASSIVE)"_s).only();
}

void SqliteDialect::copyInto(Connection &connection, const QString &file) const
{
    // VACUUM counts as writing although it only reads this file.
    connection.execute(u"PRAGMA query_only = OFF"_s);
    Statement(connection, u"VACUUM INTO :file"_s).bind(u"file", file).execute();
}

QStringList SqliteDialect::integrityProblems(Connection &connection, int limit) const
{
    QStringList problems;
    Statement rows(connection, u"PRAGMA integrity_check(%1)"_s.arg(limit));
    while (rows.next()) {
        if (rows.text(0) != "ok"_L1)
            problems += rows.text(0);
    }
    return problems;
}

QStringList SqliteDialect::danglingRows(Connection &connection, int limit) const
{
    QStringList dangling;
    Statement rows(connection, u"PRAGMA foreign_key_check"_s);
    while (dangling.size() < limit && rows.next())
        dangling += u"%1:%2"_s.arg(rows.text(0)).arg(rows.integer(1));
    return dangling;
}

Result<void> SqliteDialect::releaseFile(const QString &file) const
{
    auto released = attempt([&]() -> Result<void> {
        auto connection = Connection::open(file, AccessMode::ReadWrite, std::make_shared<SqliteDialect>());
        if (!connection)
            return tl::unexpected(connection.error());
        // Leaving WAL mode needs the file alone; the log is then played in and removed.
        Statement mode(**connection, u"PRAGMA journal_mode = DELETE"_s);
        mode.only();
        if (mode.text(0) != "delete"_L1)
            return fail(ErrorCode::DatabaseLocked);
        return {};
    });
    if (!released &&
        (released.error().code == ErrorCode::DatabaseCorrupt || released.error().code == ErrorCode::UnknownFormat))
        return {};
    if (!released)
        released.error().args.insert(u"file"_s, file);
    return released;
}

QList<std::pair<QString, QString>> SqliteDialect::secondaryIndexes(Connection &connection, const QString &table) const
{
    // Those of UNIQUE columns have no text: they belong to the table.
    Statement rows(connection,
                   u"SELECT name, sql FROM sqlite_schema WHERE type = 'index' AND tbl_name = :table AND sql IS NOT NULL"_s);
    rows.bind(u"table", table);
    QList<std::pair<QString, QString>> indexes;
    while (rows.next())
        indexes += {rows.text(0), rows.text(1)};
    return indexes;
}

} // namespace regulars
