// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/tasks/taskcommands.h"
#include "models/tasks/taskexport.h"

#include "models/customers/customercommands.h"

#include "storage/customers/customerstore.h"
#include "storage/journal/history.h"
#include "storage/rollups/verification.h"
#include "storage/timeline/timelinestore.h"
#include "tests/support/smallshop.h"
#include "tests/support/verify.h"

#include <QtTest/QTest>

using namespace regulars;
using namespace Qt::StringLiterals;

class TestTaskCommands : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<TestDatabase> m_db;
    SmallShop m_shop;

    [[nodiscard]] Task task(const QString &title, Instant due = utc(2026, 11, 23)) const
    {
        Task task;
        task.title = title;
        task.customer = m_shop.anneliese;
        task.dueAt = due;
        return task;
    }
    [[nodiscard]] Task stored(TaskId id) const
    {
        return m_db->read([id](Connection &connection) { return TaskStore(connection).task(id); }).value();
    }
    [[nodiscard]] QStringList titles(const TaskFilter &filter = {}) const
    {
        const auto rows = m_db->read([=](Connection &connection) { return TaskStore(connection).page(filter, {}, 100); });
        QStringList titles;
        for (const TaskRow &row : rows.value())
            titles += row.task.title + (row.task.isOpen() ? QString() : u" ("_s + nameOf(row.task.outcome) + u')');
        return titles;
    }
    [[nodiscard]] CustomerStats stats() const
    {
        return m_db
            ->read([this](Connection &connection) {
                return CustomerStore(connection).stats(m_shop.anneliese, Currency(u"EUR"));
            })
            .value();
    }
    /// "kind title" of the customer's story, what is to come first.
    [[nodiscard]] QStringList story() const
    {
        const auto events = m_db->read([this](Connection &connection) -> Result<QList<TimelineEvent>> {
            const TimelineStore store(connection);
            REGULARS_TRY(upcoming, store.upcoming(m_shop.anneliese, {}, 10));
            REGULARS_TRY(page,
                         store.page(m_shop.anneliese, {{TimelineKind::Task, TimelineKind::Promise}, {}, false}, {}, 10));
            return upcoming + page;
        });
        QStringList lines;
        for (const TimelineEvent &event : events.value())
            lines += event.key.kind + u' ' + event.subject + u' ' + nameOf(event.outcomeOfTask);
        return lines;
    }
    void undoLast() const
    {
        VERIFY_RESULT(m_db->write(u"undo"_s, [](WriteSession &session) -> Result<void> {
            History history(session.connection());
            REGULARS_TRY(last, history.lastUndoable());
            REGULARS_CHECK(history.undo(session, last.id));
            return {};
        }));
    }
    void verifyDerived() const
    {
        const auto found = m_db->read([](Connection &connection) { return verifyDatabase(connection, {}, {}); });
        VERIFY_RESULT(found);
        QCOMPARE(found->differences, (QMap<QString, qint64>()));
        QVERIFY(found->isSound());
    }

