// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/people/usercommands.h"
#include "models/tasks/taskcommands.h"
#include "models/tasks/tasklist.h"
#include "tests/ui/customers/customerpagefixture.h"
#include "tests/ui/formtest.h"
#include "tests/ui/refundedreward.h"
#include "tests/ui/uitest.h"
#include "ui/base/appearance.h"
#include "ui/base/listpane.h"
#include "ui/base/searchfield.h"
#include "ui/tasks/taskdelegate.h"
#include "ui/tasks/taskspage.h"

#include <QtTest/QSignalSpy>
#include <QtTest/QTest>
#include <QtWidgets/QListView>
#include <QtWidgets/QMenu>
#include <QtWidgets/QPushButton>

using namespace regulars;
using namespace regulars::uitest;

/// The page of tasks with keys and clicks.
class TestTasksPage : public QObject
{
    Q_OBJECT

private:
    Theme *m_theme = nullptr;
    std::unique_ptr<SeededShop> m_shop;
    std::unique_ptr<CommandRunner> m_commands;
    std::unique_ptr<Formatting> m_formatting;
    std::unique_ptr<ActionRegistry> m_registry;
    std::unique_ptr<TasksPage> m_page;
    MemoryStore m_store;
    RecordedActions m_actions;
    CustomerId m_ada;

    TaskId add(const QString &title, Instant due, TaskType type = TaskType::Task)
    {
        Task task;
        task.title = title;
        task.dueAt = due;
        task.type = type;
        task.customer = m_ada;
        return m_shop->run(CreateTask{task}).value;
    }
    void open(int rows)
    {
        m_commands = std::make_unique<CommandRunner>(*m_shop->database);
        m_formatting = std::make_unique<Formatting>(QLocale(u"en_GB"_s), QTimeZone("Europe/Berlin"),
                                                    m_shop->database.clock());
        m_registry = std::make_unique<ActionRegistry>(*m_theme, m_store);
        m_page = std::make_unique<TasksPage>(
            TaskServices{*m_shop->database, *m_commands, *m_formatting, m_store, *m_registry, m_actions});
        m_page->resize(900, 640);
        m_page->QWidget::show();
        QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
        QTRY_COMPARE(m_page->model().rowCount(), rows);
        m_page->focusList();
    }
    QListView *view() const { return m_page->view(); }
    QStringList titles() const
    {
        QStringList titles;
        for (int row = 0; row < m_page->model().rowCount(); ++row) {
            const TaskLine line = static_cast<TaskDelegate *>(view()->itemDelegate())->line(view()->model()->index(row, 0));
            titles += (line.heading.isEmpty() ? QString() : line.heading + u": "_s) + line.title;
        }
        return titles;
    }
    TaskLineGeometry geometryOf(int row) const
    {
        const QModelIndex index = view()->model()->index(row, 0);
        return TaskLineGeometry::of(static_cast<TaskDelegate *>(view()->itemDelegate())->line(index),
                                    view()->visualRect(index), *m_theme, Qt::LeftToRight);
    }
    void click(const QRect &place) { QTest::mouseClick(view()->viewport(), Qt::LeftButton, {}, place.center()); }

private Q_SLOTS:
    void initTestCase() { m_theme = &installAppearance(*qApp, ThemeMode::Light); }
    void init()
    {
        failOnWarnings();
        m_shop = std::make_unique<SeededShop>();
        m_shop->database.clock().set(utc(2026, 11, 22, 13));
        m_ada = m_shop->add(u"Ada Lovelace"_s);
        m_actions.asked.clear();
    }
    void cleanup()
    {
        m_page.reset();
        m_commands.reset();
        m_store = {};
    }

