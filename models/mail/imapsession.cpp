// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/mail/imapsession.h"

#include "core/mail/mailparser.h"

#include <QtCore/QElapsedTimer>
#include <QtCore/QLocale>
#include <QtCore/QRegularExpression>

#include <curl/curl.h>

#include <algorithm>

namespace regulars {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestLine = 16 * 1024 * 1024; // the numbers of a very full folder
constexpr int sliceMs = 200;

struct MultiEnd
{
    void operator()(CURLM *multi) const { curl_multi_cleanup(multi); }
};

/// How many bytes follow the line as a literal ("… {310}"); none without one.
std::optional<qsizetype> literalAfter(const QByteArray &line)
{
    const qsizetype open = line.lastIndexOf('{');
    if (open < 0 || !line.endsWith('}'))
        return std::nullopt;
    bool isNumber = false;
    const qsizetype size = line.sliced(open + 1, line.size() - open - 2).toLongLong(&isNumber);
    return isNumber && size >= 0 ? std::optional(size) : std::nullopt;
}

/// "01-Nov-2026", whatever the language of the computer.
QByteArray imapDate(QDate date)
{
    return QLocale::c().toString(date, u"dd-MMM-yyyy"_s).toLatin1();
}

/// The number after a word in one of the lines.
std::optional<qint64> numberAfter(const QByteArrayList &lines, const QString &word)
{
    const QRegularExpression expression(u"\\b"_s + word + u"[ (]+(\\d+)"_s, QRegularExpression::CaseInsensitiveOption);
    for (const QByteArray &line : lines) {
        const auto match = expression.match(QString::fromLatin1(line));
        if (match.hasMatch())
            return match.captured(1).toLongLong();
    }
    return std::nullopt;
}

} // namespace

ImapSession::ImapSession(const MailServer &server, const QString &password, const MailTransport &transport,
                         const CancelToken &cancel)
    : m_transfer(MailProtocol::Imap, server, password, transport, cancel)
{
}

Result<std::unique_ptr<ImapSession>> ImapSession::open(const MailServer &server, const QString &password,
                                                       const MailTransport &transport, const CancelToken &cancel)
{
    std::unique_ptr<ImapSession> session(new ImapSession(server, password, transport, cancel));
    curl_easy_setopt(session->m_transfer.handle(), CURLOPT_CONNECT_ONLY, 1L);
    REGULARS_CHECK(session->m_transfer.perform());
    return session;
}

Result<qint64> ImapSession::examine(const QString &folder)
{
    REGULARS_TRY(answer, ask("EXAMINE " + imapFolderName(folder)));
    if (!answer.status.startsWith("OK"))
        return fail(ErrorCode::NotFound, u"folder"_s, {{u"name"_s, folder}}, QString::fromUtf8(answer.status));
    const auto validity = numberAfter(answer.lines, u"UIDVALIDITY"_s);
    return validity ? Result<qint64>(*validity) : tl::unexpected(broken(u"no UIDVALIDITY"_s));
}

Result<QList<qint64>> ImapSession::uids(QDate since)
{
    REGULARS_TRY(answer, ask("UID SEARCH " + (since.isValid() ? "SINCE " + imapDate(since) : QByteArray("ALL"))));
    if (!answer.status.startsWith("OK"))
        return tl::unexpected(broken(QString::fromUtf8(answer.status)));
    QList<qint64> uids;
    for (const QByteArray &line : answer.lines) {
        if (!line.toUpper().startsWith("* SEARCH"))
            continue;
        for (const QByteArray &word : line.sliced(8).simplified().split(' ')) {
            if (const qint64 uid = word.toLongLong(); uid > 0)
                uids += uid;
        }
    }
    std::sort(uids.begin(), uids.end());
    return uids;
}

Result<qint64> ImapSession::sizeOf(qint64 uid)
{
    REGULARS_TRY(answer, ask("UID FETCH " + QByteArray::number(uid) + " (RFC822.SIZE)"));
    const auto size = numberAfter(answer.lines, u"RFC822\\.SIZE"_s);
    return size ? Result<qint64>(*size) : fail(ErrorCode::NotFound, u"message"_s);
}

Result<QByteArray> ImapSession::message(qint64 uid)
{
    REGULARS_TRY(answer, ask("UID FETCH " + QByteArray::number(uid) + " (BODY.PEEK[])"));
    return answer.literals.isEmpty() ? Result<QByteArray>(fail(ErrorCode::NotFound, u"message"_s)) : answer.literals.first();
}

