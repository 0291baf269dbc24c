// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/tasks/tasklist.h"

#include "models/people/usercommands.h"
#include "models/tasks/taskcommands.h"
#include "models/tasks/taskview.h"
#include "tests/support/smallshop.h"

#include <QtCore/QRegularExpression>
#include <QtTest/QAbstractItemModelTester>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>

using namespace regulars;
using namespace Qt::StringLiterals;

class TestTaskList : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<TestDatabase> m_db;
    SmallShop m_shop;

    TaskId add(const QString &title, Instant due, bool promise = false)
    {
        Task task;
        task.title = title;
        task.dueAt = due;
        task.customer = m_shop.anneliese;
        task.type = promise ? TaskType::Promise : TaskType::Task;
        return runOrDie(*m_db, CreateTask{task});
    }
    /// The titles; | marks the start of a group, ! what is overdue.
    static QStringList shown(const TaskList &list)
    {
        QStringList rows;
        for (int row = 0; row < list.rowCount(); ++row) {
            const QModelIndex index = list.index(row);
            const auto entry = index.data(TaskList::EntryRole).value<TaskEntry>();
            rows += (index.data(TaskList::StartsGroupRole).toBool() ? u"|"_s : QString()) +
                    (entry.overdue ? u"!"_s : QString()) + entry.row.task.title;
        }
        return rows;
    }

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u".*"_s));
        m_db = std::make_unique<TestDatabase>();
        m_db->clock().set(utc(2026, 11, 22, 13));
        m_shop = fillSmallShop(*m_db);
    }

    void groupsComeAndGo()
    {
        add(u"late"_s, utc(2026, 11, 20));
        add(u"today"_s, utc(2026, 11, 22));
        const TaskId other = add(u"also today"_s, utc(2026, 11, 22));
        add(u"later"_s, utc(2026, 11, 24));
        TaskList list(**m_db);
        const QAbstractItemModelTester tester(&list);
        QTRY_COMPARE(shown(list), (QStringList{u"|!late"_s, u"|today"_s, u"also today"_s, u"|later"_s}));
        QCOMPARE(list.index(0).data(role::Title).toString(), u"late"_s);
        QCOMPARE(list.index(0).data(role::AvatarName).toString(), u"Anneliese Bergmann"_s);
        QSignalSpy reset(&list, &QAbstractItemModel::modelReset);
        runOrDie(*m_db, CompleteTasks{{other}});
        QTRY_COMPARE(shown(list), (QStringList{u"|!late"_s, u"|today"_s, u"|later"_s, u"|also today"_s}));
        // The next day, what was for today is late.
        m_db->clock().set(utc(2026, 11, 23, 8));
        list.refresh();
        QTRY_COMPARE(shown(list), (QStringList{u"|!late"_s, u"!today"_s, u"|later"_s, u"|also today"_s}));
        QCOMPARE(reset.count(), 0);
    }

    void filters()
    {
        add(u"task"_s, utc(2026, 11, 22));
        const TaskId promise = add(u"promise"_s, utc(2026, 11, 22), true);
        TaskList list(**m_db);
        const QAbstractItemModelTester tester(&list);
        TaskQuery query;
        query.promises = true;
        list.setQuery(query);
        QTRY_COMPARE(shown(list), QStringList{u"|promise"_s});
        QCOMPARE(list.rowOf(promise), 0);
        query = {};
        query.state = TaskFilter::State::Closed;
        list.setQuery(query);
        QTRY_COMPARE(list.rowCount(), 0);
        runOrDie(*m_db, BreakPromise{promise});
        QTRY_COMPARE(shown(list), QStringList{u"|promise"_s});
    }

    void mineAndOverdueFollowTheUserAndTheDay()
    {
        const TaskId late = add(u"late"_s, utc(2026, 11, 20));
        add(u"today"_s, utc(2026, 11, 22, 9));
        const UserId mara = runOrDie(*m_db, AddUser{{{}, u"Mara"_s, UserRole::Owner, false, false}, {}});
        Task hers;
        hers.title = u"hers"_s;
        hers.owner = mara;
        hers.dueAt = utc(2026, 11, 21);
        runOrDie(*m_db, CreateTask{hers});
        TaskList list(**m_db);
        const QAbstractItemModelTester tester(&list);
        TaskQuery query;
        query.overdue = true;
        list.setQuery(query);
        QTRY_COMPARE(shown(list), (QStringList{u"|!late"_s, u"!hers"_s}));
        list.setUser(UserId{mara.value + 1});
        query.mine = true;
        list.setQuery(query);
        QTRY_COMPARE(shown(list), QStringList{u"|!late"_s}); // nobody's in particular
        list.setUser(mara);
        QTRY_COMPARE(shown(list), (QStringList{u"|!late"_s, u"!hers"_s}));
        runOrDie(*m_db, CompleteTasks{{late}});
        QTRY_COMPARE(shown(list), QStringList{u"|!hers"_s}); // what is done is not overdue
        m_db->clock().set(utc(2026, 11, 23, 8));
        list.refresh();
        QTRY_COMPARE(shown(list), (QStringList{u"|!hers"_s, u"!today"_s}));
    }

    void manyArriveInPages()
    {
        constexpr int count = 250;
        for (int i = 0; i < count; ++i)
            add(QString::number(i), {utc(2026, 11, 22).ms + i});
        QCoreApplication::sendPostedEvents();
        TaskList list(**m_db);
        const QAbstractItemModelTester tester(&list);
        QTRY_VERIFY(list.rowCount() > 0 && list.rowCount() < count && !list.isReading());
        while (list.canFetchMore({})) {
            const int before = list.rowCount();
            list.fetchMore({});
            QTRY_VERIFY(list.rowCount() > before);
        }
        QCOMPARE(list.rowCount(), count);
        QCOMPARE(list.index(count - 1).data(role::Title).toString(), u"249"_s);
    }

    void countsFollow()
    {
        TaskCountsView counts(**m_db);
        counts.count({});
        QTRY_VERIFY(counts.value());
        QCOMPARE(counts.value()->open(), 0);
        const TaskId late = add(u"late"_s, utc(2026, 11, 20));
        add(u"today"_s, utc(2026, 11, 22));
        add(u"later"_s, utc(2026, 11, 24));
        QTRY_COMPARE(*counts.value(), (TaskCounts{1, 1, 1, 0}));
        runOrDie(*m_db, CompleteTasks{{late}});
        QTRY_COMPARE(*counts.value(), (TaskCounts{0, 1, 1, 1}));
    }
};

QTEST_GUILESS_MAIN(TestTaskList)

#include "tst_tasklist.moc"
