// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/base/commandrunner.h"
#include "models/loyalty/earnsetup.h"
#include "models/people/signin.h"
#include "tests/models/loyalty/pointsfixture.h"
#include "tests/models/loyalty/rewardfixture.h"
#include "tests/ui/customers/customerpagefixture.h"
#include "tests/ui/formtest.h"
#include "tests/ui/scripteddialogs.h"
#include "tests/ui/uitest.h"
#include "ui/base/actionregistry.h"
#include "ui/base/appearance.h"
#include "ui/base/formatting.h"
#include "ui/base/keptforms.h"
#include "ui/base/keyvaluestore.h"
#include "ui/base/listpane.h"
#include "ui/base/messagebar.h"
#include "ui/base/notice.h"
#include "ui/base/orderedtable.h"
#include "ui/base/orderedview.h"
#include "ui/base/searchfield.h"
#include "ui/base/segmentedcontrol.h"
#include "ui/loyalty/couponspane.h"
#include "ui/loyalty/earnruleform.h"
#include "ui/loyalty/loyaltykeyfigures.h"
#include "ui/loyalty/loyaltymemberspane.h"
#include "ui/loyalty/loyaltyoverview.h"
#include "ui/loyalty/loyaltypage.h"
#include "ui/loyalty/loyaltyprints.h"
#include "ui/loyalty/pointsledgercard.h"
#include "ui/loyalty/pointsledgeritems.h"
#include "ui/loyalty/pointsprogrammecard.h"
#include "ui/loyalty/pointsprogrammeform.h"
#include "ui/loyalty/rewardform.h"
#include "ui/loyalty/rewardscard.h"
#include "ui/loyalty/rewardspane.h"
#include "ui/loyalty/tiersharescard.h"
#include "ui/loyalty/trialdialog.h"
#include "ui/reports/figuretile.h"

#include <QtGui/QAction>
#include <QtGui/QClipboard>
#include <QtTest/QAbstractItemModelTester>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QScrollArea>
#include <QtWidgets/QScrollBar>
#include <QtWidgets/QTableView>

using namespace regulars;
using namespace Qt::StringLiterals;

/// The page of the loyalty programme, by clicks and keys.
class TestLoyaltyPage : public QObject
{
    Q_OBJECT

private:
    struct Bench
    {
        PointsFixture shop;
        CommandRunner commands{*shop.db};
        SignIn signIn{*shop.db, {}};
        Formatting formatting{QLocale(u"en_GB"_s), QTimeZone("Europe/Berlin"), shop.db.clock()};
        MemoryStore store;
        std::unique_ptr<ActionRegistry> actions;
        uitest::ScriptedDialogs dialogs;
        TaskCentre tasks;
        QWidget window;
        MessageBar messages{&window};
        KeptForms forms{messages};
        uitest::RecordedActions asked;
        LoyaltyPrints prints{{*shop.db, commands, formatting, dialogs, messages, window}};
        std::unique_ptr<LoyaltyPage> page;
    };
    Theme *m_theme = nullptr;
    std::unique_ptr<Bench> m_bench;

    void open()
    {
        m_bench->page.reset();
        m_bench->page = std::make_unique<LoyaltyPage>(
            LoyaltyPageServices{*m_bench->shop.db, m_bench->commands, m_bench->formatting, m_bench->store, *m_bench->actions,
                                m_bench->signIn, m_bench->tasks, m_bench->forms, m_bench->asked, m_bench->prints},
            &m_bench->window);
        QTRY_COMPARE(m_bench->signIn.state(), SignIn::State::Open);
        m_bench->window.resize(1180, 820);
        m_bench->page->resize(1180, 820);
        m_bench->page->show();
        m_bench->window.show();
        QVERIFY(QTest::qWaitForWindowActive(&m_bench->window));
    }
    [[nodiscard]] QTableView *ledger() const { return m_bench->page->findChild<PointsLedgerCard *>()->view(); }
    [[nodiscard]] static QStringList rowOf(const QTableView *view, int row)
    {
        QStringList cells;
        for (int column = 0; column < view->model()->columnCount(); ++column)
            cells += view->model()->index(row, column).data().toString();
        return cells;
    }
    [[nodiscard]] QStringList memberNames() const
    {
        const QAbstractItemModel *model = m_bench->page->members()->view()->model();
        QStringList names;
        for (int row = 0; row < model->rowCount(); ++row)
            names += model->index(row, 0).data().toString();
        return names;
    }
    static void click(const QWidget *parent, const QString &name)
    {
        auto *button = parent->findChild<QPushButton *>(name);
        QTRY_VERIFY(button && button->isVisible() && button->isEnabled());
        QTest::mouseClick(button, Qt::LeftButton);
    }
    static void type(const QWidget *form, const QString &name, const QString &text)
    {
        auto *line = form->findChild<QLineEdit *>(name);
        QVERIFY2(line, qPrintable(name));
        line->setFocus();
        line->selectAll();
        QTest::keyClick(line, Qt::Key_Delete);
        QTest::keyClicks(line, text);
    }
    void clickSegment(const QWidget *control, int index)
    {
        const auto buttons = control->findChildren<QAbstractButton *>();
        QTest::mouseClick(buttons.at(index), Qt::LeftButton);
    }

private Q_SLOTS:
    void initTestCase() { m_theme = &installAppearance(*qApp, ThemeMode::Light); }
    void init()
    {
        uitest::failOnWarnings();
        m_bench = std::make_unique<Bench>();
        m_bench->actions = std::make_unique<ActionRegistry>(*m_theme, m_bench->store);
        m_bench->actions->add({u"loyalty.adjust"_s, u"Loyalty"_s, u"Adjust points"_s, {}, IconName::Points});
    }
    void cleanup() { m_bench.reset(); }

