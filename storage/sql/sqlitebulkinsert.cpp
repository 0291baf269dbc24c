// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#ifdef REGULARS_SYSTEM_SQLITE

#include "storage/sql/sqlitebulkinsert.h"

#include "storage/sql/sqldialect.h"
#include "storage/sql/sqlfailure.h"

#include <QtSql/QSqlError>
#include <sqlite3.h>

namespace regulars {

SqliteBulkInsert::SqliteBulkInsert(sqlite3 *database, const QString &sql, const SqlDialect &dialect)
    : m_database(database), m_dialect(dialect)
{
    if (sqlite3_prepare_v3(m_database, sql.toUtf8().constData(), -1, SQLITE_PREPARE_PERSISTENT, &m_statement, nullptr) !=
        SQLITE_OK)
        throwError();
}

SqliteBulkInsert::~SqliteBulkInsert()
{
    sqlite3_finalize(m_statement);
}

void SqliteBulkInsert::bindNull(int place)
{
    sqlite3_bind_null(m_statement, place + 1);
}

void SqliteBulkInsert::bindInteger(int place, qint64 value)
{
    sqlite3_bind_int64(m_statement, place + 1, value);
}

void SqliteBulkInsert::bindText(int place, QStringView text)
{
    // A null pointer would be NULL; the text lives until run, so that it need not be copied (SQLITE_STATIC).
    const char16_t *data = text.isEmpty() ? u"" : text.utf16();
    if (sqlite3_bind_text16(m_statement, place + 1, data, static_cast<int>(text.size() * 2), nullptr) != SQLITE_OK)
        throwError();
}

void SqliteBulkInsert::run()
{
    const int code = sqlite3_step(m_statement);
    if (code != SQLITE_DONE) {
        sqlite3_reset(m_statement);
        throwError();
    }
    sqlite3_reset(m_statement);
}

void SqliteBulkInsert::throwError() const
{
    const QString text = QString::fromUtf8(sqlite3_errmsg(m_database));
    const QSqlError error({}, text, QSqlError::StatementError, QString::number(sqlite3_extended_errcode(m_database)));
    throw SqlFailure({m_dialect.errorCode(error), {}, {}, text});
}

} // namespace regulars

#endif
