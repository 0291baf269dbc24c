// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/loyalty/loyaltycommands.h"
#include "tests/support/loyaltyshop.h"
#include "tests/ui/customers/customerspagecase.h"
#include "ui/base/chip.h"
#include "ui/base/emptystate.h"
#include "ui/base/listpane.h"
#include "ui/customers/customerselection.h"
#include "ui/customers/customertable.h"
#include "ui/customers/selectionsummary.h"
#include "ui/loyalty/loyaltycard.h"

#include <QtGui/QAction>
#include <QtGui/QClipboard>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QMenu>

using namespace regulars;
using namespace regulars::uitest;

/// The list of customers with real clicks and keys: finding, filters, order, copying.
class TestCustomerListPane : public QObject, private CustomersPageCase
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { initAppearance(); }
    void init() { openShop(); }
    void cleanup() { closeShop(); }

    void typingFindsInTheList()
    {
        openPage();
        cards()->setFocus();
        QVERIFY(!listSearch()->isVisible());
        QTest::keyClick(cards(), Qt::Key_C);
        QTRY_VERIFY(listSearch()->isVisible());
        QTest::keyClicks(listSearch(), u"ost"_s);
        QTRY_COMPARE(names(), QStringList{u"Bruno Costa"_s});
        QTRY_VERIFY(isShowing(m_bruno));
        QTest::keyClick(listSearch(), Qt::Key_Escape); // empties
        QTRY_COMPARE(model().rowCount(), 4);
        QTest::keyClick(listSearch(), Qt::Key_Escape); // leaves
        QVERIFY(!listSearch()->isVisible());
        QVERIFY(cards()->hasFocus());
        QTRY_VERIFY(isShowing(m_bruno));

        listSearch()->setText(u"zzz"_s);
        QTRY_COMPARE(model().rowCount(), 0);
        auto *pane = page()->findChild<ListPane *>();
        QTRY_COMPARE(pane->state(), ListPane::State::NothingFound);
        QTest::mouseClick(button(pane, u"Show all"_s), Qt::LeftButton);
        QTRY_COMPARE(model().rowCount(), 4);
    }

    void listsOfWhatIsToBePutRight()
    {
        openPage();
        QTest::mouseClick(button(list(), u"Filter"_s), Qt::LeftButton);
        QTRY_VERIFY(qApp->activePopupWidget());
        QAction *never = nullptr;
        for (QAction *action : qobject_cast<QMenu *>(qApp->activePopupWidget())->actions()) {
            if (action->text() == "Needs mending"_L1)
                never = action->menu()->actions().at(2);
        }
        QVERIFY(never);
        QCOMPARE(never->text(), u"Never asked for consent"_s);
        never->trigger();
        qApp->activePopupWidget()->close();
        QTRY_COMPARE(model().filter().issue, RecordIssue::NeverAsked);
        auto *chip = list()->findChild<FilterChip *>();
        QVERIFY(chip);
        QCOMPARE(chip->text(), u"To mend: Never asked for consent"_s);
        QTest::keyClick(chip, Qt::Key_Delete);
        QVERIFY(!model().filter().issue);
        QTRY_COMPARE(model().rowCount(), 4);

        listSearch()->setText(u"bru"_s);
        QTRY_COMPARE(model().filter().text, u"bru"_s);
        CustomerFilter lost;
        lost.issue = RecordIssue::NoContact;
        page()->list()->showOnly(lost); // nothing stays of what was searched for
        QCOMPARE(listSearch()->text(), QString());
        QTRY_COMPARE(model().rowCount(), 0);
        auto *pane = page()->findChild<ListPane *>();
        QTRY_COMPARE(pane->state(), ListPane::State::Empty);
        QCOMPARE(pane->emptyState()->accessibleDescription(), u"There is a way to reach every customer."_s);
        QTest::mouseClick(button(pane, u"Show all customers"_s), Qt::LeftButton);
        QTRY_COMPARE(model().rowCount(), 4);
    }

    void filtersAndTakesThemOff()
    {
        openPage();
        auto *menu = button(list(), u"Filter"_s) ? list()->findChild<QMenu *>() : nullptr;
        QVERIFY(menu);
        QTest::mouseClick(button(list(), u"Filter"_s), Qt::LeftButton);
        QTRY_VERIFY(qApp->activePopupWidget());
        QAction *lapsed = nullptr;
        for (QAction *action : qobject_cast<QMenu *>(qApp->activePopupWidget())->actions()) {
            if (action->text() == "Lapsed"_L1)
                lapsed = action;
        }
        QVERIFY(lapsed);
        lapsed->trigger();
        qApp->activePopupWidget()->close();
        QTRY_COMPARE(names(), QStringList{u"Café Chloé"_s});
        QVERIFY(button(list(), u"Filter · 1"_s));
        auto *chip = list()->findChild<FilterChip *>();
        QVERIFY(chip);
        QCOMPARE(chip->text(), u"Stage: Lapsed"_s);
        chip->setFocus();
        QTest::keyClick(chip, Qt::Key_Delete);
        QTRY_COMPARE(model().rowCount(), 4);
        QVERIFY(button(list(), u"Filter"_s));
    }

    void sortsAndRemembers()
    {
        openPage();
        auto *table = list()->findChild<CustomerTable *>();
        list()->showTable(true);
        QTRY_VERIFY(table->isVisible());
        QHeaderView *head = table->horizontalHeader();
        const auto clickHead = [head](int column) {
            const int x = head->sectionViewportPosition(column) + head->sectionSize(column) / 2;
            QTest::mouseClick(head->viewport(), Qt::LeftButton, {}, QPoint(x, head->height() / 2));
        };
        clickHead(CustomerTableModel::NetSpend);
        QTRY_COMPARE(names(), (QStringList{u"Café Chloé"_s, u"Bruno Costa"_s, u"Ada Bergmann"_s, u"Dora Ek"_s}));
        clickHead(CustomerTableModel::Name);
        QTRY_COMPARE(names().first(), u"Ada Bergmann"_s);
        QCOMPARE(head->sortIndicatorSection(), int(CustomerTableModel::Name));
        QCOMPARE(table->model()->index(0, CustomerTableModel::NetSpend).data().toString(), u"€120.00"_s);
        table->setColumnHidden(CustomerTableModel::Phone, true);
        head->resizeSection(CustomerTableModel::Name, 222);
        list()->selection().choose(m_chloe);

        m_bench->open();
        openPage();
        QVERIFY(list()->showsTable());
        QTRY_COMPARE(names().first(), u"Ada Bergmann"_s);
        QCOMPARE(list()->findChild<CustomerTable *>()->columnWidth(CustomerTableModel::Name), 222);
        QTRY_COMPARE(list()->selection().current(), m_chloe);
    }

    void copiesRowsAsText()
    {
        openPage();
        CustomerFilter byName;
        byName.sort = CustomerSort::Name;
        byName.descending = false;
        model().setFilter(byName);
        QTRY_COMPARE(names().value(0), u"Ada Bergmann"_s);
        clickRow(0);
        QTest::keyClick(cards(), Qt::Key_C, Qt::ControlModifier);
        QCOMPARE(QGuiApplication::clipboard()->text().section(u'\t', 0, 1), u"Ada Bergmann\tada@example.com"_s);
        QTest::keyClick(cards(), Qt::Key_A, Qt::ControlModifier);
        QTest::keyClick(cards(), Qt::Key_C, Qt::ControlModifier);
        const QStringList lines = QGuiApplication::clipboard()->text().split(u'\n');
        QCOMPARE(lines.size(), 5);
        QVERIFY(lines.first().startsWith("Name\tE-mail"_L1));
    }

    void membersOfTheLoyaltyProgramme()
    {
        m_shop->run(SaveTiers{threeTiers(), {}});
        openPage();
        QTRY_VERIFY(isShowing(m_ada));
        auto *card = page()->findChild<LoyaltyCard *>();
        QTRY_COMPARE(card->text(), u"Not a member of the loyalty programme."_s);
        const auto press = [&](const QString &name) {
            auto *pressed = card->findChild<QPushButton *>(name);
            QTRY_VERIFY(!pressed->isHidden());
            pressed->click();
        };
        press(u"join_loyalty"_s);
        m_shop->run(JoinProgramme{{m_ada}, {}});
        for (const auto &name : {u"give_tier"_s, u"leave_loyalty"_s, u"member_card"_s, u"statement"_s, u"record_referral"_s})
            press(name);
        QCOMPARE(m_bench->actions.asked.join(u'+'), u"join 1+give tier 1+leave 1+cards 1+statements 1+by 1"_s);
        m_bench->actions.asked.clear();
        press(u"claim_rewards"_s);
        m_bench->registry->action(u"loyalty.claim"_s)->trigger();
        QCOMPARE(m_bench->actions.asked, QStringList(2, u"rewards %1"_s.arg(m_ada.value)));
        // Behind the button for several, and in the search for commands.
        m_bench->actions.asked.clear();
        clickRow(0);
        clickRow(1, Qt::ControlModifier);
        auto *summary = page()->findChild<SelectionSummary *>();
        QTRY_VERIFY(summary->isVisible());
        auto *loyalty = summary->findChild<QPushButton *>(u"loyalty"_s);
        QTRY_VERIFY(loyalty->isVisible());
        const QList<QAction *> offered = loyalty->menu()->actions();
        QCOMPARE(offered.size(), 5);
        for (QAction *action : offered)
            action->trigger();
        QCOMPARE(m_bench->actions.asked.join(u'+'), u"join 2+leave 2+give tier 2+cards 2+statements 2"_s);
        // Who may not do it finds the button grey.
        m_bench->registry->action(u"customers.giveTier"_s)->setEnabled(false);
        QVERIFY(!card->findChild<QPushButton *>(u"give_tier"_s)->isEnabled());
        m_bench->registry->action(u"customers.statements"_s)->setEnabled(false);
        QVERIFY(!card->findChild<QPushButton *>(u"statement"_s)->isEnabled());
        QVERIFY(card->findChild<QPushButton *>(u"leave_loyalty"_s)->isEnabled());
    }
};

REGULARS_GUI_TEST_MAIN(TestCustomerListPane)
#include "tst_customerlistpane.moc"
