// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/loyalty/couponcommands.h"
#include "models/loyalty/couponuses.h"
#include "storage/sql/sqlfailure.h"
#include "storage/sql/statement.h"
#include "tests/ui/counter/counterbench.h"
#include "tests/ui/formtest.h"

#include <QtWidgets/QPushButton>

using namespace regulars;
using namespace regulars::uitest;

/// What is scanned quickly is taken in its order, and nothing of it gets into another sale.
class TestCounterQueue : public QObject, private CounterBench
{
    Q_OBJECT

private:
    static constexpr CustomerId mia{2};
    Theme *m_theme = nullptr;

    /// What the sales of a customer came to, or those of nobody: the least first.
    [[nodiscard]] QList<qint64> amountsOf(CustomerId customer)
    {
        return m_shop->database
            .read([=](Connection &connection) {
                return attempt([&] {
                    QList<qint64> amounts;
                    Statement row(connection, u"SELECT total_minor FROM orders WHERE coalesce(customer_id, 0) = :customer"
                                              " AND deleted_at IS NULL ORDER BY total_minor"_s);
                    row.bind(u"customer", customer.value);
                    while (row.next())
                        amounts += row.integer(0);
                    return amounts;
                });
            })
            .value();
    }

    /// One sale of Mia is being written until the test lets it go; the next one waits for it, of Mia or of nobody.
    void recordTwo(bool isOfMia)
    {
        m_page->takeScan(m_card);
        m_page->takeScan(u"4006381333931"_s);
        QTRY_COMPARE(lines()->model()->rowCount(), 1);
        holdWrites();
        press(Qt::Key_F9);
        if (isOfMia)
            m_page->takeScan(m_card);
        m_page->takeScan(u"SC-1"_s);
        QTRY_COMPARE(rows(), QStringList{u"Soy candle, fig, quantity 1, €11.25, sum €11.25"_s});
        press(Qt::Key_F9);
        QVERIFY(said(u"hint"_s).contains(u"as soon as"_s));
    }
    void type(const QString &text) { QTest::keyClicks(QApplication::focusWidget(), text); }

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

    void whatWasScannedBeforeASaleGoesOnIsNotInIt()
    {
        enter(u"4006381333931"_s);
        QTRY_COMPARE(lines()->model()->rowCount(), 1);
        press(Qt::Key_F6);
        m_page->takeScan(u"SC-1"_s);
        press(Qt::Key_F9);
        part<QPushButton>(u"parked_%1"_s.arg(till().parked().first().key))->click();
        m_page->takeScan(u"4006381333931"_s);
        QTRY_COMPARE(rows(), QStringList{u"Linen throw, sage, quantity 2, €62.00, sum €124.00"_s});
        QVERIFY(till().parked().isEmpty());
        QTRY_COMPARE(amountsOf({}), QList<qint64>{1125}); // F9 was for it
    }

    void aSaleWaitsForTheOneThatIsBeingRecorded()
    {
        m_page->takeScan(m_card);
        m_page->takeScan(u"4006381333931"_s);
        QTRY_COMPARE(lines()->model()->rowCount(), 1);
        holdWrites();
        press(Qt::Key_F9);
        m_page->takeScan(m_card);
        m_page->takeScan(u"SC-1"_s);
        QTRY_COMPARE(rows(), QStringList{u"Soy candle, fig, quantity 1, €11.25, sum €11.25"_s});
        press(Qt::Key_F9);
        QVERIFY(said(u"hint"_s).contains(u"as soon as"_s));
        m_page->takeScan(u"4006381333931"_s);
        QCOMPARE(till().unfinished(), 2);
        m_writes.releaseAll();
        QTRY_COMPARE(amountsOf(mia), (QList<qint64>{1125, 6200}));
        QTRY_COMPARE(rows(), QStringList{u"Linen throw, sage, quantity 1, €62.00, sum €62.00"_s});
        QVERIFY(!till().customer().isValid());
    }

    void theSameKeyTwiceRecordsOnce()
    {
        m_page->takeScan(m_card);
        m_page->takeScan(u"SC-1"_s);
        press(Qt::Key_F9); // both before it is found
        press(Qt::Key_F9);
        QTRY_VERIFY(till().lastOrder().isValid());
        QCOMPARE(said(u"hint"_s), QString());
        m_page->takeScan(u"SC-1"_s);
        QTRY_COMPARE(lines()->model()->rowCount(), 1);
        holdWrites();
        press(Qt::Key_F9);
        press(Qt::Key_F9);
        m_writes.releaseAll();
        QTRY_VERIFY(!till().isRecording());
        QCOMPARE(said(u"hint"_s), QString());
    }

