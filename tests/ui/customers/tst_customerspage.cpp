// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/loyaltyshop.h"
#include "tests/ui/customers/customerspagecase.h"
#include "ui/base/keyfigure.h"
#include "ui/base/listpane.h"
#include "ui/base/textlabel.h"
#include "ui/base/timelineview.h"
#include "ui/customers/customerdetails.h"
#include "ui/customers/customerselection.h"
#include "ui/customers/selectionsummary.h"

#include <QtTest/QSignalSpy>

using namespace regulars;
using namespace regulars::uitest;

/// The customer page with real clicks and keys on a seeded database.
class TestCustomersPage : public QObject, private CustomersPageCase
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { initAppearance(); }
    void init() { openShop(); }
    void cleanup() { closeShop(); }

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
