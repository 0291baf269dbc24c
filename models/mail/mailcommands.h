// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/attachments/attachment.h"
#include "core/knowledge/knowledgearticleid.h"
#include "core/mail/mailaccount.h"
#include "core/mail/outbox.h"
#include "models/base/command.h"

namespace regulars {

/// Adds an account, or changes the one with its id. Its password goes to a PasswordSafe. Argument: `name` (the address).
/// Errors: those of validate(MailAccount), NotFound.
struct SaveMailAccount
{
    static constexpr QLatin1StringView name{"save_mail_account"};
    static constexpr Right right = Right::Manage;
    MailAccount account;
    [[nodiscard]] Result<MailAccountId> execute(WriteSession &session) const;
};

/// Argument: `name` (the address). Errors: NotFound, Refused (reason mail_waits) while messages are to go through it.
struct RemoveMailAccount
{
    static constexpr QLatin1StringView name{"remove_mail_account"};
    static constexpr Right right = Right::Manage;
    MailAccountId account;
    [[nodiscard]] Result<void> execute(WriteSession &session) const;
};

/// What a reply by mail became.
struct QueuedReply
{
    TicketArticleId article;
    OutboxMessageId message;
};

/// Answers a ticket by e-mail: the reply and the message to be sent are one change, and an undo takes both back as long as
/// the message has not gone. Arguments and errors as of ReplyToTicket, and: NotFound (account); Refused (reason no_account);
/// Duplicate (uid); InvalidValue (to, content).
struct ReplyByMail
{
    static constexpr QLatin1StringView name{"reply_by_mail"};
    static constexpr Right right = Right::Edit;
    TicketId ticket;
    QString body;
    TicketStatusId status;                 ///< as of ReplyToTicket
    MailAccountId account{};               ///< not valid: the shop's usual one
    QStringList to{};                      ///< empty: who wrote last, or the customer's first address
    QList<NewFile> files{};                ///< as of ReplyToTicket
    QString uid{};                         ///< of the answer: given twice, it is queued once. Empty: a new one
    QList<KnowledgeArticleId> knowledge{}; ///< as of ReplyToTicket
    [[nodiscard]] Result<QueuedReply> execute(WriteSession &session) const;
};

/// Decides about messages that did not go by themselves; gives how many. A question to a customer that is discarded is not
/// asked, unless it may have arrived. Argument: `count`. Errors: NotFound; Refused
/// (reason not_now) when it is not possible for one of them.
struct DecideOutbox
{
    static constexpr QLatin1StringView name{"decide_outbox"};
    static constexpr Right right = Right::Edit;
    QList<OutboxMessageId> messages;
    OutboxDecision decision = OutboxDecision::SendAgain;
    [[nodiscard]] Result<int> execute(WriteSession &session) const;
};

} // namespace regulars
