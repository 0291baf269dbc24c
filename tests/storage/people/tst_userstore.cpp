// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/people/secrets.h"
#include "storage/people/userstore.h"
#include "storage/sql/statement.h"
#include "tests/support/testdatabase.h"
#include "tests/support/verify.h"

#include <QtTest/QTest>

using namespace regulars;
using namespace Qt::StringLiterals;

class TestUserStore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void secretsAreHashed()
    {
        const auto hash = hashedSecret(u"4711"_s);
        VERIFY_RESULT(hash);
        QVERIFY(hash->startsWith(u"$argon2id$"_s));
        QVERIFY(isSecret(*hash, u"4711"_s));
        QVERIFY(!isSecret(*hash, u"4712"_s));
        QVERIFY(!isSecret(*hash, QString()));
        // A fresh salt each time.
        QVERIFY(hashedSecret(u"4711"_s).value() != *hash);
        QVERIFY(!isSecret(u"no hash"_s, u"4711"_s));
    }

    void theSameLettersAreTheSameSecret()
    {
        const auto hash = hashedSecret(u"caf\u00e9"_s);
        VERIFY_RESULT(hash);
        QVERIFY(isSecret(*hash, u"cafe\u0301"_s));
    }

    void usersComeAndLeave()
    {
        TestDatabase db;
        const auto mara = db.write(u"add"_s, [](WriteSession &session) {
            return UserStore(session.connection()).insert(session, {{}, u" Mara  Klein "_s, UserRole::Owner, false, false});
        });
        VERIFY_RESULT(mara);
        VERIFY_RESULT(db.write(u"secret"_s, [&](WriteSession &session) {
            return UserStore(session.connection()).setSecretHash(session, mara->value, u"$argon2id$x"_s);
        }));
        const auto users = db.read([](Connection &connection) { return UserStore(connection).users(); });
        VERIFY_RESULT(users);
        QCOMPARE(users->size(), 1);
        QCOMPARE(users->first().name, u"Mara Klein"_s);
        QVERIFY(users->first().hasSecret);
        QVERIFY(db.read([](Connection &connection) { return UserStore(connection).anySecret(); }).value());
        VERIFY_RESULT(db.write(u"leave"_s, [&](WriteSession &session) {
            return UserStore(session.connection()).remove(session, mara->value);
        }));
        QVERIFY(db.read([](Connection &connection) { return UserStore(connection).users(); })->isEmpty());
        QVERIFY(!db.read([](Connection &connection) { return UserStore(connection).anySecret(); }).value());
        const auto left = db.read([&](Connection &connection) { return UserStore(connection).user(mara->value); });
        VERIFY_RESULT(left);
        QVERIFY(left->left);
        QCOMPARE(left->name, u"Mara Klein"_s);
    }

    void noImageOfTheJournalHoldsASecret()
    {
        TestDatabase db;
        const auto mara = db.write(u"add"_s, [](WriteSession &session) {
            return UserStore(session.connection()).insert(session, {{}, u"Mara"_s, UserRole::Owner, false, false});
        });
        VERIFY_RESULT(mara);
        VERIFY_RESULT(db.write(u"secret"_s, [&](WriteSession &session) {
            return UserStore(session.connection()).setSecretHash(session, mara->value, u"$argon2id$x"_s);
        }));
        VERIFY_RESULT(db.write(u"rename"_s, [&](WriteSession &session) {
            return UserStore(session.connection())
                .update(session, {mara->value, u"Mara K."_s, UserRole::Owner, true, false});
        }));
        const auto leaks = db.read([](Connection &connection) {
            return attempt([&] {
                Statement count(connection, u"SELECT count(*) FROM journal_entries WHERE"
                                            " coalesce(before_image, '') || coalesce(after_image, '') LIKE '%argon2id%'"_s);
                count.only();
                return count.integer(0);
            });
        });
        QCOMPARE(leaks.value(), 0);
    }

    void rightsComeBack()
    {
        TestDatabase db;
        QCOMPARE(db.read([](Connection &connection) { return UserStore(connection).rights(); }).value(), RoleRights());
        RoleRights rights;
        rights.set(UserRole::Manager, Right::Erase, true);
        rights.set(UserRole::Staff, Right::Create, false);
        VERIFY_RESULT(db.write(
            u"rights"_s, [&](WriteSession &session) { return UserStore(session.connection()).setRights(session, rights); }));
        QCOMPARE(db.read([](Connection &connection) { return UserStore(connection).rights(); }).value(), rights);
    }
};

QTEST_GUILESS_MAIN(TestUserStore)
#include "tst_userstore.moc"
