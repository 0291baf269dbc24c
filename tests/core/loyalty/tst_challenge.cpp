// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/loyalty/challenge.h"

#include <QtTest/QTest>

using namespace regulars;
using namespace Qt::StringLiterals;

namespace {

const ChallengeWindow november{QDate(2026, 11, 1), QDate(2026, 11, 30)};

Challenge challengeOf(ChallengeMetric metric, qint64 target = 3)
{
    Challenge challenge;
    challenge.uid = u"c-1"_s;
    challenge.name = u"November regular"_s;
    challenge.metric = metric;
    challenge.target = target;
    return challenge;
}

/// So many coffees at 3.00 and a cake at 4.00, with a delivery for 5.00.
ChallengePurchase purchase(const QString &uid, int day, int coffees = 2)
{
    ChallengePurchase bought;
    bought.uid = uid;
    bought.day = QDate(2026, 11, day);
    bought.order.lines = {{OrderLineId{1}, ProductId{1}, u"Coffee"_s, coffees * milliPerPiece, 0, coffees * 300},
                          {OrderLineId{2}, ProductId{2}, u"Cakes"_s, milliPerPiece, 0, 400}};
    bought.order.shippingMinor = 500;
    bought.totalMinor = coffees * 300 + 900;
    return bought;
}

ChallengePurchase cameBack(ChallengePurchase bought, qint64 line, qint64 pieces, qint64 minor)
{
    bought.returned.lines.insert(OrderLineId{line}, {pieces * milliPerPiece, minor});
    bought.returnedMinor = minor;
    return bought;
}

} // namespace

Q_DECLARE_METATYPE(regulars::Challenge)
Q_DECLARE_METATYPE(QList<regulars::ChallengePurchase>)

