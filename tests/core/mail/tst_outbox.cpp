// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/mail/outbox.h"

#include <QtTest/QTest>

using namespace regulars;

namespace {

constexpr Instant now{1'000'000'000};
constexpr qint64 minute = 60'000;

} // namespace

Q_DECLARE_METATYPE(regulars::SendOutcome)
Q_DECLARE_METATYPE(regulars::OutboxState)

class TestOutbox : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void outcomes_data()
    {
        QTest::addColumn<SendOutcome>("outcome");
        QTest::addColumn<int>("attempts");
        QTest::addColumn<OutboxState>("state");
        QTest::addColumn<qint64>("minutes"); // -1: never again
        QTest::newRow("accepted") << SendOutcome::Accepted << 1 << OutboxState::Sent << qint64(-1);
        QTest::newRow("refused for good") << SendOutcome::Rejected << 1 << OutboxState::Failed << qint64(-1);
        QTest::newRow("later") << SendOutcome::TryLater << 1 << OutboxState::Queued << qint64(1);
        QTest::newRow("later, second time") << SendOutcome::TryLater << 2 << OutboxState::Queued << qint64(5);
        QTest::newRow("later, third time") << SendOutcome::TryLater << 3 << OutboxState::Queued << qint64(15);
        QTest::newRow("later, often") << SendOutcome::TryLater << 12 << OutboxState::Queued << qint64(60);
        QTest::newRow("later, too often") << SendOutcome::TryLater << mostSendAttempts << OutboxState::Failed << qint64(-1);
        QTest::newRow("not reached") << SendOutcome::NotReached << 1 << OutboxState::Queued << qint64(1);
        QTest::newRow("not reached for days") << SendOutcome::NotReached << 500 << OutboxState::Queued << qint64(60);
        QTest::newRow("broken off") << SendOutcome::Unclear << 1 << OutboxState::Unknown << qint64(-1);
    }
    void outcomes()
    {
        QFETCH(SendOutcome, outcome);
        QFETCH(int, attempts);
        QFETCH(OutboxState, state);
        QFETCH(qint64, minutes);
        const OutboxStep step = afterSending(outcome, attempts, now);
        QCOMPARE(step.state, state);
        QCOMPARE(step.nextAttemptAt.has_value(), minutes >= 0);
        if (step.nextAttemptAt)
            QCOMPARE(step.nextAttemptAt->ms, now.ms + minutes * minute);
    }

    void whatWasBeingSentIsUnknownAfterACrash()
    {
        QCOMPARE(afterCrash(OutboxState::Sending), OutboxState::Unknown);
        for (const OutboxState state : {OutboxState::Queued, OutboxState::Sent, OutboxState::Failed, OutboxState::Unknown})
            QCOMPARE(afterCrash(state), state);
        QCOMPARE(valueOf<OutboxState>(u"of a newer version"), OutboxState::Unknown);
    }

    void decisions_data()
    {
        QTest::addColumn<OutboxState>("state");
        QTest::addColumn<bool>("again");
        QTest::addColumn<bool>("arrived");
        QTest::addColumn<bool>("discard");
        QTest::newRow("queued") << OutboxState::Queued << false << false << true;
        QTest::newRow("sending") << OutboxState::Sending << false << false << false;
        QTest::newRow("sent") << OutboxState::Sent << false << false << false;
        QTest::newRow("failed") << OutboxState::Failed << true << false << true;
        QTest::newRow("unknown") << OutboxState::Unknown << true << true << true;
    }
    void decisions()
    {
        QFETCH(OutboxState, state);
        QTEST(mayDecide(state, OutboxDecision::SendAgain), "again");
        QTEST(mayDecide(state, OutboxDecision::ItArrived), "arrived");
        QTEST(mayDecide(state, OutboxDecision::Discard), "discard");
    }
};

QTEST_GUILESS_MAIN(TestOutbox)

#include "tst_outbox.moc"
