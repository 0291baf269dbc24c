// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/metrics/slicechoicesview.h"
#include "models/views/viewcommands.h"
#include "tests/support/smallshop.h"
#include "tests/support/verify.h"
#include "tests/ui/formtest.h"
#include "tests/ui/metrics/dashboardbench.h"
#include "tests/ui/metrics/dashboardfixture.h"
#include "tests/ui/uitest.h"
#include "ui/base/appearance.h"
#include "ui/base/chip.h"
#include "ui/base/emptystate.h"
#include "ui/base/formatting.h"
#include "ui/customers/peopletexts.h"
#include "ui/metrics/dashboardfile.h"
#include "ui/metrics/dashboardwall.h"
#include "ui/metrics/slicechooser.h"
#include "ui/metrics/slicestrip.h"
#include "ui/metrics/slicetexts.h"

#include <QtTest/QSignalSpy>
#include <QtWidgets/QMenu>

using namespace regulars;
using namespace regulars::uitest;
using namespace Qt::StringLiterals;

/// The dashboard of a part of the shop, by mouse and keyboard.
class TestSliceChooser : public QObject, DashboardBench
{
    Q_OBJECT

private:
    using Figure = DashboardTexts::Figure;

    void loadDemo() { DashboardBench::loadDemo(300); }
    void open()
    {
        show();
        QTRY_VERIFY(m_page->view().state() != EntityViewBase::State::Loading);
        QTRY_COMPARE(m_page->slice()->choices().state(), EntityViewBase::State::Loaded);
    }
    [[nodiscard]] QMenu *part(SliceKind kind) const
    {
        return m_page->slice()->findChild<QMenu *>(u"slice_"_s + nameOf(kind));
    }
    void choose(SliceKind kind, int place)
    {
        part(kind)->actions()[place]->trigger();
        QTRY_COMPARE(m_page->view().state(), EntityViewBase::State::Loaded);
    }

private Q_SLOTS:
    void initTestCase() { installAppearance(*qApp, ThemeMode::Light); }
    void init()
    {
        failOnWarnings();
        begin();
    }
    void cleanup() { close(); }

    void beginsWithTheWholeShop()
    {
        loadDemo();
        open();
        QCOMPARE(m_page->slice()->text(), u"Whole shop"_s);
        QVERIFY(!m_page->strip()->isVisible());
        QVERIFY(m_page->slice()->menu()->actions().constFirst()->isChecked());
        const auto *tiers = part(SliceKind::Tier);
        QVERIFY(tiers->actions().size() >= 4);
        QCOMPARE(tiers->actions().last()->text(), u"Without a tier"_s);
        QVERIFY(!part(SliceKind::View)->menuAction()->isEnabled()); // there are none
        QCOMPARE(m_page->slice()->accessibleName(), u"Part of the shop: Whole shop"_s);
    }

    void aPartIsShownAndTakenOff()
    {
        loadDemo();
        open();
        const qint64 whole = m_page->view().value()->customers.now.active;
        const QString name = part(SliceKind::Tier)->actions()[1]->text();
        choose(SliceKind::Tier, 1);
        const CustomerFigures now = m_page->view().value()->customers.now;
        QVERIFY(now.active > 0 && now.active < whole);
        QVERIFY(m_page->strip()->isVisible());
        QCOMPARE(m_page->strip()->chip()->text(), u"Tier: "_s + name);
        QVERIFY(m_page->strip()->text().startsWith(u"All that members bought"_s));
        QVERIFY(part(SliceKind::Tier)->actions()[1]->isChecked());
        QVERIFY(tile(Figure::FirstReply)->details().contains(u"Only counted of the whole shop"_s));
        m_page->strip()->chip()->setFocus();
        QTest::keyClick(m_page->strip()->chip(), Qt::Key_Delete);
        QTRY_COMPARE(m_page->view().state(), EntityViewBase::State::Loaded);
        QCOMPARE(m_page->view().value()->customers.now.active, whole);
        QVERIFY(!m_page->strip()->isVisible());
        QVERIFY(!tile(Figure::FirstReply)->details().contains(u"Only counted of the whole shop"_s));
    }

    /// The old figures stay, pale, and are not handed out.
    void isPaleWhileItIsCounted()
    {
        loadDemo();
        open();
        const QString before = tile(Figure::Retention)->value();
        auto *exporting = m_page->findChild<QPushButton *>(u"export_dashboard"_s);
        part(SliceKind::Channel)->actions()[2]->trigger();
        QCOMPARE(m_page->view().state(), EntityViewBase::State::Loading);
        QCOMPARE(tile(Figure::Retention)->value(), before);
        QVERIFY(!exporting->isEnabled());
        QVERIFY(m_page->strip()->text().contains(u"being counted"_s));
        part(SliceKind::Channel)->actions()[1]->trigger(); // gives the first one up
        QTRY_COMPARE(m_page->view().state(), EntityViewBase::State::Loaded);
        QCOMPARE(m_page->view().value()->question.slice.key, u"counter"_s);
        QVERIFY(exporting->isEnabled());
        QVERIFY(!m_page->strip()->text().contains(u"being counted"_s));
    }