private Q_SLOTS:
    void init()
    {
        m_db = std::make_unique<TestDatabase>();
        m_shop = fillSmallShop(*m_db);
    }
    void cleanup() { verifyDerived(); }

    void aTaskIsStoredWhole()
    {
        Task whole = task(u"Send the linen care sheet"_s, utc(2026, 11, 24, 9, 30));
        whole.timeUnknown = false;
        whole.note = u"The grey one"_s;
        whole.priority = TaskPriority::High;
        whole.order = m_shop.annelieseFirst;
        whole.recurrence = u"FREQ=MONTHLY"_s;
        whole.items = {{0, u"Print"_s, false}, {0, u"Post"_s, true}};
        const TaskId id = runOrDie(*m_db, CreateTask{whole});
        const Task read = stored(id);
        QCOMPARE(read.title, whole.title);
        QCOMPARE(read.note, whole.note);
        QCOMPARE(read.dueAt, whole.dueAt);
        QCOMPARE(read.seriesStart, whole.dueAt);
        QVERIFY(!read.timeUnknown && !read.uid.isEmpty());
        QCOMPARE(read.priority, TaskPriority::High);
        QCOMPARE(read.order, m_shop.annelieseFirst);
        QCOMPARE(read.items.size(), 2);
        QCOMPARE(read.items.last().text, u"Post"_s);
        QVERIFY(read.items.last().done);
        Task changed = read;
        changed.items = {read.items.last(), {0, u"Ask whether it came"_s, false}};
        changed.title = u"Send the sheet"_s;
        runOrDie(*m_db, UpdateTask{changed});
        QCOMPARE(stored(id).items.size(), 2);
        QCOMPARE(stored(id).items.first().text, u"Post"_s);
        undoLast();
        QCOMPARE(stored(id).items.first().text, u"Print"_s);
        undoLast();
        QVERIFY(titles().isEmpty());
    }

    void theListIsInTheOrderOfUrgency()
    {
        runOrDie(*m_db, CreateTask{task(u"later"_s, utc(2026, 12, 1))});
        Task undated = task(u"undated"_s);
        undated.dueAt.reset();
        runOrDie(*m_db, CreateTask{undated});
        const TaskId late = runOrDie(*m_db, CreateTask{task(u"late"_s, utc(2026, 11, 1))});
        const TaskId done = runOrDie(*m_db, CreateTask{task(u"done"_s, utc(2026, 11, 2))});
        runOrDie(*m_db, CompleteTasks{{done}});
        QCOMPARE(titles(), (QStringList{u"late"_s, u"later"_s, u"undated"_s, u"done (done)"_s}));
        runOrDie(*m_db, SnoozeTasks{{late}, utc(2026, 12, 5)});
        QCOMPARE(titles(), (QStringList{u"later"_s, u"late"_s, u"undated"_s, u"done (done)"_s}));
        QCOMPARE(stored(late).dueAt, utc(2026, 11, 1));
        TaskFilter found;
        found.text = u"LATE"_s;
        QCOMPARE(titles(found), (QStringList{u"later"_s, u"late"_s}));
        found = {};
        found.text = u"anneliese"_s;
        found.state = TaskFilter::State::Closed;
        QCOMPARE(titles(found), QStringList{u"done (done)"_s});
    }

    void pagesMeet()
    {
        for (int i = 0; i < 7; ++i)
            runOrDie(*m_db, CreateTask{task(QString::number(i), utc(2026, 11, 23))});
        runOrDie(*m_db, CompleteTasks{{TaskId{1}, TaskId{2}, TaskId{3}}});
        QStringList seen;
        std::optional<TaskKey> last;
        for (int page = 0; page < 10; ++page) {
            const auto rows =
                m_db->read([=](Connection &connection) { return TaskStore(connection).page({}, last, 2); }).value();
            for (const TaskRow &row : rows)
                seen += row.task.title;
            if (rows.size() < 2)
                break;
            last = keyOf(rows.last().task);
        }
        QCOMPARE(seen, (QStringList{u"3"_s, u"4"_s, u"5"_s, u"6"_s, u"2"_s, u"1"_s, u"0"_s}));
    }

    void whatRepeatsIsThereAgain()
    {
        Task weekly = task(u"Tidy up"_s, utc(2026, 11, 22));
        weekly.recurrence = u"FREQ=WEEKLY;COUNT=2"_s;
        const TaskId first = runOrDie(*m_db, CreateTask{weekly});
        runOrDie(*m_db, CompleteTasks{{first}});
        QCOMPARE(titles(), (QStringList{u"Tidy up"_s, u"Tidy up (done)"_s}));
        undoLast();
        QCOMPARE(titles(), QStringList{u"Tidy up"_s});
        runOrDie(*m_db, DismissTasks{{first}});
        TaskFilter open;
        open.state = TaskFilter::State::Open;
        const auto rows =
            m_db->read([=](Connection &connection) { return TaskStore(connection).page(open, {}, 9); }).value();
        QCOMPARE(rows.size(), 1);
        QCOMPARE(rows.first().task.dueAt, utc(2026, 11, 29, 11)); // noon in Berlin, as the shop counts days
        runOrDie(*m_db, CompleteTasks{{rows.first().task.id}});
        QVERIFY(titles(open).isEmpty());
    }

    void promisesAreKeptOrBroken()
    {
        Task promise = task(u"Put the bowl aside"_s);
        promise.type = TaskType::Promise;
        const TaskId id = runOrDie(*m_db, CreateTask{promise});
        QCOMPARE(story(), QStringList{u"promise Put the bowl aside open"_s});
        runOrDie(*m_db, KeepPromise{id});
        QCOMPARE(story(), QStringList{u"promise Put the bowl aside kept"_s});
        runOrDie(*m_db, BreakPromise{id});
        QCOMPARE(story(), QStringList{u"promise Put the bowl aside broken"_s});
        runOrDie(*m_db, ReopenTask{id});
        QCOMPARE(story(), QStringList{u"promise Put the bowl aside open"_s});
        runOrDie(*m_db, CompleteTasks{{id}});
        QCOMPARE(stored(id).outcome, TaskOutcome::Kept);
        const TaskId plain = runOrDie(*m_db, CreateTask{task(u"Plain"_s)});
        const auto refused = runCommand(**m_db, KeepPromise{plain}).result();
        QCOMPARE(refused.error().code, ErrorCode::Refused);
    }

    void theCustomersFiguresFollow()
    {
        const Instant before = stats().lastActivityAt.value();
        const TaskId later = runOrDie(*m_db, CreateTask{task(u"later"_s, utc(2026, 12, 1))});
        const TaskId sooner = runOrDie(*m_db, CreateTask{task(u"sooner"_s, utc(2026, 11, 25))});
        QCOMPARE(stats().nextActivityAt, utc(2026, 11, 25));
        QCOMPARE(stats().lastActivityAt, before);
        runOrDie(*m_db, CompleteTasks{{sooner}});
        QCOMPARE(stats().nextActivityAt, utc(2026, 12, 1));
        QCOMPARE(stats().lastActivityAt, m_db->clock().now());
        runOrDie(*m_db, DismissTasks{{later}});
        QVERIFY(!stats().nextActivityAt);
        QCOMPARE(story(), QStringList{u"task sooner done"_s}); // what was dismissed is no part of it
        Task moved = stored(sooner);
        moved.customer = m_shop.priya;
        runOrDie(*m_db, UpdateTask{moved});
        QVERIFY(story().isEmpty());
        QCOMPARE(stats().lastActivityAt, before);
        runOrDie(*m_db, DeleteTasks{{sooner}});
    }

    void stepsAreTickedOneByOne()
    {
        Task listed = task(u"Window"_s);
        listed.items = {{0, u"Lights"_s, false}, {0, u"Paper"_s, false}};
        const TaskId id = runOrDie(*m_db, CreateTask{listed});
        runOrDie(*m_db, TickTaskItem{id, stored(id).items.last().id, true});
        QVERIFY(!stored(id).items.first().done && stored(id).items.last().done);
        QCOMPARE(runCommand(**m_db, TickTaskItem{id, 999, true}).result().error().code, ErrorCode::NotFound);
    }

    void whatCannotBeIsRefused()
    {
        QCOMPARE(runCommand(**m_db, CreateTask{task(u" "_s)}).result().error().field, u"title"_s);
        Task ofNobody = task(u"x"_s);
        ofNobody.customer = CustomerId{99};
        QCOMPARE(runCommand(**m_db, CreateTask{ofNobody}).result().error().code, ErrorCode::NotFound);
        const TaskId id = runOrDie(*m_db, CreateTask{task(u"x"_s)});
        const Task old = stored(id);
        runOrDie(*m_db, UpdateTask{old});
        QCOMPARE(runCommand(**m_db, UpdateTask{old}).result().error().code, ErrorCode::Conflict);
        runOrDie(*m_db, DeleteTasks{{id}});
        QVERIFY(titles().isEmpty());
        QCOMPARE(runCommand(**m_db, CompleteTasks{{id}}).result().error().code, ErrorCode::NotFound);
    }

    void anotherDueDateEndsTheSnooze()
    {
        const TaskId id = runOrDie(*m_db, CreateTask{task(u"x"_s)});
        runOrDie(*m_db, SnoozeTasks{{id}, utc(2026, 12, 1)});
        Task changed = stored(id);
        changed.note = u"y"_s;
        runOrDie(*m_db, UpdateTask{changed});
        QVERIFY(stored(id).snoozedUntil);
        changed = stored(id);
        changed.dueAt = utc(2026, 11, 30);
        runOrDie(*m_db, UpdateTask{changed});
        QVERIFY(!stored(id).snoozedUntil);
        runOrDie(*m_db, SnoozeTasks{{id}, utc(2026, 12, 1)});
        runOrDie(*m_db, SnoozeTasks{{id}, Instant{}});
        QVERIFY(!stored(id).snoozedUntil);
    }

    void deletedCustomersTakeTheirTasksOutOfSight()
    {
        runOrDie(*m_db, CreateTask{task(u"x"_s)});
        runOrDie(*m_db, DeleteCustomers{{m_shop.anneliese}});
        QVERIFY(titles().isEmpty());
        const auto counts = m_db->read([this](Connection &connection) {
            return TaskStore(connection).counts({}, m_db->clock().now(), LocalCalendar(QTimeZone("Europe/Berlin")));
        });
        QCOMPARE(counts->open(), 0);
    }

    void theCalendarFileIsWrittenWholeOrNotAtAll()
    {
        runOrDie(*m_db, CreateTask{task(u"One"_s)});
        const TaskId done = runOrDie(*m_db, CreateTask{task(u"Two"_s)});
        runOrDie(*m_db, CompleteTasks{{done}});
        const QString file = m_db->path(u"tasks.ics"_s);
        const auto write = [&](bool replace) { return startTaskExport(**m_db, file, replace).result(); };
        QCOMPARE(write(false).value(), 1);
        QCOMPARE(write(false).error().code, ErrorCode::FileNotWritable);
        QCOMPARE(write(true).value(), 1);
        QFile written(file);
        QVERIFY(written.open(QIODevice::ReadOnly));
        const QByteArray content = written.readAll();
        QVERIFY(content.contains("SUMMARY:One") && !content.contains("SUMMARY:Two"));
    }
};

QTEST_GUILESS_MAIN(TestTaskCommands)

#include "tst_taskcommands.moc"