    void whoIsBeingSignedUpGetsTheSale()
    {
        m_page->takeScan(u"SC-1"_s);
        QTRY_COMPARE(lines()->model()->rowCount(), 1);
        press(Qt::Key_F2);
        QTest::keyClicks(part<QLineEdit>(u"sign_up"_s), u"Ida Berg 0151 23456789"_s);
        holdWrites();
        press(Qt::Key_Return);
        QVERIFY(till().isSigningUp());
        press(Qt::Key_F9);
        m_page->takeScan(u"4006381333931"_s); // the next sale
        QVERIFY(!till().isRecording());
        m_writes.releaseAll();
        QTRY_COMPARE(amountsOf(CustomerId{3}), QList<qint64>{1125});
        QTRY_COMPARE(rows(), QStringList{u"Linen throw, sage, quantity 1, €62.00, sum €62.00"_s});
        QVERIFY(!till().customer().isValid());
    }

    void whoCannotBeSignedUpGetsNone()
    {
        m_page->takeScan(u"SC-1"_s);
        QTRY_COMPARE(lines()->model()->rowCount(), 1);
        press(Qt::Key_F2);
        QTest::keyClicks(part<QLineEdit>(u"sign_up"_s), u"A. Bergmann anneliese@example.com"_s);
        press(Qt::Key_Return);
        press(Qt::Key_F9);
        m_page->takeScan(u"4006381333931"_s);
        QTRY_VERIFY2(noticed().contains(u"can be reached like this already"_s), qPrintable(noticed()));
        QVERIFY(noticed().contains(u"scan it again"_s));
        QVERIFY(!till().isRecording());
        QCOMPARE(rows(), QStringList{u"Soy candle, fig, quantity 1, €11.25, sum €11.25"_s});
        QTest::mouseClick(buttonCalled(*m_page, u"Serve Anneliese Bergmann"_s), Qt::LeftButton);
        QCOMPARE(till().customer(), m_anna);
        QCOMPARE(lines()->model()->rowCount(), 1);
    }

    void aNewMemberTakesTheirTurn()
    {
        recordTwo(true);
        press(Qt::Key_F2);
        QVERIFY(part(u"sign_up"_s)->hasFocus());
        QVERIFY(till().parked().isEmpty());
        m_writes.releaseAll();
        QTRY_COMPARE(amountsOf(mia), (QList<qint64>{1125, 6200}));
        QVERIFY(till().parked().isEmpty());
        QVERIFY(part(u"sign_up"_s)->hasFocus());
        QVERIFY2(!noticed().contains(u"scan it again"_s), qPrintable(noticed()));
    }

    // Enter as well: the sale that waits is recorded before, and is not theirs.
    void aNewMemberGetsNoSaleThatWaits()
    {
        recordTwo(false);
        press(Qt::Key_F2);
        type(u"Ida Berg 0151 23456789"_s);
        press(Qt::Key_Return);
        press(Qt::Key_Return);
        QVERIFY(!till().isSigningUp());
        m_writes.releaseAll();
        QTRY_COMPARE(amountsOf({}), QList<qint64>{1125});
        QTRY_VERIFY(till().guest() && till().guest()->name == u"Ida Berg"_s);
        QCOMPARE(till().customer(), CustomerId{3});
        QVERIFY(scan()->hasFocus());
        QCOMPARE(amountsOf(CustomerId{3}), QList<qint64>());
    }

    void whatIsBeingLookedUpIsOfThisSale()
    {
        m_page->takeScan(m_card);
        QTRY_COMPARE(till().customer(), mia);
        holdReads();
        m_page->takeScan(u"SC-1"_s);
        press(Qt::Key_F2);
        QCOMPARE(part<QLineEdit>(u"sign_up"_s)->text(), QString());
        m_reads.releaseAll();
        QTRY_COMPARE(till().parked().size(), 1);
        QCOMPARE(till().parked().first().sale.totals().totalMinor, 1125);
        QCOMPARE(till().parked().first().sale.customer(), mia);
        QVERIFY(!till().customer().isValid());
        QCOMPARE(noticed(), QString());
    }

    // What is typed is in one place, whenever the sale before gets its turn.
    void aTurnThatComesLateLeavesTheKeyboard_data()
    {
        QTest::addColumn<int>("key");
        QTest::addColumn<QString>("field");
        QTest::newRow("new member") << int(Qt::Key_F2) << u"sign_up"_s;
        QTest::newRow("code") << int(Qt::Key_F3) << u"coupon_code"_s;
        QTest::newRow("new line") << int(Qt::Key_Insert) << u"new_line"_s;
    }

