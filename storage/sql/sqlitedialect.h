// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "storage/sql/sqldialect.h"

namespace regulars {

/// SQLite: one file, one writer at a time, readers on snapshots (WAL).
class SqliteDialect final : public SqlDialect
{
public:
    SqliteDialect();

    /// "REGU", written into the file header, so that other programs and we know whose file it is.
    static constexpr qint64 applicationId = 0x52454755;

    [[nodiscard]] QString driver() const override;
    [[nodiscard]] QString schemaFolder() const override;
    void address(QSqlDatabase &database, const QString &file, bool readOnly) const override;
    [[nodiscard]] Result<void> setUp(QSqlDatabase &database, bool readOnly) const override;
    [[nodiscard]] QString beginWrite() const override;
    [[nodiscard]] ErrorCode errorCode(const QSqlError &error) const override;
    void interrupt(const QSqlDatabase &database) const override;
    [[nodiscard]] std::unique_ptr<BulkInsert> bulkInsert(const QSqlDatabase &database, const QString &sql) const override;
    [[nodiscard]] qint64 dataVersion(Connection &connection) const override;
    [[nodiscard]] int schemaVersion(Connection &connection) const override;
    void setSchemaVersion(Connection &connection, int version) const override;
    void enforceForeignKeys(Connection &connection, bool enforced) const override;
    void tidyUp(Connection &connection) const override;
    void copyInto(Connection &connection, const QString &file) const override;
    [[nodiscard]] QStringList integrityProblems(Connection &connection, int limit) const override;
    [[nodiscard]] QStringList danglingRows(Connection &connection, int limit) const override;
    [[nodiscard]] Result<void> releaseFile(const QString &file) const override;
    [[nodiscard]] QList<std::pair<QString, QString>> secondaryIndexes(Connection &connection,
                                                                      const QString &table) const override;
};

} // namespace regulars
