// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/metrics/dashboard.h"
#include "core/reports/supporttally.h"

#include <map>

namespace regulars {

/// How long things took, each in whole seconds: in the hours in which the shop works, where they are known, and by the clock
/// on the wall.
struct SupportTimes
{
    std::vector<qint32> business;
    std::vector<qint32> calendar;

    void append(const SupportTimes &more);
    [[nodiscard]] TimeFigures figures() const;
    friend bool operator==(const SupportTimes &, const SupportTimes &) = default;
};

/// All that the dashboard tells of the support desk on one local day, after domain.md §2.7. Spam, duplicates and tests count
/// nowhere; a merged ticket was opened, and is solved with the one that has it now.
struct SupportDayFigures
{
    std::map<TicketCategoryId, qint64> opened; ///< by category; not valid: without one
    qint64 solved = 0;                         ///< the last time, and still
    SupportTimes firstReplies;                 ///< of tickets that customers opened on the day, whenever they were answered
    SupportTimes resolutions;                  ///< of the solved ones; business: without what was waited for
    Share repliedInTime;                       ///< promises of a first reply that were due on the day
    Share solvedInTime;                        ///< the same of solutions
    Share satisfied;                           ///< 4 and 5 of 5 of customers' own answers about tickets, by the day of those

    [[nodiscard]] qint64 allOpened() const;
    friend bool operator==(const SupportDayFigures &, const SupportDayFigures &) = default;
};
using SupportDayMap = std::map<QDate, SupportDayFigures>;

/// Adds tickets, promises and answers up to days. What lies outside of them changes nothing.
class SupportDayTally
{
public:
    SupportDayTally(const LocalCalendar &calendar, QDate from, QDate until);

    void add(const ReportedTicket &ticket);
    /// A promise that was due then; `isKept` nothing: it is not decided yet.
    void addPromise(SlaMetric metric, Instant due, std::optional<bool> isKept);
    /// A customer's own answer, 1 … 5.
    void addAnswer(Instant at, int score);
    /// Every day from the first to the last.
    [[nodiscard]] const SupportDayMap &days() const { return m_days; }

private:
    [[nodiscard]] SupportDayFigures *dayOf(Instant at);

    const LocalCalendar &m_calendar;
    Instant m_from;
    Instant m_until;
    SupportDayMap m_days;
};

/// The support desk in some days.
struct SupportPeriod
{
    qint64 opened = 0;
    qint64 solved = 0;
    TimeFigures firstReply;
    TimeFigures resolution;
    Share repliedInTime;
    Share solvedInTime;
    Share satisfied;
    friend bool operator==(const SupportPeriod &, const SupportPeriod &) = default;
};

/// Seven days, or what is left of a period.
struct SupportWeek
{
    QDate from;
    QDate until;
    qint64 opened = 0;
    qint64 solved = 0;
    friend bool operator==(const SupportWeek &, const SupportWeek &) = default;
};

/// How many tickets of a category were opened.
struct SupportCategory
{
    TicketCategoryId category; ///< not valid: none
    QString name;              ///< from whoever knows names
    qint64 opened = 0;
    qint64 openedBefore = 0;
    friend bool operator==(const SupportCategory &, const SupportCategory &) = default;
};

/// What the dashboard tells of the support desk.
struct SupportFigures
{
    DashboardQuestion question;
    SupportPeriod now;
    SupportPeriod before;
    QList<SupportWeek> weeks;          ///< of the period, the oldest first
    QList<SupportCategory> categories; ///< that have tickets in the period, the most first
    std::optional<qint64> open;        ///< that somebody has to see to now; nothing of a day that is past
    std::optional<qint64> overdue;     ///< of them, past what was promised
    int countedDays = 0;               ///< days that are over of which nothing was kept

    /// Tickets belong to customers, not to orders or goods.
    [[nodiscard]] static bool isTold(const DashboardSlice &slice) { return !isOfOrders(slice.kind); }
    [[nodiscard]] bool isEmpty() const;
    friend bool operator==(const SupportFigures &, const SupportFigures &) = default;
};

/// The first day of the period with which a question compares.
[[nodiscard]] QDate firstDayBefore(const DashboardQuestion &question);

/// What the days add up to; those that are missing had nothing.
[[nodiscard]] SupportFigures supportFigures(const DashboardQuestion &question, const SupportDayMap &days);

/// The days in stretches of seven that end with the last one. What is left in front of them is a stretch of its own from
/// four days on, otherwise it belongs to the first one.
[[nodiscard]] QList<SupportWeek> supportWeeks(QDate from, QDate until, const SupportDayMap &days);

} // namespace regulars
