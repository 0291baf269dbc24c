// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/cli/commandline.h"
#include "core/mail/mailaccount.h"

#include <QtCore/QHash>

namespace regulars {

/// `mail import`, `mail fetch`, `mail undecided`, `mail file` and `mail dismiss`.
[[nodiscard]] Result<Answer> importMailFiles(const Invocation &invocation);
[[nodiscard]] Result<Answer> fetchMailOfAccounts(const Invocation &invocation);
[[nodiscard]] Result<Answer> listUndecidedMail(const Invocation &invocation);
[[nodiscard]] Result<Answer> fileUndecidedMail(const Invocation &invocation);
[[nodiscard]] Result<Answer> dismissUndecidedMail(const Invocation &invocation);

/// The passwords of the accounts: REGULARS_MAIL_PASSWORD for all of them (REGULARS_MAIL_FETCH_PASSWORD where
/// fetching has its own), or those in the keyring. Waits.
[[nodiscard]] QHash<QString, QString> mailPasswords(const QList<MailAccount> &accounts);

} // namespace regulars
