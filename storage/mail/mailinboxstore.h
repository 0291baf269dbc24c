// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/mail/mailaccount.h"
#include "core/mail/undecidedmail.h"

#include <QtCore/QSet>

namespace regulars {

class Connection;
class WriteSession;

/// Where a message lies on a server. A folder gives each message a number; they hold as long as its validity is the same.
struct MailPlace
{
    MailAccountId account;
    QString folder;
    qint64 uidValidity = 0;
    qint64 uid = 0;
};

/// What came in: which messages were looked at, and those of which a person is to say where they belong. Both stay out of
/// packages.
class MailInboxStore
{
public:
    explicit MailInboxStore(Connection &connection) : m_connection(connection) {}

    /// The numbers of the folder's messages that were looked at; `place.uid` is of no matter.
    [[nodiscard]] Result<QSet<qint64>> seenUids(const MailPlace &place) const;
    /// Remembers that a message was looked at; false when it is known already.
    [[nodiscard]] Result<bool> setSeen(WriteSession &session, const MailPlace &place, const QString &messageId);

    /// Those that nobody has decided about, the oldest first.
    [[nodiscard]] Result<QList<UndecidedMail>> undecided() const;
    /// Also a decided one. Error: NotFound.
    [[nodiscard]] Result<UndecidedMail> undecidedMail(UndecidedMailId id) const;
    /// The one with that message id that nobody has decided about; NotFound.
    [[nodiscard]] Result<UndecidedMail> undecidedMessage(const QString &messageId) const;
    /// Its content must be kept before. Makes a uid.
    [[nodiscard]] Result<UndecidedMailId> add(WriteSession &session, const UndecidedMail &mail);
    /// Error: NotFound, also when it was decided already.
    [[nodiscard]] Result<void> setDecided(WriteSession &session, UndecidedMailId id);

private:
    Connection &m_connection;
};

} // namespace regulars
