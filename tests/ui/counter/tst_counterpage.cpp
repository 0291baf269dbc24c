// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/loyalty/loyaltycommands.h"
#include "models/loyalty/pointscommands.h"
#include "models/loyalty/referralviews.h"
#include "tests/support/loyaltyshop.h"
#include "tests/ui/counter/counterbench.h"
#include "tests/ui/formtest.h"
#include "ui/base/chip.h"
#include "ui/counter/guestcard.h"

#include <QtWidgets/QMenu>
#include <QtWidgets/QPushButton>

using namespace regulars;
using namespace regulars::uitest;

/// The page of the counter, by the keyboard alone.
class TestCounterPage : public QObject, private CounterBench
{
    Q_OBJECT

private:
    Theme *m_theme = nullptr;

private Q_SLOTS:
    void initTestCase() { m_theme = &installAppearance(*qApp, ThemeMode::Light); }
    void init()
    {
        failOnWarnings();
        openPage(*m_theme);
    }
    void cleanup() { closePage(); }

    void aSaleByKeysAlone()
    {
        QCOMPARE(namelessEditors(*m_page), QStringList());
        m_page->takeScan(m_card);
        QTRY_VERIFY(till().guest());
        QCOMPARE(m_page->findChild<QPushButton *>(u"guest"_s)->text(), u"Mia Holm"_s);
        QVERIFY(m_page->findChild<GuestCard *>()->texts().contains(u"Birthday in 3 day(s)"_s));
        QVERIFY(scan()->hasFocus());
        QCOMPARE(scan()->text(), QString());
        m_page->takeScan(u"4006381333931"_s);
        QTRY_COMPARE(lines()->model()->rowCount(), 1);
        enter(u"SC-1"_s);
        QTRY_COMPARE(lines()->model()->rowCount(), 2);
        enter(u"SC-1"_s);
        QTRY_COMPARE(said(u"total"_s), u"€84.50"_s);
        QCOMPARE(rows().last(), u"Soy candle, fig, quantity 2, €11.25, sum €22.50"_s);
        press(Qt::Key_F9);
        QCOMPARE(lines()->model()->rowCount(), 0); // the next one begins at once
        QVERIFY(!till().customer().isValid());
        press(Qt::Key_F4);
        QTRY_COMPARE(m_actions.asked.size(), 1);
        QCOMPARE(orders(CustomerId{2}).size(), 1);
        QVERIFY(scan()->hasFocus());
        QCOMPARE(orders(CustomerId{2}).first().total.minor, 8450);
        // F4 has printed its receipt, as soon as it was there; the notice offers it, too, and the file.
        const qint64 recorded = orders(CustomerId{2}).first().id.value;
        QTest::mouseClick(buttonCalled(*m_page, u"Save as PDF"_s), Qt::LeftButton);
        QCOMPARE(m_actions.asked, (QStringList{u"receipt %1"_s.arg(recorded), u"save receipt %1"_s.arg(recorded)}));
        // Taken back, it stands at the counter again.
        m_commands->undoLast();
        QTRY_COMPARE(lines()->model()->rowCount(), 2);
        QTRY_COMPARE(orders(CustomerId{2}).size(), 0);
        QCOMPARE(till().customer(), CustomerId{2});
    }

