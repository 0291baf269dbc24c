// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/mail/outbox.h"
#include "models/mail/transfer.h"
#include "storage/database.h"

namespace regulars {

/// What kept an account's messages, or one of them, from going.
struct MailProblem
{
    MailAccountId account;
    Error error;
};

/// What one run did.
struct OutboxReport
{
    int sent = 0;
    int postponed = 0;           ///< they are tried again
    int failed = 0;              ///< for good
    int unknown = 0;             ///< nobody can say; also those that an earlier run left behind
    QList<MailProblem> problems; ///< one for each account that could not be used
};

/// Sends what is due, one message after another, and waits for it: not in the GUI thread. Each is marked as being sent
/// before the first byte goes, and what came of it is written after the last; whatever happens in between, it is not sent
/// again by itself. An account of which there is no password, or whose server does not answer, is left alone until its
/// messages are due again. Errors: Refused (reason outbox_busy) while another program sends from this file, those of the
/// database.
[[nodiscard]] Result<OutboxReport> runOutbox(Database &database, const MailPasswords &passwords,
                                             const MailTransport &transport, const Progress &progress,
                                             const CancelToken &cancel);

} // namespace regulars
