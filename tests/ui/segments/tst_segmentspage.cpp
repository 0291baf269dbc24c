// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/base/commandrunner.h"
#include "models/base/roles.h"
#include "models/people/signin.h"
#include "models/segments/segmentcommands.h"
#include "models/segments/segmentcomparison.h"
#include "models/segments/segmentupkeep.h"
#include "tests/support/smallshop.h"
#include "tests/ui/uitest.h"
#include "ui/base/appearance.h"
#include "ui/base/emptystate.h"
#include "ui/base/formatting.h"
#include "ui/base/keptforms.h"
#include "ui/base/keyvaluestore.h"
#include "ui/base/listpane.h"
#include "ui/base/messagebar.h"
#include "ui/base/segmentedcontrol.h"
#include "ui/reports/figuretile.h"
#include "ui/reports/reporttable.h"
#include "ui/segments/comparedialog.h"
#include "ui/segments/customersegmentscard.h"
#include "ui/segments/segmentdesk.h"
#include "ui/segments/segmentform.h"
#include "ui/segments/segmentgallery.h"
#include "ui/segments/segmentlistmodel.h"
#include "ui/segments/segmentpane.h"
#include "ui/segments/segmentspage.h"
#include "ui/segments/segmentwhydialog.h"

#include <QtGui/QAction>
#include <QtTest/QAbstractItemModelTester>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>
#include <QtWidgets/QListView>
#include <QtWidgets/QListWidget>
#include <QtWidgets/QMenu>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QTreeWidget>

using namespace regulars;
using namespace Qt::StringLiterals;

namespace {

SegmentRule bought(int times)
{
    return {FieldTestRule{SegmentField::Orders, SegmentTest::AtLeast, {QString::number(times)}, {}}};
}

Segment segment(const QString &name, const SegmentRule &rule, const QString &folder = {})
{
    Segment made;
    made.name = name;
    made.rule = rule;
    made.folder = folder;
    return made;
}

} // namespace

/// Segments in the window: their page, the dialogs around it, and the card of a customer.
class TestSegmentsPage : public QObject
{
    Q_OBJECT

private:
    struct Bench
    {
        TestDatabase db;
        SmallShop shop = fillSmallShop(db);
        CommandRunner commands{*db};
        SignIn signIn{*db, {}};
        Formatting formatting{QLocale(u"en_GB"_s), QTimeZone("Europe/Berlin"), db.clock()};
        MemoryStore store;
        QWidget window;
        MessageBar messages{&window};
        KeptForms forms{messages};
        SegmentDesk desk{{*db, commands, formatting, signIn, forms, window}};
        SegmentsPage page{desk, store, &window};
        CustomerSegmentsCard card{desk, &window};
    };
    std::unique_ptr<Bench> m_bench;

    SegmentId add(const Segment &made)
    {
        const SegmentId id = runOrDie(m_bench->db, SaveSegment{made, {}});
        if (!keepSegments(*m_bench->db))
            qFatal("the members could not be kept");
        return id;
    }
    template<typename Dialog>
    Dialog *open() const
    {
        const auto dialogs = m_bench->window.findChildren<Dialog *>();
        for (Dialog *each : dialogs) {
            if (each->isVisible())
                return each;
        }
        return nullptr;
    }
    void takeKeyboard()
    {
        m_bench->window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&m_bench->window));
        m_bench->page.focusList();
        QTRY_VERIFY(m_bench->page.view()->hasFocus());
    }
    void choose(SegmentId id)
    {
        m_bench->page.showSegment(id);
        QTRY_COMPARE(m_bench->page.segment(), id);
        QTRY_VERIFY(m_bench->page.pane()->view().value());
        QTRY_COMPARE(m_bench->page.pane()->view().value()->row.segment.id, id);
    }