    void linesByKeys()
    {
        enter(u"SC-1"_s);
        QTRY_COMPARE(lines()->model()->rowCount(), 1);
        enter(u"4006381333931"_s);
        QTRY_COMPARE(lines()->model()->rowCount(), 2);
        press(Qt::Key_Down);
        QVERIFY(lines()->hasFocus());
        press(Qt::Key_Plus);
        press(Qt::Key_Plus);
        QCOMPARE(said(u"total"_s), u"€197.25"_s);
        press(Qt::Key_Minus);
        QCOMPARE(said(u"total"_s), u"€135.25"_s);
        press(Qt::Key_Up);
        QTest::keyClicks(lines(), u"4"_s); // digits change the quantity
        press(Qt::Key_Return);
        QTRY_COMPARE(said(u"total"_s), u"€169.00"_s);
        press(Qt::Key_Minus);
        press(Qt::Key_Minus);
        press(Qt::Key_Minus);
        press(Qt::Key_Minus); // the last one stays
        QVERIFY(said(u"hint"_s).contains(u"more than zero"_s));
        QCOMPARE(said(u"total"_s), u"€135.25"_s);
        press(Qt::Key_Delete);
        QCOMPARE(rows(), QStringList{u"Linen throw, sage, quantity 2, €62.00, sum €124.00"_s});
        // A discount of a tenth on the line, typed into its cell.
        lines()->setCurrentIndex(lines()->model()->index(0, CounterSaleModel::Discount));
        press(Qt::Key_Return);
        QTest::keyClicks(QApplication::focusWidget(), u"10 %"_s);
        press(Qt::Key_Return);
        QTRY_COMPARE(said(u"total"_s), u"€111.60"_s);
        auto *discount = m_page->findChild<QLineEdit *>(u"sale_discount"_s);
        discount->setFocus();
        QTest::keyClicks(discount, u"1.60"_s);
        press(Qt::Key_Return);
        QCOMPARE(said(u"total"_s), u"€110.00"_s);
    }

    void badInput()
    {
        press(Qt::Key_F9);
        QCOMPARE(said(u"hint"_s), u"Nothing is sold yet."_s);
        enter(*cardNumberOf(43));
        QTRY_VERIFY(noticed().startsWith(u"Nobody has the card"_s));
        enter(m_card.chopped(1) + QChar(m_card.back() == u'0' ? u'1' : u'0'));
        QTRY_VERIFY(noticed().contains(u"wrong digit"_s));
        enter(u"nothing like this"_s);
        QTRY_VERIFY(noticed().contains(u"Nothing was found"_s));
        press(Qt::Key_Escape);
        QCOMPARE(scan()->text(), QString());
        enter(u"JP-1"_s); // a price in another currency is not known: it is asked for at once
        QTRY_COMPARE(lines()->model()->rowCount(), 1);
        QTRY_VERIFY(qobject_cast<QLineEdit *>(QApplication::focusWidget()));
        QTest::keyClicks(QApplication::focusWidget(), u"-5"_s);
        press(Qt::Key_Return);
        QTRY_VERIFY(said(u"hint"_s).contains(u"less than zero"_s));
        press(Qt::Key_Escape); // it stays until it is dropped
        m_page->focusScan();
        press(Qt::Key_F9);
        QCOMPARE(said(u"hint"_s), u"This line needs a price."_s);
        QTRY_VERIFY(qobject_cast<QLineEdit *>(QApplication::focusWidget()));
        QTest::keyClicks(QApplication::focusWidget(), u"99"_s);
        press(Qt::Key_Return);
        QTRY_COMPARE(said(u"total"_s), u"€99.00"_s);
        lines()->setCurrentIndex(lines()->model()->index(0, CounterSaleModel::Quantity));
        lines()->setFocus();
        QTest::keyClicks(lines(), u"0"_s);
        press(Qt::Key_Return);
        QTRY_VERIFY(said(u"hint"_s).contains(u"more than zero"_s));
        QCOMPARE(said(u"total"_s), u"€99.00"_s);
        auto *code = m_page->findChild<QLineEdit *>(u"coupon_code"_s);
        code->setFocus();
        QTest::keyClicks(code, u"NO-SUCH"_s);
        press(Qt::Key_Return);
        QTRY_VERIFY(said(u"code_error"_s).contains(u"NO-SUCH"_s));
    }

    void whatIsTypedIsALineOfItsOwn()
    {
        press(Qt::Key_Insert);
        QTest::keyClicks(QApplication::focusWidget(), u"Repair of a vase"_s);
        press(Qt::Key_Return);
        QTest::keyClicks(QApplication::focusWidget(), u"12.50"_s);
        press(Qt::Key_Return);
        QCOMPARE(rows(), QStringList{u"Repair of a vase, quantity 1, €12.50, sum €12.50"_s});
        press(Qt::Key_Escape);
        QVERIFY(scan()->hasFocus());
    }

