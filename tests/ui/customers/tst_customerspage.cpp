// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/customers/customertablemodel.h"
#include "models/loyalty/loyaltycommands.h"
#include "models/timeline/timelinemodel.h"
#include "tests/support/loyaltyshop.h"
#include "tests/ui/customers/customerpagefixture.h"
#include "tests/ui/uitest.h"
#include "ui/base/appearance.h"
#include "ui/base/chip.h"
#include "ui/base/emptystate.h"
#include "ui/base/keyfigure.h"
#include "ui/base/listpane.h"
#include "ui/base/searchfield.h"
#include "ui/base/textlabel.h"
#include "ui/base/timelineview.h"
#include "ui/customers/customerdetails.h"
#include "ui/customers/customerheader.h"
#include "ui/customers/customerlistpane.h"
#include "ui/customers/customerselection.h"
#include "ui/customers/customertable.h"
#include "ui/customers/selectionsummary.h"
#include "ui/loyalty/loyaltycard.h"
#include "ui/timeline/timelinepane.h"

#include <QtGui/QAction>
#include <QtGui/QClipboard>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QListView>
#include <QtWidgets/QMenu>
#include <QtWidgets/QPlainTextEdit>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QSplitter>

using namespace regulars;
using namespace regulars::uitest;

/// The customer page with real clicks and keys on a seeded database.
class TestCustomersPage : public QObject
{
    Q_OBJECT

private:
    Theme *m_theme = nullptr;
    std::unique_ptr<SeededShop> m_shop;
    std::unique_ptr<PageBench> m_bench;
    CustomerId m_ada, m_bruno, m_chloe, m_dora;

    CustomersPage *page() const { return m_bench->page; }
    CustomerListPane *list() const { return page()->list(); }
    CustomerTableModel &model() const { return list()->model(); }
    QListView *cards() const { return list()->findChild<QListView *>(); }
    TimelinePane *timeline() const { return page()->timeline(); }
    SearchField *listSearch() const { return list()->findChild<SearchField *>(); }

    /// The page is on the screen, has its list, and shows this customer.
    bool isShowing(CustomerId customer) const
    {
        auto *view = page()->findChild<CustomerHeader *>();
        return page()->customer() == customer && view->isVisible() && !timeline()->model().isReading();
    }
    QStringList names() const
    {
        QStringList names;
        for (int row = 0; row < model().rowCount(); ++row) {
            if (const CustomerRow *shown = model().row(row))
                names += shown->name;
        }
        return names;
    }
    void openPage()
    {
        page()->show();
        QVERIFY(QTest::qWaitForWindowActive(page()));
        QTRY_COMPARE(names().size(), model().rowCount());
        QTRY_VERIFY(!model().isReading() && model().rowCount() > 0);
        QTRY_COMPARE(names().size(), model().rowCount());
    }
    void clickRow(int row, Qt::KeyboardModifiers modifiers = {})
    {
        const QRect place = cards()->visualRect(cards()->model()->index(row, 0));
        QTest::mouseClick(cards()->viewport(), Qt::LeftButton, modifiers, place.center());
    }
    QPushButton *button(QWidget *parent, const QString &text) const
    {
        for (QPushButton *each : parent->findChildren<QPushButton *>()) {
            if (each->text() == text || each->accessibleName() == text)
                return each;
        }
        return nullptr;
    }

private Q_SLOTS:
    void initTestCase() { m_theme = &installAppearance(*qApp, ThemeMode::Light); }
    void init()
    {
        failOnWarnings();
        m_shop = std::make_unique<SeededShop>();
        m_ada = m_shop->add(u"Ada Bergmann"_s, {u"home"_s});
        m_bruno = m_shop->add(u"Bruno Costa"_s, {u"gifts"_s});
        m_chloe = m_shop->add(u"Café Chloé"_s, {}, CustomerKind::Company);
        m_dora = m_shop->add(u"Dora Ek"_s);
        m_shop->sell(m_ada, utc(2026, 11, 20), 80);
        m_shop->sell(m_ada, utc(2026, 10, 1), 40, u"Soy candle"_s);
        m_shop->note(m_ada, utc(2026, 11, 1), u"Prefers the blue wrapping paper"_s);
        m_shop->sell(m_bruno, utc(2026, 11, 18), 300);
        m_shop->sell(m_chloe, utc(2024, 1, 5), 1000);
        m_bench = std::make_unique<PageBench>(*m_shop, *m_theme);
    }
    void cleanup()
    {
        m_bench.reset();
        m_shop.reset();
        qApp->setLayoutDirection(Qt::LeftToRight);
    }

