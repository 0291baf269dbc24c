// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/base/commandrunner.h"
#include "models/customers/customercommands.h"
#include "models/people/shopcommands.h"
#include "models/people/signin.h"
#include "models/people/usercommands.h"
#include "storage/sql/statement.h"
#include "tests/support/smallshop.h"
#include "tests/support/verify.h"

#include <QtTest/QSignalSpy>
#include <QtTest/QTest>

using namespace regulars;
using namespace Qt::StringLiterals;

class TestSignIn : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_db = std::make_unique<TestDatabase>();
        m_shop = fillSmallShop(*m_db);
    }

    void aShopWithoutPeopleIsOpen()
    {
        SignIn signIn(**m_db);
        QTRY_COMPARE(signIn.state(), SignIn::State::Open);
        QVERIFY(!signIn.user());
        QVERIFY(signIn.may(Right::Manage));
        QVERIFY(!signIn.canLock());
        VERIFY_RESULT(runCommand(**m_db, DeleteCustomers{{m_shop.priya}}).result());
    }

    void theFirstPersonIsAnOwnerAndSignedIn()
    {
        SignIn signIn(**m_db);
        QTRY_COMPARE(signIn.state(), SignIn::State::Open);
        const auto staff = runCommand(**m_db, AddUser{{{}, u"Jonas"_s, UserRole::Staff, false, false}, {}}).result();
        QVERIFY(!staff);
        QCOMPARE(staff.error().field, u"role"_s);
        runOrDie(*m_db, AddUser{{{}, u"Mara"_s, UserRole::Owner, false, false}, u"4711"_s});
        QTRY_VERIFY(signIn.user().has_value());
        QCOMPARE(signIn.user()->name, u"Mara"_s);
        QCOMPARE(signIn.state(), SignIn::State::Open);
    }

    void withoutSecretsTheLastOneGoesOn()
    {
        addTeam({}, {});
        SignIn first(**m_db);
        QTRY_COMPARE(first.state(), SignIn::State::Open);
        QCOMPARE(first.user()->name, u"Mara"_s);
        (*m_db)->setUser({});
        SignIn again(**m_db, m_jonas);
        QTRY_COMPARE(again.state(), SignIn::State::Open);
        QCOMPARE(again.user()->name, u"Jonas"_s);
        QVERIFY(again.canLock());
    }

    void aSecretLocksUntilItIsGiven()
    {
        addTeam(u"4711"_s, {});
        SignIn signIn(**m_db);
        QTRY_COMPARE(signIn.state(), SignIn::State::Locked);
        QVERIFY(!signIn.may(Right::See));
        QSignalSpy refused(&signIn, &SignIn::refused);
        signIn.signIn(m_mara, u"0000"_s);
        QTRY_COMPARE(refused.count(), 1);
        QCOMPARE(signIn.state(), SignIn::State::Locked);
        signIn.signIn(m_mara, u"4711"_s);
        QTRY_COMPARE(signIn.state(), SignIn::State::Open);
        QCOMPARE((*m_db)->user(), m_mara);
        signIn.lock();
        QCOMPARE(signIn.state(), SignIn::State::Locked);
        QVERIFY(!(*m_db)->user().isValid());
        // Jonas has none.
        signIn.signIn(m_jonas, {});
        QTRY_COMPARE(signIn.state(), SignIn::State::Open);
    }

    void whoCannotBeReadIsReadAgain()
    {
        addTeam(u"4711"_s, {});
        (*m_db)->setUser({});
        rename(u"users"_s, u"lost"_s);
        SignIn signIn(**m_db);
        QVERIFY(!signIn.failure());
        QTRY_VERIFY(signIn.failure());
        QCOMPARE(signIn.state(), SignIn::State::Starting);
        QVERIFY(!signIn.may(Right::See));
        rename(u"lost"_s, u"users"_s);
        signIn.tryAgain();
        QTRY_COMPARE(signIn.state(), SignIn::State::Locked);
        QVERIFY(!signIn.failure());
    }

    void tooManyWrongTriesMakeWait()
    {
        addTeam(u"4711"_s, {});
        SignIn signIn(**m_db);
        QTRY_COMPARE(signIn.state(), SignIn::State::Locked);
        QSignalSpy refused(&signIn, &SignIn::refused);
        for (int i = 1; i <= SignInDelay::freeTries; ++i) {
            signIn.signIn(m_mara, u"0000"_s);
            QTRY_COMPARE(refused.count(), i);
        }
        // Also the right one has to wait now.
        signIn.signIn(m_mara, u"4711"_s);
        QCOMPARE(refused.count(), SignInDelay::freeTries + 1);
        m_db->clock().set({m_db->clock().now().ms + 31'000});
        signIn.signIn(m_mara, u"4711"_s);
        QTRY_COMPARE(signIn.state(), SignIn::State::Open);
    }

    void commandsAskForTheirRight()
    {
        addTeam(u"4711"_s, {});
        (*m_db)->setUser(m_jonas);
        VERIFY_RESULT(runCommand(**m_db, CreateCustomer{person(u"Lin"_s, u"Wu"_s)}).result());
        refuses(DeleteCustomers{{m_shop.priya}}, u"delete"_s);
        refuses(SaveShop{}, u"manage"_s);
        refuses(TagCustomers{{m_shop.priya, m_shop.tomas}, {u"gifts"_s}, {}}, u"bulk"_s);
        VERIFY_RESULT(runCommand(**m_db, TagCustomers{{m_shop.priya}, {u"gifts"_s}, {}}).result());
        // Nobody said who they are, in a shop with secrets.
        (*m_db)->setUser({});
        refuses(CreateCustomer{person(u"Lin"_s, u"Wu"_s)}, u"create"_s);
        // The owner may decide otherwise.
        (*m_db)->setUser(m_mara);
        RoleRights rights;
        rights.set(UserRole::Staff, Right::Delete, true);
        runOrDie(*m_db, SaveRights{rights});
        (*m_db)->setUser(m_jonas);
        VERIFY_RESULT(runCommand(**m_db, DeleteCustomers{{m_shop.priya}}).result());
    }

    void whatOthersDidIsUndoneWithTheRightToChangeMany()
    {
        addTeam(u"4711"_s, {});
        (*m_db)->setUser(m_mara);
        const auto done = runCommand(**m_db, DeleteCustomers{{m_shop.priya}}).result();
        VERIFY_RESULT(done);
        (*m_db)->setUser(m_jonas);
        CommandRunner runner(**m_db);
        QSignalSpy failed(&runner, &CommandRunner::failed);
        QSignalSpy ended(&runner, &CommandRunner::done);
        runner.undo(done->changeSet);
        QTRY_COMPARE(failed.count(), 1);
        // One's own are one's own.
        runner.run(CreateCustomer{person(u"Lin"_s, u"Wu"_s)});
        QTRY_COMPARE(ended.count(), 1);
        runner.undoLast();
        QTRY_COMPARE(ended.count(), 2);
    }

    void changesOfPeopleAreNotUndone()
    {
        addTeam(u"4711"_s, {});
        (*m_db)->setUser(m_mara);
        const auto second = runCommand(**m_db, AddUser{{{}, u"Nele"_s, UserRole::Owner}, u"99887"_s}).result();
        VERIFY_RESULT(second);
        const auto removed = runCommand(**m_db, RemoveUser{second->value}).result();
        VERIFY_RESULT(removed);
        const auto undone = m_db->write(u"undo"_s, [&](WriteSession &session) {
            return History(session.connection()).undo(session, removed->changeSet);
        });
        QVERIFY(!undone);
        QCOMPARE(undone.error().args.value(u"reason"_s).toString(), u"people_are_not_undone"_s);
        const auto last = m_db->read([](Connection &connection) { return History(connection).lastUndoable(); });
        QVERIFY(!last || !last->command.contains(u"user"_s));
    }

    void anOwnerStays()
    {
        addTeam({}, {});
        (*m_db)->setUser(m_mara);
        const auto removed = runCommand(**m_db, RemoveUser{m_mara}).result();
        QVERIFY(!removed);
        QCOMPARE(removed.error().args.value(u"reason"_s).toString(), u"last_owner"_s);
        const auto demoted = runCommand(**m_db, UpdateUser{{m_mara, u"Mara"_s, UserRole::Manager, false, false}}).result();
        QVERIFY(!demoted);
        runOrDie(*m_db, RemoveUser{m_jonas});
        // The only one may go: the shop is open again.
        runOrDie(*m_db, RemoveUser{m_mara});
        SignIn signIn(**m_db);
        QTRY_COMPARE(signIn.state(), SignIn::State::Open);
        QVERIFY(!signIn.user());
    }

    void wrongEntriesAreRefused()
    {
        for (const auto &[name, secret, field] :
             {std::tuple(u" "_s, u""_s, u"name"_s), std::tuple(u"Mara"_s, u"123"_s, u"secret"_s),
              std::tuple(QString(101, u'x'), u""_s, u"name"_s)}) {
            const auto refused = runCommand(**m_db, AddUser{{{}, name, UserRole::Owner, false, false}, secret}).result();
            QVERIFY(!refused);
            QCOMPARE(refused.error().field, field);
        }
        QVERIFY(!runCommand(**m_db, SaveAutoLock{-1}).result());
    }

private:
    void addTeam(const QString &marasSecret, const QString &jonasSecret)
    {
        m_mara = runOrDie(*m_db, AddUser{{{}, u"Mara"_s, UserRole::Owner, false, false}, {}});
        m_jonas = runOrDie(*m_db, AddUser{{{}, u"Jonas"_s, UserRole::Staff, false, false}, jonasSecret});
        if (!marasSecret.isEmpty())
            runOrDie(*m_db, SetUserSecret{m_mara, marasSecret});
    }

    void rename(const QString &table, const QString &name)
    {
        const auto job = [=](Connection &connection) -> Result<void> {
            Statement(connection, u"ALTER TABLE %1 RENAME TO %2"_s.arg(table, name)).execute();
            return {};
        };
        VERIFY_RESULT((*m_db)->maintain(job).result());
    }

    template<typename T>
    void refuses(T command, const QString &right)
    {
        const auto refused = runCommand(**m_db, std::move(command)).result();
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, ErrorCode::Refused);
        QCOMPARE(refused.error().args.value(u"right"_s).toString(), right);
    }

    std::unique_ptr<TestDatabase> m_db;
    SmallShop m_shop;
    UserId m_mara;
    UserId m_jonas;
};

QTEST_GUILESS_MAIN(TestSignIn)
#include "tst_signin.moc"