    void nothingIsLost()
    {
        enter(u"SC-1"_s);
        QTRY_COMPARE(lines()->model()->rowCount(), 1);
        enter(u"anneliese@example.com"_s); // the sale that had nobody is hers
        QTRY_COMPARE(till().customer(), m_anna);
        QCOMPARE(lines()->model()->rowCount(), 1);
        QTRY_VERIFY(till().guest());
        m_page->takeScan(m_card); // somebody else: hers waits
        QTRY_COMPARE(till().customer(), CustomerId{2});
        QCOMPARE(lines()->model()->rowCount(), 0);
        QCOMPARE(till().parked().size(), 1);
        enter(u"4006381333931"_s);
        QTRY_COMPARE(lines()->model()->rowCount(), 1);
        press(Qt::Key_F6);
        QCOMPARE(till().parked().size(), 2);
        enter(u"anneliese@example.com"_s); // she comes back
        QTRY_COMPARE(till().customer(), m_anna);
        QCOMPARE(rows(), QStringList{u"Soy candle, fig, quantity 1, €11.25, sum €11.25"_s});
        QCOMPARE(till().parked().size(), 1);
        QTest::mouseClick(m_page->findChild<QPushButton *>(u"parked_%1"_s.arg(till().parked().first().key)), Qt::LeftButton);
        QCOMPARE(till().customer(), CustomerId{2});
        QCOMPARE(till().parked().size(), 1);
    }

    void goodsComeBack()
    {
        press(Qt::Key_F7);
        QVERIFY(noticed().contains(u"Scan the receipt"_s));
        const Order order = orders(m_anna).first();
        enter(u"#"_s + order.number);
        QTRY_COMPARE(till().customer(), m_anna);
        QVERIFY(noticed().startsWith(u"Order %1"_s.arg(order.number)));
        press(Qt::Key_F7);
        QCOMPARE(m_actions.asked, QStringList{u"return %1"_s.arg(order.id.value)});
        // Without a receipt: the customer's orders to choose from.
        press(Qt::Key_Escape);
        QTRY_VERIFY(till().guest());
        press(Qt::Key_F7);
        QTRY_VERIFY(m_page->findChild<QMenu *>());
        QTest::keyClick(m_page->findChild<QMenu *>(), Qt::Key_Return);
        QCOMPARE(m_actions.asked.size(), 2);
    }

    void somebodySignsUpInOneLine()
    {
        press(Qt::Key_F2);
        auto *line = m_page->findChild<QLineEdit *>(u"sign_up"_s);
        QVERIFY(line->hasFocus());
        QTest::keyClicks(line, u"Ida Berg"_s);
        press(Qt::Key_Return);
        QVERIFY(noticed().contains(u"missing"_s));
        QTest::keyClicks(line, u" 0151 23456789"_s);
        press(Qt::Key_Return);
        QTRY_VERIFY(till().guest());
        QCOMPARE(till().guest()->name, u"Ida Berg"_s);
        QVERIFY(till().guest()->isMember);
        QCOMPARE(till().guest()->cardNumber, *cardNumberOf(43));
        QVERIFY(scan()->hasFocus());
        // Her number again: she is offered.
        press(Qt::Key_F2);
        QTest::keyClicks(line, u"I. Berg +49 151 23456789"_s);
        press(Qt::Key_Return);
        QTRY_VERIFY(noticed().contains(u"Ida Berg"_s));
        auto *serve = qobject_cast<QPushButton *>(buttonCalled(*m_page, u"Serve Ida Berg"_s));
        QVERIFY(serve);
        QTest::mouseClick(serve, Qt::LeftButton);
        QCOMPARE(till().customer(), CustomerId{3});
    }

    void whoInvitedThemIsNamedByTheirCard()
    {
        press(Qt::Key_F2);
        auto *line = m_page->findChild<QLineEdit *>(u"sign_up"_s);
        auto *by = m_page->findChild<QLineEdit *>(u"invited_by"_s);
        QTest::keyClicks(line, u"Ida Berg 0151 23456789"_s);
        by->setFocus();
        QTest::keyClicks(by, u"4711"_s);
        press(Qt::Key_Return);
        QTRY_VERIFY(noticed().contains(u"4711"_s));
        QVERIFY(by->hasFocus());
        QCOMPARE(by->selectedText(), u"4711"_s);
        QCOMPARE(line->text(), u"Ida Berg 0151 23456789"_s);
        QTest::keyClicks(by, m_card); // instead of what is selected
        press(Qt::Key_Return);
        QTRY_VERIFY(till().guest());
        QCOMPARE(till().guest()->name, u"Ida Berg"_s);
        QVERIFY(line->text().isEmpty() && by->text().isEmpty());
        const CustomerId ida = till().customer();
        const auto referrals = m_shop->database.read([=](Connection &c) { return readCustomerReferrals(c, ida); });
        QCOMPARE(referrals->broughtBy->referral.advocate, CustomerId{2});
    }