    void everythingByKeys()
    {
        add(u"Call back"_s, utc(2026, 11, 20));
        add(u"Send the sheet"_s, utc(2026, 11, 22));
        add(u"Review"_s, utc(2026, 11, 30));
        open(3);
        QCOMPARE(titles(), (QStringList{u"Overdue: Call back"_s, u"Today: Send the sheet"_s, u"Later: Review"_s}));
        QTest::keyClick(view(), Qt::Key_Space);
        QTRY_COMPARE(titles(), (QStringList{u"Today: Send the sheet"_s, u"Later: Review"_s, u"Done: Call back"_s}));
        m_page->focusList();
        view()->setCurrentIndex(view()->model()->index(0, 0));
        QTest::keyClick(view(), Qt::Key_S);
        QTRY_VERIFY(QApplication::activePopupWidget());
        QTest::keyClick(QApplication::activePopupWidget(), Qt::Key_Down);
        QTest::keyClick(QApplication::activePopupWidget(), Qt::Key_Return);
        QTRY_COMPARE(titles(), (QStringList{u"Later: Send the sheet"_s, u"Review"_s, u"Done: Call back"_s}));
        m_page->activateWindow(); // the menu has had the keyboard
        QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
        view()->setCurrentIndex(view()->model()->index(1, 0));
        QTest::keyClick(view(), Qt::Key_X);
        QTRY_COMPARE(titles(), (QStringList{u"Later: Send the sheet"_s, u"Done: Review"_s, u"Call back"_s}));
        view()->setCurrentIndex(view()->model()->index(2, 0));
        QTest::keyClick(view(), Qt::Key_D); // opens it again
        QTRY_COMPARE(titles(), (QStringList{u"Overdue: Call back"_s, u"Later: Send the sheet"_s, u"Done: Review"_s}));
        view()->setCurrentIndex(view()->model()->index(0, 0));
        QTest::keyClick(view(), Qt::Key_Return);
        QCOMPARE(m_actions.asked, QStringList{u"edit task 1"_s});
        QTest::keyClick(view(), Qt::Key_Delete);
        QTRY_COMPARE(m_page->model().rowCount(), 2);
        m_commands->undoLast();
        QTRY_COMPARE(m_page->model().rowCount(), 3);
    }

    void everythingByMouse()
    {
        add(u"Call back"_s, utc(2026, 11, 22));
        add(u"Send the sheet"_s, utc(2026, 11, 23));
        add(u"Review"_s, utc(2026, 11, 30));
        open(3);
        click(geometryOf(0).check);
        QTRY_COMPARE(titles().last(), u"Done: Call back"_s);
        click(geometryOf(1).dismiss);
        QTRY_COMPARE(titles(), (QStringList{u"Later: Send the sheet"_s, u"Done: Review"_s, u"Call back"_s}));
        click(geometryOf(0).snooze);
        QTRY_VERIFY(QApplication::activePopupWidget());
        auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
        QVERIFY(menu->actions().size() >= 4);
        menu->actions().at(3)->trigger();
        menu->close();
        QTRY_VERIFY(m_page->model().index(0).data(TaskList::EntryRole).value<TaskEntry>().row.task.snoozedUntil);
        click(geometryOf(2).check); // open again
        QTRY_COMPARE(titles().first(), u"Today: Call back"_s);
    }

    void aRewardIsRestoredByOneKey()
    {
        const RefundedReward refunded(*m_shop, m_ada);
        add(u"Review"_s, utc(2026, 11, 30));
        open(2);
        QVERIFY(titles().first().endsWith(u" · Free coffee"_s));
        const QString spoken = view()->model()->index(0, 0).data(Qt::AccessibleTextRole).toString();
        QVERIFY2(spoken.contains(u"reward used on an order that came back"_s), qPrintable(spoken));
        view()->setCurrentIndex(view()->model()->index(0, 0));
        QTest::keyClick(view(), Qt::Key_R);
        QTRY_VERIFY(titles().last().startsWith(u"Done: "_s));
        QVERIFY(refunded.isTheirs(*m_shop));
        m_commands->undoLast();
        QTRY_VERIFY(titles().first().startsWith(u"Today: "_s));
        QVERIFY(!refunded.isTheirs(*m_shop));
        view()->setCurrentIndex(view()->model()->index(1, 0)); // a person's own
        QSignalSpy busy(m_commands.get(), &CommandRunner::busyChanged);
        QTest::keyClick(view(), Qt::Key_R);
        QCOMPARE(busy.count(), 0);
        QVERIFY(geometryOf(1).restore.isEmpty());
    }

