// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/reports/supportreport.h"

#include <functional>

namespace regulars {

class Connection;
class LocalCalendar;
struct ReportedTicket;
class Statement;
class SupportTally;

/// Which tickets a report is about, as conditions on rows `t` of tickets: those that are not deleted, no tests, neither spam
/// nor duplicates, and of the question's team, category and so on.
class TicketSlice
{
public:
    explicit TicketSlice(const SupportQuestion &question) : m_question(question) {}

    [[nodiscard]] QString condition() const;
    /// The part of it that the question asks for: true when it is about all.
    [[nodiscard]] QString filter() const;
    void bind(Statement &statement) const;

private:
    SupportQuestion m_question;
};

/// Gives the tallies, of neighbouring periods, each ticket that was opened in one of the periods or open in it, with what
/// the log says: each is read once for all. Throws SqlFailure.
void readReportedTickets(Connection &connection, const TicketSlice &slice, const LocalCalendar &calendar,
                         const std::vector<SupportTally *> &tallies);

/// Hands out each ticket that counts and was opened, or solved the last time and still is, from that instant up to the
/// other. What becomes of the others is not read. The ticket is gone after the call. Throws SqlFailure.
void forEachReportedTicket(Connection &connection, const LocalCalendar &calendar, Instant from, Instant until,
                           const std::function<void(const ReportedTicket &)> &receive);

} // namespace regulars
