// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/templates/templatestore.h"

#include "core/base/textfolding.h"
#include "storage/base/jsontext.h"
#include "storage/base/uid.h"
#include "storage/journal/writesession.h"
#include "storage/sql/statement.h"

namespace regulars {

using namespace Qt::StringLiterals;

namespace {

ReplyTemplate readTemplate(const Statement &row)
{
    return {row.id<ReplyTemplateId>(0), row.text(1), row.text(2), row.text(3), row.text(4), false};
}

TicketMacro readMacro(const Statement &row)
{
    return {row.id<TicketMacroId>(0),
            row.text(1),
            row.text(2),
            macroStepsOf(jsonArray(row.text(3))),
            row.text(4),
            row.text(5),
            false};
}

const QString selectTemplates = u"SELECT id, uid, name, language, body FROM reply_templates WHERE deleted_at IS NULL"_s;
const QString selectMacros = u"SELECT id, uid, name, steps, reply, note FROM ticket_macros WHERE deleted_at IS NULL"_s;

/// A name is the one thing that must be unique.
template<typename T>
Result<T> tellingName(Result<T> result)
{
    if (!result && result.error().code == ErrorCode::Duplicate)
        result.error().field = u"name"_s;
    return result;
}

template<typename T, typename Read>
Result<QList<T>> readAll(Connection &connection, const QString &select, const Read &read)
{
    return attempt([&] {
        Statement rows(connection, select + u" ORDER BY name_fold, id"_s);
        QList<T> all;
        while (rows.next())
            all += read(rows);
        return all;
    });
}

template<typename T, typename Read>
Result<T> readOne(Connection &connection, const QString &select, qint64 id, const Read &read)
{
    return attempt([&]() -> Result<T> {
        Statement row(connection, select + u" AND id = :id"_s);
        if (!row.bind(u"id", QVariant(id)).next())
            return fail(ErrorCode::NotFound);
        return read(row);
    });
}

Result<void> removeRow(WriteSession &session, Table table, qint64 id)
{
    return attempt([&]() -> Result<void> {
        session.willChange(table, id);
        Statement write(session.connection(),
                        u"UPDATE %1 SET deleted_at = :now WHERE id = :id AND deleted_at IS NULL"_s.arg(tableName(table)));
        write.bindAll(session.now(), id).execute();
        return write.changedRows() == 0 ? Result<void>(fail(ErrorCode::NotFound)) : Result<void>();
    });
}

void bindTemplate(Statement &write, const ReplyTemplate &saved)
{
    write.bind(u"name", saved.name.simplified()).bind(u"fold", folded(saved.name));
    write.bind(u"language", saved.language).bind(u"body", saved.body);
}

void bindMacro(Statement &write, const TicketMacro &saved)
{
    write.bind(u"name", saved.name.simplified()).bind(u"fold", folded(saved.name));
    write.bind(u"steps", jsonText(toJson(saved.steps))).bind(u"reply", saved.reply).bind(u"note", saved.note);
}

} // namespace

Result<QList<ReplyTemplate>> TemplateStore::templates() const
{
    return readAll<ReplyTemplate>(m_connection, selectTemplates, readTemplate);
}

Result<QList<TicketMacro>> TemplateStore::macros() const
{
    return readAll<TicketMacro>(m_connection, selectMacros, readMacro);
}

Result<ReplyTemplate> TemplateStore::replyTemplate(ReplyTemplateId id) const
{
    return readOne<ReplyTemplate>(m_connection, selectTemplates, id.value, readTemplate);
}

Result<TicketMacro> TemplateStore::macro(TicketMacroId id) const
{
    return readOne<TicketMacro>(m_connection, selectMacros, id.value, readMacro);
}

Result<ReplyTemplateId> TemplateStore::save(WriteSession &session, const ReplyTemplate &saved)
{
    return tellingName(attempt([&]() -> Result<ReplyTemplateId> {
        if (!saved.id.isValid()) {
            Statement add(m_connection, u"INSERT INTO reply_templates (uid, name, name_fold, language, body, change_set_id)"
                                        " VALUES (:uid, :name, :fold, :language, :body, :change_set) RETURNING id"_s);
            bindTemplate(add, saved);
            add.bind(u"uid", newUid(session.now())).bind(u"change_set", session.changeSet()).only();
            session.inserted(Table::ReplyTemplates, add.integer(0));
            return add.id<ReplyTemplateId>(0);
        }
        REGULARS_CHECK(replyTemplate(saved.id));
        session.willChange(Table::ReplyTemplates, saved.id.value);
        Statement write(m_connection, u"UPDATE reply_templates SET name = :name, name_fold = :fold, language = :language,"
                                      " body = :body WHERE id = :id"_s);
        bindTemplate(write, saved);
        write.bind(u"id", saved.id).execute();
        return saved.id;
    }));
}

Result<TicketMacroId> TemplateStore::save(WriteSession &session, const TicketMacro &saved)
{
    return tellingName(attempt([&]() -> Result<TicketMacroId> {
        if (!saved.id.isValid()) {
            Statement add(m_connection,
                          u"INSERT INTO ticket_macros (uid, name, name_fold, steps, reply, note, change_set_id)"
                          " VALUES (:uid, :name, :fold, :steps, :reply, :note, :change_set) RETURNING id"_s);
            bindMacro(add, saved);
            add.bind(u"uid", newUid(session.now())).bind(u"change_set", session.changeSet()).only();
            session.inserted(Table::TicketMacros, add.integer(0));
            return add.id<TicketMacroId>(0);
        }
        REGULARS_CHECK(macro(saved.id));
        session.willChange(Table::TicketMacros, saved.id.value);
        Statement write(m_connection, u"UPDATE ticket_macros SET name = :name, name_fold = :fold, steps = :steps,"
                                      " reply = :reply, note = :note WHERE id = :id"_s);
        bindMacro(write, saved);
        write.bind(u"id", saved.id).execute();
        return saved.id;
    }));
}

Result<void> TemplateStore::remove(WriteSession &session, ReplyTemplateId id)
{
    return removeRow(session, Table::ReplyTemplates, id.value);
}

Result<void> TemplateStore::remove(WriteSession &session, TicketMacroId id)
{
    return removeRow(session, Table::TicketMacros, id.value);
}

} // namespace regulars
