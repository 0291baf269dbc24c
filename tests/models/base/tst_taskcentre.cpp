// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/base/taskcentre.h"
#include "models/base/whendone.h"

#include <QtCore/QPromise>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>

#include <thread>

using namespace regulars;
using namespace Qt::StringLiterals;

class TestTaskCentre : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void taskEndsWithItsHandle()
    {
        TaskCentre centre;
        QSignalSpy changes(&centre, &TaskCentre::changed);
        {
            TaskHandle handle = centre.start(TaskKind::Import, u"orders.csv"_s, true);
            QCOMPARE(centre.tasks().size(), 1);
            std::thread worker([moved = std::move(handle)] { moved.report(30, 100); });
            worker.join();
        }
        QTRY_VERIFY(centre.tasks().isEmpty());
        QVERIFY(changes.count() >= 2);
    }

    void cancellingReachesTheJob()
    {
        TaskCentre centre;
        const TaskHandle handle = centre.start(TaskKind::Backup, {}, true);
        QVERIFY(!handle.isCancelled());
        centre.cancel(centre.tasks().front().id);
        QVERIFY(handle.isCancelled());
        QVERIFY(centre.tasks().front().cancelled);
        centre.cancel(12'345);
    }

    void remainingTimeFollowsProgress()
    {
        TaskState state;
        state.done = 25;
        state.total = 100;
        state.elapsedMs = 500;
        QVERIFY(!state.remainingMs());
        state.elapsedMs = 2000;
        QCOMPARE(state.remainingMs(), 6000);
        state.total = 0;
        QVERIFY(!state.remainingMs());
    }

    void answersReachTheReceiver()
    {
        QPromise<int> promise;
        promise.start();
        QObject receiver;
        int answer = 0;
        whenDone(promise.future(), &receiver, [&answer](int value) { answer = value; });
        promise.addResult(42);
        promise.finish();
        QTRY_COMPARE(answer, 42);
        QTRY_VERIFY(receiver.children().isEmpty());
    }

    void answersToTheDeadAreDropped()
    {
        QPromise<int> promise;
        promise.start();
        bool called = false;
        {
            QObject receiver;
            whenDone(promise.future(), &receiver, [&called](int) { called = true; });
        }
        promise.addResult(1);
        promise.finish();
        QCoreApplication::sendPostedEvents();
        QVERIFY(!called);
    }

    void cancelledFuturesSayNothing()
    {
        QPromise<void> promise;
        promise.start();
        QObject receiver;
        bool called = false;
        whenDone(promise.future(), &receiver, [&called] { called = true; });
        promise.future().cancel();
        promise.finish();
        QTRY_VERIFY(receiver.children().isEmpty());
        QVERIFY(!called);
    }
};

QTEST_GUILESS_MAIN(TestTaskCentre)
#include "tst_taskcentre.moc"
