// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/customers/customertablemodel.h"
#include "models/tasks/taskcommands.h"
#include "models/tasks/tasklist.h"
#include "models/views/viewcommands.h"
#include "tests/ui/customers/customerpagefixture.h"
#include "tests/ui/formtest.h"
#include "tests/ui/uitest.h"
#include "ui/base/appearance.h"
#include "ui/base/chip.h"
#include "ui/base/listpane.h"
#include "ui/base/searchfield.h"
#include "ui/customers/customerlistpane.h"
#include "ui/tasks/taskfiltermenu.h"
#include "ui/tasks/taskspage.h"
#include "ui/views/viewbar.h"
#include "ui/views/viewnameform.h"
#include "ui/views/viewprovider.h"

#include <QtTest/QSignalSpy>
#include <QtTest/QTest>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QListView>
#include <QtWidgets/QMenu>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QStackedWidget>

using namespace regulars;
using namespace regulars::uitest;

/// The views of the task list, beside those of the customers in the same window.
class TestTaskViews : public QObject
{
    Q_OBJECT

private:
    Theme *m_theme = nullptr;
    std::unique_ptr<SeededShop> m_shop;
    std::unique_ptr<PageBench> m_bench;
    std::unique_ptr<QStackedWidget> m_window;
    CustomersPage *m_customers = nullptr;
    TasksPage *m_tasks = nullptr;
    CustomerId m_ada;

    ViewBar *bar() const { return m_tasks->views(); }
    TaskQuery query() const { return m_tasks->model().query(); }
    QStringList offered() const
    {
        QStringList names;
        for (const ViewBar::Offer &offer : bar()->offers())
            names += offer.name;
        return names;
    }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::AltModifier)
    {
        m_window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        QTest::keyClick(m_window.get(), key, modifiers);
    }
    void add(const QString &title, Instant due, TaskType type = TaskType::Task)
    {
        Task task;
        task.title = title;
        task.dueAt = due;
        task.type = type;
        task.customer = m_ada;
        m_shop->run(CreateTask{task});
    }
    void open()
    {
        m_window.reset();
        m_bench->open();
        m_window = std::make_unique<QStackedWidget>();
        m_customers = m_bench->release();
        m_tasks = new TasksPage({*m_shop->database, m_bench->commands, m_bench->formatting, m_bench->store,
                                 *m_bench->registry, m_bench->actions});
        m_window->addWidget(m_customers);
        m_window->addWidget(m_tasks);
        m_window->setCurrentWidget(m_tasks);
        m_window->resize(1000, 680);
        m_window->show();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        m_tasks->focusList();
    }

