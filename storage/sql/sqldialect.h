// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "storage/sql/bulkinsert.h"

#include <QtCore/QList>

#include <memory>
#include <utility>

QT_BEGIN_NAMESPACE
class QSqlDatabase;
class QSqlError;
QT_END_NAMESPACE

namespace regulars {

class Connection;

/// What differs between database systems. Everything else in storage/ is SQL that all of them understand.
class SqlDialect
{
public:
    virtual ~SqlDialect() = default;

    /// Name of Qt's driver ("QSQLITE").
    [[nodiscard]] virtual QString driver() const = 0;
    /// Resource folder with the numbered migrations.
    [[nodiscard]] virtual QString schemaFolder() const = 0;
    /// What a connection to the file is to be opened with. One that reads writes no records, but tidies up after itself
    /// where the file can be written; where it can't, the file is left as it is.
    virtual void address(QSqlDatabase &database, const QString &file, bool readOnly) const = 0;
    /// Prepares a fresh connection: durability, integrity, waiting, caches.
    [[nodiscard]] virtual Result<void> setUp(QSqlDatabase &database, bool readOnly) const = 0;
    /// The statement that starts a transaction that holds the write lock from the beginning.
    [[nodiscard]] virtual QString beginWrite() const = 0;
    /// The meaning of a driver's error.
    [[nodiscard]] virtual ErrorCode errorCode(const QSqlError &error) const = 0;
    /// Stops the statement that the connection is running, from another thread. Does nothing where the driver can't.
    virtual void interrupt(const QSqlDatabase &database) const = 0;
    /// A fast way to run an INSERT very often; nothing where the driver has none. Throws SqlFailure.
    [[nodiscard]] virtual std::unique_ptr<BulkInsert> bulkInsert(const QSqlDatabase &database, const QString &sql) const = 0;
    /// A number that changes when another process has committed.
    [[nodiscard]] virtual qint64 dataVersion(Connection &connection) const = 0;
    /// The schema version written in the file, 0 for an empty one; and whether the file is one of ours.
    [[nodiscard]] virtual int schemaVersion(Connection &connection) const = 0;
    virtual void setSchemaVersion(Connection &connection, int version) const = 0;
    /// Whether rows must point to rows that are there; only between transactions. Off while a migration makes tables anew.
    /// Throws SqlFailure.
    virtual void enforceForeignKeys(Connection &connection, bool enforced) const = 0;
    /// Work that can wait until nobody writes: folding the log into the file. Throws SqlFailure.
    virtual void tidyUp(Connection &connection) const = 0;
    /// Writes a compact copy of the whole database into a file that is empty. Throws SqlFailure.
    virtual void copyInto(Connection &connection, const QString &file) const = 0;
    /// What is wrong with the file's structure, at most `limit` findings. Throws SqlFailure.
    [[nodiscard]] virtual QStringList integrityProblems(Connection &connection, int limit) const = 0;
    /// Rows that point to a row that is not there, as "table:row id", at most `limit`. Throws SqlFailure.
    [[nodiscard]] virtual QStringList danglingRows(Connection &connection, int limit) const = 0;
    /// Makes sure that nobody else has the file open and that all of it is in the one file: it may then be replaced.
    /// A damaged file passes. Error: DatabaseLocked.
    [[nodiscard]] virtual Result<void> releaseFile(const QString &file) const = 0;
    /// Name and definition of the table's indexes that may be dropped and built again.
    [[nodiscard]] virtual QList<std::pair<QString, QString>> secondaryIndexes(Connection &connection,
                                                                              const QString &table) const = 0;
};

} // namespace regulars
