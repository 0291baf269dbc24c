// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/mail/mailaccount.h"
#include "storage/sql/canceltoken.h"

#include <QtCore/QHash>

namespace regulars {

/// The passwords of accounts, by passwordKey().
using MailPasswords = QHash<QString, QString>;

/// How connections to mail servers are made.
struct MailTransport
{
    QString caFile;           ///< certificates to trust instead of the system's; empty: the system's
    int connectMs = 20'000;   ///< until the server has to have answered
    int transferMs = 300'000; ///< for one message
};

/// One connection to a mail server over libcurl: encrypted as the account says or not at all, certificates checked. Waits,
/// so it is used off the GUI thread, by one thread.
class Transfer
{
public:
    Transfer(MailProtocol protocol, const MailServer &server, const QString &password, const MailTransport &transport,
             const CancelToken &cancel);
    ~Transfer();
    Q_DISABLE_COPY_MOVE(Transfer)

    /// The CURL handle, for options of its own.
    [[nodiscard]] void *handle() const { return m_handle; }
    /// Does what the options say. Errors: ServerAway, ServerUntrusted, LoginRefused, ServerRefused, Cancelled; all with
    /// `server`.
    [[nodiscard]] Result<void> perform();
    /// The error of a code of libcurl.
    [[nodiscard]] Error errorOf(int code) const;
    /// The number (400 to 599) with which an SMTP server last said no since perform() began; 0 when it did not.
    [[nodiscard]] int refusalCode() const;
    /// From here on what it said before is of no matter.
    void forgetRefusal() { m_refusal.clear(); }
    [[nodiscard]] bool isCancelled() const { return m_cancel.isCancelled() && !m_atomic; }
    /// From now on it is not cancelled any more, since nobody could say how far it came.
    void setAtomic(bool atomic) { m_atomic = atomic; }
    [[nodiscard]] const MailTransport &transport() const { return m_transport; }

private:
    static size_t takeLine(char *data, size_t size, size_t count, void *self);
    static int goOn(void *self, qint64, qint64, qint64, qint64);

    void *m_handle = nullptr;
    MailProtocol m_protocol;
    QString m_server; ///< "smtp.example.org:465"
    MailTransport m_transport;
    CancelToken m_cancel;
    QByteArray m_words; ///< of libcurl, about the last failure
    QString m_refusal;  ///< the line with which the server last said no
    bool m_atomic = false;
};

} // namespace regulars
