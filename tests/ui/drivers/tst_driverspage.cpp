// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/demo/demooptions.h"
#include "models/drivers/driverupkeep.h"
#include "storage/customers/customerlist.h"
#include "storage/demo/demoloader.h"
#include "tests/support/smallshop.h"
#include "tests/support/verify.h"
#include "tests/ui/formtest.h"
#include "tests/ui/scripteddialogs.h"
#include "tests/ui/uitest.h"
#include "ui/base/appearance.h"
#include "ui/base/emptystate.h"
#include "ui/base/formatting.h"
#include "ui/base/messagebar.h"
#include "ui/base/segmentedcontrol.h"
#include "ui/drivers/drivercard.h"
#include "ui/drivers/driversfile.h"
#include "ui/drivers/driverspage.h"
#include "ui/drivers/drivertable.h"
#include "ui/drivers/drivertexts.h"
#include "ui/reports/reportdesk.h"

#include <QtCore/QTemporaryDir>
#include <QtGui/QClipboard>
#include <QtTest/QAbstractItemModelTester>
#include <QtTest/QSignalSpy>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QMenu>
#include <QtWidgets/QPushButton>

#include <algorithm>

using namespace regulars;
using namespace regulars::uitest;
using namespace Qt::StringLiterals;

/// What brings people back, by mouse and keyboard.
class TestDriversPage : public QObject
{
    Q_OBJECT

private:
    using Column = DriverTableModel::Column;

    Theme *m_theme = nullptr;
    std::unique_ptr<TestDatabase> m_db;
    std::unique_ptr<Formatting> m_formatting;
    std::unique_ptr<QWidget> m_window;
    std::unique_ptr<MessageBar> m_messages;
    std::unique_ptr<ReportDesk> m_desk;
    std::unique_ptr<DriversPage> m_page;
    ScriptedDialogs m_dialogs;

    void loadDemo()
    {
        DemoOptions options;
        options.customers = 2000;
        options.now = m_db->clock().now();
        VERIFY_RESULT(m_db->write(u"save_shop"_s, [=](WriteSession &session) { return prepareDemoShop(session, options); }));
        VERIFY_RESULT(
            m_db->write(u"load_demo"_s, [=](WriteSession &session) { return loadDemoShop(session, options, {}, {}); }));
        VERIFY_RESULT(storeDrivers(**m_db));
    }
    void close()
    {
        m_page.reset();
        m_desk.reset();
        m_messages.reset();
        m_window.reset();
    }
    void open()
    {
        close();
        m_formatting = std::make_unique<Formatting>(QLocale(u"en_GB"_s), QTimeZone("Europe/Berlin"), m_db->clock());
        m_window = std::make_unique<QWidget>();
        m_messages = std::make_unique<MessageBar>(m_window.get());
        m_desk = std::make_unique<ReportDesk>(ReportDeskServices{**m_db, *m_formatting, m_dialogs, *m_messages, *m_window});
        m_page = std::make_unique<DriversPage>(**m_db, *m_formatting, *m_desk);
        m_page->resize(1200, 1000);
        m_page->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_page.get()));
        QTRY_COMPARE(m_page->view().state(), EntityViewBase::State::Loaded);
    }
    [[nodiscard]] qint64 count(const PeopleBehind &people)
    {
        CustomerFilter filter;
        filter.behind = people;
        const auto ids = m_db->read(
            [&](Connection &connection) { return CustomerList(connection).ids(filter, m_db->clock().now()); });
        return ids ? ids->size() : -1;
    }

