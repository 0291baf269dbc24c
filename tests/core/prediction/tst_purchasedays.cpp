// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/prediction/purchasedays.h"

#include <QtTest/QTest>

using namespace regulars;

namespace {

const QDate today(2026, 11, 22);

/// Days before today, as purchases.
std::vector<Purchase> bought(const std::vector<int> &daysAgo)
{
    std::vector<Purchase> purchases;
    for (const int days : daysAgo)
        purchases.push_back({today.addDays(-days), 10});
    return purchases;
}

PurchaseDays days(const std::vector<int> &daysAgo)
{
    return purchaseDaysOf(bought(daysAgo), today);
}

} // namespace

class TestPurchaseDays : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void noPurchaseHasNoDays()
    {
        QCOMPARE(days({}), PurchaseDays());
        QCOMPARE(purchaseDaysOf(bought({3}), today.addDays(-4)), PurchaseDays()); // not known yet
    }

    void severalPurchasesOfADayAreOne()
    {
        const PurchaseDays found = days({10, 40, 40, 10, 20});
        QCOMPARE(found,
                 (PurchaseDays{3, today.addDays(-40), today.addDays(-20), today.addDays(-10), today.addDays(-10), 15}));
        QCOMPARE(days({7}), (PurchaseDays{1, today.addDays(-7), {}, {}, today.addDays(-7), 0}));
        QCOMPARE(days({7, 9}).medianGap, 2);
        QVERIFY(!days({7, 9}).third.isValid());
    }

    void whoCameAndWhoIsAwayAreCounted()
    {
        ShopRhythmCounts counts(today);
        for (int i = 0; i < 40; ++i)
            counts.add(days({100, 80})); // came after 20 days, and is away for 80 since
        for (int i = 0; i < 60; ++i)
            counts.add(days({50}));
        counts.add(days({}));
        const ShopRhythm rhythm = counts.rhythm();
        QCOMPARE(rhythm.secondOrder.gaps(), 40);
        QCOMPARE(rhythm.secondOrder.stillAway(19), 1.0);
        QCOMPARE(rhythm.secondOrder.stillAway(20), 0.6);
        QCOMPARE(rhythm.thirdOrder.gaps(), 0);
        QCOMPARE(rhythm.thirdOrder.stillAway(80), 1.0);
        QCOMPARE(rhythm.gapDays, usualShopGapDays); // nobody has a rhythm
    }

    void theShopsGapIsTheMedianOfRhythms()
    {
        ShopRhythmCounts counts(today);
        for (int i = 0; i < 4; ++i)
            counts.add(days({30, 20, 10}));
        QCOMPARE(counts.rhythm().gapDays, usualShopGapDays); // too few
        for (int i = 0; i < 5; ++i)
            counts.add(days({90, 60, 30}));
        counts.add(days({500, 1})); // no rhythm yet
        QCOMPARE(counts.rhythm().gapDays, 30.0);
        QCOMPARE(counts.rhythm().thirdOrder.gaps(), 9);
    }
};

QTEST_GUILESS_MAIN(TestPurchaseDays)
#include "tst_purchasedays.moc"
