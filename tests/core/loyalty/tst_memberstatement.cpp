// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/loyalty/memberstatement.h"
#include "tests/core/loyalty/pointsbook.h"

#include <QtTest/QTest>

using namespace regulars;
using namespace Qt::StringLiterals;

/// What a member's statement tells of the ledger.
class TestMemberStatement : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aPeriodBeginsWithWhatWasThere()
    {
        PointsBook book;
        book.at("2026-01-10");
        book.earn(100);
        book.at("2026-02-10");
        book.earn(50);
        book.redeem(30);
        book.at("2026-03-10");
        book.earn(7);
        const StatementHistory february = history(book, {2026, 2, 1}, {2026, 2, 28});
        QCOMPARE(february.before, pts(100));
        QCOMPARE(february.lines.size(), 2);
        QCOMPARE(february.lines[0].entry.points, pts(50));
        QCOMPARE(february.lines[0].balance, pts(150));
        QCOMPARE(february.lines[1].entry.type, PointsEntryType::Redeem);
        QCOMPARE(february.lines[1].balance, pts(120));
        QCOMPARE(february.after, pts(120));
        const StatementHistory day = history(book, {2026, 2, 10}, {2026, 2, 10});
        QCOMPARE(day.lines, february.lines);
    }

    void withoutDaysItTellsEverything()
    {
        PointsBook book;
        book.at("2026-01-10");
        const qint64 order = book.earn(100);
        book.redeem(80);
        book.claw(order, 40);
        const StatementHistory all = history(book, {}, {});
        QVERIFY(all.before.isZero());
        QCOMPARE(all.lines.size(), 3);
        // 100 − 80 − 60: they owe 40.
        QCOMPARE(all.after, pts(-40));
        QCOMPARE(all.after, book.balance().total);
        const StatementHistory before = history(book, {}, {2025, 12, 31});
        QVERIFY(before.lines.isEmpty());
        QVERIFY(before.after.isZero());
        const StatementHistory after = history(book, {2026, 1, 11}, {});
        QVERIFY(after.lines.isEmpty());
        QCOMPARE(after.before, pts(-40));
        QCOMPARE(after.after, pts(-40));
    }

    void whatIsOnlyHeldIsTheMembersAllTheTime()
    {
        PointsBook book;
        book.at("2026-01-10");
        book.earn(100);
        QVERIFY(book.reserve(60, "2026-01-12") > 0);
        const StatementHistory held = history(book, {}, {});
        QCOMPARE(held.lines.size(), 1);
        QCOMPARE(held.after, pts(100));
        QCOMPARE(held.after, book.balance().total + book.balance().reserved);
        book.at("2026-01-20"); // it is free again
        book.catchUp();
        QCOMPARE(history(book, {}, {}), held);
    }

    void whatUnlocksIsNoMovement()
    {
        PointsBook book;
        book.at("2026-01-10");
        LotTerms waits;
        waits.unlocksAt = book.day("2026-01-25");
        book.earn(100, waits);
        book.at("2026-02-01");
        book.catchUp();
        QCOMPARE(book.active(), pts(100));
        QCOMPARE(history(book, {}, {}).lines.size(), 1);
    }

    void whatFellDueIsTold()
    {
        PointsBook book;
        book.at("2026-01-10");
        book.earnUntil(100, "2026-02-01");
        book.at("2026-03-01");
        const StatementHistory all = history(book, {}, {});
        QCOMPARE(all.lines.size(), 2);
        QCOMPARE(all.lines.last().entry.type, PointsEntryType::Expire);
        QVERIFY(all.lines.last().isDue);
        QVERIFY(all.after.isZero());
        QVERIFY(history(book, {}, {2026, 1, 31}).lines.size() == 1);
    }

    void figures()
    {
        MemberStatement statement;
        statement.currency = Currency(u"EUR");
        statement.balance.active = pts(1'234);
        statement.balance.pending = pts(66);
        QVERIFY(statement.worth().isZero());
        statement.pointValueMicro = 10'000;
        QCOMPARE(statement.worth().minor, 1'234);
        QCOMPARE(statement.withoutEnd(), pts(1'300));
        statement.expiring = {{Instant{1}, pts(300)}, {Instant{2}, pts(900)}};
        QCOMPARE(statement.withoutEnd(), pts(100));
    }

private:
    static StatementHistory history(PointsBook &book, QDate from, QDate until)
    {
        return statementHistory(explainBalance(book.account(), book.histories[1], book.context()), from, until,
                                book.calendar);
    }
};

QTEST_GUILESS_MAIN(TestMemberStatement)

#include "tst_memberstatement.moc"
