// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/journal/recordhistory.h"

#include "storage/base/jsontext.h"
#include "storage/sql/statement.h"

#include <QtCore/QJsonObject>

namespace regulars {

using namespace Qt::StringLiterals;

namespace {

QVariantMap columnsOf(const QString &image)
{
    return jsonObject(image).toVariantMap();
}

// What the program keeps for itself says nothing to a person.
bool isBookkeeping(const QString &column)
{
    static const QStringList kept{u"id"_s,          u"uid"_s,           u"name_fold"_s,  u"tag_fold"_s,   u"match_key"_s,
                                  u"created_at"_s,  u"created_by"_s,    u"updated_at"_s, u"updated_by"_s, u"deleted_by"_s,
                                  u"row_version"_s, u"change_set_id"_s, u"customer_id"_s};
    return kept.contains(column);
}

QVariantMap told(const QVariantMap &columns)
{
    QVariantMap kept;
    for (auto column = columns.begin(); column != columns.end(); ++column) {
        if (!isBookkeeping(column.key()))
            kept.insert(column.key(), column.value());
    }
    return kept;
}

bool isBirthday(const QString &column)
{
    return column == "birth_year"_L1 || column == "birth_month"_L1 || column == "birth_day"_L1;
}

QVariantMap birthdayOf(const QVariantMap &row)
{
    if (row.value(u"birth_month"_s).isNull())
        return {};
    return {{u"year"_s, row.value(u"birth_year"_s)},
            {u"month"_s, row.value(u"birth_month"_s)},
            {u"day"_s, row.value(u"birth_day"_s)}};
}

/// Collects the changes of one change set.
class Collector
{
public:
    explicit Collector(const HistoryEntry &entry) : m_entry(entry) {}

    void takeCustomer(const QString &before, const QString &after);
    void takePart(Table table, const QString &before, const QString &after);
    [[nodiscard]] const QList<RecordChange> &changes() const { return m_changes; }

private:
    void add(RecordChange::Kind kind, Table table, const QString &column, const QVariantMap &before,
             const QVariantMap &after);
    [[nodiscard]] bool joins(Table table, const QVariantMap &before, const QVariantMap &after);
    void takeColumns(const QVariantMap &before, const QVariantMap &after);

