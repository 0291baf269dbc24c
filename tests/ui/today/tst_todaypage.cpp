// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/today/routine.h"
#include "models/people/usercommands.h"
#include "models/tasks/taskcommands.h"
#include "tests/ui/customers/customerpagefixture.h"
#include "tests/ui/formtest.h"
#include "tests/ui/refundedreward.h"
#include "tests/ui/uitest.h"
#include "ui/base/appearance.h"
#include "ui/base/textlabel.h"
#include "ui/today/todaypage.h"
#include "ui/today/todayrow.h"
#include "ui/today/todaytexts.h"

#include <QtTest/QSignalSpy>
#include <QtTest/QTest>
#include <QtWidgets/QCheckBox>
#include <QtWidgets/QPushButton>

using namespace regulars;
using namespace regulars::uitest;

/// The page Today, driven by the keyboard alone and by the mouse.
class TestTodayPage : public QObject
{
    Q_OBJECT

private:
    Theme *m_theme = nullptr;
    std::unique_ptr<SeededShop> m_shop;
    std::unique_ptr<CommandRunner> m_commands;
    std::unique_ptr<Formatting> m_formatting;
    std::unique_ptr<ActionRegistry> m_registry;
    std::unique_ptr<TodayPage> m_page;
    MemoryStore m_store;
    RecordedActions m_actions;

    CustomerId addRegular(const QString &name, int silent, qint64 euros)
    {
        const CustomerId customer = m_shop->add(name);
        for (int i = 0; i < 4; ++i) {
            const QDate day = QDate(2026, 11, 22).addDays(-silent - 21 * i);
            m_shop->sell(customer, utc(day.year(), day.month(), day.day()), euros);
        }
        return customer;
    }
    TaskId addTask(const QString &title, Instant due, UserId owner = {})
    {
        Task task;
        task.owner = owner;
        task.title = title;
        task.dueAt = due;
        return m_shop->run(CreateTask{task}).value;
    }
    void open(int rows)
    {
        m_commands = std::make_unique<CommandRunner>(*m_shop->database);
        m_formatting = std::make_unique<Formatting>(QLocale(u"en_GB"_s), QTimeZone("Europe/Berlin"),
                                                    m_shop->database.clock());
        m_registry = std::make_unique<ActionRegistry>(*m_theme, m_store);
        m_page = std::make_unique<TodayPage>(
            TodayServices{*m_shop->database, *m_commands, *m_formatting, *m_registry, m_actions});
        m_page->resize(1200, 800);
        m_page->show();
        QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
        QTRY_COMPARE(m_page->rows().size(), rows);
        m_page->focusLines();
    }
    QStringList keys() const
    {
        QStringList keys;
        for (const TodayRow *row : m_page->rows())
            keys += row->key();
        return keys;
    }
    void press(Qt::Key key) { QTest::keyClick(QApplication::focusWidget(), key); }
    TodayRow *focused() const { return qobject_cast<TodayRow *>(QApplication::focusWidget()); }

private Q_SLOTS:
    void initTestCase() { m_theme = &installAppearance(*qApp, ThemeMode::Light); }
    void init()
    {
        failOnWarnings();
        m_shop = std::make_unique<SeededShop>();
        m_shop->database.clock().set(utc(2026, 11, 22, 8));
        m_actions.asked.clear();
    }
    void cleanup()
    {
        m_page.reset();
        m_commands.reset();
    }

    void aDayByKeysAlone()
    {
        addRegular(u"Henrik Solberg"_s, 64, 40);
        addRegular(u"Ines Carvalho"_s, 70, 90);
        addTask(u"Call back"_s, utc(2026, 11, 20));
        addTask(u"Send the sheet"_s, utc(2026, 11, 22));
        open(4);
        QCOMPARE(keys(), (QStringList{u"slipping/2"_s, u"slipping/1"_s, u"task/1"_s, u"task/2"_s}));
        QCOMPARE(focused()->key(), u"slipping/2"_s);
        press(Qt::Key_W);
        QCOMPARE(m_actions.asked, QStringList{u"log email 2"_s});
        press(Qt::Key_C);
        QCOMPARE(m_actions.asked.last(), u"log call 2"_s);
        QSignalSpy requested(m_page.get(), &TodayPage::customerRequested);
        press(Qt::Key_Return);
        QCOMPARE(requested.first().first().value<CustomerId>(), CustomerId{2});
        press(Qt::Key_D); // seen to: the line goes, the next one has the keyboard
        QTRY_COMPARE(keys(), (QStringList{u"slipping/1"_s, u"task/1"_s, u"task/2"_s}));
        QTRY_VERIFY(focused() && focused()->key() == u"slipping/1"_s);
        press(Qt::Key_Down);
        QCOMPARE(focused()->key(), u"task/1"_s);
        press(Qt::Key_Space);
        QTRY_COMPARE(keys(), (QStringList{u"slipping/1"_s, u"task/2"_s}));
        QTRY_VERIFY(focused() && focused()->key() == u"task/2"_s);
        press(Qt::Key_Return);
        QCOMPARE(m_actions.asked.last(), u"edit task 2"_s);
        press(Qt::Key_S);
        QTRY_VERIFY(QApplication::activePopupWidget());
        QTest::keyClick(QApplication::activePopupWidget(), Qt::Key_Down);
        QTest::keyClick(QApplication::activePopupWidget(), Qt::Key_Return);
        QTRY_COMPARE(keys(), QStringList{u"slipping/1"_s});
        m_page->activateWindow(); // the menu has had the keyboard
        QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
        m_page->focusLines();
        press(Qt::Key_X);
        QTRY_VERIFY(m_page->rows().isEmpty());
        m_commands->undoLast();
        QTRY_COMPARE(keys(), QStringList{u"slipping/1"_s});
    }

