// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/mail/outbox.h"

namespace regulars {

class Connection;
class WriteSession;

/// Messages that are to be sent, and what became of them. They stay out of packages.
class OutboxStore
{
public:
    explicit OutboxStore(Connection &connection) : m_connection(connection) {}

    /// Error: NotFound.
    [[nodiscard]] Result<OutboxMessage> message(OutboxMessageId id) const;
    /// The message that asks a question; NotFound.
    [[nodiscard]] Result<OutboxMessage> ofInvite(SurveyInviteId invite) const;
    /// The questions of messages that wait.
    [[nodiscard]] Result<QList<SurveyInviteId>> waitingInvites() const;
    /// Up to `limit`: those that are not sent first, the newest first.
    [[nodiscard]] Result<QList<OutboxMessage>> messages(int limit) const;
    /// The message that went out as an article; NotFound.
    [[nodiscard]] Result<OutboxMessage> ofArticle(TicketArticleId article) const;
    /// Accounts with messages that are due by `now`.
    [[nodiscard]] Result<QList<MailAccountId>> accountsWithDue(Instant now) const;
    /// How many messages of the account are still to go.
    [[nodiscard]] Result<int> waiting(MailAccountId account) const;
    /// When the next message is due; nothing when none waits.
    [[nodiscard]] Result<std::optional<Instant>> nextDue() const;

    /// Queues a message, for now unless it says when. Error: Duplicate (uid) when it is there already.
    [[nodiscard]] Result<OutboxMessageId> add(WriteSession &session, const OutboxMessage &message);
    /// By a person's decision; undone like any change. Error: NotFound.
    [[nodiscard]] Result<void> setState(WriteSession &session, OutboxMessageId id, OutboxState state);
    [[nodiscard]] Result<void> remove(WriteSession &session, OutboxMessageId id);

    // What the sender does is not journalled: an undo can't take it back.

    /// Takes the next message of the account that is due, as being sent by `claim` from now on; nothing when there is none.
    [[nodiscard]] Result<std::optional<OutboxMessage>> claimNext(WriteSession &session, MailAccountId account,
                                                                 const QString &claim);
    /// Writes what came of it. False when it is not `claim`'s any more.
    [[nodiscard]] Result<bool> settle(WriteSession &session, OutboxMessageId id, const QString &claim,
                                      const OutboxStep &step, const QString &error);
    /// Messages whose sender is gone become what afterCrash() says; gives how many. Only where no sender is at work.
    [[nodiscard]] Result<int> giveUpClaimed(WriteSession &session);
    /// Says that the sent message with this id came back; false when there is none.
    [[nodiscard]] Result<bool> setReturned(WriteSession &session, const QString &messageId, const QString &error);

private:
    Connection &m_connection;
};

} // namespace regulars
