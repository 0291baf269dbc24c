// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/feedback/asking.h"
#include "core/mail/outbox.h"

namespace regulars {

class Connection;
class WriteSession;

/// Follows a ticket whose row has changed, or that is new (`before` is empty then): solved, its customer is asked what they
/// think, or it is noted why not; open again or given up, what was not asked yet is withdrawn, also from the outbox. `at`:
/// when it happened.
[[nodiscard]] Result<void> followSolution(WriteSession &session, const Ticket &before, const Ticket &after, Instant at);

/// Whether a question that was queued may be asked now.
struct QuestionGate
{
    QList<NotAsked> reasons;   ///< as the rules, the ticket and what the customer agreed to are today; none: it may
    bool atOtherTime = false;  ///< it may, but the customer prefers another time of the day
    bool inRecycleBin = false; ///< its ticket is: it waits until that is restored
    std::optional<Customer> customer;
};
/// Of a question about a ticket, queued or in the outbox.
[[nodiscard]] Result<QuestionGate> gateOf(WriteSession &session, const SurveyInvite &invite);

/// Takes questions that may not be asked any more out of the outbox, and those about tickets in the recycle bin, which wait
/// as before; gives how many.
[[nodiscard]] Result<int> withdrawForbidden(WriteSession &session);
/// Decides not to ask a question that waits, also in the outbox; false when it has gone or does not wait.
[[nodiscard]] Result<bool> skipQuestion(WriteSession &session, SurveyInviteId id);
/// Follows a message that a person takes out of the outbox: its question is left out, unless it may have arrived.
[[nodiscard]] Result<void> followDiscarded(WriteSession &session, const OutboxMessage &message);

/// When a complaint of the customer was last solved before `at`; nothing when none was.
[[nodiscard]] Result<std::optional<Instant>> complaintSolvedBefore(Connection &connection, CustomerId customer, Instant at);

} // namespace regulars
