// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/enumnames.h"
#include "core/base/id.h"
#include "core/base/result.h"

#include <QtCore/QDate>
#include <QtCore/QList>

#include <array>
#include <optional>

namespace regulars {

using MailAccountId = Id<struct MailAccountTag>;

enum class MailProtocol { Smtp, Imap };
/// Tls: from the first byte. StartTls: from the first command, or not at all. None: passwords and letters can be read on
/// their way; only where a person asked for it.
enum class MailSecurity { Tls, StartTls, None };

struct MailServer
{
    QString host; ///< empty: there is none
    int port = 0; ///< 0: the usual one
    MailSecurity security = MailSecurity::Tls;
    QString user; ///< empty: no sign-in

    [[nodiscard]] bool isSet() const { return !host.isEmpty(); }
    friend bool operator==(const MailServer &, const MailServer &) = default;
};

/// An account through which the shop sends and fetches mail. Its passwords are kept elsewhere (models/mail/passwordsafe.h).
struct MailAccount
{
    MailAccountId id;
    QString uid;
    QString name;    ///< the sender's, as customers read it
    QString address; ///< the sender's
    MailServer smtp;
    MailServer imap;
    QString folder = QStringLiteral("INBOX");
    QDate fetchSince;              ///< older messages are left alone; not valid: none are
    bool ownFetchPassword = false; ///< fetching has a password of its own
    bool deleted = false;

    friend bool operator==(const MailAccount &, const MailAccount &) = default;
};

/// The port of RFC 8314, or of old for plain connections.
[[nodiscard]] int usualPort(MailProtocol protocol, MailSecurity security);
[[nodiscard]] int portOf(MailProtocol protocol, const MailServer &server);

/// What the password for a server of the account is kept under.
[[nodiscard]] QString passwordKey(const MailAccount &account, MailProtocol protocol);

/// Everything that is wrong with the fields (address, smtp_host, smtp_port, imap_host, imap_port, folder…), all at once.
/// One of the two servers is enough.
[[nodiscard]] QList<Error> validate(const MailAccount &account);

/// The host in the letters that networks know ("xn--…"); empty when it is no name of one.
[[nodiscard]] QString networkHost(const QString &host);

/// Whether a server takes it as an address: letters of other scripts only in the domain.
[[nodiscard]] bool isMailAddress(const QString &address);
/// The same address with its domain in the letters that networks know.
[[nodiscard]] QString networkAddress(const QString &address);

/// A folder's name as IMAP writes it (modified UTF-7, RFC 3501 §5.1.3), in quotes.
[[nodiscard]] QByteArray imapFolderName(const QString &folder);

template<>
struct EnumNames<MailSecurity>
{
    static constexpr std::array<std::pair<MailSecurity, const char16_t *>, 3> names = {
        {{MailSecurity::Tls, u"tls"}, {MailSecurity::StartTls, u"starttls"}, {MailSecurity::None, u"none"}}};
    static constexpr MailSecurity fallback = MailSecurity::Tls;
};

} // namespace regulars

Q_DECLARE_METATYPE(regulars::MailAccountId)
