// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/people/userstore.h"

#include "storage/base/uid.h"
#include "storage/journal/writesession.h"
#include "storage/people/shopstore.h"
#include "storage/sql/statement.h"

namespace regulars {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array decidedRoles{UserRole::Manager, UserRole::Staff};

QString rightsKey(UserRole role)
{
    return u"rights_"_s + nameOf(role);
}

User readUser(const Statement &row)
{
    return {row.id<UserId>(0), row.text(1), valueOf<UserRole>(row.text(2)), row.integer(3) != 0, !row.isNull(4)};
}

QString selectUsers()
{
    return u"SELECT u.id, u.name, u.role, EXISTS (SELECT 1 FROM user_secrets s WHERE s.user_id = u.id), u.deleted_at"
           " FROM users u"_s;
}

Result<void> changeUser(WriteSession &session, UserId id, const QString &sql, const std::function<void(Statement &)> &bind)
{
    return attempt([&]() -> Result<void> {
        session.willChange(Table::Users, id.value);
        Statement write(session.connection(), sql);
        bind(write);
        write.bind(u"id", id).execute();
        if (write.changedRows() == 0)
            return fail(ErrorCode::NotFound);
        return {};
    });
}

} // namespace

Result<QList<User>> UserStore::users() const
{
    return attempt([&] {
        QList<User> users;
        Statement row(m_connection, selectUsers() + u" WHERE u.deleted_at IS NULL ORDER BY u.id"_s);
        while (row.next())
            users += readUser(row);
        return users;
    });
}

Result<User> UserStore::user(UserId id) const
{
    return attempt([&]() -> Result<User> {
        Statement row(m_connection, selectUsers() + u" WHERE u.id = :id"_s);
        if (!row.bind(u"id", id).next())
            return fail(ErrorCode::NotFound);
        return readUser(row);
    });
}

Result<UserId> UserStore::insert(WriteSession &session, const User &user)
{
    return attempt([&] {
        Statement insert(
            m_connection,
            u"INSERT INTO users (uid, name, role, created_at) VALUES (:uid, :name, :role, :now) RETURNING id"_s);
        insert.bindAll(newUid(session.now()), user.name.simplified(), nameOf(user.role), session.now()).only();
        const auto id = insert.id<UserId>(0);
        session.inserted(Table::Users, id.value);
        return id;
    });
}

Result<void> UserStore::update(WriteSession &session, const User &user)
{
    return changeUser(
        session, user.id, u"UPDATE users SET name = :name, role = :role WHERE id = :id AND deleted_at IS NULL"_s,
        [&](Statement &write) { write.bind(u"name", user.name.simplified()).bind(u"role", nameOf(user.role)); });
}

Result<void> UserStore::remove(WriteSession &session, UserId id)
{
    return changeUser(session, id, u"UPDATE users SET deleted_at = :now WHERE id = :id AND deleted_at IS NULL"_s,
                      [&](Statement &write) { write.bind(u"now", session.now()); });
}

Result<QString> UserStore::secretHash(UserId id) const
{
    return attempt([&] {
        Statement row(m_connection, u"SELECT hash FROM user_secrets WHERE user_id = :id"_s);
        return row.bind(u"id", id).next() ? row.text(0) : QString();
    });
}

Result<void> UserStore::setSecretHash(WriteSession &session, UserId id, const QString &hash)
{
    return attempt([&] {
        if (hash.isEmpty())
            Statement(m_connection, u"DELETE FROM user_secrets WHERE user_id = :id"_s).bind(u"id", id).execute();
        else
            Statement(m_connection, u"INSERT INTO user_secrets (user_id, hash, changed_at) VALUES (:id, :hash, :now)"
                                    " ON CONFLICT (user_id) DO UPDATE SET hash = excluded.hash,"
                                    " changed_at = excluded.changed_at"_s)
                .bind(u"id", id)
                .bind(u"hash", hash)
                .bind(u"now", session.now())
                .execute();
        session.note({Entity::User, ChangeKind::Changed, id.value});
    });
}

Result<bool> UserStore::anySecret() const
{
    return attempt([&] {
        Statement row(m_connection, u"SELECT EXISTS (SELECT 1 FROM user_secrets s JOIN users u ON u.id = s.user_id"
                                    " WHERE u.deleted_at IS NULL)"_s);
        row.only();
        return row.integer(0) != 0;
    });
}

Result<RoleRights> UserStore::rights() const
{
    RoleRights rights;
    for (const UserRole role : decidedRoles) {
        REGULARS_TRY(stored, ShopStore(m_connection).setting(rightsKey(role)));
        if (!stored.isEmpty())
            rights.setNames(role, stored.split(u' '));
    }
    return rights;
}

Result<void> UserStore::setRights(WriteSession &session, const RoleRights &rights)
{
    for (const UserRole role : decidedRoles)
        REGULARS_CHECK(ShopStore(m_connection).setSetting(session, rightsKey(role), rights.names(role).join(u' ')));
    return {};
}

} // namespace regulars
