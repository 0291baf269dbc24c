// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/loyalty/couponcode.h"
#include "tests/ui/loyalty/rewardbench.h"
#include "tests/ui/uitest.h"
#include "ui/base/appearance.h"
#include "ui/base/notice.h"
#include "ui/base/orderedview.h"
#include "ui/loyalty/loyaltydesk.h"
#include "ui/loyalty/memberrewardsdialog.h"

#include <QtGui/QClipboard>
#include <QtGui/QKeyEvent>
#include <QtTest/QAbstractItemModelTester>
#include <QtWidgets/QLabel>

using namespace regulars;
using namespace Qt::StringLiterals;

/// What a member can get: given, kept, taken as a code, used and given back, by clicks and keys.
class TestMemberRewardsDialog : public QObject
{
    Q_OBJECT

private:
    Theme *m_theme = nullptr;
    std::unique_ptr<uitest::RewardBench> m_bench;
    std::unique_ptr<LoyaltyDesk> m_desk;
    MemberRewardsDialog *m_dialog = nullptr;

    void open(CustomerId customer)
    {
        m_desk->showRewards(customer);
        m_dialog = m_bench->opened<MemberRewardsDialog>();
        QVERIFY(m_dialog);
        QTRY_VERIFY(!balance().isEmpty());
    }
    [[nodiscard]] QString balance() const { return m_dialog->findChild<QLabel *>(u"member_balance"_s)->text(); }
    [[nodiscard]] static QString rowOf(const OrderedView *view, int row)
    {
        return view->model()->index(row, 0).data(Qt::AccessibleTextRole).toString();
    }
    void choose(RewardId reward)
    {
        OrderedView *view = m_dialog->rewards();
        for (int row = 0; row < view->model()->rowCount(); ++row) {
            if (view->model()->index(row, 0).data(role::Id).toLongLong() == reward.value)
                view->setCurrentIndex(view->model()->index(row, 0));
        }
        QCOMPARE(view->chosen(), reward.value);
    }
    [[nodiscard]] QPushButton *button(const QString &name) const { return m_dialog->findChild<QPushButton *>(name); }
    [[nodiscard]] qint64 points() { return m_bench->shop.active(m_bench->shop.shop.anneliese); }

private Q_SLOTS:
    void initTestCase() { m_theme = &installAppearance(*qApp, ThemeMode::Light); }
    void init()
    {
        uitest::failOnWarnings();
        m_bench = std::make_unique<uitest::RewardBench>();
        m_desk = std::make_unique<LoyaltyDesk>(LoyaltyDeskServices{*m_bench->shop.db, m_bench->commands, m_bench->formatting,
                                                                   m_bench->messages, m_bench->window, m_bench->forms});
        m_bench->window.resize(900, 700);
        m_bench->window.show();
        QVERIFY(QTest::qWaitForWindowActive(&m_bench->window));
    }
    void cleanup()
    {
        m_desk.reset();
        m_bench.reset();
    }

