// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/views/savedviewstore.h"

#include "core/base/textfolding.h"
#include "storage/base/jsontext.h"
#include "storage/base/uid.h"
#include "storage/journal/writesession.h"
#include "storage/sql/statement.h"

namespace regulars {

using namespace Qt::StringLiterals;

namespace {

QString selectViews()
{
    return u"SELECT id, uid, list, name, state FROM saved_views"_s;
}

SavedView readView(const Statement &row)
{
    return {row.id<SavedViewId>(0), row.text(1), row.text(2), row.text(3), jsonObject(row.text(4))};
}

/// A name is the one thing that must be unique.
template<typename T>
Result<T> tellingName(Result<T> result)
{
    if (!result && result.error().code == ErrorCode::Duplicate)
        result.error().field = u"name"_s;
    return result;
}

} // namespace

Result<QList<SavedView>> SavedViewStore::views(const QString &list) const
{
    return attempt([&] {
        Statement rows(m_connection, selectViews() + u" WHERE list = :list ORDER BY position, id"_s);
        rows.bind(u"list", list);
        QList<SavedView> views;
        while (rows.next())
            views += readView(rows);
        return views;
    });
}

Result<SavedView> SavedViewStore::view(SavedViewId id) const
{
    return attempt([&]() -> Result<SavedView> {
        Statement row(m_connection, selectViews() + u" WHERE id = :id"_s);
        if (!row.bind(u"id", id).next())
            return fail(ErrorCode::NotFound);
        return readView(row);
    });
}

Result<SavedViewId> SavedViewStore::insert(WriteSession &session, const SavedView &view)
{
    return tellingName(attempt([&] {
        const QString name = view.name.simplified();
        Statement insert(
            m_connection,
            u"INSERT INTO saved_views (uid, list, name, name_fold, state, position, change_set_id)"
            " VALUES (:uid, :list, :name, :fold, :state,"
            " (SELECT coalesce(max(position), 0) + 1 FROM saved_views WHERE list = :list), :change_set) RETURNING id"_s);
        insert.bind(u"uid", newUid(session.now())).bind(u"list", view.list).bind(u"name", name);
        insert.bind(u"fold", folded(name)).bind(u"state", jsonText(view.state));
        insert.bind(u"change_set", session.changeSet()).only();
        const auto id = insert.id<SavedViewId>(0);
        session.inserted(Table::SavedViews, id.value);
        return id;
    }));
}

Result<void> SavedViewStore::update(WriteSession &session, const SavedView &view)
{
    return tellingName(attempt([&]() -> Result<void> {
        const QString name = view.name.simplified();
        session.willChange(Table::SavedViews, view.id.value);
        Statement write(m_connection,
                        u"UPDATE saved_views SET name = :name, name_fold = :fold, state = :state WHERE id = :id"_s);
        write.bindAll(name, folded(name), jsonText(view.state), view.id).execute();
        return write.changedRows() > 0 ? Result<void>() : fail(ErrorCode::NotFound);
    }));
}

Result<void> SavedViewStore::move(WriteSession &session, SavedViewId id, int place)
{
    REGULARS_TRY(moved, view(id));
    REGULARS_TRY(all, views(moved.list));
    all.removeIf([id](const SavedView &each) { return each.id == id; });
    all.insert(std::clamp<qsizetype>(place, 0, all.size()), moved);
    return attempt([&] {
        Statement stored(m_connection, u"SELECT position FROM saved_views WHERE id = :id"_s);
        Statement write(m_connection, u"UPDATE saved_views SET position = :position WHERE id = :id"_s);
        for (int position = 1; position <= all.size(); ++position) {
            const SavedViewId each = all.at(position - 1).id;
            stored.bind(u"id", each).only();
            if (stored.integer(0) == position)
                continue;
            session.willChange(Table::SavedViews, each.value);
            write.bindAll(position, each).execute();
        }
    });
}

Result<void> SavedViewStore::remove(WriteSession &session, SavedViewId id)
{
    return attempt([&]() -> Result<void> {
        session.willChange(Table::SavedViews, id.value);
        Statement gone(m_connection, u"DELETE FROM saved_views WHERE id = :id"_s);
        gone.bind(u"id", id).execute();
        return gone.changedRows() > 0 ? Result<void>() : fail(ErrorCode::NotFound);
    });
}

} // namespace regulars