    void pointsPayAndAreEarned()
    {
        QCOMPARE(m_shop->run(JoinProgramme{{CustomerId{2}}, {}}).value, 1);
        PointsProgramme programme;
        programme.givesPoints = true;
        EarnRule rule;
        rule.uid = u"base"_s;
        rule.name = u"A point for each euro"_s;
        programme.earning.rules = {rule};
        m_shop->run(SavePointsProgramme{programme});
        m_shop->run(AdjustPoints{CustomerId{2}, Points::whole(500), PointsReason::Goodwill, u"Welcome"_s, {}});
        m_page->takeScan(m_card);
        QTRY_VERIFY(till().guest() && till().sale().balance() == Points::whole(500));
        enter(u"4006381333931"_s);
        QTRY_COMPARE(said(u"earns"_s), u"+ 62 points"_s);
        auto *pays = m_page->findChild<QLineEdit *>(u"pay_points"_s);
        QVERIFY(pays->isVisible());
        pays->setFocus();
        QTest::keyClicks(pays, u"501"_s);
        press(Qt::Key_Return);
        QVERIFY(!said(u"hint"_s).isEmpty());
        QCOMPARE(till().sale().sale().points(), Points());
        pays->clear();
        QTest::keyClicks(pays, u"200"_s);
        press(Qt::Key_F9); // what is being typed counts
        QTRY_COMPARE(orders(CustomerId{2}).size(), 1);
        m_page->takeScan(m_card);
        QTRY_VERIFY(till().guest());
        QVERIFY(till().guest()->points.balance.active < Points::whole(500));
    }

    void aTierThatEndsIsMentioned()
    {
        TierLadder ladder = threeTiers();
        ladder.tiers[2].paidProduct = addProduct(u"CLUB"_s, u"Club, one month"_s, 500);
        ladder.tiers[2].paidMonths = 1;
        ladder = m_shop->run(SaveTiers{ladder, {}}).value;
        QCOMPARE(m_shop->run(JoinProgramme{{CustomerId{2}}, {}}).value, 1);
        m_page->takeScan(m_card);
        QTRY_VERIFY(till().guest());
        enter(u"CLUB"_s);
        QTRY_COMPARE(lines()->model()->rowCount(), 1);
        press(Qt::Key_F9);
        QTRY_COMPARE(orders(CustomerId{2}).size(), 1);
        m_page->takeScan(m_card);
        QTRY_VERIFY(till().guest() && till().guest()->tierPaidUntil == QDate(2026, 12, 21));
        const auto chips = [this] {
            QStringList texts;
            for (const Chip *chip : m_page->findChild<GuestCard *>()->findChildren<Chip *>()) {
                if (!chip->isHidden())
                    texts += chip->text();
            }
            return texts;
        };
        QTRY_VERIFY(chips().contains(u"Gold, paid until 21 Dec 2026"_s));
        const auto mention = u"Mention: Gold ends on 21 Dec 2026 unless it is paid for again"_s;
        QVERIFY(chips().contains(mention));
        for (const int days : {28, 29, 0}) { // it is 29 days until then
            ladder.noticeDays = days;
            m_shop->run(SaveTiers{ladder, {}});
            QTRY_COMPARE(chips().contains(mention), days == 29);
        }
    }

    void howItLooks()
    {
        m_page->takeScan(m_card);
        QTRY_VERIFY(till().guest());
        enter(u"4006381333931"_s);
        QTRY_COMPARE(lines()->model()->rowCount(), 1);
        enter(u"SC-1"_s);
        QTRY_COMPARE(lines()->model()->rowCount(), 2);
        takePictures(*m_page, *m_theme, u"counter-page"_s, {1080, 740});
    }
};

QTEST_MAIN(TestCounterPage)
#include "tst_counterpage.moc"
