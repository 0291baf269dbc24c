// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/base/commandrunner.h"
#include "models/people/usercommands.h"
#include "storage/sql/statement.h"
#include "tests/support/smallshop.h"
#include "tests/ui/formtest.h"
#include "tests/ui/scripteddialogs.h"
#include "tests/ui/uitest.h"
#include "ui/base/appearance.h"
#include "ui/base/formatting.h"
#include "ui/base/messagebar.h"
#include "ui/people/autolock.h"
#include "ui/people/lockscreen.h"
#include "ui/people/peoplecard.h"
#include "ui/people/userbutton.h"
#include "ui/people/userform.h"

#include <QtTest/QSignalSpy>
#include <QtTest/QTest>
#include <QtWidgets/QCheckBox>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QTableWidget>

using namespace regulars;
using namespace Qt::StringLiterals;

class TestLockScreen : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_theme = &installAppearance(*qApp, ThemeMode::Light); }
    void init()
    {
        uitest::failOnWarnings();
        m_db = std::make_unique<TestDatabase>();
        m_mara = runOrDie(*m_db, AddUser{{{}, u"Mara Klein"_s, UserRole::Owner, false, false}, {}});
        m_jonas = runOrDie(*m_db, AddUser{{{}, u"Jonas Weber"_s, UserRole::Staff, false, false}, {}});
        runOrDie(*m_db, SetUserSecret{m_mara, u"4711"_s});
    }

    void keysAloneSignIn()
    {
        SignIn signIn(**m_db);
        QWidget window;
        window.resize(900, 600);
        LockScreen screen(signIn, m_formatting, &window);
        window.show();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        QTRY_VERIFY(screen.isVisible());
        QTRY_VERIFY(qobject_cast<UserButton *>(window.focusWidget()));
        QTest::keyClick(window.focusWidget(), Qt::Key_Return);
        QTRY_COMPARE(window.focusWidget()->objectName(), u"secret"_s);
        QTest::keyClicks(window.focusWidget(), u"0000"_s);
        QSignalSpy refused(&signIn, &SignIn::refused);
        QTest::keyClick(window.focusWidget(), Qt::Key_Return);
        QTRY_COMPARE(refused.count(), 1);
        QVERIFY(screen.isVisible());
        // The wrong one is selected: typing replaces it.
        QTest::keyClicks(window.focusWidget(), u"4711"_s);
        QTest::keyClick(window.focusWidget(), Qt::Key_Return);
        QTRY_COMPARE(signIn.state(), SignIn::State::Open);
        QVERIFY(!screen.isVisible());
        QCOMPARE((*m_db)->user(), m_mara);
    }

    void aChangeElsewhereLeavesWhatIsTyped()
    {
        SignIn signIn(**m_db);
        QWidget window;
        LockScreen screen(signIn, m_formatting, &window);
        window.show();
        QTRY_COMPARE(screen.findChildren<UserButton *>().size(), 2);
        screen.findChildren<UserButton *>().first()->click();
        auto *secret = screen.findChild<QLineEdit *>(u"secret"_s);
        secret->setText(u"47"_s);
        QSignalSpy changed(&signIn, &SignIn::changed);
        (*m_db)->setUser(m_mara);
        runOrDie(*m_db, SaveAutoLock{5});
        QTRY_VERIFY(changed.count() > 0);
        QCOMPARE(secret->text(), u"47"_s);
        QVERIFY(secret->isVisible());
    }

    void whoNeedsNoSecretIsInWithOneClick()
    {
        SignIn signIn(**m_db);
        QWidget window;
        LockScreen screen(signIn, m_formatting, &window);
        window.show();
        QTRY_VERIFY(screen.isVisible());
        QTRY_COMPARE(screen.findChildren<UserButton *>().size(), 2);
        QTest::mouseClick(screen.findChildren<UserButton *>().at(1), Qt::LeftButton);
        QTRY_COMPARE(signIn.state(), SignIn::State::Open);
        QCOMPARE(signIn.user()->name, u"Jonas Weber"_s);
    }

    void idlenessIsNoticed()
    {
        AutoLock lock;
        QSignalSpy idle(&lock, &AutoLock::idle);
        lock.setTime(std::chrono::milliseconds(50));
        QTRY_COMPARE(idle.count(), 1);
        lock.setTime(std::chrono::milliseconds(0));
        QTest::keyClick(&m_anything, Qt::Key_A);
        QCOMPARE(idle.count(), 1);
    }

    void peopleAreAddedChangedAndRemoved()
    {
        SignIn signIn(**m_db);
        QTRY_COMPARE(signIn.state(), SignIn::State::Locked);
        signIn.signIn(m_mara, u"4711"_s);
        QTRY_COMPARE(signIn.state(), SignIn::State::Open);
        CommandRunner commands(**m_db);
        uitest::ScriptedDialogs dialogs;
        QWidget window;
        MessageBar messages(&window);
        PeopleCard card({commands, signIn, dialogs, messages}, &window);
        window.show();
        auto *table = card.findChild<QTableWidget *>(u"people"_s);
        QTRY_COMPARE(table->rowCount(), 2);
        QTest::mouseClick(card.findChild<QPushButton *>(u"add_person"_s), Qt::LeftButton);
        auto *form = window.findChild<UserForm *>();
        QVERIFY(form);
        form->findChild<QLineEdit *>(u"name"_s)->setText(u"Nele Vogt"_s);
        form->findChild<QLineEdit *>(u"secret"_s)->setText(u"99887"_s);
        form->save();
        QVERIFY(form->isVisible()); // not repeated
        form->findChild<QLineEdit *>(u"repeated"_s)->setText(u"99887"_s);
        form->save();
        QTRY_COMPARE(table->rowCount(), 3);
        QCOMPARE(table->item(2, 1)->text(), u"Staff"_s);
        table->selectRow(1);
        dialogs.answers = {0};
        QTest::mouseClick(card.findChild<QPushButton *>(u"remove_person"_s), Qt::LeftButton);
        QTRY_COMPARE(table->rowCount(), 2);
        auto *box = card.findChild<QCheckBox *>(u"staff.delete"_s);
        QVERIFY(box && !box->isChecked() && box->isEnabled());
        box->click();
        QTRY_VERIFY(signIn.people().value()->rights.has(UserRole::Staff, Right::Delete));
        QVERIFY(!card.findChild<QCheckBox *>(u"owner.delete"_s)->isEnabled());
        auto *lock = card.findChild<QComboBox *>(u"auto_lock"_s);
        lock->setCurrentIndex(2);
        Q_EMIT lock->activated(2);
        QTRY_COMPARE(signIn.people().value()->autoLockMinutes, 5);
    }

    void staffCannotManage()
    {
        SignIn signIn(**m_db);
        QTRY_COMPARE(signIn.state(), SignIn::State::Locked);
        signIn.signIn(m_jonas, {});
        QTRY_COMPARE(signIn.state(), SignIn::State::Open);
        CommandRunner commands(**m_db);
        uitest::ScriptedDialogs dialogs;
        QWidget window;
        MessageBar messages(&window);
        const PeopleCard card({commands, signIn, dialogs, messages}, &window);
        QVERIFY(!card.isEnabled());
    }

    void tabLeavesTheListOfPeople()
    {
        SignIn signIn(**m_db);
        QTRY_COMPARE(signIn.state(), SignIn::State::Locked);
        signIn.signIn(m_mara, u"4711"_s);
        QTRY_COMPARE(signIn.state(), SignIn::State::Open);
        CommandRunner commands(**m_db);
        uitest::ScriptedDialogs dialogs;
        QWidget window;
        MessageBar messages(&window);
        const PeopleCard card({commands, signIn, dialogs, messages}, &window);
        window.show();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        auto *table = card.findChild<QTableWidget *>(u"people"_s);
        QTRY_COMPARE(table->rowCount(), 2);
        table->setFocus();
        table->setCurrentCell(0, 0);
        QTest::keyClick(table, Qt::Key_Tab);
        QVERIFY(!table->hasFocus());
        QVERIFY(window.focusWidget());
    }

    void whoCannotBeReadIsSaid()
    {
        rename(u"users"_s, u"lost"_s);
        SignIn signIn(**m_db);
        QWidget window;
        window.resize(900, 600);
        LockScreen screen(signIn, m_formatting, &window);
        window.show();
        QVERIFY2(screen.isVisible(), "nobody is signed in yet");
        auto *again = screen.findChild<QPushButton *>(u"try_again"_s);
        QVERIFY(!again->isVisible());
        QTRY_VERIFY(again->isVisible());
        QVERIFY(screen.findChildren<UserButton *>().isEmpty());
        rename(u"lost"_s, u"users"_s);
        QTRY_VERIFY(again->height() > 0);
        QTest::mouseClick(again, Qt::LeftButton);
        QTRY_COMPARE(screen.findChildren<UserButton *>().size(), 2);
        QVERIFY(!again->isVisible());
    }

    void theTimeToWaitIsThatOfTheShop()
    {
        SignIn signIn(**m_db);
        QWidget window;
        const LockScreen screen(signIn, m_formatting, &window);
        window.show();
        QTRY_COMPARE(screen.findChildren<UserButton *>().size(), 2);
        Q_EMIT signIn.refused(m_mara, utc(2026, 11, 22, 9, 30));
        QStringList shown;
        for (const QLabel *label : screen.findChildren<QLabel *>())
            shown += label->text();
        QVERIFY2(shown.join(u' ').contains(u"18:30"_s), qPrintable(shown.join(u' ')));
    }

    void pictures()
    {
        SignIn signIn(**m_db);
        QWidget window;
        window.resize(900, 600);
        LockScreen screen(signIn, m_formatting, &window);
        window.show();
        QTRY_VERIFY(screen.isVisible());
        QTRY_COMPARE(screen.findChildren<UserButton *>().size(), 2);
        screen.findChildren<UserButton *>().first()->click();
        uitest::takePictures(screen, *m_theme, u"lock-screen"_s, window.size());
    }

private:
    void rename(const QString &table, const QString &name)
    {
        const auto job = [=](Connection &connection) -> Result<void> {
            Statement(connection, u"ALTER TABLE %1 RENAME TO %2"_s.arg(table, name)).execute();
            return {};
        };
        QVERIFY((*m_db)->maintain(job).result());
    }

    Theme *m_theme = nullptr;
    QWidget m_anything;
    SystemClock m_clock;
    Formatting m_formatting{QLocale(u"en_GB"_s), QTimeZone("Asia/Tokyo"), m_clock};
    std::unique_ptr<TestDatabase> m_db;
    UserId m_mara;
    UserId m_jonas;
};

QTEST_MAIN(TestLockScreen)
#include "tst_lockscreen.moc"
