// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/feedback/npsfigures.h"

#include <QtTest/QTest>

using namespace regulars;

class TestNpsFigures : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nobodyAnswered()
    {
        QVERIFY(!NpsFigures().score());
        QVERIFY(!NpsFigures().margin());
    }

    void scoresAreGrouped()
    {
        NpsFigures figures;
        for (int score = 0; score <= 10; ++score)
            figures.add(score);
        QCOMPARE(figures, (NpsFigures{2, 2, 7}));
        QCOMPARE(qRound(*figures.score()), -45);
    }

    /// The example of domain §2.7: p = 0.5, d = 0.2, n = 50 gives 30 ± 22.
    void theMarginOfThePublishedExample()
    {
        const NpsFigures figures{25, 15, 10};
        QCOMPARE(*figures.score(), 30.0);
        QCOMPARE(qRound(*figures.margin()), 22);
    }
};

QTEST_APPLESS_MAIN(TestNpsFigures)

#include "tst_npsfigures.moc"
