// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/counter/counterbench.h"

using namespace regulars;
using namespace regulars::uitest;

/// What is scanned quickly is taken in its order, and nothing of it gets into another sale.
class TestCounterQueue : public QObject, private CounterBench
{
    Q_OBJECT

private:
    static constexpr CustomerId mia{2};
    Theme *m_theme = nullptr;

private Q_SLOTS:
    void initTestCase() { m_theme = &installAppearance(*qApp, ThemeMode::Light); }
    void init()
    {
        failOnWarnings();
        openPage(*m_theme);
    }
    void cleanup() { closePage(); }

    void quickScansAreAllTakenInTheirOrder()
    {
        m_page->takeScan(u"4006381333931"_s);
        m_page->takeScan(u"SC-1"_s);
        m_page->takeScan(m_card);
        QTRY_COMPARE(till().customer(), mia);
        QCOMPARE(rows(), (QStringList{u"Linen throw, sage, quantity 1, €62.00, sum €62.00"_s,
                                      u"Soy candle, fig, quantity 1, €11.25, sum €11.25"_s}));
        QCOMPARE(scan()->text(), QString());
    }

    // The field for scans keeps what is scanned into it; the next code takes the place of the one before.
    void quickScansIntoTheField()
    {
        for (const QString &code : {u"4006381333931"_s, u"SC-1"_s}) {
            QTest::keyClicks(scan(), code);
            QTest::keyClick(scan(), Qt::Key_Return);
        }
        QTRY_COMPARE(lines()->model()->rowCount(), 2);
        QCOMPARE(scan()->text(), QString());
    }

    void whatFollowsTheRecordIsTheNextSale()
    {
        m_page->takeScan(m_card);
        m_page->takeScan(u"4006381333931"_s);
        press(Qt::Key_F9);
        m_page->takeScan(u"SC-1"_s);
        QTRY_COMPARE(orders(mia).size(), 1);
        QCOMPARE(orders(mia).first().total.minor, 6200);
        QTRY_COMPARE(rows(), QStringList{u"Soy candle, fig, quantity 1, €11.25, sum €11.25"_s});
        QVERIFY(!till().customer().isValid());
    }

    void whatWasScannedBeforeItWaitsIsInIt()
    {
        m_page->takeScan(u"SC-1"_s);
        press(Qt::Key_F6);
        m_page->takeScan(u"4006381333931"_s);
        QTRY_COMPARE(rows(), QStringList{u"Linen throw, sage, quantity 1, €62.00, sum €62.00"_s});
        QCOMPARE(till().parked().size(), 1);
        QCOMPARE(till().parked().first().sale.totals().totalMinor, 1125);
    }

    // What isn't found stays said while the next one is booked.
    void oneThatIsNotFoundHoldsNothingUp()
    {
        m_page->takeScan(u"nothing like this"_s);
        m_page->takeScan(u"SC-1"_s);
        QTRY_COMPARE(lines()->model()->rowCount(), 1);
        QVERIFY(noticed().contains(u"nothing like this"_s));
        m_page->takeScan(u"s"_s);
        m_page->takeScan(u"SC-1"_s);
        QTRY_COMPARE(said(u"total"_s), u"€22.50"_s);
        QVERIFY(noticed().contains(u"“s”"_s)); // several: one is to be chosen
    }

    void anotherSittingForgetsTheOrder()
    {
        const Order order = orders(m_anna).first();
        enter(u"#"_s + order.number);
        QTRY_VERIFY(noticed().startsWith(u"Order %1"_s.arg(order.number)));
        press(Qt::Key_F6);
        QCOMPARE(noticed(), QString());
        press(Qt::Key_F7);
        QCOMPARE(m_actions.asked, QStringList());
        QVERIFY(noticed().contains(u"Scan the receipt"_s));
    }

    void anotherSittingForgetsWhatWaits()
    {
        enter(u"4006381333931"_s);
        QTRY_COMPARE(lines()->model()->rowCount(), 1);
        press(Qt::Key_F6);
        m_page->takeScan(u"SC-1"_s);
        press(Qt::Key_F9);
        till().resume(till().parked().first().key);
        m_page->takeScan(u"4006381333931"_s);
        QTRY_COMPARE(rows(), QStringList{u"Linen throw, sage, quantity 2, €62.00, sum €124.00"_s});
        QVERIFY(!till().isRecording());
    }
};

QTEST_MAIN(TestCounterQueue)
#include "tst_counterqueue.moc"
