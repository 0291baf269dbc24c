// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/core/loyalty/pointsbook.h"

using namespace regulars;
using namespace Qt::StringLiterals;

class TestPointsMove : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aMergeAddsUpAndKeepsDates()
    {
        PointsBook book;
        LotTerms waits;
        waits.unlocksAt = book.day("2026-01-20");
        waits.expiresAt = book.day("2026-06-01");
        book.earnUntil(100, "2026-02-01", 7, 1);
        book.earn(30, waits, 8, 1);
        book.earnUntil(10, "2026-02-01", 9, 2);
        QVERIFY(book.redeem(40));
        QVERIFY(book.merge(1, 2));
        QCOMPARE(book.account(1).total(), pts(0));
        QCOMPARE(book.active(2), pts(70));
        QCOMPARE(book.balance(2).pending, pts(30));
        QCOMPARE(expiringPoints(book.account(2), book.context()),
                 QList<ExpiringPoints>({{book.day("2026-02-01"), pts(70)}, {book.day("2026-06-01"), pts(30)}}));
        const PointsEntry &arrived = book.histories.at(2).entries.at(1);
        QCOMPARE(arrived.type, PointsEntryType::MergeIn);
        QCOMPARE(arrived.origin, PointsRef({{1}, 1}));
        QCOMPARE(arrived.source.id, qint64(7));
        book.at("2026-01-20");
        QCOMPARE(book.active(2), pts(100));
        QCOMPARE(book.faults(), QString());
    }

    void debtsAndReservationsOfAMergedCard_data()
    {
        QTest::addColumn<qint64>("own");
        QTest::addColumn<qint64>("active");
        QTest::addColumn<qint64>("debt");
        QTest::newRow("more than is owed") << qint64(150) << qint64(50) << qint64(0);
        QTest::newRow("less than is owed") << qint64(60) << qint64(0) << qint64(40);
        QTest::newRow("nothing") << qint64(0) << qint64(0) << qint64(100);
    }
    void debtsAndReservationsOfAMergedCard()
    {
        QFETCH(qint64, own);
        PointsBook book;
        const qint64 order = book.earn(100, {}, 7, 1);
        QVERIFY(book.redeem(100));
        QVERIFY(book.claw(order, 0));
        book.account(2);
        if (own)
            book.earn(own, {}, 0, 2);
        QVERIFY(book.merge(1, 2));
        QTEST(book.active(2).hundredths / 100, "active");
        QTEST(book.balance(2).debt.hundredths / 100, "debt");
        QCOMPARE(book.account(2).total(), pts(own - 100));
        // The return is cancelled: what it took comes back, on the card that is in use.
        QVERIFY(book.claw(order, 100, 1));
        QVERIFY(book.forward(1));
        QCOMPARE(book.active(2), pts(own));
        QCOMPARE(book.balance(2).debt, pts(0));
        QCOMPARE(book.faults(), QString());
    }

    void anOpenSaleOfAMergedCardIsFree()
    {
        PointsBook book;
        book.earn(100);
        const qint64 held = book.reserve(60, "2026-02-01");
        book.account(2);
        QVERIFY(book.merge(1, 2));
        QCOMPARE(book.active(2), pts(100));
        QCOMPARE(reasonOf(useReservation(book.account(1), {{}, held, pts(60)}, book.context())), u"account_merged"_s);
        QCOMPARE(book.faults(), QString());
    }

    void lateReturnsOfAMergedCardReachTheOneInUse()
    {
        PointsBook book;
        const qint64 order = book.earnUntil(100, "2026-03-01", 7, 1);
        const qint64 redeemed = book.redeem(60);
        book.account(3);
        const qint64 own = book.earnUntil(5, "2026-02-01", 9, 2);
        QVERIFY(book.merge(1, 2));
        QVERIFY(book.giveBack(redeemed, 60, 1));
        QVERIFY(book.forward(1));
        QCOMPARE(expiringPoints(book.account(2), book.context()),
                 QList<ExpiringPoints>({{book.day("2026-02-01"), pts(5)}, {book.day("2026-03-01"), pts(100)}}));
        // The order's points are taken from what came of them, though others expire sooner.
        QVERIFY(book.claw(order, 20, 1));
        QVERIFY(book.forward(1));
        QCOMPARE(book.remaining(own, 2), pts(5));
        QCOMPARE(book.active(2), pts(25));
        QVERIFY(book.merge(2, 3));
        QVERIFY(book.claw(order, 0, 1));
        QVERIFY(book.forward(1));
        QVERIFY(book.forward(2));
        QCOMPARE(book.active(3), pts(5));
        QCOMPARE(book.faults(), QString());
    }

    void aMergeCanBeTakenApart()
    {
        PointsBook book;
        book.earnUntil(100, "2026-02-01", 7, 1);
        const qint64 other = book.earnUntil(40, "2026-03-01", 8, 1);
        book.earnUntil(50, "2026-04-01", 9, 2);
        QVERIFY(book.merge(1, 2));
        QVERIFY(book.redeem(120, 2));
        QVERIFY(book.unmerge(1));
        // What was spent stays spent by the one who spent it.
        QCOMPARE(book.active(1), pts(20));
        QCOMPARE(book.remaining(other, 1), pts(20));
        QCOMPARE(book.active(2), pts(50));
        QCOMPARE(reasonOf(unmergeAccounts(book.account(1), book.account(2), {}, book.context())), u"not_merged"_s);
        QCOMPARE(reasonOf(forwardMerged(book.account(1), book.account(2), book.context())), u"not_merged"_s);
        QVERIFY(book.merge(1, 2));
        QCOMPARE(book.active(2), pts(70));
        QCOMPARE(book.faults(), QString());
    }

    void debtsGoBackWhenAMergeIsTakenApart()
    {
        PointsBook book;
        const qint64 order = book.earn(100, {}, 7, 1);
        QVERIFY(book.redeem(100));
        QVERIFY(book.claw(order, 0));
        book.earn(70, {}, 0, 2);
        QVERIFY(book.merge(1, 2));
        QCOMPARE(book.balance(2).debt, pts(30));
        QVERIFY(book.unmerge(1));
        QCOMPARE(book.active(2), pts(70));
        QCOMPARE(book.balance(1).debt, pts(100));
        book.earn(80, {}, 0, 1);
        QVERIFY(book.claw(order, 100));
        QCOMPARE(book.active(1), pts(80));
        QCOMPARE(book.balance(1).debt, pts(0));
        QCOMPARE(book.faults(), QString());
    }

    void whoMayBeMerged()
    {
        PointsBook book;
        book.earn(10);
        book.account(2);
        book.account(3).program = {5};
        const auto merged = [&](qint64 source, qint64 target) {
            return reasonOf(mergeAccounts(book.account(source), book.account(target), {}, book.context()));
        };
        QCOMPARE(merged(1, 1), u"same_account"_s);
        QCOMPARE(merged(1, 3), u"other_programme"_s);
        book.account(2).status = PointsAccountStatus::Closed;
        QCOMPARE(merged(1, 2), u"account_closed"_s);
        book.account(2).status = PointsAccountStatus::Active;
        book.account(1).status = PointsAccountStatus::Suspended;
        QCOMPARE(statusAfterMerge(book.account(1), book.account(2)), PointsAccountStatus::Suspended);
        QVERIFY(book.merge(1, 2));
        QCOMPARE(merged(1, 2), u"account_merged"_s);
        QCOMPARE(merged(2, 1), u"account_merged"_s);
        QVERIFY(!book.earn(1, {}, 0, 1));
        QVERIFY(!book.redeem(1, 1));
    }

    void aRepeatedMergeIsBookedOnce_data()
    {
        QTest::addColumn<qint64>("points");
        QTest::newRow("with points") << qint64(10);
        QTest::newRow("without") << qint64(0);
    }
    void aRepeatedMergeIsBookedOnce()
    {
        QFETCH(qint64, points);
        PointsBook book;
        book.account(1);
        book.account(2);
        if (points)
            book.earn(points);
        PointsRequest about;
        about.key = u"merge"_s;
        const auto once = mergeAccounts(book.account(1), book.account(2), about, book.context());
        QVERIFY(book.append(once, 1, 2));
        book.account(1).status = PointsAccountStatus::Closed;
        book.account(1).mergedInto = {2};
        const auto twice = mergeAccounts(book.account(1), book.account(2), about, book.context());
        QVERIFY(twice);
        QVERIFY(twice->source.repeated);
        QCOMPARE(twice->source.entries, once->source.entries);
        QCOMPARE(twice->target.entries, once->target.entries);
        QCOMPARE(twice->target.repeated, points > 0);
        QVERIFY(book.append(twice, 1, 2));
        QCOMPARE(book.active(2), pts(points));
        QCOMPARE(book.faults(), QString());
    }

    void aGiftKeepsItsDates()
    {
        PointsBook book;
        book.earnUntil(30, "2026-02-01");
        book.earnUntil(30, "2026-03-01");
        book.account(2);
        TransferRequest request;
        request.points = pts(40);
        QVERIFY(book.append(transfer(book.account(1), book.account(2), request, book.context()), 1, 2));
        QCOMPARE(book.active(1), pts(20));
        QCOMPARE(expiringPoints(book.account(2), book.context()),
                 QList<ExpiringPoints>({{book.day("2026-02-01"), pts(30)}, {book.day("2026-03-01"), pts(10)}}));
        request.points = pts(21);
        QCOMPARE(reasonOf(transfer(book.account(1), book.account(2), request, book.context())), u"not_enough_points"_s);
        book.account(2).status = PointsAccountStatus::Suspended;
        request.points = pts(1);
        QCOMPARE(reasonOf(transfer(book.account(1), book.account(2), request, book.context())), u"account_suspended"_s);
        QCOMPARE(reasonOf(transfer(book.account(1), book.account(1), request, book.context())), u"same_account"_s);
        QCOMPARE(book.faults(), QString());
    }
};

QTEST_GUILESS_MAIN(TestPointsMove)
#include "tst_pointsmove.moc"
