// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/base/taskcentre.h"
#include "models/timeline/timelinemodel.h"
#include "storage/demo/demoloader.h"
#include "tests/support/verify.h"
#include "tests/ui/customers/customerpagefixture.h"
#include "tests/ui/scripteddialogs.h"
#include "tests/ui/uitest.h"
#include "ui/base/appearance.h"
#include "ui/base/rendering.h"
#include "ui/base/timelineview.h"
#include "ui/customers/customerlistpane.h"
#include "ui/customers/customerselection.h"
#include "ui/shell/mainwindow.h"
#include "ui/timeline/eventpopover.h"
#include "ui/timeline/orderlines.h"
#include "ui/timeline/timelinepane.h"

#include <QtTest/QTest>

using namespace regulars;
using namespace regulars::uitest;

/// Paints the page with a generated shop. With REGULARS_PICTURES=FOLDER the pictures stay there to be looked at.
class TestCustomerPictures : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<SeededShop> m_shop;
    Theme *m_theme = nullptr;

private Q_SLOTS:
    void initTestCase()
    {
        m_theme = &installAppearance(*qApp, ThemeMode::Light);
        m_shop = std::make_unique<SeededShop>();
        const DemoOptions options{400, 3, 7, m_shop->database.clock().now(), QTimeZone("Europe/Berlin"), Currency(u"EUR")};
        VERIFY_RESULT(
            m_shop->database.write(u"demo"_s, [&](WriteSession &session) { return prepareDemoShop(session, options); }));
        VERIFY_RESULT(m_shop->database.write(u"demo"_s, [&](WriteSession &session) {
            return loadDemoShop(
                session, options, [](qint64, qint64) {}, CancelToken());
        }));
    }
    void cleanupTestCase() { m_shop.reset(); }
    void init() { failOnWarnings(); }

    void order()
    {
        m_theme->setMode(ThemeMode::Light);
        PageBench bench(*m_shop, *m_theme);
        bench.page->show();
        QTRY_VERIFY(bench.page->timeline()->model().rowCount() > 1);
        TimelineView *view = bench.page->timeline()->view();
        const QList<TimelineEntry> &events = bench.page->timeline()->model().events();
        const auto isOrder = [](const TimelineEntry &entry) { return entry.event.kind == TimelineKind::Order; };
        const auto found = std::find_if(events.cbegin(), events.cend(), isOrder);
        QVERIFY(found != events.cend());
        view->setCurrentIndex(view->model()->index(static_cast<int>(found - events.cbegin()), 0));
        QTest::keyClick(view, Qt::Key_Return);
        auto *popover = bench.page->findChild<EventPopover *>();
        QTRY_VERIFY(popover->isVisible() && popover->findChild<OrderLines *>()->isVisible());
        QTemporaryDir folder;
        const QString file = qEnvironmentVariable("REGULARS_PICTURES", folder.path()) + u"/customers-order.png"_s;
        VERIFY_RESULT(renderWidget(*popover, popover->size(), 2.0, file));
        QCOMPARE(QImage(file).size(), popover->size() * 2);
    }

    void page_data()
    {
        QTest::addColumn<ThemeMode>("mode");
        QTest::addColumn<QSize>("size");
        QTest::addColumn<double>("ratio");
        QTest::newRow("light") << ThemeMode::Light << QSize(1280, 800) << 1.0;
        QTest::newRow("dark") << ThemeMode::Dark << QSize(1280, 800) << 1.0;
        QTest::newRow("large-150") << ThemeMode::Light << QSize(1440, 900) << 1.5;
        QTest::newRow("narrow") << ThemeMode::Light << QSize(1000, 700) << 1.0;
        QTest::newRow("right-to-left") << ThemeMode::Light << QSize(1280, 800) << 1.0;
        QTest::newRow("table") << ThemeMode::Light << QSize(1280, 800) << 1.0;
        QTest::newRow("several") << ThemeMode::Light << QSize(1280, 800) << 1.0;
        QTest::newRow("entry") << ThemeMode::Light << QSize(1280, 800) << 1.0;
    }
    void page()
    {
        QFETCH(ThemeMode, mode);
        QFETCH(QSize, size);
        QFETCH(double, ratio);
        const QString name = QString::fromLatin1(QTest::currentDataTag());
        m_theme->setMode(mode);
        qApp->setLayoutDirection(name == "right-to-left"_L1 ? Qt::RightToLeft : Qt::LeftToRight);
        PageBench bench(*m_shop, *m_theme);
        CustomersPage *page = bench.release();
        TaskCentre tasks;
        uitest::ScriptedDialogs dialogs;
        MainWindow window({*m_theme, *bench.registry, bench.store, tasks, dialogs});
        window.addPage({u"customers"_s, u"Customers"_s, IconName::Customers, Sidebar::Group::Daily, page});
        window.resize(size);
        window.show();
        CustomerListPane *list = page->list();
        QTRY_VERIFY(list->model().rowCount() > 0);
        CustomerFilter filter = list->model().filter();
        filter.sort = CustomerSort::NetSpend;
        list->model().setFilter(filter);
        QTRY_VERIFY(!list->model().isReading());
        list->selection().choose(list->model().customerAt(0));
        if (name == "several"_L1)
            list->selection().rows()->select(list->model().index(3, 0),
                                             QItemSelectionModel::Select | QItemSelectionModel::Rows);
        if (name == "table"_L1)
            list->showTable(true);
        if (name == "entry"_L1)
            page->timeline()->startEntry(InteractionKind::Call);
        QTRY_VERIFY(list->model().row(0));
        if (name != "several"_L1)
            QTRY_VERIFY(page->timeline()->model().rowCount() > 0);
        QVERIFY(QTest::qWaitForWindowExposed(&window));
        QCoreApplication::sendPostedEvents();
        QTemporaryDir folder;
        const QString target = qEnvironmentVariable("REGULARS_PICTURES", folder.path());
        QTRY_VERIFY(!page->timeline()->model().isReading());
        VERIFY_RESULT(renderWidget(window, size, ratio, target + u"/customers-"_s + name + u".png"_s));
        const QImage picture(target + u"/customers-"_s + name + u".png"_s);
        QCOMPARE(picture.size(), QSizeF(QSizeF(size) * ratio).toSize());
        qApp->setLayoutDirection(Qt::LeftToRight);
    }
};

REGULARS_GUI_TEST_MAIN(TestCustomerPictures)
#include "tst_customerpictures.moc"