    void whatAMemberCanGet()
    {
        m_bench->shop.save(RewardFixture::reward(u"Evening preview"_s, RewardKind::Access, 2'500));
        open(m_bench->shop.shop.anneliese);
        QCOMPARE(m_dialog->windowTitle(), u"Rewards of Anneliese Bergmann"_s);
        QCOMPARE(balance(), u"1,000 point(s) to spend"_s);
        const QAbstractItemModelTester tester(m_dialog->rewards()->model(),
                                              QAbstractItemModelTester::FailureReportingMode::QtTest);
        QCOMPARE(m_dialog->rewards()->model()->rowCount(), 3);
        QVERIFY(rowOf(m_dialog->rewards(), 0).startsWith(u"Free coffee, 200 point(s)"_s));
        QTRY_VERIFY(rowOf(m_dialog->rewards(), 2).contains(u"1,500 point(s) missing"_s));
        QVERIFY(!m_dialog->claims()->isVisible());
        QCOMPARE(uitest::namelessEditors(*m_dialog), QStringList());
        m_dialog->rewards()->setCurrentIndex(m_dialog->rewards()->model()->index(2, 0));
        for (const QString &name : {u"claim_now"_s, u"claim_later"_s, u"claim_code"_s})
            QVERIFY2(!button(name)->isEnabled(), qPrintable(name));
    }

    void aRewardIsGivenAndUndone()
    {
        open(m_bench->shop.shop.anneliese);
        choose(m_bench->shop.coffee);
        QTRY_VERIFY(button(u"claim_now"_s)->isEnabled());
        uitest::activate(*m_dialog);
        QTest::keyClick(m_dialog->rewards(), Qt::Key_Return);
        QTRY_COMPARE(balance(), u"800 point(s) to spend"_s);
        QCOMPARE(points(), 800);
        QVERIFY(!m_dialog->claims()->isVisible()); // it was used
        QTRY_VERIFY(m_dialog->findChild<Notice *>()->isVisible());
        QCOMPARE(m_dialog->findChild<Notice *>()->text(), u"“Free coffee” was given."_s);
        m_bench->click(m_dialog, u"undo_claim"_s);
        QTRY_COMPARE(balance(), u"1,000 point(s) to spend"_s);
    }

    void oneWishIsOneClaim()
    {
        open(m_bench->shop.shop.anneliese);
        choose(m_bench->shop.coffee);
        QTRY_VERIFY(button(u"claim_now"_s)->isEnabled());
        button(u"claim_now"_s)->click();
        button(u"claim_now"_s)->click(); // while the first is being recorded
        button(u"claim_later"_s)->click();
        QTRY_VERIFY(!m_bench->commands.isBusy());
        QTRY_COMPARE(balance(), u"800 point(s) to spend"_s);
        QCOMPARE(points(), 800);
    }

    void aDoubleClickAndAHeldKeyClaimOnce()
    {
        open(m_bench->shop.shop.anneliese);
        choose(m_bench->shop.coffee);
        m_bench->click(m_dialog, u"claim_now"_s);
        QTRY_COMPARE(balance(), u"800 point(s) to spend"_s); // faster than the second press
        const QPointF place(5, 5);
        for (const QEvent::Type type : {QEvent::MouseButtonDblClick, QEvent::MouseButtonRelease}) {
            QMouseEvent event(type, place, button(u"claim_now"_s)->mapToGlobal(place), Qt::LeftButton,
                              type == QEvent::MouseButtonRelease ? Qt::NoButton : Qt::LeftButton, Qt::NoModifier);
            QCoreApplication::sendEvent(button(u"claim_now"_s), &event);
        }
        QVERIFY(!m_bench->commands.isBusy());
        QKeyEvent repeated(QEvent::KeyPress, Qt::Key_Return, Qt::NoModifier, {}, true);
        QCoreApplication::sendEvent(m_dialog->rewards(), &repeated);
        QVERIFY(!m_bench->commands.isBusy());
        QCOMPARE(points(), 800);
        m_bench->click(m_dialog, u"claim_now"_s); // another wish
        QTRY_COMPARE(balance(), u"600 point(s) to spend"_s);
    }

    void undoIsOfferedAsLongAsItIsTrue()
    {
        open(m_bench->shop.shop.anneliese);
        choose(m_bench->shop.coffee);
        m_bench->click(m_dialog, u"claim_now"_s);
        auto *notice = m_dialog->findChild<Notice *>();
        QTRY_VERIFY(notice->isVisible());
        m_bench->commands.undoLast(); // by somebody else than the notice
        QTRY_COMPARE(balance(), u"1,000 point(s) to spend"_s);
        QTRY_VERIFY(!notice->isVisible());
        m_bench->click(m_dialog, u"claim_now"_s);
        QTRY_VERIFY(notice->isVisible());
        m_bench->commands.run(
            AdjustPoints{m_bench->shop.shop.anneliese, Points::whole(5), PointsReason::Goodwill, u"gift"_s, {}});
        QTRY_VERIFY(!notice->isVisible());
    }

    void aClaimIsKeptUsedAndGivenBack()
    {
        open(m_bench->shop.shop.anneliese);
        choose(m_bench->shop.tenOff);
        m_bench->click(m_dialog, u"claim_later"_s);
        QTRY_VERIFY(m_dialog->claims()->isVisible());
        QVERIFY(rowOf(m_dialog->claims(), 0).startsWith(u"Ten off, claimed on 22 Nov 2026"_s));
        QTRY_COMPARE(balance(), u"500 point(s) to spend"_s);
        uitest::takePictures(*m_dialog, *m_theme, u"member-rewards"_s, {660, 620});
        m_bench->click(m_dialog, u"void_claim"_s);
        QTRY_COMPARE(balance(), u"1,000 point(s) to spend"_s);
        QTRY_VERIFY(!m_dialog->claims()->isVisible());
        choose(m_bench->shop.coffee);
        m_bench->click(m_dialog, u"claim_later"_s);
        QTRY_VERIFY(m_dialog->claims()->isVisible());
        m_dialog->claims()->setFocus();
        QTest::keyClick(m_dialog->claims(), Qt::Key_Return);
        QTRY_VERIFY(!m_dialog->claims()->isVisible());
        QTRY_COMPARE(balance(), u"800 point(s) to spend"_s); // it is spent
    }

    void aCodeIsTakenAlong()
    {
        const RewardId wrap = m_bench->shop.save(RewardFixture::reward(u"Gift wrap"_s, RewardKind::Service, 100));
        open(m_bench->shop.shop.anneliese);
        choose(wrap);
        QTRY_VERIFY(button(u"claim_now"_s)->isEnabled());
        QVERIFY(!button(u"claim_code"_s)->isEnabled()); // it is given by hand
        choose(m_bench->shop.tenOff);
        m_bench->click(m_dialog, u"claim_code"_s);
        QTRY_VERIFY(m_dialog->claims()->isVisible());
        const QString code = couponCodeForReading(
            m_bench->shop.rewardsOf(m_bench->shop.shop.anneliese).coupons.value(0).code);
        QVERIFY(!code.isEmpty());
        QTRY_VERIFY(rowOf(m_dialog->claims(), 0).contains(u"code "_s + code));
        m_bench->click(m_dialog, u"copy_code"_s);
        QCOMPARE(QGuiApplication::clipboard()->text(), code);
    }

    void whoIsNoMemberGetsNothing()
    {
        open(m_bench->shop.shop.priya);
        QCOMPARE(balance(), u"Not a member of the loyalty programme."_s);
        QTRY_VERIFY(rowOf(m_dialog->rewards(), 0).contains(u"for members only"_s));
        QVERIFY(!button(u"claim_now"_s)->isEnabled());
    }

    void withoutRewardsItSaysSo()
    {
        for (const RewardId each : {m_bench->shop.coffee, m_bench->shop.tenOff})
            runOrDie(m_bench->shop.db, DeleteReward{each});
        open(m_bench->shop.shop.anneliese);
        QVERIFY(!m_dialog->rewards()->isVisible());
        QVERIFY(uitest::buttonCalled(*m_dialog, u"Close"_s));
        QTest::keyClick(m_dialog, Qt::Key_Escape);
        QTRY_VERIFY(!uitest::openFormOf<MemberRewardsDialog>(m_bench->window));
    }
};

QTEST_MAIN(TestMemberRewardsDialog)
#include "tst_memberrewardsdialog.moc"