    void selectsByMouseAndKeys()
    {
        openPage();
        QCOMPARE(names().first(), u"Ada Bergmann"_s);
        QTRY_VERIFY(isShowing(m_ada));
        clickRow(model().rowOf(m_bruno.value));
        QTRY_VERIFY(isShowing(m_bruno));
        const int ada = model().rowOf(m_ada.value);
        clickRow(ada);
        QTRY_VERIFY(isShowing(m_ada));
        QTRY_COMPARE(timeline()->model().rowCount(), 3);
        QTest::keyClick(cards(), Qt::Key_Down);
        QTRY_VERIFY(isShowing(m_bruno));
        QTest::keyClick(cards(), Qt::Key_Up);
        QTRY_VERIFY(isShowing(m_ada));
        QTest::keyClick(cards(), Qt::Key_Return);
        QTRY_VERIFY(timeline()->view()->hasFocus());
        QTest::keyClick(timeline()->view(), Qt::Key_Escape);
        QTRY_VERIFY(cards()->hasFocus());
    }

    void headerAndDetailsTellTheFacts()
    {
        openPage();
        list()->selection().choose(m_ada);
        QTRY_VERIFY(isShowing(m_ada));
        auto *header = page()->findChild<CustomerHeader *>();
        QStringList texts;
        for (const QLabel *label : header->findChildren<QLabel *>())
            texts += label->text();
        QVERIFY(texts.contains(u"Ada Bergmann"_s));
        const auto shown = std::find_if(texts.begin(), texts.end(), [](const QString &text) {
            return u"+49 30 5550 1182 · Berlin · since October 2026"_s.startsWith(text) && text.contains(u"Berlin"_s);
        });
        QVERIFY2(shown != texts.end(), "as many facts as there is room for, the most important first");
        QStringList figures;
        for (const KeyFigure *figure : header->findChildren<KeyFigure *>())
            figures += figure->value();
        QCOMPARE(figures.mid(0, 3), (QStringList{u"€120"_s, u"2"_s, u"2 d ago"_s}));
        QStringList facts;
        for (const QLabel *label : page()->findChild<CustomerDetails *>()->findChildren<QLabel *>())
            facts += label->text();
        QVERIFY(facts.contains(u"€60.00"_s));
        QVERIFY(facts.contains(u"every 50 days"_s));
        QTest::mouseClick(button(header, u"Edit customer"_s), Qt::LeftButton);
        QCOMPARE(m_bench->actions.asked, QStringList{u"edit %1"_s.arg(m_ada.value)});
    }

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

