// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/core/loyalty/pointsbook.h"

using namespace regulars;
using namespace Qt::StringLiterals;

class TestPointsLedger : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    // Test (a) of domain.md §2.3.
    void whatExpiresSoonestIsSpentFirst()
    {
        PointsBook book;
        const qint64 january = book.earnUntil(100, "2026-02-01");
        const qint64 march = book.earnUntil(50, "2026-04-01");
        book.at("2026-01-10");
        QVERIFY(book.redeem(80));
        QCOMPARE(book.remaining(january), pts(20));
        QCOMPARE(book.remaining(march), pts(50));
        book.at("2026-02-01");
        QCOMPARE(book.active(), pts(50));
        QCOMPARE(book.faults(), QString());
    }

    // Test (b): a spent lot that expires later takes nothing away.
    void whatWasSpentDoesNotExpire()
    {
        PointsBook book;
        book.earnUntil(100, "2026-02-01");
        QVERIFY(book.redeem(100));
        book.at("2026-03-01");
        book.catchUp();
        QVERIFY(book.earn(50));
        QCOMPARE(book.active(), pts(50));
        QCOMPARE(book.balance().expired, pts(0));
        QCOMPARE(book.faults(), QString());
    }

    // Test (d).
    void aDoubleClickBooksOnce()
    {
        PointsBook book;
        book.earn(100);
        RedeemRequest request;
        request.about.key = u"click"_s;
        request.points = pts(60);
        const auto once = redeem(book.account(), request, book.context());
        QVERIFY(book.append(once, PointsEntryType::Redeem));
        book.now.ms += 300;
        const auto twice = redeem(book.account(), request, book.context());
        QVERIFY(twice);
        QVERIFY(twice->repeated);
        QCOMPARE(twice->entries, once->entries);
        QCOMPARE(twice->allocations, once->allocations);
        book.append(twice, PointsEntryType::Redeem);
        QCOMPARE(book.active(), pts(40));
        request.points = pts(10);
        const auto other = redeem(book.account(), request, book.context());
        QVERIFY(!other);
        QCOMPARE(other.error().code, ErrorCode::Duplicate);
        QCOMPARE(other.error().field, u"idempotency_key"_s);
        QCOMPARE(book.faults(), QString());
    }

    void aKeyBelongsToOneKindOfRequestAndOneAccount()
    {
        PointsBook book;
        EarnRequest request;
        request.about.key = u"order 17"_s;
        request.points = pts(10);
        QVERIFY(book.append(earn(book.account(), request, book.context()), PointsEntryType::Earn));
        AdjustRequest adjustment;
        adjustment.about.key = request.about.key;
        adjustment.about.reason = PointsReason::Goodwill;
        adjustment.points = pts(10);
        QCOMPARE(reasonOf(adjust(book.account(), adjustment, book.context())), u"idempotency_key"_s);
        // Storage loads what has the key, in whatever account it was booked.
        PointsAccount other = book.account(2);
        other.postings = book.account(1).postings;
        QCOMPARE(reasonOf(earn(other, request, book.context())), u"idempotency_key"_s);
        request.snapshot = {5};
        QCOMPARE(reasonOf(earn(book.account(), request, book.context())), u"idempotency_key"_s);
    }

    // Test (e).
    void aClockThatIsSetBackExpiresNothingTwice()
    {
        PointsBook book;
        book.earnUntil(100, "2026-02-01");
        book.earnUntil(10, "2026-03-01");
        book.at("2026-02-01");
        book.catchUp();
        QCOMPARE(book.balance().expired, pts(100));
        book.at("2026-01-31");
        book.catchUp();
        QCOMPARE(book.balance().expired, pts(100));
        QCOMPARE(book.active(), pts(10));
        QVERIFY(book.redeem(5));
        book.at("2026-02-01");
        book.catchUp();
        QCOMPARE(book.balance().expired, pts(100));
        QCOMPARE(book.active(), pts(5));
        QCOMPARE(book.faults(), QString());
    }

    void everyMissedDayIsCaughtUp_data()
    {
        QTest::addColumn<bool>("daily");
        QTest::newRow("daily") << true;
        QTest::newRow("after half a year") << false;
    }
    void everyMissedDayIsCaughtUp()
    {
        QFETCH(bool, daily);
        PointsBook book;
        LotTerms waits;
        waits.unlocksAt = book.day("2026-01-15");
        waits.expiresAt = book.day("2026-03-01");
        const qint64 order = book.earn(100, {}, 7);
        QVERIFY(book.redeem(100));
        book.earn(70, waits);
        QVERIFY(book.claw(order, 60));
        QCOMPARE(book.balance().debt, pts(40));
        for (int day = 1; daily && day < 180; ++day) {
            book.now = book.calendar.noon(QDate(2026, 1, 1).addDays(day));
            book.catchUp();
        }
        book.at("2026-07-01");
        book.catchUp();
        book.catchUp();
        // It unlocked and paid the debt before the rest expired.
        QCOMPARE(book.balance().debt, pts(0));
        QCOMPARE(book.balance().expired, pts(30));
        const PointsEntry &expired = book.histories.at(1).entries.last();
        QCOMPARE(expired.type, PointsEntryType::Expire);
        QCOMPARE(expired.occurredAt, book.day("2026-03-01"));
        QCOMPARE(book.faults(), QString());
    }

    void aChangedPolicyLeavesOldLotsAlone()
    {
        PointsBook book;
        book.terms.expiry = {ExpiryKind::RollingMonths, 12, 12, 31, 1};
        const qint64 old = book.earn(10, lotTerms(book.terms, book.now, book.calendar));
        book.terms.expiry = {ExpiryKind::RollingMonths, 1, 12, 31, 2};
        const qint64 young = book.earn(10, lotTerms(book.terms, book.now, book.calendar));
        QCOMPARE(book.account().lots.at(old).terms.expiresAt, book.day("2027-02-01"));
        QCOMPARE(book.account().lots.at(old).terms.policyVersion, 1);
        QCOMPARE(book.account().lots.at(young).terms.expiresAt, book.day("2026-03-01"));
        book.at("2026-06-01");
        QCOMPARE(book.active(), pts(10));
    }

    void earningAndRedeemingKeepPointsAlive()
    {
        PointsBook book;
        book.terms.expiry = {ExpiryKind::Inactivity, 6, 12, 31, 1};
        const auto lot = [&] { return lotTerms(book.terms, book.now, book.calendar); };
        book.earn(100, lot());
        book.at("2026-06-30");
        QVERIFY(book.redeem(10));
        book.at("2026-12-30");
        QCOMPARE(book.active(), pts(90));
        QCOMPARE(expiringPoints(book.account(), book.context()), QList<ExpiringPoints>({{book.day("2026-12-31"), pts(90)}}));
        book.at("2026-12-31");
        QCOMPARE(book.active(), pts(0));
        // Who comes a day late starts anew; what expired stays expired.
        book.at("2027-01-02");
        book.earn(5, lot());
        QCOMPARE(book.active(), pts(5));
        QCOMPARE(book.balance().expired, pts(90));
        QCOMPARE(book.faults(), QString());
    }

    void whatWaitsForTheReturnWindowCannotBeSpent()
    {
        PointsBook book;
        book.terms.pendingDays = 14;
        book.earn(100, lotTerms(book.terms, book.now, book.calendar));
        QCOMPARE(book.balance().pending, pts(100));
        QVERIFY(!book.redeem(1));
        book.at("2026-01-15");
        QCOMPARE(book.balance().pending, pts(100));
        book.at("2026-01-16");
        QCOMPARE(book.balance().pending, pts(0));
        QVERIFY(book.redeem(1));
        QCOMPARE(book.histories.at(1).entries.at(1).type, PointsEntryType::Activate);
        QCOMPARE(book.faults(), QString());
    }

    void anyPartCanBeRedeemed_data()
    {
        QTest::addColumn<qint64>("hundredths");
        QTest::addColumn<qint64>("step");
        QTest::addColumn<QString>("outcome");
        QTest::newRow("all") << qint64(10'000) << qint64(100) << u"done"_s;
        QTest::newRow("one") << qint64(100) << qint64(100) << u"done"_s;
        QTest::newRow("half of one, whole points") << qint64(50) << qint64(100) << u"not_a_multiple"_s;
        QTest::newRow("half of one, hundredths") << qint64(50) << qint64(1) << u"done"_s;
        QTest::newRow("none") << qint64(0) << qint64(100) << u"not_positive"_s;
        QTest::newRow("less than none") << qint64(-100) << qint64(100) << u"not_positive"_s;
        QTest::newRow("more than there is") << qint64(10'100) << qint64(100) << u"not_enough_points"_s;
        QTest::newRow("more than can be") << highestPoints.hundredths + 100 << qint64(100) << u"too_large"_s;
    }
    void anyPartCanBeRedeemed()
    {
        QFETCH(qint64, hundredths);
        QFETCH(qint64, step);
        PointsBook book;
        book.earn(100);
        book.terms.step = {step};
        RedeemRequest request;
        request.points = {hundredths};
        const auto posting = redeem(book.account(), request, book.context());
        QTEST(reasonOf(posting), "outcome");
        book.append(posting, PointsEntryType::Redeem);
        QCOMPARE(book.active().hundredths, 10'000 - (posting ? hundredths : 0));
        QCOMPARE(book.faults(), QString());
    }

    void statusPermitsWhatItMay_data()
    {
        QTest::addColumn<QString>("status");
        QTest::addColumn<QString>("earned");
        QTest::addColumn<QString>("redeemed");
        QTest::addColumn<QString>("adjusted");
        QTest::addColumn<QString>("cameBack");
        QTest::addColumn<QString>("clawed");
        const QString done = u"done"_s;
        const QString suspended = u"account_suspended"_s;
        const QString closed = u"account_closed"_s;
        QTest::newRow("active") << u"active"_s << done << done << done << done << done;
        QTest::newRow("suspended") << u"suspended"_s << suspended << suspended << done << done << done;
        QTest::newRow("closed") << u"closed"_s << closed << closed << closed << closed << done;
    }
    void statusPermitsWhatItMay()
    {
        PointsBook book;
        const qint64 order = book.earn(100);
        const qint64 redeemed = book.redeem(10);
        QFETCH(QString, status);
        book.account().status = valueOf<PointsAccountStatus>(status);
        const PointsAccount &account = book.account();
        EarnRequest more;
        more.points = pts(1);
        QTEST(reasonOf(earn(account, more, book.context())), "earned");
        RedeemRequest less;
        less.points = pts(1);
        QTEST(reasonOf(redeem(account, less, book.context())), "redeemed");
        QTEST(reasonOf(reserve(account, {{}, pts(1), book.day("2027-01-01")}, book.context())), "redeemed");
        AdjustRequest adjustment;
        adjustment.points = pts(1);
        adjustment.about.reason = PointsReason::Goodwill;
        QTEST(reasonOf(adjust(account, adjustment, book.context())), "adjusted");
        QTEST(reasonOf(returnRedeemed(account, {{}, redeemed, pts(1)}, book.context())), "cameBack");
        QTEST(reasonOf(clawBack(account, {{}, {{order, pts(0)}}}, book.context())), "clawed");
    }

    void pointsExpireOnASuspendedCard()
    {
        PointsBook book;
        book.earnUntil(10, "2026-02-01");
        book.account().status = PointsAccountStatus::Suspended;
        book.at("2026-02-02");
        book.catchUp();
        QCOMPARE(book.balance().expired, pts(10));
    }

    void closingWritesOffEverything()
    {
        PointsBook book;
        LotTerms waits;
        waits.unlocksAt = book.day("2026-02-01");
        const qint64 order = book.earn(100, {}, 7);
        book.earn(40, waits);
        QVERIFY(book.reserve(30, "2026-03-01"));
        QVERIFY(book.redeem(70));
        PointsRequest about;
        QCOMPARE(reasonOf(writeOff(book.account(), about, book.context())), u"not_a_choice"_s);
        about.reason = PointsReason::Closed;
        about.key = u"close"_s;
        QVERIFY(book.append(writeOff(book.account(), about, book.context()), PointsEntryType::Adjust));
        QVERIFY(writeOff(book.account(), about, book.context())->repeated);
        book.account().status = PointsAccountStatus::Closed;
        QCOMPARE(book.account().total(), pts(0));
        QCOMPARE(book.balance().pending, pts(0));
        QCOMPARE(book.balance().reserved, pts(0));
        // The shop bears what comes back of goods now.
        QCOMPARE(book.claw(order, 0)->shortfall(), pts(100));
        QCOMPARE(book.account().total(), pts(0));
        QCOMPARE(book.account().debt(), pts(0));
        QCOMPARE(reasonOf(clawBack(book.account(), {{}, {{order, pts(50)}}}, book.context())), u"account_closed"_s);
        QCOMPARE(book.faults(), QString());
    }

    void aClosedCardIsReopenedWithItsPoints()
    {
        PointsBook book;
        const qint64 lot = book.earnUntil(100, "2026-03-01");
        QVERIFY(book.redeem(30));
        PointsRequest about;
        about.reason = PointsReason::Closed;
        const qint64 line = book.append(writeOff(book.account(), about, book.context()), PointsEntryType::Adjust);
        book.account().status = PointsAccountStatus::Closed;
        QCOMPARE(reasonOf(book.undo(line)), u"account_closed"_s);
        book.account().status = PointsAccountStatus::Active;
        QVERIFY(book.undo(line));
        QCOMPARE(book.remaining(lot), pts(70));
        book.at("2026-03-01");
        QCOMPARE(book.active(), pts(0));
        QCOMPARE(book.faults(), QString());
    }

    void closingForgivesADebt()
    {
        PointsBook book;
        const qint64 order = book.earn(100);
        QVERIFY(book.redeem(100));
        QVERIFY(book.claw(order, 0));
        PointsRequest about;
        about.reason = PointsReason::Erased;
        QVERIFY(book.append(writeOff(book.account(), about, book.context()), PointsEntryType::Adjust));
        QCOMPARE(book.balance().debt, pts(0));
        QCOMPARE(book.account().total(), pts(0));
        QCOMPARE(book.faults(), QString());
    }

    void reservationsHoldUntilUsedOrAbandoned()
    {
        PointsBook book;
        book.earnUntil(100, "2026-02-01");
        const qint64 held = book.reserve(60, "2026-03-01");
        QCOMPARE(book.active(), pts(40));
        QCOMPARE(book.balance().reserved, pts(60));
        QVERIFY(!book.redeem(50));
        // What is held does not expire; a part of it can be used, and the rest is late.
        book.at("2026-02-10");
        const UseReservationRequest use{{}, held, pts(50)};
        QCOMPARE(reasonOf(useReservation(book.account(), {{}, held, pts(61)}, book.context())), u"more_than_held"_s);
        QVERIFY(book.append(useReservation(book.account(), use, book.context()), PointsEntryType::Redeem));
        QCOMPARE(book.balance().spent, pts(50));
        QCOMPARE(book.balance().reserved, pts(0));
        QCOMPARE(book.balance().expired, pts(50));
        QCOMPARE(reasonOf(useReservation(book.account(), use, book.context())), u"reservation_over"_s);
        QCOMPARE(reasonOf(releaseReservation(book.account(), {}, held, book.context())), u"reservation_over"_s);
        QCOMPARE(reasonOf(releaseReservation(book.account(), {}, 1, book.context())), u"not_found"_s);
        QCOMPARE(book.faults(), QString());
    }

    void anAbandonedSaleFreesThePoints()
    {
        PointsBook book;
        book.earn(100);
        const qint64 held = book.reserve(60, "2026-01-02");
        book.at("2026-01-02");
        QCOMPARE(book.active(), pts(100));
        QCOMPARE(reasonOf(useReservation(book.account(), {{}, held, pts(60)}, book.context())), u"reservation_over"_s);
        book.at("2026-01-01");
        const qint64 again = book.reserve(30, "2026-01-02");
        QVERIFY(book.append(releaseReservation(book.account(), {}, again, book.context()), PointsEntryType::Release));
        QCOMPARE(book.balance().reserved, pts(60));
        QCOMPARE(reasonOf(reserve(book.account(), {{}, pts(1), book.now}, book.context())), u"in_the_past"_s);
        QCOMPARE(book.faults(), QString());
    }

    void adjustmentsNeedAReasonAndAPolicy()
    {
        PointsBook book;
        AdjustRequest request;
        request.points = pts(-30);
        QCOMPARE(reasonOf(adjust(book.account(), request, book.context())), u"required"_s);
        request.about.reason = PointsReason::Correction;
        book.terms.negative = NegativePolicy::FloorZero;
        QCOMPARE(reasonOf(adjust(book.account(), request, book.context())), u"not_enough_points"_s);
        book.terms.negative = NegativePolicy::AllowNegative;
        QVERIFY(book.append(adjust(book.account(), request, book.context()), PointsEntryType::Adjust));
        QCOMPARE(book.balance().debt, pts(30));
        // What is given next pays the debt first.
        book.earn(50);
        QCOMPARE(book.balance().debt, pts(0));
        QCOMPARE(book.active(), pts(20));
        QCOMPARE(book.faults(), QString());
    }

    void tiersHaveCountersOfTheirOwn()
    {
        PointsBook book;
        const qint64 order = book.earn(100);
        EarnRequest bonus;
        bonus.type = PointsEntryType::Bonus;
        bonus.points = pts(25);
        book.append(earn(book.account(), bonus, book.context()), PointsEntryType::Bonus);
        QVERIFY(book.redeem(120));
        QCOMPARE(book.balance().lifetimeEarned, pts(125));
        QCOMPARE(book.balance().tierQualifying, pts(100));
        QVERIFY(book.claw(order, 40));
        QCOMPARE(book.balance().lifetimeEarned, pts(65));
        QCOMPARE(book.balance().tierQualifying, pts(40));
        bonus.type = PointsEntryType::Adjust;
        QCOMPARE(reasonOf(earn(book.account(), bonus, book.context())), u"not_a_choice"_s);
    }

    void allDatesOfExpiryAreListed()
    {
        PointsBook book;
        book.earnUntil(10, "2026-02-01");
        book.earnUntil(20, "2026-01-09");
        book.earnUntil(5, "2026-02-01");
        book.earn(100);
        const QList<ExpiringPoints> all{{book.day("2026-01-09"), pts(20)}, {book.day("2026-02-01"), pts(15)}};
        QCOMPARE(expiringPoints(book.account(), book.context()), all);
        book.at("2026-01-02");
        QCOMPARE(expiryNotices(book.account(), book.context()), all); // in 7 and in 30 days
        book.at("2026-01-03");
        QCOMPARE(expiryNotices(book.account(), book.context()), {});
        book.at("2026-01-08");
        QCOMPARE(expiryNotices(book.account(), book.context()), QList<ExpiringPoints>({all.first()}));
    }

    void pointsThatExpireBeforeTheyUnlockAreRefused()
    {
        PointsBook book;
        EarnRequest request;
        request.points = pts(1);
        request.terms.unlocksAt = book.day("2026-02-01");
        request.terms.expiresAt = book.day("2026-02-01");
        QCOMPARE(reasonOf(earn(book.account(), request, book.context())), u"before_the_beginning"_s);
    }

    void anOldOrderThatIsTypedLateEarnsWhatIsLeftOfIt()
    {
        PointsBook book;
        book.at("2026-06-01");
        book.earnUntil(100, "2026-02-01");
        QCOMPARE(book.active(), pts(0));
        QCOMPARE(book.balance().expired, pts(100));
        LotTerms past;
        past.unlocksAt = book.day("2026-02-01");
        book.earn(10, past);
        QCOMPARE(book.active(), pts(10));
        QCOMPARE(book.faults(), QString());
    }
};

QTEST_GUILESS_MAIN(TestPointsLedger)
#include "tst_pointsledger.moc"
