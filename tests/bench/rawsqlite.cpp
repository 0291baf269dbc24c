// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/bench/rawsqlite.h"

namespace regulars::bench {

namespace {

void check(int code, sqlite3 *handle)
{
    if (code != SQLITE_OK)
        qFatal("SQLite: %s", sqlite3_errmsg(handle));
}

} // namespace

RawDatabase::RawDatabase(const QString &file, Mode mode)
{
    const int flags = mode == Mode::ReadOnly ? SQLITE_OPEN_READONLY : SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE;
    check(sqlite3_open_v2(file.toUtf8().constData(), &m_handle, flags, nullptr), m_handle);
}

void RawDatabase::execute(const char *sql)
{
    check(sqlite3_exec(m_handle, sql, nullptr, nullptr, nullptr), m_handle);
}

RawStatement::RawStatement(const RawDatabase &database, const char *sql)
{
    check(sqlite3_prepare_v2(database.handle(), sql, -1, &m_handle, nullptr), database.handle());
}

bool RawStatement::step()
{
    const int code = sqlite3_step(m_handle);
    if (code == SQLITE_ROW)
        return true;
    if (code != SQLITE_DONE)
        qFatal("SQLite: %s", sqlite3_errmsg(sqlite3_db_handle(m_handle)));
    sqlite3_reset(m_handle);
    return false;
}

qint64 RawStatement::touchRow() const
{
    qint64 bytes = 0;
    for (int column = 0; column < sqlite3_column_count(m_handle); ++column) {
        if (sqlite3_column_type(m_handle, column) == SQLITE_TEXT)
            bytes += sqlite3_column_bytes(m_handle, column);
        else
            bytes += sqlite3_column_int64(m_handle, column) & 1;
    }
    return bytes;
}

} // namespace regulars::bench
