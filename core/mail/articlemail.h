// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/attachments/attachment.h"
#include "core/mail/mailmessage.h"

namespace regulars {

/// What stood at the top of the e-mail that an article was.
struct ArticleMail
{
    TicketArticleId article;
    MailAddress from;
    QString replyTo; ///< the address that asks for the answer; empty: the sender's
    QList<MailAddress> recipients;
    QString subject;
    QStringList leftOut; ///< names of files that were not kept: empty, too large, or too many

    friend bool operator==(const ArticleMail &, const ArticleMail &) = default;
};

/// A file that came or went with an article. Its `id` and `customer` are not valid: it belongs to the conversation.
struct TicketFile
{
    TicketArticleId article;
    Attachment file;

    friend bool operator==(const TicketFile &, const TicketFile &) = default;
};

} // namespace regulars
