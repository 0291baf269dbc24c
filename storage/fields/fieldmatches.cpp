// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/fields/fieldmatches.h"

#include "storage/customers/recordcells.h"
#include "storage/sql/statement.h"

namespace regulars {

using namespace Qt::StringLiterals;

namespace {

using Customers = std::unordered_set<CustomerId>;

/// What of the condition the index of names and values can answer; the rest is left to matches().
QString indexed(const FieldDefinition &definition, const FieldCondition &condition)
{
    const bool byText = definition.type == FieldType::Text || definition.type == FieldType::Choice;
    if (condition.test == FieldTest::Is && !byText)
        return u" AND value = :value"_s;
    if (definition.type != FieldType::Date)
        return {};
    if (condition.test == FieldTest::AtLeast)
        return u" AND value >= :value"_s;
    return condition.test == FieldTest::AtMost ? u" AND value <= :value"_s : QString();
}

Customers fieldsMatching(Connection &connection, const FieldDefinition &definition, const FieldCondition &condition)
{
    const QString more = indexed(definition, condition);
    Statement rows(connection, u"SELECT customer_id, value FROM customer_fields WHERE name = :name"_s + more);
    rows.bind(u"name", definition.name);
    if (!more.isEmpty())
        rows.bind(u"value", condition.value);
    Customers customers;
    while (rows.next()) {
        if (matches(definition, condition, rows.text(1)))
            customers.insert(rows.id<CustomerId>(0));
    }
    return customers;
}

Customers recordsMatching(Connection &connection, const FieldDefinition &column, const FieldCondition &condition)
{
    Statement rows(connection, u"SELECT customer_id, cells FROM customer_records WHERE record_table_id = :table"_s);
    rows.bind(u"table", column.table);
    Customers customers;
    while (rows.next()) {
        if (matches(column, condition, recordCellsOf(rows.text(1)).value(column.uid)))
            customers.insert(rows.id<CustomerId>(0));
    }
    return customers;
}

} // namespace

std::unordered_set<CustomerId> customersMatching(Connection &connection, const OwnFields &own,
                                                 const FieldCondition &condition)
{
    const FieldDefinition *definition = own.definition(condition.uid);
    if (definition == nullptr)
        return {};
    return definition->table.isValid() ? recordsMatching(connection, *definition, condition)
                                       : fieldsMatching(connection, *definition, condition);
}

} // namespace regulars
