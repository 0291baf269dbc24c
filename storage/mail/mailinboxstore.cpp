// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/mail/mailinboxstore.h"

#include "storage/base/uid.h"
#include "storage/journal/writesession.h"
#include "storage/sql/statement.h"

namespace regulars {

using namespace Qt::StringLiterals;

namespace {

const QString selectUndecided =
    u"SELECT m.id, m.uid, m.message_id, m.from_name, m.from_address, m.subject, m.happened_at, m.ticket_id,"
    " coalesce(t.number, 0), coalesce(t.subject, ''), m.matched_by, m.content_hash, m.decided_at FROM undecided_mails m"
    " LEFT JOIN tickets t ON t.id = m.ticket_id"_s;

UndecidedMail readUndecided(const Statement &row)
{
    UndecidedMail mail;
    mail.id = row.id<UndecidedMailId>(0);
    mail.uid = row.text(1);
    mail.messageId = row.text(2);
    mail.from = {row.text(3), row.text(4)};
    mail.subject = row.text(5);
    mail.at = row.instant(6);
    mail.ticket = row.id<TicketId>(7);
    mail.number = row.integer(8);
    mail.ticketSubject = row.text(9);
    mail.by = valueOf<MatchedBy>(row.text(10));
    mail.contentHash = row.text(11);
    mail.decided = !row.isNull(12);
    return mail;
}

} // namespace

Result<QSet<qint64>> MailInboxStore::seenUids(const MailPlace &place) const
{
    return attempt([&] {
        Statement rows(m_connection, u"SELECT uid FROM mail_seen WHERE account_id = :account AND folder = :folder"
                                     " AND uid_validity = :validity"_s);
        rows.bindAll(place.account, place.folder, place.uidValidity);
        QSet<qint64> uids;
        while (rows.next())
            uids.insert(rows.integer(0));
        return uids;
    });
}

Result<bool> MailInboxStore::setSeen(WriteSession &session, const MailPlace &place, const QString &messageId)
{
    return attempt([&] {
        Statement write(m_connection,
                        u"INSERT INTO mail_seen (account_id, folder, uid_validity, uid, message_id, seen_at)"
                        " VALUES (:account, :folder, :validity, :uid, :message, :now) ON CONFLICT DO NOTHING"_s);
        write.bindAll(place.account, place.folder, place.uidValidity, place.uid, messageId, session.now()).execute();
        return write.changedRows() > 0;
    });
}

Result<QList<UndecidedMail>> MailInboxStore::undecided() const
{
    return attempt([&] {
        Statement rows(m_connection, selectUndecided + u" WHERE m.decided_at IS NULL ORDER BY m.id"_s);
        QList<UndecidedMail> mails;
        while (rows.next())
            mails += readUndecided(rows);
        return mails;
    });
}

Result<UndecidedMail> MailInboxStore::undecidedMail(UndecidedMailId id) const
{
    return attempt([&]() -> Result<UndecidedMail> {
        Statement row(m_connection, selectUndecided + u" WHERE m.id = :id"_s);
        if (!row.bind(u"id", id).next())
            return fail(ErrorCode::NotFound, u"message"_s);
        return readUndecided(row);
    });
}

Result<UndecidedMail> MailInboxStore::undecidedMessage(const QString &messageId) const
{
    return attempt([&]() -> Result<UndecidedMail> {
        Statement row(m_connection, selectUndecided + u" WHERE m.message_id = :message AND m.decided_at IS NULL"_s);
        if (!row.bind(u"message", messageId).next())
            return fail(ErrorCode::NotFound, u"message"_s);
        return readUndecided(row);
    });
}

Result<UndecidedMailId> MailInboxStore::add(WriteSession &session, const UndecidedMail &mail)
{
    return attempt([&] {
        Statement write(m_connection, u"INSERT INTO undecided_mails (uid, message_id, from_name, from_address, subject,"
                                      " happened_at, ticket_id, matched_by, content_hash, change_set_id) VALUES (:uid,"
                                      " :message, :name, :address, :subject, :at, :ticket, :by, :hash, :change_set)"
                                      " RETURNING id"_s);
        write.bindAll(newUid(session.now()), mail.messageId, mail.from.name, mail.from.address, mail.subject, mail.at,
                      mail.ticket, nameOf(mail.by), mail.contentHash, session.changeSet());
        write.only();
        session.inserted(Table::UndecidedMails, write.integer(0));
        return write.id<UndecidedMailId>(0);
    });
}

Result<void> MailInboxStore::setDecided(WriteSession &session, UndecidedMailId id)
{
    return attempt([&]() -> Result<void> {
        session.willChange(Table::UndecidedMails, id.value);
        Statement write(m_connection,
                        u"UPDATE undecided_mails SET decided_at = :now WHERE id = :id AND decided_at IS NULL"_s);
        write.bind(u"now", session.now()).bind(u"id", id).execute();
        return write.changedRows() > 0 ? Result<void>() : fail(ErrorCode::NotFound, u"message"_s);
    });
}

} // namespace regulars
