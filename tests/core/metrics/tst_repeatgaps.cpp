// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/metrics/repeatgaps.h"

#include <QtTest/QTest>

using namespace regulars;

class TestRepeatGaps : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nobodyCameBack()
    {
        RepeatGaps gaps;
        gaps.add({{100, 1, 1}});
        gaps.add({});
        QCOMPARE(gaps.count(), 0);
        QVERIFY(!gaps.within(0.9));
    }

    void nineOfTen()
    {
        RepeatGaps gaps;
        std::vector<PurchaseDay> days{{0, 1, 1}};
        for (int gap = 1; gap <= 10; ++gap)
            days.push_back({days.back().day + gap, 1, 1});
        gaps.add(days);
        gaps.add({{5, 1, 1}, {5 + 400, 1, 1}});
        QCOMPARE(gaps.count(), 11);
        QCOMPARE(gaps.within(0.5).value(), 6);
        QCOMPARE(gaps.within(0.9).value(), 10);
        QCOMPARE(gaps.within(1).value(), 400);
        QCOMPARE(gaps.within(0.01).value(), 1);
    }
};

QTEST_APPLESS_MAIN(TestRepeatGaps)

#include "tst_repeatgaps.moc"