    void deletesAndUndoes()
    {
        openPage();
        clickRow(model().rowOf(m_bruno.value));
        QTRY_VERIFY(isShowing(m_bruno));
        QSignalSpy done(&m_bench->commands, &CommandRunner::done);
        QTest::keyClick(cards(), Qt::Key_Delete);
        QTRY_COMPARE(done.size(), 1);
        QTRY_COMPARE(model().rowCount(), 3);
        QTRY_VERIFY(page()->customer().isValid() && page()->customer() != m_bruno);
        m_bench->commands.undo(done.first().first().value<CommandReport>().changeSet);
        QTRY_COMPARE(model().rowCount(), 4);

        list()->selection().choose(m_dora);
        QTest::keyClick(cards(), Qt::Key_Delete);
        QTRY_COMPARE(model().rowCount(), 3);
        CustomerFilter bin = model().filter();
        bin.deleted = true;
        model().setFilter(bin);
        QTRY_COMPARE(names(), QStringList{u"Dora Ek"_s});
        QTRY_VERIFY(isShowing(m_dora));
        list()->restoreSelected();
        QTRY_COMPARE(model().rowCount(), 0);
        QTRY_COMPARE(page()->findChild<ListPane *>()->state(), ListPane::State::Empty);
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

    void severalAtOnce()
    {
        openPage();
        auto *summary = page()->findChild<SelectionSummary *>();
        QVERIFY(!summary->isVisible());
        clickRow(model().rowOf(m_ada.value));
        clickRow(model().rowOf(m_bruno.value), Qt::ControlModifier);
        QTRY_VERIFY(summary->isVisible());
        QCOMPARE(page()->customer(), CustomerId{});
        QTRY_COMPARE(summary->findChild<KeyFigure *>()->value(), u"€420"_s);
        QVERIFY(!summary->findChild<QPushButton *>(u"loyalty"_s)->isVisible()); // there is no programme to join
        auto *tag = summary->findChild<QLineEdit *>();
        tag->setFocus();
        QTest::keyClicks(tag, u"vip"_s);
        QTest::keyClick(tag, Qt::Key_Return);
        const auto hasTag = [this](CustomerId customer) {
            const CustomerRow *row = model().row(model().rowOf(customer.value));
            return row && row->tags.contains(u"vip"_s);
        };
        QTRY_VERIFY(hasTag(m_ada) && hasTag(m_bruno) && !hasTag(m_dora));
        QCOMPARE(list()->selection().customers().size(), 2);
        QTest::mouseClick(button(summary, u"Delete"_s), Qt::LeftButton);
        QTRY_COMPARE(model().rowCount(), 2);
        QTRY_VERIFY(!summary->isVisible());
    }

    void changesElsewhereKeepTheChoice()
    {
        openPage();
        list()->selection().choose(m_bruno);
        QTRY_VERIFY(isShowing(m_bruno));
        QSignalSpy shown(page(), &CustomersPage::customerShown);
        m_shop->note(m_dora, m_shop->database.clock().now(), u"Came by"_s); // moves Dora to the top
        QTRY_COMPARE(model().customerAt(0), m_dora);
        m_shop->sell(m_bruno, m_shop->database.clock().now(), 10); // moves Bruno
        QTRY_COMPARE(timeline()->model().rowCount(), 2);
        QTRY_COMPARE(page()->findChild<CustomerHeader *>()->findChild<KeyFigure *>()->value(), u"€310"_s);
        QTRY_VERIFY(!model().isReading());
        QCOMPARE(page()->customer(), m_bruno);
        QVERIFY(list()->selection().rows()->isRowSelected(model().rowOf(m_bruno.value)));
        QCOMPARE(shown.size(), 0);
    }

    void emptyShopSaysWhatToDo()
    {
        m_bench.reset();
        m_shop = std::make_unique<SeededShop>();
        m_bench = std::make_unique<PageBench>(*m_shop, *m_theme);
        page()->show();
        auto *pane = page()->findChild<ListPane *>();
        QTRY_COMPARE(pane->state(), ListPane::State::Empty);
        QTest::mouseClick(button(pane, u"Import orders…"_s), Qt::LeftButton);
        QTest::mouseClick(button(pane, u"New customer"_s), Qt::LeftButton);
        QCOMPARE(m_bench->actions.asked, (QStringList{u"import"_s, u"create"_s}));
        const CustomerId first = m_shop->add(u"Ada"_s);
        QTRY_COMPARE(pane->state(), ListPane::State::Ready);
        QTRY_VERIFY(isShowing(first));
        page()->showCustomer(m_shop->add(u"Bea"_s));
        QTRY_COMPARE(page()->customer(), CustomerId{first.value + 1});
    }

    void allFitsAndMirrors_data()
    {
        QTest::addColumn<Qt::LayoutDirection>("direction");
        QTest::addColumn<QSize>("size");
        QTest::newRow("1280") << Qt::LeftToRight << QSize(1064, 746);
        QTest::newRow("1000") << Qt::LeftToRight << QSize(784, 646);
        QTest::newRow("narrow") << Qt::LeftToRight << QSize(760, 600);
        QTest::newRow("right to left") << Qt::RightToLeft << QSize(1064, 746);
    }
    void allFitsAndMirrors()
    {
        QFETCH(Qt::LayoutDirection, direction);
        QFETCH(QSize, size);
        qApp->setLayoutDirection(direction);
        Customer wordy;
        wordy.name = u"Wolfeschlegelsteinhausenbergerdorff-Featherstonehaugh von der Heide GmbH & Co. KG"_s;
        wordy.contacts = {{{},
                           ContactKind::Email,
                           u"the office of the managing director"_s,
                           u"a.really.rather.long.address.of.somebody@a-long-domain-name.example"_s,
                           true,
                           true}};
        wordy.tags = {u"a tag that somebody made far too long to fit in a line"_s};
        wordy.notes = u"word "_s.repeated(200);
        const CustomerId customer = m_shop->run(CreateCustomer{wordy}).value;
        m_shop->note(customer, utc(2026, 11, 1), u"many words "_s.repeated(100));
        openPage();
        page()->resize(size);
        list()->selection().choose(customer);
        QTRY_VERIFY(isShowing(customer));
        QTRY_COMPARE(timeline()->model().rowCount(), 1);
        QCOMPARE(page()->size(), size); // nothing asks for more
        const bool mirrored = list()->mapTo(page(), QPoint()).x() > timeline()->mapTo(page(), QPoint()).x();
        QCOMPARE(mirrored, direction == Qt::RightToLeft);
        QTRY_COMPARE(page()->findChild<CustomerDetails *>()->isVisible(), size.width() > 1000);
        for (const TextLabel *label : page()->findChildren<TextLabel *>()) {
            if (!label->isVisible() || label->wordWrap() || label->sizePolicy().horizontalPolicy() == QSizePolicy::Ignored)
                continue;
            const bool elides = label->minimumSizeHint().width() == 0;
            QVERIFY2(elides || label->width() >= label->fontMetrics().horizontalAdvance(label->text()),
                     qPrintable(u"clipped: "_s + label->text()));
        }
    }

    void everythingHasANameAndTabGoesAround()
    {
        openPage();
        list()->selection().choose(m_ada);
        QTRY_VERIFY(isShowing(m_ada));
        QSet<QWidget *> reached;
        cards()->setFocus();
        for (int i = 0; i < 60 && !reached.contains(page()->focusWidget()); ++i) {
            QWidget *focused = page()->focusWidget();
            reached.insert(focused);
            const auto *asButton = qobject_cast<QAbstractButton *>(focused);
            QVERIFY2(!focused->accessibleName().isEmpty() || (asButton && !asButton->text().isEmpty()),
                     focused->metaObject()->className());
            QTest::keyClick(focused, Qt::Key_Tab);
        }
        QVERIFY(page()->focusWidget() == cards());
        QVERIFY(reached.contains(timeline()->view()));
        QVERIFY(reached.contains(button(list(), u"Filter"_s)));
        QVERIFY(reached.size() < 40);
        const QModelIndex card = cards()->model()->index(model().rowOf(m_ada.value), 0);
        QCOMPARE(card.data(Qt::AccessibleTextRole).toString(), u"Ada Bergmann, last order 2 d ago, €120.00, Active"_s);
    }
};

REGULARS_GUI_TEST_MAIN(TestCustomersPage)
#include "tst_customerspage.moc"