    const HistoryEntry &m_entry;
    QList<RecordChange> m_changes;
};

void Collector::add(RecordChange::Kind kind, Table table, const QString &column, const QVariantMap &before,
                    const QVariantMap &after)
{
    m_changes += RecordChange{m_entry, static_cast<int>(m_changes.size()), kind, table, column, before, after};
}

void Collector::takeCustomer(const QString &before, const QString &after)
{
    if (before.isNull() || after.isNull()) {
        add(before.isNull() ? RecordChange::Kind::Created : RecordChange::Kind::Removed, Table::Customers, {}, {}, {});
        return;
    }
    takeColumns(columnsOf(before), columnsOf(after));
}

void Collector::takeColumns(const QVariantMap &before, const QVariantMap &after)
{
    bool birthday = false;
    const bool otherParts = before.value(u"first_name"_s) != after.value(u"first_name"_s) ||
                            before.value(u"last_name"_s) != after.value(u"last_name"_s);
    for (auto value = after.begin(); value != after.end(); ++value) {
        const QString &column = value.key();
        if (before.value(column) == value.value() || isBookkeeping(column))
            continue;
        if (column == "deleted_at"_L1)
            add(value->isNull() ? RecordChange::Kind::Restored : RecordChange::Kind::Removed, Table::Customers, {}, {}, {});
        else if (isBirthday(column))
            birthday = true;
        else if (column != "name"_L1 || !otherParts) // it is made of them
            add(RecordChange::Kind::Changed, Table::Customers, column, {{column, before.value(column)}},
                {{column, value.value()}});
    }
    if (birthday)
        add(RecordChange::Kind::Changed, Table::Customers, u"birthday"_s, birthdayOf(before), birthdayOf(after));
}

void Collector::takePart(Table table, const QString &before, const QString &after)
{
    const QVariantMap was = told(columnsOf(before));
    const QVariantMap is = told(columnsOf(after));
    if (was != is && !joins(table, was, is))
        add(RecordChange::Kind::Changed, table, {}, was, is);
}

// A part that was edited has been taken away and added again: one change to a person.
bool Collector::joins(Table table, const QVariantMap &before, const QVariantMap &after)
{
    if (!before.isEmpty() && !after.isEmpty())
        return false;
    const auto isOther = [&](const RecordChange &change) {
        static const QStringList sameIn{u"kind"_s, u"name"_s, u"group_id"_s, u"record_table_id"_s};
        if (change.table != table || table == Table::CustomerTags || change.before.isEmpty() == change.after.isEmpty())
            return false;
        const QVariantMap &known = change.before.isEmpty() ? change.after : change.before;
        const QVariantMap &mine = before.isEmpty() ? after : before;
        return change.before.isEmpty() != before.isEmpty() &&
               std::all_of(sameIn.begin(), sameIn.end(),
                           [&](const QString &column) { return known.value(column) == mine.value(column); });
    };
    const auto other = std::find_if(m_changes.begin(), m_changes.end(), isOther);
    if (other == m_changes.end())
        return false;
    (before.isEmpty() ? other->after : other->before) = before.isEmpty() ? after : before;
    return true;
}

// The words behind the keys of a membership or of a row of an own table.
QString nameOf(Connection &connection, const QString &sql, const QVariant &key)
{
    Statement row(connection, sql);
    return row.bind(u"key", key).next() ? row.text(0) : QString();
}

void tellKeys(Connection &connection, Table table, QVariantMap &columns)
{
    if (columns.isEmpty())
        return;
    if (table == Table::CustomerMembers)
        columns.insert(u"group_name"_s,
                       nameOf(connection, u"SELECT name FROM customers WHERE id = :key"_s, columns.value(u"group_id"_s)));
    if (table != Table::CustomerRecords)
        return;
    columns.insert(u"table_name"_s, nameOf(connection, u"SELECT name FROM record_tables WHERE id = :key"_s,
                                           columns.value(u"record_table_id"_s)));
    const QVariantMap cells = columnsOf(columns.value(u"cells"_s).toString());
    QStringList values;
    for (auto cell = cells.begin(); cell != cells.end(); ++cell) {
        const QString field = nameOf(connection, u"SELECT name FROM field_definitions WHERE uid = :key"_s, cell.key());
        values += field.isEmpty() ? cell->toString() : field + u" "_s + cell->toString();
    }
    columns.insert(u"values"_s, values);
}

const QStringList &partTables()
{
    static const QStringList names = [] {
        QStringList all;
        for (const Table table :
             {Table::CustomerContacts, Table::CustomerAddresses, Table::CustomerTags, Table::CustomerFields,
              Table::CustomerExternalIds, Table::CustomerMembers, Table::CustomerDates, Table::CustomerRecords})
            all += u'\'' + tableName(table) + u'\'';
        return all;
    }();
    return names;
}

} // namespace

Result<RecordChangePage> RecordHistory::ofCustomer(CustomerId customer, std::optional<ChangeSetId> before,
                                                   int changeSets) const
{
    return attempt([&]() -> Result<RecordChangePage> {
        RecordChangePage page;
        const QList<ChangeSetId> ids = changeSetsOf(customer, before, changeSets);
        for (const ChangeSetId id : ids) {
            REGULARS_TRY(entry, History(m_connection).entry(id));
            page.changes += changesIn(customer, entry);
        }
        if (ids.size() == changeSets)
            page.next = ids.last();
        return page;
    });
}

QList<ChangeSetId> RecordHistory::changeSetsOf(CustomerId customer, std::optional<ChangeSetId> before, int limit) const
{
    // A part never changes without its customer's row; rows of a bulk load have no entries of their own.
    Statement rows(m_connection, u"SELECT change_set_id FROM journal_entries WHERE table_name = :customers AND row_id = :id"
                                 " AND (:all OR change_set_id < :before) UNION"
                                 " SELECT change_set_id FROM journal_ranges WHERE table_name = :customers"
                                 " AND :id BETWEEN first_id AND last_id AND (:all OR change_set_id < :before)"
                                 " ORDER BY 1 DESC LIMIT :limit"_s);
    rows.bind(u"customers", tableName(Table::Customers)).bind(u"id", customer).bind(u"all", !before);
    rows.bind(u"before", before.value_or(ChangeSetId{})).bind(u"limit", limit);
    QList<ChangeSetId> ids;
    while (rows.next())
        ids += rows.id<ChangeSetId>(0);
    return ids;
}

QList<RecordChange> RecordHistory::changesIn(CustomerId customer, const HistoryEntry &entry) const
{
    Collector collector(entry);
    Statement own(m_connection, u"SELECT before_image, after_image FROM journal_entries WHERE change_set_id = :change_set"
                                " AND table_name = :customers AND row_id = :id ORDER BY id"_s);
    own.bind(u"change_set", entry.id).bind(u"customers", tableName(Table::Customers)).bind(u"id", customer);
    bool found = false;
    while (own.next()) {
        found = true;
        collector.takeCustomer(own.isNull(0) ? QString() : own.text(0), own.isNull(1) ? QString() : own.text(1));
    }
    if (!found)
        collector.takeCustomer({}, u"{}"_s); // by a bulk load
    // The images have their columns in order, so that the customer reads the same in all of them.
    Statement parts(m_connection, u"SELECT table_name, before_image, after_image FROM journal_entries"
                                  " WHERE change_set_id = :change_set AND table_name IN (%1)"
                                  " AND coalesce(after_image, before_image) LIKE :of_customer ORDER BY id"_s.arg(
                                      partTables().join(u", "_s)));
    parts.bind(u"change_set", entry.id).bind(u"of_customer", u"%\"customer_id\":%1,%"_s.arg(customer.value));
    while (parts.next()) {
        if (const auto table = tableOf(parts.text(0)))
            collector.takePart(*table, parts.isNull(1) ? QString() : parts.text(1),
                               parts.isNull(2) ? QString() : parts.text(2));
    }
    QList<RecordChange> changes = collector.changes();
    for (RecordChange &change : changes) {
        tellKeys(m_connection, change.table, change.before);
        tellKeys(m_connection, change.table, change.after);
    }
    return changes;
}

} // namespace regulars
