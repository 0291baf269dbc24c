// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/loyalty/rewardbench.h"
#include "tests/ui/uitest.h"
#include "ui/base/appearance.h"
#include "ui/base/listpane.h"
#include "ui/base/orderedtable.h"
#include "ui/loyalty/rewardform.h"
#include "ui/loyalty/rewarditems.h"
#include "ui/loyalty/rewardspane.h"

#include <QtCore/QMimeData>
#include <QtGui/QAction>
#include <QtTest/QAbstractItemModelTester>
#include <QtWidgets/QMenu>

using namespace regulars;
using namespace Qt::StringLiterals;
using Column = RewardItems::Column;

/// The catalogue of rewards, by clicks and keys.
class TestRewardsPane : public QObject
{
    Q_OBJECT

private:
    Theme *m_theme = nullptr;
    std::unique_ptr<uitest::RewardBench> m_bench;
    std::unique_ptr<RewardsPane> m_pane;

    void open()
    {
        m_pane = std::make_unique<RewardsPane>(RewardsServices{*m_bench->shop.db, m_bench->commands, m_bench->formatting,
                                                               m_bench->signIn, m_bench->rewards, m_bench->forms,
                                                               m_bench->tasks},
                                               &m_bench->window);
        m_bench->show(*m_pane);
        QTRY_VERIFY(m_pane->pane()->state() != ListPane::State::Loading);
        QTRY_VERIFY(m_pane->findChild<QPushButton *>(u"add_reward"_s)->isEnabled());
    }
    [[nodiscard]] OrderedTable *view() const { return m_pane->view(); }
    [[nodiscard]] QStringList names() const { return uitest::RewardBench::column(view()->model(), Column::Name); }
    [[nodiscard]] QString cell(int row, int column) const { return view()->model()->index(row, column).data().toString(); }
    [[nodiscard]] QAction *action(const QString &name) const { return m_pane->findChild<QAction *>(name); }

private Q_SLOTS:
    void initTestCase() { m_theme = &installAppearance(*qApp, ThemeMode::Light); }
    void init()
    {
        uitest::failOnWarnings();
        m_bench = std::make_unique<uitest::RewardBench>();
    }
    void cleanup()
    {
        m_pane.reset();
        m_bench.reset();
    }

