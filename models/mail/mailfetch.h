// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/mail/mailreport.h"
#include "models/mail/transfer.h"

namespace regulars {

/// Takes in what is new in an account's folder, and waits for it: not in the GUI thread. On the server nothing changes. Each
/// message is remembered in the same transaction that takes it in, so that it is there once however often this runs or is
/// cut off. Progress is in messages. Errors: those of ImapSession, Refused (reason no_imap), Cancelled (what was taken in
/// stays), those of the database.
[[nodiscard]] Result<MailReport> fetchMails(Database &database, const MailAccount &account, const QString &password,
                                            const MailTransport &transport, const Progress &progress,
                                            const CancelToken &cancel);

/// Connects to both servers of an account, signs in, and opens its folder. Waits. Errors as above.
[[nodiscard]] Result<void> tryAccount(const MailAccount &account, const MailPasswords &passwords,
                                      const MailTransport &transport, const CancelToken &cancel);

} // namespace regulars
