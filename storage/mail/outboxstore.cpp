// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/mail/outboxstore.h"

#include "storage/base/jsontext.h"
#include "storage/base/uid.h"
#include "storage/journal/writesession.h"
#include "storage/mail/addresstext.h"
#include "storage/sql/statement.h"

namespace regulars {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestError = 500;

const QString selectMessage =
    u"SELECT o.id, o.uid, o.account_id, coalesce(a.ticket_id, v.ticket_id), o.article_id, t.number, o.message_id, o.in_reply_to, o.refs,"
    " o.recipients, o.subject, o.body, o.automatic, o.state, o.attempts, o.next_attempt_at, o.last_error, o.created_at,"
    " o.sent_at, o.invite_id FROM outbox o LEFT JOIN ticket_articles a ON a.id = o.article_id"
    " LEFT JOIN survey_invites v ON v.id = o.invite_id LEFT JOIN tickets t ON t.id = coalesce(a.ticket_id, v.ticket_id)"_s;

OutboxMessage readMessage(const Statement &row)
{
    OutboxMessage message;
    message.id = row.id<OutboxMessageId>(0);
    message.uid = row.text(1);
    message.account = row.id<MailAccountId>(2);
    message.ticket = row.id<TicketId>(3);
    message.article = row.id<TicketArticleId>(4);
    message.number = row.integer(5);
    message.messageId = row.text(6);
    message.inReplyTo = row.text(7);
    message.references = jsonTexts(row.text(8));
    message.to = addressesOf(row.text(9));
    message.subject = row.text(10);
    message.body = row.text(11);
    message.automatic = row.integer(12) != 0;
    message.state = valueOf<OutboxState>(row.text(13));
    message.attempts = static_cast<int>(row.integer(14));
    message.nextAttemptAt = row.instant(15);
    message.lastError = row.text(16);
    message.createdAt = row.instant(17);
    message.sentAt = row.optionalInstant(18);
    message.invite = row.id<SurveyInviteId>(19);
    return message;
}

Result<OutboxMessage> found(Connection &connection, const QString &condition, qint64 key)
{
    return attempt([&]() -> Result<OutboxMessage> {
        Statement row(connection, selectMessage + condition);
        if (!row.bind(u"key", QVariant(key)).next())
            return tl::unexpected(Error{ErrorCode::NotFound, u"message"_s, {}, {}});
        return readMessage(row);
    });
}

void noteChanged(WriteSession &session, qint64 id)
{
    session.note({Entity::OutboxMessage, ChangeKind::Changed, id});
}

} // namespace

Result<OutboxMessage> OutboxStore::message(OutboxMessageId id) const
{
    return found(m_connection, u" WHERE o.id = :key"_s, id.value);
}

Result<OutboxMessage> OutboxStore::ofArticle(TicketArticleId article) const
{
    return found(m_connection, u" WHERE o.article_id = :key ORDER BY o.id DESC LIMIT 1"_s, article.value);
}

Result<OutboxMessage> OutboxStore::ofInvite(SurveyInviteId invite) const
{
    return found(m_connection, u" WHERE o.invite_id = :key ORDER BY o.id DESC LIMIT 1"_s, invite.value);
}

Result<QList<SurveyInviteId>> OutboxStore::waitingInvites() const
{
    return attempt([&] {
        Statement rows(m_connection,
                       u"SELECT invite_id FROM outbox WHERE state = 'queued' AND invite_id IS NOT NULL ORDER BY id"_s);
        QList<SurveyInviteId> invites;
        while (rows.next())
            invites += rows.id<SurveyInviteId>(0);
        return invites;
    });
}

Result<QList<OutboxMessage>> OutboxStore::messages(int limit) const
{
    return attempt([&] {
        QList<OutboxMessage> messages;
        for (const auto &condition : {u" WHERE o.state <> 'sent'"_s, u" WHERE o.state = 'sent'"_s}) {
            Statement rows(m_connection, selectMessage + condition + u" ORDER BY o.id DESC LIMIT :limit"_s);
            rows.bind(u"limit", QVariant(limit - static_cast<int>(messages.size())));
            while (rows.next())
                messages += readMessage(rows);
        }
        return messages;
    });
}

Result<QList<MailAccountId>> OutboxStore::accountsWithDue(Instant now) const
{
    return attempt([&] {
        Statement rows(m_connection, u"SELECT DISTINCT account_id FROM outbox WHERE state = 'queued'"
                                     " AND next_attempt_at <= :now ORDER BY account_id"_s);
        rows.bind(u"now", now);
        QList<MailAccountId> accounts;
        while (rows.next())
            accounts += rows.id<MailAccountId>(0);
        return accounts;
    });
}

Result<int> OutboxStore::waiting(MailAccountId account) const
{
    return attempt([&] {
        Statement row(m_connection, u"SELECT count(*) FROM outbox WHERE account_id = :account"
                                    " AND state IN ('queued', 'sending')"_s);
        row.bind(u"account", account).only();
        return static_cast<int>(row.integer(0));
    });
}

Result<std::optional<Instant>> OutboxStore::nextDue() const
{
    return attempt([&] {
        Statement row(m_connection, u"SELECT min(next_attempt_at) FROM outbox WHERE state = 'queued'"_s);
        row.only();
        return row.optionalInstant(0);
    });
}

