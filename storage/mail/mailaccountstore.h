// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/mail/mailaccount.h"

namespace regulars {

class Connection;
class WriteSession;

/// The accounts through which the shop sends and fetches mail. They stay out of packages.
class MailAccountStore
{
public:
    explicit MailAccountStore(Connection &connection) : m_connection(connection) {}

    /// Those that are not deleted, the oldest first: that one is the shop's usual one.
    [[nodiscard]] Result<QList<MailAccount>> accounts() const;
    /// Also a deleted one. Error: NotFound.
    [[nodiscard]] Result<MailAccount> account(MailAccountId id) const;

    /// A new one when its id is not valid; makes a uid. Error: NotFound.
    [[nodiscard]] Result<MailAccountId> save(WriteSession &session, const MailAccount &account);
    /// Error: NotFound.
    [[nodiscard]] Result<void> remove(WriteSession &session, MailAccountId id);

private:
    Connection &m_connection;
};

} // namespace regulars
