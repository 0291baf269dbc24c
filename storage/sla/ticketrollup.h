// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/tickets/ticketfacts.h"
#include "storage/sla/slaterms.h"

namespace regulars {

class Statement;

/// A ticket's line in the queue.
struct QueuedTicket
{
    CustomerId customer;
    UserId owner;
    TeamId team;
    StatusCategory category = StatusCategory::New;
    TicketCategoryId ticketCategory;
    bool needsReply = false;
    std::optional<Instant> pendingUntil;
    std::optional<Instant> dueAt;
    std::optional<SlaMetric> dueMetric;
    std::optional<Instant> warnAt;
    bool paused = false; ///< a clock waits, and none runs
    TicketPriority priority = TicketPriority::Normal;
    qint64 valueMinor = 0; ///< what the customer has spent, after returns

    friend bool operator==(const QueuedTicket &, const QueuedTicket &) = default;
};

/// A ticket's place in the list of solved ones, with what that is filtered by.
struct ListedTicket
{
    std::optional<Instant> at; ///< when it was solved; none: it has no place there
    UserId owner;
    TeamId team;
    TicketCategoryId ticketCategory;
    TicketPriority priority = TicketPriority::Normal;

    friend bool operator==(const ListedTicket &, const ListedTicket &) = default;
};

/// What policies ask about a ticket, and what they have promised.
struct TicketSubject
{
    QueuedTicket queued; ///< what the ticket's row says
    SlaSubject sla;
    Instant openedAt;
    qint64 termsId = -1; ///< the stored ones; -1: none yet
    bool deleted = false;
    bool complete = false; ///< not only what the ticket's row says
};

/// Everything that is derived from a ticket and its log.
struct TicketRollup
{
    TicketFacts facts;
    qint64 termsId = 0;
    ListedTicket listed;
    QList<SlaClock> clocks;
    std::optional<QueuedTicket> queued; ///< as long as somebody has to see to it

    friend bool operator==(const TicketRollup &, const TicketRollup &) = default;
};

/// What ticket_facts, ticket_clocks and ticket_queue say of a ticket: computed from what the records say, or as it is
/// stored. For one transaction; everything throws SqlFailure.
class TicketRollups
{
public:
    TicketRollups(Connection &connection, const LocalCalendar &calendar, SlaTerms::Access access);

    /// What the records say; nothing when the ticket is gone.
    [[nodiscard]] std::optional<TicketRollup> computed(TicketId ticket);
    /// The same from a log and from a subject that need not be complete.
    [[nodiscard]] TicketRollup computed(TicketSubject subject, const QList<TicketEvent> &log);
    /// Nothing when the ticket is gone.
    [[nodiscard]] std::optional<TicketSubject> subject(TicketId ticket);
    /// The terms of a ticket: when it is finished or in the recycle bin those that it has, otherwise those that are for it
    /// today.
    [[nodiscard]] const Terms &termsOf(const TicketSubject &subject, const TicketFacts &facts);
    /// What is stored. Spans of clocks are not.
    [[nodiscard]] std::optional<TicketRollup> stored(TicketId ticket);
    /// Writes what the records say.
    void refresh(TicketId ticket);

private:
    [[nodiscard]] SlaTerms &terms();
    [[nodiscard]] const StatusCategories &categories();
    void complete(TicketSubject &subject);
    [[nodiscard]] QList<SlaClock> clocksOf(const QList<TicketEvent> &log, const Terms &promised) const;

    Connection &m_connection;
    const LocalCalendar &m_calendar;
    SlaTerms::Access m_access;
    std::unique_ptr<SlaTerms> m_terms; ///< read when the first ticket asks
    StatusCategories m_categories;
};

/// The columns of `t`, a row of tickets, of which takeSubject() makes a subject that is not complete; the first is the id.
inline constexpr QLatin1StringView ticketSubjectColumns{
    "t.id, t.customer_id, t.owner_id, t.team_id, t.priority, t.pending_until, t.category_id, t.opened_at, t.deleted_at"};
[[nodiscard]] TicketSubject takeSubject(const Statement &row);

} // namespace regulars
