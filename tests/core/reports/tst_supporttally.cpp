// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/reports/supporttally.h"
#include "core/sla/businesstime.h"

#include <QtCore/QRandomGenerator>
#include <QtTest/QTest>

using namespace regulars;

namespace {

constexpr qint64 hour = 3'600'000;
using Kind = ReportLine::Kind;

/// Day of November 2026 and hour, UTC. The 2nd is a Monday.
Instant at(int day, double hourOfDay = 9)
{
    return {QDateTime({2026, 11, day}, {}, Qt::UTC).toMSecsSinceEpoch() + static_cast<qint64>(hourOfDay * hour)};
}

ReportLine status(Instant when, StatusCategory category)
{
    return {when, Kind::Status, static_cast<qint64>(category)};
}

struct LoggedTicket : ReportedTicket
{
    std::vector<ReportLine> lines;
};

LoggedTicket ticket(Instant openedAt, std::vector<ReportLine> lines = {})
{
    LoggedTicket made;
    made.openedAt = openedAt;
    made.lines = {status(openedAt, StatusCategory::New)};
    made.lines.insert(made.lines.end(), lines.begin(), lines.end());
    return made;
}

SupportQuestion november(int from = 1, int until = 30)
{
    SupportQuestion question;
    question.from = {2026, 11, from};
    question.until = {2026, 11, until};
    return question;
}

SupportReport reportOf(const std::vector<LoggedTicket> &tickets, const SupportQuestion &question = november(),
                       Instant now = at(30, 24))
{
    const LocalCalendar calendar(QTimeZone::utc());
    SupportTally tally(question, calendar, now);
    TicketCourse course;
    for (LoggedTicket each : tickets) {
        replayCourse(course, each.origin, each.openedAt, each.lines);
        each.course = course;
        tally.add(each);
    }
    return tally.report();
}

} // namespace