Result<ImapSession::Answer> ImapSession::ask(const QByteArray &command)
{
    const QByteArray tag = "R" + QByteArray::number(++m_tag) + ' ';
    REGULARS_CHECK(send(tag + command + "\r\n"));
    Answer answer;
    while (true) {
        REGULARS_TRY(line, readLine());
        QByteArray whole = line;
        while (const auto size = literalAfter(line)) {
            if (*size > largestMail)
                return tl::unexpected(broken(u"literal of %1 bytes"_s.arg(*size)));
            REGULARS_TRY(literal, readBytes(*size));
            answer.literals += literal;
            REGULARS_TRY(rest, readLine());
            line = rest;
            whole += rest;
        }
        if (whole.startsWith(tag)) {
            answer.status = whole.sliced(tag.size());
            return answer;
        }
        if (whole.startsWith("* BYE"))
            return tl::unexpected(broken(QString::fromUtf8(whole)));
        answer.lines += whole;
    }
}

Result<void> ImapSession::send(QByteArray bytes)
{
    while (!bytes.isEmpty()) {
        size_t sent = 0;
        const CURLcode code = curl_easy_send(m_transfer.handle(), bytes.constData(), static_cast<size_t>(bytes.size()),
                                             &sent);
        if (code == CURLE_AGAIN)
            REGULARS_CHECK(waitFor(true));
        else if (code != CURLE_OK)
            return tl::unexpected(m_transfer.errorOf(code));
        bytes.remove(0, static_cast<qsizetype>(sent));
    }
    return {};
}

Result<QByteArray> ImapSession::readLine()
{
    qsizetype from = m_read;
    while (true) {
        if (const qsizetype end = m_buffer.indexOf("\r\n", from); end >= 0) {
            const QByteArray line = m_buffer.sliced(m_read, end - m_read);
            m_read = end + 2;
            return line;
        }
        if (m_buffer.size() - m_read > longestLine)
            return tl::unexpected(broken(u"endless line"_s));
        const qsizetype before = m_read;
        from = std::max(m_read, m_buffer.size() - 1);
        REGULARS_CHECK(receive());
        from -= before - m_read;
    }
}

Result<QByteArray> ImapSession::readBytes(qsizetype count)
{
    while (m_buffer.size() - m_read < count)
        REGULARS_CHECK(receive());
    const QByteArray bytes = m_buffer.sliced(m_read, count);
    m_read += count;
    return bytes;
}

/// Appends what the server says next.
Result<void> ImapSession::receive()
{
    m_buffer.remove(0, m_read);
    m_read = 0;
    char part[64 * 1024];
    while (true) {
        size_t size = 0;
        const CURLcode code = curl_easy_recv(m_transfer.handle(), part, sizeof part, &size);
        if (code == CURLE_OK && size > 0) {
            m_buffer.append(part, static_cast<qsizetype>(size));
            return {};
        }
        if (code == CURLE_OK)
            return tl::unexpected(broken(u"closed"_s));
        if (code != CURLE_AGAIN)
            return tl::unexpected(m_transfer.errorOf(code));
        REGULARS_CHECK(waitFor(false));
    }
}

/// Until the connection can be written or read again.
Result<void> ImapSession::waitFor(bool writing)
{
    curl_waitfd socket{CURL_SOCKET_BAD, static_cast<short>(writing ? CURL_WAIT_POLLOUT : CURL_WAIT_POLLIN), 0};
    curl_easy_getinfo(m_transfer.handle(), CURLINFO_ACTIVESOCKET, &socket.fd);
    if (socket.fd == CURL_SOCKET_BAD)
        return tl::unexpected(broken(u"no connection"_s));
    const std::unique_ptr<CURLM, MultiEnd> multi(curl_multi_init());
    QElapsedTimer waiting;
    waiting.start();
    while (waiting.elapsed() < m_transfer.transport().connectMs) {
        if (m_transfer.isCancelled())
            return fail(ErrorCode::Cancelled);
        int ready = 0;
        curl_multi_poll(multi.get(), &socket, 1, sliceMs, &ready);
        if (ready > 0)
            return {};
    }
    return tl::unexpected(broken(u"no answer in time"_s));
}

Error ImapSession::broken(const QString &words) const
{
    Error error = m_transfer.errorOf(CURLE_RECV_ERROR);
    error.detail = words;
    return error;
}

} // namespace regulars
