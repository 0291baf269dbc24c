// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/tasks/taskreminders.h"

#include "models/tasks/taskcommands.h"
#include "tests/support/smallshop.h"

#include <QtTest/QSignalSpy>
#include <QtTest/QTest>

using namespace regulars;
using namespace Qt::StringLiterals;

class TestTaskReminders : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<TestDatabase> m_db;

    TaskId add(const QString &title, Instant due, bool timeUnknown = false)
    {
        Task task;
        task.title = title;
        task.dueAt = due;
        task.timeUnknown = timeUnknown;
        return runOrDie(*m_db, CreateTask{task});
    }
    /// What was said so far: "title" or "title (caught up)".
    static QStringList said(const QSignalSpy &due)
    {
        QStringList titles;
        for (const QList<QVariant> &call : due) {
            for (const TaskRow &row : call.at(0).value<QList<TaskRow>>())
                titles += row.task.title + (call.at(1).toBool() ? u" (caught up)"_s : QString());
        }
        return titles;
    }

private Q_SLOTS:
    void init()
    {
        m_db = std::make_unique<TestDatabase>();
        m_db->clock().set(utc(2026, 11, 22, 9));
    }

    void eachIsSaidOnce()
    {
        add(u"ten"_s, utc(2026, 11, 22, 10));
        add(u"eleven"_s, utc(2026, 11, 22, 11));
        TaskReminders reminders(**m_db);
        QSignalSpy due(&reminders, &TaskReminders::due);
        QSignalSpy seen(&reminders, &TaskReminders::seenChanged);
        reminders.start({});
        QTRY_VERIFY(seen.count() >= 1);
        QVERIFY(due.isEmpty());
        m_db->clock().set(utc(2026, 11, 22, 10));
        reminders.check();
        QTRY_COMPARE(said(due), QStringList{u"ten"_s});
        reminders.check();
        m_db->clock().set(utc(2026, 11, 22, 12));
        QTRY_VERIFY(seen.count() >= 3);
        reminders.check();
        QTRY_COMPARE(said(due), (QStringList{u"ten"_s, u"eleven"_s}));
        QCOMPARE(reminders.seen(), utc(2026, 11, 22, 12));
    }

    void whatBecameDueMeanwhileIsCaughtUp()
    {
        add(u"long ago"_s, utc(2026, 11, 1));
        add(u"last night"_s, utc(2026, 11, 21, 20));
        add(u"this morning"_s, utc(2026, 11, 22, 11), true); // a day only: nine o'clock in Berlin is eight here
        TaskReminders reminders(**m_db);
        QSignalSpy due(&reminders, &TaskReminders::due);
        reminders.start(utc(2026, 11, 21, 18));
        QTRY_COMPARE(said(due), (QStringList{u"last night (caught up)"_s, u"this morning (caught up)"_s}));
    }

    void snoozedOnesComeBackAndChangesAreNoticed()
    {
        TaskReminders reminders(**m_db);
        QSignalSpy due(&reminders, &TaskReminders::due);
        QSignalSpy seen(&reminders, &TaskReminders::seenChanged);
        reminders.start({});
        QTRY_VERIFY(seen.count() >= 1);
        const TaskId task = add(u"soon"_s, {utc(2026, 11, 22, 9).ms + 60'000});
        runOrDie(*m_db, SnoozeTasks{{task}, utc(2026, 11, 22, 15)});
        QTRY_VERIFY(seen.count() >= 2); // by itself
        m_db->clock().set(utc(2026, 11, 22, 14));
        reminders.check();
        QTRY_COMPARE(reminders.seen(), utc(2026, 11, 22, 14));
        QVERIFY(due.isEmpty());
        m_db->clock().set(utc(2026, 11, 22, 15));
        reminders.check();
        QTRY_COMPARE(said(due), QStringList{u"soon"_s});
        runOrDie(*m_db, CompleteTasks{{task}});
        m_db->clock().set(utc(2026, 11, 22, 16));
        reminders.check();
        QTRY_COMPARE(reminders.seen(), utc(2026, 11, 22, 16));
        QCOMPARE(said(due).size(), 1);
    }

    void stoppedItStaysWhereItIs()
    {
        add(u"ten"_s, utc(2026, 11, 22, 10));
        QCoreApplication::processEvents(); // the change is told
        TaskReminders reminders(**m_db);
        QSignalSpy due(&reminders, &TaskReminders::due);
        QSignalSpy seen(&reminders, &TaskReminders::seenChanged);
        reminders.start({});
        QTRY_COMPARE(seen.count(), 1);
        m_db->clock().set(utc(2026, 11, 22, 12));
        reminders.check(); // on its way when it is stopped
        reminders.stop();
        add(u"eleven"_s, utc(2026, 11, 22, 11));
        reminders.check();
        QCoreApplication::processEvents();
        QCOMPARE(reminders.seen(), utc(2026, 11, 22, 9));
        reminders.start(reminders.seen());
        QTRY_COMPARE(said(due), (QStringList{u"ten (caught up)"_s, u"eleven (caught up)"_s}));
    }

    void theTimerFires()
    {
        add(u"in a moment"_s, {utc(2026, 11, 22, 9).ms + 100});
        TaskReminders reminders(**m_db);
        QSignalSpy due(&reminders, &TaskReminders::due);
        QSignalSpy seen(&reminders, &TaskReminders::seenChanged);
        reminders.start({});
        QTRY_VERIFY(seen.count() >= 1);
        m_db->clock().set({utc(2026, 11, 22, 9).ms + 100});
        QTRY_COMPARE(said(due), QStringList{u"in a moment"_s});
    }
};

QTEST_GUILESS_MAIN(TestTaskReminders)

#include "tst_taskreminders.moc"
