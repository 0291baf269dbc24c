// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/loyalty/couponcommands.h"
#include "models/loyalty/couponuses.h"
#include "storage/sql/sqlfailure.h"
#include "storage/sql/statement.h"
#include "tests/ui/counter/counterbench.h"
#include "tests/ui/counter/scannerkeys.h"
#include "tests/ui/formtest.h"
#include "ui/counter/guestcard.h"
#include "ui/counter/rewardspanel.h"
#include "ui/counter/scanfilter.h"
#include "ui/counter/suggestionbar.h"

#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QPushButton>

using namespace regulars;
using namespace regulars::uitest;

/// What is typed at the counter stays until it is in the sale, keys do what they say wherever the keyboard is, and the
/// keyboard stays where it was put.
class TestCounterKeyboard : public QObject, private CounterBench
{
    Q_OBJECT

private:
    static constexpr CustomerId mia{2};
    Theme *m_theme = nullptr;

    void sellCandle()
    {
        m_page->takeScan(m_card);
        m_page->takeScan(u"SC-1"_s);
        QTRY_COMPARE(lines()->model()->rowCount(), 1);
        QTRY_VERIFY(till().guest());
    }
    [[nodiscard]] static QLineEdit *focusedField() { return qobject_cast<QLineEdit *>(QApplication::focusWidget()); }
    [[nodiscard]] qint64 customers()
    {
        return m_shop->database
            .read([](Connection &connection) {
                return attempt([&] {
                    Statement count(connection, u"SELECT count(*) FROM customers"_s);
                    count.only();
                    return count.integer(0);
                });
            })
            .value();
    }
    void hold(Qt::Key key) const
    {
        QKeyEvent again(QEvent::KeyPress, key, Qt::NoModifier, QString(), true);
        QCoreApplication::sendEvent(QApplication::focusWidget(), &again);
    }

private Q_SLOTS:
    void initTestCase() { m_theme = &installAppearance(*qApp, ThemeMode::Light); }
    void init()
    {
        failOnWarnings();
        openPage(*m_theme);
    }
    void cleanup() { closePage(); }

    void aSaleThatIsTakenBackHasNoReceipt()
    {
        sellCandle();
        press(Qt::Key_F9);
        QTRY_COMPARE(noticed(), u"The sale is recorded."_s);
        QTRY_VERIFY(!m_commands->isBusy());
        m_commands->undoLast();
        QTRY_COMPARE(lines()->model()->rowCount(), 1);
        QTRY_VERIFY(noticed() != u"The sale is recorded."_s);
        press(Qt::Key_F4);
        QVERIFY(m_actions.asked.isEmpty());
        QVERIFY(noticed().contains(u"No sale was recorded here yet"_s));
    }

    void theLastReceiptIsThatOfTheLastSaleThatHolds()
    {
        sellCandle();
        press(Qt::Key_F9);
        QTRY_VERIFY(till().lastOrder().isValid() && !m_commands->isBusy());
        const QString first = u"receipt %1"_s.arg(till().lastOrder().value);
        sellCandle();
        press(Qt::Key_F9);
        QTRY_VERIFY(!till().isRecording() && !m_commands->isBusy());
        const QString second = u"receipt %1"_s.arg(till().lastOrder().value);
        m_commands->undoLast();
        QTRY_COMPARE(lines()->model()->rowCount(), 1);
        press(Qt::Key_F4);
        QCOMPARE(m_actions.asked, QStringList{first});
        QTRY_VERIFY(!m_commands->isBusy());
        m_commands->redoLast();
        QTRY_COMPARE(lines()->model()->rowCount(), 0);
        press(Qt::Key_F4);
        QCOMPARE(m_actions.asked, (QStringList{first, second}));
    }

    void aNoticeOfSomethingElseStays()
    {
        sellCandle();
        press(Qt::Key_F9);
        QTRY_COMPARE(noticed(), u"The sale is recorded."_s);
        QTRY_VERIFY(!m_commands->isBusy());
        Q_EMIT till().rewardClaimed(u"Five euros"_s, u"ABCD"_s, u"Mia Holm"_s);
        const QString claimed = noticed();
        QVERIFY(claimed.contains(u"Five euros"_s) && claimed.contains(u"Mia Holm"_s));
        m_commands->undoLast();
        QTRY_COMPARE(lines()->model()->rowCount(), 1);
        QCOMPARE(noticed(), claimed);
    }

