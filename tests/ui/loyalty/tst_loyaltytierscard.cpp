// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/loyalty/loyaltycommands.h"
#include "storage/loyalty/tierstore.h"
#include "storage/products/productstore.h"
#include "tests/support/loyaltyshop.h"
#include "tests/support/verify.h"
#include "tests/ui/formtest.h"
#include "tests/ui/sla/slabench.h"
#include "tests/ui/uitest.h"
#include "ui/base/appearance.h"
#include "ui/base/formbinder.h"
#include "ui/base/keptforms.h"
#include "ui/base/notice.h"
#include "ui/base/orderedview.h"
#include "ui/base/suggestedit.h"
#include "ui/loyalty/loyaltytierscard.h"
#include "ui/loyalty/tierform.h"
#include "ui/loyalty/tierladderform.h"
#include "ui/loyalty/tierpreview.h"
#include "ui/loyalty/trialdialog.h"

#include <QtTest/QTest>
#include <QtWidgets/QCheckBox>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPlainTextEdit>
#include <QtWidgets/QPushButton>

using namespace regulars;
using namespace Qt::StringLiterals;

/// The tiers in the settings: set up, changed and taken back by keys and clicks.
class TestLoyaltyTiersCard : public QObject
{
    Q_OBJECT

private:
    Theme *m_theme = nullptr;
    std::unique_ptr<uitest::SlaBench> m_bench;
    std::unique_ptr<TaskCentre> m_tasks;
    std::unique_ptr<KeptForms> m_forms;
    std::unique_ptr<LoyaltyTiersCard> m_card;

    void open()
    {
        m_card = std::make_unique<LoyaltyTiersCard>(LoyaltyTiersServices{*m_bench->desk.db, m_bench->commands,
                                                                         m_bench->formatting, m_bench->signIn, *m_tasks,
                                                                         *m_forms},
                                                    &m_bench->window);
        m_bench->show(*m_card);
        QTRY_VERIFY(m_card->findChild<QPushButton *>(u"edit_tiers"_s)->isEnabled());
    }
    TierLadder store(const TierLadder &ladder) { return runOrDie(m_bench->desk.db, SaveTiers{ladder, {}}); }
    [[nodiscard]] TierLadder stored()
    {
        return m_bench->desk.db.read([](Connection &connection) { return TierStore(connection).ladder(); }).value();
    }
    static void click(const QWidget *parent, const QString &button)
    {
        auto *found = parent->findChild<QPushButton *>(button);
        QTRY_VERIFY(found && found->isEnabled());
        QTest::mouseClick(found, Qt::LeftButton);
    }
    TierLadderForm *openLadder()
    {
        click(m_card.get(), u"edit_tiers"_s);
        auto *form = m_bench->form<TierLadderForm>();
        return form && QTest::qWaitForWindowActive(form) ? form : nullptr;
    }
    static TierForm *openTier(TierLadderForm *ladder, const QString &button)
    {
        click(ladder, button);
        const auto forms = ladder->findChildren<TierForm *>();
        return !forms.isEmpty() && QTest::qWaitForWindowActive(forms.last()) ? forms.last() : nullptr;
    }
    static void type(const QWidget *form, const QString &name, const QString &text)
    {
        auto *line = form->findChild<QLineEdit *>(name);
        QVERIFY(line);
        line->setFocus();
        line->selectAll();
        QTest::keyClick(line, Qt::Key_Delete);
        QTest::keyClicks(line, text);
    }
    void addTier(TierLadderForm *ladder, const QString &name, const QString &from, const QString &keeps)
    {
        TierForm *form = openTier(ladder, u"add_tier"_s);
        QVERIFY(form);
        type(form, u"name"_s, name);
        type(form, u"qualify_from"_s, from);
        type(form, u"retain_from"_s, keeps);
        uitest::saveByKeys(*form);
        QTRY_VERIFY(!ladder->findChild<TierForm *>());
    }
    static QStringList rowsOf(const OrderedView *view)
    {
        QStringList rows;
        for (int row = 0; row < view->model()->rowCount(); ++row)
            rows += view->model()->index(row, 0).data(Qt::AccessibleTextRole).toString();
        return rows;
    }
    static QStringList draftOf(const TierLadderForm *form)
    {
        return rowsOf(form->findChild<OrderedView *>(u"draft_tiers"_s));
    }
    static QString movesIn(const TierLadderForm *form) { return form->findChild<TierPreview *>()->movesText(); }

private Q_SLOTS:
    void initTestCase() { m_theme = &installAppearance(*qApp, ThemeMode::Light); }
    void init()
    {
        uitest::failOnWarnings();
        m_tasks = std::make_unique<TaskCentre>();
        m_bench = std::make_unique<uitest::SlaBench>();
        m_forms = std::make_unique<KeptForms>(m_bench->messages);
    }
    void cleanup()
    {
        m_card.reset();
        m_forms.reset();
        m_bench.reset();
        m_tasks.reset();
    }

