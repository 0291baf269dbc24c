// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/people/rights.h"

#include <QtCore/QList>

namespace regulars {

class Connection;
class WriteSession;

/// The people who use the program, what signs them in and what each role may do.
class UserStore
{
public:
    explicit UserStore(Connection &connection) : m_connection(connection) {}

    /// Those who have not left, in the order in which they came.
    [[nodiscard]] Result<QList<User>> users() const;
    /// Also of somebody who left. Error: NotFound.
    [[nodiscard]] Result<User> user(UserId id) const;
    [[nodiscard]] Result<UserId> insert(WriteSession &session, const User &user);
    /// Name and role. Error: NotFound.
    [[nodiscard]] Result<void> update(WriteSession &session, const User &user);
    /// Lets somebody leave; what they did keeps their name. Error: NotFound.
    [[nodiscard]] Result<void> remove(WriteSession &session, UserId id);

    /// The argon2id string; empty: signs in without a secret.
    [[nodiscard]] Result<QString> secretHash(UserId id) const;
    /// An empty one takes the secret away.
    [[nodiscard]] Result<void> setSecretHash(WriteSession &session, UserId id, const QString &hash);
    /// Whether anybody who has not left has a secret.
    [[nodiscard]] Result<bool> anySecret() const;

    [[nodiscard]] Result<RoleRights> rights() const;
    [[nodiscard]] Result<void> setRights(WriteSession &session, const RoleRights &rights);

private:
    Connection &m_connection;
};

} // namespace regulars
