// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/demo/demoshop.h"
#include "models/customers/customercommands.h"
#include "models/prediction/risklistmodel.h"
#include "models/prediction/riskweightcommands.h"
#include "models/prediction/scoreupkeep.h"
#include "storage/customers/customerlist.h"
#include "storage/demo/demoloader.h"
#include "tests/support/smallshop.h"
#include "tests/support/verify.h"
#include "tests/ui/formtest.h"
#include "tests/ui/uitest.h"
#include "ui/base/appearance.h"
#include "ui/base/emptystate.h"
#include "ui/base/formatting.h"
#include "ui/base/segmentedcontrol.h"
#include "ui/base/textlabel.h"
#include "ui/metrics/chartcard.h"
#include "ui/metrics/dashboardtile.h"
#include "ui/prediction/backtestcard.h"
#include "ui/prediction/loyaltymapcard.h"
#include "ui/prediction/loyaltymapchart.h"
#include "ui/prediction/outlookpage.h"
#include "ui/prediction/rfmcard.h"
#include "ui/prediction/rfmgridmodel.h"
#include "ui/prediction/rfmgridtable.h"
#include "ui/prediction/riskitems.h"
#include "ui/reports/linechart.h"
#include "ui/reports/reporttable.h"

#include <QtGui/QClipboard>
#include <QtTest/QAbstractItemModelTester>
#include <QtTest/QSignalSpy>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QMenu>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QTableView>

using namespace regulars;
using namespace regulars::uitest;
using namespace Qt::StringLiterals;

/// What is said of customers, by mouse and keyboard.
class TestOutlookPage : public QObject
{
    Q_OBJECT

private:
    using Column = RiskListModel::Column;

    Theme *m_theme = nullptr;
    std::unique_ptr<TestDatabase> m_db;
    std::unique_ptr<Formatting> m_formatting;
    std::unique_ptr<OutlookPage> m_page;

    void loadDemo()
    {
        DemoOptions options;
        options.customers = 800;
        options.now = m_db->clock().now();
        VERIFY_RESULT(m_db->write(u"save_shop"_s, [=](WriteSession &session) { return prepareDemoShop(session, options); }));
        VERIFY_RESULT(
            m_db->write(u"load_demo"_s, [=](WriteSession &session) { return loadDemoShop(session, options, {}, {}); }));
        VERIFY_RESULT(storeScores(**m_db));
    }
    void open()
    {
        m_formatting = std::make_unique<Formatting>(QLocale(u"en_GB"_s), QTimeZone("Europe/Berlin"), m_db->clock());
        m_page = std::make_unique<OutlookPage>(**m_db, *m_formatting);
        m_page->resize(1100, 900);
        m_page->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_page.get()));
        QTRY_COMPARE(m_page->view().state(), EntityViewBase::State::Loaded);
        QTRY_COMPARE(m_page->model().state(), SnapshotModel::State::Loaded);
    }
    [[nodiscard]] qint64 count(const PeopleBehind &people)
    {
        CustomerFilter filter;
        filter.behind = people;
        const auto ids = m_db->read(
            [&](Connection &connection) { return CustomerList(connection).ids(filter, m_db->clock().now()); });
        return ids ? ids->size() : -1;
    }
    static PeopleBehind requested(const QSignalSpy &spy) { return spy.last().first().value<PeopleBehind>(); }

