// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/command.h"

namespace regulars {

// Argument of the sentences: `name` of the user. Secrets are hashed before they are stored, and never journalled.

/// Errors: InvalidValue (name, secret; role: the first user of a shop is an owner).
struct AddUser
{
    static constexpr QLatin1StringView name{"add_user"};
    static constexpr Right right = Right::Manage;
    User user;
    QString secret; ///< empty: signs in without
    [[nodiscard]] Result<UserId> execute(WriteSession &session) const;
};

/// Name and role. Errors: InvalidValue (name), NotFound, Refused (reason last_owner).
struct UpdateUser
{
    static constexpr QLatin1StringView name{"update_user"};
    static constexpr Right right = Right::Manage;
    User user;
    [[nodiscard]] Result<void> execute(WriteSession &session) const;
};

/// Gives a user another PIN or password, or none. Errors: InvalidValue (secret), NotFound.
struct SetUserSecret
{
    static constexpr QLatin1StringView name{"set_user_secret"};
    static constexpr Right right = Right::Manage;
    UserId user;
    QString secret;
    [[nodiscard]] Result<void> execute(WriteSession &session) const;
};

/// Lets a user leave; what they did keeps their name. Errors: NotFound, Refused (reason last_owner while others stay).
struct RemoveUser
{
    static constexpr QLatin1StringView name{"remove_user"};
    static constexpr Right right = Right::Manage;
    UserId user;
    [[nodiscard]] Result<void> execute(WriteSession &session) const;
};

/// What managers and staff may do.
struct SaveRights
{
    static constexpr QLatin1StringView name{"save_rights"};
    static constexpr Right right = Right::Manage;
    RoleRights rights;
    [[nodiscard]] Result<void> execute(WriteSession &session) const;
};

/// After how many minutes without a key or click the window locks; 0: never. Error: InvalidValue (minutes).
struct SaveAutoLock
{
    static constexpr QLatin1StringView name{"save_auto_lock"};
    static constexpr Right right = Right::Manage;
    int minutes = 0;
    [[nodiscard]] Result<void> execute(WriteSession &session) const;
};

/// The setting that SaveAutoLock writes.
inline constexpr QLatin1StringView autoLockSetting{"auto_lock_minutes"};

} // namespace regulars
