// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/loyalty/earning.h"

#include <QtTest/QTest>

using namespace regulars;
using namespace Qt::StringLiterals;

namespace {

constexpr TierId gold{3};
const QDate saturday(2026, 11, 21);

EarnRule rule(const QString &uid, EarnKind kind)
{
    EarnRule rule;
    rule.uid = uid;
    rule.name = uid;
    rule.kind = kind;
    return rule;
}

/// One point for so much.
EarnRule perMoney(qint64 perMinor, const QString &uid = u"money"_s)
{
    EarnRule each = rule(uid, EarnKind::PerMoney);
    each.perMinor = perMinor;
    return each;
}

EarnRule fixed(const QString &uid, EarnKind kind, qint64 points)
{
    EarnRule each = rule(uid, kind);
    each.hundredths = points * 100;
    return each;
}

EarnRule times(const QString &uid, int percent, const QStringList &categories = {})
{
    EarnRule each = rule(uid, EarnKind::Multiplier);
    each.percent = percent;
    each.scope.categories = categories;
    return each;
}

EarnProgramme programme(const QList<EarnRule> &rules)
{
    EarnProgramme programme;
    programme.rules = rules;
    Tier tier;
    tier.id = gold;
    tier.pointsPercent = 125;
    programme.tiers = {tier};
    return programme;
}

EarnLine line(qint64 id, const QString &category, qint64 totalMinor, qint64 pieces = 1)
{
    return {OrderLineId{id}, ProductId{id}, category, pieces * milliPerPiece, 0, totalMinor};
}

EarnOrder order(const QList<EarnLine> &lines)
{
    EarnOrder order;
    order.lines = lines;
    order.channel = OrderChannel::Counter;
    return order;
}

EarnContext context()
{
    EarnContext context;
    context.day = saturday;
    context.minute = 16 * 60;
    return context;
}

QString reasonOf(const EarnResult &result, const QString &uid)
{
    for (const EarnStep &step : result.steps) {
        if (step.rule == uid)
            return nameOf(step.reason);
    }
    return u"not there"_s;
}

qint64 pointsBy(const EarnResult &result, const QString &uid)
{
    for (const EarnStep &step : result.steps) {
        if (step.rule == uid)
            return step.hundredths;
    }
    return -1;
}

/// The steps and, where only rules for goods give, the lines add up to the points.
bool addsUp(const EarnResult &result)
{
    qint64 steps = 0;
    qint64 goods = 0;
    for (const EarnStep &step : result.steps) {
        steps += step.hundredths;
        if (step.kind != EarnKind::PerOrder && step.kind != EarnKind::PerVisit && step.kind != EarnKind::Event &&
            !(step.rule.isEmpty() && step.reason == EarnReason::Limit))
            goods += step.hundredths;
    }
    qint64 lines = 0;
    for (const EarnShare &share : result.lines)
        lines += share.hundredths;
    return steps == result.hundredths && lines == goods;
}

const EarnOrder twoLines = order({line(1, u"Coffee"_s, 1295), line(2, u"Cups"_s, 2095, 3)});

} // namespace

Q_DECLARE_METATYPE(regulars::EarnRounding)