/// The figures of the desk, by their definitions in domain.md §2.7.
class TestSupportTally : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void firstResponseIsCountedByTheDayOfOpening()
    {
        const SupportReport report = reportOf({ticket(at(2), {{at(2, 11), Kind::Reply, 7}}),
                                               ticket(at(3), {{at(3, 13), Kind::Reply, 7}, {at(3, 14), Kind::Reply, 8}})},
                                              november(2, 2));
        QCOMPARE(report.firstResponse.answered.calendar.count, 1);
        QCOMPARE(report.firstResponse.answered.calendar.medianMs, 2.0 * hour);
        QCOMPARE(report.opened, 1);
    }

    void whoWasNotAskedIsNotWaitedFor()
    {
        LoggedTicket byAgent = ticket(at(2), {{at(2, 11), Kind::Reply, 7}});
        byAgent.origin = TicketOrigin::Agent;
        const SupportReport report = reportOf({byAgent});
        QCOMPARE(report.firstResponse, ResponseFigures());
        QCOMPARE(report.opened, 1);
    }

    void ignoringATicketImprovesNothing()
    {
        const SupportReport report = reportOf({ticket(at(2), {{at(2, 10), Kind::Reply, 7}}), ticket(at(3)),
                                               ticket(at(4), {status(at(4, 12), StatusCategory::Solved)})},
                                              november(), at(5));
        QCOMPARE(report.firstResponse.answered.calendar.count, 1);
        QCOMPARE(report.firstResponse.waiting.calendar.count, 1);
        QCOMPARE(report.firstResponse.waiting.calendar.medianMs, 48.0 * hour);
        QCOMPARE(report.firstResponse.oldestWaitingMs, 48 * hour);
        QCOMPARE(report.firstResponse.neverAnswered, 1);
        QCOMPARE(report.firstResponse.atLeast.calendar.count, 2);
    }

    /// Whatever came in: had one of the answers not been given at all, no figure would look better.
    void ignoringNeverHelps()
    {
        QRandomGenerator random(20261122);
        for (int round = 0; round < 200; ++round) {
            std::vector<LoggedTicket> tickets;
            const int count = random.bounded(1, 12);
            for (int i = 0; i < count; ++i) {
                const int day = random.bounded(1, 20);
                tickets.push_back(ticket(at(day), {{{at(day).ms + random.bounded(1, 200) * hour}, Kind::Reply, 7}}));
            }
            const SupportReport before = reportOf(tickets);
            tickets[static_cast<size_t>(random.bounded(count))].lines.resize(1);
            const SupportReport after = reportOf(tickets);
            QVERIFY(after.firstResponse.atLeast.calendar.medianMs >= before.firstResponse.atLeast.calendar.medianMs);
            QVERIFY(after.firstResponse.atLeast.calendar.p90Ms >= before.firstResponse.atLeast.calendar.p90Ms);
            QCOMPARE(after.firstResponse.waiting.calendar.count, 1);
        }
    }

    void furtherMessagesDoNotBeginAnew()
    {
        const SupportReport report = reportOf({ticket(at(2), {{at(2, 9), Kind::CustomerMessage, 0},
                                                              {at(2, 10), Kind::Reply, 7},
                                                              {at(2, 12), Kind::CustomerMessage, 0},
                                                              {at(2, 14), Kind::CustomerMessage, 0},
                                                              {at(2, 17), Kind::Reply, 8},
                                                              {at(2, 18), Kind::Reply, 8}})});
        QCOMPARE(report.firstResponse.answered.calendar.medianMs, 1.0 * hour);
        QCOMPARE(report.nextResponse.answered.calendar.count, 1);
        QCOMPARE(report.nextResponse.answered.calendar.medianMs, 5.0 * hour);
        QCOMPARE(report.agents.size(), size_t(3)); // nobody has it now
        const auto rowOf = [&](qint64 user) {
            return *std::find_if(report.agents.begin(), report.agents.end(),
                                 [=](const AgentRow &row) { return row.user.value == user; });
        };
        QCOMPARE(rowOf(7).firstReplies, 1);
        QCOMPARE(rowOf(7).replies, 1);
        QCOMPARE(rowOf(8).replies, 1);
        QCOMPARE(rowOf(8).firstReplies, 0);
        QCOMPARE(rowOf(0).open, 1);
    }

    void resolutionBelongsToTheLastSolutionAndItsDay()
    {
        const LoggedTicket twice = ticket(at(2),
                                          {status(at(3), StatusCategory::Solved), status(at(4), StatusCategory::Open),
                                           status(at(9), StatusCategory::Solved), status(at(16), StatusCategory::Closed)});
        QCOMPARE(reportOf({twice}, november(1, 5)).resolution.solved.calendar.count, 0);
        const SupportReport later = reportOf({twice}, november(6, 12));
        QCOMPARE(later.resolution.solved.calendar.count, 1);
        QCOMPARE(later.resolution.solved.calendar.medianMs, 7.0 * 24 * hour);
        QCOMPARE(later.opened, 0);
    }

    void businessHoursLeaveOutNightsAndWaits()
    {
        const BusinessTime hours(usualCalendar(QTimeZone::utc())); // Monday to Friday, 9 to 17
        LoggedTicket waited = ticket(at(2, 16),
                                     {status(at(3, 10), StatusCategory::WaitingCustomer),
                                      status(at(3, 12), StatusCategory::Open), status(at(4, 10), StatusCategory::Solved)});
        waited.hours = &hours;
        const SupportReport report = reportOf({waited, ticket(at(2), {status(at(2, 10), StatusCategory::Solved)})});
        QCOMPARE(report.resolution.solved.calendar.count, 2);
        QCOMPARE(report.resolution.solved.business.count, 1); // of the other one nobody knows the hours
        QCOMPARE(report.resolution.solved.business.medianMs, (1.0 + 8 + 1 - 2) * hour);
    }

    void recordsThatEndBeforeTheyBeginCountAsTheyAre()
    {
        LoggedTicket odd = ticket(at(9));
        odd.lines = {status(at(8), StatusCategory::Closed)};
        const SupportReport report = reportOf({odd});
        QCOMPARE(report.resolution.solved.calendar.medianMs, -24.0 * hour);
        QCOMPARE(report.resolution.solvedBeforeOpened, 1);
        QCOMPARE(report.resolution.stillOpen, 0);
        for (const SupportDay &day : report.days)
            QCOMPARE(day.backlog(), 0);
    }

    void reopeningIsKnownAfterTwoWeeks()
    {
        const auto solvedOn = [](int day, int reopenedOn = 0) {
            std::vector<ReportLine> lines{{at(day), Kind::Reply, 7}, status(at(day), StatusCategory::Solved)};
            if (reopenedOn > 0)
                lines.push_back(status(at(reopenedOn), StatusCategory::Open));
            return ticket(at(1), lines);
        };
        const SupportReport report = reportOf({solvedOn(2), solvedOn(3, 5), solvedOn(2, 25), solvedOn(20)}, november(),
                                              at(26));
        QCOMPARE(report.reopened, (Share{1, 3})); // one after more than 14 days
        QCOMPARE(report.oneTouch, (Share{2, 3}));
        QCOMPARE(report.tooEarly, 1);
    }

    void aCallIsATouchByItself()
    {
        const auto solved = [](TicketChannel channel, int replies) {
            std::vector<ReportLine> lines(static_cast<size_t>(replies), {at(2), Kind::Reply, 7});
            lines.push_back(status(at(2), StatusCategory::Solved));
            LoggedTicket made = ticket(at(1), lines);
            made.channel = channel;
            return made;
        };
        QCOMPARE(reportOf({solved(TicketChannel::Phone, 0), solved(TicketChannel::Email, 0), solved(TicketChannel::Email, 1),
                           solved(TicketChannel::Email, 2), solved(TicketChannel::Phone, 2)})
                     .oneTouch,
                 (Share{2, 5}));
    }

    void backlogIsWhatIsOpenAtTheEndOfADay()
    {
        const SupportReport report = reportOf(
            {ticket(at(1, 10), {status(at(2, 10), StatusCategory::Solved), status(at(4, 0), StatusCategory::Open)}),
             ticket(at(3, 23), {status(at(4, 0), StatusCategory::Solved)}), ticket(at(4, 0))},
            november(1, 5), at(5, 12));
        const auto backlog = [&](size_t day) { return report.days[day].backlog(); };
        QCOMPARE(report.days.size(), size_t(5));
        QCOMPARE(backlog(0), 1);
        QCOMPARE(backlog(1), 0);
        QCOMPARE(backlog(2), 1); // solved when the day was over
        QCOMPARE(backlog(3), 2);
        QCOMPARE(report.days[3].opened, 1);
        QCOMPARE(report.days[3].solved, 1);
        QCOMPARE(report.days[4].open, (std::array<qint64, ageBandCount>{0, 1, 1, 0, 0})); // 1.5 days and 4 days, now
        QCOMPARE(report.resolution.stillOpen, 2);
    }

    /// The differences that are added up give what asking each day for each ticket gives.
    void backlogEqualsCounting()
    {
        QRandomGenerator random(4);
        std::vector<LoggedTicket> tickets;
        for (int i = 0; i < 300; ++i) {
            Instant now = {at(1).ms - random.bounded(60 * 24) * hour};
            LoggedTicket made = ticket(now);
            for (int change = random.bounded(5); change > 0; --change) {
                now.ms += random.bounded(20 * 24) * hour / 2;
                made.lines.push_back(status(now, static_cast<StatusCategory>(random.bounded(7))));
            }
            if (now < at(30))
                tickets.push_back(made);
        }
        const SupportReport report = reportOf(tickets, november(1, 30), at(28, 15));
        QCOMPARE(report.days.size(), size_t(28));
        for (size_t day = 0; day < report.days.size(); ++day) {
            const Instant end = day + 1 == report.days.size() ? at(28, 15) : at(static_cast<int>(day) + 2, 0);
            std::array<qint64, ageBandCount> expected{};
            for (const LoggedTicket &each : tickets) {
                bool open = false;
                for (const ReportLine &line : each.lines) {
                    if (line.at < end)
                        open = isUnfinished(static_cast<StatusCategory>(line.value));
                }
                if (!open)
                    continue;
                size_t band = 0;
                while (band < ageBandDays.size() && end.ms - each.openedAt.ms >= ageBandDays[band] * msPerDay)
                    ++band;
                ++expected[band];
            }
            QCOMPARE(report.days[day].open, expected);
        }
    }

    void mergedTicketsKeepWhatTheyHadComeTo()
    {
        LoggedTicket merged = ticket(
            at(2), {{at(2, 11), Kind::Reply, 7}, {at(3), Kind::Discarded, 1}, status(at(3), StatusCategory::Closed)});
        merged.merged = true;
        LoggedTicket unanswered = ticket(at(2), {{at(3), Kind::Discarded, 1}, status(at(3), StatusCategory::Closed)});
        unanswered.merged = true;
        const SupportReport report = reportOf({merged, unanswered}, november(1, 5));
        QCOMPARE(report.firstResponse.answered.calendar.count, 1);
        QCOMPARE(report.firstResponse.neverAnswered, 0);
        QCOMPARE(report.resolution.solved.calendar.count, 0);
        QCOMPARE(report.days[1].backlog(), 2);
        QCOMPARE(report.days[2].backlog(), 0);
    }

    void volumeIsByChannelAndCategory()
    {
        LoggedTicket mail = ticket(at(2), {status(at(3), StatusCategory::Solved)});
        mail.channel = TicketChannel::Email;
        mail.category = {5};
        LoggedTicket call = ticket(at(2));
        call.channel = TicketChannel::Phone;
        const SupportReport report = reportOf({mail, call, mail});
        QCOMPARE(report.channels.front().channel, TicketChannel::Email);
        QCOMPARE(report.channels.front().opened, 2);
        QCOMPARE(report.categories.front().category, TicketCategoryId{5});
        QCOMPARE(report.categories.front().resolution.medianMs, 24.0 * hour);
        QCOMPARE(report.categories.back().category, TicketCategoryId{});
    }

    void daysAreDrawnInStretches()
    {
        std::vector<SupportDay> days;
        for (int i = 0; i < 7; ++i)
            days.push_back({QDate(2026, 11, 1).addDays(i), i, 1, {i, 0, 0, 0, 0}});
        const std::vector<SupportDay> stretches = inStretches(days, 3);
        QCOMPARE(stretches.size(), size_t(3));
        QCOMPARE(stretches[0].opened, 0 + 1 + 2);
        QCOMPARE(stretches[1].date, QDate(2026, 11, 4));
        QCOMPARE(stretches[2].solved, 1);
        QCOMPARE(stretches[1].backlog(), 5);
        QCOMPARE(inStretches(days, 60), days);
        QVERIFY(inStretches({}, 60).empty());
    }

    void thePeriodBeforeIsAsLong()
    {
        const SupportQuestion before = november(8, 14).before();
        QCOMPARE(before.from, QDate(2026, 11, 1));
        QCOMPARE(before.until, QDate(2026, 11, 7));
        SupportQuestion aYearLater = november(8, 14);
        aYearLater.beforeUntil = QDate(2025, 11, 14);
        QCOMPARE(aYearLater.before().from, QDate(2025, 11, 8));
        QCOMPARE(aYearLater.before().until, QDate(2025, 11, 14));
        QVERIFY(!aYearLater.before().beforeUntil.isValid());
    }

    void daysToComeAreNotTold() { QCOMPARE(reportOf({}, november(1, 30), at(3, 12)).days.size(), size_t(3)); }
};

QTEST_GUILESS_MAIN(TestSupportTally)

#include "tst_supporttally.moc"
