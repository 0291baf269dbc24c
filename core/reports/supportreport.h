// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/feedback/csatfigures.h"
#include "core/reports/durationfigures.h"
#include "core/reports/share.h"
#include "core/tickets/ticket.h"

#include <QtCore/QDate>

#include <array>
#include <vector>

namespace regulars {

/// What a report on the desk is about.
struct SupportQuestion
{
    QDate from; ///< local days, both included
    QDate until;
    QDate beforeUntil; ///< the last day of as many days to compare with; not valid: the day before `from`
    TeamId team;       ///< not valid: all, as of the others
    UserId owner;
    TicketCategoryId category;
    std::optional<TicketChannel> channel;
    std::optional<TicketPriority> priority;

    [[nodiscard]] bool isValid() const { return from.isValid() && until.isValid() && from <= until; }
    /// The same of the days with which it is compared.
    [[nodiscard]] SupportQuestion before() const;
    friend bool operator==(const SupportQuestion &, const SupportQuestion &) = default;
};

/// How long something took: in the hours in which the shop works, and by the clock on the wall.
struct TimeFigures
{
    DurationFigures business; ///< only of tickets for which the shop has working hours
    DurationFigures calendar;
    friend bool operator==(const TimeFigures &, const TimeFigures &) = default;
};

/// Answers, and what still waits for one. A ticket that is not answered makes no figure better: it is counted, its age is
/// told, and `atLeast` has it with the time that it has waited so far.
struct ResponseFigures
{
    TimeFigures answered;
    TimeFigures waiting; ///< how long they have waited so far
    TimeFigures atLeast; ///< both together
    qint64 oldestWaitingMs = 0;
    qint64 neverAnswered = 0; ///< finished without an answer
    friend bool operator==(const ResponseFigures &, const ResponseFigures &) = default;
};

/// Tickets that were solved, by the day of it.
struct ResolutionFigures
{
    TimeFigures solved;            ///< business: without what was waited for the customer or others
    qint64 solvedBeforeOpened = 0; ///< of them: the records say so, and count as they are
    qint64 stillOpen = 0;          ///< at the end of the period
    TimeFigures age;               ///< of those, at the end of the period
    friend bool operator==(const ResolutionFigures &, const ResolutionFigures &) = default;
};

/// A promise and what came of it, of all that were due in the period.
struct AttainmentFigures
{
    SlaMetric metric = SlaMetric::FirstResponse;
    Share met;          ///< of those that are decided
    qint64 running = 0; ///< not due yet: not counted. What is overdue is broken, also while it runs.
    friend bool operator==(const AttainmentFigures &, const AttainmentFigures &) = default;
};

/// How old open tickets are: below 1, 3, 7, 30 days, and older.
inline constexpr std::array<int, 4> ageBandDays = {1, 3, 7, 30};
inline constexpr size_t ageBandCount = ageBandDays.size() + 1;

/// The desk on one local day.
struct SupportDay
{
    QDate date;
    qint64 opened = 0;
    qint64 solved = 0;                       ///< each time
    std::array<qint64, ageBandCount> open{}; ///< at its end, or now
    [[nodiscard]] qint64 backlog() const;
    friend bool operator==(const SupportDay &, const SupportDay &) = default;
};

/// Tickets of one channel or category.
struct VolumeRow
{
    TicketCategoryId category; ///< not valid: none
    TicketChannel channel = TicketChannel::Other;
    QString name; ///< of the category, from whoever knows names
    qint64 opened = 0;
    DurationFigures resolution; ///< of those solved in the period, by the clock on the wall
    Share reopened;
    friend bool operator==(const VolumeRow &, const VolumeRow &) = default;
};

/// What one person did.
struct AgentRow
{
    UserId user;  ///< not valid: nobody
    QString name; ///< from whoever knows names
    qint64 solved = 0;
    qint64 firstReplies = 0;
    qint64 replies = 0;            ///< of questions that were answered in the period
    qint64 open = 0;               ///< that they have at the end of the period
    DurationFigures firstResponse; ///< of the first replies, by the clock on the wall
    Share reopened;
    friend bool operator==(const AgentRow &, const AgentRow &) = default;
};

/// A ticket whose promises are held while nothing happens.
struct PausedTicket
{
    TicketId id;
    qint64 number = 0;
    QString subject;
    Instant since; ///< of the last line of its log
    friend bool operator==(const PausedTicket &, const PausedTicket &) = default;
};

/// The desk in a period, after domain.md §2.7. Spam, duplicates and tests count nowhere; a merged ticket keeps what it had
/// come to.
struct SupportReport
{
    SupportQuestion question;
    Instant asOf; ///< the end of the period, or when it was asked if that was earlier
    qint64 opened = 0;
    ResponseFigures firstResponse; ///< of tickets opened by customers in the period
    ResponseFigures nextResponse;  ///< of later questions asked in the period
    ResolutionFigures resolution;  ///< of tickets solved in the period, the last time
    Share reopened;                ///< within 14 days, of those solved in the period as long ago
    Share oneTouch;                ///< solved with one reply and not reopened, of the same
    qint64 tooEarly = 0;           ///< solved in the period, but less than 14 days ago
    CsatFigures satisfaction;      ///< of answers about tickets, by the day of the answer
    std::vector<AttainmentFigures> attainment;
    std::vector<PausedTicket> pausedForever; ///< the longest first, at most 50
    std::vector<SupportDay> days;
    std::vector<VolumeRow> channels; ///< the most first, as below
    std::vector<VolumeRow> categories;
    std::vector<AgentRow> agents;

    [[nodiscard]] bool isEmpty() const;
    friend bool operator==(const SupportReport &, const SupportReport &) = default;
};

/// The days put together into at most so many stretches of equal length, the first ones whole: what was opened and solved
/// is summed up, the backlog is that of the last day. `date` is the first day.
[[nodiscard]] std::vector<SupportDay> inStretches(const std::vector<SupportDay> &days, size_t most);

/// In days: how long afterwards a ticket may be opened again to count as reopened.
inline constexpr int reopenDays = 14;
/// In days: a ticket whose promises are held is told when nothing happens for longer.
inline constexpr int pausedForeverDays = 30;

} // namespace regulars
