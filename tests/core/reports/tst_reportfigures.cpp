// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/reports/durationfigures.h"
#include "core/reports/share.h"

#include <QtTest/QTest>

using namespace regulars;

/// Percentiles, shares and their margins, against published figures.
class TestReportFigures : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void percentilesAreInterpolated_data()
    {
        QTest::addColumn<QList<qint64>>("values");
        QTest::addColumn<double>("share");
        QTest::addColumn<double>("value");
        // numpy.percentile() of the same values
        QTest::newRow("one") << QList<qint64>{7} << 0.9 << 7.0;
        QTest::newRow("two, median") << QList<qint64>{10, 20} << 0.5 << 15.0;
        QTest::newRow("two, p90") << QList<qint64>{10, 20} << 0.9 << 19.0;
        QTest::newRow("four, p90") << QList<qint64>{1, 2, 3, 4} << 0.9 << 3.7;
        QTest::newRow("four, lowest") << QList<qint64>{1, 2, 3, 4} << 0.0 << 1.0;
        QTest::newRow("four, highest") << QList<qint64>{1, 2, 3, 4} << 1.0 << 4.0;
        QTest::newRow("eleven, p90") << QList<qint64>{0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10} << 0.9 << 9.0;
    }
    void percentilesAreInterpolated()
    {
        QFETCH(QList<qint64>, values);
        QFETCH(double, share);
        QTEST(percentile({values.begin(), values.end()}, share), "value");
    }

    void durationsAddUp()
    {
        const DurationFigures figures = durationFigures({40, 10, 30, 20});
        QCOMPARE(figures.count, 4);
        QCOMPARE(figures.medianMs, 25.0);
        QCOMPARE(figures.p90Ms, 37.0);
        QCOMPARE(figures.meanMs, 25.0);
        QCOMPARE(durationFigures({}), DurationFigures());
    }

    void wilson_data()
    {
        QTest::addColumn<qint64>("part");
        QTest::addColumn<qint64>("of");
        QTest::addColumn<double>("low");
        QTest::addColumn<double>("high");
        // R. G. Newcombe, Statistics in Medicine 17 (1998), table I, method 3
        QTest::newRow("81 of 263") << qint64(81) << qint64(263) << 0.2553 << 0.3662;
        QTest::newRow("15 of 148") << qint64(15) << qint64(148) << 0.0624 << 0.1605;
        QTest::newRow("0 of 20") << qint64(0) << qint64(20) << 0.0 << 0.1611;
        QTest::newRow("1 of 29") << qint64(1) << qint64(29) << 0.0061 << 0.1718;
        QTest::newRow("all of 20") << qint64(20) << qint64(20) << 0.8389 << 1.0;
        QTest::newRow("nothing") << qint64(0) << qint64(0) << 0.0 << 1.0;
    }
    void wilson()
    {
        QFETCH(qint64, part);
        QFETCH(qint64, of);
        QFETCH(double, low);
        QFETCH(double, high);
        const Interval interval = wilsonInterval({part, of});
        QVERIFY2(std::abs(interval.low - low) < 0.00005, qPrintable(QString::number(interval.low, 'f', 6)));
        QVERIFY2(std::abs(interval.high - high) < 0.00005, qPrintable(QString::number(interval.high, 'f', 6)));
    }

    void fewCasesHaveNoPercentage()
    {
        QVERIFY(!(Share{9, 9}).hasPercent());
        QVERIFY((Share{5, 10}).hasPercent());
        QCOMPARE((Share{5, 10}).value(), 0.5);
        QCOMPARE((Share{0, 0}).value(), 0.0);
    }
};

QTEST_GUILESS_MAIN(TestReportFigures)

#include "tst_reportfigures.moc"
