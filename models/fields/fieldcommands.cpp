// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/fields/fieldcommands.h"

#include "storage/fields/fieldstore.h"

namespace regulars {

using namespace Qt::StringLiterals;

Result<FieldDefinitionId> SaveField::execute(WriteSession &session) const
{
    REGULARS_CHECK(checked(validate(definition)));
    session.setArgument(u"name"_s, definition.name.simplified());
    return FieldStore(session.connection()).save(session, definition, style, dropUnfitting);
}

Result<void> RemoveField::execute(WriteSession &session) const
{
    FieldStore store(session.connection());
    REGULARS_TRY(own, store.ownFields());
    if (const FieldDefinition *definition = own.definition(field))
        session.setArgument(u"name"_s, definition->name);
    return store.remove(session, field);
}

Result<RecordTableId> SaveRecordTable::execute(WriteSession &session) const
{
    REGULARS_CHECK(checked(validate(table)));
    session.setArgument(u"name"_s, table.name.simplified());
    return FieldStore(session.connection()).save(session, table);
}

Result<void> RemoveRecordTable::execute(WriteSession &session) const
{
    FieldStore store(session.connection());
    REGULARS_TRY(own, store.ownFields());
    if (const RecordTable *known = own.table(table))
        session.setArgument(u"name"_s, known->name);
    return store.remove(session, table);
}

Result<void> OrderFields::execute(WriteSession &session) const
{
    FieldStore store(session.connection());
    REGULARS_CHECK(store.order(session, fields));
    return store.order(session, tables);
}

} // namespace regulars
