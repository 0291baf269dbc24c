// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/desktop/shopsession.h"
#include "models/people/signin.h"
#include "models/people/usercommands.h"
#include "tests/app/program.h"
#include "tests/ui/uitest.h"
#include "ui/base/appearance.h"
#include "ui/customers/customereditor.h"
#include "ui/people/actionrights.h"
#include "ui/shell/formdesk.h"
#include "ui/shell/mainwindow.h"

#include <QtGui/QAction>
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
        QTRY_VERIFY(m_program->desktop.session());
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

    void actionsFollowTheRole()
    {
        QVERIFY(isEnabled(u"file.exportCustomers"_s));
        enter(m_jonas);
        for (const QString &id :
             {u"file.exportCustomers"_s, u"file.exportShown"_s, u"file.exportOrders"_s, u"file.exportShop"_s,
              u"file.printCustomers"_s, u"file.import"_s, u"customers.merge"_s, u"customers.story"_s})
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

private:
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
