// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/desktop/shopsession.h"
#include "models/people/signin.h"
#include "models/people/usercommands.h"
#include "models/tasks/taskcommands.h"
#include "models/tasks/tasklist.h"
#include "tests/app/program.h"
#include "tests/ui/uitest.h"
#include "ui/base/appearance.h"
#include "ui/customers/customereditor.h"
#include "ui/exchange/exchangedesk.h"
#include "ui/exchange/importdialog.h"
#include "ui/loyalty/loyaltyprints.h"
#include "ui/people/actionrights.h"
#include "ui/shell/formdesk.h"
#include "ui/shell/mainwindow.h"
#include "ui/tasks/taskform.h"
#include "ui/tasks/taskspage.h"
#include "ui/today/todaypage.h"

#include <QtCore/QMimeData>
#include <QtGui/QAction>
#include <QtGui/QDragEnterEvent>
#include <QtTest/QTest>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPushButton>

using namespace regulars;
using namespace regulars::uitest;
using namespace Qt::StringLiterals;

/// What the whole window offers to whom, and what it shows while nobody is signed in.
class TestRoles : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_theme = &installAppearance(*qApp, ThemeMode::Light); }

    void init()
    {
        m_program = std::make_unique<Program>(*m_theme);
        m_program->desktop.createFile(m_program->path(u"shop.regulars"_s), ownShop());
        QTRY_VERIFY(m_program->isOpen());
        m_mara = add(u"Mara"_s, UserRole::Owner);
        QTRY_COMPARE(signIn().state(), SignIn::State::Open);
        m_jonas = add(u"Jonas"_s, UserRole::Staff);
        QTRY_VERIFY(signIn().canLock());
    }

    void everyActionWithARightExists()
    {
        for (const QString &id : actionsWithRights())
            QVERIFY2(session().actions().action(id), qPrintable(id));
    }

    void oneDeskPrintsThePapersOfTheProgramme()
    {
        session().window().showPage(u"loyalty"_s); // which prints, too
        QCOMPARE(session().window().findChildren<LoyaltyPrints *>().size(), 1);
    }

    void actionsFollowTheRole()
    {
        QVERIFY(isEnabled(u"file.exportCustomers"_s));
        enter(m_jonas);
        for (const QString &id :
             {u"file.exportCustomers"_s, u"file.exportShown"_s, u"file.exportOrders"_s, u"file.exportSubscriptions"_s,
              u"file.exportShop"_s, u"file.printCustomers"_s, u"file.import"_s, u"customers.merge"_s, u"customers.story"_s})
            QVERIFY2(!isEnabled(id), qPrintable(id));
        QVERIFY(isEnabled(u"customer.new"_s));
        QVERIFY(isEnabled(u"customers.edit"_s));
        enter(m_mara);
        QVERIFY(isEnabled(u"file.exportCustomers"_s));
    }

    void openFormsAreHiddenWhileNobodyIsSignedIn()
    {
        session().forms().createCustomer();
        auto *editor = session().window().findChild<CustomerEditor *>();
        QVERIFY(editor && editor->isVisible());
        editor->findChild<QLineEdit *>(u"first_name"_s)->setText(u"Ines"_s);
        signIn().lock();
        QVERIFY(!editor->isVisible());
        QVERIFY(!isEnabled(u"customer.new"_s));
        enter(m_mara);
        QVERIFY(editor->isVisible());
        QCOMPARE(editor->findChild<QLineEdit *>(u"first_name"_s)->text(), u"Ines"_s);
        QVERIFY(isEnabled(u"customer.new"_s));
        editor->reject();
    }

    void filesAreNotTakenWhileNobodyIsSignedIn()
    {
        const QString file = m_program->path(u"orders.csv"_s);
        write(file, "order_id,date,customer,total\n1,2026-01-03,Ines Carvalho,12.50\n");
        signIn().lock();
        QVERIFY(!drop(file));
        session().exchange().importFile(file);
        QVERIFY(!session().window().findChild<ImportDialog *>());
        enter(m_jonas); // staff may not import
        QVERIFY(!drop(file));
        enter(m_mara);
        QVERIFY(drop(file));
        QVERIFY(session().window().findChild<ImportDialog *>());
    }

    void pagesShowTheTasksOfWhoIsSignedIn()
    {
        addTask(u"Order cups"_s, m_mara, session().database().clock().now());
        addTask(u"Water the plants"_s, m_jonas, session().database().clock().now());
        TaskQuery mine;
        mine.mine = true;
        session().tasks().applyQuery(mine);
        for (const UserId user : {m_jonas, m_mara}) {
            enter(user);
            QTRY_VERIFY(session().tasks().counts().value());
            QTRY_COMPARE(session().tasks().counts().value()->open(), 1);
            QCOMPARE(session().tasks().counts().key().owner, user);
            QTRY_COMPARE(session().tasks().model().rowCount(), 1);
            QCOMPARE(session().tasks().model().user(), user);
            QTRY_VERIFY(session().today().view().state() == TodayView::State::Loaded);
            QCOMPARE(session().today().view().value()->tasks.size(), 1);
            QCOMPARE(session().today().view().key().user, user);
        }
    }

    void noticesOpenNothingWhileNobodyIsSignedIn()
    {
        addTask(u"Order cups"_s, m_mara, {session().database().clock().now().ms + 300});
        QTRY_COMPARE(m_program->notifier.notices.size(), 1);
        const QString notice = m_program->notifier.notices.first().id;
        signIn().lock();
        Q_EMIT m_program->notifier.activated(notice);
        Q_EMIT m_program->notifier.actionChosen(notice, u"done"_s);
        QVERIFY(!session().commands().isBusy());
        enter(m_mara);
        QVERIFY(!session().window().findChild<TaskForm *>());
        Q_EMIT m_program->notifier.activated(notice);
        QTRY_VERIFY(session().window().findChild<TaskForm *>());
        QCOMPARE(session().window().currentPage(), u"tasks"_s);
    }

private:
    TaskId addTask(const QString &title, UserId owner, Instant due)
    {
        Task task;
        task.title = title;
        task.owner = owner;
        task.dueAt = due;
        task.timeUnknown = false;
        const auto written = runCommand(session().database(), CreateTask{task}).result();
        if (!written)
            qFatal("no task was added");
        return written->value;
    }

    /// Whether the window took the file.
    bool drop(const QString &file)
    {
        QMimeData data;
        data.setUrls({QUrl::fromLocalFile(file)});
        MainWindow &window = session().window();
        QDragEnterEvent entered(window.rect().center(), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        entered.ignore();
        QCoreApplication::sendEvent(&window, &entered);
        if (!entered.isAccepted())
            return false;
        QDropEvent dropped(window.rect().center(), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(&window, &dropped);
        return dropped.isAccepted();
    }

    ShopSession &session() { return *m_program->desktop.session(); }
    SignIn &signIn() { return session().signIn(); }
    bool isEnabled(const QString &id) { return session().actions().action(id)->isEnabled(); }

    UserId add(const QString &name, UserRole role)
    {
        const auto written = runCommand(session().database(), AddUser{{{}, name, role}, {}}).result();
        if (!written)
            qFatal("nobody was added");
        return written->value;
    }

    void enter(UserId user)
    {
        signIn().lock();
        signIn().signIn(user, {});
        QTRY_COMPARE(signIn().state(), SignIn::State::Open);
        QCOMPARE(session().database().user(), user);
    }

    Theme *m_theme = nullptr;
    std::unique_ptr<Program> m_program;
    UserId m_mara;
    UserId m_jonas;
};

QTEST_MAIN(TestRoles)

#include "tst_roles.moc"
