// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/progress.h"
#include "core/tickets/ticketfacts.h"
#include "storage/sla/slaterms.h"

namespace regulars {

class CancelToken;

/// A ticket's line in the queue.
struct QueuedTicket
{
    CustomerId customer;
    UserId owner;
    TeamId team;
    StatusCategory category = StatusCategory::New;
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

/// What policies ask about a ticket, and what they have promised.
struct TicketSubject
{
    QueuedTicket queued; ///< what the ticket's row says
    SlaSubject sla;
    qint64 termsId = -1; ///< the stored ones; -1: none yet
    bool deleted = false;
};

/// Everything that is derived from a ticket and its log.
struct TicketRollup
{
    TicketFacts facts;
    qint64 termsId = 0;
    QList<SlaClock> clocks;
    std::optional<QueuedTicket> queued; ///< as long as somebody has to see to it

    friend bool operator==(const TicketRollup &, const TicketRollup &) = default;
};

/// Keeps ticket_facts, ticket_clocks and ticket_queue equal to what the logs say. For one transaction; everything throws
/// SqlFailure.
class TicketRollups
{
public:
    TicketRollups(Connection &connection, const LocalCalendar &calendar, SlaTerms::Access access);

    /// What the records say; nothing when the ticket is gone.
    [[nodiscard]] std::optional<TicketRollup> computed(TicketId ticket);
    /// Nothing when the ticket is gone.
    [[nodiscard]] std::optional<TicketSubject> subject(TicketId ticket);
    /// The terms of a ticket: when it is finished or in the recycle bin those that it has, otherwise those that are for it
    /// today.
    [[nodiscard]] const Terms &termsOf(const TicketSubject &subject, const TicketFacts &facts);
    /// What is stored. Spans of clocks are not.
    [[nodiscard]] std::optional<TicketRollup> stored(TicketId ticket);
    /// Writes what the records say.
    void refresh(TicketId ticket);
    /// All tickets that are not finished: after a change of policies, hours or statuses.
    void refreshUnfinished(const Progress &progress, const CancelToken &cancel);
    /// Every ticket.
    void rebuild(const Progress &progress, const CancelToken &cancel);

private:
    [[nodiscard]] SlaTerms &terms();
    [[nodiscard]] const StatusCategories &categories();
    [[nodiscard]] QList<SlaClock> clocksOf(const QList<TicketEvent> &log, const Terms &promised) const;
    void refreshAll(const QString &tickets, const Progress &progress, const CancelToken &cancel);

    Connection &m_connection;
    const LocalCalendar &m_calendar;
    SlaTerms::Access m_access;
    std::unique_ptr<SlaTerms> m_terms; ///< read when the first ticket asks
    StatusCategories m_categories;
};

/// How many tickets have other derived rows than computed() gives, and how many rows belong to no ticket. Throws SqlFailure.
[[nodiscard]] qint64 differentTickets(Connection &connection, const LocalCalendar &calendar);

} // namespace regulars
