// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/feedback/cesfigures.h"

#include <QtTest/QTest>

#include <cmath>

using namespace regulars;

/// How easy customers found it, out of the counts of their scores.
class TestCesFigures : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void withoutAnswersThereIsNothing()
    {
        const CesFigures figures = cesFigures({});
        QCOMPARE(figures.responses, 0);
        QVERIFY(!figures.mean && !figures.share && !figures.interval && !figures.margin());
    }

    void theMeanAndTheShareFromFiveOn()
    {
        CesCounts counts;
        counts.self = {1, 0, 0, 1, 2, 3, 3};
        counts.staff = {0, 0, 0, 0, 0, 0, 8};
        const CesFigures figures = cesFigures(counts);
        QCOMPARE(figures.responses, 10);
        QCOMPARE(figures.easy, 8);
        QCOMPARE(figures.leftOut, 8);
        QCOMPARE(*figures.mean, 5.4);
        QCOMPARE(*figures.share, 0.8);
        QCOMPARE(*figures.interval, *wilsonInterval(8, 10));
        // Squares of the differences from 5.4: 19.36 + 1.96 + 2 · 0.16 + 3 · 0.36 + 3 · 2.56 = 30.4.
        QCOMPARE(*figures.margin(), 1.96 * std::sqrt(30.4 / 9 / 10));
    }

    void oneAnswerHasNoMargin()
    {
        CesCounts counts;
        counts.self[6] = 1;
        QVERIFY(!cesFigures(counts).margin());
        counts.self[6] = 2;
        QCOMPARE(*cesFigures(counts).margin(), 0.0);
    }
};

QTEST_APPLESS_MAIN(TestCesFigures)

#include "tst_cesfigures.moc"