private Q_SLOTS:
    void initTestCase() { installAppearance(*qApp, ThemeMode::Light); }
    void init()
    {
        uitest::failOnWarnings();
        m_bench = std::make_unique<Bench>();
        QTRY_COMPARE(m_bench->signIn.state(), SignIn::State::Open);
        m_bench->window.resize(1200, 800);
        m_bench->page.resize(1200, 800);
        m_bench->window.show();
        QVERIFY(QTest::qWaitForWindowActive(&m_bench->window));
        QTRY_VERIFY(m_bench->desk.list().value());
        QTRY_VERIFY(m_bench->desk.book());
    }
    void cleanup() { m_bench.reset(); }

    void anEmptyShopIsLedToTheReadyOnes()
    {
        QTRY_COMPARE(m_bench->page.list()->state(), ListPane::State::Empty);
        m_bench->page.list()->emptyState()->findChild<QPushButton *>(u"first_segment"_s)->click();
        QTRY_VERIFY(open<SegmentGallery>());
        m_bench->card.setCustomer(m_bench->shop.anneliese);
        QVERIFY(m_bench->card.isHidden());
    }

    void segmentsStandBelowTheirFolders()
    {
        const QAbstractItemModelTester tester(&m_bench->page.model(),
                                              QAbstractItemModelTester::FailureReportingMode::QtTest);
        add(segment(u"Linen"_s, bought(1), u"Goods"_s));
        const SegmentId often = add(segment(u"Often"_s, bought(2)));
        QTRY_COMPARE(m_bench->page.model().found(), 2);
        QCOMPARE(m_bench->page.model().rowCount(), 4);
        QVERIFY(!m_bench->page.model().flags(m_bench->page.model().index(0)).testFlag(Qt::ItemIsSelectable));
        m_bench->page.model().setSearch(u"OFTEN"_s);
        QCOMPARE(m_bench->page.model().found(), 1);
        QVERIFY(m_bench->page.model().indexOf(often).isValid());
        m_bench->page.model().setSearch(u"goods"_s);
        QCOMPARE(m_bench->page.model().found(), 1);
        m_bench->page.model().setSearch(u"nothing of that"_s);
        QCOMPARE(m_bench->page.model().rowCount(), 0);
    }

    void theCardSaysWhoAndWhatTheyBring()
    {
        choose(add(segment(u"Bought"_s, bought(1))));
        QTRY_COMPARE(m_bench->page.pane()->members()->value(), u"2"_s);
        QVERIFY(m_bench->page.pane()->sentence().contains(u"at least"_s));
        QTRY_COMPARE(m_bench->page.pane()->versions()->rowCount(), 1);
        // Two people are too few for a share.
        const auto tiles = m_bench->page.pane()->findChildren<FigureTile *>();
        for (const FigureTile *tile : tiles)
            QVERIFY2(!tile->value().contains(u'%'), qPrintable(tile->value()));
        const QSignalSpy asked(&m_bench->desk, &SegmentDesk::customersRequested);
        m_bench->page.pane()->findChild<QPushButton *>(u"show_members"_s)->click();
        QCOMPARE(asked.size(), 1);
        QCOMPARE(asked.first().first().value<CustomerFilter>().segment,
                 m_bench->page.pane()->view().value()->row.segment.uid);
    }

    void keysEditCopyAndDelete()
    {
        const SegmentId id = add(segment(u"Bought"_s, bought(1)));
        choose(id);
        takeKeyboard();
        QTest::keyClick(m_bench->page.view(), Qt::Key_F2);
        QTRY_VERIFY(open<SegmentForm>());
        open<SegmentForm>()->reject();
        QTRY_VERIFY(!open<SegmentForm>());
        takeKeyboard();
        QTest::keyClick(m_bench->page.view(), Qt::Key_D, Qt::ControlModifier);
        QTRY_COMPARE(m_bench->page.model().found(), 2);
        choose(id);
        takeKeyboard();
        QTest::keyClick(m_bench->page.view(), Qt::Key_Delete);
        QTRY_COMPARE(m_bench->page.model().found(), 1);
        m_bench->commands.undoLast();
        QTRY_COMPARE(m_bench->page.model().found(), 2);
    }

    void anEarlierVersionIsTakenBack()
    {
        const SegmentId id = add(segment(u"Bought"_s, bought(1)));
        choose(id);
        Segment changed = m_bench->page.pane()->view().value()->row.segment;
        changed.rule = bought(2);
        runOrDie(m_bench->db, SaveSegment{changed, u"Twice is better"_s});
        QTRY_COMPARE(m_bench->page.pane()->versions()->rowCount(), 2);
        auto *again = m_bench->page.pane()->findChild<QPushButton *>(u"take_back_version"_s);
        m_bench->page.pane()->versions()->setCurrentCell(0, 0);
        QVERIFY(!again->isEnabled());
        m_bench->page.pane()->versions()->setCurrentCell(1, 0);
        QVERIFY(again->isEnabled());
        QTRY_COMPARE(m_bench->desk.row(id)->segment.version, 2);
        again->click();
        QTRY_COMPARE(m_bench->page.pane()->versions()->rowCount(), 3);
        QVERIFY(m_bench->page.pane()->view().value()->row.segment.rule == bought(1));
    }

    void whySaysWhatWasFound()
    {
        const SegmentId id = add(segment(u"Often"_s, bought(2)));
        choose(id);
        m_bench->desk.explain(id, m_bench->shop.anneliese);
        QTRY_VERIFY(open<SegmentWhyDialog>());
        auto *why = open<SegmentWhyDialog>();
        QTRY_VERIFY(why->view().value());
        QVERIFY(why->view().value()->reason.isIn);
        QCOMPARE(why->tree()->topLevelItemCount(), 1);
        QCOMPARE(why->tree()->topLevelItem(0)->text(1), u"2"_s);
        why->reject();
        m_bench->desk.explain(id, m_bench->shop.tomas);
        QTRY_VERIFY(open<SegmentWhyDialog>() && open<SegmentWhyDialog>()->view().value());
        QVERIFY(!open<SegmentWhyDialog>()->view().value()->reason.isIn);
        QVERIFY(open<SegmentWhyDialog>()->answer().contains(u"not"_s));
    }

    void customersAreAddedByHand()
    {
        Segment made = segment(u"Friends"_s, {});
        made.kind = SegmentKind::Static;
        const SegmentId id = add(made);
        choose(id);
        QMenu menu;
        m_bench->desk.addMenu(menu, {m_bench->shop.priya});
        const auto *sub = menu.findChild<QMenu *>(u"add_to_segment"_s);
        QVERIFY(sub);
        QCOMPARE(sub->actions().size(), 3); // the segment, a line and a new one
        sub->actions().first()->trigger();
        QTRY_COMPARE(m_bench->page.pane()->pins()->rowCount(), 1);
        QVERIFY(keepSegments(*m_bench->db));
        m_bench->card.setCustomer(m_bench->shop.priya);
        QTRY_COMPARE(m_bench->card.names(), QStringList{u"Friends"_s});
        m_bench->page.pane()->pins()->setCurrentCell(0, 0);
        m_bench->page.pane()->findChild<QPushButton *>(u"unpin_customer"_s)->click();
        QTRY_COMPARE(m_bench->page.pane()->pins()->rowCount(), 0);
    }

    void theReadyOnesComeWithNumbersAndBecomeDrafts()
    {
        m_bench->desk.showGallery();
        QTRY_VERIFY(open<SegmentGallery>());
        auto *gallery = open<SegmentGallery>();
        QVERIFY(gallery->view()->model()->rowCount() > 10);
        QVERIFY(!gallery->sentence().isEmpty());
        QSet<QString> names;
        for (int row = 0; row < gallery->view()->model()->rowCount(); ++row) {
            const QModelIndex index = gallery->view()->model()->index(row, 0);
            const QString name = index.data(Qt::DisplayRole).toString();
            QVERIFY2(!name.contains(u'_'), qPrintable(name)); // every key has its words
            QVERIFY2(!index.data(role::Subtitle).toString().isEmpty(), qPrintable(name));
            names += name;
        }
        QCOMPARE(int(names.size()), gallery->view()->model()->rowCount());
        QTRY_VERIFY(!gallery->view()->model()->index(0, 0).data(role::Amount).toString().isEmpty());
        QTest::keyClick(gallery->view(), Qt::Key_Return);
        QTRY_VERIFY(open<SegmentForm>());
        QVERIFY(!open<SegmentForm>()->segment().name.isEmpty());
    }

    void twoAreComparedWithThePeopleBehind()
    {
        const SegmentId all = add(segment(u"Bought"_s, bought(1)));
        const SegmentId often = add(segment(u"Often"_s, bought(2)));
        QTRY_COMPARE(m_bench->page.model().found(), 2);
        m_bench->desk.compare(all, often);
        QTRY_VERIFY(open<CompareDialog>());
        auto *dialog = open<CompareDialog>();
        QTRY_VERIFY(dialog->view().value());
        QCOMPARE(dialog->view().value()->both, 1);
        QTRY_COMPARE(dialog->people()->count(), 1);
        dialog->parts()->setCurrentIndex(1);
        QTRY_COMPARE(dialog->people()->count(), 1);
        const QSignalSpy asked(&m_bench->desk, &SegmentDesk::customerRequested);
        QTRY_COMPARE(dialog->people()->item(0)->data(Qt::UserRole).toLongLong(), m_bench->shop.tomas.value);
        dialog->people()->setCurrentRow(0);
        QTest::keyClick(dialog->people(), Qt::Key_Return);
        QCOMPARE(asked.size(), 1);
        dialog = nullptr;
        m_bench->desk.compare(all, often);
        QTRY_VERIFY(open<CompareDialog>());
        open<CompareDialog>()->findChild<QPushButton *>(u"keep_part"_s)->click();
        QTRY_VERIFY(open<SegmentForm>());
        QCOMPARE(segmentsIn(open<SegmentForm>()->segment().rule).size(), 2);
    }
};

QTEST_MAIN(TestSegmentsPage)

#include "tst_segmentspage.moc"