    void whatTheTableSays()
    {
        m_bench->shop.claim(m_bench->shop.shop.anneliese, m_bench->shop.tenOff);
        m_bench->shop.change(m_bench->shop.coffee, [](Reward &reward) {
            reward.stock = 5;
            reward.enabled = false;
        });
        open();
        const QAbstractItemModelTester tester(view()->model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        QTRY_COMPARE(names(), (QStringList{u"Free coffee"_s, u"Ten off"_s}));
        QTRY_COMPARE(cell(1, Column::Claims), u"1"_s);
        QCOMPARE(cell(0, Column::PointsTaken), u"200"_s);
        QTRY_COMPARE(cell(0, Column::Left), u"5"_s); // two changes, which may be read one after the other
        QCOMPARE(cell(0, Column::State), u"Not offered"_s);
        QCOMPARE(cell(0, Column::LastClaimed), u"never"_s);
        QCOMPARE(cell(1, Column::Gives), u"€10.00 off an order"_s);
        QCOMPARE(cell(1, Column::Claimers), u"1"_s);
        QCOMPARE(cell(1, Column::Cost), u"€6"_s);
        QCOMPARE(cell(1, Column::LastClaimed), u"today"_s);
        QVERIFY(view()->model()->index(1, 0).data(Qt::AccessibleTextRole).toString().contains(u"Claimed 1"_s));
        QCOMPARE(uitest::namelessEditors(*m_pane), QStringList());
        uitest::takePictures(*m_pane, *m_theme, u"rewards"_s, {1120, 420});
    }

    void whatNobodyWantsIsMarked()
    {
        m_bench->shop.db.clock().set(utc(2027, 8, 1, 9));
        m_bench->rewards.refresh();
        open();
        QTRY_COMPARE(cell(0, Column::State), u"Retire?"_s);
        QVERIFY(view()->model()->index(0, Column::State).data(Qt::ToolTipRole).toString().contains(u"180"_s));
    }

    void theFirstRewardIsMadeByKeys()
    {
        for (const RewardId each : {m_bench->shop.coffee, m_bench->shop.tenOff})
            runOrDie(m_bench->shop.db, DeleteReward{each});
        open();
        QTRY_COMPARE(m_pane->pane()->state(), ListPane::State::Empty);
        m_bench->click(m_pane.get(), u"first_reward"_s);
        auto *form = m_bench->opened<RewardForm>();
        QVERIFY(form);
        m_bench->type(form, u"name"_s, u"Gift wrap"_s);
        m_bench->type(form, u"points"_s, u"300"_s);
        uitest::saveByKeys(*form);
        QTRY_COMPARE(names(), QStringList{u"Gift wrap"_s});
        QTRY_VERIFY(!uitest::openFormOf<RewardForm>(m_bench->window));
        m_bench->commands.undoLast();
        QTRY_COMPARE(m_pane->pane()->state(), ListPane::State::Empty);
    }

    void oneIsEditedCopiedSwitchedOffAndDeletedByKeys()
    {
        open();
        QTRY_COMPARE(names().size(), 2);
        m_pane->focusList();
        m_pane->choose(m_bench->shop.coffee);
        uitest::activate(m_bench->window);
        QTest::keyClick(view(), Qt::Key_Return);
        auto *form = m_bench->opened<RewardForm>();
        QVERIFY(form);
        m_bench->type(form, u"name"_s, u"Free espresso"_s);
        uitest::saveByKeys(*form);
        QTRY_COMPARE(names().value(0), u"Free espresso"_s);
        QTRY_VERIFY(!uitest::openFormOf<RewardForm>(m_bench->window));
        uitest::activate(m_bench->window);
        view()->setFocus();
        QTest::keyClick(view(), Qt::Key_D, Qt::ControlModifier);
        form = m_bench->opened<RewardForm>();
        QVERIFY(form);
        QCOMPARE(form->findChild<QLineEdit *>(u"name"_s)->text(), u"Copy of Free espresso"_s);
        uitest::saveByKeys(*form);
        QTRY_COMPARE(names(), (QStringList{u"Free espresso"_s, u"Ten off"_s, u"Copy of Free espresso"_s}));
        QTRY_VERIFY(!uitest::openFormOf<RewardForm>(m_bench->window));
        m_bench->click(m_pane.get(), u"switch_reward"_s);
        QTRY_COMPARE(cell(0, Column::State), u"Not offered"_s);
        QCOMPARE(action(u"switch_reward"_s)->text(), u"Switch on"_s);
        uitest::activate(m_bench->window);
        view()->setFocus();
        QTest::keyClick(view(), Qt::Key_Delete);
        QTRY_COMPARE(names(), (QStringList{u"Ten off"_s, u"Copy of Free espresso"_s}));
        m_bench->commands.undoLast();
        QTRY_COMPARE(names().size(), 3);
    }

    void whatWasEnteredIsKept()
    {
        open();
        QTRY_COMPARE(names().size(), 2);
        m_bench->click(m_pane.get(), u"add_reward"_s);
        auto *form = m_bench->opened<RewardForm>();
        QVERIFY(form);
        m_bench->type(form, u"name"_s, u"Gift wrap"_s);
        QTest::keyClick(form, Qt::Key_Escape);
        QVERIFY(!form->isVisible());
        QCOMPARE(m_bench->forms.unsaved(), 1);
        // Another reward has a form of its own.
        m_pane->openReward(m_bench->shop.coffee);
        auto *other = m_bench->opened<RewardForm>();
        QVERIFY(other);
        QCOMPARE(other->findChild<QLineEdit *>(u"name"_s)->text(), u"Free coffee"_s);
        other->reject();
        uitest::activate(m_bench->window);
        m_bench->click(m_pane.get(), u"add_reward"_s);
        QCOMPARE(m_bench->opened<RewardForm>(), form);
        QCOMPARE(form->findChild<QLineEdit *>(u"name"_s)->text(), u"Gift wrap"_s);
        m_bench->type(form, u"points"_s, u"300"_s);
        uitest::saveByKeys(*form);
        QTRY_COMPARE(names().size(), 3);
        QTRY_COMPARE(m_bench->forms.unsaved(), 0);
    }

    void rewardsAreMovedByKeysAndDragged()
    {
        const RewardId wrap = m_bench->shop.save(RewardFixture::reward(u"Gift wrap"_s, RewardKind::Service, 300));
        open();
        QTRY_COMPARE(names(), (QStringList{u"Free coffee"_s, u"Ten off"_s, u"Gift wrap"_s}));
        m_pane->focusList();
        m_pane->choose(wrap);
        QTest::keyClick(view(), Qt::Key_Up, Qt::AltModifier);
        QTRY_COMPARE(names(), (QStringList{u"Free coffee"_s, u"Gift wrap"_s, u"Ten off"_s}));
        QCOMPARE(view()->chosen(), wrap.value);
        // The first one behind the last one, in one step, whatever is chosen.
        QAbstractItemModel *model = view()->model();
        const std::unique_ptr<QMimeData> dragged(model->mimeData({model->index(0, Column::Name)}));
        model->dropMimeData(dragged.get(), Qt::MoveAction, 3, 0, {});
        QTRY_COMPARE(names(), (QStringList{u"Gift wrap"_s, u"Ten off"_s, u"Free coffee"_s}));
        m_bench->commands.undoLast();
        QTRY_COMPARE(names(), (QStringList{u"Free coffee"_s, u"Gift wrap"_s, u"Ten off"_s}));
    }

    void theMenuHasEverything()
    {
        open();
        QTRY_COMPARE(names().size(), 2);
        m_pane->choose(m_bench->shop.tenOff);
        Q_EMIT view()->customContextMenuRequested(QPoint(10, 10));
        auto *menu = view()->findChild<QMenu *>();
        QTRY_VERIFY(menu && menu->isVisible());
        QVERIFY(menu->actions().contains(action(u"reward_up"_s)));
        menu->close();
        action(u"reward_up"_s)->trigger();
        QTRY_COMPARE(names().value(0), u"Ten off"_s);
    }

    void whoMayNotManageOnlyLooks()
    {
        open();
        QTRY_COMPARE(names().size(), 2);
        m_pane->choose(m_bench->shop.coffee);
        m_bench->becomeStaff();
        QTRY_VERIFY(!m_pane->findChild<QPushButton *>(u"add_reward"_s)->isEnabled());
        for (const QString &name : {u"edit_reward"_s, u"duplicate_reward"_s, u"switch_reward"_s, u"remove_reward"_s})
            QVERIFY2(!action(name)->isEnabled(), qPrintable(name));
        view()->setFocus();
        QTest::keyClick(view(), Qt::Key_Return);
        QVERIFY(!uitest::openFormOf<RewardForm>(m_bench->window));
        QTest::keyClick(view(), Qt::Key_Down, Qt::AltModifier);
        QCOMPARE(names().value(0), u"Free coffee"_s);
    }
};

QTEST_MAIN(TestRewardsPane)
#include "tst_rewardspane.moc"
