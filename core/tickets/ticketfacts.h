// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/tickets/ticketevent.h"

#include <QtCore/QHash>

namespace regulars {

/// What each status means; one that is not listed is open.
using StatusCategories = QHash<TicketStatusId, StatusCategory>;

/// What a ticket's log adds up to: the facts of queue and reports.
struct TicketFacts
{
    StatusCategory category = StatusCategory::New;
    std::optional<Instant> firstCustomerAt; ///< the first message, or the opening by a customer
    std::optional<Instant> lastCustomerAt;
    std::optional<Instant> firstReplyAt; ///< public, of a person of the shop
    std::optional<Instant> lastReplyAt;
    std::optional<Instant> waitingSince; ///< the first customer message that nobody has answered
    std::optional<Instant> firstSolvedAt;
    std::optional<Instant> solvedAt; ///< or closed: the last time, also when it was reopened
    std::optional<Instant> closedAt; ///< as long as it is closed
    int replies = 0;
    int customerMessages = 0;
    int reopened = 0;   ///< from solved or closed to unfinished
    int reassigned = 0; ///< to another owner after the first
    bool discarded = false;

    /// Nobody has to see to it any more.
    [[nodiscard]] bool isFinished() const { return discarded || !isUnfinished(category); }
    /// A customer waits for an answer, and the ticket is still somebody's business.
    [[nodiscard]] bool needsReply() const { return waitingSince && !isFinished(); }
    friend bool operator==(const TicketFacts &, const TicketFacts &) = default;
};

/// The first message among the articles, the oldest first, that no later reply answers.
[[nodiscard]] std::optional<Instant> unansweredSince(const QList<TicketArticle> &articles);

/// The facts of a log, in any order of its lines.
[[nodiscard]] TicketFacts factsOf(QList<TicketEvent> log, const StatusCategories &categories);

} // namespace regulars
