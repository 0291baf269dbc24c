// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/fields/fieldstore.h"

#include "core/base/textfolding.h"
#include "storage/base/jsontext.h"
#include "storage/base/uid.h"
#include "storage/fields/ownvaluechange.h"
#include "storage/journal/writesession.h"
#include "storage/sql/statement.h"

#include <QtCore/QJsonArray>

namespace regulars {

using namespace Qt::StringLiterals;

namespace {

QString choicesText(const FieldDefinition &definition)
{
    const QStringList choices = definition.type == FieldType::Choice ? definition.choices : QStringList();
    return jsonText(QJsonArray::fromStringList(choices));
}

QList<FieldDefinition> readDefinitions(Connection &connection)
{
    QList<FieldDefinition> definitions;
    Statement rows(connection,
                   u"SELECT id, uid, record_table_id, name, type, choices FROM field_definitions ORDER BY position, id"_s);
    while (rows.next()) {
        definitions += FieldDefinition{rows.id<FieldDefinitionId>(0),    rows.text(1),
                                       rows.id<RecordTableId>(2),        rows.text(3),
                                       valueOf<FieldType>(rows.text(4)), jsonTexts(rows.text(5))};
    }
    return definitions;
}

/// Another one that is called so is told as a fault of the name.
template<typename Write>
auto tellingDuplicates(Write &&write)
{
    auto result = attempt(std::forward<Write>(write));
    if (!result && result.error().code == ErrorCode::Duplicate)
        result.error().field = u"name"_s;
    return result;
}

void write(WriteSession &session, Table table, qint64 id, const QString &assignments,
           const std::function<void(Statement &)> &bind)
{
    session.willChange(table, id);
    Statement update(session.connection(), u"UPDATE %1 SET %2 WHERE id = :id"_s.arg(tableName(table), assignments));
    bind(update);
    update.bind(u"id", QVariant(id)).execute();
}

void removeRow(WriteSession &session, Table table, qint64 id)
{
    session.willChange(table, id);
    Statement(session.connection(), u"DELETE FROM %1 WHERE id = :id"_s.arg(tableName(table)))
        .bind(u"id", QVariant(id))
        .execute();
}

template<typename IdType>
Result<void> reorder(WriteSession &session, Table table, const QList<IdType> &ids)
{
    return attempt([&] {
        for (qsizetype i = 0; i < ids.size(); ++i) {
            write(session, table, ids[i].value, u"position = :position"_s,
                  [i](Statement &update) { update.bind(u"position", QVariant(i)); });
        }
    });
}

FieldDefinitionId insert(WriteSession &session, const FieldDefinition &definition)
{
    Statement add(session.connection(),
                  u"INSERT INTO field_definitions (uid, record_table_id, name, name_fold, type, choices, position,"
                  " change_set_id) SELECT :uid, :table, :name, :fold, :type, :choices, coalesce(max(position), -1) + 1,"
                  " :change_set FROM field_definitions RETURNING id"_s);
    add.bind(u"uid", definition.uid.isEmpty() ? newUid(session.now()) : definition.uid);
    add.bind(u"table", definition.table).bind(u"name", definition.name).bind(u"fold", folded(definition.name));
    add.bind(u"type", nameOf(definition.type)).bind(u"choices", choicesText(definition));
    add.bind(u"change_set", session.changeSet()).only();
    const auto id = add.id<FieldDefinitionId>(0);
    session.inserted(Table::FieldDefinitions, id.value);
    return id;
}

void update(WriteSession &session, const FieldDefinition &definition)
{
    write(session, Table::FieldDefinitions, definition.id.value,
          u"name = :name, name_fold = :fold, type = :type, choices = :choices"_s, [&](Statement &change) {
              change.bind(u"name", definition.name).bind(u"fold", folded(definition.name));
              change.bind(u"type", nameOf(definition.type)).bind(u"choices", choicesText(definition));
          });
}

} // namespace

Result<OwnFields> FieldStore::ownFields() const
{
    return attempt([&] {
        OwnFields own;
        Statement tables(m_connection, u"SELECT id, uid, name FROM record_tables ORDER BY position, id"_s);
        while (tables.next())
            own.tables += RecordTable{tables.id<RecordTableId>(0), tables.text(1), tables.text(2), {}};
        for (const FieldDefinition &definition : readDefinitions(m_connection)) {
            if (!definition.table.isValid())
                own.fields += definition;
            for (RecordTable &table : own.tables) {
                if (table.id == definition.table)
                    table.columns += definition;
            }
        }
        return own;
    });
}

Result<FieldDefinitionId> FieldStore::save(WriteSession &session, const FieldDefinition &definition,
                                           const WrittenStyle &style, bool dropUnfitting)
{
    return tellingDuplicates([&]() -> Result<FieldDefinitionId> {
        FieldDefinition saved = definition;
        saved.name = saved.name.simplified();
        REGULARS_TRY(own, ownFields());
        QStringList names = OwnValueChange::sameNames(m_connection, saved.name);
        if (saved.id.isValid()) {
            const FieldDefinition *before = own.definition(saved.id);
            if (before == nullptr)
                return fail(ErrorCode::NotFound);
            saved.uid = before->uid;
            saved.table = before->table;
            names.removeAll(before->name);
            names.prepend(before->name);
            update(session, saved);
        } else {
            if (saved.table.isValid() && own.table(saved.table) == nullptr)
                return fail(ErrorCode::NotFound);
            saved.id = insert(session, saved);
        }
        OwnValueChange values(session, dropUnfitting);
        if (saved.table.isValid())
            values.convertCells(saved, style);
        else
            values.convertFields(names, saved, style);
        if (values.unfitting() > 0 && !dropUnfitting) {
            return fail(ErrorCode::Refused, {},
                        {{u"reason"_s, u"values_do_not_fit"_s},
                         {u"count"_s, values.unfitting()},
                         {u"examples"_s, values.examples()},
                         {u"name"_s, saved.name}});
        }
        return saved.id;
    });
}

Result<void> FieldStore::remove(WriteSession &session, FieldDefinitionId id)
{
    return attempt([&]() -> Result<void> {
        REGULARS_TRY(own, ownFields());
        const FieldDefinition *definition = own.definition(id);
        if (definition == nullptr)
            return fail(ErrorCode::NotFound);
        OwnValueChange values(session, true);
        if (definition->table.isValid())
            values.removeCells(*definition);
        else
            values.removeFields(definition->name);
        removeRow(session, Table::FieldDefinitions, id.value);
        return {};
    });
}

Result<RecordTableId> FieldStore::save(WriteSession &session, const RecordTable &table)
{
    return tellingDuplicates([&]() -> Result<RecordTableId> {
        const QString name = table.name.simplified();
        if (table.id.isValid()) {
            REGULARS_TRY(own, ownFields());
            if (own.table(table.id) == nullptr)
                return fail(ErrorCode::NotFound);
            write(session, Table::RecordTables, table.id.value, u"name = :name, name_fold = :fold"_s,
                  [&](Statement &change) { change.bind(u"name", name).bind(u"fold", folded(name)); });
            return table.id;
        }
        Statement add(m_connection, u"INSERT INTO record_tables (uid, name, name_fold, position, change_set_id)"
                                    " SELECT :uid, :name, :fold, coalesce(max(position), -1) + 1, :change_set"
                                    " FROM record_tables RETURNING id"_s);
        add.bind(u"uid", table.uid.isEmpty() ? newUid(session.now()) : table.uid);
        add.bind(u"name", name).bind(u"fold", folded(name)).bind(u"change_set", session.changeSet()).only();
        const auto id = add.id<RecordTableId>(0);
        session.inserted(Table::RecordTables, id.value);
        return id;
    });
}

Result<void> FieldStore::remove(WriteSession &session, RecordTableId id)
{
    return attempt([&]() -> Result<void> {
        REGULARS_TRY(own, ownFields());
        const RecordTable *table = own.table(id);
        if (table == nullptr)
            return fail(ErrorCode::NotFound);
        OwnValueChange(session, true).removeRows(id);
        for (const FieldDefinition &column : table->columns)
            removeRow(session, Table::FieldDefinitions, column.id.value);
        removeRow(session, Table::RecordTables, id.value);
        return {};
    });
}

Result<void> FieldStore::order(WriteSession &session, const QList<FieldDefinitionId> &ids)
{
    return reorder(session, Table::FieldDefinitions, ids);
}

Result<void> FieldStore::order(WriteSession &session, const QList<RecordTableId> &ids)
{
    return reorder(session, Table::RecordTables, ids);
}

} // namespace regulars