    void theLedgerShowsEachLine()
    {
        open();
        auto *card = m_bench->page->findChild<PointsLedgerCard *>();
        QTRY_COMPARE(card->findChild<ListPane *>()->state(), ListPane::State::Empty);
        const QAbstractItemModelTester tester(card->view()->model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        const CustomerId anneliese = m_bench->shop.shop.anneliese;
        const OrderId order = m_bench->shop.buy(anneliese, 8'500);
        QTRY_COMPARE(ledger()->model()->rowCount(), 1);
        QStringList cells = rowOf(ledger(), 0);
        QCOMPARE(cells[PointsLedgerItems::When], u"10:00"_s);
        QCOMPARE(cells[PointsLedgerItems::Member], u"Anneliese Bergmann"_s);
        QVERIFY2(cells[PointsLedgerItems::What].startsWith(u"Earned · order "_s),
                 qPrintable(cells[PointsLedgerItems::What]));
        QCOMPARE(cells[PointsLedgerItems::Change], u"+85"_s);
        QCOMPARE(cells[PointsLedgerItems::Balance], u"85"_s);
        QCOMPARE(cells[PointsLedgerItems::Expires], QString());
        m_bench->shop.bringBack(order);
        runOrDie(m_bench->shop.db,
                 AdjustPoints{anneliese, Points::whole(50), PointsReason::Goodwill, u"Late parcel"_s, u"key-1"_s});
        QTRY_COMPARE(ledger()->model()->rowCount(), 3);
        QCOMPARE(rowOf(ledger(), 1)[PointsLedgerItems::Change], u"−85"_s);
        QVERIFY(rowOf(ledger(), 1)[PointsLedgerItems::What].startsWith(u"Taken back"_s));
        cells = rowOf(ledger(), 0);
        QVERIFY2(cells[PointsLedgerItems::What].contains(u"Goodwill · Late parcel"_s),
                 qPrintable(cells[PointsLedgerItems::What]));
        QCOMPARE(cells[PointsLedgerItems::Balance], u"50"_s);
    }

    void aLineLeadsToTheMember()
    {
        const CustomerId anneliese = m_bench->shop.shop.anneliese;
        m_bench->shop.buy(anneliese, 8'500);
        open();
        QTRY_COMPARE(ledger()->model()->rowCount(), 1);
        const QSignalSpy asked(m_bench->page.get(), &LoyaltyPage::customerRequested);
        m_bench->page->focusTab();
        QVERIFY(ledger()->hasFocus());
        ledger()->setCurrentIndex(ledger()->model()->index(0, 0));
        QTest::keyClick(ledger(), Qt::Key_C, Qt::ControlModifier);
        QVERIFY(QGuiApplication::clipboard()->text().contains(u"Anneliese Bergmann\t"_s));
        QTest::keyClick(ledger(), Qt::Key_Return);
        QCOMPARE(asked.size(), 1);
        QCOMPARE(asked.first().first().value<CustomerId>(), anneliese);
    }

    void pointsAreAdjustedByWhoMay()
    {
        open();
        QAction *adjust = m_bench->actions->action(u"loyalty.adjust"_s);
        const QSignalSpy triggered(adjust, &QAction::triggered);
        click(m_bench->page.get(), u"adjust_points"_s);
        QCOMPARE(triggered.size(), 1);
        adjust->setEnabled(false);
        QVERIFY(!m_bench->page->findChild<QPushButton *>(u"adjust_points"_s)->isEnabled());
    }

    void tiersWithTheirShares()
    {
        open();
        auto *card = m_bench->page->findChild<TierSharesCard *>();
        QTRY_COMPARE(card->text().section(u'\n', 0, 0), u"Gold (from €300 a year · kept with €250): 0"_s);
        QCOMPARE(card->text().section(u'\n', 1, 1), u"Silver (from €100 a year · kept with €80): 1"_s);
        QCOMPARE(card->text().section(u'\n', 2, 2), u"Bronze (everybody): 1"_s);
    }

    void theKeyFiguresSayWhatIsKnown()
    {
        const SmallShop &shop = m_bench->shop.shop;
        m_bench->shop.buy(shop.anneliese, 8'500);
        open();
        LoyaltyKeyFigures *figures = m_bench->page->findChild<LoyaltyKeyFigures *>();
        QTRY_VERIFY2(figures->text().contains(u"Active members: 1"_s) || figures->text().contains(u"Active members: 2"_s),
                     qPrintable(figures->text()));
        QTRY_VERIFY2(figures->text().contains(u"Points outstanding: 85, €1 liability"_s), qPrintable(figures->text()));
        // Two members and one gift of points are too few for percentages, and nothing is made up.
        QVERIFY(figures->text().contains(u"Too few members to say"_s));
        QVERIFY(figures->text().contains(u"Redemption rate: –, Not enough points yet to tell"_s));
        const auto tiles = figures->findChildren<FigureTile *>();
        QCOMPARE(tiles.size(), 4);
        for (const FigureTile *tile : tiles)
            QVERIFY2(!tile->toolTip().isEmpty(), qPrintable(tile->accessibleName()));
    }

    void ordersAreComparedWithCare()
    {
        const SmallShop &shop = m_bench->shop.shop;
        m_bench->shop.buy(shop.anneliese, 8'500);
        m_bench->shop.buy(shop.priya, 4'000); // no member
        open();
        const auto *figures = m_bench->page->findChild<LoyaltyKeyFigures *>();
        QTRY_VERIFY2(figures->text().contains(u"member(s), 1 other customer(s)"_s), qPrintable(figures->text()));
        QVERIFY(figures->text().contains(u"Not the programme's effect"_s));
    }

    void cardsEndWhereTheFiguresEnd()
    {
        open();
        const LoyaltyPage *page = m_bench->page.get();
        const auto endOf = [page](const QWidget *part) { return part->mapTo(page, part->rect().bottomRight()).x(); };
        auto *card = page->findChild<TierSharesCard *>();
        const auto *figures = page->findChild<LoyaltyKeyFigures *>();
        QTRY_COMPARE(endOf(card), endOf(figures));
        const int end = endOf(card);
        QScrollBar *bar = nullptr;
        for (QWidget *above = card; above && !bar; above = above->parentWidget()) {
            if (auto *scroll = qobject_cast<QScrollArea *>(above))
                bar = scroll->verticalScrollBar();
        }
        QVERIFY(bar);
        m_bench->page->resize(1180, 420);
        QTRY_VERIFY(bar->maximum() > 0);
        QCOMPARE(endOf(card), end);
        QCOMPARE(endOf(figures), end);
        // The other parts end there as well.
        m_bench->page->showTab(LoyaltyPage::Tab::Rules);
        QTRY_COMPARE(endOf(m_bench->page->points()), end);
        m_bench->page->showTab(LoyaltyPage::Tab::Members);
        QTRY_COMPARE(endOf(m_bench->page->members()), end);
    }

    void theOverviewShowsRewards()
    {
        open();
        auto *card = m_bench->page->findChild<RewardsCard *>();
        QTRY_VERIFY(!card->view()->isVisible());
        click(card, u"new_reward"_s);
        auto *form = uitest::openFormOf<RewardForm>(m_bench->window);
        QVERIFY(form && QTest::qWaitForWindowActive(form));
        type(form, u"name"_s, u"Free coffee"_s);
        type(form, u"points"_s, u"120"_s);
        uitest::saveByKeys(*form);
        QTRY_COMPARE(card->view()->model()->rowCount(), 1);
        QTRY_VERIFY(card->view()->isVisible());
        uitest::activate(m_bench->window);
        card->view()->setFocus();
        card->view()->setCurrentIndex(card->view()->model()->index(0, 0));
        QTest::keyClick(card->view(), Qt::Key_Return);
        QCOMPARE(m_bench->page->tab(), LoyaltyPage::Tab::Rewards);
        QTRY_VERIFY(m_bench->page->rewards()->view()->chosen() > 0);
        QVERIFY(m_bench->page->rewards()->view()->hasFocus());
    }

    void couponsHaveTheirTab()
    {
        Coupon coupon = RewardFixture::giftCard(2'000);
        coupon.customer = m_bench->shop.shop.anneliese;
        runOrDie(m_bench->shop.db, IssueCoupons{coupon, 1});
        open();
        clickSegment(m_bench->page->findChild<SegmentedControl *>(u"loyalty_tabs"_s), 3);
        QCOMPARE(m_bench->page->tab(), LoyaltyPage::Tab::Coupons);
        QTRY_COMPARE(m_bench->page->coupons()->view()->model()->rowCount(), 1);
        m_bench->page->focusTab();
        QVERIFY(m_bench->page->coupons()->view()->hasFocus());
    }

    void membersAreFoundAndFiltered()
    {
        const SmallShop &shop = m_bench->shop.shop;
        m_bench->shop.buy(shop.tomas, 9'900);
        open();
        clickSegment(m_bench->page->findChild<SegmentedControl *>(u"loyalty_tabs"_s), 1);
        QCOMPARE(m_bench->page->tab(), LoyaltyPage::Tab::Members);
        LoyaltyMembersPane *members = m_bench->page->members();
        QTRY_COMPARE(memberNames(), (QStringList{u"Anneliese Bergmann"_s, u"Tomás Oliveira"_s}));
        QTRY_COMPARE(rowOf(members->view(), 1),
                     (QStringList{u"Tomás Oliveira"_s, u"Bronze"_s, u"99"_s, QString(), u"today"_s}));
        auto *choice = members->findChild<SegmentedControl *>(u"member_choice"_s);
        clickSegment(choice, 1);
        QTRY_COMPARE(memberNames(), QStringList{u"Tomás Oliveira"_s});
        clickSegment(choice, 2);
        QTRY_COMPARE(members->pane()->state(), ListPane::State::NothingFound);
        clickSegment(choice, 0);
        QTRY_COMPARE(memberNames().size(), 2);
        QHeaderView *head = members->view()->horizontalHeader();
        QTest::mouseClick(head->viewport(), Qt::LeftButton, {},
                          {head->sectionViewportPosition(LoyaltyMemberModel::Balance) + 10, head->height() / 2});
        QTRY_COMPARE(memberNames().value(0), u"Tomás Oliveira"_s);
        QCOMPARE(uitest::namelessEditors(*members), QStringList());
        auto *search = members->findChild<SearchField *>();
        search->setFocus();
        QTest::keyClicks(search, u"anne"_s);
        QTRY_COMPARE(memberNames(), QStringList{u"Anneliese Bergmann"_s});
        const QSignalSpy asked(m_bench->page.get(), &LoyaltyPage::customerRequested);
        members->focusList();
        members->view()->setCurrentIndex(members->view()->model()->index(0, 0));
        QTest::keyClick(members->view(), Qt::Key_Return);
        QCOMPARE(asked.size(), 1);
    }

    void theTabIsRemembered()
    {
        open();
        auto *tabs = m_bench->page->findChild<SegmentedControl *>(u"loyalty_tabs"_s);
        tabs->takeFocus();
        QTest::keyClick(m_bench->window.focusWidget(), Qt::Key_Right);
        QCOMPARE(m_bench->page->tab(), LoyaltyPage::Tab::Members);
        open();
        QCOMPARE(m_bench->page->tab(), LoyaltyPage::Tab::Members);
    }

    void rulesAreChangedOnThePage()
    {
        open();
        m_bench->page->showTab(LoyaltyPage::Tab::Rules);
        PointsProgrammeCard *card = m_bench->page->points();
        auto *view = card->findChild<OrderedView *>(u"saved_rules"_s);
        QTRY_COMPARE(view->model()->rowCount(), 1);
        QVERIFY(card->text().contains(u"€1.00 for 100 point(s)"_s));
        click(card, u"edit_points"_s);
        auto *form = uitest::openFormOf<PointsProgrammeForm>(m_bench->window);
        QVERIFY(form && QTest::qWaitForWindowActive(form));
        QVERIFY(!form->isDirty());
        type(form, u"point_name"_s, u"Stars"_s);
        click(form, u"add_rule"_s);
        auto *rule = uitest::openFormOf<EarnRuleForm>(m_bench->window);
        QVERIFY(rule && QTest::qWaitForWindowActive(rule));
        type(rule, u"name"_s, u"More for everything"_s);
        type(rule, u"points"_s, u"2"_s);
        uitest::saveByKeys(*rule);
        QTRY_VERIFY(!uitest::openFormOf<EarnRuleForm>(m_bench->window));
        // Both give for the same goods.
        QVERIFY(form->findChild<QLabel *>(u"rule_conflicts"_s)->text().contains(u"both count"_s));
        uitest::saveByKeys(*form);
        QTRY_COMPARE(view->model()->rowCount(), 2);
        QTRY_VERIFY(card->text().contains(u"€1.00 for 100 Stars"_s));
        const auto saved = m_bench->shop.db.read([](Connection &connection) { return readEarnSetup(connection); });
        VERIFY_RESULT(saved);
        QCOMPARE(saved->programme.pointName, u"Stars"_s);
        QCOMPARE(saved->programme.earning.rules.value(1).hundredths, 200);
        QVERIFY(!saved->programme.earning.rules.value(1).uid.isEmpty());
    }

    void aTrialLeadsToAMember()
    {
        const CustomerId anneliese = m_bench->shop.shop.anneliese;
        m_bench->shop.buy(anneliese, 8'500);
        open();
        m_bench->page->showTab(LoyaltyPage::Tab::Rules);
        PointsProgrammeCard *card = m_bench->page->points();
        QTRY_VERIFY(card->findChild<QPushButton *>(u"edit_points"_s)->isEnabled());
        click(card, u"edit_points"_s);
        auto *form = uitest::openFormOf<PointsProgrammeForm>(m_bench->window);
        QVERIFY(form && QTest::qWaitForWindowActive(form));
        type(form, u"point_value"_s, u"0.02"_s);
        auto *button = form->findChild<QPushButton *>(u"try_on_past"_s);
        button->setFocus();
        QTest::keyClick(button, Qt::Key_Space);
        auto *trial = form->findChild<TrialDialog *>();
        QVERIFY(trial && QTest::qWaitForWindowActive(trial));
        auto *gained = trial->findChild<QTableView *>(u"trial_gained"_s);
        QTRY_COMPARE(gained->model()->rowCount(), 1);
        const QSignalSpy asked(m_bench->page.get(), &LoyaltyPage::customerRequested);
        gained->setFocus();
        gained->setCurrentIndex(gained->model()->index(0, 0));
        QTest::keyClick(gained, Qt::Key_Return);
        QCOMPARE(asked.size(), 1);
        QCOMPARE(asked.first().first().value<CustomerId>(), anneliese);
        // The form is out of the way, and kept.
        QTRY_VERIFY(!uitest::openFormOf<PointsProgrammeForm>(m_bench->window));
        QCOMPARE(m_bench->forms.unsaved(), 1);
        click(card, u"edit_points"_s);
        QCOMPARE(uitest::openFormOf<PointsProgrammeForm>(m_bench->window), form);
        QCOMPARE(form->findChild<QLineEdit *>(u"point_value"_s)->text(), u"0.02"_s);
    }

    void pictures()
    {
        const SmallShop &shop = m_bench->shop.shop;
        m_bench->shop.buy(shop.anneliese, 8'500);
        m_bench->shop.buyWithPoints(shop.anneliese, 4'000, 20);
        open();
        QTRY_COMPARE(ledger()->model()->rowCount(), 3);
        uitest::takePictures(*m_bench->page, *m_theme, u"loyalty-overview"_s, {1180, 820});
        m_bench->page->showTab(LoyaltyPage::Tab::Members);
        QTRY_COMPARE(memberNames().size(), 2);
        uitest::takePictures(*m_bench->page, *m_theme, u"loyalty-members"_s, {1180, 820});
        m_bench->page->showTab(LoyaltyPage::Tab::Rewards);
        uitest::takePictures(*m_bench->page, *m_theme, u"loyalty-rewards"_s, {1180, 820});
        m_bench->page->showTab(LoyaltyPage::Tab::Coupons);
        uitest::takePictures(*m_bench->page, *m_theme, u"loyalty-coupons"_s, {1180, 820});
        m_bench->page->showTab(LoyaltyPage::Tab::Rules);
        uitest::takePictures(*m_bench->page, *m_theme, u"loyalty-rules"_s, {1180, 820});
    }
};

QTEST_MAIN(TestLoyaltyPage)
#include "tst_loyaltypage.moc"
