// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/sla/businesstime.h"
#include "core/sla/slaclock.h"
#include "tests/core/sla/usualpolicy.h"
#include "tests/core/tickets/ticketlog.h"

#include <QtTest/QTest>

using namespace regulars;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 hour = 3'600'000;

QList<SlaClock> clocksOf(const TicketLog &log, const SlaPolicy &policy = usualPolicy())
{
    const BusinessTime time(usualCalendar(QTimeZone::utc()));
    const auto clocks = slaClocks(log.events(), &policy, time, usualStatusEffects());
    Q_ASSERT(clocks);
    return *clocks;
}

/// The last clock of that metric; one without a start when there is none.
SlaClock clockOf(const TicketLog &log, SlaMetric metric, const SlaPolicy &policy = usualPolicy())
{
    SlaClock found;
    for (const SlaClock &clock : clocksOf(log, policy)) {
        if (clock.metric == metric)
            found = clock;
    }
    return found;
}

bool exists(const SlaClock &clock)
{
    return !clock.spans.isEmpty();
}

} // namespace

// 23 November 2026 is a Monday. The shop works from 9 to 17, Monday to Friday, in UTC.
class TestSlaClock : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theFirstResponseIsDueInBusinessTime_data()
    {
        QTest::addColumn<Instant>("opened");
        QTest::addColumn<Instant>("due");
        QTest::addColumn<Instant>("warn");
        QTest::newRow("in the afternoon") // freescout#3756
            << utc("2026-11-23 16:00:00") << utc("2026-11-24 12:00:00") << utc("2026-11-24 11:00:00");
        QTest::newRow("half a minute before the week-end")
            << utc("2026-11-27 16:59:30") << utc("2026-11-30 12:59:30") << utc("2026-11-30 11:59:30");
        QTest::newRow("on Sunday") << utc("2026-11-29 03:00:00") << utc("2026-11-30 13:00:00") << utc("2026-11-30 12:00:00");
        QTest::newRow("when it closes") << utc("2026-11-23 17:00:00") << utc("2026-11-24 13:00:00")
                                        << utc("2026-11-24 12:00:00");
        QTest::newRow("to the end of the day")
            << utc("2026-11-23 13:00:00") << utc("2026-11-23 17:00:00") << utc("2026-11-23 16:00:00");
        // zammad#4432: nobody is warned on Sunday.
        QTest::newRow("the warning would fall on the week-end")
            << utc("2026-11-27 14:00:00") << utc("2026-11-30 10:00:00") << utc("2026-11-27 17:00:00");
    }

    void theFirstResponseIsDueInBusinessTime()
    {
        QFETCH(Instant, opened);
        QFETCH(Instant, due);
        QFETCH(Instant, warn);
        const SlaClock clock = clockOf(TicketLog().opened(opened), SlaMetric::FirstResponse);
        QCOMPARE(clock.state, SlaState::Running);
        QCOMPARE(clock.startedAt, opened);
        QCOMPARE(clock.dueAt, due);
        QCOMPARE(clock.warnAt, warn);
        QVERIFY(!isLate(clock, due));
        QVERIFY(isLate(clock, Instant{due.ms + 1}));
    }

    void holidaysAreLeftOut()
    {
        WorkCalendar calendar = usualCalendar(QTimeZone::utc());
        calendar.holidays = {{QDate(2026, 11, 24), false, u"Fair"_s, true, {}}};
        const BusinessTime time(calendar);
        const SlaPolicy policy = usualPolicy();
        const auto clocks = slaClocks(TicketLog().opened(utc("2026-11-24 10:00:00")).events(), &policy, time,
                                      usualStatusEffects());
        QVERIFY(clocks);
        QCOMPARE(clocks->first().dueAt, utc("2026-11-25 13:00:00"));
    }

    void clocksFollowTheChangeOfTheClocks()
    {
        WorkCalendar calendar = usualCalendar(QTimeZone("Europe/Berlin"));
        for (auto &day : calendar.week)
            day = {{0, 8 * 60}};
        const BusinessTime time(calendar);
        const SlaPolicy policy = policyOf({target(SlaMetric::FirstResponse, 7 * 60)});
        const auto dueOf = [&](const char *opened) {
            const auto clocks = slaClocks(TicketLog().opened(utc(opened)).events(), &policy, time, usualStatusEffects());
            return clocks->first().dueAt;
        };
        QCOMPARE(dueOf("2026-03-28 23:00:00"), utc("2026-03-29 06:00:00")); // seven hours, and it closes
        QCOMPARE(dueOf("2026-10-24 22:00:00"), utc("2026-10-25 05:00:00")); // seven of nine hours
    }

    void aReplyInTimeMeetsIt_data()
    {
        QTest::addColumn<Instant>("replied");
        QTest::addColumn<SlaState>("state");
        QTest::newRow("early") << utc("2026-11-23 10:00:00") << SlaState::Met;
        QTest::newRow("at the last moment") << utc("2026-11-23 13:00:00") << SlaState::Met;
        QTest::newRow("late") << utc("2026-11-23 13:00:01") << SlaState::Breached;
    }

    void aReplyInTimeMeetsIt()
    {
        QFETCH(Instant, replied);
        QFETCH(SlaState, state);
        const auto log = TicketLog().opened(utc("2026-11-23 09:00:00")).reply(replied);
        const SlaClock clock = clockOf(log, SlaMetric::FirstResponse);
        QCOMPARE(clock.state, state);
        QCOMPARE(clock.endedAt, replied);
        QCOMPARE(clock.countedMs, replied.ms - clock.startedAt.ms);
        QCOMPARE(clock.breachedAt.has_value(), state == SlaState::Breached);
        QVERIFY(!clock.warnAt);
    }

    void anAnswerInTheEveningIsLateWhenItWasDueAtClosing()
    {
        const auto log = TicketLog().opened(utc("2026-11-23 13:00:00")).reply(utc("2026-11-23 18:00:00"));
        const SlaClock clock = clockOf(log, SlaMetric::FirstResponse);
        QCOMPARE(clock.state, SlaState::Breached);
        QCOMPARE(clock.breachedAt, utc("2026-11-23 17:00:00"));
    }

    void notesAndAutomaticRepliesAnswerNothing()
    {
        auto log = TicketLog().opened(utc("2026-11-23 09:00:00"));
        log.article(utc("2026-11-23 09:01:00"), ArticleRole::Automatic);
        log.article(utc("2026-11-23 10:00:00"), ArticleRole::Note);
        QCOMPARE(clockOf(log, SlaMetric::FirstResponse).state, SlaState::Running);
        QVERIFY(!exists(clockOf(log, SlaMetric::PeriodicUpdate)));
    }

    void waitingDoesNotHoldTheFirstResponse()
    {
        auto log = TicketLog().opened(utc("2026-11-23 09:00:00"));
        log.status(utc("2026-11-23 10:00:00"), StatusCategory::OnHold);
        QCOMPARE(clockOf(log, SlaMetric::FirstResponse).dueAt, utc("2026-11-23 13:00:00"));
        QCOMPARE(clockOf(log, SlaMetric::Resolution).state, SlaState::Paused);
        // Unless the shop's own status says so.
        auto effects = usualStatusEffects();
        effects[builtInStatus(StatusCategory::OnHold)][0] = ClockEffect::Pause;
        const SlaPolicy policy = usualPolicy();
        const auto clocks = slaClocks(log.events(), &policy, BusinessTime(usualCalendar(QTimeZone::utc())), effects).value();
        QCOMPARE(clocks.first().metric, SlaMetric::FirstResponse);
        QCOMPARE(clocks.first().state, SlaState::Paused);
    }

    void whoIsCalledHasNoFirstResponseToWaitFor()
    {
        auto log = TicketLog().opened(utc("2026-11-23 09:00:00"), TicketOrigin::Agent);
        QVERIFY(!exists(clockOf(log, SlaMetric::FirstResponse)));
        QVERIFY(exists(clockOf(log, SlaMetric::Resolution)));
        log.customer(utc("2026-11-23 11:00:00"));
        QCOMPARE(clockOf(log, SlaMetric::FirstResponse).dueAt, utc("2026-11-23 15:00:00"));
        auto written = TicketLog().opened(utc("2026-11-23 09:00:00"), TicketOrigin::Agent);
        written.reply(utc("2026-11-23 09:00:00")).customer(utc("2026-11-23 11:00:00"));
        QVERIFY(!exists(clockOf(written, SlaMetric::FirstResponse)));
        QCOMPARE(clockOf(written, SlaMetric::NextResponse).dueAt, utc("2026-11-23 15:00:00"));
    }

    void theNextResponseCountsFromTheFirstUnansweredMessage()
    {
        auto log = TicketLog().opened(utc("2026-11-23 09:00:00")).customer(utc("2026-11-23 09:30:00"));
        QVERIFY(!exists(clockOf(log, SlaMetric::NextResponse)));
        log.reply(utc("2026-11-23 10:00:00"));
        QVERIFY(!exists(clockOf(log, SlaMetric::NextResponse))); // zammad#3140: the shop wrote last
        log.customer(utc("2026-11-23 11:00:00")).customer(utc("2026-11-23 12:00:00"));
        QCOMPARE(clockOf(log, SlaMetric::NextResponse).dueAt, utc("2026-11-23 15:00:00"));
        log.reply(utc("2026-11-23 14:00:00")).customer(utc("2026-11-23 15:00:00"));
        const SlaClock second = clockOf(log, SlaMetric::NextResponse);
        QCOMPARE(second.instance, 2);
        QCOMPARE(second.dueAt, utc("2026-11-24 11:00:00"));
        QCOMPARE(clockOf(log, SlaMetric::FirstResponse).state, SlaState::Met);
    }

    void aSmallerTargetForWordDoesNotHideTheFirstResponse() // zammad#5177
    {
        const SlaPolicy policy = policyOf({target(SlaMetric::FirstResponse, 240), target(SlaMetric::PeriodicUpdate, 60)});
        auto log = TicketLog().opened(utc("2026-11-23 09:00:00")).customer(utc("2026-11-23 09:10:00"));
        const QList<SlaClock> clocks = clocksOf(log, policy);
        const SlaClock *due = nextDue(clocks);
        QVERIFY(due);
        QCOMPARE(due->metric, SlaMetric::FirstResponse);
        QCOMPARE(due->dueAt, utc("2026-11-23 13:00:00"));
    }

    void wordIsDueAtRegularIntervals()
    {
        auto log = TicketLog().opened(utc("2026-11-23 09:00:00")).reply(utc("2026-11-23 10:00:00"));
        QCOMPARE(clockOf(log, SlaMetric::PeriodicUpdate).dueAt, utc("2026-11-24 10:00:00"));
        log.status(utc("2026-11-23 10:00:00"), StatusCategory::WaitingCustomer);
        QCOMPARE(clockOf(log, SlaMetric::PeriodicUpdate).state, SlaState::Paused);
        log.status(utc("2026-11-23 12:00:00"), StatusCategory::Open);
        QCOMPARE(clockOf(log, SlaMetric::PeriodicUpdate).dueAt, utc("2026-11-24 12:00:00"));
        log.reply(utc("2026-11-24 11:00:00"));
        const SlaClock second = clockOf(log, SlaMetric::PeriodicUpdate);
        QCOMPARE(second.instance, 2);
        QCOMPARE(second.dueAt, utc("2026-11-25 11:00:00"));
        // The last word is the solution: it promises no further one.
        log.reply(utc("2026-11-24 12:00:00")).status(utc("2026-11-24 12:00:00"), StatusCategory::Solved);
        QCOMPARE(clockOf(log, SlaMetric::PeriodicUpdate).instance, 2);
        QCOMPARE(clockOf(log, SlaMetric::PeriodicUpdate).state, SlaState::Met);
    }

    void pausedTimeIsAddedBack()
    {
        auto log = TicketLog().opened(utc("2026-11-27 10:00:00"));
        QCOMPARE(clockOf(log, SlaMetric::Resolution).dueAt, utc("2026-12-01 10:00:00"));
        log.status(utc("2026-11-27 12:00:00"), StatusCategory::WaitingCustomer);
        const SlaClock paused = clockOf(log, SlaMetric::Resolution);
        QCOMPARE(paused.state, SlaState::Paused);
        QVERIFY(!paused.dueAt);
        QCOMPARE(paused.countedMs, 2 * hour);
        log.status(utc("2026-11-30 10:00:00"), StatusCategory::Open); // across the week-end
        const SlaClock resumed = clockOf(log, SlaMetric::Resolution);
        QCOMPARE(resumed.pausedMs, 6 * hour);
        QCOMPARE(resumed.dueAt, utc("2026-12-01 16:00:00"));
    }

    void aPauseOfNoTimeChangesNothing()
    {
        auto log = TicketLog().opened(utc("2026-11-23 10:00:00"));
        const auto due = clockOf(log, SlaMetric::Resolution).dueAt;
        log.status(utc("2026-11-23 12:00:30"), StatusCategory::OnHold);
        log.status(utc("2026-11-23 12:00:30"), StatusCategory::Open);
        QCOMPARE(clockOf(log, SlaMetric::Resolution).dueAt, due);
        QCOMPARE(clockOf(log, SlaMetric::Resolution).pausedMs, 0);
        log.status(utc("2026-11-23 12:01:10"), StatusCategory::OnHold);
        log.status(utc("2026-11-23 12:01:50"), StatusCategory::Open);
        QCOMPARE(clockOf(log, SlaMetric::Resolution).dueAt, Instant{due->ms + 40'000});
    }

    void aPauseAtTheDueTimeIsNotLate()
    {
        const SlaPolicy policy = policyOf({target(SlaMetric::Resolution, 240)});
        auto log = TicketLog().opened(utc("2026-11-23 13:00:00"));
        log.status(utc("2026-11-23 17:00:00"), StatusCategory::WaitingCustomer);
        QCOMPARE(clockOf(log, SlaMetric::Resolution, policy).state, SlaState::Paused);
        QVERIFY(!clockOf(log, SlaMetric::Resolution, policy).breachedAt);
        log.status(utc("2026-11-25 10:00:00"), StatusCategory::Open);
        QCOMPARE(clockOf(log, SlaMetric::Resolution, policy).dueAt, utc("2026-11-25 10:00:00"));
    }

    void whatWasLateBeforeAPauseStaysLate()
    {
        const SlaPolicy policy = policyOf({target(SlaMetric::Resolution, 60)});
        auto log = TicketLog().opened(utc("2026-11-23 09:00:00"));
        log.status(utc("2026-11-23 12:00:00"), StatusCategory::OnHold);
        const SlaClock clock = clockOf(log, SlaMetric::Resolution, policy);
        QCOMPARE(clock.state, SlaState::Paused);
        QCOMPARE(clock.breachedAt, utc("2026-11-23 10:00:00"));
        QVERIFY(isLate(clock, utc("2026-11-23 12:00:00")));
        QVERIFY(!nextDue(clocksOf(log, policy)));
    }

    void aReopenedTicketGoesOnWhereItStopped()
    {
        auto log = TicketLog().opened(utc("2026-11-23 09:00:00")).reply(utc("2026-11-23 10:00:00"));
        log.status(utc("2026-11-23 11:00:00"), StatusCategory::Solved);
        QCOMPARE(clockOf(log, SlaMetric::Resolution).state, SlaState::Met);
        QCOMPARE(clockOf(log, SlaMetric::Resolution).endedAt, utc("2026-11-23 11:00:00"));
        log.status(utc("2026-11-26 11:00:00"), StatusCategory::Closed);
        QCOMPARE(clockOf(log, SlaMetric::Resolution).endedAt, utc("2026-11-23 11:00:00"));
        log.customer(utc("2026-11-27 09:00:00")).status(utc("2026-11-27 09:00:00"), StatusCategory::Open);
        const SlaClock again = clockOf(log, SlaMetric::Resolution);
        QCOMPARE(again.state, SlaState::Running);
        QCOMPARE(again.dueAt, utc("2026-11-30 15:00:00")); // 14 of 16 hours are left
        QCOMPARE(clockOf(log, SlaMetric::NextResponse).dueAt, utc("2026-11-27 13:00:00"));
    }

    void anotherPriorityCountsFromTheBeginningAndKeepsPauses() // glpi#6902
    {
        auto log = TicketLog().opened(utc("2026-11-23 09:00:00"));
        log.status(utc("2026-11-23 10:00:00"), StatusCategory::WaitingCustomer);
        log.status(utc("2026-11-23 12:00:00"), StatusCategory::Open);
        log.priority(utc("2026-11-23 12:30:00"), TicketPriority::Urgent);
        const SlaClock clock = clockOf(log, SlaMetric::Resolution);
        QCOMPARE(clock.targetMinutes, 240);
        QCOMPARE(clock.dueAt, utc("2026-11-23 15:00:00"));
        // What is over is judged by what was promised then.
        auto solved = TicketLog().opened(utc("2026-11-23 09:00:00")).reply(utc("2026-11-23 12:00:00"));
        solved.status(utc("2026-11-24 09:00:00"), StatusCategory::Solved);
        solved.priority(utc("2026-11-24 10:00:00"), TicketPriority::Urgent);
        QCOMPARE(clockOf(solved, SlaMetric::FirstResponse).state, SlaState::Met);
        QCOMPARE(clockOf(solved, SlaMetric::Resolution).state, SlaState::Met);
    }

    void anotherPromiseKeepsPauses() // glpi#6902
    {
        auto log = TicketLog().opened(utc("2026-11-23 09:00:00"));
        log.status(utc("2026-11-23 10:00:00"), StatusCategory::WaitingCustomer);
        log.status(utc("2026-11-23 12:00:00"), StatusCategory::Open);
        const SlaClock before = clockOf(log, SlaMetric::Resolution, policyOf({target(SlaMetric::Resolution, 300)}));
        const SlaClock after = clockOf(log, SlaMetric::Resolution, policyOf({target(SlaMetric::Resolution, 180)}));
        QCOMPARE(before.dueAt, utc("2026-11-23 16:00:00"));
        QCOMPARE(after.dueAt, utc("2026-11-23 14:00:00"));
        QCOMPARE(after.pausedMs, 2 * hour);
        QCOMPARE(after.pausedMs, before.pausedMs);
    }

    void aManualDueTimeWinsUntilItIsTakenBack()
    {
        auto log = TicketLog().opened(utc("2026-11-23 09:00:00"));
        log.manual(utc("2026-11-23 09:30:00"), SlaMetric::Resolution, utc("2026-12-04 12:00:00"));
        log.priority(utc("2026-11-23 10:00:00"), TicketPriority::Urgent);
        const SlaClock clock = clockOf(log, SlaMetric::Resolution);
        QCOMPARE(clock.dueAt, utc("2026-12-04 12:00:00"));
        QVERIFY(clock.manual.at);
        QVERIFY(clock.warnAt && *clock.warnAt < *clock.dueAt);
        log.status(utc("2026-11-23 11:00:00"), StatusCategory::OnHold);
        QCOMPARE(clockOf(log, SlaMetric::Resolution).dueAt, utc("2026-12-04 12:00:00"));
        log.status(utc("2026-11-23 11:00:00"), StatusCategory::Open);
        log.manual(utc("2026-11-23 12:00:00"), SlaMetric::Resolution, std::nullopt);
        QCOMPARE(clockOf(log, SlaMetric::Resolution).dueAt, utc("2026-11-23 13:00:00"));
    }

    void aManualDueTimeIsForOneClockOnly()
    {
        auto log = TicketLog().opened(utc("2026-11-23 09:00:00")).reply(utc("2026-11-23 09:10:00"));
        log.customer(utc("2026-11-23 10:00:00"));
        log.manual(utc("2026-11-23 10:30:00"), SlaMetric::NextResponse, utc("2026-11-27 12:00:00"));
        log.reply(utc("2026-11-24 10:00:00")).customer(utc("2026-11-24 11:00:00"));
        QCOMPARE(clockOf(log, SlaMetric::NextResponse).dueAt, utc("2026-11-24 15:00:00"));
    }

    void withoutAPolicyOnlyManualDueTimesCount()
    {
        auto log = TicketLog().opened(utc("2026-11-23 09:00:00"));
        const BusinessTime time(usualCalendar(QTimeZone::utc()));
        QVERIFY(slaClocks(log.events(), nullptr, time, usualStatusEffects())->isEmpty());
        log.manual(utc("2026-11-23 09:30:00"), SlaMetric::Resolution, utc("2026-12-04 12:00:00"));
        const auto clocks = slaClocks(log.events(), nullptr, time, usualStatusEffects());
        QCOMPARE(clocks->size(), 1);
        QCOMPARE(clocks->first().dueAt, utc("2026-12-04 12:00:00"));
        QVERIFY(!clocks->first().targetMinutes);
    }

    void aSplitTicketHasNoFirstResponse()
    {
        auto log = TicketLog().opened(utc("2026-11-23 12:00:00"), TicketOrigin::Split, utc("2026-11-23 11:00:00"));
        QVERIFY(!exists(clockOf(log, SlaMetric::FirstResponse)));
        QCOMPARE(clockOf(log, SlaMetric::Resolution).startedAt, utc("2026-11-23 12:00:00"));
        QCOMPARE(clockOf(log, SlaMetric::NextResponse).dueAt, utc("2026-11-23 15:00:00"));
    }

    void aQuestionThatWasSplitOffWaitsThere()
    {
        auto log = TicketLog().opened(utc("2026-11-23 09:00:00")).reply(utc("2026-11-23 10:00:00"));
        log.customer(utc("2026-11-23 11:00:00")).split(utc("2026-11-23 11:30:00"), std::nullopt);
        QCOMPARE(clockOf(log, SlaMetric::NextResponse).state, SlaState::Cancelled);
        QCOMPARE(clockOf(log, SlaMetric::Resolution).state, SlaState::Running);
        auto both =
            TicketLog().opened(utc("2026-11-23 09:00:00")).split(utc("2026-11-23 11:30:00"), utc("2026-11-23 09:00:00"));
        QCOMPARE(clockOf(both, SlaMetric::FirstResponse).state, SlaState::Running);
    }

    void aMergedQuestionStaysUnanswered()
    {
        auto log = TicketLog().opened(utc("2026-11-23 09:00:00")).reply(utc("2026-11-23 10:00:00"));
        log.merged(utc("2026-11-23 12:00:00"), utc("2026-11-23 11:00:00"));
        QCOMPARE(clockOf(log, SlaMetric::NextResponse).dueAt, utc("2026-11-23 15:00:00"));
        auto answered = TicketLog().opened(utc("2026-11-23 09:00:00")).reply(utc("2026-11-23 10:00:00"));
        answered.merged(utc("2026-11-23 12:00:00"), std::nullopt);
        QVERIFY(!exists(clockOf(answered, SlaMetric::NextResponse)));
    }

    void whatIsDiscardedIsCancelledUnlessItWasLate()
    {
        auto log = TicketLog().opened(utc("2026-11-23 09:00:00"));
        log.status(utc("2026-11-23 10:00:00"), StatusCategory::Closed)
            .discard(utc("2026-11-23 10:00:00"), DiscardReason::Spam);
        QCOMPARE(clockOf(log, SlaMetric::FirstResponse).state, SlaState::Cancelled);
        auto late = TicketLog().opened(utc("2026-11-23 09:00:00"));
        late.discard(utc("2026-11-24 10:00:00"), DiscardReason::Merged);
        QCOMPARE(clockOf(late, SlaMetric::FirstResponse).state, SlaState::Breached);
        QCOMPARE(clockOf(late, SlaMetric::Resolution).state, SlaState::Cancelled);
        late.discard(utc("2026-11-24 10:30:00"), DiscardReason::None);
        QCOMPARE(clockOf(late, SlaMetric::Resolution).state, SlaState::Running);
    }

    void solvingWithoutAnAnswerIsNoAnswer()
    {
        auto log = TicketLog().opened(utc("2026-11-23 09:00:00")).status(utc("2026-11-23 10:00:00"), StatusCategory::Solved);
        QCOMPARE(clockOf(log, SlaMetric::FirstResponse).state, SlaState::Cancelled);
        QCOMPARE(clockOf(log, SlaMetric::Resolution).state, SlaState::Met);
        log.status(utc("2026-11-30 10:00:00"), StatusCategory::Closed); // long after it would have been due
        QCOMPARE(clockOf(log, SlaMetric::FirstResponse).state, SlaState::Cancelled);
        QCOMPARE(clockOf(log, SlaMetric::FirstResponse).endedAt, utc("2026-11-23 10:00:00"));
        auto late =
            TicketLog().opened(utc("2026-11-23 09:00:00")).status(utc("2026-11-23 16:00:00"), StatusCategory::Solved);
        QCOMPARE(clockOf(late, SlaMetric::FirstResponse).state, SlaState::Breached);
    }

    void thanksForASolvedTicketWaitForNothing()
    {
        auto log = TicketLog().opened(utc("2026-11-23 09:00:00")).reply(utc("2026-11-23 10:00:00"));
        log.status(utc("2026-11-23 10:00:00"), StatusCategory::Solved).customer(utc("2026-11-23 11:00:00"));
        QVERIFY(!exists(clockOf(log, SlaMetric::NextResponse)));
    }

    void aCalendarWithoutHoursIsAnError()
    {
        WorkCalendar calendar = usualCalendar(QTimeZone::utc());
        for (auto &day : calendar.week)
            day.clear();
        const SlaPolicy policy = usualPolicy();
        const auto clocks = slaClocks(TicketLog().opened(utc("2026-11-23 09:00:00")).events(), &policy,
                                      BusinessTime(calendar), usualStatusEffects());
        QVERIFY(!clocks);
        QCOMPARE(clocks.error().args.value(u"reason"_s).toString(), u"no_working_time"_s);
    }
};

QTEST_GUILESS_MAIN(TestSlaClock)
#include "tst_slaclock.moc"