    void theKeysThatTakeASaleBackAreThoseOfTheShop()
    {
        m_registry->add({u"edit.undo"_s, u"Edit"_s, u"Undo"_s, QKeySequence(u"Ctrl+U"_s), IconName::Undo});
        sellCandle();
        QCOMPARE(said(u"hint"_s), QString()); // it would take back the sale before
        press(Qt::Key_F9);
        QTRY_COMPARE(noticed(), u"The sale is recorded. Ctrl+U takes it back."_s);
    }

    // Of somebody who is not read yet nothing of the one before is shown.
    void theCardIsNeverThatOfTheCustomerBefore()
    {
        sellCandle();
        auto *card = m_page->findChild<GuestCard *>();
        QTRY_VERIFY(!card->texts().isEmpty());
        holdReads();
        till().serve(m_anna, u"Anneliese Bergmann"_s);
        QCOMPARE(part<QPushButton>(u"guest"_s)->text(), u"Anneliese Bergmann"_s);
        QCOMPARE(card->texts(), QStringList());
        m_reads.releaseAll();
        QTRY_VERIFY(!card->texts().isEmpty());
    }

    void whatWasLookedUpIsNotTakenBackWithTheSale()
    {
        auto *scan = m_page->findChild<QLineEdit *>(u"scan"_s);
        scan->setFocus();
        QTest::keyClicks(scan, u"SC-1"_s);
        QTest::keyClick(scan, Qt::Key_Return);
        QTRY_COMPARE(lines()->model()->rowCount(), 1);
        QCOMPARE(scan->text(), QString());
        QVERIFY(!scan->isUndoAvailable()); // Ctrl+Z is for what was done with it
    }

    void aRefusedDiscountIsNotPassedOver_data()
    {
        QTest::addColumn<bool>("byMouse");
        QTest::newRow("F9") << false;
        QTest::newRow("the button") << true;
    }

    void aRefusedDiscountIsNotPassedOver()
    {
        QFETCH(const bool, byMouse);
        sellCandle();
        auto *discount = part<QLineEdit>(u"sale_discount"_s);
        discount->setFocus();
        QTest::keyClicks(discount, u"2,x"_s);
        for (int times = 0; times < 2; ++times) {
            if (byMouse)
                QTest::mouseClick(part(u"record"_s), Qt::LeftButton);
            else
                press(Qt::Key_F9);
            QVERIFY(!till().isRecording());
            QCOMPARE(lines()->model()->rowCount(), 1);
            QCOMPARE(said(u"hint"_s), u"This is no amount of money."_s);
            QVERIFY(discount->hasFocus());
            QCOMPARE(discount->text(), u"2,x"_s);
        }
        press(Qt::Key_Escape);
        QCOMPARE(discount->text(), QString());
        QTest::keyClicks(discount, u"1.25"_s);
        press(Qt::Key_F9);
        QTRY_COMPARE(orders(mia).size(), 1);
        QCOMPARE(orders(mia).first().total.minor, 1000);
    }

    void aRefusedCellIsNotPassedOver()
    {
        sellCandle();
        press(Qt::Key_Down);
        QTest::keyClicks(lines(), u"0"_s);
        press(Qt::Key_F9);
        QVERIFY(!till().isRecording());
        QVERIFY(said(u"hint"_s).contains(u"more than zero"_s));
        QVERIFY(focusedField());
        QCOMPARE(focusedField()->text(), u"0"_s);
        // Not even when the keyboard has been elsewhere.
        part<QLineEdit>(u"sale_discount"_s)->setFocus();
        press(Qt::Key_F9);
        QVERIFY(!till().isRecording());
        QVERIFY(lines()->isAncestorOf(QApplication::focusWidget()));
        QCOMPARE(focusedField()->text(), u"0"_s);
        QTest::keyClicks(focusedField(), u"2"_s);
        press(Qt::Key_F9);
        QTRY_COMPARE(orders(mia).size(), 1);
        QCOMPARE(orders(mia).first().total.minor, 2250);
    }

    void aRefusedCellIsDroppedByEscape()
    {
        sellCandle();
        press(Qt::Key_Down);
        QTest::keyClicks(lines(), u"0"_s);
        press(Qt::Key_Return);
        QTRY_VERIFY(said(u"hint"_s).contains(u"more than zero"_s));
        QVERIFY(focusedField());
        press(Qt::Key_Escape);
        QVERIFY(lines()->hasFocus());
        press(Qt::Key_F9);
        QTRY_COMPARE(orders(mia).size(), 1);
        QCOMPARE(orders(mia).first().total.minor, 1125);
    }

