// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/mail/mailmessage.h"

namespace regulars {

/// A message that is to be sent. Ids stand without <>.
struct OutgoingMail
{
    QString messageId;
    QString inReplyTo;
    QStringList references; ///< the oldest first
    MailAddress from;
    QList<MailAddress> to;
    QString subject;
    Instant date;
    QString text; ///< plain, lines end with \n
    QList<MailAttachment> attachments;
    bool automatic = false; ///< written by a machine: says so, so that no other machine answers it
};

/// Everything that keeps it from being sent (from, to, message_id, content), all at once.
[[nodiscard]] QList<Error> validate(const OutgoingMail &mail);

/// The message as it travels (RFC 5322, MIME, lines end with CR LF, 7 bits). What stands in a header can't begin another
/// one. In any thread. Errors: those of validate(); content, rule file_too_large (limit, in MB).
[[nodiscard]] Result<QByteArray> composeMail(const OutgoingMail &mail);

/// A message id of the shop's own: unique as `uid` is.
[[nodiscard]] QString messageIdFor(const QString &uid, const QString &senderAddress);

/// "Re: The lamp flickers [#1191]", whatever stood before it.
[[nodiscard]] QString replySubject(const QString &ticketSubject, qint64 number);

} // namespace regulars
