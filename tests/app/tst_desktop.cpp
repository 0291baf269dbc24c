// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/desktop/counterwiring.h"
#include "app/desktop/logfile.h"
#include "app/desktop/shopsession.h"
#include "models/counter/countertill.h"
#include "storage/sql/sqlitedialect.h"
#include "tests/app/program.h"
#include "tests/support/heldjobs.h"
#include "tests/support/verify.h"
#include "tests/testpaths.h"
#include "tests/ui/formtest.h"
#include "tests/ui/uitest.h"
#include "ui/base/appearance.h"
#include "ui/base/emptystate.h"
#include "ui/base/errortext.h"
#include "ui/base/messagebar.h"
#include "ui/counter/counterpage.h"
#include "ui/customers/customereditor.h"
#include "ui/settings/settingspage.h"
#include "ui/shell/formdesk.h"
#include "ui/start/firststart.h"
#include "ui/start/startwindow.h"

#include <QtCore/QFile>
#include <QtCore/QProcess>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPushButton>

#ifdef Q_OS_UNIX
#include <unistd.h>
#endif

using namespace regulars;
using namespace regulars::uitest;
using namespace Qt::StringLiterals;

class TestDesktop : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_theme = &installAppearance(*qApp, ThemeMode::Light); }

    void firstStartMakesAShop()
    {
        Program program(*m_theme);
        program.desktop.start();
        StartWindow *start = program.desktop.startWindow();
        QVERIFY(start->isVisible());
        QVERIFY(QTest::qWaitForWindowActive(start));
        QTest::mouseClick(uitest::buttonCalled(*start, u"Start empty"_s), Qt::LeftButton);
        auto *name = start->findChild<QLineEdit *>(u"shop_name"_s);
        QTest::mouseClick(start->findChild<QPushButton *>(u"continue"_s), Qt::LeftButton);
        QVERIFY2(!program.desktop.session(), "a shop needs a name");
        QTest::keyClicks(name, u"Linden"_s);
        QTest::mouseClick(start->findChild<QPushButton *>(u"continue"_s), Qt::LeftButton);
        QTRY_VERIFY(program.isOpen());
        QVERIFY(!start->isVisible());
        QVERIFY(program.desktop.session()->window().isVisible());
        QVERIFY(program.desktop.session()->window().windowTitle().contains(u"Linden"_s));
        QVERIFY(QFile::exists(program.path(u"shop.regulars"_s)));
        QCOMPARE(program.store.value(u"database/last"_s).toString(), program.path(u"shop.regulars"_s));
        QTRY_COMPARE(program.desktop.session()->backups().backups().size(), 1);
    }

    void aShopThatTheCommandLineMadeIsFound()
    {
        Program program(*m_theme);
        QVERIFY(Database::open(program.path(u"shop.regulars"_s), program.clock, Database::IfMissing::Create));
        program.desktop.start();
        QTRY_VERIFY(program.isOpen());
        QCOMPARE(program.desktop.session()->file(), program.path(u"shop.regulars"_s));
    }

    void everyOptionIsDescribed()
    {
        QProcess help;
        help.start(builtProgram(u"regulars"_s), {u"--help"_s});
        QVERIFY(help.waitForFinished(30'000));
        const QString text = QString::fromUtf8(help.readAllStandardOutput());
        QFile page(inSourceTree(u"packaging/linux/regulars.1.in"_s));
        QVERIFY(page.open(QIODevice::ReadOnly));
        const QString manual = QString::fromUtf8(page.readAll()).remove(u'\\');
        const QRegularExpression option(u"--[a-z-]+"_s);
        for (const auto &[from, to] : {std::pair(text, manual), std::pair(manual, text)}) {
            QVERIFY(option.match(from).hasMatch());
            for (auto each = option.globalMatch(from); each.hasNext();) {
                const QString name = each.next().captured();
                QVERIFY2(to.contains(name), qPrintable(name));
            }
        }
    }

    void unopenableFilesLeaveWaysOut_data()
    {
        QTest::addColumn<QString>("kind");
        QTest::addColumn<int>("code");
        QTest::newRow("missing") << u"missing"_s << static_cast<int>(ErrorCode::FileNotFound);
        QTest::newRow("corrupt") << u"corrupt"_s << static_cast<int>(ErrorCode::DatabaseCorrupt);
        QTest::newRow("newer") << u"newer"_s << static_cast<int>(ErrorCode::DatabaseTooNew);
    }
    void unopenableFilesLeaveWaysOut()
    {
        QFETCH(const QString, kind);
        QFETCH(const int, code);
        Program program(*m_theme);
        const QString file = program.path(u"broken.regulars"_s);
        if (kind == "corrupt"_L1)
            write(file, QByteArray("SQLite format 3\0", 16) + QByteArray(8000, 'x'));
        if (kind == "newer"_L1) {
            SystemClock clock;
            QVERIFY(Database::open(file, clock, Database::IfMissing::Create));
            QFile database(file);
            QVERIFY(database.open(QIODevice::ReadWrite));
            database.seek(60); // the user version in SQLite's header
            database.write(QByteArray::fromHex("00000fff"));
        }
        QSignalSpy failed(&program.desktop, &Desktop::failed);
        program.desktop.openFile(file);
        QTRY_COMPARE(failed.count(), 1);
        QCOMPARE(static_cast<int>(failed.first().first().value<Error>().code), code);
        StartWindow *start = program.desktop.startWindow();
        QVERIFY(start->isVisible());
        QVERIFY(!start->failure()->accessibleDescription().isEmpty());
        QVERIFY(start->details().contains(u"broken.regulars"_s));
        for (const QString &way : {u"Restore a backup…"_s, u"Open another file…"_s, u"Start a new shop"_s})
            QVERIFY2(uitest::buttonCalled(*start, way), qPrintable(way));
        QTest::mouseClick(uitest::buttonCalled(*start, u"Start a new shop"_s), Qt::LeftButton);
        QVERIFY(uitest::buttonCalled(*start, u"Start empty"_s));
    }

    void aLockedFileIsOpenedWhenItIsFree()
    {
        Program program(*m_theme);
        const QString file = program.path(u"shop.regulars"_s);
        QVERIFY(Database::open(file, program.clock, Database::IfMissing::Create));
        auto holder = Connection::open(file, AccessMode::ReadWrite, std::make_shared<SqliteDialect>());
        VERIFY_RESULT(holder);
        (*holder)->execute(u"PRAGMA locking_mode = EXCLUSIVE"_s);
        (*holder)->execute(u"BEGIN EXCLUSIVE"_s);
        expectFailureAtStart(program, file, ErrorCode::DatabaseLocked);
        holder->reset();
        retry(program);
    }

    void aReadOnlyFileIsOpenedWhenItCanBeWritten()
    {
#ifdef Q_OS_UNIX
        if (::geteuid() == 0) {
            runAsNobody(QString::fromLatin1(QTest::currentTestFunction()));
            return;
        }
#endif
        Program program(*m_theme);
        const QString file = program.path(u"shop.regulars"_s);
        QVERIFY(Database::open(file, program.clock, Database::IfMissing::Create));
        const auto mayWrite = [&](bool writable) {
            const auto write = writable ? QFileDevice::WriteOwner : QFileDevice::Permissions();
            QFile::setPermissions(file, QFileDevice::ReadOwner | write);
            QFile::setPermissions(program.folder.path(), QFileDevice::ReadOwner | QFileDevice::ExeOwner | write);
        };
        mayWrite(false);
        expectFailureAtStart(program, file, ErrorCode::DatabaseReadOnly);
        mayWrite(true);
        retry(program);
    }

    void anotherFileIsOpenedAfterAFailure()
    {
        Program program(*m_theme);
        const QString good = program.path(u"good.regulars"_s);
        QVERIFY(Database::open(good, program.clock, Database::IfMissing::Create));
        program.dialogs.files = {good};
        program.desktop.openFile(program.path(u"missing.regulars"_s));
        QTRY_VERIFY(program.desktop.startWindow()->isVisible());
        QTRY_VERIFY(uitest::buttonCalled(*program.desktop.startWindow(), u"Open another file…"_s));
        QTest::mouseClick(uitest::buttonCalled(*program.desktop.startWindow(), u"Open another file…"_s), Qt::LeftButton);
        QTRY_VERIFY(program.isOpen());
        QCOMPARE(program.desktop.session()->file(), good);
    }

    void languageIsSwitchedLive()
    {
        Options options;
        options.language = u"en"_s;
        Program program(*m_theme, options);
        program.desktop.createFile(program.path(u"shop.regulars"_s), ownShop());
        QTRY_VERIFY(program.isOpen());
        QCOMPARE(program.desktop.language(), u"en"_s);
        program.desktop.session()->window().showPage(u"settings"_s);
        auto *language = program.desktop.session()->window().findChild<QComboBox *>(u"language"_s);
        language->setCurrentIndex(language->findData(u"de"_s));
        Q_EMIT language->activated(language->currentIndex());
        QTRY_COMPARE(program.desktop.language(), u"de"_s);
        QCOMPARE(QLocale().language(), QLocale::German);
        QTRY_VERIFY(program.isOpen());
        QVERIFY(program.desktop.session()->window().isVisible());
        QVERIFY(uitest::buttonCalled(program.desktop.session()->window(),
                                     u"Kunden und Bestellungen suchen oder Befehl eingeben"_s));
        program.desktop.setLanguage(u"en"_s);
        QTRY_VERIFY(program.isOpen());
        QVERIFY(uitest::buttonCalled(program.desktop.session()->window(), u"Search customers, orders or type a command"_s));
    }

    void customerIsAddedAndUndone()
    {
        Program program(*m_theme);
        program.desktop.createFile(program.path(u"shop.regulars"_s), ownShop());
        QTRY_VERIFY(program.isOpen());
        ShopSession &session = *program.desktop.session();
        QVERIFY(QTest::qWaitForWindowActive(&session.window()));
        session.forms().createCustomer();
        auto *editor = session.window().findChild<CustomerEditor *>();
        QVERIFY(editor);
        QApplication::setActiveWindow(editor); // offscreen, nobody does it for a dialog of a window
        editor->findChild<QLineEdit *>(u"first_name"_s)->setText(u"Ines"_s);
        QTest::keyClick(editor->focusWidget(), Qt::Key_Return, Qt::ControlModifier);
        QTRY_VERIFY(session.window().messages()->text().contains(u"Ines"_s));
        QTest::mouseClick(uitest::buttonCalled(*session.window().messages(), u"Undo"_s), Qt::LeftButton);
        QTRY_VERIFY(session.window().messages()->text().contains(u"Undone"_s));
    }

    void keptEntriesAreAskedForAtTheEnd()
    {
        Program program(*m_theme);
        program.desktop.createFile(program.path(u"shop.regulars"_s), ownShop());
        QTRY_VERIFY(program.isOpen());
        ShopSession &session = *program.desktop.session();
        QSignalSpy finished(&program.desktop, &Desktop::finished);
        session.forms().createCustomer();
        auto *editor = session.window().findChild<CustomerEditor *>();
        editor->findChild<QLineEdit *>(u"first_name"_s)->setText(u"Ines"_s);
        editor->reject();
        QCOMPARE(session.forms().unsavedForms(), 1);
        session.window().close();
        QCOMPARE(program.dialogs.questions.size(), 1);
        QVERIFY(session.window().isVisible());
        session.forms().createCustomer();
        QVERIFY(editor->isVisible());
        QCOMPARE(editor->findChild<QLineEdit *>(u"first_name"_s)->text(), u"Ines"_s);
        editor->reject();
        program.dialogs.answers = {0};
        session.window().close();
        QTRY_COMPARE(finished.count(), 1);
    }

    void keptEntriesAreAskedForBeforeTheWindowIsReplaced()
    {
        Options options;
        options.language = u"en"_s;
        Program program(*m_theme, options);
        program.desktop.createFile(program.path(u"shop.regulars"_s), ownShop());
        QTRY_VERIFY(program.isOpen());
        ShopSession &session = *program.desktop.session();
        session.forms().createCustomer();
        auto *editor = session.window().findChild<CustomerEditor *>();
        editor->findChild<QLineEdit *>(u"first_name"_s)->setText(u"Ines"_s);
        editor->reject();
        session.window().showPage(u"settings"_s);
        auto *page = session.window().findChild<SettingsPage *>();
        auto *language = page->findChild<QComboBox *>(u"language"_s);
        const int before = language->currentIndex();
        const auto choose = [language] {
            language->setCurrentIndex(language->findData(u"de"_s));
            Q_EMIT language->activated(language->currentIndex());
        };
        choose();
        QCOMPARE(language->currentIndex(), before);
        Q_EMIT page->openRequested(program.path(u"other.regulars"_s));
        Q_EMIT page->newRequested(program.path(u"other.regulars"_s));
        Q_EMIT page->restoreConfirmed(program.path(u"backup.regulars"_s));
        QCOMPARE(program.dialogs.questions.size(), 4);
        QCoreApplication::processEvents();
        QCOMPARE(program.desktop.session(), &session);
        QCOMPARE(session.forms().unsavedForms(), 1);
        program.dialogs.answers = {0};
        choose();
        QTRY_COMPARE(program.desktop.language(), u"de"_s);
        QTRY_VERIFY(program.isOpen());
        QCOMPARE(program.desktop.session()->forms().unsavedForms(), 0);
        program.desktop.setLanguage(u"en"_s);
        QTRY_VERIFY(program.isOpen());
    }

    void salesAreKeptInAnotherLanguageAndAskedForElsewhere()
    {
        Options options;
        options.language = u"en"_s;
        Program program(*m_theme, options);
        program.desktop.createFile(program.path(u"shop.regulars"_s), ownShop());
        QTRY_VERIFY(program.isOpen());
        const auto till = [&program]() -> CounterTill & { return program.desktop.session()->counter().till(); };
        QTRY_COMPARE(till().sale().sale().currency(), Currency(u"EUR"));
        QVERIFY(till().sale().addGoods(u"Vase"_s, 23 * microPerMajor));
        till().park();
        QVERIFY(till().sale().addGoods(u"Candle"_s, 4 * microPerMajor));
        Q_EMIT program.desktop.session()->window().findChild<SettingsPage *>()->languageChosen(u"de"_s);
        QTRY_COMPARE(program.desktop.language(), u"de"_s);
        QTRY_VERIFY(program.isOpen());
        program.desktop.setLanguage(u"en"_s);
        QTRY_VERIFY(program.isOpen());
        QCOMPARE(program.dialogs.questions.size(), 0);
        QCOMPARE(till().parked().size(), 1);
        QCOMPARE(till().sale().sale().lines().first().name, u"Candle"_s);
        ShopSession &session = *program.desktop.session();
        auto *page = session.window().findChild<SettingsPage *>();
        Q_EMIT page->openRequested(program.path(u"other.regulars"_s));
        Q_EMIT page->newRequested(program.path(u"other.regulars"_s));
        Q_EMIT page->restoreConfirmed(program.path(u"backup.regulars"_s));
        session.window().close();
        QCOMPARE(program.dialogs.questions.size(), 4);
        for (const Question &question : program.dialogs.questions)
            QVERIFY(question.text.contains(u"2 sale"_s));
        QVERIFY(session.window().isVisible());
        QSignalSpy finished(&program.desktop, &Desktop::finished);
        program.dialogs.answers = {0};
        session.window().close();
        QTRY_COMPARE(finished.count(), 1);
        QCOMPARE(program.dialogs.questions.size(), 5);
    }

    // Whether it is in the books is known before anything is asked, and nothing of it is lost with the window.
    void aSaleThatIsBeingRecordedIsWaitedFor()
    {
        Options options;
        options.language = u"en"_s;
        HeldJobs writes;
        Program program(*m_theme, options);
        program.desktop.createFile(program.path(u"shop.regulars"_s), ownShop());
        QTRY_VERIFY(program.isOpen());
        const auto till = [&program]() -> CounterTill & { return program.desktop.session()->counter().till(); };
        QTRY_COMPARE(till().sale().sale().currency(), Currency(u"EUR"));
        const auto record = [&] {
            writes.hold();
            (void)program.desktop.session()->database().write(u"hold"_s, [&writes](WriteSession &) -> Result<void> {
                writes.wait(0);
                return {};
            });
            QVERIFY(till().sale().addGoods(u"Vase"_s, 23 * microPerMajor));
            QVERIFY(till().record());
        };
        record();
        Q_EMIT program.desktop.session()->window().findChild<SettingsPage *>()->languageChosen(u"de"_s);
        QCoreApplication::processEvents();
        QCOMPARE(program.desktop.language(), u"en"_s);
        QVERIFY(till().isRecording());
        writes.releaseAll();
        QTRY_COMPARE(program.desktop.language(), u"de"_s);
        QTRY_VERIFY(program.isOpen());
        QVERIFY(till().lastOrder().isValid());
        program.desktop.setLanguage(u"en"_s);
        QTRY_VERIFY(program.isOpen());
        QSignalSpy finished(&program.desktop, &Desktop::finished);
        record();
        program.desktop.session()->window().close();
        QCoreApplication::processEvents();
        QVERIFY(program.desktop.session()->window().isVisible());
        QCOMPARE(finished.count(), 0);
        writes.releaseAll();
        QTRY_COMPARE(finished.count(), 1);
        QCOMPARE(program.dialogs.questions.size(), 0);
    }

    // So is what is looked up before a question is asked, and what is begun while it stands.
    void aSaleThatWillBeRecordedIsWaitedFor()
    {
        Options options;
        options.language = u"en"_s;
        HeldJobs writes;
        Program program(*m_theme, options);
        program.desktop.createFile(program.path(u"shop.regulars"_s), ownShop());
        QTRY_VERIFY(program.isOpen());
        ShopSession &session = *program.desktop.session();
        CounterTill &till = session.counter().till();
        QTRY_COMPARE(till.sale().sale().currency(), Currency(u"EUR"));
        session.forms().createCustomer();
        auto *editor = session.window().findChild<CustomerEditor *>();
        editor->findChild<QLineEdit *>(u"first_name"_s)->setText(u"Ines"_s);
        editor->reject();
        session.window().showPage(u"counter"_s);
        QVERIFY(till.sale().addGoods(u"Vase"_s, 23 * microPerMajor));
        CounterPage &page = session.counter().page();
        page.takeScan(u"nothing like this"_s);
        program.dialogs.whileAsked = [&] {
            QVERIFY(!page.isBusy());
            writes.hold();
            (void)session.database().write(u"hold"_s, [&writes](WriteSession &) -> Result<void> {
                writes.wait(0);
                return {};
            });
            QTest::keyClick(&page, Qt::Key_F9);
        };
        program.dialogs.answers = {0};
        Q_EMIT session.window().findChild<SettingsPage *>()->languageChosen(u"de"_s);
        QCOMPARE(program.dialogs.questions.size(), 0);
        QTRY_COMPARE(program.dialogs.questions.size(), 1);
        QCoreApplication::processEvents();
        QCOMPARE(program.desktop.session(), &session);
        QCOMPARE(program.desktop.language(), u"en"_s);
        QVERIFY(till.isRecording());
        writes.releaseAll();
        QTRY_COMPARE(program.desktop.language(), u"de"_s);
        QTRY_VERIFY(program.isOpen());
        QVERIFY(program.desktop.session()->counter().till().lastOrder().isValid());
        program.desktop.setLanguage(u"en"_s);
        QTRY_VERIFY(program.isOpen());
    }

    void backupIsRestoredFromTheSettings()
    {
        Program program(*m_theme);
        program.desktop.createFile(program.path(u"shop.regulars"_s), ownShop());
        QTRY_VERIFY(program.isOpen());
        QTRY_COMPARE(program.desktop.session()->backups().backups().size(), 1);
        Shop renamed = ownShop();
        renamed.name = u"Renamed"_s;
        ShopSession *before = program.desktop.session();
        const QString backup = before->backups().backups().first().file;
        program.desktop.createFile(program.path(u"shop.regulars"_s), renamed);
        QTRY_VERIFY(program.desktop.session() && program.desktop.session()->window().windowTitle().contains(u"Renamed"_s));
        Q_EMIT program.desktop.session()->restoreConfirmed(backup);
        QTRY_VERIFY(program.desktop.session() && program.desktop.session()->window().windowTitle().contains(u"Linden"_s));
        QTRY_VERIFY(!program.desktop.session()->window().messages()->text().isEmpty());
        QTRY_VERIFY(program.desktop.session()->backups().backups().size() >= 2);
    }

    void logIsRotated()
    {
        QTemporaryDir folder;
        {
            const LogFile log(folder.path(), 200);
            for (int i = 0; i < 10; ++i)
                qInfo("A line of the log that is long enough to fill it soon: %d", i);
        }
        QVERIFY(QFile::exists(folder.filePath(u"regulars.log"_s)));
        QVERIFY(QFile::exists(folder.filePath(u"regulars.log.old"_s)));
        QVERIFY(QFile(folder.filePath(u"regulars.log"_s)).size() < 1000);
    }

private:
    /// Starts with that file as the one that was open last, and finds the failure told in plain words.
    static void expectFailureAtStart(Program &program, const QString &file, ErrorCode code)
    {
        QSignalSpy failed(&program.desktop, &Desktop::failed);
        program.store.setValue(u"database/last"_s, file);
        program.desktop.start();
        QTRY_COMPARE_WITH_TIMEOUT(failed.count(), 1, 30'000);
        const Error error = failed.first().first().value<Error>();
        QCOMPARE(error.code, code);
        StartWindow *start = program.desktop.startWindow();
        QVERIFY(start->isVisible());
        QCOMPARE(start->failure()->accessibleDescription(), errorText(error));
        QVERIFY(start->details().contains(u"shop.regulars"_s));
        for (const QString &way : {u"Try again"_s, u"Open another file…"_s, u"Start a new shop"_s})
            QVERIFY2(uitest::buttonCalled(*start, way), qPrintable(way));
    }

    static void retry(Program &program)
    {
        QTest::mouseClick(uitest::buttonCalled(*program.desktop.startWindow(), u"Try again"_s), Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(program.desktop.session(), 30'000);
        QVERIFY(program.desktop.session()->window().isVisible());
        QVERIFY(!program.desktop.startWindow()->isVisible());
    }

#ifdef Q_OS_UNIX
    /// The super-user may write anything: the test function runs again in a process that must not.
    static void runAsNobody(const QString &function)
    {
        QProcess child;
        child.setProcessChannelMode(QProcess::MergedChannels);
        child.setChildProcessModifier([] {
            constexpr uid_t nobody = 65'534;
            if (::setuid(nobody) != 0)
                ::_exit(99);
        });
        child.start(QCoreApplication::applicationFilePath(), {function});
        QVERIFY(child.waitForFinished(60'000));
        QVERIFY2(child.exitStatus() == QProcess::NormalExit && child.exitCode() == 0, child.readAll().constData());
    }
#endif

    Theme *m_theme = nullptr;
};

REGULARS_GUI_TEST_MAIN(TestDesktop)
#include "tst_desktop.moc"
