// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/mail/mailaccount.h"
#include "models/mail/transfer.h"

#include <QtCore/QJsonObject>
#include <QtCore/QProcess>
#include <QtCore/QTemporaryDir>

namespace regulars {

/// A certificate authority of the test's own, and a certificate for 127.0.0.1 that it has signed. Ends the test program when
/// there is no openssl.
class TestCertificates
{
public:
    explicit TestCertificates(const QString &folder);

    [[nodiscard]] QString authority() const { return m_folder + QStringLiteral("/ca.pem"); }
    [[nodiscard]] QString certificate() const { return m_folder + QStringLiteral("/server.pem"); }
    [[nodiscard]] QString key() const { return m_folder + QStringLiteral("/server.key"); }
    /// Trusts this authority only, and does not wait long.
    [[nodiscard]] MailTransport transport() const;

private:
    QString m_folder;
};

/// A real SMTP server (aiosmtpd, tests/support/smtpserver.py) on loopback that ends with the object.
class SmtpServer
{
public:
    /// `delayMs`: how long it takes over each message.
    explicit SmtpServer(int delayMs = 0);
    ~SmtpServer();
    Q_DISABLE_COPY_MOVE(SmtpServer)

    [[nodiscard]] const TestCertificates &certificates() const { return m_certificates; }
    /// How an account reaches it.
    [[nodiscard]] MailServer server(MailSecurity security = MailSecurity::StartTls) const;
    /// What it took responsibility for, in order.
    [[nodiscard]] QList<QJsonObject> taken() const;
    /// Nobody answers any more.
    void stop();

private:
    QTemporaryDir m_folder;
    TestCertificates m_certificates;
    QProcess m_process;
    int m_startTlsPort = 0;
    int m_tlsPort = 0;
};

/// A real IMAP server (Dovecot) on loopback that ends with the object. As root it works as "nobody", else as who runs it.
class ImapServer
{
public:
    ImapServer();
    ~ImapServer();
    Q_DISABLE_COPY_MOVE(ImapServer)

    [[nodiscard]] const TestCertificates &certificates() const { return m_certificates; }
    [[nodiscard]] MailServer server(MailSecurity security = MailSecurity::Tls) const;
    /// Puts messages into the inbox of "shop".
    void deliver(const QList<QByteArray> &messages);
    /// How many messages nobody has seen, by the names of their files.
    [[nodiscard]] int unseen() const;

private:
    void writeConfiguration();
    [[nodiscard]] QString inbox() const;

    QTemporaryDir m_folder;
    TestCertificates m_certificates;
    QProcess m_process;
    int m_plainPort = 0;
    int m_tlsPort = 0;
    int m_delivered = 0;
};

/// An account at these servers, with user "shop", whose password is "right".
[[nodiscard]] MailAccount testAccount(const MailServer &smtp, const MailServer &imap = {});

} // namespace regulars