    void aTurnThatComesLateLeavesTheKeyboard()
    {
        QFETCH(const int, key);
        QFETCH(const QString, field);
        recordTwo(false);
        press(Qt::Key(key));
        if (key != Qt::Key_Insert) // what stands in a new line is of the sale
            type(u"Ida B"_s);
        m_writes.releaseAll();
        QTRY_COMPARE(amountsOf({}), QList<qint64>{1125});
        QTRY_VERIFY(!till().isRecording());
        type(u"erg"_s);
        QCOMPARE(part<QLineEdit>(field)->text(), key == Qt::Key_Insert ? u"erg"_s : u"Ida Berg"_s);
    }

    void whoBecomesAMemberLeavesTheKeyboard()
    {
        press(Qt::Key_F2);
        type(u"Ida Berg 0151 23456789"_s);
        holdWrites();
        press(Qt::Key_Return);
        press(Qt::Key_F3);
        type(u"AB"_s);
        m_writes.releaseAll();
        QTRY_VERIFY(till().customer().isValid() && !till().isSigningUp());
        type(u"CD"_s);
        QCOMPARE(part<QLineEdit>(u"coupon_code"_s)->text(), u"ABCD"_s);
    }

    // F9 asks for it.
    void aPriceIsNotAskedForWhileSomebodyIsNamed()
    {
        holdReads();
        m_page->takeScan(u"JP-1"_s);
        press(Qt::Key_F2);
        type(u"Ida"_s);
        m_reads.releaseAll();
        QTRY_COMPARE(lines()->model()->rowCount(), 1);
        QVERIFY(part(u"sign_up"_s)->hasFocus());
        press(Qt::Key_F9);
        QVERIFY(lines()->isAncestorOf(QApplication::focusWidget()));
    }

    // Whose sale is not recorded is still there.
    void nobodyIsSignedUpAfterASaleThatIsNotRecorded()
    {
        m_page->takeScan(m_card);
        QTRY_COMPARE(till().customer(), mia);
        holdReads();
        m_page->takeScan(u"nothing like this"_s);
        press(Qt::Key_F9);
        press(Qt::Key_F2);
        type(u"Ida Berg 0151 23456789"_s);
        press(Qt::Key_Return);
        QVERIFY(part(u"sign_up"_s));
        m_reads.releaseAll();
        QTRY_VERIFY(noticed().contains(u"nothing like this"_s));
        QCOMPARE(till().customer(), mia);
        QVERIFY(!till().isSigningUp());
        QVERIFY(part(u"guest"_s));
        QVERIFY(scan()->hasFocus());
        press(Qt::Key_F2); // what was typed is still there, and is not being written
        QCOMPARE(part<QLineEdit>(u"sign_up"_s)->text(), u"Ida Berg 0151 23456789"_s);
        QVERIFY(!part<QLineEdit>(u"sign_up"_s)->isReadOnly());
    }

    void escapeTakesBackScansOnly()
    {
        recordTwo(true);
        holdReads();
        m_page->takeScan(u"4006381333931"_s);
        QTest::keyClicks(scan(), u"lin"_s);
        press(Qt::Key_Escape);
        QCOMPARE(scan()->text(), QString());
        QVERIFY(said(u"hint"_s).contains(u"as soon as"_s));
        m_reads.releaseAll();
        m_writes.releaseAll();
        QTRY_COMPARE(amountsOf(mia), (QList<qint64>{1125, 6200}));
        QTRY_VERIFY(!till().isRecording() && !m_page->isBusy());
        QCOMPARE(rows(), QStringList());
        // Also what is being looked up.
        holdReads();
        m_page->takeScan(u"4006381333931"_s);
        m_page->takeScan(u"SC-1"_s);
        QVERIFY(m_page->isBusy());
        press(Qt::Key_Escape);
        QVERIFY(!m_page->isBusy());
        m_reads.releaseAll();
        m_page->takeScan(m_card);
        QTRY_COMPARE(till().customer(), mia);
        QCOMPARE(rows(), QStringList());
    }

    // "Somebody else" would take the place of another sale.
    void whoCannotBeSignedUpIsForgottenWithTheSale()
    {
        m_page->takeScan(u"SC-1"_s);
        QTRY_COMPARE(lines()->model()->rowCount(), 1);
        press(Qt::Key_F2);
        type(u"A. Bergmann anneliese@example.com"_s);
        press(Qt::Key_Return);
        QTRY_VERIFY2(noticed().contains(u"can be reached like this already"_s), qPrintable(noticed()));
        press(Qt::Key_F6);
        QCOMPARE(till().parked().size(), 1);
        QCOMPARE(noticed(), QString());
    }

