// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/tickets/ticket.h"

#include <optional>
#include <vector>

namespace regulars {

/// A line of a ticket's log, as far as reports ask, in few bytes: a year has millions of them.
struct ReportLine
{
    enum class Kind : quint8 {
        Status,          ///< value: StatusCategory
        Owner,           ///< value: UserId, 0: none
        Discarded,       ///< value: 0: it counts again
        CustomerMessage, ///< also one that came with a merge
        Reply            ///< value: the UserId who wrote it
    };
    Instant at;
    Kind kind = Kind::Status;
    qint64 value = 0;
};

/// From one instant up to another, or still.
struct OpenStretch
{
    Instant from;
    std::optional<Instant> until;
    friend bool operator==(const OpenStretch &, const OpenStretch &) = default;
};

/// A question of the customer, and when a person of the shop answered it in public.
struct AnsweredStretch
{
    Instant asked;
    std::optional<Instant> answered;
    UserId by;
    friend bool operator==(const AnsweredStretch &, const AnsweredStretch &) = default;
};

/// What became of a ticket, in the order in which it happened.
struct TicketCourse
{
    std::vector<OpenStretch> open;          ///< neither solved nor closed nor thrown away
    std::vector<OpenStretch> waits;         ///< for the customer, a third party, or on hold
    std::vector<AnsweredStretch> questions; ///< the first one is the opening by a customer
    std::vector<Instant> solved;            ///< from unfinished to solved or closed, each time
    std::vector<UserId> solvedBy;           ///< who had it then
    std::vector<Instant> reopened;
    int replies = 0;
    std::optional<Instant> discardedAt; ///< as long as it is

    void clear();
    /// The last time it was solved and stayed so, or nothing.
    [[nodiscard]] std::optional<Instant> solvedAt() const;
    /// Whether it was opened again within that time after it was solved then.
    [[nodiscard]] bool isReopenedWithin(Instant solvedThen, qint64 ms) const;
    friend bool operator==(const TicketCourse &, const TicketCourse &) = default;
};

/// What the log of a ticket that was opened then says, the lines in their order. Written over `course`, whose memory is used
/// again: a report goes through hundreds of thousands.
void replayCourse(TicketCourse &course, TicketOrigin origin, Instant openedAt, const std::vector<ReportLine> &lines);

} // namespace regulars
