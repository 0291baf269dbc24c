// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/attachments/attachment.h"
#include "core/knowledge/knowledgearticleid.h"
#include "core/tickets/ticketsteps.h"
#include "models/base/command.h"
#include "storage/tickets/ticketstore.h"

namespace regulars {

// Arguments of the sentences: `number` and `subject` when it is one ticket, `count` otherwise.

/// Logs a ticket, with what the customer said. Without a time it was opened now. Rules decide where it goes, as far as no
/// team and owner are given. Errors: InvalidValue, NotFound (customer,
/// owner, team, category).
struct CreateTicket
{
    static constexpr QLatin1StringView name{"create_ticket"};
    static constexpr Right right = Right::Create;
    Ticket ticket;
    QString message;     ///< of the customer, or of the shop when the shop began it; may be empty
    QString messageId{}; ///< of the e-mail that the message was, without < and >
    [[nodiscard]] Result<TicketId> execute(WriteSession &session) const;
};

/// Subject, customer, type, priority, category, team, owner, tags, links, cause, outcome and time. Status, snooze and what
/// became of it have commands of their own. Errors: InvalidValue, Conflict, NotFound (also customer, owner, team, category),
/// Refused (reason merged).
struct UpdateTicket
{
    static constexpr QLatin1StringView name{"update_ticket"};
    static constexpr Right right = Right::Edit;
    Ticket ticket;
    [[nodiscard]] Result<void> execute(WriteSession &session) const;
};

/// Answers the customer, and may give the ticket a status with it. A reply of somebody makes an unassigned ticket theirs.
/// Errors: InvalidValue (also body, rule unresolved, when a field of a template stands in it; root_cause and outcome, when
/// it is to be solved and its category asks for them; content, as of checkArticleFiles), NotFound, Refused (reason merged).
struct ReplyToTicket
{
    static constexpr QLatin1StringView name{"reply_to_ticket"};
    static constexpr Right right = Right::Edit;
    TicketId ticket;
    QString body;
    TicketStatusId status; ///< not valid: a new one becomes open, others stay as they are
    QString messageId{};   ///< of the e-mail by which it goes, without < and >; empty: it goes another way
    QList<KnowledgeArticleId> knowledge = {}; ///< what was put into the answer; counted if it still is
    QList<NewFile> files = {};
    [[nodiscard]] Result<TicketArticleId> execute(WriteSession &session) const;
};

/// Errors: InvalidValue (also content, as of checkArticleFiles), NotFound, Refused (reason merged).
struct NoteOnTicket
{
    static constexpr QLatin1StringView name{"note_on_ticket"};
    static constexpr Right right = Right::Edit;
    TicketId ticket;
    QString body;
    QList<NewFile> files = {};
    [[nodiscard]] Result<TicketArticleId> execute(WriteSession &session) const;
};

/// What a customer's message became part of.
struct MessageTaken
{
    TicketId ticket; ///< another one than was written to, when that was merged or is followed up
    TicketArticleId article;
    bool reopened = false;
    bool followsUp = false;
};

/// Notes a message of the customer: it opens what waited for it or was solved, and of a closed one the team decides; a
/// merged one leads to the one that stayed. Without a time it came now. Errors: InvalidValue, NotFound.
struct TakeMessage
{
    static constexpr QLatin1StringView name{"take_message"};
    static constexpr Right right = Right::Create;
    TicketArticle article;   ///< of the ticket that was written to; sender and visibility are set
    bool keepSolved = false; ///< it only says thank you, somebody has looked at it
    [[nodiscard]] Result<MessageTaken> execute(WriteSession &session) const;
};

/// Gives tickets a status; gives how many. Those that have it already, and merged ones, are left alone; what was discarded
/// counts again when somebody has to see to it. Errors: NotFound;
/// InvalidValue (root_cause, outcome; `number`) when one is to be solved whose category asks for them.
struct SetTicketStatus
{
    static constexpr QLatin1StringView name{"set_ticket_status"};
    static constexpr Right right = Right::Edit;
    QList<TicketId> tickets;
    TicketStatusId status;
    [[nodiscard]] Result<int> execute(WriteSession &session) const;
};

/// Notes the cause and the outcome and solves the ticket with them. Errors: InvalidValue (root_cause, outcome; `number`) for
/// what its category asks for, NotFound, Refused (reason merged).
struct SolveTicket
{
    static constexpr QLatin1StringView name{"solve_ticket"};
    static constexpr Right right = Right::Edit;
    TicketId ticket;
    QString rootCause;
    QString outcome;
    TicketStatusId status = builtInStatus(StatusCategory::Solved); ///< or one of the shop's own that counts as solved
    [[nodiscard]] Result<void> execute(WriteSession &session) const;
};

/// Gives tickets to somebody, or to nobody; gives how many. Error: NotFound.
struct AssignTickets
{
    static constexpr QLatin1StringView name{"assign_tickets"};
    static constexpr Right right = Right::Edit;
    QList<TicketId> tickets;
    UserId owner;
    [[nodiscard]] Result<int> execute(WriteSession &session) const;
};

/// Gives how many. Error: NotFound.
struct SetTicketPriority
{
    static constexpr QLatin1StringView name{"set_ticket_priority"};
    static constexpr Right right = Right::Edit;
    QList<TicketId> tickets;
    TicketPriority priority = TicketPriority::Normal;
    [[nodiscard]] Result<int> execute(WriteSession &session) const;
};

/// Ticks a step of the checklist of the ticket's category, or unticks it. Errors: NotFound (ticket; step), Refused (reason
/// merged).
struct TickTicketStep
{
    static constexpr QLatin1StringView name{"tick_ticket_step"};
    static constexpr Right right = Right::Edit;
    TicketId ticket;
    TicketStep step;
    [[nodiscard]] Result<void> execute(WriteSession &session) const;
};

/// Hides unfinished tickets from the queue until then, or until the next working minute after it; an instant that is not in
/// the future ends the snooze. Gives how many. Error: NotFound.
struct SnoozeTickets
{
    static constexpr QLatin1StringView name{"snooze_tickets"};
    static constexpr Right right = Right::Edit;
    QList<TicketId> tickets;
    Instant until;
    [[nodiscard]] Result<int> execute(WriteSession &session) const;
};

/// Closes tickets as spam or duplicates, which count in no figure; None takes that back and opens them again. Gives how
/// many. Also argument `reason`. Errors: NotFound, InvalidValue (reason) for Merged.
struct DiscardTickets
{
    static constexpr QLatin1StringView name{"discard_tickets"};
    static constexpr Right right = Right::Edit;
    QList<TicketId> tickets;
    DiscardReason reason = DiscardReason::Spam;
    [[nodiscard]] Result<int> execute(WriteSession &session) const;
};

/// Sets when a clock is due, with a reason, until it is over or this is taken back. Errors: NotFound; InvalidValue: a reason
/// is required, and a time in the future; Refused (reason merged).
struct SetManualDue
{
    static constexpr QLatin1StringView name{"set_manual_due"};
    static constexpr Right right = Right::Edit;
    TicketId ticket;
    SlaMetric metric = SlaMetric::Resolution;
    std::optional<Instant> due; ///< none: by the policy again
    QString reason;
    [[nodiscard]] Result<void> execute(WriteSession &session) const;
};

/// Moves tickets to the recycle bin; gives how many. Those that are there already are left alone.
struct DeleteTickets
{
    static constexpr QLatin1StringView name{"delete_tickets"};
    static constexpr Right right = Right::Delete;
    QList<TicketId> tickets;
    [[nodiscard]] Result<int> execute(WriteSession &session) const;
};

/// Closes what has been solved for as long as its team says; gives how many. For whoever runs it: it needs no right.
struct CloseSolvedTickets
{
    static constexpr QLatin1StringView name{"close_solved_tickets"};
    static constexpr Right right = Right::See;
    [[nodiscard]] Result<int> execute(WriteSession &session) const;
};

} // namespace regulars