    void theReceiptIsThatOfTheSaleThatWaits()
    {
        m_page->takeScan(u"SC-1"_s);
        press(Qt::Key_F9);
        QTRY_VERIFY(till().lastOrder().isValid());
        const OrderId before = till().lastOrder();
        m_page->takeScan(u"4006381333931"_s);
        press(Qt::Key_F9);
        press(Qt::Key_F4); // before it is found
        QVERIFY(m_actions.asked.isEmpty());
        QTRY_COMPARE(m_actions.asked.size(), 1);
        QVERIFY(till().lastOrder() != before);
        QCOMPARE(m_actions.asked.first(), u"receipt %1"_s.arg(till().lastOrder().value));
        // Of one that is not recorded there is none.
        m_page->takeScan(u"nothing like this"_s);
        press(Qt::Key_F9);
        press(Qt::Key_F4);
        QTRY_VERIFY(noticed().contains(u"nothing like this"_s));
        m_page->takeScan(u"SC-1"_s);
        QTRY_COMPARE(lines()->model()->rowCount(), 1);
        press(Qt::Key_F9);
        QTRY_COMPARE(amountsOf({}), (QList<qint64>{1125, 1125, 6200}));
        QTRY_VERIFY(!till().isRecording());
        QCOMPARE(m_actions.asked.size(), 1);
    }

    void whatFollowsASaleThatIsNotRecordedIsNotInIt_data()
    {
        QTest::addColumn<QString>("first");
        QTest::addColumn<int>("kept");
        QTest::newRow("not found") << u"nothing like this"_s << 0;
        QTest::newRow("several") << u"s"_s << 0;
        QTest::newRow("no price") << u"JP-1"_s << 1;
    }

    void whatFollowsASaleThatIsNotRecordedIsNotInIt()
    {
        QFETCH(const QString, first);
        QFETCH(const int, kept);
        m_page->takeScan(first);
        press(Qt::Key_F9);
        m_page->takeScan(u"SC-1"_s);
        m_page->takeScan(m_card);
        QTRY_VERIFY2(noticed().contains(u"scan it again"_s), qPrintable(noticed()));
        m_page->takeScan(u"4006381333931"_s);
        QTRY_VERIFY(!rows().isEmpty() && rows().last().startsWith(u"Linen"_s));
        QCOMPARE(rows().size(), kept + 1);
        QVERIFY(!till().customer().isValid());
        QVERIFY(!till().lastOrder().isValid() && !till().isRecording());
    }

    // What is scanned for the next sale stays there: the one that comes back waits.
    void aSaleThatComesBackTakesNoPlace()
    {
        Coupon coupon;
        coupon.code = u"ONCE"_s;
        coupon.value.percent = 10;
        m_shop->run(IssueCoupons{coupon, 1});
        m_page->takeScan(u"4006381333931"_s);
        QTRY_COMPARE(lines()->model()->rowCount(), 1);
        till().takeCode(u"ONCE"_s);
        QTRY_COMPARE(till().sale().sale().coupons().size(), 1);
        holdReads();
        const auto redeemed = runCommand(*m_shop->database, RedeemCoupon{u"ONCE"_s, {}, {}, 100});
        press(Qt::Key_F9);
        m_page->takeScan(u"SC-1"_s);
        QTRY_COMPARE(till().parked().size(), 1);
        QCOMPARE(lines()->model()->rowCount(), 0);
        QVERIFY(noticed().startsWith(u"The sale was not recorded."_s));
        m_reads.releaseAll();
        QVERIFY(redeemed.result());
        QTRY_COMPARE(rows(), QStringList{u"Soy candle, fig, quantity 1, €11.25, sum €11.25"_s});
        QCOMPARE(till().parked().first().sale.lines().size(), 1);
    }

    // Enter looks up what is typed, unless it chooses from the list; what was scanned before is taken all the same.
    void choosingTakesBackNothingButItsOwnEnter()
    {
        CounterHit hit;
        hit.customer = mia;
        hit.name = u"Mia Holm"_s;
        const auto choose = [this, hit] { Q_EMIT scan()->chosen(QVariant::fromValue(hit)); };
        m_page->takeScan(u"4006381333931"_s);
        press(Qt::Key_F9);
        m_page->takeScan(u"SC-1"_s);
        connect(scan(), &QLineEdit::returnPressed, this, choose, Qt::SingleShotConnection);
        scan()->setQuietText(u"nothing like this"_s);
        QTest::keyClick(scan(), Qt::Key_Return);
        QTRY_COMPARE(till().customer(), mia);
        QCOMPARE(rows(), QStringList{u"Soy candle, fig, quantity 1, €11.25, sum €11.25"_s});
        QTRY_COMPARE(amountsOf({}), QList<qint64>{6200});
        QVERIFY(!noticed().contains(u"nothing like this"_s));
        // By the mouse there is no Enter to be taken back.
        m_page->takeScan(u"4006381333931"_s);
        choose();
        QTRY_COMPARE(lines()->model()->rowCount(), 2);
    }
};

QTEST_MAIN(TestCounterQueue)
#include "tst_counterqueue.moc"
