// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/metrics/wilsoninterval.h"

#include <QtTest/QTest>

using namespace regulars;

/// Wilson's score interval, against the published examples of Newcombe (Statistics in Medicine 17, 1998, table I).
class TestWilsonInterval : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void vectors_data()
    {
        QTest::addColumn<qint64>("successes");
        QTest::addColumn<qint64>("trials");
        QTest::addColumn<double>("low");
        QTest::addColumn<double>("high");
        QTest::newRow("81 of 263") << 81LL << 263LL << 0.2553 << 0.3662;
        QTest::newRow("15 of 148") << 15LL << 148LL << 0.0624 << 0.1605;
        QTest::newRow("0 of 20") << 0LL << 20LL << 0.0 << 0.1611;
        QTest::newRow("1 of 29") << 1LL << 29LL << 0.0061 << 0.1718;
        QTest::newRow("all of 10") << 10LL << 10LL << 0.7225 << 1.0;
        QTest::newRow("one of one") << 1LL << 1LL << 0.2065 << 1.0;
        QTest::newRow("half of 10") << 5LL << 10LL << 0.2366 << 0.7634;
        QTest::newRow("very many") << 990'000'000LL << 1'000'000'000LL << 0.9900 << 0.9900;
    }
    void vectors()
    {
        QFETCH(qint64, successes);
        QFETCH(qint64, trials);
        QFETCH(double, low);
        QFETCH(double, high);
        const auto interval = wilsonInterval(successes, trials);
        QVERIFY(interval.has_value());
        QVERIFY2(std::abs(interval->low - low) < 0.00005, qPrintable(QString::number(interval->low)));
        QVERIFY2(std::abs(interval->high - high) < 0.00005, qPrintable(QString::number(interval->high)));
    }

    void staysWithinAndHoldsTheShare()
    {
        for (qint64 trials = 1; trials <= 60; ++trials) {
            for (qint64 successes = 0; successes <= trials; ++successes) {
                const auto interval = wilsonInterval(successes, trials);
                const double share = static_cast<double>(successes) / static_cast<double>(trials);
                QVERIFY(interval && interval->low >= 0 && interval->high <= 1);
                QVERIFY(interval->low <= share + 1e-12 && share <= interval->high + 1e-12);
                const auto mirrored = wilsonInterval(trials - successes, trials);
                QVERIFY(std::abs(mirrored->low + interval->high - 1) < 1e-12);
            }
        }
    }

    void lessSureIsNarrower()
    {
        const auto usual = wilsonInterval(5, 10);
        const auto narrow = wilsonInterval(5, 10, 1.644854);
        QVERIFY(narrow->low > usual->low && narrow->high < usual->high);
    }

    void withoutTrialsThereIsNone()
    {
        QVERIFY(!wilsonInterval(0, 0));
        QVERIFY(!wilsonInterval(3, 2));
        QVERIFY(!wilsonInterval(-1, 2));
        QVERIFY(!wilsonInterval(0, -5));
    }
};

QTEST_GUILESS_MAIN(TestWilsonInterval)

#include "tst_wilsoninterval.moc"