private Q_SLOTS:
    void initTestCase() { m_theme = &installAppearance(*qApp, ThemeMode::Light); }
    void init()
    {
        failOnWarnings();
        m_db = std::make_unique<TestDatabase>();
        m_db->clock().set(utc(2026, 11, 22, 9));
    }
    void cleanup() { close(); }

    void nothingIsCountedYet()
    {
        open();
        QVERIFY(m_page->findChild<EmptyState *>(u"no_drivers"_s)->isVisible());
        QVERIFY(!m_page->findChild<QPushButton *>(u"save_drivers"_s)->isVisible());
        // Counted, but with too few customers.
        fillSmallShop(*m_db);
        VERIFY_RESULT(storeDrivers(**m_db));
        m_page->refresh();
        QTRY_VERIFY(m_page->view().value() && *m_page->view().value());
        QVERIFY(m_page->findChild<EmptyState *>(u"no_drivers"_s)->isVisible());
    }

    /// Each choice of a row opens exactly the people whom it counts.
    void everyNumberOpensItsPeople()
    {
        loadDemo();
        open();
        QSignalSpy spy(m_page.get(), &DriversPage::peopleRequested);
        DriverTable *table = m_page->products()->table();
        m_page->focusFirst();
        table->setCurrentIndex(table->model()->index(0, Column::Name));
        const Share with = (*m_page->view().value())->of(DriverKind::Product).first().compared.with; // sorted alike
        const QList<qint64> expected{with.of, with.part, with.of - with.part};
        for (qsizetype choice = 0; choice < expected.size(); ++choice) {
            QTest::keyClick(table, Qt::Key_Return);
            QTRY_VERIFY(table->menu() && table->menu()->isVisible());
            table->menu()->actions().at(choice)->trigger();
            table->menu()->close();
            QCOMPARE(spy.size(), choice + 1);
            const qint64 listed = count(spy.last().first().value<PeopleBehind>());
            QVERIFY(listed <= expected[choice]); // without the recycle bin
            QVERIFY2(listed > expected[choice] * 9 / 10, qPrintable(QString::number(listed)));
        }
    }

    void sortsByEachColumn()
    {
        loadDemo();
        open();
        DriverTable *table = m_page->products()->table();
        QAbstractItemModelTester tester(table->model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        const auto differences = [table] {
            QList<double> found;
            for (int row = 0; row < table->model()->rowCount(); ++row)
                found += table->model()->index(row, Column::Difference).data(DriverTableModel::SortRole).toDouble();
            return found;
        };
        QVERIFY(differences().size() > 3);
        QVERIFY(std::ranges::is_sorted(differences(), std::ranges::greater()));
        table->sortByColumn(Column::Difference, Qt::AscendingOrder);
        QVERIFY(std::ranges::is_sorted(differences()));
        // A head stands above its figures.
        const auto alignment = [](const QVariant &of) { return of.value<Qt::Alignment>() & Qt::AlignHorizontal_Mask; };
        for (const int column : {Column::Name, Column::Share, Column::Expected, Column::Difference})
            QCOMPARE(alignment(table->model()->headerData(column, Qt::Horizontal, Qt::TextAlignmentRole)),
                     alignment(table->model()->index(0, column).data(Qt::TextAlignmentRole)));
        // Only first purchases have a next one.
        QVERIFY(table->isColumnHidden(Column::Next));
        QVERIFY(!m_page->firstPurchases()->table()->isColumnHidden(Column::Next));
    }

    void categoriesAreAnotherPart()
    {
        loadDemo();
        open();
        DriverCard *card = m_page->firstPurchases();
        const Drivers &drivers = **m_page->view().value();
        const auto rows = [card] { return qsizetype(card->table()->model()->rowCount()); };
        QCOMPARE(rows(), drivers.of(DriverKind::FirstProduct).size());
        card->parts()->setCurrentIndex(1);
        QCOMPARE(rows(), drivers.of(DriverKind::FirstCategory).size());
        QVERIFY(rows() > 0);
        QVERIFY(card->emptyState()->isHidden());
    }

    void theTableCanBeCopied()
    {
        loadDemo();
        open();
        DriverTable *table = m_page->products()->table();
        table->setFocus();
        QTest::keySequence(table, QKeySequence::Copy);
        const QStringList lines = QGuiApplication::clipboard()->text().split(u'\n');
        QCOMPARE(lines.size(), table->model()->rowCount() + 1);
        QCOMPARE(lines.first().section(u'\t', 0, 0), u"With"_s);
    }

    void theFileHasALineForEach()
    {
        loadDemo();
        open();
        const Drivers &drivers = **m_page->view().value();
        const QString text = QString::fromUtf8(DriversFile::csv(drivers, *m_formatting));
        QCOMPARE(text.count(u"\r\n"_s), drivers.drivers.size() + 2);
    }

    void theFileLeavesTheProgram()
    {
        loadDemo();
        open();
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"drivers.csv"_s);
        m_dialogs.files += path;
        QTest::mouseClick(m_page->findChild<QPushButton *>(u"save_drivers"_s), Qt::LeftButton);
        QTRY_VERIFY(QFile::exists(path));
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(file.readAll().startsWith("\xEF\xBB\xBF\"What brings people back\""));
        QTRY_VERIFY(m_messages->isVisibleTo(m_window.get()));
    }

    void differencesAreWritten()
    {
        open();
        QCOMPARE(DriverTexts::difference({0.0415, {-0.0301, 0.1}}, *m_formatting), u"+4.2 points (−3.0 to +10.0)"_s);
        QCOMPARE(DriverTexts::points(-0.0001, *m_formatting), u"0.0 points"_s);
        QCOMPARE(DriverTexts::share({3, 7}, *m_formatting), u"3 of 7"_s);
    }

    void pictures()
    {
        loadDemo();
        open();
        takePictures(*m_page, *m_theme, u"drivers"_s, m_page->size());
    }
};

QTEST_MAIN(TestDriversPage)

#include "tst_driverspage.moc"
