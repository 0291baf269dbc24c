// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "storage/sql/statement.h"

namespace regulars {

/// A statement without results that is run for very many rows: through the database's own fast path where it has one,
/// else as a Statement. Everything throws SqlFailure.
class BulkStatement
{
public:
    BulkStatement(Connection &connection, const QString &sql);

    /// Runs it once, with the values of its placeholders in their order.
    template<typename... T>
    void run(const T &...values)
    {
        if (!m_fast) {
            Statement(m_connection, m_sql).bindAll(values...).execute();
            return;
        }
        int place = 0;
        (bind(place++, values), ...);
        m_fast->run();
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

    Connection &m_connection;
    QString m_sql;
    std::unique_ptr<BulkInsert> m_fast; ///< empty where the database has none
};

} // namespace regulars
