// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/customers/customercommands.h"
#include "models/orders/ordercommands.h"
#include "models/people/shopcommands.h"
#include "tests/support/smallshop.h"
#include "tests/support/verify.h"
#include "tests/ui/formtest.h"
#include "tests/ui/metrics/dashboardbench.h"
#include "tests/ui/uitest.h"
#include "ui/base/appearance.h"
#include "ui/base/emptystate.h"
#include "ui/base/formatting.h"
#include "ui/base/formbinder.h"
#include "ui/base/segmentedcontrol.h"
#include "ui/metrics/activedaysform.h"
#include "ui/metrics/arrangedialog.h"
#include "ui/metrics/chartcard.h"
#include "ui/metrics/cohortmodel.h"
#include "ui/metrics/cohorttable.h"
#include "ui/metrics/dashboardcards.h"
#include "ui/metrics/dashboardcharts.h"
#include "ui/metrics/dashboardwall.h"
#include "ui/reports/columnchart.h"
#include "ui/reports/linechart.h"
#include "ui/reports/reporttable.h"

#include <QtCore/QTemporaryDir>
#include <QtGui/QClipboard>
#include <QtTest/QSignalSpy>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QMenu>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QScrollArea>

using namespace regulars;
using namespace regulars::uitest;
using namespace Qt::StringLiterals;

/// The dashboard, by mouse and keyboard.
class TestDashboardPage : public QObject, DashboardBench
{
    Q_OBJECT

private:
    using Figure = DashboardTexts::Figure;

    Theme *m_theme = nullptr;
    void loadDemo() { DashboardBench::loadDemo(400); }
    void open()
    {
        show();
        QTRY_COMPARE(m_page->view().state(), EntityViewBase::State::Loaded);
    }
    [[nodiscard]] QString arrangementKey() const
    {
        return u"dashboard/arrangement/here/%1"_s.arg(m_signIn->user()->id.value);
    }
    [[nodiscard]] ColumnChart *chart(const QString &name) const
    {
        for (auto *each : m_page->findChildren<ColumnChart *>()) {
            if (each->accessibleName() == name)
                return each;
        }
        return nullptr;
    }
    static PeopleBehind requested(const QSignalSpy &spy) { return spy.last().first().value<PeopleBehind>(); }

private Q_SLOTS:
    void initTestCase() { m_theme = &installAppearance(*qApp, ThemeMode::Light); }
    void init()
    {
        failOnWarnings();
        begin();
    }
    void cleanup() { close(); }

    void nothingYet()
    {
        open();
        QTRY_VERIFY(m_page->findChild<EmptyState *>(u"nothing"_s)->isVisible());
        fillSmallShop(*m_db);
        QTRY_VERIFY(!m_page->findChild<EmptyState *>(u"nothing"_s)->isVisible());
    }

