// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/sla/businesstime.h"
#include "core/sla/slaclock.h"
#include "tests/core/sla/usualpolicy.h"
#include "tests/core/tickets/ticketlog.h"

#include <QtCore/QRandomGenerator>
#include <QtTest/QTest>

using namespace regulars;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 hour = 3'600'000;

/// A log as a busy desk might write it, with lines of the same instant.
TicketLog randomLog(QRandomGenerator &random)
{
    TicketLog log;
    Instant at = utc("2026-03-20 08:00:00");
    log.opened(at, random.bounded(4) ? TicketOrigin::Customer : TicketOrigin::Agent);
    log.status(at, StatusCategory::New).priority(at, TicketPriority::Normal);
    const int lines = random.bounded(25);
    for (int line = 0; line < lines; ++line) {
        if (random.bounded(4))
            at.ms += random.bounded(30 * 60) * qint64(60'000);
        switch (random.bounded(7)) {
        case 0:
        case 1:
            log.article(at, static_cast<ArticleRole>(random.bounded(4)));
            break;
        case 2:
        case 3:
        case 4:
            log.status(at, static_cast<StatusCategory>(random.bounded(7)));
            break;
        case 5:
            log.priority(at, random.bounded(2) ? TicketPriority::Urgent : TicketPriority::Normal);
            break;
        default:
            log.manual(at, static_cast<SlaMetric>(random.bounded(4)),
                       random.bounded(2) ? std::optional(Instant{at.ms + random.bounded(100) * hour}) : std::nullopt);
        }
    }
    return log;
}

} // namespace

/// What holds for the clocks of any log.
class TestSlaLaws : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anyOrderOfTheLogGivesTheSameClocks()
    {
        QRandomGenerator random(2026);
        const BusinessTime time(usualCalendar(QTimeZone("Europe/Berlin")));
        const SlaPolicy policy = usualPolicy();
        int clocksSeen = 0;
        for (int round = 0; round < 300; ++round) {
            QList<TicketEvent> events = randomLog(random).events();
            const auto clocks = slaClocks(events, &policy, time, usualStatusEffects()).value();
            clocksSeen += static_cast<int>(clocks.size());
            std::shuffle(events.begin(), events.end(), random);
            QCOMPARE(slaClocks(events, &policy, time, usualStatusEffects()).value(), clocks);
            // Facts are known in batches: what was computed on the way leaves no trace.
            const auto half = static_cast<qsizetype>(random.bounded(static_cast<int>(events.size()) + 1));
            QVERIFY(slaClocks(events.first(half), &policy, time, usualStatusEffects()));
            QCOMPARE(slaClocks(events.last(events.size() - half) + events.first(half), &policy, time, usualStatusEffects())
                         .value(),
                     clocks);
        }
        QVERIFY(clocksSeen > 600);
    }

    void theLawsOfClocksHold()
    {
        QRandomGenerator random(4);
        const BusinessTime time(usualCalendar(QTimeZone("Europe/Berlin")));
        const SlaPolicy policy = usualPolicy();
        for (int round = 0; round < 300; ++round) {
            const TicketLog log = randomLog(random);
            const Instant last = log.events().last().at;
            const auto clocks = slaClocks(log.events(), &policy, time, usualStatusEffects()).value();
            for (const SlaClock &clock : clocks) {
                QCOMPARE(clock.spans.first().from, clock.startedAt);
                for (qsizetype i = 1; i < clock.spans.size(); ++i)
                    QCOMPARE(clock.spans.at(i - 1).until, clock.spans.at(i).from);
                QVERIFY(clock.countedMs + clock.pausedMs <= time.between(clock.startedAt, clock.endedAt.value_or(last)));
                QCOMPARE(clock.isOver(), clock.endedAt.has_value());
                if (clock.state == SlaState::Running)
                    QVERIFY(clock.dueAt);
                if (clock.state == SlaState::Met && !clock.manual.at)
                    QVERIFY(clock.countedMs <= *clock.targetMinutes * qint64(60'000));
                if (clock.state == SlaState::Running && !clock.manual.at) {
                    // It is due when it has counted what was promised.
                    const SlaSpan &running = clock.spans.last();
                    QVERIFY(clock.countedMs + time.between(running.from, *clock.dueAt) >=
                                *clock.targetMinutes * qint64(60'000) ||
                            *clock.dueAt < running.from);
                }
            }
        }
    }
};

QTEST_GUILESS_MAIN(TestSlaLaws)
#include "tst_slalaws.moc"
