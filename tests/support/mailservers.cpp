// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/mailservers.h"

#include "tests/testpaths.h"

#include <QtCore/QDir>
#include <QtCore/QElapsedTimer>
#include <QtCore/QFile>
#include <QtCore/QJsonDocument>
#include <QtCore/QThread>

namespace regulars {

using namespace Qt::StringLiterals;

namespace {

constexpr int startMs = 20'000;

/// Runs a program of the machine to its end; ends the test program when that is not possible.
QByteArray run(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.start(program, arguments);
    if (!process.waitForFinished(startMs) || process.exitStatus() != QProcess::NormalExit || process.exitCode() != 0)
        qFatal("%ls failed, which the tests need: %s", qUtf16Printable(program),
               (process.errorString().toUtf8() + ' ' + process.readAllStandardError()).constData());
    return process.readAllStandardOutput();
}

bool isRoot()
{
    return run(u"id"_s, {u"-u"_s}).trimmed() == "0";
}

QList<int> freePorts()
{
    const QByteArray ports = run(u"/usr/bin/python3"_s,
                                 {u"-c"_s, u"import socket\nopen = [socket.socket() for _ in range(2)]\n"
                                           "[each.bind(('127.0.0.1', 0)) for each in open]\n"
                                           "print(*[each.getsockname()[1] for each in open])"_s});
    QList<int> numbers;
    for (const QByteArray &port : ports.trimmed().split(' '))
        numbers += port.toInt();
    return numbers;
}

void write(const QString &name, const QByteArray &bytes)
{
    QFile file(name);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("%ls can't be written", qUtf16Printable(name));
}

MailServer loopback(int port, MailSecurity security)
{
    return {u"127.0.0.1"_s, port, security, u"shop"_s};
}

} // namespace

TestCertificates::TestCertificates(const QString &folder) : m_folder(folder)
{
    const QString openssl = u"openssl"_s;
    const QString request = folder + u"/server.csr"_s;
    const QString extensions = folder + u"/extensions"_s;
    write(extensions, "subjectAltName=IP:127.0.0.1\n");
    run(openssl, {u"req"_s, u"-x509"_s, u"-newkey"_s, u"rsa:2048"_s, u"-nodes"_s, u"-days"_s, u"2"_s, u"-subj"_s,
                  u"/CN=Test authority"_s, u"-keyout"_s, folder + u"/ca.key"_s, u"-out"_s, authority()});
    run(openssl, {u"req"_s, u"-newkey"_s, u"rsa:2048"_s, u"-nodes"_s, u"-subj"_s, u"/CN=127.0.0.1"_s, u"-keyout"_s, key(),
                  u"-out"_s, request});
    run(openssl, {u"x509"_s, u"-req"_s, u"-in"_s, request, u"-CA"_s, authority(), u"-CAkey"_s, folder + u"/ca.key"_s,
                  u"-CAcreateserial"_s, u"-days"_s, u"2"_s, u"-extfile"_s, extensions, u"-out"_s, certificate()});
}

MailTransport TestCertificates::transport() const
{
    return {authority(), 10'000, 30'000};
}

SmtpServer::SmtpServer(int delayMs) : m_certificates(m_folder.path())
{
    m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    m_process.start(u"/usr/bin/python3"_s, {inSourceTree(u"tests/support/smtpserver.py"_s), m_certificates.certificate(),
                                            m_certificates.key(), m_folder.filePath(u"taken"_s), QString::number(delayMs)});
    while (!m_process.canReadLine()) {
        if (!m_process.waitForReadyRead(startMs))
            qFatal("the SMTP server did not start: is python3-aiosmtpd there?");
    }
    const QByteArrayList ports = m_process.readLine().trimmed().split(' ');
    m_startTlsPort = ports.value(0).toInt();
    m_tlsPort = ports.value(1).toInt();
}

SmtpServer::~SmtpServer()
{
    stop();
}

void SmtpServer::stop()
{
    m_process.kill();
    m_process.waitForFinished();
}

MailServer SmtpServer::server(MailSecurity security) const
{
    return loopback(security == MailSecurity::Tls ? m_tlsPort : m_startTlsPort, security);
}

QList<QJsonObject> SmtpServer::taken() const
{
    QFile file(m_folder.filePath(u"taken"_s));
    QList<QJsonObject> messages;
    if (!file.open(QIODevice::ReadOnly))
        return messages;
    while (!file.atEnd())
        messages += QJsonDocument::fromJson(file.readLine()).object();
    return messages;
}

ImapServer::ImapServer() : m_certificates(m_folder.path())
{
    const QList<int> ports = freePorts();
    m_plainPort = ports.value(0);
    m_tlsPort = ports.value(1);
    for (const QString &each : {u"cur"_s, u"new"_s, u"tmp"_s})
        QDir(m_folder.path()).mkpath(u"home/Maildir/"_s + each);
    writeConfiguration();
    m_process.setProcessChannelMode(QProcess::ForwardedChannels);
    m_process.start(u"/usr/sbin/dovecot"_s, {u"-F"_s, u"-c"_s, m_folder.filePath(u"dovecot.conf"_s)});
    if (!m_process.waitForStarted(startMs))
        qFatal("Dovecot did not start: is dovecot-imapd there?");
    const QString ready = m_folder.filePath(u"run/master.pid"_s);
    QElapsedTimer clock;
    clock.start();
    while (!QFile::exists(ready) && clock.elapsed() < startMs && m_process.state() == QProcess::Running)
        QThread::msleep(20);
    if (!QFile::exists(ready))
        qFatal("Dovecot did not get ready");
}

ImapServer::~ImapServer()
{
    m_process.terminate();
    if (!m_process.waitForFinished(startMs))
        m_process.kill();
}

QString ImapServer::inbox() const
{
    return m_folder.filePath(u"home/Maildir"_s);
}

void ImapServer::writeConfiguration()
{
    const bool root = isRoot();
    const QString user = root ? u"nobody"_s : QString::fromUtf8(run(u"id"_s, {u"-un"_s}).trimmed());
    const QString group = QString::fromUtf8(run(u"id"_s, {u"-gn"_s, user}).trimmed());
    QString text = uR"(base_dir = %1/run
state_dir = %1/state
log_path = %1/log
protocols = imap
listen = 127.0.0.1
ssl = yes
ssl_cert = <%1/server.pem
ssl_key = <%1/server.key
disable_plaintext_auth = yes
auth_mechanisms = plain login
mail_location = maildir:%1/home/Maildir
first_valid_uid = 1
passdb {
  driver = static
  args = user=shop password=right
}
userdb {
  driver = static
  args = uid=%2 gid=%3 home=%1/home
}
service imap-login {
  chroot =
  inet_listener imap {
    port = %4
  }
  inet_listener imaps {
    port = %5
    ssl = yes
  }
}
service anvil {
  chroot =
}
)"_s;
    text = text.arg(m_folder.path(), user, group).arg(m_plainPort).arg(m_tlsPort);
    if (root) {
        // The folder is its owner's alone, and the server's other users have to get through.
        QFile::setPermissions(m_folder.path(), QFileDevice::Permissions(0x7055));
        run(u"chown"_s, {u"-R"_s, user + u':' + group, m_folder.filePath(u"home"_s)});
    } else {
        text += u"default_internal_user = %1\ndefault_login_user = %1\ndefault_internal_group = %2\n"_s.arg(user, group);
    }
    write(m_folder.filePath(u"dovecot.conf"_s), text.toUtf8());
}

MailServer ImapServer::server(MailSecurity security) const
{
    return loopback(security == MailSecurity::Tls ? m_tlsPort : m_plainPort, security);
}

void ImapServer::deliver(const QList<QByteArray> &messages)
{
    for (const QByteArray &message : messages)
        write(inbox() + u"/new/%1.M%1.test"_s.arg(1'700'000'000 + m_delivered++), message);
    if (isRoot())
        run(u"chown"_s, {u"-R"_s, u"nobody"_s, inbox()});
}

int ImapServer::unseen() const
{
    int count = 0;
    for (const QString &each : {u"cur"_s, u"new"_s}) {
        const QStringList names = QDir(inbox() + u'/' + each).entryList(QDir::Files);
        for (const QString &name : names)
            count += name.section(u"2,"_s, 1).contains(u'S') ? 0 : 1;
    }
    return count;
}

MailAccount testAccount(const MailServer &smtp, const MailServer &imap)
{
    MailAccount account;
    account.name = u"Linden"_s;
    account.address = u"hallo@linden.example"_s;
    account.smtp = smtp;
    account.imap = imap;
    return account;
}

} // namespace regulars