Result<OutboxMessageId> OutboxStore::add(WriteSession &session, const OutboxMessage &message)
{
    return attempt([&]() -> Result<OutboxMessageId> {
        Statement known(m_connection, u"SELECT 1 FROM outbox WHERE uid = :uid"_s);
        if (known.bind(u"uid", message.uid).next())
            return tl::unexpected(Error{ErrorCode::Duplicate, u"uid"_s, {}, {}});
        Statement write(
            m_connection,
            u"INSERT INTO outbox (uid, account_id, article_id, invite_id, message_id, in_reply_to, refs, recipients, subject,"
            " body, automatic, next_attempt_at, created_at, created_by, change_set_id) VALUES (:uid, :account,"
            " :article, :invite, :message, :reply_to, :refs, :recipients, :subject, :body, :automatic, :next, :now, :user,"
            " :change_set) RETURNING id"_s);
        write.bindAll(message.uid, message.account, message.article, message.invite, message.messageId, message.inReplyTo,
                      jsonText(QJsonArray::fromStringList(message.references)), addressesText(message.to), message.subject,
                      message.body, message.automatic, std::max(message.nextAttemptAt, session.now()), session.now(),
                      session.user(), session.changeSet());
        write.only();
        session.inserted(Table::Outbox, write.integer(0));
        return write.id<OutboxMessageId>(0);
    });
}

Result<void> OutboxStore::setState(WriteSession &session, OutboxMessageId id, OutboxState state)
{
    return attempt([&]() -> Result<void> {
        session.willChange(Table::Outbox, id.value);
        Statement write(m_connection,
                        u"UPDATE outbox SET state = :state, claim = '', attempts = CASE WHEN :state = 'queued' THEN 0"
                        " ELSE attempts END, next_attempt_at = :now, sent_at = CASE WHEN :state = 'sent' THEN :now"
                        " ELSE sent_at END WHERE id = :id"_s);
        write.bind(u"state", nameOf(state)).bind(u"now", session.now()).bind(u"id", id).execute();
        return write.changedRows() > 0 ? Result<void>() : fail(ErrorCode::NotFound, u"message"_s);
    });
}

Result<void> OutboxStore::remove(WriteSession &session, OutboxMessageId id)
{
    return attempt([&] {
        session.willChange(Table::Outbox, id.value);
        Statement(m_connection, u"DELETE FROM outbox WHERE id = :id"_s).bind(u"id", id).execute();
    });
}

Result<std::optional<OutboxMessage>> OutboxStore::claimNext(WriteSession &session, MailAccountId account,
                                                            const QString &claim)
{
    return attempt([&]() -> Result<std::optional<OutboxMessage>> {
        Statement write(m_connection,
                        u"UPDATE outbox SET state = 'sending', claim = :claim, attempts = attempts + 1 WHERE id ="
                        " (SELECT id FROM outbox WHERE state = 'queued' AND account_id = :account"
                        " AND next_attempt_at <= :now ORDER BY next_attempt_at, id LIMIT 1) RETURNING id"_s);
        write.bind(u"claim", claim).bind(u"account", account).bind(u"now", session.now());
        if (!write.next())
            return std::nullopt;
        const auto id = write.id<OutboxMessageId>(0);
        noteChanged(session, id.value);
        REGULARS_TRY(claimed, message(id));
        return std::optional(claimed);
    });
}

Result<bool> OutboxStore::settle(WriteSession &session, OutboxMessageId id, const QString &claim, const OutboxStep &step,
                                 const QString &error)
{
    return attempt([&] {
        Statement write(m_connection,
                        u"UPDATE outbox SET state = :state, claim = '', next_attempt_at = coalesce(:next, next_attempt_at),"
                        " last_error = :error, sent_at = CASE WHEN :state = 'sent' THEN :now ELSE sent_at END"
                        " WHERE id = :id AND state = 'sending' AND claim = :claim"_s);
        write.bind(u"state", nameOf(step.state)).bind(u"next", step.nextAttemptAt).bind(u"error", error.left(longestError));
        write.bind(u"now", session.now()).bind(u"id", id).bind(u"claim", claim).execute();
        noteChanged(session, id.value);
        return write.changedRows() > 0;
    });
}

Result<int> OutboxStore::giveUpClaimed(WriteSession &session)
{
    return attempt([&] {
        Statement rows(m_connection, u"UPDATE outbox SET state = :state, claim = '' WHERE state = 'sending' RETURNING id"_s);
        rows.bind(u"state", nameOf(afterCrash(OutboxState::Sending)));
        int count = 0;
        for (; rows.next(); ++count)
            noteChanged(session, rows.integer(0));
        return count;
    });
}

Result<bool> OutboxStore::setReturned(WriteSession &session, const QString &messageId, const QString &error)
{
    return attempt([&] {
        Statement write(m_connection, u"UPDATE outbox SET state = 'failed', last_error = :error WHERE message_id = :message"
                                      " AND state IN ('sent', 'unknown') RETURNING id"_s);
        if (!write.bind(u"error", error.left(longestError)).bind(u"message", messageId).next())
            return false;
        noteChanged(session, write.integer(0));
        return true;
    });
}

} // namespace regulars
