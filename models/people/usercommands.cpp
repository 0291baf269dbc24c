// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/people/usercommands.h"

#include "core/people/signindelay.h"
#include "storage/people/secrets.h"
#include "storage/people/shopstore.h"
#include "storage/people/userstore.h"

namespace regulars {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestName = 100;
constexpr int longestLockMinutes = 24 * 60;

QList<Error> problemsOf(const User &user, const QString &secret)
{
    QList<Error> errors;
    const QString name = user.name.simplified();
    if (name.isEmpty())
        errors += invalidField(u"name"_s, u"required"_s);
    if (name.size() > longestName)
        errors += invalidField(u"name"_s, u"too_long"_s, {{u"limit"_s, longestName}});
    if (!secret.isEmpty() && secret.size() < shortestSecret)
        errors += invalidField(u"secret"_s, u"too_short"_s, {{u"limit"_s, shortestSecret}});
    return errors;
}

Result<void> storeSecret(WriteSession &session, UserId user, const QString &secret)
{
    UserStore store(session.connection());
    if (secret.isEmpty())
        return store.setSecretHash(session, user, {});
    REGULARS_TRY(hash, hashedSecret(secret));
    return store.setSecretHash(session, user, hash);
}

// Somebody must stay who can manage people.
Result<void> checkOwnerStays(WriteSession &session, UserId without, bool mayBeLast)
{
    REGULARS_TRY(users, UserStore(session.connection()).users());
    const auto others = std::count_if(users.begin(), users.end(), [=](const User &user) { return user.id != without; });
    const bool owned = std::any_of(users.begin(), users.end(),
                                   [=](const User &user) { return user.id != without && user.role == UserRole::Owner; });
    return owned || (mayBeLast && others == 0) ? Result<void>()
                                               : fail(ErrorCode::Refused, u"role"_s, {{u"reason"_s, u"last_owner"_s}});
}

Result<User> stayingUser(WriteSession &session, UserId id)
{
    REGULARS_TRY(user, UserStore(session.connection()).user(id));
    session.setArgument(u"name"_s, user.name);
    return user.left ? Result<User>(fail(ErrorCode::NotFound)) : Result<User>(user);
}

} // namespace

Result<UserId> AddUser::execute(WriteSession &session) const
{
    REGULARS_CHECK(checked(problemsOf(user, secret)));
    UserStore store(session.connection());
    REGULARS_TRY(users, store.users());
    if (users.isEmpty() && user.role != UserRole::Owner)
        return tl::unexpected(invalidField(u"role"_s, u"first_is_owner"_s));
    session.setArgument(u"name"_s, user.name.simplified());
    REGULARS_TRY(id, store.insert(session, user));
    if (!secret.isEmpty())
        REGULARS_CHECK(storeSecret(session, id, secret));
    return id;
}

Result<void> UpdateUser::execute(WriteSession &session) const
{
    REGULARS_CHECK(stayingUser(session, user.id));
    REGULARS_CHECK(checked(problemsOf(user, {})));
    if (user.role != UserRole::Owner)
        REGULARS_CHECK(checkOwnerStays(session, user.id, false));
    session.setArgument(u"name"_s, user.name.simplified());
    return UserStore(session.connection()).update(session, user);
}

Result<void> SetUserSecret::execute(WriteSession &session) const
{
    REGULARS_TRY(changed, stayingUser(session, user));
    REGULARS_CHECK(checked(problemsOf(changed, secret)));
    return storeSecret(session, user, secret);
}

Result<void> RemoveUser::execute(WriteSession &session) const
{
    REGULARS_CHECK(stayingUser(session, user));
    REGULARS_CHECK(checkOwnerStays(session, user, true));
    UserStore store(session.connection());
    REGULARS_CHECK(store.setSecretHash(session, user, {}));
    return store.remove(session, user);
}

Result<void> SaveRights::execute(WriteSession &session) const
{
    return UserStore(session.connection()).setRights(session, rights);
}

Result<void> SaveAutoLock::execute(WriteSession &session) const
{
    if (minutes < 0 || minutes > longestLockMinutes)
        return tl::unexpected(invalidField(u"minutes"_s, u"too_large"_s, {{u"limit"_s, longestLockMinutes}}));
    return ShopStore(session.connection()).setSetting(session, autoLockSetting, QString::number(minutes));
}

} // namespace regulars
