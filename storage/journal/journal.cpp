// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/journal/journal.h"

#include "storage/journal/rowimage.h"
#include "storage/sql/statement.h"

namespace regulars {

using namespace Qt::StringLiterals;

Journal::Journal(Connection &connection, std::function<ChangeSetId()> changeSet)
    : m_connection(connection), m_changeSet(std::move(changeSet))
{
}

void Journal::willChange(Table table, qint64 id)
{
    const auto key = std::pair(table, id);
    if (m_before.contains(key))
        return;
    m_before.emplace(key, rowImage(m_connection, table, id));
    m_order.push_back(key);
}

void Journal::inserted(Table table, qint64 id)
{
    const auto key = std::pair(table, id);
    if (m_before.try_emplace(key).second)
        m_order.push_back(key);
}

void Journal::insertedRange(Table table, qint64 first, qint64 last)
{
    Statement(m_connection, u"INSERT INTO journal_ranges (change_set_id, table_name, first_id, last_id)"
                            " VALUES (:change_set, :table, :first, :last)"_s)
        .bind(u"change_set", m_changeSet())
        .bind(u"table", tableName(table))
        .bind(u"first", first)
        .bind(u"last", last)
        .execute();
    ++m_ranges;
}

std::vector<std::pair<qint64, QString>> Journal::touched(Table table) const
{
    std::vector<std::pair<qint64, QString>> rows;
    for (const auto &key : m_order) {
        if (key.first == table)
            rows.emplace_back(key.second, m_before.at(key));
    }
    return rows;
}

QList<Change> Journal::finish()
{
    QList<Change> changes;
    Statement insert(m_connection,
                     u"INSERT INTO journal_entries (change_set_id, table_name, row_id, before_image, after_image)"
                     " VALUES (:change_set, :table, :row, :before, :after)"_s);
    for (const auto &key : m_order) {
        const auto [table, id] = key;
        const QString &before = m_before.at(key);
        const QString after = rowImage(m_connection, table, id);
        if (before == after)
            continue;
        const auto orNull = [](const QString &image) { return image.isNull() ? QVariant() : QVariant(image); };
        insert.bind(u"change_set", m_changeSet()).bind(u"table", tableName(table)).bind(u"row", id);
        insert.bind(u"before", orNull(before)).bind(u"after", orNull(after)).execute();
        if (const auto entity = entityOf(table))
            changes += Change{*entity,
                              before.isNull()  ? ChangeKind::Created
                              : after.isNull() ? ChangeKind::Deleted
                                               : ChangeKind::Changed,
                              id};
    }
    return changes;
}

} // namespace regulars