    void fewCustomersAreCounted()
    {
        fillSmallShop(*m_db);
        open();
        QTRY_COMPARE(tile(Figure::Retention)->value(), u"0 of 1"_s);
        QCOMPARE(tile(Figure::Nps)->value(), u"–"_s);
        QVERIFY(tile(Figure::Nps)->details().contains(u"No answers yet"_s));
        runOrDie(*m_db, RecordSale{sale(fillCustomer(), utc(2026, 11, 21, 9), 1'000)});
        QTRY_COMPARE(m_page->view().value()->customers.now.newCustomers, 2);
    }

    /// By mouse and by keyboard, a tile opens exactly the people whom it counts.
    void aTileOpensItsPeople()
    {
        loadDemo();
        open();
        const CustomerFigures &now = m_page->view().value()->customers.now;
        QSignalSpy spy(m_page.get(), &DashboardPage::peopleRequested);
        DashboardTile *retention = tile(Figure::Retention);
        QTest::mouseClick(retention, Qt::LeftButton);
        QTRY_VERIFY(retention->menu()->isVisible());
        QTest::keyClick(retention->menu(), Qt::Key_Return);
        QTRY_COMPARE(spy.size(), 1);
        QCOMPARE(count(requested(spy)), now.kept.part);
        QTest::keyClick(retention, Qt::Key_Return);
        QTRY_VERIFY(retention->menu()->isVisible());
        QTest::keyClick(retention->menu(), Qt::Key_Down);
        QTest::keyClick(retention->menu(), Qt::Key_Return);
        QTRY_COMPARE(spy.size(), 2);
        QCOMPARE(count(requested(spy)), now.kept.of - now.kept.part);
    }

    void aColumnOpensItsPeople()
    {
        loadDemo();
        open();
        ColumnChart *shown = chart(u"Active, new and lost customers by month"_s);
        QVERIFY(shown);
        const CustomerMonth &month = m_page->view().value()->customers.months[5];
        QVERIFY(month.regular() > 4 && month.lost > 2);
        QSignalSpy spy(m_page.get(), &DashboardPage::peopleRequested);
        const auto click = [&](double value) {
            QPoint position; // other cards that come later may still move it
            do {
                position = shown->positionOf(5, value);
                QTest::qWait(60);
            } while (shown->positionOf(5, value) != position);
            QWidget *target = shown->childAt(position);
            QTest::mouseClick(target, Qt::LeftButton, {}, target->mapFrom(shown, position));
        };
        click(double(month.regular()) / 2);
        QCOMPARE(spy.size(), 1);
        QCOMPARE(requested(spy).figure, BehindFigure::Regular);
        QCOMPARE(count(requested(spy)), month.regular());
        click(-double(month.lost) / 2);
        QCOMPARE(requested(spy).figure, BehindFigure::Lost);
        QCOMPARE(count(requested(spy)), month.lost);
        m_page->focusPeriod();
        shown->setFocus(Qt::TabFocusReason);
        QCOMPARE(shown->place(), 11);
        QTest::keyClick(shown, Qt::Key_Left);
        QTest::keyClick(shown, Qt::Key_Return);
        QCOMPARE(count(requested(spy)), m_page->view().value()->customers.months[10].active);
    }

    void theTableHasTheNumbersOfTheChart()
    {
        loadDemo();
        open();
        auto *card = static_cast<ChartCard *>(nullptr);
        for (auto *each : m_page->findChildren<ChartCard *>()) {
            if (each->findChild<ColumnChart *>() == chart(u"Active, new and lost customers by month"_s))
                card = each;
        }
        QVERIFY(card);
        QTest::mouseClick(card->tableSwitch(), Qt::LeftButton);
        QVERIFY(card->table()->isVisible());
        const CustomerMonth &month = m_page->view().value()->customers.months[3];
        QCOMPARE(card->table()->item(3, 1)->text(), QString::number(month.active));
        QCOMPARE(card->table()->item(3, 4)->text(), QString::number(month.lost));
    }

    void aCohortOpensItsPeople()
    {
        loadDemo();
        open();
        auto *table = m_page->findChild<CohortTable *>();
        const auto *model = static_cast<CohortModel *>(table->model());
        QCOMPARE(model->rowCount(), 12);
        QSignalSpy spy(m_page.get(), &DashboardPage::peopleRequested);
        const QModelIndex cell = model->index(2, CohortModel::FirstLater);
        QVERIFY(model->cohorts()[2].cells[1].active > 0);
        table->setFocus();
        table->setCurrentIndex(cell);
        QTest::keyClick(table, Qt::Key_Return);
        QCOMPARE(count(requested(spy)), qint64(model->cohorts()[2].cells[1].active));
        QTest::keyClick(table, Qt::Key_C, Qt::ControlModifier);
        QVERIFY(QGuiApplication::clipboard()->text().startsWith(u"First order\tCustomers\tM1"_s));
    }

    void thePeriodIsRemembered()
    {
        loadDemo();
        open();
        QCOMPARE(m_page->view().key().period, DashboardPeriod::Year);
        m_page->period()->setCurrentIndex(0);
        QTRY_COMPARE(m_page->view().value()->customers.now.period, DashboardPeriod::Month);
        auto *compare = m_page->findChild<QPushButton *>(u"compare"_s);
        compare->menu()->actions().last()->trigger();
        QTRY_COMPARE(m_page->view().value()->question.comparedWith, ComparedWith::PeriodBefore);
        QCOMPARE(compare->text(), u"Compare: previous period"_s);
        open();
        QCOMPARE(m_page->view().key().period, DashboardPeriod::Month);
        QCOMPARE(m_page->view().key().comparedWith, ComparedWith::PeriodBefore);
    }

    /// Another number of days is tried out before it is saved; then every figure follows.
    void whoIsActiveIsTheShopsChoice()
    {
        loadDemo();
        open();
        QTRY_VERIFY(m_shop->value());
        const qint64 before = m_page->view().value()->customers.now.active;
        m_page->findChild<QAction *>(u"active_days"_s)->trigger();
        auto *form = qobject_cast<ActiveDaysForm *>(m_forms->form(u"dashboard/active_days"_s));
        QVERIFY(form);
        QTRY_VERIFY2(form->preview().contains(u"Nine of ten who buy again"_s), qPrintable(form->preview()));
        auto *days = form->findChild<FormBinder *>()->field(u"active_days"_s).editor()->findChild<QLineEdit *>();
        auto *edit = days ? days
                          : qobject_cast<QLineEdit *>(form->findChild<FormBinder *>()->field(u"active_days"_s).editor());
        QVERIFY(edit);
        edit->selectAll();
        QTest::keyClicks(edit, u"90"_s);
        QTRY_VERIFY2(form->preview().contains(u"would be active today, instead of %1"_s.arg(before)),
                     qPrintable(form->preview()));
        QTest::mouseClick(form->saveButton(), Qt::LeftButton);
        QTRY_COMPARE(m_page->view().value()->activeDays, 90);
        QVERIFY(m_page->view().value()->customers.now.active < before);
        QCOMPARE(count({BehindFigure::Active, QDate(2026, 11, 22), QDate(2026, 11, 22)}),
                 m_page->view().value()->customers.now.active);
    }

    /// Only the days are saved: what else of the shop has changed meanwhile stays.
    void activeDaysLeaveTheShopAlone()
    {
        fillSmallShop(*m_db);
        open();
        QTRY_VERIFY(m_shop->value());
        m_page->findChild<QAction *>(u"active_days"_s)->trigger();
        auto *form = qobject_cast<ActiveDaysForm *>(m_forms->form(u"dashboard/active_days"_s));
        QVERIFY(form);
        Shop renamed = m_shop->shop();
        renamed.name = u"Corner Bakery"_s;
        runOrDie(*m_db, SaveShop{renamed});
        form->findChild<FormBinder *>()->setValue(u"active_days"_s, 200);
        QTest::mouseClick(form->saveButton(), Qt::LeftButton);
        QTRY_COMPARE(m_shop->shop().activeDays, 200);
        QCOMPARE(m_shop->shop().name, u"Corner Bakery"_s);
    }

    /// What is read apart is read once somebody wants to see it; the margin is set from its tile.
    void valuesAtTheMargin()
    {
        fillSmallShop(*m_db);
        m_store.setValue(u"dashboard/arrangement/here"_s, uR"({"figures": [{"name": "value_historic", "shown": true}]})"_s);
        open();
        QTRY_COMPARE(tile(Figure::ValueHistoric)->value(), u"€74.75"_s); // of 104.50 and 45.00
        Q_EMIT tile(Figure::ValueHistoric)->linkRequested();
        QTRY_VERIFY(m_forms->form(u"dashboard/value_terms"_s));
        auto *form = m_forms->form(u"dashboard/value_terms"_s);
        form->findChild<FormBinder *>()->setValue(u"margin"_s, 40);
        QTest::mouseClick(form->saveButton(), Qt::LeftButton);
        QTRY_COMPARE(tile(Figure::ValueHistoric)->value(), u"€29.90"_s);
    }

    void aNewDayIsShown()
    {
        fillSmallShop(*m_db);
        open();
        QCOMPARE(m_page->view().key().day, QDate(2026, 11, 22));
        m_db->clock().set(utc(2026, 11, 23, 9));
        runOrDie(*m_db, RecordSale{sale(fillCustomer(), utc(2026, 11, 23, 8), 1'000)});
        QTRY_COMPARE(m_page->view().key().day, QDate(2026, 11, 23));
        QTRY_COMPARE(m_page->view().state(), EntityViewBase::State::Loaded);
        QCOMPARE(m_page->view().value()->customers.now.day, QDate(2026, 11, 23));
    }

    void whatIsNotShownIsNotRead()
    {
        fillSmallShop(*m_db);
        open();
        m_page->hide();
        QCOMPARE(m_page->view().state(), EntityViewBase::State::Empty);
        runOrDie(*m_db, RecordSale{sale(fillCustomer(), utc(2026, 11, 21, 9), 1'000)});
        QCOMPARE(m_page->view().state(), EntityViewBase::State::Empty);
        m_page->show();
        QTRY_COMPARE(m_page->view().state(), EntityViewBase::State::Loaded);
        QCOMPARE(m_page->view().value()->customers.now.newCustomers, 2);
    }

    /// New figures don't take an open menu away.
    void anOpenMenuStays()
    {
        fillSmallShop(*m_db);
        open();
        DashboardTile *retention = tile(Figure::Retention);
        QTest::mouseClick(retention, Qt::LeftButton);
        QTRY_VERIFY(retention->menu()->isVisible());
        runOrDie(*m_db, RecordSale{sale(fillCustomer(), utc(2026, 11, 21, 9), 1'000)});
        QTRY_COMPARE(m_page->view().value()->customers.now.newCustomers, 2);
        QVERIFY(retention->menu()->isVisible());
        QCOMPARE(retention->menu()->actions().size(), 3);
        retention->menu()->close();
    }

    void everyFigureSaysItsOwnDays()
    {
        loadDemo();
        open();
        QVERIFY2(tile(Figure::Retention)->toolTip().contains(u"23 Nov 2024 to 22 Nov 2025"_s),
                 qPrintable(tile(Figure::Retention)->toolTip()));
        QVERIFY(tile(Figure::Churn)->toolTip().contains(u"24 Oct 2025 to 22 Nov 2025"_s));
        QVERIFY(tile(Figure::Repeat)->toolTip().contains(u"25 Aug 2024 to 24 Aug 2025"_s));
    }

    void timesThatCannotBeReadSayWhy()
    {
        fillSmallShop(*m_db);
        VERIFY_RESULT(m_db->write(u"break"_s, [](WriteSession &session) -> Result<void> {
            session.connection().execute(u"ALTER TABLE ticket_events RENAME TO lost_events"_s);
            return {};
        }));
        open();
        QTRY_VERIFY(!tile(Figure::FirstReply)->details().isEmpty());
        QTRY_VERIFY2(!tile(Figure::FirstReply)->details().contains(u"Reading"_s),
                     qPrintable(tile(Figure::FirstReply)->details()));
    }

    /// With the keyboard both lines of a month can be meant.
    void aMonthOfRatesOpensBothByKeys()
    {
        loadDemo();
        open();
        auto *shown = m_page->findChild<RatesChart *>();
        QVERIFY(shown);
        QSignalSpy spy(m_page.get(), &DashboardPage::peopleRequested);
        shown->chart()->setFocus(Qt::TabFocusReason);
        QTest::keyClick(shown->chart(), Qt::Key_Return);
        QTRY_VERIFY(shown->menu()->isVisible());
        QTest::keyClick(shown->menu(), Qt::Key_Return);
        QTRY_COMPARE(spy.size(), 1);
        const CustomerMonth &month = m_page->view().value()->customers.months.last();
        QCOMPARE(count(requested(spy)), month.kept.part);
    }

    void theReportLeavesTheProgram()
    {
        loadDemo();
        open();
        const QTemporaryDir folder;
        auto *menu = m_page->findChild<QPushButton *>(u"export_dashboard"_s)->menu();
        for (const auto &[index, name, begin] :
             {std::tuple(0, u"d.csv"_s, QByteArray("\xEF\xBB\xBF\"Dashboard\"")),
              std::tuple(1, u"d.png"_s, QByteArray("\x89PNG")), std::tuple(2, u"d.pdf"_s, QByteArray("%PDF"))}) {
            const QString path = folder.filePath(name);
            m_dialogs.files += path;
            menu->actions().at(index)->trigger();
            QTRY_VERIFY(QFile::exists(path));
            QFile file(path);
            QVERIFY(file.open(QIODevice::ReadOnly));
            QVERIFY(file.readAll().startsWith(begin));
        }
        QTRY_VERIFY(m_messages->isVisibleTo(m_window.get()));
    }

    /// What is hidden stays hidden the next time, and what is moved stays where it is.
    void arrangedAsWanted()
    {
        loadDemo();
        open();
        const auto arrange = [this] {
            m_page->findChild<QPushButton *>(u"view_dashboard"_s)->menu()->actions().first()->trigger();
            return m_page->window()->findChild<ArrangeDialog *>();
        };
        const auto *cards = m_page->findChild<DashboardCards *>();
        QVERIFY(cards->card(DashboardCard::Cohorts)->isVisible());
        QVERIFY(!tile(Figure::ValueSoFar)->isVisible());
        ArrangeDialog *dialog = arrange();
        QVERIFY(dialog);
        dialog->cards()->item(0)->setCheckState(Qt::Unchecked);
        dialog->figures()->item(7)->setCheckState(Qt::Checked);
        dialog->figures()->setCurrentRow(7);
        dialog->figures()->moveChosen(-7);
        QTest::mouseClick(dialog->findChild<QPushButton *>(u"save_arrangement"_s), Qt::LeftButton);
        QTRY_VERIFY(m_store.value(arrangementKey()).isValid()); // of this shop and person only
        open();
        cards = m_page->findChild<DashboardCards *>();
        QVERIFY(!cards->card(DashboardCard::Cohorts)->isVisible());
        QVERIFY(cards->card(DashboardCard::Customers)->isVisible());
        QTRY_VERIFY(tile(Figure::ValueSoFar)->isVisible());
        QTRY_VERIFY(tile(Figure::ValueSoFar)->pos().x() < tile(Figure::Retention)->pos().x());
        QVERIFY2(tile(Figure::ValueSoFar)->value().startsWith(u'€'), qPrintable(tile(Figure::ValueSoFar)->value()));
        dialog = arrange();
        QTest::mouseClick(dialog->findChild<QPushButton *>(u"usual_arrangement"_s), Qt::LeftButton);
        QTest::mouseClick(dialog->findChild<QPushButton *>(u"save_arrangement"_s), Qt::LeftButton);
        QVERIFY(cards->card(DashboardCard::Cohorts)->isVisible());
        QVERIFY(!m_store.value(arrangementKey()).isValid());
    }

    /// On the wall stands what stands on the page.
    void onAWall()
    {
        loadDemo();
        open();
        m_page->period()->setCurrentIndex(0);
        m_page->findChild<QPushButton *>(u"view_dashboard"_s)->menu()->actions().last()->trigger();
        const QPointer<DashboardWall> wall(m_page->findChild<DashboardWall *>());
        QVERIFY(wall && wall->isFullScreen());
        QTRY_COMPARE(wall->view().state(), EntityViewBase::State::Loaded);
        QCOMPARE(wall->view().key().period, DashboardPeriod::Month);
        QTest::keyClick(wall.data(), Qt::Key_Escape);
        QTRY_VERIFY(!wall);
        QVERIFY(m_page->isVisible());
    }

    void howTheWallLooks()
    {
        loadDemo();
        open();
        DashboardWall *wall = m_page->createWall();
        QTRY_COMPARE(wall->view().state(), EntityViewBase::State::Loaded);
        takePictures(*wall, *m_theme, u"dashboard-wall"_s, QSize(1920, 1080));
    }

    void howItLooks()
    {
        loadDemo();
        open();
        m_page->setFixedSize(1090, 1300);
        takePictures(*m_page, *m_theme, u"dashboard"_s, m_page->size());
    }

private:
    CustomerId fillCustomer() { return runOrDie(*m_db, CreateCustomer{person(u"Ida"_s, u"Berg"_s)}); }
};

QTEST_MAIN(TestDashboardPage)

#include "tst_dashboardpage.moc"
