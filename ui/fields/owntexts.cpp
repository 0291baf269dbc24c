// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/fields/owntexts.h"

#include "core/fields/fieldvalue.h"
#include "ui/base/formatting.h"

namespace regulars {

using namespace Qt::StringLiterals;

QString OwnTexts::type(FieldType type)
{
    switch (type) {
    case FieldType::Text:
        return tr("Text", "kind of a field");
    case FieldType::Number:
        return tr("Number", "kind of a field");
    case FieldType::Date:
        return tr("Date", "kind of a field");
    case FieldType::YesNo:
        return tr("Yes or no", "kind of a field");
    case FieldType::Choice:
        return tr("One of a list", "kind of a field");
    }
    return {};
}

QString OwnTexts::value(const FieldDefinition &definition, const QString &value, const Formatting &formatting)
{
    if (value.isEmpty() || !isCanonical(definition, value))
        return value;
    switch (definition.type) {
    case FieldType::Number:
        return formatting.locale().toString(value.toDouble(), 'f', static_cast<int>(value.section(u'.', 1).size()));
    case FieldType::Date:
        return formatting.shortDate(QDate::fromString(value, Qt::ISODate));
    case FieldType::YesNo:
        return value == "yes"_L1 ? tr("Yes") : tr("No");
    case FieldType::Text:
    case FieldType::Choice:
        break;
    }
    return value;
}

QString OwnTexts::columnName(const RecordTable &table, const FieldDefinition &column)
{
    return tr("%1, %2", "a table, a column of it").arg(table.name, column.name);
}

QString OwnTexts::test(FieldType type, FieldTest test)
{
    const bool date = type == FieldType::Date;
    switch (test) {
    case FieldTest::IsSet:
        return tr("is filled in");
    case FieldTest::Is:
        return tr("is", "equal to");
    case FieldTest::Contains:
        return tr("contains");
    case FieldTest::AtLeast:
        return date ? tr("from", "a day on") : tr("at least");
    case FieldTest::AtMost:
        return date ? tr("until", "a day") : tr("at most");
    }
    return {};
}

QString OwnTexts::condition(const OwnFields &own, const FieldCondition &condition, const Formatting &formatting)
{
    const FieldDefinition *definition = own.definition(condition.uid);
    if (definition == nullptr)
        return tr("A field that is gone");
    const RecordTable *table = own.table(definition->table);
    const QString name = table ? columnName(*table, *definition) : definition->name;
    if (condition.test == FieldTest::IsSet)
        return tr("%1 is filled in", "a field").arg(name);
    const QString shown = value(*definition, condition.value, formatting);
    if (condition.test == FieldTest::Is)
        return tr("%1: %2", "a field: its value").arg(name, shown);
    return tr("%1: %2 %3", "a field: at least 38").arg(name, test(definition->type, condition.test), shown);
}

} // namespace regulars