    void rewardsAreRestoredOfAllThatAreChosen()
    {
        const RefundedReward first(*m_shop, m_ada);
        const RefundedReward second(*m_shop, m_shop->add(u"Grace Hopper"_s));
        const RefundedReward third(*m_shop, m_shop->add(u"Emmy Noether"_s));
        add(u"Review"_s, utc(2026, 11, 30));
        open(4);
        QItemSelectionModel *chosen = view()->selectionModel();
        chosen->select(view()->model()->index(0, 0), QItemSelectionModel::ClearAndSelect);
        for (const int row : {1, 3}) // the last one asks nothing
            chosen->select(view()->model()->index(row, 0), QItemSelectionModel::Select);
        chosen->setCurrentIndex(view()->model()->index(2, 0), QItemSelectionModel::NoUpdate);
        const auto theirs = [&] {
            return int(first.isTheirs(*m_shop)) + int(second.isTheirs(*m_shop)) + int(third.isTheirs(*m_shop));
        };
        const auto task = view()->model()->index(2, 0).data(TaskList::EntryRole).value<TaskEntry>().row.task.id;
        QTest::keyClick(view(), Qt::Key_R);
        QTRY_COMPARE(theirs(), 2);
        const RefundedReward &other = task == first.task ? first : task == second.task ? second : third;
        QVERIFY(!other.isTheirs(*m_shop)); // it was not chosen
        QTRY_VERIFY(!m_commands->isBusy());
        m_commands->undoLast();
        QTRY_COMPARE(theirs(), 0);
    }

    void aRewardIsRestoredByOneClick()
    {
        const RefundedReward refunded(*m_shop, m_ada);
        add(u"Review"_s, utc(2026, 11, 30));
        open(2);
        click(geometryOf(0).restore);
        QTRY_VERIFY(titles().last().startsWith(u"Done: "_s));
        QVERIFY(refunded.isTheirs(*m_shop));
        QVERIFY(geometryOf(1).restore.isEmpty()); // it is decided
        m_commands->undoLast();
        QTRY_VERIFY(titles().first().startsWith(u"Today: "_s));
        view()->setCurrentIndex(view()->model()->index(0, 0));
        Q_EMIT view()->customContextMenuRequested(view()->visualRect(view()->currentIndex()).center());
        auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
        QVERIFY(menu);
        const QList<QAction *> actions = menu->actions();
        const auto restore = std::find_if(actions.begin(), actions.end(),
                                          [](const QAction *action) { return action->text() == u"Restore the reward"_s; });
        QVERIFY(restore != actions.end());
        (*restore)->trigger();
        menu->close();
        QTRY_VERIFY(refunded.isTheirs(*m_shop));
    }

    void showsPartsAndFinds()
    {
        add(u"Call back"_s, utc(2026, 11, 22));
        add(u"Put the bowl aside"_s, utc(2026, 11, 23), TaskType::Promise);
        open(2);
        TaskQuery query;
        query.promises = true;
        m_page->applyQuery(query);
        QTRY_COMPARE(titles(), QStringList{u"Later: Put the bowl aside"_s});
        query = {};
        query.state = TaskFilter::State::Closed;
        m_page->applyQuery(query);
        auto *pane = m_page->findChild<ListPane *>();
        QTRY_COMPARE(pane->state(), ListPane::State::NothingFound);
        m_page->applyQuery({});
        m_page->findChild<SearchField *>()->setText(u"bowl"_s);
        QTRY_COMPARE(titles(), QStringList{u"Later: Put the bowl aside"_s});
        Q_EMIT pane->filtersCleared();
        QTRY_COMPARE(m_page->model().rowCount(), 2);
    }

