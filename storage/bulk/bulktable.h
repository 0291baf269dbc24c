// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "storage/bulk/bulkstatement.h"
#include "storage/journal/table.h"

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
        m_insert.run(m_next, values...);
        return m_next++;
    }

private:
    Table m_table;
    qint64 m_first;
    qint64 m_next;
    BulkStatement m_insert;
};

} // namespace regulars
