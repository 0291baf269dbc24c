// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/reports/supportreport.h"
#include "core/reports/ticketcourse.h"

#include <map>

namespace regulars {

class BusinessTime;
class LocalCalendar;

/// A ticket and what became of it, as a report sees it.
struct ReportedTicket
{
    TicketId id;
    CustomerId customer; ///< not valid: nobody known
    TicketOrigin origin = TicketOrigin::Customer;
    TicketChannel channel = TicketChannel::Other;
    TicketCategoryId category;
    UserId owner; ///< now
    Instant openedAt;
    bool merged = false;
    const BusinessTime *hours = nullptr; ///< in which the shop works on it; nullptr: nobody has said
    TicketCourse course;                 ///< what its log says
};
/// From its opening to that solution in the hours in which the shop works, which must be known, less what was waited for the
/// customer or others.
[[nodiscard]] qint64 workedMs(const ReportedTicket &ticket, Instant solvedAt);

/// Adds up a report, ticket by ticket: everything in it that follows from logs. It needs the tickets that were opened in the
/// period, and of older ones those that were open in it; others change nothing. Spam, duplicates and tests are for the
/// caller to leave out. Pure: `now` is given, and `calendar` has the shop's days.
class SupportTally
{
public:
    SupportTally(const SupportQuestion &question, const LocalCalendar &calendar, Instant now);

    void add(const ReportedTicket &ticket);
    [[nodiscard]] SupportReport report() const;

    /// The first instant of the period, and the first one after it.
    [[nodiscard]] Instant from() const { return m_from; }
    [[nodiscard]] Instant until() const { return m_until; }

private:
    struct Times
    {
        std::vector<qint64> business;
        std::vector<qint64> calendar;

        void add(const BusinessTime *hours, Instant from, Instant until);
        [[nodiscard]] TimeFigures figures() const;
    };
    struct Responses
    {
        Times answered;
        Times waiting;
        qint64 oldestMs = 0;
        qint64 neverAnswered = 0;
    };
    struct Volume
    {
        qint64 opened = 0;
        std::vector<qint64> resolution;
        Share reopened;
    };
    struct Agent
    {
        qint64 solved = 0;
        qint64 replies = 0;
        qint64 open = 0;
        std::vector<qint64> firstResponse;
        Share reopened;
    };

    [[nodiscard]] bool isInside(Instant at) const { return at >= m_from && at < m_until; }
    [[nodiscard]] int dayOf(Instant at) const;
    void addQuestions(const ReportedTicket &ticket);
    void addQuestion(Responses &to, const ReportedTicket &ticket, const AnsweredStretch &question, bool isOpen);
    void addSolution(const ReportedTicket &ticket);
    void addReopening(const ReportedTicket &ticket);
    void addDays(const ReportedTicket &ticket);
    void addBacklog(const ReportedTicket &ticket, const OpenStretch &stretch);
    [[nodiscard]] static ResponseFigures figuresOf(const Responses &responses);

    SupportQuestion m_question;
    Instant m_from;
    Instant m_until;
    Instant m_now;
    Instant m_asOf;
    std::vector<Instant> m_dayEnds;                            ///< of each day; of today: now
    std::vector<std::array<qint64, ageBandCount>> m_ageChange; ///< at each day, against the one before
    std::vector<qint64> m_openedOn;
    std::vector<qint64> m_solvedOn;
    qint64 m_opened = 0;
    Responses m_first;
    Responses m_next;
    Times m_solved;
    Times m_age;
    qint64 m_solvedBeforeOpened = 0;
    qint64 m_tooEarly = 0;
    Share m_reopened;
    Share m_oneTouch;
    std::map<TicketChannel, Volume> m_channels;
    std::map<TicketCategoryId, Volume> m_categories;
    std::map<UserId, Agent> m_agents;
};

} // namespace regulars
