// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/mail/transfer.h"

#include <curl/curl.h>

#include <type_traits>

namespace regulars {

using namespace Qt::StringLiterals;

static_assert(std::is_same_v<CURL, void> && std::is_same_v<curl_off_t, long>);

namespace {

/// Once for the program, in whichever thread comes first.
void makeReady()
{
    static const CURLcode ready = curl_global_init(CURL_GLOBAL_DEFAULT);
    Q_UNUSED(ready)
}

QByteArray urlOf(MailProtocol protocol, const MailServer &server, int port)
{
    const bool tls = server.security == MailSecurity::Tls;
    const QByteArray scheme = protocol == MailProtocol::Smtp ? (tls ? "smtps" : "smtp") : (tls ? "imaps" : "imap");
    return scheme + "://" + networkHost(server.host).toLatin1() + ':' + QByteArray::number(port) + '/';
}

} // namespace

Transfer::Transfer(MailProtocol protocol, const MailServer &server, const QString &password, const MailTransport &transport,
                   const CancelToken &cancel)
    : m_protocol(protocol), m_transport(transport), m_cancel(cancel), m_words(CURL_ERROR_SIZE, '\0')
{
    makeReady();
    const int port = portOf(protocol, server);
    m_server = u"%1:%2"_s.arg(server.host.trimmed()).arg(port);
    m_handle = curl_easy_init();
    if (m_handle == nullptr)
        qFatal("no memory for a connection");
    const auto set = [this](CURLoption option, auto value) { curl_easy_setopt(m_handle, option, value); };
    set(CURLOPT_URL, urlOf(protocol, server, port).constData());
    set(CURLOPT_PROTOCOLS_STR, protocol == MailProtocol::Smtp ? "smtp,smtps" : "imap,imaps");
    set(CURLOPT_PROXY, ""); // proxies are for the web
    set(CURLOPT_NOSIGNAL, 1L);
    set(CURLOPT_USE_SSL, static_cast<long>(server.security == MailSecurity::None ? CURLUSESSL_NONE : CURLUSESSL_ALL));
    set(CURLOPT_SSL_VERIFYPEER, 1L);
    set(CURLOPT_SSL_VERIFYHOST, 2L);
    set(CURLOPT_SSLVERSION, static_cast<long>(CURL_SSLVERSION_TLSv1_2));
    if (!transport.caFile.isEmpty())
        set(CURLOPT_CAINFO, transport.caFile.toLocal8Bit().constData());
    if (!server.user.isEmpty()) {
        set(CURLOPT_USERNAME, server.user.toUtf8().constData());
        set(CURLOPT_PASSWORD, password.toUtf8().constData());
    }
    set(CURLOPT_CONNECTTIMEOUT_MS, static_cast<long>(transport.connectMs));
    set(CURLOPT_TIMEOUT_MS, static_cast<long>(transport.transferMs));
    set(CURLOPT_ERRORBUFFER, m_words.data());
    set(CURLOPT_HEADERFUNCTION, &Transfer::takeLine);
    set(CURLOPT_HEADERDATA, static_cast<void *>(this));
    set(CURLOPT_NOPROGRESS, 0L);
    set(CURLOPT_XFERINFOFUNCTION, &Transfer::goOn);
    set(CURLOPT_XFERINFODATA, static_cast<void *>(this));
}

Transfer::~Transfer()
{
    curl_easy_cleanup(m_handle);
}

/// Remembers the last line that says no; what follows it is only the end of the conversation.
size_t Transfer::takeLine(char *data, size_t size, size_t count, void *self)
{
    constexpr size_t longest = 500;
    auto *transfer = static_cast<Transfer *>(self);
    const QByteArray line(data, static_cast<qsizetype>(std::min(size * count, longest)));
    const bool isRefusal = transfer->m_protocol == MailProtocol::Smtp ? line.startsWith('4') || line.startsWith('5')
                                                                      : line.contains(" NO ");
    if (isRefusal)
        transfer->m_refusal = QString::fromUtf8(line).simplified();
    return size * count;
}

int Transfer::goOn(void *self, qint64, qint64, qint64, qint64)
{
    return static_cast<const Transfer *>(self)->isCancelled() ? 1 : 0;
}

int Transfer::refusalCode() const
{
    return m_protocol == MailProtocol::Smtp ? m_refusal.left(3).toInt() : 0;
}

Result<void> Transfer::perform()
{
    m_refusal.clear();
    m_words.fill('\0');
    const CURLcode code = curl_easy_perform(m_handle);
    return code == CURLE_OK ? Result<void>() : tl::unexpected(errorOf(code));
}

Error Transfer::errorOf(int code) const
{
    const QString words = QString::fromUtf8(m_words.constData()); // up to the first NUL
    Error error{ErrorCode::ServerAway,
                {},
                {{u"server"_s, m_server}},
                words.isEmpty() ? QString::fromUtf8(curl_easy_strerror(static_cast<CURLcode>(code))) : words};
    switch (code) {
    case CURLE_ABORTED_BY_CALLBACK:
        error.code = ErrorCode::Cancelled;
        break;
    case CURLE_PEER_FAILED_VERIFICATION:
    case CURLE_SSL_CACERT_BADFILE:
    case CURLE_SSL_CONNECT_ERROR:
    case CURLE_SSL_CERTPROBLEM:
    case CURLE_SSL_ISSUER_ERROR:
    case CURLE_USE_SSL_FAILED:
        error.code = ErrorCode::ServerUntrusted;
        break;
    case CURLE_LOGIN_DENIED:
        error.code = ErrorCode::LoginRefused;
        error.args.insert(u"reply"_s, m_refusal);
        break;
    default:
        if (refusalCode() >= 400) {
            error.code = ErrorCode::ServerRefused;
            error.args.insert(u"reply"_s, m_refusal);
        }
    }
    return error;
}

} // namespace regulars
