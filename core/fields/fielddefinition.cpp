// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/fields/fielddefinition.h"

#include "core/base/textfolding.h"

#include <QtCore/QSet>

#include <algorithm>

namespace regulars {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestName = 60;

QList<Error> nameErrors(const QString &name)
{
    if (folded(name).isEmpty())
        return {invalidField(u"name"_s, u"required"_s)};
    if (name.simplified().size() > longestName)
        return {invalidField(u"name"_s, u"too_long"_s, {{u"limit"_s, longestName}})};
    return {};
}

template<typename Condition>
const FieldDefinition *firstOf(const QList<FieldDefinition> &definitions, Condition condition)
{
    const auto found = std::find_if(definitions.begin(), definitions.end(), condition);
    return found == definitions.end() ? nullptr : &*found;
}

template<typename Condition>
const FieldDefinition *firstOf(const OwnFields &own, Condition condition)
{
    const FieldDefinition *found = firstOf(own.fields, condition);
    for (auto table = own.tables.begin(); found == nullptr && table != own.tables.end(); ++table)
        found = firstOf(table->columns, condition);
    return found;
}

} // namespace

const FieldDefinition *OwnFields::field(QStringView name) const
{
    return firstOf(fields, [fold = folded(name)](const FieldDefinition &each) { return folded(each.name) == fold; });
}

const FieldDefinition *OwnFields::definition(QStringView uid) const
{
    return firstOf(*this, [uid](const FieldDefinition &each) { return each.uid == uid; });
}

const FieldDefinition *OwnFields::definition(FieldDefinitionId id) const
{
    return firstOf(*this, [id](const FieldDefinition &each) { return each.id == id; });
}

const RecordTable *OwnFields::table(RecordTableId id) const
{
    const auto found = std::find_if(tables.begin(), tables.end(), [id](const RecordTable &each) { return each.id == id; });
    return found == tables.end() ? nullptr : &*found;
}

QList<Error> validate(const FieldDefinition &definition)
{
    QList<Error> errors = nameErrors(definition.name);
    if (definition.type != FieldType::Choice)
        return errors;
    QSet<QString> known;
    for (const QString &choice : definition.choices) {
        const QString fold = folded(choice);
        if (fold.isEmpty() || known.contains(fold))
            return errors << invalidField(u"choices"_s, fold.isEmpty() ? u"required"_s : u"duplicate"_s);
        known.insert(fold);
    }
    if (known.isEmpty())
        errors += invalidField(u"choices"_s, u"required"_s);
    return errors;
}

QList<Error> validate(const RecordTable &table)
{
    return nameErrors(table.name);
}

} // namespace regulars
