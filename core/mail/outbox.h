// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/enumnames.h"
#include "core/feedback/survey.h"
#include "core/mail/mailaccount.h"
#include "core/mail/mailmessage.h"

namespace regulars {

using OutboxMessageId = Id<struct OutboxMessageTag>;

/// Where a message to be sent is. Unknown: the program ended, or the line broke, while it was handed over; whether it
/// arrived only a person can find out, so it is never sent again by itself.
enum class OutboxState { Queued, Sending, Sent, Failed, Unknown };

/// A message that is to be sent, and what became of it.
struct OutboxMessage
{
    OutboxMessageId id;
    QString uid; ///< the same message is queued once only
    MailAccountId account;
    TicketId ticket;         ///< not valid: of none
    TicketArticleId article; ///< its files go with it; not valid: of none
    SurveyInviteId invite;   ///< the question that it asks; not valid: none
    qint64 number = 0;       ///< of the ticket, read only
    QString messageId;
    QString inReplyTo;
    QStringList references;
    QList<MailAddress> to;
    QString subject;
    QString body;
    bool automatic = false;
    OutboxState state = OutboxState::Queued;
    int attempts = 0;
    Instant nextAttemptAt; ///< of queued ones
    QString lastError;     ///< in words of the mail server; empty when there was none
    Instant createdAt;
    std::optional<Instant> sentAt;

    friend bool operator==(const OutboxMessage &, const OutboxMessage &) = default;
};

/// What came of handing a message to a server.
enum class SendOutcome {
    Accepted,
    TryLater,   ///< the server said so (4xx)
    Rejected,   ///< by the server, for good (5xx)
    NotReached, ///< no connection, no trust, no sign-in: says nothing about the message
    Unclear     ///< the line broke after the message had begun to go
};

/// What a message is after it was tried, and when it is tried again.
struct OutboxStep
{
    OutboxState state = OutboxState::Queued;
    std::optional<Instant> nextAttemptAt; ///< of a queued one
};

/// How often a server may say "later".
inline constexpr int mostSendAttempts = 20;

/// `attempts` with the one that has just ended. Waits 1, 5, 15 and 30 minutes, then an hour each time.
[[nodiscard]] OutboxStep afterSending(SendOutcome outcome, int attempts, Instant now);

/// What a message is whose sender is gone.
[[nodiscard]] constexpr OutboxState afterCrash(OutboxState state)
{
    return state == OutboxState::Sending ? OutboxState::Unknown : state;
}

/// What a person may decide about a message.
enum class OutboxDecision { SendAgain, ItArrived, Discard };
/// Nothing while it is being sent, and what was sent stays so; only of an unknown one somebody has to say that it arrived.
[[nodiscard]] bool mayDecide(OutboxState state, OutboxDecision decision);

template<>
struct EnumNames<OutboxState>
{
    static constexpr std::array<std::pair<OutboxState, const char16_t *>, 5> names = {{{OutboxState::Queued, u"queued"},
                                                                                       {OutboxState::Sending, u"sending"},
                                                                                       {OutboxState::Sent, u"sent"},
                                                                                       {OutboxState::Failed, u"failed"},
                                                                                       {OutboxState::Unknown, u"unknown"}}};
    static constexpr OutboxState fallback = OutboxState::Unknown; ///< what is not understood is not sent
};

} // namespace regulars

Q_DECLARE_METATYPE(regulars::OutboxMessageId)