    void aLineThatIsHalfTypedIsNotPassedOver()
    {
        sellCandle();
        press(Qt::Key_Insert);
        QTest::keyClicks(focusedField(), u"Repair of a vase"_s);
        press(Qt::Key_F9);
        QVERIFY(!till().isRecording());
        QCOMPARE(said(u"hint"_s), u"This is needed."_s);
        QCOMPARE(QApplication::focusWidget(), part(u"new_price"_s));
        QTest::keyClicks(focusedField(), u"5"_s);
        press(Qt::Key_F9);
        QTRY_COMPARE(orders(mia).size(), 1);
        QCOMPARE(orders(mia).first().total.minor, 1625);
    }

    void whySomethingWasNotRecordedStaysSaid()
    {
        Coupon coupon;
        coupon.code = u"ONCE"_s;
        coupon.value.percent = 10;
        m_shop->run(IssueCoupons{coupon, 1});
        sellCandle();
        till().takeCode(u"ONCE"_s);
        QTRY_COMPARE(till().sale().sale().coupons().size(), 1);
        // Another till is faster, and this one has not heard of it yet.
        const auto redeemed = runCommand(*m_shop->database, RedeemCoupon{u"ONCE"_s, {}, {}, 100});
        press(Qt::Key_F9);
        QCOMPARE(lines()->model()->rowCount(), 0);
        QTRY_COMPARE(lines()->model()->rowCount(), 1);
        QVERIFY(redeemed.result());
        // The coupon is read anew meanwhile, and the guest.
        QTRY_VERIFY(part<QLabel>(u"fault_ONCE"_s) && part<QLabel>(u"fault_ONCE"_s)->text().contains(u"used already"_s));
        QTRY_VERIFY(till().guest());
        QVERIFY2(noticed().startsWith(u"The sale was not recorded."_s), qPrintable(noticed()));
        QVERIFY(noticed().contains(u"used already"_s));
    }

    void whatIsSaidHoldsUntilTheSaleIsAnotherOne()
    {
        press(Qt::Key_F9);
        QCOMPARE(said(u"hint"_s), u"Nothing is sold yet."_s);
        Q_EMIT till().figuresChanged(); // more is known of the guest
        QCOMPARE(said(u"hint"_s), u"Nothing is sold yet."_s);
        enter(u"SC-1"_s);
        QTRY_COMPARE(said(u"hint"_s), QString());
    }

    void keysActWhileACellIsEdited()
    {
        sellCandle();
        press(Qt::Key_Down);
        QTest::keyClicks(lines(), u"4"_s);
        QVERIFY(focusedField());
        press(Qt::Key_F3);
        QCOMPARE(QApplication::focusWidget(), part(u"coupon_code"_s));
        QCOMPARE(said(u"total"_s), u"€45.00"_s);
        m_page->focusScan();
        press(Qt::Key_Down);
        QTest::keyClicks(lines(), u"3"_s);
        press(Qt::Key_F6);
        QCOMPARE(till().parked().size(), 1);
        QCOMPARE(till().parked().first().sale.totals().totalMinor, 3375);
        QCOMPARE(lines()->model()->rowCount(), 0);
    }

    void keysThatAreHeldDownOrModifiedDoNothing()
    {
        sellCandle();
        for (const Qt::Key key : {Qt::Key_F9, Qt::Key_F6})
            hold(key);
        QTest::keyClick(scan(), Qt::Key_F9, Qt::ControlModifier);
        QTest::keyClick(scan(), Qt::Key_F6, Qt::ShiftModifier);
        QTest::keyClick(scan(), Qt::Key_F2, Qt::AltModifier);
        QVERIFY(!till().isRecording());
        QVERIFY(till().parked().isEmpty());
        QCOMPARE(till().customer(), mia);
        QCOMPARE(lines()->model()->rowCount(), 1);
    }