    void tiersAreSetUp()
    {
        open();
        QCOMPARE(m_card->findChild<QPushButton *>(u"edit_tiers"_s)->text(), u"Set up tiers…"_s);
        QVERIFY(!m_card->view()->isVisible());
        TierLadderForm *form = openLadder();
        QVERIFY(form);
        QCOMPARE(uitest::namelessEditors(*form), QStringList());
        // Without a tier there is nothing to save.
        uitest::saveByKeys(*form);
        QVERIFY(form->isVisible() && form->notice()->isVisible());
        addTier(form, u"Gold"_s, u"100"_s, u"80"_s);
        addTier(form, u"Bronze"_s, {}, {});
        // The highest stands first, in whatever order they were added.
        QCOMPARE(draftOf(form),
                 (QStringList{u"Gold, from €100 a year · kept with €80, Grey"_s, u"Bronze, everybody, Grey"_s}));
        form->findChild<QComboBox *>(u"period"_s)->setCurrentIndex(3);
        type(form, u"grace_days"_s, u"14"_s);
        QTest::mouseClick(form->findChild<QCheckBox *>(u"joins_with_first_order"_s), Qt::LeftButton, {}, QPoint(8, 8));
        QVERIFY(form->joinsWithFirstOrder());
        uitest::saveByKeys(*form);
        QTRY_COMPARE(m_card->view()->model()->rowCount(), 2);
        QTRY_VERIFY(!m_bench->form<TierLadderForm>());
        const TierLadder saved = stored();
        QCOMPARE(saved.tiers.size(), 2);
        QCOMPARE(saved.tiers.first().name, u"Bronze"_s);
        QCOMPARE(saved.tiers.last().qualifyFrom, 10'000);
        QCOMPARE(saved.tiers.last().retainFrom, 8'000);
        QCOMPARE(saved.period, TierPeriod::RollingYear);
        QCOMPARE(saved.graceDays, 14);
        QVERIFY(m_bench->desk.db.read([](Connection &c) { return TierStore(c).joinsWithFirstOrder(); }).value());
        QCOMPARE(m_card->findChild<QPushButton *>(u"edit_tiers"_s)->text(), u"Edit tiers…"_s);
        m_bench->commands.undoLast();
        QTRY_COMPARE(m_card->view()->model()->rowCount(), 0);
    }

    void aTierIsCheckedAmongTheOthers()
    {
        store(threeTiers());
        open();
        TierLadderForm *ladder = openLadder();
        QVERIFY(ladder);
        TierForm *form = openTier(ladder, u"add_tier"_s);
        QVERIFY(form);
        QCOMPARE(uitest::namelessEditors(*form), QStringList());
        type(form, u"name"_s, u"silver"_s);
        type(form, u"qualify_from"_s, u"70"_s);
        type(form, u"retain_from"_s, u"90"_s);
        uitest::saveByKeys(*form);
        QVERIFY(form->isVisible());
        const auto said = [form] {
            QStringList sentences;
            for (const QLabel *label : form->findChildren<QLabel *>()) {
                if (label->isVisible())
                    sentences += label->text();
            }
            return sentences;
        };
        QVERIFY(said().contains(u"This stands here twice."_s));
        QVERIFY(said().contains(u"A tier can't ask for more to keep it than to reach it."_s));
        // More than keeps the one above.
        type(form, u"name"_s, u"Ruby"_s);
        type(form, u"qualify_from"_s, u"95"_s);
        uitest::saveByKeys(*form);
        QVERIFY(form->isVisible());
        QVERIFY(said().contains(u"This can't be more than what keeps the tier above."_s));
        type(form, u"retain_from"_s, u"60"_s);
        type(form, u"entry_points"_s, u"200"_s);
        form->findChild<QComboBox *>(u"colour"_s)->setCurrentIndex(5);
        form->findChild<QPlainTextEdit *>(u"benefits"_s)->setPlainText(u"A cup of tea"_s);
        uitest::saveByKeys(*form);
        QTRY_COMPARE(draftOf(ladder).size(), 4);
        QCOMPARE(draftOf(ladder).at(1),
                 u"Ruby, from €95 a year · kept with €60 · 200 point(s) as a gift · A cup of tea, Violet"_s);
        QVERIFY(ladder->findChild<QLineEdit *>(u"entry_points_every_months"_s)->isVisible());
        QCOMPARE(stored().tiers.size(), 3); // only the draft knows it
    }

    void aTierCanBeBought()
    {
        store(threeTiers());
        Product club;
        club.name = u"Club, one year"_s;
        const auto added = m_bench->desk.db.write(
            u"test"_s, [club](WriteSession &session) { return ProductStore(session.connection()).insert(session, club); });
        VERIFY_RESULT(added);
        open();
        TierLadderForm *ladder = openLadder();
        QVERIFY(ladder);
        const auto edit = [&ladder] {
            ladder->findChild<OrderedView *>(u"draft_tiers"_s)
                ->setCurrentIndex(ladder->findChild<OrderedView *>(u"draft_tiers"_s)->model()->index(0, 0));
            return openTier(ladder, u"edit_tier"_s);
        };
        TierForm *form = edit();
        QVERIFY(form);
        QCOMPARE(uitest::namelessEditors(*form), QStringList());
        QVERIFY(!form->findChild<QLineEdit *>(u"paid_months"_s)->isVisible());
        auto *line = form->findChild<SuggestEdit *>(u"product_line"_s);
        uitest::activate(*form);
        line->setFocus();
        QTest::keyClicks(line, u"Clu"_s);
        QTRY_VERIFY(QApplication::activePopupWidget());
        QTest::keyClick(QApplication::activePopupWidget(), Qt::Key_Down);
        QTest::keyClick(QApplication::activePopupWidget(), Qt::Key_Return);
        QTRY_COMPARE(form->tier().paidProduct, added->value);
        QVERIFY(form->findChild<QLineEdit *>(u"paid_months"_s)->isVisible());
        type(form, u"paid_months"_s, u"6"_s);
        uitest::saveByKeys(*form);
        QTRY_VERIFY(!ladder->findChild<TierForm *>());
        QVERIFY2(draftOf(ladder).first().startsWith(u"Gold, from €100 a year · or bought, for 6 month(s)"_s),
                 qPrintable(draftOf(ladder).first()));
        QVERIFY(ladder->findChild<QLineEdit *>(u"grace_days"_s)->isVisible());
        form = edit(); // it is known by its name before it is saved
        QVERIFY(form);
        QCOMPARE(form->productName(), club.name);
        form->reject();
        QTRY_VERIFY(!ladder->findChild<TierForm *>());
        uitest::saveByKeys(*ladder);
        QTRY_COMPARE(stored().tiers.last().paidProduct, added->value);
        QCOMPARE(stored().tiers.last().paidMonths, 6);
    }

    void itSaysWhoWouldMove()
    {
        const TierLadder ladder = store(threeTiers());
        const SmallShop &shop = m_bench->desk.shop;
        QCOMPARE(runOrDie(m_bench->desk.db, JoinProgramme{{shop.anneliese, shop.tomas, shop.priya}, {}}), 3);
        open();
        QTRY_COMPARE(rowsOf(m_card->view()), (QStringList{u"Gold, from €100 a year · kept with €80, 1 member(s), Amber"_s,
                                                          u"Silver, from €50 a year · kept with €40, 0 member(s), Blue"_s,
                                                          u"Bronze, everybody, 2 member(s), Grey"_s}));
        TierLadderForm *form = openLadder();
        QVERIFY(form);
        QTRY_COMPARE(movesIn(form), u"All members stay where they are."_s);
        QCOMPARE(
            form->findChild<TierPreview *>()->sharesText(),
            u"Gold: 1 customer(s) · 1 member(s)\nSilver: 0 customer(s) · 0 member(s)\nBronze: 1 customer(s) · 2 member(s)"_s);
        form->findChild<OrderedView *>(u"draft_tiers"_s)
            ->setCurrentIndex(form->findChild<OrderedView *>(u"draft_tiers"_s)->model()->index(0, 0));
        TierForm *tier = openTier(form, u"edit_tier"_s);
        QVERIFY(tier);
        type(tier, u"qualify_from"_s, u"200"_s);
        type(tier, u"retain_from"_s, u"150"_s);
        uitest::saveByKeys(*tier);
        QTRY_VERIFY(movesIn(form).startsWith(u"1 member(s) would go from Gold to Silver at their next review"_s));
        // What never ends is not lost.
        form->findChild<QComboBox *>(u"period"_s)->setCurrentIndex(0);
        QVERIFY(!form->findChild<QLineEdit *>(u"grace_days"_s)->isVisible());
        QTRY_COMPARE(movesIn(form), u"All members stay where they are."_s);
        QCOMPARE(form->findChild<QLabel *>(u"tier_rules"_s)->text(),
                 u"Tiers go by what a member has spent, after returns, from the beginning. Nobody loses a tier."_s);
        form->findChild<QComboBox *>(u"period"_s)->setCurrentIndex(1);
        QTRY_VERIFY(movesIn(form).startsWith(u"1 member(s) would go from Gold to Silver"_s));
        uitest::takePictures(*form, *m_theme, u"tier-ladder"_s, {760, 820});
        form->reject();
    }

    void tiersAreTriedOnPastOrders()
    {
        store(threeTiers());
        const SmallShop &shop = m_bench->desk.shop;
        QCOMPARE(runOrDie(m_bench->desk.db, JoinProgramme{{shop.anneliese, shop.tomas}, {}}), 2);
        open();
        TierLadderForm *form = openLadder();
        QVERIFY(form);
        form->findChild<OrderedView *>(u"draft_tiers"_s)
            ->setCurrentIndex(form->findChild<OrderedView *>(u"draft_tiers"_s)->model()->index(0, 0));
        TierForm *tier = openTier(form, u"edit_tier"_s);
        QVERIFY(tier);
        type(tier, u"qualify_from"_s, u"200"_s);
        type(tier, u"retain_from"_s, u"150"_s);
        uitest::saveByKeys(*tier);
        QTRY_VERIFY(!form->findChild<TierForm *>());
        click(form, u"try_on_past"_s);
        auto *trial = form->findChild<TrialDialog *>();
        QVERIFY(trial);
        QTRY_COMPARE(trial->findChild<QLabel *>(u"trial_moves"_s)->text(),
                     u"1 member(s) would have Silver by now instead of Gold."_s);
        trial->reject();
        // Closed without saving, what was entered is there again.
        form->reject();
        QTRY_VERIFY(!m_bench->form<TierLadderForm>());
        QCOMPARE(m_forms->unsaved(), 1);
        QCOMPARE(openLadder(), form);
        QVERIFY(draftOf(form).first().startsWith(u"Gold, from €200"_s));
        // Without tiers there is nothing to try.
        auto *view = form->findChild<OrderedView *>(u"draft_tiers"_s);
        while (view->model()->rowCount() > 0) {
            view->setCurrentIndex(view->model()->index(0, 0));
            click(form, u"remove_tier"_s);
        }
        click(form, u"try_on_past"_s);
        QVERIFY(form->notice()->isVisible());
        QTRY_VERIFY(!form->findChild<TrialDialog *>());
    }

    void tiersAreRemovedByKeys()
    {
        store(threeTiers());
        open();
        TierLadderForm *form = openLadder();
        QVERIFY(form);
        auto *view = form->findChild<OrderedView *>(u"draft_tiers"_s);
        view->setFocus();
        view->setCurrentIndex(view->model()->index(1, 0));
        QTest::keyClick(view, Qt::Key_Delete);
        QCOMPARE(view->model()->rowCount(), 2);
        QVERIFY(form->isDirty());
        uitest::saveByKeys(*form);
        QTRY_COMPARE(stored().tiers.size(), 2);
        QTRY_COMPARE(m_card->view()->model()->rowCount(), 2);
    }

    void aGiftIsTypedIn()
    {
        store(threeTiers());
        open();
        TierLadderForm *ladder = openLadder();
        QVERIFY(ladder);
        auto *months = ladder->findChild<QLineEdit *>(u"entry_points_every_months"_s);
        QVERIFY(!months->isVisible()); // of nothing
        auto *view = ladder->findChild<OrderedView *>(u"draft_tiers"_s);
        view->setCurrentIndex(view->model()->index(0, 0));
        TierForm *tier = openTier(ladder, u"edit_tier"_s);
        QVERIFY(tier);
        type(tier, u"entry_points"_s, u"300"_s);
        uitest::saveByKeys(*tier);
        QTRY_VERIFY(months->isVisible());
        type(ladder, u"entry_points_every_months"_s, {});
        uitest::saveByKeys(*ladder);
        QVERIFY(ladder->isVisible() && months->hasFocus()); // how often?
        type(ladder, u"entry_points_every_months"_s, u"6"_s);
        uitest::saveByKeys(*ladder);
        QTRY_COMPARE(stored().entryPointsEveryMonths, 6);
        QCOMPARE(stored().tiers.last().entryPoints, 300);
    }

    void anotherMetricIsPointedOut()
    {
        store(threeTiers());
        open();
        TierLadderForm *form = openLadder();
        QVERIFY(form);
        const auto *hint = form->findChild<QLabel *>(u"other_metric"_s);
        QVERIFY(!hint->isVisible());
        auto *metric = form->findChild<QComboBox *>(u"metric"_s);
        metric->setCurrentIndex(metric->findData(nameOf(TierMetric::Orders)));
        QVERIFY(hint->isVisible());
        QVERIFY(draftOf(form).first().startsWith(u"Gold, from 10000 order(s) a year"_s) ||
                draftOf(form).first().startsWith(u"Gold, from 10,000 order(s) a year"_s));
        form->reject();
    }

    void aTierThatIsNotTakenOverIsKept()
    {
        store(threeTiers());
        open();
        TierLadderForm *ladder = openLadder();
        QVERIFY(ladder);
        TierForm *tier = openTier(ladder, u"add_tier"_s);
        QVERIFY(tier);
        type(tier, u"name"_s, u"Platinum"_s);
        QTest::keyClick(tier, Qt::Key_Escape);
        QVERIFY(!tier->isVisible());
        QVERIFY(ladder->isDirty());
        uitest::saveByKeys(*ladder); // saved without it, it would be lost
        QTRY_VERIFY(tier->isVisible());
        QCOMPARE(tier->findChild<QLineEdit *>(u"name"_s)->text(), u"Platinum"_s);
        type(tier, u"qualify_from"_s, u"5000"_s);
        type(tier, u"retain_from"_s, u"4000"_s);
        uitest::saveByKeys(*tier);
        QTRY_VERIFY(!ladder->findChild<TierForm *>());
        uitest::saveByKeys(*ladder);
        QTRY_COMPARE(stored().tiers.size(), 4);
        QCOMPARE(stored().tiers.last().name, u"Platinum"_s);
    }
};

QTEST_MAIN(TestLoyaltyTiersCard)
#include "tst_loyaltytierscard.moc"
