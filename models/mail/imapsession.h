// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/mail/transfer.h"

#include <QtCore/QByteArrayList>

#include <memory>

namespace regulars {

/// Reads a folder of an IMAP server (RFC 3501) and changes nothing there: messages stay unread. libcurl connects, encrypts
/// and signs in; what is asked for then is said here, since its own way would mark messages as read. Waits, so it is used
/// off the GUI thread.
class ImapSession
{
public:
    /// Connects and signs in. Errors: those of Transfer::perform.
    [[nodiscard]] static Result<std::unique_ptr<ImapSession>>
    open(const MailServer &server, const QString &password, const MailTransport &transport, const CancelToken &cancel);

    /// Opens a folder for reading; gives the validity of its numbers. Errors: NotFound (folder), and as above.
    [[nodiscard]] Result<qint64> examine(const QString &folder);
    /// The numbers of the messages that came on `since` or later; of all when that is not valid.
    [[nodiscard]] Result<QList<qint64>> uids(QDate since);
    /// In bytes. Error also: NotFound (message) when it is gone.
    [[nodiscard]] Result<qint64> sizeOf(qint64 uid);
    [[nodiscard]] Result<QByteArray> message(qint64 uid);

private:
    /// What came back: lines without their literals, and those in the order in which they came.
    struct Answer
    {
        QByteArrayList lines;
        QByteArrayList literals;
        QByteArray status; ///< the last line, without its tag: "OK …", "NO …"
    };

    ImapSession(const MailServer &server, const QString &password, const MailTransport &transport,
                const CancelToken &cancel);
    [[nodiscard]] Result<Answer> ask(const QByteArray &command);
    [[nodiscard]] Result<void> send(QByteArray bytes);
    [[nodiscard]] Result<QByteArray> readLine();
    [[nodiscard]] Result<QByteArray> readBytes(qsizetype count);
    [[nodiscard]] Result<void> receive();
    [[nodiscard]] Result<void> waitFor(bool writing);
    [[nodiscard]] Error broken(const QString &words) const;

    Transfer m_transfer;
    QByteArray m_buffer; ///< received and not yet read
    qsizetype m_read = 0;
    int m_tag = 0;
};

} // namespace regulars
