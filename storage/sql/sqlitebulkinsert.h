// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "storage/sql/bulkinsert.h"

#include <QtCore/QString>

struct sqlite3;
struct sqlite3_stmt;

namespace regulars {

class SqlDialect;

/// The bulk insert by SQLite's own functions: Qt's bind costs more than the row does.
class SqliteBulkInsert final : public BulkInsert
{
public:
    /// The places of `sql` count in order of their first appearance. Throws SqlFailure.
    SqliteBulkInsert(sqlite3 *database, const QString &sql, const SqlDialect &dialect);
    ~SqliteBulkInsert() override;
    Q_DISABLE_COPY_MOVE(SqliteBulkInsert)

    void bindNull(int place) override;
    void bindInteger(int place, qint64 value) override;
    void bindText(int place, QStringView text) override;
    void run() override;

private:
    [[noreturn]] void throwError() const;

    sqlite3 *m_database;
    sqlite3_stmt *m_statement = nullptr;
    const SqlDialect &m_dialect;
};

} // namespace regulars