private Q_SLOTS:
    void initTestCase() { m_theme = &installAppearance(*qApp, ThemeMode::Light); }
    void init()
    {
        failOnWarnings();
        m_db = std::make_unique<TestDatabase>();
        m_db->clock().set(utc(2026, 11, 22, 9));
    }
    void cleanup() { m_page.reset(); }

    void nothingIsSaidYet()
    {
        fillSmallShop(*m_db);
        open();
        QTRY_VERIFY(m_page->findChild<EmptyState *>(u"no_scores"_s)->isVisible());
    }

    /// A tile, a cell and a group open exactly the people whom they count.
    void everyNumberOpensItsPeople()
    {
        loadDemo();
        open();
        const Outlook &outlook = *m_page->view().value();
        QSignalSpy spy(m_page.get(), &OutlookPage::peopleRequested);
        const auto band = outlook.risk.value(RiskBand::High) > 0 ? RiskBand::High : RiskBand::Some;
        QTest::keyClick(m_page->tile(band), Qt::Key_Return);
        QTRY_VERIFY(m_page->tile(band)->menu()->isVisible());
        QTest::keyClick(m_page->tile(band)->menu(), Qt::Key_Return);
        QTRY_COMPARE(spy.size(), 1);
        QVERIFY(outlook.risk.value(band) > 0);
        QCOMPARE(count(requested(spy)), outlook.risk.value(band));

        RfmGridTable *grid = m_page->rfm()->grid();
        qint64 inCells = 0;
        for (int row = 0; row < RfmGridModel::scores; ++row) {
            for (int column = 0; column < RfmGridModel::scores; ++column) {
                const QModelIndex cell = grid->model()->index(row, column);
                const qint64 customers = outlook.grid.at(RfmGridModel::scores - row, column + 1);
                spy.clear();
                grid->setCurrentIndex(cell);
                QTest::keyClick(grid, Qt::Key_Return);
                QCOMPARE(spy.size(), customers > 0 ? 1 : 0);
                if (customers > 0)
                    QCOMPARE(count(requested(spy)), customers);
                inCells += customers;
            }
        }
        qint64 inGroups = 0;
        ReportTable *groups = m_page->rfm()->groups();
        for (int row = 0; row < groups->rowCount(); ++row) {
            groups->setCurrentCell(row, 0);
            QTest::keyClick(groups, Qt::Key_Return);
            const qint64 customers = count(requested(spy));
            QCOMPARE(groups->item(row, 1)->text(), m_formatting->number(customers));
            inGroups += customers;
        }
        QVERIFY(inCells > 100);
        QCOMPARE(inGroups, inCells);
    }

    void thePartsOfTheMapOpenTheirPeople()
    {
        loadDemo();
        open();
        LoyaltyMapChart *map = m_page->loyaltyMap()->map();
        QSignalSpy spy(m_page.get(), &OutlookPage::peopleRequested);
        qint64 all = 0;
        for (int i = 0; i < loyaltyQuadrantCount; ++i) {
            const qint64 customers = map->customersIn(loyaltyQuadrantAt(i));
            spy.clear();
            QTest::mouseClick(map, Qt::LeftButton, {}, map->areaOf(loyaltyQuadrantAt(i)).center());
            QCOMPARE(spy.size(), customers > 0 ? 1 : 0);
            if (customers > 0)
                QCOMPARE(count(requested(spy)), customers);
            all += customers;
        }
        QCOMPARE(all, m_page->view().value()->state.last->scored);
    }

    void theWeightsAreAskedFor()
    {
        fillSmallShop(*m_db);
        RiskWeights weights;
        weights.overdue = 50;
        VERIFY_RESULT(storeScores(**m_db));
        runOrDie(*m_db, SaveRiskWeights{weights});
        open();
        QVERIFY(m_page->findChild<TextLabel *>(u"about_scores"_s)->text().contains(u"judged anew"_s));
        QSignalSpy spy(m_page.get(), &OutlookPage::weightsRequested);
        m_page->setMayWeigh(false);
        QTest::mouseClick(m_page->weightsButton(), Qt::LeftButton);
        QCOMPARE(spy.size(), 0);
        m_page->setMayWeigh(true);
        QTest::mouseClick(m_page->weightsButton(), Qt::LeftButton);
        QCOMPARE(spy.size(), 1);
        QCOMPARE(m_page->view().value()->weights, weights);
        QCOMPARE(m_page->view().value()->weightsBefore, RiskWeights());
        VERIFY_RESULT(storeScores(**m_db));
        QTRY_VERIFY(!m_page->findChild<TextLabel *>(u"about_scores"_s)->text().contains(u"judged anew"_s));
    }

    void thePastSaysHowGoodItIs()
    {
        loadDemo();
        open();
        QTRY_VERIFY_WITH_TIMEOUT(m_page->backTest()->said().contains(u"orders were expected until"_s), 20'000);
        QVERIFY(m_page->backTest()->card()->tableSwitch()->isVisible());
        QVERIFY(m_page->backTest()->said().contains(u"likeliest to stay away"_s));
        QCOMPARE(m_page->backTest()->chart()->places(), 10);
    }

    void fewCustomersHaveNoPastToCompare()
    {
        fillSmallShop(*m_db);
        VERIFY_RESULT(storeScores(**m_db));
        open();
        const auto hasText = [&](const QString &text) {
            const auto labels = m_page->backTest()->findChildren<TextLabel *>();
            return std::any_of(labels.begin(), labels.end(), [&](const TextLabel *each) { return each->text() == text; });
        };
        QTRY_VERIFY(hasText(u"Not enough data yet"_s));
        QVERIFY(!m_page->backTest()->card()->tableSwitch()->isVisible());
        QVERIFY(m_page->backTest()->said().isEmpty());
    }

    /// Two customers are no percentage.
    void fewCustomersAreCounted()
    {
        fillSmallShop(*m_db);
        VERIFY_RESULT(storeScores(**m_db));
        open();
        for (const RiskBand band : {RiskBand::High, RiskBand::Some, RiskBand::Low})
            QCOMPARE(m_page->tile(band)->details(), u"of 2 who are judged"_s);
        RfmGridModel model(*m_formatting);
        RfmGrid grid;
        grid.customers[4][4] = 2;
        grid.customers[0][0] = 1;
        model.setGrid(grid, {2026, 11, 22});
        const QString tip = model.index(0, 4).data(Qt::ToolTipRole).toString();
        QVERIFY2(tip.contains(u"2 of 3"_s) && !tip.contains(u'%'), qPrintable(tip));
    }

    void whoIsInTheListIsSortedAndChosen()
    {
        loadDemo();
        open();
        RiskListModel &model = m_page->model();
        QAbstractItemModelTester tester(&model);
        QAbstractItemModelTester words(m_page->list()->model());
        QVERIFY(model.rowCount() > 100);
        QTRY_VERIFY(model.row(0) && model.row(1));
        const auto stake = [&](int row) {
            return model.row(row)->score.risk->score * model.row(row)->score.valueMinor.value_or(0);
        };
        const auto lastRow = [&] { return model.rowCount() - 1; };
        QTRY_VERIFY(model.row(0) && model.row(lastRow()));
        QVERIFY(stake(0) > stake(lastRow()));
        QTest::mouseClick(m_page->list()->horizontalHeader()->viewport(), Qt::LeftButton, {},
                          QPoint(m_page->list()->columnViewportPosition(Column::Risk) + 10, 10));
        QCOMPARE(model.filter().sort, RiskSort::Risk);
        QTRY_VERIFY(!model.isReading());
        QTRY_VERIFY(model.row(0) && model.row(model.rowCount() - 1));
        QVERIFY(model.row(0)->score.risk->score >= model.row(model.rowCount() - 1)->score.risk->score);
        QSignalSpy spy(m_page.get(), &OutlookPage::customerRequested);
        m_page->focusFirst();
        QVERIFY(qobject_cast<DashboardTile *>(m_page->focusWidget()));
        m_page->list()->setFocus();
        m_page->list()->setCurrentIndex(m_page->list()->model()->index(0, 0));
        QTest::keyClick(m_page->list(), Qt::Key_Return);
        QCOMPARE(spy.size(), 1);
        QCOMPARE(spy.first().first().value<CustomerId>(), model.customerAt(0));
        // One band only.
        m_page->band()->setCurrentIndex(3);
        QTRY_COMPARE(qint64(model.rowCount()), m_page->view().value()->risk.value(RiskBand::Low));
    }

    void whoIsInTheBinIsNotListed()
    {
        loadDemo();
        open();
        const int before = m_page->model().rowCount();
        runOrDie(*m_db, DeleteCustomers{{m_page->model().customerAt(0)}});
        QTRY_COMPARE(m_page->model().rowCount(), before - 1);
    }

    void theGridIsCopied()
    {
        loadDemo();
        open();
        m_page->rfm()->grid()->setFocus();
        QTest::keyClick(m_page->rfm()->grid(), Qt::Key_C, Qt::ControlModifier);
        QVERIFY(QGuiApplication::clipboard()->text().startsWith(u"R5\t"_s));
    }

    void whatIsNotShownIsNotRead()
    {
        loadDemo();
        open();
        m_page->hide();
        QCOMPARE(m_page->view().state(), EntityViewBase::State::Empty);
        const OutlookPage never(**m_db, *m_formatting);
        QVERIFY(!never.model().isReading());
        // What came in between is caught up with.
        const int before = m_page->model().rowCount();
        runOrDie(*m_db, DeleteCustomers{{m_page->model().customerAt(0)}});
        QCoreApplication::processEvents();
        QVERIFY(!m_page->model().isReading());
        QCOMPARE(m_page->model().rowCount(), before);
        m_page->show();
        QTRY_COMPARE(m_page->model().rowCount(), before - 1);
    }

    /// Whoever sorts by a day or an amount wants to see some: what is not known is last in both directions.
    void whatIsNotKnownIsLast()
    {
        loadDemo();
        open();
        RiskListModel &model = m_page->model();
        const auto sorted = [&](int column, Qt::SortOrder order) {
            model.sort(column, order);
            QTRY_VERIFY(!model.isReading());
            QTRY_VERIFY(model.row(0) && model.row(1));
        };
        const auto next = [&](int row) { return model.row(row)->score.nextOrder; };
        sorted(Column::NextOrder, Qt::AscendingOrder);
        QVERIFY(next(0).isValid() && next(1).isValid());
        const QDate first = next(0);
        QVERIFY(first <= next(1));
        sorted(Column::NextOrder, Qt::DescendingOrder);
        QVERIFY(next(0).isValid());
        QVERIFY(next(0) > first);
        const auto value = [&](int row) { return model.row(row)->score.valueMinor; };
        sorted(Column::Value, Qt::AscendingOrder);
        QVERIFY(value(0));
        const qint64 least = *value(0);
        sorted(Column::Value, Qt::DescendingOrder);
        QVERIFY(*value(0) > least);
    }

    void howItLooks()
    {
        loadDemo();
        open();
        QTRY_VERIFY(m_page->model().row(0));
        m_page->setFixedSize(1080, 1100);
        takePictures(*m_page, *m_theme, u"outlook"_s, m_page->size());
    }
};

QTEST_MAIN(TestOutlookPage)

#include "tst_outlookpage.moc"
