// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/suggestions/basketcounts.h"
#include "core/suggestions/suggestion.h"

#include <QtTest/QTest>

using namespace regulars;

namespace {

constexpr ProductId tea{1};
constexpr ProductId pot{2};
constexpr ProductId cup{3};
const QDate today(2026, 11, 22);

/// Bought so many days ago.
BoughtProduct bought(ProductId product, const QList<int> &daysAgo)
{
    BoughtProduct bought{product, {}};
    for (const int days : daysAgo)
        bought.days += today.addDays(-days);
    return bought;
}

} // namespace

/// What is suggested, and why.
class TestSuggestion : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void somethingIsDueByTheOwnInterval_data()
    {
        QTest::addColumn<QList<int>>("daysAgo");
        QTest::addColumn<int>("interval"); // 0: not due
        QTest::newRow("on the day") << QList<int>{90, 60, 30} << 30;
        QTest::newRow("a tenth before") << QList<int>{87, 57, 27} << 30;
        QTest::newRow("too early") << QList<int>{86, 56, 26} << 0;
        QTest::newRow("three times as long ago") << QList<int>{150, 120, 90} << 30;
        QTest::newRow("not bought any more") << QList<int>{151, 121, 91} << 0;
        QTest::newRow("the lower median of uneven days") << QList<int>{200, 70, 60, 30} << 30;
        QTest::newRow("day after day") << QList<int>{3, 2, 1} << 0;
        QTest::newRow("once") << QList<int>{30} << 0;
    }
    void somethingIsDueByTheOwnInterval()
    {
        QFETCH(const QList<int>, daysAgo);
        QFETCH(const int, interval);
        const auto due = dueAgain({bought(tea, daysAgo)}, {}, {}, today);
        QCOMPARE(due.size(), qsizetype(interval > 0 ? 1 : 0));
        if (due.isEmpty())
            return;
        QCOMPARE(due.first().intervalDays, interval);
        QCOMPARE(due.first().purchases, int(daysAgo.size()));
        QVERIFY(due.first().ownInterval);
        QCOMPARE(due.first().dueOn, today.addDays(interval - daysAgo.last()));
    }

    void withTwoPurchasesOthersTell()
    {
        const QList<BoughtProduct> twice{bought(tea, {100, 40})};
        QVERIFY(dueAgain(twice, {}, {}, today).isEmpty());
        QVERIFY(dueAgain(twice, {{tea, {40, 9}}}, {}, today).isEmpty()); // too few to tell
        const auto due = dueAgain(twice, {{tea, {40, 10}}}, {}, today);
        QCOMPARE(due.size(), 1);
        QCOMPARE(due.first().intervalDays, 40);
        QVERIFY(!due.first().ownInterval);
    }

    void whatCameBackIsNotDue() { QVERIFY(dueAgain({bought(tea, {90, 60, 30})}, {}, {tea}, today).isEmpty()); }

    void theLongestDueComesFirst()
    {
        const auto due = dueAgain({bought(tea, {90, 60, 30}), bought(pot, {40, 30, 20})}, {}, {}, today);
        QCOMPARE(due.size(), 2);
        QCOMPARE(due.first().product, pot); // twice its ten days
    }

    void liftComparesWithChance()
    {
        QCOMPARE(liftOf({tea, pot, 10, 20, 50, 1'000}), 10.0);
        QCOMPARE(liftOf({tea, pot, 10, 0, 50, 1'000}), 0.0);
    }

    void othersBoughtTogether()
    {
        const CoPurchase teaAndPot{tea, pot, 10, 100, 50, 1'000};
        QCOMPARE(boughtTogether({teaAndPot}, {}).size(), 1);
        QVERIFY(boughtTogether({teaAndPot}, {pot}).isEmpty());
        QVERIFY(boughtTogether({{tea, pot, 4, 5, 5, 1'000}}, {}).isEmpty());     // too seldom
        QVERIFY(boughtTogether({{tea, pot, 10, 100, 70, 1'000}}, {}).isEmpty()); // hardly more than by chance
        const auto both = boughtTogether({teaAndPot, {tea, cup, 10, 100, 20, 1'000}, {cup, pot, 10, 20, 50, 1'000}}, {});
        QCOMPARE(both.size(), 2);
        QCOMPARE(both.first().product, pot); // 10 times, because of the cup
        QCOMPARE(both.first().because, cup);
        QCOMPARE(both.last().product, cup);
        QCOMPARE(both.last().lift, 5.0);
    }

    void basketsAreCounted()
    {
        BasketCounts counts;
        counts.addBasket({tea, pot, tea});
        counts.addBasket({tea});
        counts.addBasket({});
        QCOMPARE(counts.baskets(), 2);
        QCOMPARE(counts.products().at(tea.value), 2);
        QCOMPARE(counts.pairs().size(), size_t(2));
        QCOMPARE(counts.pairs().at({pot.value, tea.value}), 1);
        QList<ProductId> stock;
        for (qint64 i = 1; i <= BasketCounts::mostProducts + 1; ++i)
            stock += ProductId{i};
        counts.addBasket(stock);
        QCOMPARE(counts.baskets(), 3);
        QCOMPARE(counts.products().at(tea.value), 3);
        QCOMPARE(counts.pairs().at({pot.value, tea.value}), 1);
    }
};

QTEST_GUILESS_MAIN(TestSuggestion)
#include "tst_suggestion.moc"