/// Challenges: what counts within which time, and whether what was reached still is.
class TestChallenge : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void measures_data()
    {
        QTest::addColumn<Challenge>("challenge");
        QTest::addColumn<QList<ChallengePurchase>>("purchases");
        QTest::addColumn<qint64>("kept");
        QTest::addColumn<qint64>("bought");
        using M = ChallengeMetric;
        using P = QList<ChallengePurchase>;
        const P two{purchase(u"a"_s, 3), purchase(u"b"_s, 3)};
        const P coffeesBack{purchase(u"a"_s, 3), cameBack(purchase(u"b"_s, 4), 1, 2, 600)};
        P allBack{purchase(u"a"_s, 3), cameBack(purchase(u"b"_s, 4), 1, 2, 600)};
        allBack[1].returned.lines.insert(OrderLineId{2}, {milliPerPiece, 400});
        allBack[1].returnedMinor = allBack[1].totalMinor;
        Challenge coffee = challengeOf(M::Orders);
        coffee.scope.categories = {u"coffee"_s};
        Challenge coffeeSpend = coffee;
        coffeeSpend.metric = M::NetSpend;
        Challenge coffeePieces = coffee;
        coffeePieces.metric = M::Pieces;
        Challenge noCakes = challengeOf(M::Products);
        noCakes.scope.exceptProducts = {ProductId{2}};
        QTest::newRow("orders") << challengeOf(M::Orders) << two << qint64(2) << qint64(2);
        QTest::newRow("days") << challengeOf(M::Days) << two << qint64(1) << qint64(1);
        QTest::newRow("spend with delivery") << challengeOf(M::NetSpend) << two << qint64(3'000) << qint64(3'000);
        QTest::newRow("pieces") << challengeOf(M::Pieces) << two << qint64(6) << qint64(6);
        QTest::newRow("products") << challengeOf(M::Products) << two << qint64(2) << qint64(2);
        QTest::newRow("categories") << challengeOf(M::Categories) << two << qint64(2) << qint64(2);
        QTest::newRow("but no cakes") << noCakes << two << qint64(1) << qint64(1);
        QTest::newRow("goods without delivery") << coffeeSpend << two << qint64(1'200) << qint64(1'200);
        QTest::newRow("orders with a part back") << challengeOf(M::Orders) << coffeesBack << qint64(2) << qint64(2);
        QTest::newRow("spend with a part back") << challengeOf(M::NetSpend) << coffeesBack << qint64(2'400) << qint64(3'000);
        QTest::newRow("coffee with a part back") << coffee << coffeesBack << qint64(1) << qint64(2);
        QTest::newRow("pieces with a part back") << coffeePieces << coffeesBack << qint64(2) << qint64(4);
        QTest::newRow("orders with one back") << challengeOf(M::Orders) << allBack << qint64(1) << qint64(2);
        QTest::newRow("days with one back") << challengeOf(M::Days) << allBack << qint64(1) << qint64(2);
        QTest::newRow("outside") << challengeOf(M::Orders) << P{purchase(u"a"_s, 1), purchase(u"b"_s, 30)} << qint64(2)
                                 << qint64(2);
        P december{purchase(u"a"_s, 30)};
        december.last().day = QDate(2026, 12, 1);
        QTest::newRow("the day after") << challengeOf(M::Orders) << december << qint64(0) << qint64(0);
        ChallengePurchase imported; // known by its sum only
        imported.day = QDate(2026, 11, 5);
        imported.totalMinor = 900;
        QTest::newRow("without lines") << challengeOf(M::Orders) << P{imported} << qint64(1) << qint64(1);
        QTest::newRow("without lines for coffee") << coffee << P{imported} << qint64(0) << qint64(0);
    }
    void measures()
    {
        QFETCH(Challenge, challenge);
        QFETCH(QList<ChallengePurchase>, purchases);
        QTEST(measureOf(challenge, november, purchases), "kept");
        QTEST(measureOf(challenge, november, purchases, ChallengeCount::Bought), "bought");
    }

    void windows_data()
    {
        QTest::addColumn<ChallengePeriod>("period");
        QTest::addColumn<QDate>("day");
        QTest::addColumn<QDate>("first");
        QTest::addColumn<QDate>("last");
        QTest::addColumn<QString>("span");
        using P = ChallengePeriod;
        QTest::newRow("month") << P::Month << QDate(2028, 2, 29) << QDate(2028, 2, 1) << QDate(2028, 2, 29)
                               << u"month/2028-02-01"_s;
        QTest::newRow("quarter") << P::Quarter << QDate(2026, 12, 31) << QDate(2026, 10, 1) << QDate(2026, 12, 31)
                                 << u"quarter/2026-10-01"_s;
        QTest::newRow("first quarter") << P::Quarter << QDate(2026, 1, 1) << QDate(2026, 1, 1) << QDate(2026, 3, 31)
                                       << u"quarter/2026-01-01"_s;
        QTest::newRow("year") << P::Year << QDate(2026, 7, 1) << QDate(2026, 1, 1) << QDate(2026, 12, 31)
                              << u"year/2026-01-01"_s;
        QTest::newRow("ever") << P::Ever << QDate(2026, 7, 1) << QDate() << QDate() << u"ever"_s;
        QTest::newRow("dates") << P::Dates << QDate(2026, 11, 20) << QDate(2026, 11, 20) << QDate(2026, 12, 24)
                               << u"dates/2026-11-20"_s;
    }
    void windows()
    {
        QFETCH(ChallengePeriod, period);
        QFETCH(QDate, day);
        Challenge challenge = challengeOf(ChallengeMetric::Days);
        challenge.period = period;
        challenge.from = QDate(2026, 11, 20);
        challenge.until = QDate(2026, 12, 24);
        const auto window = windowOf(challenge, day);
        QVERIFY(window);
        QTEST(window->first, "first");
        QTEST(window->last, "last");
        QTEST(spanOf(challenge, *window), "span");
        QCOMPARE(windowOfSpan(challenge, spanOf(challenge, *window)), window);
        Challenge later = challenge; // what was reached in a month is of a month, whatever it asks for now
        later.period = ChallengePeriod::Year;
        QCOMPARE(windowOfSpan(later, spanOf(challenge, *window)), window);
    }

    void movedDatesAreTheSameWhereTheyOverlap()
    {
        Challenge advent = challengeOf(ChallengeMetric::Days);
        advent.period = ChallengePeriod::Dates;
        advent.from = QDate(2026, 12, 1);
        advent.until = QDate(2026, 12, 24);
        const auto isSame = [&advent](const QString &span, QDate from, QDate until) {
            Challenge now = advent;
            now.from = from;
            now.until = until;
            return isSameWindow(advent, span, now, {from, until});
        };
        const QString span = u"dates/2026-12-01"_s;
        QVERIFY(isSame(span, advent.from, advent.until));
        QVERIFY(isSame(span, advent.from, QDate(2026, 12, 31)));
        QVERIFY(isSame(span, QDate(2026, 12, 24), QDate(2026, 12, 31)));
        QVERIFY(isSame(span, QDate(2026, 11, 20), QDate(2026, 12, 1)));
        QVERIFY(!isSame(span, QDate(2026, 12, 25), QDate(2026, 12, 31)));
        QVERIFY(!isSame(span, QDate(2026, 11, 20), QDate(2026, 11, 30)));
        QVERIFY(!isSame(span, QDate(2027, 12, 1), QDate(2027, 12, 24)));
        // An older version kept no day.
        QVERIFY(isSame(oldDatesSpan(), advent.from, advent.until));
        QVERIFY(!isSame(oldDatesSpan(), QDate(2027, 12, 1), QDate(2027, 12, 24)));
        QCOMPARE(windowOfSpan(advent, oldDatesSpan()), (ChallengeWindow{advent.from, advent.until}));
        Challenge monthly = advent;
        monthly.period = ChallengePeriod::Month;
        const ChallengeWindow december{QDate(2026, 12, 1), QDate(2026, 12, 31)};
        QVERIFY(!isSameWindow(advent, span, monthly, december));
        QVERIFY(isSameWindow(advent, u"month/2026-12-01"_s, monthly, december));
    }

    void windowsOverlapWhereTheyShareADay()
    {
        const ChallengeWindow ever;
        const ChallengeWindow since{QDate(2026, 12, 1), {}};
        QVERIFY(november.overlaps(november) && november.overlaps(ever) && ever.overlaps(november));
        QVERIFY(since.overlaps(ever) && since.overlaps({{}, QDate(2026, 12, 1)}));
        QVERIFY(!since.overlaps(november) && !november.overlaps(since));
    }

    void outsideOfItsDatesThereIsNoWindow()
    {
        Challenge challenge = challengeOf(ChallengeMetric::Days);
        challenge.period = ChallengePeriod::Dates;
        challenge.from = QDate(2026, 11, 20);
        challenge.until = QDate(2026, 12, 24);
        QVERIFY(!windowOf(challenge, QDate(2026, 11, 19)));
        QVERIFY(windowOf(challenge, QDate(2026, 12, 24)));
        QVERIFY(!windowOf(challenge, QDate(2026, 12, 25)));
        QVERIFY(!windowOfSpan(challenge, u"month/soon"_s));
    }

    void whatWasReachedStaysAsLongAsItsOrdersStand()
    {
        Challenge coffee = challengeOf(ChallengeMetric::Orders, 2);
        coffee.scope.categories = {u"Coffee"_s};
        QList<ChallengePurchase> purchases{purchase(u"a"_s, 3), purchase(u"b"_s, 4)};
        const QStringList orders = countedOrders(coffee, november, purchases);
        QCOMPARE(orders, (QStringList{u"a"_s, u"b"_s}));
        for (ChallengePurchase &each : purchases)
            each.order.lines[0].category = u"Hot drinks"_s; // the shop has sorted its goods anew
        QVERIFY(isStillReached(coffee, november, orders, purchases, ChallengeCount::Bought));
        purchases.removeLast();
        QVERIFY(!isStillReached(coffee, november, orders, purchases, ChallengeCount::Bought));
        purchases += {purchase(u"c"_s, 5), purchase(u"d"_s, 6)}; // others are enough
        QVERIFY(isStillReached(coffee, november, orders, purchases, ChallengeCount::Bought));
        purchases.last() = cameBack(purchases.last(), 1, 2, 600);
        QVERIFY(isStillReached(coffee, november, orders, purchases, ChallengeCount::Bought));
        QVERIFY(!isStillReached(coffee, november, orders, purchases, ChallengeCount::Kept));
    }

    void everythingWrongIsSaidAtOnce()
    {
        QVERIFY(validate(challengeOf(ChallengeMetric::Orders)).isEmpty());
        Challenge challenge;
        challenge.name = u" "_s;
        challenge.target = 0;
        challenge.period = ChallengePeriod::Dates;
        challenge.badgeName = QString(longestBadgeName + 1, u'x');
        challenge.points = -1;
        const auto faults = [&challenge] {
            QStringList words;
            for (const Error &error : validate(challenge))
                words += error.field + u' ' + error.args.value(u"rule"_s).toString();
            return words;
        };
        QCOMPARE(faults(), (QStringList{u"name required"_s, u"target not_positive"_s, u"from required"_s,
                                        u"until required"_s, u"badge_name too_long"_s, u"points negative"_s}));
        challenge = challengeOf(ChallengeMetric::Orders, mostChallengeCount + 1);
        challenge.name = QString(longestChallengeName + 1, u'x');
        challenge.period = ChallengePeriod::Dates;
        challenge.from = QDate(2026, 11, 20);
        challenge.until = QDate(2026, 11, 19);
        challenge.points = mostChallengePoints + 1;
        QCOMPARE(faults(), (QStringList{u"name too_long"_s, u"target too_large"_s, u"until before_the_start"_s,
                                        u"points too_large"_s}));
        challenge.metric = ChallengeMetric::NetSpend;
        QVERIFY(!faults().contains(u"target too_large"_s));
    }

    void isReadAsItWasWritten()
    {
        Challenge challenge = challengeOf(ChallengeMetric::Categories, 7);
        challenge.id = ChallengeId{4};
        challenge.enabled = false;
        challenge.scope.products = {ProductId{3}};
        challenge.period = ChallengePeriod::Dates;
        challenge.from = QDate(2026, 11, 20);
        challenge.until = QDate(2026, 12, 24);
        challenge.tiers = {TierId{2}, TierId{3}};
        challenge.badgeName = u"Regular"_s;
        challenge.badgeColour = TierColour::Violet;
        challenge.points = 50;
        challenge.reward = RewardId{9};
        QCOMPARE(regulars::challengeOf(toJson(challenge)), challenge);
        QCOMPARE(regulars::challengeOf(QJsonObject()), Challenge());
        QCOMPARE(challenge.badge(), u"Regular"_s);
        challenge.badgeName.clear();
        QCOMPARE(challenge.badge(), u"November regular"_s);
    }
};

QTEST_GUILESS_MAIN(TestChallenge)
#include "tst_challenge.moc"