    void somebodyIsSignedUpOnce()
    {
        press(Qt::Key_F2);
        auto *line = part<QLineEdit>(u"sign_up"_s);
        QTest::keyClicks(line, u"Ida Berg 0151 23456789"_s);
        press(Qt::Key_Return);
        press(Qt::Key_Return);
        QTRY_VERIFY(till().guest() && !m_commands->isBusy());
        QCOMPARE(noticed(), QString()); // the second one would be known already
        QCOMPARE(customers(), 3);
        // Neither is somebody else who can be reached by the same number.
        press(Qt::Key_F2);
        QTest::keyClicks(line, u"Ole Berg 0151 23456789"_s);
        press(Qt::Key_Return);
        QTRY_VERIFY(noticed().contains(u"Ida Berg"_s));
        auto *other = qobject_cast<QPushButton *>(buttonCalled(*m_page, u"Somebody else"_s));
        QVERIFY(other);
        other->click();
        other->click();
        QTRY_VERIFY(till().guest() && till().guest()->name == u"Ole Berg"_s);
        QTRY_VERIFY(!m_commands->isBusy());
        QCOMPARE(customers(), 4);
    }

    // A name is typed, not scanned: a scanner's keys go where they belong, also while a form is open.
    void scansGoPastOpenForms()
    {
        const ScanFilter filter(*m_page);
        connect(&filter, &ScanFilter::scanned, m_page.get(), &CounterPage::takeScan);
        ScannerKeys keys;
        press(Qt::Key_Insert);
        auto *name = part<QLineEdit>(u"new_line"_s);
        QVERIFY(name->hasFocus());
        keys.scan(name, u"4006381333931"_s);
        QTRY_COMPARE(lines()->model()->rowCount(), 1);
        QCOMPARE(name->text(), QString());
        press(Qt::Key_F2);
        auto *signUp = part<QLineEdit>(u"sign_up"_s);
        QVERIFY(signUp->hasFocus());
        keys.scan(signUp, m_card);
        QTRY_COMPARE(till().customer(), mia);
        QCOMPARE(signUp->text(), QString());
        // A person's keys arrive.
        press(Qt::Key_Insert);
        keys.type(name, u"Vase"_s, 90);
        QTRY_COMPARE(name->text(), u"Vase"_s);
    }

    void offersLeaveTheKeyboardWhereItIs()
    {
        QWidget window;
        auto *field = new QLineEdit(&window);
        auto *panel = new RewardsPanel(&window);
        auto *bar = new SuggestionBar(*m_formatting, &window);
        auto *layout = new QVBoxLayout(&window);
        for (QWidget *each : std::initializer_list<QWidget *>{field, panel, bar})
            layout->addWidget(each);
        window.show();
        window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        const auto rewards = [](const QString &price) {
            return QList<RewardOffer>{{RewardId{1}, {}, u"Coffee"_s, price, false, false, {}},
                                      {RewardId{2}, {}, u"Cake"_s, price, false, false, {}}};
        };
        const auto product = [](qint64 id) {
            SuggestedProduct suggested;
            suggested.product.id = ProductId{id};
            suggested.product.name = u"Product %1"_s.arg(id);
            return suggested;
        };
        panel->showOffers(rewards(u"100 points"_s), {});
        bar->showProducts({product(1), product(2)});
        // The one that has it keeps it.
        window.findChild<QPushButton *>(u"reward_2"_s)->setFocus();
        panel->showOffers(rewards(u"90 points"_s), {});
        QVERIFY(QApplication::focusWidget());
        QCOMPARE(QApplication::focusWidget()->objectName(), u"reward_2"_s);
        window.findChild<QPushButton *>(u"suggested_2"_s)->setFocus();
        bar->showProducts({product(3), product(2)});
        QVERIFY(QApplication::focusWidget());
        QCOMPARE(QApplication::focusWidget()->objectName(), u"suggested_2"_s);
        bar->showProducts({product(3), product(4)});
        QCOMPARE(QApplication::focusWidget()->objectName(), u"suggested_3"_s); // it went
        // One that had it once does not take it.
        field->setFocus();
        panel->showOffers(rewards(u"80 points"_s), {});
        QVERIFY(field->hasFocus());
        bar->showProducts({product(1)});
        QVERIFY(field->hasFocus());
    }

    void longHintsAreToldInFull()
    {
        for (const QString &name : {u"scan"_s, u"sign_up"_s})
            QCOMPARE(part<QLineEdit>(name)->toolTip(), part<QLineEdit>(name)->placeholderText());
        press(Qt::Key_F9);
        QCOMPARE(part<QLabel>(u"hint"_s)->toolTip(), u"Nothing is sold yet."_s);
    }
};

QTEST_MAIN(TestCounterKeyboard)
#include "tst_counterkeyboard.moc"
