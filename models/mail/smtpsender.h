// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/mail/outbox.h"
#include "models/mail/transfer.h"

namespace regulars {

/// What came of handing over one message.
struct SendResult
{
    SendOutcome outcome = SendOutcome::NotReached;
    Error error; ///< of anything but Accepted
};

/// Hands messages to an account's SMTP server, one after another over one connection. Waits, so it is used off the GUI
/// thread.
class SmtpSender
{
public:
    SmtpSender(const MailServer &server, const QString &password, const MailTransport &transport, const CancelToken &cancel);

    /// `message` as composeMail() makes it. Addresses are those of the envelope.
    [[nodiscard]] SendResult send(const QString &from, const QStringList &to, const QByteArray &message);
    /// Connects and signs in, and sends nothing. Errors: those of Transfer::perform.
    [[nodiscard]] Result<void> tryOut();

private:
    Transfer m_transfer;
};

} // namespace regulars
