// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/exchange/mappingstore.h"

#include "storage/base/jsontext.h"
#include "storage/journal/writesession.h"
#include "storage/sql/statement.h"

namespace regulars {

using namespace Qt::StringLiterals;

namespace {

SavedMapping readRow(const Statement &row)
{
    return {row.text(0), row.text(1), jsonObject(row.text(2))};
}

Result<SavedMapping> onlyRow(Statement &row)
{
    if (!row.next())
        return fail(ErrorCode::NotFound, u"mapping"_s);
    return readRow(row);
}

} // namespace

Result<QList<SavedMapping>> MappingStore::mappings() const
{
    return attempt([&] {
        QList<SavedMapping> mappings;
        Statement rows(m_connection, u"SELECT name, signature, mapping FROM import_mappings ORDER BY name"_s);
        while (rows.next())
            mappings += readRow(rows);
        return mappings;
    });
}

Result<SavedMapping> MappingStore::mapping(const QString &name) const
{
    return attempt([&] {
        Statement row(m_connection, u"SELECT name, signature, mapping FROM import_mappings WHERE name = :name"_s);
        auto found = onlyRow(row.bind(u"name", name));
        if (!found)
            found.error().args.insert(u"name"_s, name);
        return found;
    });
}

Result<SavedMapping> MappingStore::mappingFor(const QString &signature) const
{
    return attempt([&] {
        Statement row(
            m_connection,
            u"SELECT name, signature, mapping FROM import_mappings WHERE signature = :signature ORDER BY id DESC LIMIT 1"_s);
        return onlyRow(row.bind(u"signature", signature));
    });
}

Result<void> MappingStore::save(WriteSession &session, const SavedMapping &mapping)
{
    return attempt([&] {
        Statement write(m_connection,
                        u"INSERT INTO import_mappings (name, signature, mapping) VALUES (:name, :signature, :mapping)"
                        " ON CONFLICT (name) DO UPDATE SET signature = excluded.signature, mapping = excluded.mapping"_s);
        write.bindAll(mapping.name, mapping.signature, jsonText(mapping.mapping));
        write.execute();
        session.note({Entity::Setting, ChangeKind::Changed, 0});
    });
}

Result<void> MappingStore::remove(WriteSession &session, const QString &name)
{
    return attempt([&]() -> Result<void> {
        Statement gone(m_connection, u"DELETE FROM import_mappings WHERE name = :name"_s);
        gone.bind(u"name", name).execute();
        if (gone.changedRows() == 0)
            return fail(ErrorCode::NotFound, u"mapping"_s, {{u"name"_s, name}});
        session.note({Entity::Setting, ChangeKind::Changed, 0});
        return {};
    });
}

} // namespace regulars
