// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/clock.h"

#include <QtCore/QByteArray>
#include <QtCore/QList>
#include <QtCore/QString>
#include <QtCore/QStringList>

#include <optional>

namespace regulars {

struct MailAddress
{
    QString name;    ///< as the sender wrote it; empty when there was none
    QString address; ///< "ada@example.org"

    friend bool operator==(const MailAddress &, const MailAddress &) = default;
};

/// What came with a message besides its text, decoded.
struct MailAttachment
{
    QString fileName;  ///< safe for every system, never empty
    QString mediaType; ///< "image/png", in lower case
    QByteArray content;
    QString contentId;    ///< without <>; empty when there was none
    bool inlined = false; ///< shown within the HTML of the message
};

/// One address that a delivery report says a message did not reach.
struct FailedRecipient
{
    QString address;
    QString status;     ///< "5.1.1" of RFC 3463; the first digit 5 means for good, 4 for now
    QString diagnostic; ///< what the mail server said

    friend bool operator==(const FailedRecipient &, const FailedRecipient &) = default;
};

/// What a report about mail that could not be delivered (RFC 3464) tells.
struct DeliveryFailure
{
    QList<FailedRecipient> recipients; ///< never empty
    QString originalMessageId;         ///< of the message that came back, without <>; empty when the report keeps it back
};

/// An e-mail message as it was read. Message ids stand without <>.
struct MailMessage
{
    QString messageId;
    QString inReplyTo;
    QStringList references; ///< the oldest first
    MailAddress from;
    QList<MailAddress> to;
    QList<MailAddress> cc;
    QList<MailAddress> replyTo;
    QString subject;
    std::optional<Instant> date;
    QString text; ///< plain, lines end with \n; from the HTML when the message has no other
    QString html; ///< as it came, to be shown only with what it loads and runs taken out
    QList<MailAttachment> attachments;
    QStringList refused;    ///< names of attachments that are left out: empty, too large, or too many
    bool automatic = false; ///< written by a machine (RFC 3834): it is not to be answered by one
    bool bulkList = false;  ///< sent to a mailing list or as a newsletter
    std::optional<DeliveryFailure> deliveryFailure;
};

} // namespace regulars