    void aTileOpensThePeopleOfThePart()
    {
        loadDemo();
        open();
        choose(SliceKind::Category, 0);
        const CustomerFigures now = m_page->view().value()->customers.now;
        QVERIFY(now.kept.part > 0);
        QSignalSpy spy(m_page.get(), &DashboardPage::peopleRequested);
        QTest::mouseClick(tile(Figure::Retention), Qt::LeftButton);
        QTRY_VERIFY(tile(Figure::Retention)->menu()->isVisible());
        QTest::keyClick(tile(Figure::Retention)->menu(), Qt::Key_Return);
        QTRY_COMPARE(spy.size(), 1);
        CustomerFilter filter;
        filter.behind = spy.last().first().value<PeopleBehind>();
        QCOMPARE(filter.behind->slice.kind, SliceKind::Category);
        QCOMPARE(count(*filter.behind), now.kept.part);
        QVERIFY(PeopleTexts::people(*filter.behind, *m_formatting).contains(u" · Category: "_s));
        QCOMPARE(customerFilterOf(toJson(filter)), filter);
    }

    void whatAChannelDoesNotTellIsSaid()
    {
        loadDemo();
        open();
        choose(SliceKind::Channel, 1);
        QCOMPARE(tile(Figure::Nps)->value(), u"–"_s);
        QVERIFY(tile(Figure::Nps)->details().contains(SliceTexts::answersBelongToNobodysOrder()));
        choose(SliceKind::Tier, 0);
        QVERIFY(!tile(Figure::Nps)->details().contains(SliceTexts::answersBelongToNobodysOrder()));
    }

    void isRemembered()
    {
        loadDemo();
        open();
        choose(SliceKind::Channel, 1);
        open();
        QCOMPARE(m_page->slice()->slice(), (DashboardSlice{SliceKind::Channel, u"counter"_s, {}}));
        QCOMPARE(m_page->view().value()->question.slice.key, u"counter"_s);
        QVERIFY(m_page->strip()->isVisible());
    }

    void aPartThatIsGoneIsNotTheWholeShop()
    {
        fillSmallShop(*m_db);
        SavedView view;
        view.list = u"customers"_s;
        view.name = u"Guests"_s;
        view.state = toJson(CustomerFilter{});
        const SavedViewId id = runOrDie(*m_db, SaveView{view});
        open();
        choose(SliceKind::View, 0);
        QVERIFY(m_page->view().value());
        runOrDie(*m_db, RemoveView{id});
        open();
        QCOMPARE(m_page->view().state(), EntityViewBase::State::Gone);
        QVERIFY(!tile(Figure::Retention)->isVisible());
        QVERIFY(m_page->strip()->isVisible());
        QTest::mouseClick(m_page->strip()->chip(), Qt::LeftButton);
        QTRY_COMPARE(m_page->view().state(), EntityViewBase::State::Loaded);
        QVERIFY(tile(Figure::Retention)->isVisible());
    }

    void aPartWithoutOrdersSaysSo()
    {
        fillSmallShop(*m_db);
        open();
        choose(SliceKind::Channel, 6);
        QTRY_VERIFY(m_page->findChild<EmptyState *>(u"nothing"_s)->isVisible());
        QVERIFY(m_page->strip()->isVisible());
    }

    void standsOnEverythingThatLeaves()
    {
        open();
        Dashboard dashboard = sampleDashboard();
        QVERIFY(!DashboardFile::csv(dashboard, *m_formatting).contains("Channel"));
        dashboard.question.slice = {SliceKind::Channel, u"web"_s, {}};
        dashboard.satisfaction.clear();
        const QByteArray csv = DashboardFile::csv(dashboard, *m_formatting);
        QVERIFY(csv.split('\n').constFirst().contains("Channel: Web shop"));
        QVERIFY(!csv.contains("Promoters")); // nobody answers for an order
        const QPixmap figures(400, 100);
        QCOMPARE(m_page->strip()->above(figures).size(), figures.size());
        m_page->strip()->setSlice(dashboard.question.slice);
        QVERIFY(m_page->strip()->above(figures).height() > figures.height());
    }
};

QTEST_MAIN(TestSliceChooser)

#include "tst_slicechooser.moc"
