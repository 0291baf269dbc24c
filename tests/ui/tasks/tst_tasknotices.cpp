// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/base/commandrunner.h"
#include "models/customers/customercommands.h"
#include "models/tasks/taskcommands.h"
#include "models/tasks/taskreminders.h"
#include "tests/support/smallshop.h"
#include "tests/ui/recordednotifier.h"
#include "tests/ui/uitest.h"
#include "ui/base/formatting.h"
#include "ui/base/keyvaluestore.h"
#include "ui/tasks/tasknotices.h"

#include <QtTest/QSignalSpy>
#include <QtTest/QTest>

using namespace regulars;
using namespace Qt::StringLiterals;

/// Notices on the desktop, without a desktop.
class TestTaskNotices : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<TestDatabase> m_db;
    std::unique_ptr<CommandRunner> m_commands;
    MemoryStore m_store;
    uitest::RecordedNotifier m_notifier;
    std::unique_ptr<Formatting> m_formatting;

    std::unique_ptr<TaskNotices> open(const QString &shop = u"seen"_s)
    {
        auto notices = std::make_unique<TaskNotices>(**m_db, *m_commands, *m_formatting, m_store, m_notifier, shop);
        notices->setLocked(false);
        return notices;
    }
    TaskId add(const QString &title, Instant due, TaskType type = TaskType::Task)
    {
        Task task;
        task.title = title;
        task.dueAt = due;
        task.timeUnknown = false;
        task.type = type;
        if (type == TaskType::Promise)
            task.customer = runOrDie(*m_db, CreateCustomer{person(u"Ada"_s, u"Lovelace"_s)});
        return runOrDie(*m_db, CreateTask{task});
    }
    [[nodiscard]] Task stored(TaskId id) const
    {
        return m_db->read([id](Connection &connection) { return TaskStore(connection).task(id); }).value();
    }

private Q_SLOTS:
    void init()
    {
        uitest::failOnWarnings();
        m_db = std::make_unique<TestDatabase>();
        m_db->clock().set(utc(2026, 11, 22, 9));
        m_commands = std::make_unique<CommandRunner>(**m_db);
        m_formatting = std::make_unique<Formatting>(QLocale(u"en_GB"_s), QTimeZone("Europe/Berlin"), m_db->clock());
        m_notifier.notices.clear();
        m_store.remove(u"seen"_s);
    }

    void oneByOneWithButtons()
    {
        const TaskId task = add(u"Call back"_s, utc(2026, 11, 22, 10));
        const TaskId promise = add(u"Send a photo"_s, utc(2026, 11, 22, 11), TaskType::Promise);
        const auto notices = open();
        QTRY_VERIFY(m_store.value(u"seen"_s).isValid());
        QVERIFY(m_notifier.notices.isEmpty());
        m_db->clock().set(utc(2026, 11, 22, 11));
        notices->reminders().check();
        QTRY_COMPARE(m_notifier.notices.size(), 2);
        QCOMPARE(m_notifier.notices.first().title, u"Call back"_s);
        QCOMPARE(m_notifier.notices.last().text, u"Ada Lovelace · today, 12:00"_s);
        QCOMPARE(m_notifier.notices.last().actions.first().text, u"Promise kept"_s);
        Q_EMIT m_notifier.actionChosen(m_notifier.notices.last().id, u"done"_s);
        QTRY_COMPARE(stored(promise).outcome, TaskOutcome::Kept);
        Q_EMIT m_notifier.actionChosen(m_notifier.notices.first().id, u"snooze"_s);
        QTRY_COMPARE(stored(task).snoozedUntil, utc(2026, 11, 23, 8));
        QSignalSpy requested(notices.get(), &TaskNotices::taskRequested);
        Q_EMIT m_notifier.activated(m_notifier.notices.first().id);
        QCOMPARE(requested.first().first().value<TaskId>(), task);
    }

    void whatWasMissedIsToldOfTogether()
    {
        for (const QString &title : {u"one"_s, u"two"_s, u"three"_s, u"four"_s, u"five"_s, u"six"_s})
            add(title, utc(2026, 11, 22, 8));
        m_store.setValue(u"seen"_s, utc(2026, 11, 21).ms);
        const auto notices = open();
        QTRY_COMPARE(m_notifier.notices.size(), 1);
        QVERIFY(m_notifier.notices.first().text.startsWith(u"one\ntwo\nthree\nfour\n"_s));
        QSignalSpy requested(notices.get(), &TaskNotices::tasksRequested);
        Q_EMIT m_notifier.activated(m_notifier.notices.first().id);
        QCOMPARE(requested.count(), 1);
        // The next start says nothing of them.
        const auto again = open();
        QSignalSpy seen(&again->reminders(), &TaskReminders::seenChanged);
        QTRY_COMPARE(seen.count(), 1);
        QCOMPARE(m_notifier.notices.size(), 1);
    }

    void nothingIsToldWhileLocked()
    {
        const TaskId task = add(u"Call back"_s, utc(2026, 11, 22, 10));
        const auto notices = open();
        QTRY_COMPARE(notices->reminders().seen(), utc(2026, 11, 22, 9));
        QTRY_VERIFY(m_store.value(u"seen"_s).isValid());
        m_db->clock().set(utc(2026, 11, 22, 10));
        notices->reminders().check();
        QTRY_COMPARE(m_notifier.notices.size(), 1);
        const QString shown = m_notifier.notices.first().id;
        notices->setLocked(true);
        QSignalSpy window(notices.get(), &TaskNotices::windowRequested);
        QSignalSpy requested(notices.get(), &TaskNotices::taskRequested);
        Q_EMIT m_notifier.activated(shown);
        Q_EMIT m_notifier.actionChosen(shown, u"done"_s);
        QCOMPARE(window.count(), 2);
        QCOMPARE(requested.count(), 0);
        QVERIFY(!m_commands->isBusy());
        add(u"Send a photo"_s, utc(2026, 11, 22, 11));
        m_db->clock().set(utc(2026, 11, 22, 12));
        notices->reminders().check();
        QCoreApplication::processEvents();
        QCOMPARE(m_store.value(u"seen"_s).toLongLong(), utc(2026, 11, 22, 10).ms);
        QCOMPARE(m_notifier.notices.size(), 1);
        notices->setLocked(false);
        QTRY_COMPARE(m_notifier.notices.size(), 2);
        QCOMPARE(m_notifier.notices.last().text, u"Send a photo"_s);
        QCOMPARE(stored(task).outcome, TaskOutcome::Open);
    }

    void noticesOfAnotherShopMeanNothing()
    {
        const TaskId task = add(u"Call back"_s, utc(2026, 11, 22, 10));
        const auto here = open(u"here"_s);
        QTRY_VERIFY(m_store.value(u"here"_s).isValid());
        m_db->clock().set(utc(2026, 11, 22, 10));
        here->reminders().check();
        QTRY_COMPARE(m_notifier.notices.size(), 1);
        const auto elsewhere = open(u"elsewhere"_s);
        QSignalSpy requested(here.get(), &TaskNotices::taskRequested);
        QSignalSpy requestedElsewhere(elsewhere.get(), &TaskNotices::taskRequested);
        Q_EMIT m_notifier.activated(m_notifier.notices.first().id);
        QCOMPARE(requested.count(), 1);
        QCOMPARE(requestedElsewhere.count(), 0);
        Q_EMIT m_notifier.activated(QString::number(task.value));
        QCOMPARE(requested.count(), 1);
    }
};

QTEST_MAIN(TestTaskNotices)

#include "tst_tasknotices.moc"
