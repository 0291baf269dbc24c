// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/mail/mailreport.h"

#include <QtCore/QFuture>

namespace regulars {

class TaskCentre;

/// Takes in messages (.eml) and mailboxes (mbox), one message after another, and waits for it: not in the GUI thread. What
/// can't be read is named in the report and keeps nothing else out; given again, nothing is there twice. Progress is in
/// bytes of the files. Errors: Cancelled (what was taken in stays), those of the database and of the right.
[[nodiscard]] Result<MailReport> importMails(Database &database, const QStringList &files, const MailTarget &target,
                                             const Progress &progress, const CancelToken &cancel);

/// The same in the background, as a task that can be cancelled. Call in the GUI thread; `database` must outlive it.
[[nodiscard]] QFuture<Result<MailReport>> startMailImport(Database &database, TaskCentre &tasks, const QStringList &files,
                                                          const MailTarget &target);

} // namespace regulars