/// The points of an order and why there are so many.
class TestEarning : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void roundsDown_data()
    {
        QTest::addColumn<EarnRounding>("rounding");
        QTest::addColumn<qint64>("perMinor");
        QTest::addColumn<qint64>("hundredths");
        using R = EarnRounding;
        QTest::newRow("order") << R::WholePerOrder << qint64(100) << qint64(3300);
        QTest::newRow("line") << R::WholePerLine << qint64(100) << qint64(3200);
        QTest::newRow("hundredths") << R::Hundredths << qint64(100) << qint64(3390);
        QTest::newRow("order, by tens") << R::WholePerOrder << qint64(1000) << qint64(300);
        QTest::newRow("hundredths, by tens") << R::Hundredths << qint64(1000) << qint64(339);
        QTest::newRow("thirds are exact") << R::WholePerOrder << qint64(30) << qint64(11300);
    }
    void roundsDown()
    {
        QFETCH(EarnRounding, rounding);
        QFETCH(qint64, perMinor);
        EarnProgramme given = programme({perMoney(perMinor)});
        given.rounding = rounding;
        const EarnResult result = pointsOf(given, twoLines, context());
        QTEST(result.hundredths, "hundredths");
        QVERIFY(addsUp(result));
    }

    void thirdsAddUpToOne()
    {
        const EarnOrder pennies = order({line(1, {}, 1), line(2, {}, 1), line(3, {}, 1)});
        QCOMPARE(pointsOf(programme({perMoney(3)}), pennies, context()).hundredths, 100);
    }

    void everythingIsExplained()
    {
        const EarnResult result = pointsOf(programme({perMoney(100), times(u"coffee"_s, 200, {u"coffee"_s})}), twoLines,
                                           context());
        QCOMPARE(result.hundredths, 4600); // 33.90 and once more 12.95
        QCOMPARE(result.steps.size(), 2);
        QCOMPARE(result.steps[0].hundredths, 3300);
        QCOMPARE(result.steps[0].baseMinor, 3390);
        QCOMPARE(result.steps[0].quantityMilli, 4000);
        QCOMPARE(result.steps[1].hundredths, 1300);
        QCOMPARE(result.steps[1].baseMinor, 1295);
        QCOMPARE(result.steps[1].percent, 200);
        QCOMPARE(result.lines.size(), 2);
        QCOMPARE(result.lines[0].percent, 200);
        QCOMPARE(result.lines[0].baseMinor, 1295);
        QCOMPARE(result.lines[1].percent, 100);
        QVERIFY(addsUp(result));
        QCOMPARE(result, pointsOf(programme({perMoney(100), times(u"coffee"_s, 200, {u"coffee"_s})}), twoLines, context()));
    }

    void piecesOrdersAndVisits()
    {
        EarnRule cups = fixed(u"cups"_s, EarnKind::PerItem, 5);
        cups.scope.categories = {u"Cups"_s};
        const EarnProgramme given = programme(
            {cups, fixed(u"order"_s, EarnKind::PerOrder, 10), fixed(u"visit"_s, EarnKind::PerVisit, 2)});
        EarnContext first = context();
        EarnResult result = pointsOf(given, twoLines, first);
        QCOMPARE(pointsBy(result, u"cups"_s), 1500);
        QCOMPARE(result.hundredths, 2700);
        QVERIFY(addsUp(result));
        first.used[u"visit"_s][EarnPeriod::Day] = {200, 1};
        result = pointsOf(given, twoLines, first);
        QCOMPARE(reasonOf(result, u"visit"_s), u"limit"_s);
        QCOMPARE(result.hundredths, 2500);
    }

    void partOfAPieceIsNone()
    {
        EarnOrder byWeight = order({line(1, {}, 900)});
        byWeight.lines[0].quantityMilli = 2999;
        QCOMPARE(pointsOf(programme({fixed(u"item"_s, EarnKind::PerItem, 1)}), byWeight, context()).hundredths, 200);
    }

    void conditions_data()
    {
        QTest::addColumn<QString>("reason");
        QTest::addColumn<int>("which");
        int which = 0;
        for (const char *reason : {"gives", "off", "not_yet_valid", "no_longer_valid", "other_weekday", "other_time",
                                   "other_tier", "other_channel", "nothing_in_scope", "below_minimum", "gives", "nothing"}) {
            QTest::addRow("%d %s", which, reason) << QString::fromLatin1(reason) << which;
            ++which;
        }
    }
    void conditions()
    {
        QFETCH(int, which);
        EarnRule each = perMoney(100, u"rule"_s);
        const QList<std::function<void()>> changes{[] {},
                                                   [&] { each.enabled = false; },
                                                   [&] { each.window.validFrom = saturday.addDays(1); },
                                                   [&] { each.window.validUntil = saturday.addDays(-1); },
                                                   [&] { each.window.weekdays = {7}; },
                                                   [&] { each.window.untilMinute = 16 * 60; },
                                                   [&] { each.tiers = {gold}; },
                                                   [&] { each.channels = {OrderChannel::Web}; },
                                                   [&] { each.scope.categories = {u"Tea"_s}; },
                                                   [&] { each.minimumMinor = 3391; },
                                                   [&] { each.minimumMinor = 3390; },
                                                   [&] { each.perMinor = 3391; }};
        changes[which]();
        const EarnResult result = pointsOf(programme({each}), twoLines, context());
        QTEST(reasonOf(result, u"rule"_s), "reason");
        QCOMPARE(result.hundredths > 0, reasonOf(result, u"rule"_s) == u"gives"_s);
    }

    void aMinimumIsOfTheLinesInScope()
    {
        EarnRule coffee = fixed(u"coffee"_s, EarnKind::PerOrder, 10);
        coffee.scope.categories = {u"Coffee"_s};
        coffee.minimumMinor = 1296;
        QCOMPARE(reasonOf(pointsOf(programme({coffee}), twoLines, context()), u"coffee"_s), u"below_minimum"_s);
        coffee.minimumMinor = 1295;
        QCOMPARE(pointsOf(programme({coffee}), twoLines, context()).hundredths, 1000);
    }

    void multipliersAddUpOrTheBestCounts()
    {
        EarnContext member = context();
        member.tier = gold;
        const EarnOrder round = order({line(1, u"Coffee"_s, 1000), line(2, u"Cups"_s, 2000)});
        EarnProgramme given = programme({perMoney(100), times(u"coffee"_s, 200, {u"Coffee"_s}), times(u"weekend"_s, 150)});
        EarnResult result = pointsOf(given, round, member);
        // 10 × (1 + 0.25 + 1 + 0.5) + 20 × (1 + 0.25 + 0.5) = 62.5
        QCOMPARE(result.hundredths, 6200);
        QCOMPARE(result.steps[1].tier, gold);
        QCOMPARE(result.steps[1].hundredths, 700);
        QCOMPARE(result.lines[0].percent, 275);
        QVERIFY(addsUp(result));
        given.stacking = EarnStacking::Best;
        result = pointsOf(given, round, member);
        QCOMPARE(result.hundredths, 5000);                        // 10 × 2 + 20 × 1.5
        QCOMPARE(result.steps[1].reason, EarnReason::BetterRule); // of the tier
        QVERIFY(addsUp(result));
    }

    void ofAGroupTheBestCounts()
    {
        EarnRule basic = perMoney(100, u"basic"_s);
        EarnRule better = perMoney(50, u"better"_s);
        better.scope.categories = {u"Coffee"_s};
        basic.group = better.group = u"base"_s;
        EarnResult result = pointsOf(programme({basic, better}), twoLines, context());
        QCOMPARE(pointsBy(result, u"basic"_s), 2000); // the cups
        QCOMPARE(pointsBy(result, u"better"_s), 2500);
        QVERIFY(addsUp(result));
        better.group = u"other"_s;
        result = pointsOf(programme({basic, better}), twoLines, context());
        QCOMPARE(result.hundredths, 3300 + 2500);
        EarnProgramme strict = programme({basic, better, perMoney(100, u"again"_s)});
        strict.stacking = EarnStacking::Best;
        result = pointsOf(strict, twoLines, context());
        QCOMPARE(reasonOf(result, u"again"_s), u"better_rule"_s); // as good: the first one counts
        QCOMPARE(result.hundredths, 2000 + 2500);
    }

    void ofFixedRulesTheBestCounts()
    {
        EarnProgramme given = programme({fixed(u"small"_s, EarnKind::PerOrder, 5), fixed(u"large"_s, EarnKind::PerOrder, 20),
                                         fixed(u"same"_s, EarnKind::PerVisit, 20)});
        QCOMPARE(pointsOf(given, twoLines, context()).hundredths, 4500);
        given.stacking = EarnStacking::Best;
        const EarnResult result = pointsOf(given, twoLines, context());
        QCOMPARE(result.hundredths, 2000);
        QCOMPARE(reasonOf(result, u"small"_s), u"better_rule"_s);
        QCOMPARE(reasonOf(result, u"same"_s), u"better_rule"_s);
    }

    void limitsHold()
    {
        EarnRule money = perMoney(100);
        money.limits = {{EarnPeriod::Order, 3000, 0}, {EarnPeriod::Month, 5000, 0}};
        EarnContext member = context();
        EarnResult result = pointsOf(programme({money}), twoLines, member);
        QCOMPARE(result.hundredths, 3000);
        QCOMPARE(result.steps[0].withheld, 300);
        QCOMPARE(result.steps[0].limitedBy, EarnPeriod::Order);
        QVERIFY(addsUp(result));
        member.used[u"money"_s][EarnPeriod::Month] = {4500, 2};
        result = pointsOf(programme({money}), twoLines, member);
        QCOMPARE(result.hundredths, 500);
        QCOMPARE(result.steps[0].limitedBy, EarnPeriod::Month);
        member.used[u"money"_s][EarnPeriod::Month] = {9000, 2}; // the limit was higher then
        QCOMPARE(pointsOf(programme({money}), twoLines, member).hundredths, 0);
        money.limits = {{EarnPeriod::Week, 0, 2}};
        member.used[u"money"_s][EarnPeriod::Week] = {1, 2};
        QCOMPARE(pointsOf(programme({money}), twoLines, member).hundredths, 0);
        member.used[u"money"_s][EarnPeriod::Week] = {1, 1};
        QCOMPARE(pointsOf(programme({money}), twoLines, member).hundredths, 3300);
    }

    void limitsOfTheWholeComeLast()
    {
        EarnProgramme given = programme({perMoney(100), fixed(u"visit"_s, EarnKind::PerVisit, 10)});
        given.limits = {{EarnPeriod::Day, 4000, 0}};
        EarnContext member = context();
        EarnResult result = pointsOf(given, twoLines, member);
        QCOMPARE(result.hundredths, 4000);
        QCOMPARE(result.steps.last().hundredths, -300);
        QCOMPARE(result.steps.last().limitedBy, EarnPeriod::Day);
        member.used[QString()][EarnPeriod::Day] = {4000, 1};
        result = pointsOf(given, twoLines, member);
        QCOMPARE(result.hundredths, 0);
        QVERIFY(addsUp(result));
    }

    void shippingIsNoProduct()
    {
        EarnRule coffee = perMoney(100, u"coffee"_s);
        coffee.scope.categories = {u"Coffee"_s};
        EarnProgramme given = programme({perMoney(100), coffee});
        given.basis.countsShipping = true;
        EarnOrder sent = twoLines;
        sent.shippingMinor = 500;
        const EarnResult result = pointsOf(given, sent, context());
        QCOMPARE(pointsBy(result, u"money"_s), 3800);
        QCOMPARE(pointsBy(result, u"coffee"_s), 1200);
        QVERIFY(!result.lines.last().line.isValid());
        QVERIFY(addsUp(result));
    }

    void anEmptyOrderEarnsNothing()
    {
        const EarnProgramme given = programme({perMoney(100), fixed(u"visit"_s, EarnKind::PerVisit, 10)});
        QCOMPARE(pointsOf(given, EarnOrder(), context()).hundredths, 0);
        QCOMPARE(pointsOf({}, twoLines, context()).hundredths, 0);
    }

    void absurdRulesStayInRange()
    {
        EarnRule mad = perMoney(1);
        mad.hundredths = mostRuleHundredths;
        const EarnOrder huge = order({line(1, {}, highestAmountMinor), line(2, {}, highestAmountMinor)});
        const EarnResult result = pointsOf(programme({mad, times(u"ten"_s, 1000)}), huge, context());
        QCOMPARE(result.hundredths, 100'000'000'000'000);
        QVERIFY(addsUp(result));
    }

    void eventsAreRewarded()
    {
        EarnRule review = fixed(u"review"_s, EarnKind::Event, 20);
        review.event = EarnEvent::Review;
        review.limits = {{EarnPeriod::Month, 0, 2}};
        EarnRule forGold = fixed(u"gold"_s, EarnKind::Event, 50);
        forGold.event = EarnEvent::Review;
        forGold.tiers = {gold};
        EarnRule signUp = fixed(u"sign-up"_s, EarnKind::Event, 100);
        EarnProgramme given = programme({review, forGold, signUp, perMoney(100)});
        EarnContext member = context();
        EarnResult result = pointsOf(given, EarnEvent::Review, member);
        QCOMPARE(result.hundredths, 2000);
        QCOMPARE(result.steps.size(), 2);
        QCOMPARE(reasonOf(result, u"gold"_s), u"other_tier"_s);
        member.tier = gold;
        QCOMPARE(pointsOf(given, EarnEvent::Review, member).hundredths, 7000);
        given.stacking = EarnStacking::Best;
        result = pointsOf(given, EarnEvent::Review, member);
        QCOMPARE(result.hundredths, 5000);
        QCOMPARE(reasonOf(result, u"review"_s), u"better_rule"_s);
        member.used[u"review"_s][EarnPeriod::Month] = {4000, 2};
        member.tier = {};
        QCOMPARE(reasonOf(pointsOf(given, EarnEvent::Review, member), u"review"_s), u"limit"_s);
        QCOMPARE(pointsOf(given, EarnEvent::SignUp, member).hundredths, 10000);
        QCOMPARE(pointsOf(given, EarnEvent::Survey, member), EarnResult());
    }

    void birthdays_data()
    {
        QTest::addColumn<QDate>("recorded");
        QTest::addColumn<QDate>("lastGiven");
        QTest::addColumn<QDate>("today");
        QTest::addColumn<bool>("due");
        const QDate day(2026, 5, 4);
        QTest::newRow("the day") << QDate(2026, 1, 1) << QDate() << day << true;
        QTest::newRow("another day") << QDate(2026, 1, 1) << QDate() << day.addDays(1) << false;
        QTest::newRow("known for thirty days") << QDate(2026, 4, 4) << QDate() << day << true;
        QTest::newRow("known for too short") << QDate(2026, 4, 5) << QDate() << day << false;
        QTest::newRow("nobody knows since when") << QDate() << QDate() << day << false;
        QTest::newRow("a year ago") << QDate(2020, 1, 1) << QDate(2025, 5, 4) << day << true;
        QTest::newRow("less than a year ago") << QDate(2020, 1, 1) << QDate(2025, 5, 5) << day << false;
    }
    void birthdays()
    {
        QFETCH(QDate, recorded);
        QFETCH(QDate, lastGiven);
        QFETCH(QDate, today);
        QTEST(isBirthdayDue(Birthday{0, 5, 4}, recorded, lastGiven, today), "due");
    }

    void aBirthdayOn29FebruaryIsRewardedEveryYear()
    {
        QDate last;
        int given = 0;
        for (QDate day(2024, 1, 1); day < QDate(2033, 1, 1); day = day.addDays(1)) {
            if (isBirthdayDue(Birthday{2000, 2, 29}, QDate(2023, 1, 1), last, day)) {
                last = day;
                ++given;
            }
        }
        QCOMPARE(given, 9);
    }
};

QTEST_GUILESS_MAIN(TestEarning)

#include "tst_earning.moc"
