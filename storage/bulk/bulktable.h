// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "storage/journal/table.h"
#include "storage/sql/statement.h"

namespace regulars {

/// One table that is filled with ids given out here. Everything throws SqlFailure.
class BulkTable
{
public:
    /// `columns` without the id, in the order in which `insert` gets their values.
    BulkTable(Connection &connection, Table table, const QString &columns);

    /// Whether the table had no row when the load began.
    [[nodiscard]] bool wasEmpty() const { return m_first == 1; }
    [[nodiscard]] Table table() const { return m_table; }
    [[nodiscard]] qint64 firstId() const { return m_first; }
    [[nodiscard]] qint64 nextId() const { return m_next; }
    [[nodiscard]] qint64 count() const { return m_next - m_first; }

    /// Inserts a row and returns its id.
    template<typename... T>
    qint64 insert(const T &...values)
    {
        if (m_fast) {
            m_fast->bindInteger(0, m_next);
            int place = 1;
            (bind(place++, values), ...);
            m_fast->run();
        } else {
            Statement(m_connection, m_sql).bindAll(m_next, values...).execute();
        }
        return m_next++;
    }

private:
    void bind(int place, const QString &text) { m_fast->bindText(place, text); }
    void bind(int place, Instant instant) { m_fast->bindInteger(place, instant.ms); }
    void bind(int place, const QVariant &value);
    template<typename T>
    requires std::is_integral_v<T>
    void bind(int place, T value) { m_fast->bindInteger(place, value); }
    template<typename Tag>
    void bind(int place, Id<Tag> id)
    {
        id.isValid() ? m_fast->bindInteger(place, id.value) : m_fast->bindNull(place);
    }
    template<typename T>
    void bind(int place, const std::optional<T> &value)
    {
        value ? bind(place, *value) : m_fast->bindNull(place);
    }

    Table m_table;
    qint64 m_first;
    qint64 m_next;
    Connection &m_connection;
    QString m_sql;
    std::unique_ptr<BulkInsert> m_fast; ///< empty where the database has none
};

} // namespace regulars
