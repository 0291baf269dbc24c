// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/people/rights.h"
#include "core/people/signindelay.h"

#include <QtTest/QTest>

using namespace regulars;
using namespace Qt::StringLiterals;

class TestRights : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aNewShopsRights_data()
    {
        QTest::addColumn<QString>("right");
        QTest::addColumn<bool>("manager");
        QTest::addColumn<bool>("staff");
        QTest::newRow("see") << u"see"_s << true << true;
        QTest::newRow("create") << u"create"_s << true << true;
        QTest::newRow("edit") << u"edit"_s << true << true;
        QTest::newRow("delete") << u"delete"_s << true << false;
        QTest::newRow("export") << u"export"_s << true << false;
        QTest::newRow("bulk") << u"bulk"_s << true << false;
        QTest::newRow("merge") << u"merge"_s << true << false;
        QTest::newRow("adjust points") << u"adjust_points"_s << true << false;
        QTest::newRow("erase") << u"erase"_s << false << false;
        QTest::newRow("manage") << u"manage"_s << false << false;
    }
    void aNewShopsRights()
    {
        QFETCH(QString, right);
        QFETCH(bool, manager);
        QFETCH(bool, staff);
        QVERIFY(isNameOf<Right>(right));
        const RoleRights rights;
        QVERIFY(rights.has(UserRole::Owner, valueOf<Right>(right)));
        QCOMPARE(rights.has(UserRole::Manager, valueOf<Right>(right)), manager);
        QCOMPARE(rights.has(UserRole::Staff, valueOf<Right>(right)), staff);
    }

    void whatNobodyDecidesAboutStays()
    {
        RoleRights rights;
        rights.set(UserRole::Owner, Right::Delete, false);
        rights.set(UserRole::Staff, Right::Manage, true);
        rights.set(UserRole::Staff, Right::See, false);
        QCOMPARE(rights, RoleRights());
        QVERIFY(!RoleRights::isChoice(UserRole::Owner, Right::Delete));
        QVERIFY(RoleRights::isChoice(UserRole::Staff, Right::Delete));
    }

    void namesComeBack()
    {
        RoleRights rights;
        rights.set(UserRole::Staff, Right::Export, true);
        rights.set(UserRole::Staff, Right::Edit, false);
        QCOMPARE(rights.names(UserRole::Staff), (QStringList{u"see"_s, u"create"_s, u"export"_s}));
        RoleRights other;
        other.setNames(UserRole::Staff, rights.names(UserRole::Staff) + QStringList{u"of_a_newer_version"_s});
        QCOMPARE(other, rights);
        // The owner's can't be taken away by a file either.
        other.setNames(UserRole::Owner, {});
        QVERIFY(other.has(UserRole::Owner, Right::Erase));
    }

    void wrongTriesMakeWait()
    {
        SignInDelay delay;
        const UserId mara{1};
        for (int i = 0; i < SignInDelay::freeTries - 1; ++i)
            delay.failed(mara, {1'000});
        QCOMPARE(delay.notBefore(mara), Instant{});
        delay.failed(mara, {1'000});
        QCOMPARE(delay.notBefore(mara), Instant{31'000});
        delay.failed(mara, {40'000});
        QCOMPARE(delay.notBefore(mara), Instant{100'000});
        QCOMPARE(delay.notBefore(UserId{2}), Instant{});
        for (int i = 0; i < 100; ++i)
            delay.failed(mara, {0});
        QCOMPARE(delay.notBefore(mara), Instant{3'600'000});
        delay.succeeded(mara);
        QCOMPARE(delay.notBefore(mara), Instant{});
    }
};

QTEST_GUILESS_MAIN(TestRights)
#include "tst_rights.moc"
