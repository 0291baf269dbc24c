// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/exchange/ownfieldcells.h"

#include "storage/fields/fieldstore.h"

#include <algorithm>

namespace regulars {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostOthers = 100;

CellKind kindOf(FieldType type)
{
    if (type == FieldType::Number)
        return CellKind::Number;
    return type == FieldType::Date ? CellKind::Time : CellKind::Text;
}

} // namespace

OwnFieldCells::OwnFieldCells(Connection &connection, const QList<ExportColumn> &others)
    : m_values(connection, u"name, value"_s, u"customer_fields"_s)
{
    const auto own = FieldStore(connection).ownFields();
    if (!own)
        throw SqlFailure(own.error());
    QList<ExportColumn> columns;
    for (const FieldDefinition &field : own->fields)
        columns += ExportColumn{field.name, kindOf(field.type)};
    Statement next(connection, u"SELECT name FROM customer_fields WHERE name > :last ORDER BY name LIMIT 1"_s);
    QString last;
    while (columns.size() < own->fields.size() + mostOthers && next.bind(u"last", last).next()) {
        last = next.text(0);
        if (own->field(last) == nullptr)
            columns += ExportColumn{last, CellKind::Text};
    }
    for (ExportColumn &column : columns) {
        m_names += column.name;
        if (std::any_of(others.begin(), others.end(), [&](const ExportColumn &other) { return other.name == column.name; }))
            column.name.prepend("own_"_L1);
    }
    m_columns = columns;
}

QStringList OwnFieldCells::cellsOf(CustomerId customer)
{
    QStringList cells(m_names.size());
    m_values.rowsOf(customer, [&](const Statement &row) {
        if (const qsizetype column = m_names.indexOf(row.text(1)); column >= 0)
            cells[column] = row.text(2);
    });
    return cells;
}

} // namespace regulars
