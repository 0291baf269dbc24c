// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/fields/ownvaluechange.h"

#include "core/base/textfolding.h"
#include "storage/customers/recordcells.h"
#include "storage/journal/writesession.h"
#include "storage/sql/statement.h"

namespace regulars {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostExamples = 3;

} // namespace

OwnValueChange::OwnValueChange(WriteSession &session, bool dropUnfitting)
    : m_session(session), m_dropUnfitting(dropUnfitting)
{
}

// There are few names: each is looked up in the index behind the one before.
QStringList OwnValueChange::sameNames(Connection &connection, const QString &name)
{
    QStringList names;
    QString last;
    const QString fold = folded(name);
    Statement row(connection, u"SELECT name FROM customer_fields WHERE name > :last ORDER BY name LIMIT 1"_s);
    while (row.bind(u"last", last).next()) {
        last = row.text(0);
        if (folded(last) == fold)
            names += last;
    }
    return names;
}

QList<OwnValueChange::Row> OwnValueChange::fieldsOf(const QString &name)
{
    QList<Row> found;
    Statement rows(m_session.connection(),
                   u"SELECT id, customer_id, value FROM customer_fields WHERE name = :name ORDER BY id"_s);
    rows.bind(u"name", name);
    while (rows.next())
        found += Row{rows.integer(0), rows.id<CustomerId>(1), rows.text(2)};
    return found;
}

QList<OwnValueChange::Row> OwnValueChange::recordsOf(RecordTableId table)
{
    QList<Row> found;
    Statement rows(m_session.connection(),
                   u"SELECT id, customer_id, cells FROM customer_records WHERE record_table_id = :table ORDER BY id"_s);
    rows.bind(u"table", table);
    while (rows.next())
        found += Row{rows.integer(0), rows.id<CustomerId>(1), rows.text(2)};
    return found;
}

// Whoever edits the customer just now must see that it is not what they opened.
void OwnValueChange::touch(CustomerId customer)
{
    if (!m_touched.insert(customer).second)
        return;
    m_session.willChange(Table::Customers, customer.value);
    Statement(m_session.connection(), u"UPDATE customers SET row_version = row_version + 1 WHERE id = :id"_s)
        .bind(u"id", customer)
        .execute();
}

void OwnValueChange::writeField(const Row &row, const QString &name, const QString &value)
{
    touch(row.customer);
    m_session.willChange(Table::CustomerFields, row.id);
    Statement(m_session.connection(), u"UPDATE customer_fields SET name = :name, value = :value WHERE id = :id"_s)
        .bind(u"name", name)
        .bind(u"value", value)
        .bind(u"id", QVariant(row.id))
        .execute();
}

void OwnValueChange::writeCells(const Row &row, const QString &cells)
{
    touch(row.customer);
    m_session.willChange(Table::CustomerRecords, row.id);
    Statement(m_session.connection(), u"UPDATE customer_records SET cells = :cells WHERE id = :id"_s)
        .bind(u"cells", cells)
        .bind(u"id", QVariant(row.id))
        .execute();
}

void OwnValueChange::removeRow(Table table, const Row &row)
{
    touch(row.customer);
    m_session.willChange(table, row.id);
    Statement(m_session.connection(), u"DELETE FROM %1 WHERE id = :id"_s.arg(tableName(table)))
        .bind(u"id", QVariant(row.id))
        .execute();
}

void OwnValueChange::dropped(const QString &value)
{
    ++m_unfitting;
    if (m_examples.size() < mostExamples && !m_examples.contains(value))
        m_examples += value;
}

std::optional<QString> OwnValueChange::fitted(const FieldDefinition &definition, const QString &value,
                                              const WrittenStyle &style)
{
    if (isCanonical(definition, value))
        return value;
    if (const auto canonical = canonicalValue(definition, value, style))
        return *canonical;
    dropped(value);
    return std::nullopt;
}

void OwnValueChange::convertFields(const QStringList &names, const FieldDefinition &after, const WrittenStyle &style)
{
    struct Kept
    {
        Row row;
        QString value;
        bool differs;
    };
    QList<Kept> kept;
    QList<Row> lost;
    std::set<CustomerId> have;
    for (const QString &name : names) {
        for (const Row &row : fieldsOf(name)) {
            const auto value = fitted(after, row.text, style);
            if (value && have.insert(row.customer).second) {
                kept += Kept{row, *value, *value != row.text || name != after.name};
                continue;
            }
            if (value)
                dropped(row.text); // of another spelling of the name; the customer has a value already
            lost += row;
        }
    }
    if (m_unfitting > 0 && !m_dropUnfitting)
        return;
    for (const Row &row : lost)
        removeRow(Table::CustomerFields, row);
    for (const Kept &each : kept) {
        if (each.differs)
            writeField(each.row, after.name, each.value);
    }
}

void OwnValueChange::changeCells(const FieldDefinition &column, const std::function<void(QString &)> &change)
{
    for (const Row &row : recordsOf(column.table)) {
        auto cells = recordCellsOf(row.text);
        const auto cell = cells.find(column.uid);
        if (cell == cells.end())
            continue;
        QString value = *cell;
        change(value);
        if (value == *cell)
            continue;
        if (value.isEmpty())
            cells.erase(cell);
        else
            *cell = value;
        if (cells.isEmpty())
            removeRow(Table::CustomerRecords, row);
        else
            writeCells(row, recordText(cells));
    }
}

void OwnValueChange::convertCells(const FieldDefinition &after, const WrittenStyle &style)
{
    changeCells(after, [&](QString &value) {
        const auto canonical = fitted(after, value, style);
        if (canonical)
            value = *canonical;
        else if (m_dropUnfitting)
            value.clear();
    });
}

void OwnValueChange::removeFields(const QString &name)
{
    for (const Row &row : fieldsOf(name))
        removeRow(Table::CustomerFields, row);
}

void OwnValueChange::removeCells(const FieldDefinition &column)
{
    changeCells(column, [](QString &value) { value.clear(); });
}

void OwnValueChange::removeRows(RecordTableId table)
{
    for (const Row &row : recordsOf(table))
        removeRow(Table::CustomerRecords, row);
}

} // namespace regulars