private Q_SLOTS:
    void initTestCase() { m_theme = &installAppearance(*qApp, ThemeMode::Light); }
    void init()
    {
        failOnWarnings();
        m_shop = std::make_unique<SeededShop>();
        m_shop->database.clock().set(utc(2026, 11, 22, 13));
        m_ada = m_shop->add(u"Ada Lovelace"_s);
        add(u"Call back"_s, utc(2026, 11, 20));
        add(u"Order cups"_s, utc(2026, 11, 24));
        add(u"Put the bowl aside"_s, utc(2026, 11, 25), TaskType::Promise);
        m_bench = std::make_unique<PageBench>(*m_shop, *m_theme);
        open();
    }
    void cleanup()
    {
        m_window.reset();
        m_bench.reset();
        m_shop.reset();
    }

    void readyViewsNeedNobodyToSaveThem_data()
    {
        QTest::addColumn<Qt::Key>("key");
        QTest::addColumn<QString>("name");
        QTest::addColumn<int>("rows");
        QTest::newRow("all") << Qt::Key_1 << u"All tasks"_s << 4;
        QTest::newRow("open") << Qt::Key_2 << u"All open tasks"_s << 3;
        QTest::newRow("mine") << Qt::Key_3 << u"My tasks"_s << 3;
        QTest::newRow("overdue") << Qt::Key_4 << u"Overdue tasks"_s << 1;
        QTest::newRow("promises") << Qt::Key_5 << u"Open promises"_s << 1;
        QTest::newRow("done") << Qt::Key_6 << u"Done tasks"_s << 1;
    }
    void readyViewsNeedNobodyToSaveThem()
    {
        QFETCH(const Qt::Key, key);
        Task done;
        done.title = u"Reply"_s;
        const TaskId reply = m_shop->run(CreateTask{done}).value;
        m_shop->run(CompleteTasks{{reply}});
        press(key);
        QTEST(bar()->shownName(), "name");
        QVERIFY(!bar()->isChanged());
        QFETCH(const int, rows);
        QTRY_COMPARE(m_tasks->model().rowCount(), rows);
        const TaskQuery chosen = query();
        open(); // as the next start does
        QCOMPARE(query(), chosen);
        QTEST(bar()->shownName(), "name");
        QVERIFY(!bar()->isChanged());
    }

    void aListIsSavedAndChangedByKeyboard()
    {
        TaskQuery late;
        late.overdue = true;
        m_tasks->applyQuery(late);
        QCOMPARE(bar()->shownName(), u"View not saved"_s);
        m_bench->registry->action(u"tasks.saveView"_s)->trigger();
        auto *form = m_window->findChild<ViewNameForm *>();
        QVERIFY(form);
        form->activateWindow();
        QTRY_COMPARE(QApplication::activeWindow(), form);
        QTest::keyClicks(form->focusWidget(), u"Late"_s);
        QTest::keyClick(form->focusWidget(), Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(bar()->shownName(), u"Late"_s);
        QTRY_VERIFY(!bar()->isChanged());
        QCOMPARE(offered().size(), 7);
        QVERIFY(!bar()->findChild<Chip *>()->isVisible());
        press(Qt::Key_2);
        QCOMPARE(bar()->shownName(), u"All tasks"_s);
        QCOMPARE(query(), TaskQuery());
        press(Qt::Key_1);
        QCOMPARE(query(), late);
        late.promises = true;
        m_tasks->applyQuery(late);
        QVERIFY(bar()->isChanged());
        QVERIFY(bar()->findChild<Chip *>()->isVisible());
        for (QPushButton *button : bar()->findChildren<QPushButton *>()) {
            if (button->accessibleName() == "Save the changes of this view"_L1)
                QTest::keyClick(button, Qt::Key_Space);
        }
        QTRY_VERIFY(!bar()->isChanged());
        press(Qt::Key_2);
        press(Qt::Key_1);
        QCOMPARE(query(), late);
    }

    void keysChooseOnThePageThatIsShown()
    {
        press(Qt::Key_4);
        QVERIFY(query().overdue);
        QCOMPARE(m_customers->list()->model().filter(), CustomerFilter());
        m_window->setCurrentWidget(m_customers);
        press(Qt::Key_5);
        QCOMPARE(m_customers->list()->model().filter().kind, CustomerKind::Company);
        QVERIFY(query().overdue);
        QVERIFY(!query().promises);
    }

    void eachListHasItsOwnViews()
    {
        m_shop->run(SaveView{{{}, {}, u"customers"_s, u"Gifts"_s, {}}});
        m_shop->run(SaveView{{{}, {}, u"tasks"_s, u"Gifts"_s, {{u"text"_s, u"bowl"_s}, {u"room"_s, u"attic"_s}}}});
        QTRY_COMPARE(offered().size(), 7);
        QTRY_COMPARE(m_customers->list()->views()->offers().size(), 6);
        press(Qt::Key_1);
        QCOMPARE(m_tasks->findChild<SearchField *>()->text(), u"bowl"_s);
        QTRY_COMPARE(m_tasks->model().rowCount(), 1);
        QVERIFY(!bar()->isChanged()); // what a newer version knows makes no difference here
    }

    void filtersHaveChipsThatTakeThemOff()
    {
        auto *menu = m_tasks->findChild<TaskFilterMenu *>();
        auto *button = buttonCalled(*m_tasks, u"Filter"_s);
        for (const QString &name : {u"Open"_s, u"Mine"_s, u"Overdue"_s, u"Promises"_s}) {
            Q_EMIT menu->aboutToShow();
            for (QAction *action : menu->actions()) {
                if (action->text() == name)
                    action->trigger();
            }
        }
        QCOMPARE(query().state, TaskFilter::State::Open);
        QVERIFY(query().mine && query().overdue && query().promises);
        QCOMPARE(button->text(), u"Filter · 4"_s);
        auto *pane = m_tasks->findChild<ListPane *>();
        QTRY_COMPARE(pane->state(), ListPane::State::NothingFound);
        Q_EMIT pane->filterRemoved(u"overdue"_s);
        QVERIFY(query().mine && !query().overdue && query().promises);
        QTRY_COMPARE(m_tasks->model().rowCount(), 1);
        Q_EMIT menu->aboutToShow();
        menu->actions().last()->trigger();
        QCOMPARE(query(), TaskQuery());
        QCOMPARE(button->text(), u"Filter"_s);
    }

    void thePaletteFindsTheViewsOfBothLists()
    {
        ViewProvider provider;
        provider.addList(*m_customers->list()->views(), u"customers"_s, u"Customers"_s);
        provider.addList(*bar(), u"tasks"_s, u"Tasks"_s);
        QSignalSpy found(&provider, &PaletteProvider::found);
        QSignalSpy requested(&provider, &ViewProvider::viewRequested);
        provider.find(u"all"_s, 1);
        const auto results = found.first().at(1).value<QList<PaletteResult>>();
        QStringList lines;
        for (const PaletteResult &result : results)
            lines += result.title + u", "_s + result.detail;
        QCOMPARE(lines, (QStringList{u"All customers, Customers"_s, u"All tasks, Tasks"_s, u"All open tasks, Tasks"_s}));
        results.last().run();
        QCOMPARE(requested.first().first().toString(), u"tasks"_s);
        QCOMPARE(bar()->shownName(), u"All open tasks"_s);
    }

    void pictures()
    {
        TaskQuery late;
        late.overdue = true;
        late.mine = true;
        m_tasks->applyQuery(late);
        QTRY_COMPARE(m_tasks->model().rowCount(), 1);
        takePictures(*m_tasks, *m_theme, u"task-views"_s, m_tasks->size());
    }
};

QTEST_MAIN(TestTaskViews)
#include "tst_taskviews.moc"