    void aDayByMouse()
    {
        addRegular(u"Henrik Solberg"_s, 64, 40);
        addTask(u"Call back"_s, utc(2026, 11, 22));
        open(2);
        QTest::mouseClick(m_page->rows().first()->findChild<QPushButton *>(u"call"_s), Qt::LeftButton);
        QCOMPARE(m_actions.asked, QStringList{u"log call 1"_s});
        QTest::mouseClick(m_page->rows().last()->findChild<QCheckBox *>(), Qt::LeftButton);
        QTRY_COMPARE(keys(), QStringList{u"slipping/1"_s});
        QTest::mouseClick(m_page->rows().first()->findChild<QPushButton *>(u"dismiss"_s), Qt::LeftButton);
        QTRY_VERIFY(m_page->rows().isEmpty());
    }

    void aRewardIsRestoredWhereItIsAskedAbout()
    {
        const CustomerId ada = m_shop->add(u"Ada Lovelace"_s);
        const RefundedReward refunded(*m_shop, ada);
        const QString key = u"task/%1"_s.arg(refunded.task.value);
        open(1);
        QCOMPARE(keys(), QStringList{key});
        const QString spoken = m_page->rows().first()->accessibleName();
        QVERIFY2(spoken.contains(u"reward used on an order that came back"_s), qPrintable(spoken));
        press(Qt::Key_R);
        QTRY_VERIFY(m_page->rows().isEmpty());
        QVERIFY(refunded.isTheirs(*m_shop));
        m_commands->undoLast();
        QTRY_COMPARE(keys(), QStringList{key});
        QVERIFY(!refunded.isTheirs(*m_shop));
        QTest::mouseClick(m_page->rows().first()->findChild<QPushButton *>(u"restore"_s), Qt::LeftButton);
        QTRY_VERIFY(m_page->rows().isEmpty());
        QVERIFY(refunded.isTheirs(*m_shop));
    }

    void eachLineHasItsReason()
    {
        addRegular(u"Henrik Solberg"_s, 64, 40);
        open(1);
        const QString spoken = m_page->rows().first()->accessibleName();
        QVERIFY2(spoken.contains(u"silent for 64 day(s)"_s) && spoken.contains(u"at stake"_s), qPrintable(spoken));
        QCOMPARE(TodayTexts::rhythm(21), u"every 3 week(s)"_s);
        QCOMPARE(TodayTexts::rhythm(1.2), u"every 1 day(s)"_s);
        QCOMPARE(TodayTexts::rhythm(91), u"every 3 month(s)"_s);
        QCOMPARE(TodayTexts::greeting(u"Mara"_s, *m_formatting), u"Good morning, Mara"_s);
        QCOMPARE(namelessEditors(*m_page), QStringList());
    }

    void aRefusedTickDoesNotStay()
    {
        addTask(u"Call back"_s, utc(2026, 11, 22));
        m_shop->run(AddUser{{{}, u"Mara"_s, UserRole::Owner, false, false}, u"4711"_s}); // and nobody is signed in
        open(1);
        QSignalSpy failed(m_commands.get(), &CommandRunner::failed);
        auto *box = m_page->rows().first()->findChild<QCheckBox *>();
        QTest::mouseClick(box, Qt::LeftButton);
        QTRY_COMPARE(failed.count(), 1);
        QVERIFY(!box->isChecked());
        auto *routine = m_page->findChild<QCheckBox *>(nameOf(RoutineItem::LookAtTasks));
        routine->click();
        QTRY_COMPARE(failed.count(), 2);
        QVERIFY(!routine->isChecked());
    }

    void somebodyElseHasOtherTasks()
    {
        const UserId mara = m_shop->run(AddUser{{{}, u"Mara"_s, UserRole::Owner, false, false}, {}}).value;
        const UserId jonas = m_shop->run(AddUser{{{}, u"Jonas"_s, UserRole::Staff, false, false}, {}}).value;
        addTask(u"Order cups"_s, utc(2026, 11, 22), mara);
        addTask(u"Water the plants"_s, utc(2026, 11, 22), jonas);
        m_shop->database->setUser(mara);
        open(1);
        QCOMPARE(keys(), QStringList{u"task/1"_s});
        m_shop->database->setUser(jonas);
        m_page->followUser();
        QTRY_COMPARE(keys(), QStringList{u"task/2"_s});
    }

    void anEmptyShopIsFriendly()
    {
        open(0);
        QTRY_VERIFY(m_page->view().value());
        QTRY_VERIFY(buttonCalled(*m_page, u"Import orders"_s));
        buttonCalled(*m_page, u"Import orders"_s)->click();
        QCOMPARE(m_actions.asked, QStringList{u"import"_s});
    }
};

QTEST_MAIN(TestTodayPage)

#include "tst_todaypage.moc"
