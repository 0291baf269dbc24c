// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/tasks/snooze.h"
#include "core/tasks/task.h"

#include <QtTest/QTest>

using namespace regulars;
using namespace Qt::StringLiterals;

namespace {

const LocalCalendar berlin(QTimeZone("Europe/Berlin"));

Instant local(int year, int month, int day, int hour = 12, int minute = 0)
{
    return berlin.at({year, month, day}, {hour, minute});
}

Task dueOn(Instant due, bool timeUnknown = true)
{
    Task task;
    task.title = u"Call back"_s;
    task.dueAt = due;
    task.timeUnknown = timeUnknown;
    return task;
}

QStringList fieldsOf(const QList<Error> &errors)
{
    QStringList fields;
    for (const Error &error : errors)
        fields += error.field;
    return fields;
}

} // namespace

class TestTask : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void groupsFollowTheShopsDays_data()
    {
        QTest::addColumn<Task>("task");
        QTest::addColumn<TaskGroup>("group");
        QTest::addColumn<bool>("overdue");
        Task snoozed = dueOn(local(2026, 11, 20));
        snoozed.snoozedUntil = local(2026, 11, 24, 9);
        Task woken = snoozed;
        woken.snoozedUntil = local(2026, 11, 22, 9);
        Task done = dueOn(local(2026, 11, 20));
        done.outcome = TaskOutcome::Done;
        done.closedAt = local(2026, 11, 21);
        Task undated;
        Task undatedSnoozed;
        undatedSnoozed.snoozedUntil = local(2026, 11, 22, 9);
        QTest::newRow("the day before") << dueOn(local(2026, 11, 21)) << TaskGroup::Overdue << true;
        QTest::newRow("the day") << dueOn(local(2026, 11, 22)) << TaskGroup::Today << false;
        QTest::newRow("an hour ago") << dueOn(local(2026, 11, 22, 13), false) << TaskGroup::Today << true;
        QTest::newRow("in an hour") << dueOn(local(2026, 11, 22, 15), false) << TaskGroup::Today << false;
        QTest::newRow("half past midnight, tomorrow only here")
            << dueOn(local(2026, 11, 23, 0, 30), false) << TaskGroup::Later << false;
        QTest::newRow("the next day") << dueOn(local(2026, 11, 23)) << TaskGroup::Later << false;
        QTest::newRow("snoozed keeps its due date") << snoozed << TaskGroup::Later << true;
        QTest::newRow("no longer snoozed") << woken << TaskGroup::Today << true;
        QTest::newRow("done") << done << TaskGroup::Done << false;
        QTest::newRow("no date") << undated << TaskGroup::Later << false;
        QTest::newRow("no date, no longer snoozed") << undatedSnoozed << TaskGroup::Today << false;
    }
    void groupsFollowTheShopsDays()
    {
        QFETCH(const Task, task);
        const Instant now = local(2026, 11, 22, 14);
        QTEST(groupOf(task, now, berlin), "group");
        QTEST(isOverdue(task, now, berlin), "overdue");
    }

    void remindsInTheMorningWhenOnlyTheDayIsKnown()
    {
        QCOMPARE(remindAt(dueOn(local(2026, 11, 22)), berlin), local(2026, 11, 22, 9));
        QCOMPARE(remindAt(dueOn(local(2026, 11, 22, 16), false), berlin), local(2026, 11, 22, 16));
        Task snoozed = dueOn(local(2026, 11, 22));
        snoozed.snoozedUntil = local(2026, 11, 23, 17);
        QCOMPARE(remindAt(snoozed, berlin), local(2026, 11, 23, 17));
        snoozed.outcome = TaskOutcome::Dismissed;
        QVERIFY(!remindAt(snoozed, berlin));
        QVERIFY(!remindAt(Task(), berlin));
    }

    void whatRepeatsComesAgain_data()
    {
        QTest::addColumn<QString>("rule");
        QTest::addColumn<Instant>("due");
        QTest::addColumn<Instant>("now");
        QTest::addColumn<Instant>("next");
        QTest::newRow("early") << u"FREQ=WEEKLY"_s << local(2026, 11, 22) << local(2026, 11, 20) << local(2026, 11, 29);
        QTest::newRow("on time") << u"FREQ=WEEKLY"_s << local(2026, 11, 22) << local(2026, 11, 22) << local(2026, 11, 29);
        QTest::newRow("three weeks late: those are over")
            << u"FREQ=WEEKLY"_s << local(2026, 11, 1) << local(2026, 11, 21) << local(2026, 11, 22);
        QTest::newRow("late until the very day")
            << u"FREQ=WEEKLY"_s << local(2026, 11, 1) << local(2026, 11, 22, 20) << local(2026, 11, 22);
    }
    void whatRepeatsComesAgain()
    {
        QFETCH(const QString, rule);
        QFETCH(const Instant, due);
        QFETCH(const Instant, now);
        QFETCH(const Instant, next);
        Task task = dueOn(due);
        task.recurrence = rule;
        task.items = {{7, u"Order paper"_s, true}};
        task.snoozedUntil = now;
        task.outcome = TaskOutcome::Done;
        task.closedAt = now;
        const auto successor = successorOf(task, now, berlin);
        QVERIFY(successor);
        QCOMPARE(successor->dueAt, next);
        QVERIFY(successor->isOpen() && !successor->closedAt && !successor->snoozedUntil && !successor->id.isValid());
        QCOMPARE(successor->items, (QList<TaskItem>{{0, u"Order paper"_s, false}}));
    }

    void theHourStaysWhenTheClocksChange()
    {
        // 2:30 does not exist on 29 March 2026; the series goes on at 2:30.
        Task task = dueOn(local(2026, 3, 28, 2, 30), false);
        task.recurrence = u"FREQ=DAILY"_s;
        task.seriesStart = task.dueAt;
        Task gap = successorOf(task, local(2026, 3, 28, 3), berlin).value();
        QCOMPARE(berlin.date(*gap.dueAt), QDate(2026, 3, 29));
        const Task after = successorOf(gap, local(2026, 3, 29, 9), berlin).value();
        QCOMPARE(after.dueAt, local(2026, 3, 30, 2, 30));
        task = dueOn(local(2026, 10, 24, 9), false);
        task.recurrence = u"FREQ=DAILY"_s;
        QCOMPARE(successorOf(task, local(2026, 10, 24, 9), berlin)->dueAt, local(2026, 10, 25, 9));
    }

    void aSeriesEnds()
    {
        Task task = dueOn(local(2026, 11, 22));
        task.seriesStart = local(2026, 11, 8);
        task.recurrence = u"FREQ=WEEKLY;COUNT=3"_s;
        QVERIFY(!successorOf(task, local(2026, 11, 22), berlin));
        task.recurrence.clear();
        QVERIFY(!successorOf(task, local(2026, 11, 22), berlin));
    }

    void everythingWrongIsFoundAtOnce_data()
    {
        QTest::addColumn<Task>("task");
        QTest::addColumn<QStringList>("fields");
        Task good = dueOn(local(2026, 11, 22));
        Task untitled;
        untitled.title = u"  "_s;
        Task tooLong = good;
        tooLong.title = QString(longestTaskTitle + 1, u'x');
        Task promise;
        promise.title = u"Send a photo"_s;
        promise.type = TaskType::Promise;
        Task repeating = good;
        repeating.dueAt.reset();
        repeating.recurrence = u"FREQ=DAILY"_s;
        Task wrong = good;
        wrong.recurrence = u"FREQ=SOMETIMES"_s;
        QTest::newRow("good") << good << QStringList();
        QTest::newRow("no title") << untitled << QStringList{u"title"_s};
        QTest::newRow("long title") << tooLong << QStringList{u"title"_s};
        QTest::newRow("a promise to nobody") << promise << QStringList{u"due"_s, u"customer"_s};
        QTest::newRow("repeats from no day on") << repeating << QStringList{u"due"_s};
        QTest::newRow("no rule") << wrong << QStringList{u"recurrence"_s};
    }
    void everythingWrongIsFoundAtOnce()
    {
        QFETCH(const Task, task);
        QTEST(fieldsOf(validate(task)), "fields");
    }

    void snoozeEndsInTheMorning()
    {
        const Instant sunday = local(2026, 11, 22, 14, 20);
        QCOMPARE(snoozeUntil(SnoozeChoice::ThreeHours, sunday, berlin), local(2026, 11, 22, 17, 20));
        QCOMPARE(snoozeUntil(SnoozeChoice::Tomorrow, sunday, berlin), local(2026, 11, 23, 9));
        QCOMPARE(snoozeUntil(SnoozeChoice::NextWeek, sunday, berlin), local(2026, 11, 23, 9));
        QCOMPARE(snoozeUntil(SnoozeChoice::NextWeek, local(2026, 11, 23, 8), berlin), local(2026, 11, 30, 9));
        QCOMPARE(snoozeUntil(SnoozeChoice::NextMonth, local(2026, 1, 31), berlin), local(2026, 2, 28, 9));
        // Over the change of the clocks, too.
        QCOMPARE(snoozeUntil(SnoozeChoice::Tomorrow, local(2026, 3, 28, 20), berlin), local(2026, 3, 29, 9));
    }
};

QTEST_GUILESS_MAIN(TestTask)

#include "tst_task.moc"
