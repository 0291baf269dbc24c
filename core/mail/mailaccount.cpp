// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/mail/mailaccount.h"

#include <QtCore/QUrl>

#include <algorithm>

namespace regulars {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestHost = 253;
constexpr qsizetype longestText = 200;
constexpr int lastPort = 65535;

bool hasControls(const QString &text)
{
    return std::any_of(text.begin(), text.end(), [](QChar c) { return c.category() == QChar::Other_Control; });
}

void checkText(QList<Error> &faults, const QString &field, const QString &text)
{
    if (text.size() > longestText)
        faults += invalidField(field, u"too_long"_s, {{u"limit"_s, longestText}});
    else if (hasControls(text))
        faults += invalidField(field, u"not_plain_text"_s);
}

void checkServer(QList<Error> &faults, const QString &name, const MailServer &server)
{
    if (!server.isSet())
        return;
    if (networkHost(server.host).isEmpty())
        faults += invalidField(name + u"_host"_s, u"not_a_host"_s);
    if (server.port < 0 || server.port > lastPort)
        faults += invalidField(name + u"_port"_s, u"too_large"_s, {{u"limit"_s, lastPort}});
    checkText(faults, name + u"_user"_s, server.user);
}

} // namespace

int usualPort(MailProtocol protocol, MailSecurity security)
{
    if (protocol == MailProtocol::Imap)
        return security == MailSecurity::Tls ? 993 : 143;
    switch (security) {
    case MailSecurity::Tls:
        return 465;
    case MailSecurity::StartTls:
        return 587;
    case MailSecurity::None:
        break;
    }
    return 25;
}

int portOf(MailProtocol protocol, const MailServer &server)
{
    return server.port > 0 ? server.port : usualPort(protocol, server.security);
}

QString passwordKey(const MailAccount &account, MailProtocol protocol)
{
    return protocol == MailProtocol::Imap && account.ownFetchPassword ? account.uid + u"/imap"_s : account.uid;
}

QList<Error> validate(const MailAccount &account)
{
    QList<Error> faults;
    checkText(faults, u"name"_s, account.name);
    if (account.address.trimmed().isEmpty())
        faults += invalidField(u"address"_s, u"required"_s);
    else if (!isMailAddress(account.address))
        faults += invalidField(u"address"_s, u"not_an_email"_s);
    if (!account.smtp.isSet() && !account.imap.isSet())
        faults += invalidField(u"smtp_host"_s, u"required"_s);
    checkServer(faults, u"smtp"_s, account.smtp);
    checkServer(faults, u"imap"_s, account.imap);
    if (account.imap.isSet() && account.imap.user.isEmpty())
        faults += invalidField(u"imap_user"_s, u"required"_s);
    if (account.imap.isSet() && account.folder.trimmed().isEmpty())
        faults += invalidField(u"folder"_s, u"required"_s);
    checkText(faults, u"folder"_s, account.folder);
    return faults;
}

QString networkHost(const QString &host)
{
    const QString ace = QString::fromLatin1(QUrl::toAce(host.trimmed())).toLower();
    const bool plain = std::all_of(ace.begin(), ace.end(), [](QChar c) {
        return (c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9') || c == u'-' || c == u'.' || c == u'_';
    });
    const bool whole = !ace.isEmpty() && ace.size() <= longestHost && !ace.startsWith(u'.') && !ace.startsWith(u'-') &&
                       !ace.contains(".."_L1);
    return plain && whole ? ace : QString();
}

bool isMailAddress(const QString &address)
{
    const QString trimmed = address.trimmed();
    const qsizetype at = trimmed.indexOf(u'@');
    if (at <= 0 || at > 64 || trimmed.lastIndexOf(u'@') != at || trimmed.size() > 254)
        return false;
    // What RFC 5322 allows without quotation marks.
    const QStringView local = QStringView(trimmed).first(at);
    const bool plain = std::all_of(local.begin(), local.end(), [](QChar c) {
        return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z') || (c >= u'0' && c <= u'9') ||
               QStringView(u".!#$%&'*+-/=?^_`{|}~").contains(c);
    });
    return plain && !networkHost(trimmed.sliced(at + 1)).isEmpty();
}

QString networkAddress(const QString &address)
{
    const QString trimmed = address.trimmed();
    const qsizetype at = trimmed.indexOf(u'@');
    return trimmed.first(at + 1) + networkHost(trimmed.sliced(at + 1));
}

QByteArray imapFolderName(const QString &folder)
{
    QByteArray name;
    QString shifted;
    const auto endShift = [&] {
        if (shifted.isEmpty())
            return;
        QByteArray bytes;
        for (const QChar c : std::as_const(shifted)) {
            bytes += static_cast<char>(c.unicode() >> 8);
            bytes += static_cast<char>(c.unicode() & 0xff);
        }
        name += '&' + bytes.toBase64(QByteArray::OmitTrailingEquals).replace('/', ',') + '-';
        shifted.clear();
    };
    for (const QChar c : folder) {
        if (c < u' ' || c > u'~') {
            shifted += c;
            continue;
        }
        endShift();
        if (c == u'&')
            name += "&-";
        else if (c == u'"' || c == u'\\')
            name += QByteArray("\\") + static_cast<char>(c.unicode());
        else
            name += static_cast<char>(c.unicode());
    }
    endShift();
    return '"' + name + '"';
}

} // namespace regulars
