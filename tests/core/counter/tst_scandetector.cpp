// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/counter/scandetector.h"

#include <QtTest/QTest>

using namespace regulars;
using namespace Qt::StringLiterals;

/// A scanner's keys told from a person's.
class TestScanDetector : public QObject
{
    Q_OBJECT

private:
    using Time = ScanDetector::Time;
    /// The text with so many milliseconds from key to key; gives what was scanned.
    static std::optional<QString> typed(ScanDetector &detector, const QString &text, int gap, int gapBeforeEnd)
    {
        Time at{1000};
        for (const QChar letter : text) {
            at += Time(gap);
            detector.press(letter, at);
        }
        return detector.end(at + Time(gapBeforeEnd));
    }

private Q_SLOTS:
    void bursts_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("gap");
        QTest::addColumn<int>("gapBeforeEnd");
        QTest::addColumn<bool>("isScan");
        QTest::newRow("scanner") << u"2900000000421"_s << 2 << 2 << true;
        QTest::newRow("all at once") << u"2900000000421"_s << 0 << 0 << true;
        QTest::newRow("slowest scanner") << u"ABC-12"_s << 35 << 35 << true;
        QTest::newRow("a key too late") << u"ABC-12"_s << 36 << 2 << false;
        QTest::newRow("end too late") << u"ABC-12"_s << 2 << 36 << false;
        QTest::newRow("too short") << u"ABC12"_s << 2 << 2 << false;
        QTest::newRow("a person") << u"Bergmann"_s << 120 << 300 << false;
        QTest::newRow("nothing") << QString() << 2 << 2 << false;
        QTest::newRow("a key held down") << QString(201, u'7') << 30 << 30 << false;
        QTest::newRow("longest") << QString(200, u'7') << 30 << 30 << true;
    }
    void bursts()
    {
        QFETCH(QString, text);
        QFETCH(int, gap);
        QFETCH(int, gapBeforeEnd);
        QFETCH(bool, isScan);
        ScanDetector detector;
        const auto scan = typed(detector, text, gap, gapBeforeEnd);
        QCOMPARE(scan.has_value(), isScan);
        if (isScan)
            QCOMPARE(*scan, text);
    }

    void whatAPersonTypedBeforeIsNoPartOfIt()
    {
        ScanDetector detector;
        detector.press(u'x', Time(0));
        detector.press(u'y', Time(500));
        Time at{2000};
        for (const QChar letter : u"123456"_s)
            detector.press(letter, at += Time(3));
        QCOMPARE(detector.end(at + Time(3)), std::optional(u"123456"_s));
        QVERIFY(!detector.end(at + Time(4))); // one scan, one end
    }

    void otherKeysBreakIt()
    {
        ScanDetector detector;
        Time at{10};
        for (const QChar letter : u"123456"_s)
            detector.press(letter, at += Time(3));
        detector.reset();
        QVERIFY(!detector.end(at + Time(3)));
    }

    void aClockThatIsSetBack()
    {
        ScanDetector detector;
        for (int i = 0; i < 8; ++i)
            detector.press(u'1', Time(1000 - i));
        QVERIFY(!detector.end(Time(990)));
    }

    void waits()
    {
        ScanDetector detector;
        QVERIFY(!detector.isWaiting(Time(0)));
        detector.press(u'1', Time(100));
        QVERIFY(detector.isWaiting(Time(135)));
        QVERIFY(!detector.isWaiting(Time(136)));
        QVERIFY(!detector.isBurst());
        detector.press(u'2', Time(110));
        QVERIFY(detector.isBurst());
    }
};

QTEST_APPLESS_MAIN(TestScanDetector)
#include "tst_scandetector.moc"
