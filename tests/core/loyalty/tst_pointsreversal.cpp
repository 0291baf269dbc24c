// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/core/loyalty/pointsbook.h"

using namespace regulars;
using namespace Qt::StringLiterals;

namespace {

/// The rule of the examples of domain.md: a point for each 10.00, in whole points.
Points onePerTen(qint64 minor)
{
    return pts(minor / 1000);
}

Points remaining(PointsBook &book, qint64 lot)
{
    return book.remaining(lot);
}

} // namespace

class TestPointsReversal : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void returnsTakeBackByTheOriginalRule_data()
    {
        QTest::addColumn<QList<qint64>>("refunds");
        QTest::addColumn<qint64>("takenBack");
        QTest::newRow("1 of 21.90") << QList<qint64>{100} << qint64(0);
        QTest::newRow("5") << QList<qint64>{500} << qint64(1);
        QTest::newRow("10") << QList<qint64>{1000} << qint64(1);
        QTest::newRow("20") << QList<qint64>{2000} << qint64(2);
        QTest::newRow("four times 5") << QList<qint64>{500, 500, 500, 500} << qint64(2);
        QTest::newRow("cent by cent, at first") << QList<qint64>(190, 1) << qint64(0);
        QTest::newRow("one cent more") << QList<qint64>(191, 1) << qint64(1);
        QTest::newRow("all") << QList<qint64>{2190} << qint64(2);
    }
    void returnsTakeBackByTheOriginalRule()
    {
        QFETCH(QList<qint64>, refunds);
        QFETCH(qint64, takenBack);
        PointsBook book;
        qint64 kept = 2190;
        const qint64 order = book.earn(onePerTen(kept).hundredths / 100, {}, 7);
        for (const qint64 refund : refunds) {
            kept -= refund;
            QVERIFY(book.claw(order, onePerTen(kept).hundredths / 100));
        }
        QCOMPARE(book.active(), pts(2 - takenBack));
        QCOMPARE(book.faults(), QString());
    }

    // Test (c) of domain.md §2.3.
    void whatIsMissingFollowsThePolicy_data()
    {
        QTest::addColumn<QString>("policy");
        QTest::addColumn<qint64>("debt");
        QTest::addColumn<qint64>("shortfall");
        QTest::addColumn<QString>("reason");
        QTest::addColumn<qint64>("afterNextHundred");
        QTest::newRow("negative") << u"allow_negative"_s << qint64(100) << qint64(0) << QString() << qint64(0);
        QTest::newRow("floor") << u"floor_zero"_s << qint64(0) << qint64(100) << u"absorbed"_s << qint64(100);
        QTest::newRow("cash") << u"charge_cash"_s << qint64(0) << qint64(100) << u"charged_in_cash"_s << qint64(100);
    }
    void whatIsMissingFollowsThePolicy()
    {
        QFETCH(QString, policy);
        QFETCH(qint64, debt);
        QFETCH(qint64, shortfall);
        PointsBook book;
        book.terms.negative = valueOf<NegativePolicy>(policy);
        const qint64 order = book.earn(100, {}, 7);
        QVERIFY(book.redeem(100));
        const auto posting = book.claw(order, 0);
        QVERIFY(posting);
        QCOMPARE(posting->shortfall(), pts(shortfall));
        const PointsEntry *cover = posting->first(PointsEntryType::Adjust);
        QTEST(cover ? nameOf(cover->reason) : QString(), "reason");
        QCOMPARE(book.balance().debt, pts(debt));
        QCOMPARE(book.account().total(), pts(-debt));
        QCOMPARE(book.active(), pts(0));
        // The return is cancelled: as if it had never been, the shop gets its cover back.
        QVERIFY(book.claw(order, 100));
        QCOMPARE(book.account().total(), pts(0));
        QCOMPARE(book.active(), pts(0));
        QCOMPARE(book.balance().debt, pts(0));
        QVERIFY(book.claw(order, 0));
        book.earn(100);
        QTEST(book.active().hundredths / 100, "afterNextHundred");
        QCOMPARE(book.faults(), QString());
    }

    void theOrdersOwnPointsGoFirst()
    {
        PointsBook book;
        LotTerms waits;
        waits.unlocksAt = book.day("2026-02-01");
        const qint64 other = book.earnUntil(50, "2026-02-01");
        const qint64 pending = book.earn(30, waits, 7);
        const qint64 spendable = book.earn(20, {}, 7);
        const qint64 foreign = book.earn(40, waits, 8);
        QVERIFY(book.claw(spendable, 5));
        QCOMPARE(remaining(book, spendable), pts(5));
        QVERIFY(book.redeem(55));
        QCOMPARE(remaining(book, spendable), pts(0));
        // Its own lot is spent: the other one of the order, though it waits; never another order's that waits.
        QVERIFY(book.claw(spendable, 0));
        QCOMPARE(remaining(book, pending), pts(25));
        QVERIFY(book.claw(pending, 0));
        QCOMPARE(remaining(book, pending), pts(0));
        QCOMPARE(remaining(book, other), pts(0));
        QCOMPARE(remaining(book, foreign), pts(40));
        QCOMPARE(book.balance().debt, pts(5));
        book.at("2026-02-01");
        QCOMPARE(book.balance().debt, pts(0));
        QCOMPARE(book.active(), pts(35));
        QCOMPARE(book.faults(), QString());
    }

    void manyPartialReturnsAreOneTotalReturn()
    {
        const auto lotsAfter = [](const QList<qint64> &steps) {
            PointsBook book;
            const qint64 first = book.earnUntil(40, "2026-03-01", 7);
            const qint64 second = book.earnUntil(60, "2026-05-01", 7);
            const qint64 third = book.earnUntil(25, "2026-04-01");
            book.redeem(70);
            for (const qint64 after : steps)
                book.claw(second, after);
            return QList<qint64>{remaining(book, first).hundredths, remaining(book, second).hundredths,
                                 remaining(book, third).hundredths, book.balance().debt.hundredths};
        };
        const auto once = lotsAfter({0});
        QCOMPARE(lotsAfter({59, 58, 40, 39, 12, 1, 0}), once);
        QCOMPARE(lotsAfter({30, 45, 10, 60, 0}), once);
        QCOMPARE(lotsAfter({0, 60, 0}), once);
        QCOMPARE(lotsAfter({20, 0, 35}), lotsAfter({35}));
        QCOMPARE(lotsAfter({0, 60}), lotsAfter({}));
    }

    void aClawbackIsWithinWhatWasEarned()
    {
        PointsBook book;
        const qint64 order = book.earn(10);
        const qint64 redeemed = book.redeem(5);
        QCOMPARE(reasonOf(book.claw(order, 11)), u"out_of_range"_s);
        QCOMPARE(reasonOf(book.claw(order, -1)), u"out_of_range"_s);
        QCOMPARE(reasonOf(book.claw(redeemed, 0)), u"not_found"_s);
        QCOMPARE(reasonOf(book.claw(99, 0)), u"not_found"_s);
        QVERIFY(book.claw(order, 10)->isEmpty());
    }

    void aRepeatedReturnTakesBackOnce()
    {
        PointsBook book;
        const qint64 order = book.earn(10);
        ClawBackRequest request;
        request.about.key = u"return 3"_s;
        request.earned = {{order, pts(4)}};
        QVERIFY(book.append(clawBack(book.account(), request, book.context()), PointsEntryType::EarnReversal));
        QVERIFY(clawBack(book.account(), request, book.context())->repeated);
        request.earned = {{order, pts(3)}};
        QCOMPARE(reasonOf(clawBack(book.account(), request, book.context())), u"idempotency_key"_s);
        QCOMPARE(book.active(), pts(4));
    }

    void redeemedPointsGoBackIntoTheirLots()
    {
        PointsBook book;
        const qint64 soon = book.earnUntil(30, "2026-02-01");
        const qint64 later = book.earnUntil(30, "2026-03-01");
        const qint64 redeemed = book.redeem(50);
        QVERIFY(book.giveBack(redeemed, 10));
        QCOMPARE(remaining(book, later), pts(20));
        QVERIFY(book.giveBack(redeemed, 40));
        QCOMPARE(remaining(book, soon), pts(30));
        QCOMPARE(remaining(book, later), pts(30));
        QCOMPARE(book.account().lots.at(soon).terms.expiresAt, book.day("2026-02-01"));
        QCOMPARE(book.balance().spent, pts(0));
        QVERIFY(!book.giveBack(redeemed, 1));
        QCOMPARE(reasonOf(returnRedeemed(book.account(), {{}, redeemed, pts(1)}, book.context())), u"more_than_redeemed"_s);
        QCOMPARE(reasonOf(returnRedeemed(book.account(), {{}, soon, pts(1)}, book.context())), u"not_found"_s);
        book.at("2026-02-01");
        QCOMPARE(book.active(), pts(30));
        QCOMPARE(book.faults(), QString());
    }

    void redeemedPointsThatComeBackLate_data()
    {
        QTest::addColumn<QString>("policy");
        QTest::addColumn<qint64>("active");
        QTest::addColumn<QString>("lastDay");
        QTest::newRow("expire") << u"expire_now"_s << qint64(0) << QString();
        QTest::newRow("grace") << u"reinstate"_s << qint64(20) << u"2026-04-10"_s;
    }
    void redeemedPointsThatComeBackLate()
    {
        QFETCH(QString, policy);
        QFETCH(qint64, active);
        QFETCH(QString, lastDay);
        PointsBook book;
        book.terms.lateReturn = valueOf<LateReturnPolicy>(policy);
        book.earnUntil(50, "2026-02-01");
        const qint64 redeemed = book.redeem(30);
        book.at("2026-03-11");
        QVERIFY(book.giveBack(redeemed, 20));
        QCOMPARE(book.active(), pts(active));
        QCOMPARE(book.balance().expired, pts(40 - active));
        const auto expiring = expiringPoints(book.account(), book.context());
        QCOMPARE(expiring.isEmpty() ? QString() : book.calendar.date(expiring.first().at).addDays(-1).toString(Qt::ISODate),
                 lastDay);
        // Grace is given once: what is returned after it is gone.
        book.at("2026-05-01");
        QVERIFY(book.giveBack(redeemed, 10));
        QCOMPARE(book.active(), pts(0));
        QCOMPARE(book.balance().expired, pts(50));
        QCOMPARE(book.faults(), QString());
    }

    void redeemedPointsPayADebtFirst()
    {
        PointsBook book;
        const qint64 order = book.earn(100, {}, 7);
        const qint64 redeemed = book.redeem(100);
        QVERIFY(book.claw(order, 0));
        QVERIFY(book.giveBack(redeemed, 60));
        QCOMPARE(book.balance().debt, pts(40));
        QCOMPARE(book.active(), pts(0));
        QVERIFY(book.giveBack(redeemed, 40));
        QCOMPARE(book.account().total(), pts(0));
        QCOMPARE(book.faults(), QString());
    }

    // odoo#212922, nopCommerce#5595: a cancelled order gives back what it cost, and no more, in whatever order.
    void aCancelledOrderLeavesNothingBehind_data()
    {
        QTest::addColumn<bool>("redeemedFirst");
        QTest::newRow("the payment first") << true;
        QTest::newRow("what it earned first") << false;
    }
    void aCancelledOrderLeavesNothingBehind()
    {
        QFETCH(bool, redeemedFirst);
        PointsBook book;
        book.terms.negative = NegativePolicy::FloorZero;
        const qint64 signUp = book.earnUntil(50, "2026-06-01");
        const qint64 redeemed = book.redeem(50);
        const qint64 earned = book.earn(8, {}, 7);
        if (redeemedFirst)
            QVERIFY(book.giveBack(redeemed, 50));
        QVERIFY(book.claw(earned, 0));
        if (!redeemedFirst)
            QVERIFY(book.giveBack(redeemed, 50));
        QCOMPARE(book.active(), pts(50));
        QCOMPARE(remaining(book, signUp), pts(50));
        QCOMPARE(book.balance().spent, pts(0));
        QCOMPARE(book.faults(), QString());
    }

    void undoTakesBackAndRedoDoesAgain()
    {
        PointsBook book;
        const qint64 order = book.earn(100);
        const qint64 redeemed = book.redeem(30);
        QVERIFY(book.undo(redeemed));
        QCOMPARE(book.active(), pts(100));
        const qint64 undone = book.account().lastSequence;
        QCOMPARE(reasonOf(book.undo(redeemed)), u"undone_already"_s);
        QVERIFY(book.undo(undone));
        QCOMPARE(book.active(), pts(70));
        QCOMPARE(book.balance().spent, pts(30));
        QCOMPARE(reasonOf(book.undo(undone)), u"undone_already"_s);
        QVERIFY(book.undo(redeemed));
        QCOMPARE(book.active(), pts(100));
        QVERIFY(book.undo(order));
        QCOMPARE(book.active(), pts(0));
        QCOMPARE(book.balance().lifetimeEarned, pts(0));
        QVERIFY(book.undo(book.account().lastSequence));
        QCOMPARE(book.active(), pts(100));
        QCOMPARE(book.faults(), QString());
    }

    void undoKnowsItsLimits()
    {
        PointsBook book;
        const qint64 order = book.earn(100);
        const qint64 redeemed = book.redeem(60);
        QVERIFY(book.giveBack(redeemed, 60));
        const qint64 returned = book.account().lastSequence;
        QCOMPARE(reasonOf(book.undo(redeemed)), u"nothing_left"_s);
        QVERIFY(book.redeem(90));
        QCOMPARE(reasonOf(book.undo(returned)), u"not_enough_points"_s);
        const qint64 held = book.reserve(5, "2026-03-01");
        QCOMPARE(reasonOf(book.undo(held)), u"not_undoable"_s);
        QCOMPARE(reasonOf(book.undo(99)), u"not_found"_s);
        QVERIFY(book.claw(order, 50));
        QVERIFY(book.undo(order));
        QCOMPARE(book.account().claim(order).taken, pts(100));
        QCOMPARE(book.faults(), QString());
    }

    void undoOfAnAdjustmentOfPointsThatAreSpent()
    {
        PointsBook book;
        book.terms.negative = NegativePolicy::FloorZero;
        AdjustRequest request;
        request.points = pts(20);
        request.about.reason = PointsReason::Goodwill;
        const qint64 given = book.append(adjust(book.account(), request, book.context()), PointsEntryType::Adjust);
        QVERIFY(book.redeem(5));
        QCOMPARE(reasonOf(book.undo(given)), u"not_enough_points"_s);
        book.terms.negative = NegativePolicy::AllowNegative;
        QVERIFY(book.undo(given));
        QCOMPARE(book.balance().debt, pts(5));
        QCOMPARE(book.faults(), QString());
    }

    void pointsThatExpiredByAMistakeComeBack_data()
    {
        QTest::addColumn<QByteArray>("today");
        QTest::addColumn<QString>("gone");
        QTest::newRow("the clock was wrong") << QByteArray("2026-01-05") << u"2026-02-01"_s;
        QTest::newRow("goodwill, days later") << QByteArray("2026-02-05") << u"2026-03-08"_s;
    }
    void pointsThatExpiredByAMistakeComeBack()
    {
        QFETCH(QByteArray, today);
        PointsBook book;
        const qint64 lot = book.earnUntil(100, "2026-02-01");
        book.at("2030-01-01");
        book.catchUp();
        QCOMPARE(book.balance().expired, pts(100));
        book.at(today.constData());
        QCOMPARE(book.active(), pts(0));
        QVERIFY(book.undo(book.account().lastSequence));
        QCOMPARE(book.active(), pts(100));
        QCOMPARE(book.balance().expired, pts(0));
        QTEST(book.calendar.date(book.account().lots.at(lot).terms.expiresAt.value()).toString(Qt::ISODate), "gone");
        QCOMPARE(book.faults(), QString());
    }

    void aRefundGivesPointsBackFirstOrInProportion_data()
    {
        QTest::addColumn<qint64>("refunded");
        QTest::addColumn<qint64>("first");
        QTest::addColumn<qint64>("proRata");
        QTest::newRow("nothing") << qint64(0) << qint64(0) << qint64(0);
        QTest::newRow("a little") << qint64(333) << qint64(66) << qint64(16);
        QTest::newRow("what was paid with points") << qint64(2500) << qint64(500) << qint64(125);
        QTest::newRow("most") << qint64(9999) << qint64(500) << qint64(499);
        QTest::newRow("all") << qint64(10000) << qint64(500) << qint64(500);
        QTest::newRow("more than all") << qint64(20000) << qint64(500) << qint64(500);
    }
    void aRefundGivesPointsBackFirstOrInProportion()
    {
        QFETCH(qint64, refunded);
        const PaidWithPoints paid{10000, 2500, pts(500)};
        QTEST(pointsRefunded(paid, refunded, RefundOrder::PointsFirst, pts(1)).hundredths / 100, "first");
        QTEST(pointsRefunded(paid, refunded, RefundOrder::ProRata, pts(1)).hundredths / 100, "proRata");
    }
};

QTEST_GUILESS_MAIN(TestPointsReversal)
#include "tst_pointsreversal.moc"
