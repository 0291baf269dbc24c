// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/feedback/csatfigures.h"

#include <QtTest/QTest>

using namespace regulars;

/// How satisfied customers are, out of the counts of their scores.
class TestCsatFigures : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void withoutAnswersThereIsNoShare()
    {
        const CsatFigures figures = csatFigures({});
        QCOMPARE(figures.responses, 0);
        QVERIFY(!figures.share && !figures.mean && !figures.interval);
    }

    void whatStaffTypedInIsLeftOut()
    {
        CsatCounts counts;
        counts.self = {1, 0, 1, 3, 5};
        counts.staff = {0, 0, 0, 2, 8};
        const CsatFigures figures = csatFigures(counts);
        QCOMPARE(figures.responses, 10);
        QCOMPARE(figures.satisfied, 8);
        QCOMPARE(figures.leftOut, 10);
        QCOMPARE(*figures.share, 0.8);
        QCOMPARE(*figures.mean, 4.1);
        const auto expected = wilsonInterval(8, 10);
        QCOMPARE(figures.interval->low, expected->low);
        QCOMPARE(figures.interval->high, expected->high);
    }

    void orCounted()
    {
        CsatCounts counts;
        counts.self = {1, 0, 1, 3, 5};
        counts.staff = {0, 0, 0, 2, 8};
        const CsatFigures figures = csatFigures(counts, StaffScores::Counted);
        QCOMPARE(figures.responses, 20);
        QCOMPARE(figures.satisfied, 18);
        QCOMPARE(figures.leftOut, 0);
        QCOMPARE(figures.scores, (std::array<qint64, 5>{1, 0, 1, 5, 13}));
        QCOMPARE(*figures.mean, 4.45);
    }

    void onlyStaffMakeNoHeadline()
    {
        CsatCounts counts;
        counts.staff = {0, 0, 0, 0, 9};
        const CsatFigures figures = csatFigures(counts);
        QVERIFY(!figures.share);
        QCOMPARE(figures.leftOut, 9);
    }
};

QTEST_GUILESS_MAIN(TestCsatFigures)

#include "tst_csatfigures.moc"