    void mineAreThoseOfWhoIsSignedIn()
    {
        const UserId mara = m_shop->run(AddUser{{{}, u"Mara"_s, UserRole::Owner, false, false}, {}}).value;
        const UserId jonas = m_shop->run(AddUser{{{}, u"Jonas"_s, UserRole::Staff, false, false}, {}}).value;
        for (const auto &[title, owner] : {std::pair(u"Order cups"_s, mara), std::pair(u"Water the plants"_s, jonas)}) {
            Task task;
            task.title = title;
            task.owner = owner;
            task.dueAt = utc(2026, 11, 22);
            m_shop->run(CreateTask{task});
        }
        m_shop->database->setUser(mara);
        open(2);
        TaskQuery mine;
        mine.mine = true;
        m_page->applyQuery(mine);
        QTRY_COMPARE(titles(), QStringList{u"Today: Order cups"_s});
        m_shop->database->setUser(jonas);
        m_page->followUser();
        QTRY_COMPARE(titles(), QStringList{u"Today: Water the plants"_s});
        QCOMPARE(m_page->counts().key().owner, jonas);
        QTRY_VERIFY(m_page->counts().value() && m_page->counts().value()->open() == 1);
    }

    void anEmptyListSaysWhatToDo()
    {
        open(0);
        auto *pane = m_page->findChild<ListPane *>();
        QTRY_COMPARE(pane->state(), ListPane::State::Empty);
        buttonCalled(*pane, u"New task"_s)->click();
        QCOMPARE(m_actions.asked, QStringList{u"task 0"_s});
        QCOMPARE(namelessEditors(*m_page), QStringList());
    }

    void countsForTheNavigation()
    {
        open(0);
        QSignalSpy changed(m_page.get(), &TasksPage::countsChanged);
        add(u"Call back"_s, utc(2026, 11, 20));
        QTRY_VERIFY(m_page->counts().value() && m_page->counts().value()->overdue == 1);
        QVERIFY(changed.count() > 0);
    }

    void rowsFitIntoAnyWidth_data()
    {
        QTest::addColumn<int>("width");
        QTest::addColumn<Qt::LayoutDirection>("direction");
        for (const int width : {220, 420, 900}) {
            QTest::addRow("%d", width) << width << Qt::LeftToRight;
            QTest::addRow("%d from the right", width) << width << Qt::RightToLeft;
        }
    }
    void rowsFitIntoAnyWidth()
    {
        QFETCH(const int, width);
        QFETCH(const Qt::LayoutDirection, direction);
        const TaskLine line{u"Today"_s,
                            u"Call back about wholesale terms"_s,
                            u"Café Lumière · 10:30"_s,
                            {{u"Overdue"_s, Tone::Danger}, {u"Important"_s, Tone::Warning}},
                            false,
                            true};
        const QRect rect(0, 0, width, TaskLineGeometry::heightOf(line));
        const auto geometry = TaskLineGeometry::of(line, rect, *m_theme, direction);
        QList<QRect> parts{geometry.check, geometry.title, geometry.restore, geometry.snooze, geometry.dismiss};
        for (const QRect &chip : geometry.chips) {
            if (!chip.isEmpty())
                parts += chip;
        }
        for (qsizetype i = 0; i < parts.size(); ++i) {
            QVERIFY(rect.contains(parts[i]));
            for (qsizetype j = i + 1; j < parts.size(); ++j)
                QVERIFY(!parts[i].intersects(parts[j]));
        }
        QCOMPARE(geometry.check.center().x() < geometry.title.center().x(), direction == Qt::LeftToRight);
    }

    void looksRight()
    {
        add(u"Call back about wholesale terms"_s, utc(2026, 11, 20));
        add(u"Put the bowl aside"_s, utc(2026, 11, 22), TaskType::Promise);
        const TaskId done = add(u"Reply to the review"_s, utc(2026, 11, 22));
        m_shop->run(CompleteTasks{{done}});
        open(3);
        takePictures(*m_page, *m_theme, u"tasks-page"_s, {900, 640});
    }
};

QTEST_MAIN(TestTasksPage)

#include "tst_taskspage.moc"
