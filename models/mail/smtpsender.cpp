// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/mail/smtpsender.h"

#include <curl/curl.h>

#include <algorithm>
#include <cstring>
#include <memory>

namespace regulars {

namespace {

struct ListEnd
{
    void operator()(curl_slist *list) const { curl_slist_free_all(list); }
};

/// The message on its way; asked for only once the server has said that it takes it.
struct Upload
{
    const QByteArray &message;
    Transfer &transfer;
    qsizetype position = 0;
    bool begun = false;

    static size_t next(char *buffer, size_t size, size_t count, void *self)
    {
        auto *upload = static_cast<Upload *>(self);
        if (!upload->begun && upload->transfer.isCancelled())
            return CURL_READFUNC_ABORT;
        if (!upload->begun) {
            upload->begun = true;
            upload->transfer.setAtomic(true);
            upload->transfer.forgetRefusal();
        }
        const qsizetype bytes = std::min(upload->message.size() - upload->position, static_cast<qsizetype>(size * count));
        std::memcpy(buffer, upload->message.constData() + upload->position, static_cast<size_t>(bytes));
        upload->position += bytes;
        return static_cast<size_t>(bytes);
    }
};

QByteArray inBrackets(const QString &address)
{
    return '<' + networkAddress(address).toLatin1() + '>';
}

SendOutcome outcomeOf(const Error &error, const Transfer &transfer, bool begun)
{
    if (error.code == ErrorCode::ServerRefused)
        return transfer.refusalCode() >= 500 ? SendOutcome::Rejected : SendOutcome::TryLater;
    return begun ? SendOutcome::Unclear : SendOutcome::NotReached;
}

} // namespace

SmtpSender::SmtpSender(const MailServer &server, const QString &password, const MailTransport &transport,
                       const CancelToken &cancel)
    : m_transfer(MailProtocol::Smtp, server, password, transport, cancel)
{
}

SendResult SmtpSender::send(const QString &from, const QStringList &to, const QByteArray &message)
{
    void *handle = m_transfer.handle();
    curl_slist *recipients = nullptr;
    for (const QString &address : to)
        recipients = curl_slist_append(recipients, inBrackets(address).constData());
    const std::unique_ptr<curl_slist, ListEnd> owned(recipients);
    Upload upload{message, m_transfer};
    curl_easy_setopt(handle, CURLOPT_CONNECT_ONLY, 0L);
    curl_easy_setopt(handle, CURLOPT_MAIL_FROM, inBrackets(from).constData());
    curl_easy_setopt(handle, CURLOPT_MAIL_RCPT, recipients);
    curl_easy_setopt(handle, CURLOPT_UPLOAD, 1L);
    curl_easy_setopt(handle, CURLOPT_INFILESIZE_LARGE, static_cast<curl_off_t>(message.size()));
    curl_easy_setopt(handle, CURLOPT_READFUNCTION, &Upload::next);
    curl_easy_setopt(handle, CURLOPT_READDATA, static_cast<void *>(&upload));
    const Result<void> done = m_transfer.perform();
    m_transfer.setAtomic(false);
    curl_easy_setopt(handle, CURLOPT_MAIL_RCPT, nullptr);
    if (done)
        return {SendOutcome::Accepted, {}};
    return {outcomeOf(done.error(), m_transfer, upload.begun), done.error()};
}

Result<void> SmtpSender::tryOut()
{
    curl_easy_setopt(m_transfer.handle(), CURLOPT_UPLOAD, 0L);
    curl_easy_setopt(m_transfer.handle(), CURLOPT_CONNECT_ONLY, 1L);
    return m_transfer.perform();
}

} // namespace regulars
