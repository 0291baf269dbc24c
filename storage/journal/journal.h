// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "storage/journal/table.h"

#include <functional>
#include <map>
#include <utility>
#include <vector>

namespace regulars {

class Connection;

/// Collects, within one transaction, the image of every row before its first change, and writes it with the
/// image after the last one. History, audit and undo all read what it wrote.
class Journal
{
public:
    /// `changeSet` is asked for when there is something to write.
    Journal(Connection &connection, std::function<ChangeSetId()> changeSet);

    /// Before the first change or removal of a row.
    void willChange(Table table, qint64 id);
    /// After the insertion of a row.
    void inserted(Table table, qint64 id);
    /// A bulk load inserted the rows first … last; they are found by their range instead of one by one.
    void insertedRange(Table table, qint64 first, qint64 last);

    /// The rows of the table that were announced so far, with their images before; a null text: there was none.
    [[nodiscard]] std::vector<std::pair<qint64, QString>> touched(Table table) const;
    [[nodiscard]] bool isEmpty() const { return m_before.empty() && m_ranges == 0; }
    /// Writes the entries and lists the changed records. Once, before the commit.
    [[nodiscard]] QList<Change> finish();

private:
    Connection &m_connection;
    std::function<ChangeSetId()> m_changeSet;
    // In order of first change: undo goes through them backwards, so that children go before their parents.
    std::vector<std::pair<Table, qint64>> m_order;
    std::map<std::pair<Table, qint64>, QString> m_before;
    int m_ranges = 0;
};

} // namespace regulars
