// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtCore/QByteArray>
#include <QtCore/QString>
#include <sqlite3.h>

namespace regulars::bench {

/// The bare library, without anything of ours between: what the ratios compare with. A failure ends the program.
class RawDatabase
{
public:
    enum class Mode { ReadOnly, Create };
    RawDatabase(const QString &file, Mode mode);
    ~RawDatabase() { sqlite3_close(m_handle); }
    Q_DISABLE_COPY_MOVE(RawDatabase)

    void execute(const char *sql);
    [[nodiscard]] sqlite3 *handle() const { return m_handle; }

private:
    sqlite3 *m_handle = nullptr;
};

class RawStatement
{
public:
    RawStatement(const RawDatabase &database, const char *sql);
    ~RawStatement() { sqlite3_finalize(m_handle); }
    Q_DISABLE_COPY_MOVE(RawStatement)

    RawStatement &bind(int index, qint64 value)
    {
        sqlite3_bind_int64(m_handle, index, value);
        return *this;
    }
    RawStatement &bind(int index, const QByteArray &utf8)
    {
        sqlite3_bind_text(m_handle, index, utf8.constData(), static_cast<int>(utf8.size()), SQLITE_TRANSIENT);
        return *this;
    }
    /// The next row; false, and ready to be bound again, after the last.
    [[nodiscard]] bool step();
    void run()
    {
        while (step()) {
        }
    }
    [[nodiscard]] qint64 integer(int column) const { return sqlite3_column_int64(m_handle, column); }
    [[nodiscard]] QByteArray text(int column) const
    {
        return {reinterpret_cast<const char *>(sqlite3_column_text(m_handle, column)),
                sqlite3_column_bytes(m_handle, column)};
    }
    /// Takes every column as SQLite hands it out; so that "reading a row" is the same work on both sides.
    [[nodiscard]] qint64 touchRow() const;

private:
    sqlite3_stmt *m_handle = nullptr;
};

} // namespace regulars::bench
