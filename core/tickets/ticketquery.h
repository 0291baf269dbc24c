// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/loyalty/tier.h"
#include "core/tickets/ticket.h"

#include <QtCore/QJsonObject>

namespace regulars {

/// The parts of the queue that everybody has. Snoozed tickets stand in Waiting only.
enum class TicketView {
    NeedsReply, ///< a customer waits for an answer
    Open,       ///< everything that is not solved or closed
    Mine,       ///< of the one who asks
    Unassigned,
    Breaching, ///< past the warning or the due time
    Waiting,   ///< for the customer, for a third party, on hold, or snoozed
    HighValue, ///< of the customers who have spent the most, the best ones first
    Solved     ///< and closed, the latest first
};

/// What somebody asks the queue for, in words that mean other tickets for another person and at another time.
struct TicketQuery
{
    TicketView view = TicketView::NeedsReply;
    TeamId team;         ///< not valid: all
    UserId owner;        ///< not valid: all
    CustomerId customer; ///< not valid: all
    TicketCategoryId category;
    TierId tier; ///< of the customer; not valid: all
    std::optional<TicketPriority> priority;
    std::optional<StatusCategory> status; ///< a column of the board
    QString tag;                          ///< as typed; empty: all
    /// Of customers who have spent at least so much; none: all, and in HighValue the tenth who spent the most.
    std::optional<qint64> leastValueMinor;
    int solvedDays = 0; ///< in Solved: since so many times 24 hours; 0: ever
    /// As typed: each word of two letters or more stands in the ticket (its number, subject or messages) or in what its
    /// customer is found by; a number as it begins, words also from their middle.
    QString text;

    friend bool operator==(const TicketQuery &, const TicketQuery &) = default;
};

/// As it is kept in saved views and settings; always with every key that this version knows.
[[nodiscard]] QJsonObject toJson(const TicketQuery &query);
/// The query of such an object. What is missing or not known here is as in a new query.
[[nodiscard]] TicketQuery ticketQueryOf(const QJsonObject &json);
/// The state of a saved view for another shop, where other people work: whose tickets they are is left out.
[[nodiscard]] QJsonObject ticketViewForElsewhere(QJsonObject state);

/// A ticket as the queue shows it.
struct TicketRow
{
    TicketId id;
    qint64 number = 0;
    QString subject;
    CustomerId customer;
    QString customerName;
    QString categoryName; ///< of the TicketCategory; empty: none
    TicketStatusId status;
    QString statusName; ///< of one of the shop's own; empty: its category's
    StatusCategory statusCategory = StatusCategory::New;
    DiscardReason discarded = DiscardReason::None;
    TicketPriority priority = TicketPriority::Normal;
    UserId owner;
    QString ownerName;
    TeamId team;
    bool needsReply = false;
    std::optional<Instant> dueAt;
    std::optional<SlaMetric> dueMetric;
    std::optional<Instant> warnAt;
    bool paused = false; ///< a clock waits, and none runs
    std::optional<Instant> pendingUntil;
    std::optional<Instant> solvedAt; ///< of finished ones
    Instant openedAt;
    qint64 valueMinor = 0;

    friend bool operator==(const TicketRow &, const TicketRow &) = default;
};

/// More solved tickets than this are not counted: "10,000 or more" says as much, and is found at once.
inline constexpr int mostSolvedCounted = 10'000;

/// How many tickets each view has.
struct TicketCounts
{
    int needsReply = 0;
    int open = 0;
    int mine = 0;
    int unassigned = 0;
    int breaching = 0;
    int waiting = 0;
    int highValue = 0;
    int solved = 0; ///< up to mostSolvedCounted

    friend bool operator==(const TicketCounts &, const TicketCounts &) = default;
};

template<>
struct EnumNames<TicketView>
{
    static constexpr std::array<std::pair<TicketView, const char16_t *>, 8> names = {
        {{TicketView::NeedsReply, u"needs_reply"},
         {TicketView::Open, u"open"},
         {TicketView::Mine, u"mine"},
         {TicketView::Unassigned, u"unassigned"},
         {TicketView::Breaching, u"breaching"},
         {TicketView::Waiting, u"waiting"},
         {TicketView::HighValue, u"high_value"},
         {TicketView::Solved, u"solved"}}};
    static constexpr TicketView fallback = TicketView::Open;
};

} // namespace regulars
