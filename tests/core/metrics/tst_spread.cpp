// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/metrics/spread.h"

#include <QtTest/QTest>

using namespace regulars;

class TestSpread : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingOfNobody()
    {
        QCOMPARE(spreadOf({}), Spread());
        QVERIFY(!spreadOf({}).tells());
    }

    void ofOneEverythingIsThatOne()
    {
        const Spread spread = spreadOf({700});
        QCOMPARE(spread.of, 1);
        QCOMPARE(spread.mean, 700.0);
        QCOMPARE(spread.median, 700.0);
        QCOMPARE(spread.deciles.front(), 700.0);
        QCOMPARE(spread.deciles.back(), 700.0);
        QVERIFY(!spread.tells());
    }

    /// 1 … 11 in any order: the deciles are 2 … 10.
    void boundsLieBetweenRanks()
    {
        const Spread spread = spreadOf({11, 1, 10, 2, 9, 3, 8, 4, 7, 5, 6});
        QVERIFY(spread.tells());
        QCOMPARE(spread.median, 6.0);
        for (size_t i = 0; i < spread.deciles.size(); ++i)
            QVERIFY(qFuzzyCompare(spread.deciles[i], double(i + 2)));
        QCOMPARE(spreadOf({1, 2, 3, 10}).median, 2.5);
    }

    /// One large order moves the mean and not the median.
    void aFewLargeOnesMoveTheMean()
    {
        std::vector<qint64> values(99, 1'000);
        values.push_back(1'000'000);
        const Spread spread = spreadOf(values);
        QCOMPARE(spread.median, 1'000.0);
        QCOMPARE(spread.mean, 10'990.0);
        QCOMPARE(spread.sums.front(), 10'000.0);
        QCOMPARE(spread.sums.back(), 1'009'000.0);
    }

    void whatCameBackMayBeMoreThanWasBought()
    {
        const Spread spread = spreadOf({-500, 500});
        QCOMPARE(spread.mean, 0.0);
        QCOMPARE(spread.median, 0.0);
    }

    void tenthsAreAllOfThem()
    {
        for (const size_t count : {size_t(0), size_t(1), size_t(9), size_t(10), size_t(101), size_t(1'234'567)}) {
            size_t next = 0;
            for (int tenth = 1; tenth <= Spread::tenths; ++tenth) {
                const auto [first, end] = tenthOf(count, tenth);
                QCOMPARE(first, next);
                QVERIFY(end - first <= count / Spread::tenths + 1);
                next = end;
            }
            QCOMPARE(next, count);
        }
        QCOMPARE(tenthOf(100, 99), tenthOf(100, 10));
        QCOMPARE(tenthOf(100, -1), tenthOf(100, 1));
    }
};

QTEST_APPLESS_MAIN(TestSpread)

#include "tst_spread.moc"
