// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/base/taskcentre.h"
#include "models/people/shopview.h"
#include "tests/ui/customers/customerpagefixture.h"
#include "tests/ui/scripteddialogs.h"
#include "tests/ui/uitest.h"
#include "ui/base/appearance.h"
#include "ui/base/messagebar.h"
#include "ui/exchange/exchangedesk.h"

#include <QtCore/QFile>
#include <QtCore/QSemaphore>
#include <QtCore/QTemporaryDir>
#include <QtGui/QAction>
#include <QtTest/QTest>
#include <QtWidgets/QWidget>

using namespace regulars;
using namespace Qt::StringLiterals;

class TestExchangeDesk : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_theme = &installAppearance(*qApp, ThemeMode::Light); }
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_shop = std::make_unique<uitest::SeededShop>();
        m_dialogs = {};
        m_ines = m_shop->add(u"Ines Carvalho"_s);
        m_shop->add(u"Oskar Nowak"_s);
        m_shop->sell(m_ines, Instant{1'790'000'000'000}, 12);
        Order two;
        two.total.currency = Currency(u"EUR");
        two.lines = {{{}, {}, {}, u"Vase"_s, milliPerPiece, 5'000'000, 0, 0},
                     {{}, {}, {}, u"Cup"_s, milliPerPiece, 3'000'000, 0, 0}};
        m_shop->run(RecordSale{two});
        Database &database = *m_shop->database;
        m_commands = std::make_unique<CommandRunner>(database);
        m_shopView = std::make_unique<ShopView>(database);
        m_window = std::make_unique<QWidget>();
        m_messages = new MessageBar(m_window.get());
        m_actions = std::make_unique<ActionRegistry>(*m_theme, m_store);
        m_desk = new ExchangeDesk(
            {database, *m_commands, *m_shopView, m_formatting, m_tasks, m_dialogs, *m_messages, *m_window}, *m_actions,
            m_window.get());
    }
    void cleanup()
    {
        QTRY_VERIFY(m_tasks.tasks().isEmpty());
        m_window.reset();
        m_actions.reset();
        m_shopView.reset();
        m_commands.reset();
        m_shop.reset();
    }

    void customersAndOrdersAreExported_data()
    {
        QTest::addColumn<QString>("action");
        QTest::addColumn<int>("lines");
        QTest::addColumn<QString>("count");
        QTest::newRow("customers") << u"file.exportCustomers"_s << 3 << u"2 customer"_s;
        QTest::newRow("orders") << u"file.exportOrders"_s << 4 << u"2 order"_s;
    }
    void customersAndOrdersAreExported()
    {
        QFETCH(const QString, action);
        QFETCH(const int, lines);
        QFETCH(const QString, count);
        m_dialogs.files = {path()};
        m_actions->action(action)->trigger();
        QCOMPARE(m_dialogs.requests.size(), 1);
        QCOMPARE(m_dialogs.requests.first().suffix, u"csv"_s);
        QCOMPARE(m_tasks.tasks().size(), 1);
        QVERIFY(m_tasks.tasks().first().cancellable);
        QTRY_VERIFY(m_messages->text().contains(path()));
        QVERIFY2(m_messages->text().contains(count), qPrintable(m_messages->text()));
        QCOMPARE(written().count('\n'), lines);
    }

    void onlyTheChosenCustomersAreExported()
    {
        m_dialogs.files = {path()};
        m_desk->exportCustomers({m_ines});
        QTRY_VERIFY(m_messages->text().contains(u"1 "_s));
        QVERIFY(written().contains("Ines Carvalho"));
        QVERIFY(!written().contains("Oskar Nowak"));
    }

    void theListIsExportedAsItIsSeen()
    {
        m_desk->setShown([] {
            CustomerFilter filter;
            filter.text = u"ines"_s;
            return filter;
        });
        m_dialogs.files = {path()};
        m_actions->action(u"file.exportShown"_s)->trigger();
        QTRY_VERIFY(m_messages->text().contains(path()));
        QVERIFY(written().contains("Ines Carvalho"));
        QVERIFY(!written().contains("Oskar Nowak"));
        m_messages->dismiss();
        m_desk->setShown([] {
            CustomerFilter filter;
            filter.text = u"nobody at all"_s;
            return filter;
        });
        m_desk->exportShown();
        QTRY_VERIFY(m_messages->text().contains(u"empty"_s));
    }

    void theNameSaysTheFormat_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QByteArray>("beginning");
        QTest::newRow("spreadsheet") << u"out.xlsx"_s << "PK"_ba;
        QTest::newRow("contacts") << u"out.vcf"_s << "BEGIN:VCARD"_ba;
        QTest::newRow("document") << u"out.pdf"_s << "%PDF-"_ba;
    }
    void theNameSaysTheFormat()
    {
        QFETCH(const QString, name);
        QFETCH(const QByteArray, beginning);
        const QString file = m_folder->filePath(name);
        m_dialogs.files = {file};
        m_desk->exportCustomers({m_ines});
        QTRY_VERIFY(m_messages->text().contains(name));
        QFile out(file);
        QVERIFY(out.open(QIODevice::ReadOnly));
        QCOMPARE(out.readAll().first(beginning.size()), beginning);
    }

    void documentsHoldWhomTheyAreOf_data()
    {
        QTest::addColumn<bool>("all");
        QTest::addColumn<QString>("count");
        QTest::newRow("everybody, whatever the list shows") << true << u"2 customer"_s;
        QTest::newRow("chosen who are not in the list") << false << u"1 customer"_s;
    }
    void documentsHoldWhomTheyAreOf()
    {
        QFETCH(const bool, all);
        QFETCH(const QString, count);
        m_desk->setShown([] {
            CustomerFilter filter;
            filter.text = u"oskar"_s;
            return filter;
        });
        m_dialogs.files = {m_folder->filePath(u"out.pdf"_s)};
        m_desk->exportCustomers(all ? QList<CustomerId>() : QList<CustomerId>{m_ines});
        QTRY_VERIFY2(m_messages->text().contains(count), qPrintable(m_messages->text()));
        QVERIFY(QFile::exists(m_folder->filePath(u"out.pdf"_s)));
    }

    void aPackageIsWrittenAndOnlyAnEmptyShopTakesIt()
    {
        const QString file = m_folder->filePath(u"shop.json"_s);
        m_dialogs.files = {file};
        m_actions->action(u"file.exportShop"_s)->trigger();
        QTRY_VERIFY(m_messages->text().contains(u"shop.json"_s));
        m_messages->dismiss();
        m_desk->importFile(file);
        QTRY_VERIFY2(m_messages->text().contains(u"still empty"_s), qPrintable(m_messages->text()));
    }

    void nothingIsWrittenWithoutAFile()
    {
        m_desk->exportOrders();
        QCOMPARE(m_dialogs.requests.size(), 1);
        QVERIFY(m_tasks.tasks().isEmpty());
    }

    void failuresAreExplained_data()
    {
        QTest::addColumn<QString>("name");
        QTest::newRow("table") << u"customers.csv"_s;
        QTest::newRow("document") << u"customers.pdf"_s;
    }
    void failuresAreExplained()
    {
        QFETCH(const QString, name);
        const QString file = m_folder->filePath(u"missing/"_s + name);
        m_dialogs.files = {file, m_shop->database->file()};
        m_desk->exportCustomers({});
        QTRY_VERIFY2(m_messages->text().contains(name + u"”"_s), qPrintable(m_messages->text()));
        m_messages->dismiss();
        m_desk->exportCustomers({});
        QTRY_VERIFY(m_messages->text().contains(u"can't be written"_s));
        QVERIFY(QFile::exists(m_shop->database->file()));
    }

    void cancellingKeepsTheFileThatWasThere()
    {
        QFile before(path());
        QVERIFY(before.open(QIODevice::WriteOnly));
        before.write("before");
        before.close();
        QSemaphore gate;
        constexpr int more = 16; // than there are readers: the export has to wait
        QList<QFuture<Result<int>>> waiting;
        for (int i = 0; i < more; ++i)
            waiting += m_shop->database->read([&gate](Connection &) -> Result<int> {
                gate.acquire();
                return 0;
            });
        m_dialogs.files = {path()};
        m_desk->exportCustomers({});
        m_tasks.cancel(m_tasks.tasks().first().id);
        gate.release(more);
        QTRY_VERIFY2(m_messages->text().contains(u"cancelled"_s), qPrintable(m_messages->text()));
        for (auto &each : waiting)
            each.waitForFinished();
        QCOMPARE(written(), QByteArray("before"));
    }

private:
    [[nodiscard]] QString path() const { return m_folder->filePath(u"out.csv"_s); }
    [[nodiscard]] QByteArray written() const
    {
        QFile file(path());
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    Theme *m_theme = nullptr;
    FixedClock m_clock{Instant{1'795'000'000'000}};
    Formatting m_formatting{QLocale(QLocale::English, QLocale::UnitedKingdom), QTimeZone("Europe/Berlin"), m_clock};
    MemoryStore m_store;
    TaskCentre m_tasks;
    uitest::ScriptedDialogs m_dialogs;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<uitest::SeededShop> m_shop;
    std::unique_ptr<CommandRunner> m_commands;
    std::unique_ptr<ShopView> m_shopView;
    std::unique_ptr<QWidget> m_window;
    std::unique_ptr<ActionRegistry> m_actions;
    MessageBar *m_messages = nullptr;
    ExchangeDesk *m_desk = nullptr;
    CustomerId m_ines;
};

REGULARS_GUI_TEST_MAIN(TestExchangeDesk)
#include "tst_exchangedesk.moc"
