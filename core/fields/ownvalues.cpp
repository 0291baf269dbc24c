// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/fields/ownvalues.h"

#include "core/base/textfolding.h"

#include <algorithm>

namespace regulars {

using namespace Qt::StringLiterals;

namespace {

auto fieldOf(auto &fields, const FieldDefinition &definition)
{
    return std::find_if(fields.begin(), fields.end(),
                        [fold = folded(definition.name)](const CustomField &field) { return folded(field.name) == fold; });
}

void checkRecords(const Customer &customer, const RecordTable &table, const Customer &known, QList<Error> &errors)
{
    int index = -1;
    for (const OwnRecord &record : customer.records) {
        if (record.table != table.id)
            continue;
        ++index;
        if (known.records.contains(record))
            continue;
        for (const FieldDefinition &column : table.columns) {
            const QString value = record.cells.value(column.uid);
            if (isCanonical(column, value))
                continue;
            const auto canonical = canonicalValue(column, value);
            Error error = canonical
                              ? invalidField({}, u"not_canonical"_s, {{u"uid"_s, column.uid}, {u"name"_s, column.name}})
                              : canonical.error();
            error.field = u"own_records"_s;
            error.args.insert(u"table"_s, table.name);
            error.args.insert(u"index"_s, index);
            errors += error;
        }
    }
}

} // namespace

QString ownValue(const Customer &customer, const FieldDefinition &definition)
{
    const auto field = fieldOf(customer.fields, definition);
    return field == customer.fields.end() ? QString() : field->value;
}

bool setOwnValue(Customer &customer, const FieldDefinition &definition, const QString &value)
{
    const auto field = fieldOf(customer.fields, definition);
    if (field == customer.fields.end()) {
        if (!value.isEmpty())
            customer.fields += CustomField{definition.name, value};
        return !value.isEmpty();
    }
    if (field->value == value)
        return false;
    if (value.isEmpty())
        customer.fields.erase(field);
    else
        *field = {definition.name, value};
    return true;
}

void settleOwnValues(Customer &customer, const OwnFields &own)
{
    for (CustomField &field : customer.fields) {
        if (const FieldDefinition *definition = own.field(field.name))
            field.name = definition->name;
    }
    for (OwnRecord &record : customer.records)
        record.cells.removeIf([](const auto &cell) { return cell.value().trimmed().isEmpty(); });
    customer.records.removeIf([](const OwnRecord &record) { return record.cells.isEmpty(); });
}

QList<Error> ownValueErrors(const Customer &customer, const OwnFields &own, const Customer &known)
{
    QList<Error> errors;
    for (qsizetype i = 0; i < customer.fields.size(); ++i) {
        const CustomField &field = customer.fields[i];
        const FieldDefinition *definition = own.field(field.name);
        if (definition == nullptr || isCanonical(*definition, field.value) || known.fields.contains(field))
            continue;
        const auto canonical = canonicalValue(*definition, field.value);
        Error error = canonical ? invalidField(u"own_fields"_s, u"not_canonical"_s,
                                               {{u"uid"_s, definition->uid}, {u"name"_s, definition->name}})
                                : canonical.error();
        error.args.insert(u"index"_s, i);
        errors += error;
    }
    for (const RecordTable &table : own.tables)
        checkRecords(customer, table, known, errors);
    return errors;
}

} // namespace regulars
