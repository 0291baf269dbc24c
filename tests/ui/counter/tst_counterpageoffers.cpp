// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/loyalty/couponcode.h"
#include "models/loyalty/couponcommands.h"
#include "models/loyalty/couponuses.h"
#include "models/loyalty/loyaltycommands.h"
#include "models/loyalty/memberrewards.h"
#include "models/loyalty/pointscommands.h"
#include "models/loyalty/rewardcommands.h"
#include "models/suggestions/suggestionupkeep.h"
#include "tests/ui/counter/counterbench.h"
#include "tests/ui/counter/scannerkeys.h"
#include "tests/ui/formtest.h"
#include "ui/base/chip.h"
#include "ui/counter/guestcard.h"
#include "ui/counter/scanfilter.h"

#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPushButton>

using namespace regulars;
using namespace regulars::uitest;

/// Coupons, gift cards, rewards and suggestions at the counter, by keys, clicks and a scanner.
class TestCounterPageOffers : public QObject, private CounterBench
{
    Q_OBJECT

private:
    static constexpr CustomerId mia{2};
    Theme *m_theme = nullptr;

    /// Mia is a member with 1,000 points, of which one is given for each euro and pays a cent.
    void makeMember()
    {
        QCOMPARE(m_shop->run(JoinProgramme{{mia}, {}}).value, 1);
        PointsProgramme programme;
        programme.givesPoints = true;
        EarnRule rule;
        rule.uid = u"base"_s;
        rule.name = u"A point for each euro"_s;
        programme.earning.rules = {rule};
        m_shop->run(SavePointsProgramme{programme});
        m_shop->run(AdjustPoints{mia, Points::whole(1'000), PointsReason::Goodwill, u"Welcome"_s, {}});
    }
    RewardId addReward(const QString &name, RewardKind kind, qint64 points, qint64 amountMinor = 0)
    {
        Reward reward;
        reward.name = name;
        reward.kind = kind;
        reward.points = Points::whole(points);
        reward.value.amountMinor = amountMinor;
        return m_shop->run(SaveReward{reward}).value;
    }
    [[nodiscard]] static Coupon percent(const QString &code, int percent)
    {
        Coupon coupon;
        coupon.code = code;
        coupon.value.percent = percent;
        coupon.stackable = true;
        return coupon;
    }
    [[nodiscard]] static Coupon giftCard(qint64 minor)
    {
        Coupon coupon;
        coupon.kind = CouponKind::GiftCard;
        coupon.value.amountMinor = minor;
        return coupon;
    }
    QString issue(const Coupon &coupon) { return m_shop->run(IssueCoupons{coupon, 1}).value.first().code; }
    [[nodiscard]] SeenCoupon look(const QString &code)
    {
        const Instant now = m_shop->database.clock().now();
        return m_shop->database
            .read([=](Connection &connection) {
                return readCoupon(connection, {code, {}, {}, false, false}, now);
            })
            .value();
    }
    [[nodiscard]] MemberRewards rewardsOf(CustomerId customer)
    {
        const Instant now = m_shop->database.clock().now();
        return m_shop->database.read([=](Connection &connection) { return readMemberRewards(connection, customer, now); })
            .value();
    }
    void typeCode(const QString &code)
    {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_F3);
        auto *field = part<QLineEdit>(u"coupon_code"_s);
        QVERIFY(field->hasFocus());
        QTest::keyClicks(field, code);
        QTest::keyClick(field, Qt::Key_Return);
    }
    [[nodiscard]] QString labelled(const QString &name) const
    {
        const auto *label = part<QLabel>(name);
        return label ? label->text() : QString();
    }
    [[nodiscard]] qsizetype coupons() { return till().sale().sale().coupons().size(); }
    [[nodiscard]] QString money(qint64 minor) const { return m_formatting->money({minor, Currency(u"EUR")}); }

private Q_SLOTS:
    void initTestCase() { m_theme = &installAppearance(*qApp, ThemeMode::Light); }
    void init()
    {
        failOnWarnings();
        openPage(*m_theme);
    }
    void cleanup() { closePage(); }

    void aCouponByKeys()
    {
        Coupon model = percent(u"SUMMER10"_s, 10);
        model.minimumMinor = 5'000;
        const QString code = issue(model);
        typeCode(u"summer-10"_s);
        QTRY_COMPARE(coupons(), 1);
        QCOMPARE(part<QLineEdit>(u"coupon_code"_s)->text(), QString());
        // It waits for the goods, and says for how much of them.
        QCOMPARE(labelled(u"fault_SUMMER10"_s), u"€50.00 are missing: this coupon asks for goods of €50.00."_s);
        m_page->focusScan();
        enter(u"SC-1"_s);
        QTRY_VERIFY(labelled(u"fault_SUMMER10"_s).startsWith(u"€38.75"_s));
        press(Qt::Key_F9);
        QVERIFY(said(u"hint"_s).contains(u"SUMMER10"_s) && said(u"hint"_s).contains(u"€38.75"_s));
        enter(u"4006381333931"_s);
        QTRY_COMPARE(said(u"total"_s), money(6592));
        QCOMPARE(labelled(u"amount_SUMMER10"_s), money(-733));
        QVERIFY(!part(u"fault_SUMMER10"_s));
        typeCode(code);
        QTRY_VERIFY(said(u"code_error"_s).contains(u"already"_s));
        press(Qt::Key_Escape);
        press(Qt::Key_F9);
        QTRY_COMPARE(look(code).usage.takenMinor, 733);
        QTRY_COMPARE(coupons(), 0);
        m_commands->undoLast();
        QTRY_COMPARE(coupons(), 1); // it stands at the counter again
        QCOMPARE(look(code).usage.uses, 0);
        QTRY_COMPARE(said(u"total"_s), money(6592));
        auto *chip = part<FilterChip>(u"coupon_SUMMER10"_s);
        chip->setFocus();
        QTest::keyClick(chip, Qt::Key_Delete);
        QCOMPARE(coupons(), 0);
        QCOMPARE(said(u"total"_s), money(7325));
        QVERIFY(part<QLineEdit>(u"coupon_code"_s)->hasFocus());
    }

    void whyACouponCannotBeUsed()
    {
        Coupon over = percent(u"OVER"_s, 10);
        over.validUntil = QDate(2026, 11, 21);
        Coupon early = percent(u"EARLY"_s, 10);
        early.validFrom = QDate(2026, 12, 1);
        Coupon others = percent(u"OTHERS"_s, 10);
        others.customer = m_anna;
        Coupon alone = percent(u"ALONE"_s, 5);
        alone.stackable = false;
        for (const Coupon &coupon : {over, early, others, alone, percent(u"USED"_s, 10), percent(u"GONE"_s, 10)})
            issue(coupon);
        m_shop->run(RedeemCoupon{u"USED"_s, {}, {}, 100});
        m_shop->run(VoidCoupons{{look(u"GONE"_s).coupon.id}, {}});
        const QString card = issue(giftCard(500));
        m_shop->run(RedeemCoupon{card, {}, {}, 500});
        m_page->takeScan(m_card);
        QTRY_VERIFY(till().guest());
        enter(u"4006381333931"_s);
        QTRY_COMPARE(lines()->model()->rowCount(), 1);
        QString slip = card;
        slip[0] = slip[0] == u'A' ? u'C' : u'A';
        const QList<std::pair<QString, QString>> sentences{{u"OVER"_s, u"has expired on 21 November 2026"_s},
                                                           {u"EARLY"_s, u"from 1 December 2026 on"_s},
                                                           {u"OTHERS"_s, u"somebody else's"_s},
                                                           {u"USED"_s, u"used already"_s},
                                                           {u"GONE"_s, u"taken back"_s},
                                                           {card, u"nothing left"_s},
                                                           {slip, u"one of its letters is wrong"_s},
                                                           {u"NO-SUCH"_s, u"no voucher or coupon with the code NO-SUCH"_s}};
        for (const auto &[code, sentence] : sentences) {
            typeCode(code);
            QTRY_VERIFY2(said(u"code_error"_s).contains(sentence), qPrintable(code + said(u"code_error"_s)));
        }
        QCOMPARE(coupons(), 0);
        typeCode(u"ALONE"_s);
        QTRY_COMPARE(coupons(), 1);
        issue(percent(u"SECOND"_s, 10));
        typeCode(u"SECOND"_s);
        QTRY_VERIFY(said(u"code_error"_s).contains(u"together with another one"_s));
        QCOMPARE(said(u"total"_s), money(5890));
        typeCode(m_card); // no coupon, but scanned into its field all the same
        QTRY_COMPARE(part<QLineEdit>(u"coupon_code"_s)->text(), QString());
        QCOMPARE(till().customer(), mia);
    }

    void couponsAreScannedAnywhere()
    {
        const QString code = issue(percent({}, 10));
        const ScanFilter filter(*m_page);
        connect(&filter, &ScanFilter::scanned, m_page.get(), &CounterPage::takeScan);
        ScannerKeys keys;
        keys.scan(scan(), u"4006381333931"_s); // fields for text keep what is scanned into them
        QTRY_COMPARE(lines()->model()->rowCount(), 1);
        auto *discount = part<QLineEdit>(u"sale_discount"_s);
        discount->setFocus();
        keys.scan(discount, code);
        QTRY_COMPARE(coupons(), 1);
        QCOMPARE(discount->text(), QString());
        QCOMPARE(said(u"total"_s), money(5580));
        auto *field = part<QLineEdit>(u"coupon_code"_s);
        field->setFocus();
        keys.scan(field, issue(giftCard(1'000)));
        QTRY_COMPARE(coupons(), 2);
        QCOMPARE(said(u"due"_s), money(4580));
    }

    void aGiftCardPaysAPart()
    {
        const QString card = issue(giftCard(2'000));
        enter(u"4006381333931"_s);
        QTRY_COMPARE(lines()->model()->rowCount(), 1);
        m_page->takeScan(card);
        QTRY_COMPARE(said(u"due"_s), money(4200));
        QCOMPARE(said(u"total"_s), money(6200));
        auto *pays = part<QLineEdit>(u"pays_"_s + card);
        QCOMPARE(pays->text(), u"20.00"_s);
        pays->setFocus();
        pays->selectAll();
        QTest::keyClicks(pays, u"5"_s);
        QTest::keyClick(pays, Qt::Key_Return);
        QCOMPARE(said(u"due"_s), money(5700));
        pays->selectAll();
        QTest::keyClicks(pays, u"20.01"_s);
        QTest::keyClick(pays, Qt::Key_Return);
        QVERIFY(said(u"hint"_s).contains(money(2000)));
        QCOMPARE(said(u"due"_s), money(5700));
        press(Qt::Key_F9);
        QVERIFY(!till().isRecording() && pays->hasFocus()); // it is to be put right
        QCOMPARE(pays->text(), u"20.01"_s);
        press(Qt::Key_Escape);
        QCOMPARE(pays->text(), u"5.00"_s);
        press(Qt::Key_F9);
        QTRY_COMPARE(look(card).restMinor, 1'500);
        QTRY_COMPARE(coupons(), 0);
        m_commands->undoLast();
        QTRY_COMPARE(look(card).restMinor, 2'000);
    }

    void rewardsByKeys()
    {
        makeMember();
        const RewardId coffee = addReward(u"Free coffee"_s, RewardKind::FreeItem, 200);
        const RewardId ten = addReward(u"Ten off"_s, RewardKind::Amount, 700, 1'000);
        const RewardId large = addReward(u"Trip"_s, RewardKind::EventSeat, 1'200);
        m_page->takeScan(m_card);
        QTRY_VERIFY(part<QPushButton>(u"reward_%1"_s.arg(coffee.value)));
        QVERIFY(!part<QPushButton>(u"reward_%1"_s.arg(large.value))->isEnabled());
        enter(u"4006381333931"_s);
        QTRY_COMPARE(lines()->model()->rowCount(), 1);
        press(Qt::Key_F5);
        QCOMPARE(QApplication::focusWidget(), part(u"reward_%1"_s.arg(coffee.value)));
        press(Qt::Key_Space);
        QCOMPARE(rows().last(), u"Reward: Free coffee (200 points), quantity 1, €0.00, sum €0.00"_s);
        QCOMPARE(said(u"total"_s), money(6200));
        QCOMPARE(QApplication::focusWidget(), part(u"reward_%1"_s.arg(coffee.value))); // the keyboard stays
        press(Qt::Key_Down);
        QCOMPARE(QApplication::focusWidget(), part(u"reward_%1"_s.arg(ten.value)));
        press(Qt::Key_Space);
        QCOMPARE(said(u"total"_s), money(5200));
        QTRY_COMPARE(till().earns().value_or(Points()), Points::whole(52));
        QCOMPARE(till().balanceAfter().value_or(Points()), Points::whole(152));
        QTest::mouseClick(part(u"reward_%1"_s.arg(coffee.value)), Qt::LeftButton);
        QCOMPARE(lines()->model()->rowCount(), 2);
        QCOMPARE(till().balanceAfter().value_or(Points()), Points::whole(352));
        press(Qt::Key_F9);
        QTRY_COMPARE(rewardsOf(mia).balance, Points::whole(352));
        const MemberRewards now = rewardsOf(mia);
        QCOMPARE(now.claims.size(), 1);
        QCOMPARE(now.claims.first().state, ClaimState::Used);
        QCOMPARE(now.claims.first().order, orders(mia).first().id);
    }

    void aVoucherIsTakenAlongOrUsed()
    {
        makeMember();
        const RewardId voucher = addReward(u"Five euros"_s, RewardKind::Voucher, 300, 500);
        m_page->takeScan(m_card);
        QTRY_VERIFY(part(u"reward_%1"_s.arg(voucher.value)));
        enter(u"4006381333931"_s);
        QTRY_COMPARE(lines()->model()->rowCount(), 1);
        QTest::mouseClick(part(u"reward_%1"_s.arg(voucher.value)), Qt::LeftButton);
        QTRY_VERIFY(noticed().contains(u"Five euros"_s));
        QTRY_VERIFY(till().offers() && till().offers()->coupons.size() == 1);
        const QString code = till().offers()->coupons.first().coupon.code;
        QVERIFY(noticed().contains(couponCodeForReading(code)));
        QTRY_COMPARE(till().sale().balance(), Points::whole(700));
        QTest::mouseClick(part(u"own_"_s + code), Qt::LeftButton);
        QCOMPARE(said(u"due"_s), money(5700));
        QVERIFY(!part(u"own_"_s + code));
    }

    void aClaimIsUsedNow()
    {
        makeMember();
        const RewardId coffee = addReward(u"Free coffee"_s, RewardKind::FreeItem, 200);
        const RewardClaimId claim = m_shop->run(ClaimReward{mia, coffee, ClaimFor::Later, {}, false, {}}).value;
        m_page->takeScan(m_card);
        QTRY_VERIFY(part(u"claim_%1"_s.arg(claim.value)));
        press(Qt::Key_F5);
        press(Qt::Key_Space);
        QCOMPARE(rows(), QStringList{u"Reward: Free coffee, quantity 1, €0.00, sum €0.00"_s});
        press(Qt::Key_F9);
        QTRY_COMPARE(rewardsOf(mia).claims.first().state, ClaimState::Used);
        QCOMPARE(rewardsOf(mia).balance, Points::whole(800));
    }

    void everythingAtOnceAndF9Twice()
    {
        makeMember();
        const RewardId ten = addReward(u"Ten off"_s, RewardKind::Amount, 500, 1'000);
        const QString tenth = issue(percent(u"TENTH"_s, 10));
        const QString card = issue(giftCard(2'000));
        m_page->takeScan(m_card);
        QTRY_VERIFY(part(u"reward_%1"_s.arg(ten.value)));
        m_page->takeScan(u"4006381333931"_s);
        QTRY_COMPARE(lines()->model()->rowCount(), 1);
        press(Qt::Key_F5);
        press(Qt::Key_Space);
        typeCode(tenth);
        QTRY_COMPARE(coupons(), 1);
        typeCode(card);
        QTRY_COMPARE(coupons(), 2);
        auto *pays = part<QLineEdit>(u"pay_points"_s);
        pays->setFocus();
        QTest::keyClicks(pays, u"300"_s);
        QTest::keyClick(pays, Qt::Key_Return);
        // 62.00 − 10.00 = 52.00, − 10 % = 46.80; 20.00 by the card, 3.00 by points.
        QCOMPARE(said(u"total"_s), money(4680));
        QCOMPARE(said(u"due"_s), money(2380));
        QTRY_COMPARE(till().earns().value_or(Points()), Points::whole(43)); // not on what points pay
        QCOMPARE(till().balanceAfter().value_or(Points()), Points::whole(243));
        press(Qt::Key_F9);
        press(Qt::Key_F9);
        QTRY_COMPARE(rewardsOf(mia).balance, Points::whole(243));
        QTRY_VERIFY(!till().isRecording() && !m_commands->isBusy());
        QCOMPARE(orders(mia).size(), 1);
        const Order order =
            m_shop->database.read([id = orders(mia).first().id](Connection &c) { return OrderStore(c).order(id); }).value();
        QCOMPARE(order.total.minor, 4'680);
        QCOMPARE(dueInMoney(order).minor, 2'380);
        QCOMPARE(look(tenth).usage.takenMinor, 520);
        QCOMPARE(look(card).restMinor, 0);
        m_commands->undoLast();
        QTRY_COMPARE(rewardsOf(mia).balance, Points::whole(1'000));
        QVERIFY(rewardsOf(mia).claims.isEmpty());
        QVERIFY(orders(mia).isEmpty());
        QCOMPARE(look(tenth).usage.uses, 0);
        QCOMPARE(look(card).restMinor, 2'000);
        // It stands at the counter again, as it was, and can be recorded anew.
        QTRY_COMPARE(till().sale().balance(), Points::whole(1'000));
        QTRY_COMPARE(said(u"due"_s), money(2380));
        press(Qt::Key_F9);
        QTRY_COMPARE(orders(mia).size(), 1);
    }

    void whatWasScannedJustBeforeCounts()
    {
        const QString code = issue(percent({}, 10));
        m_page->takeScan(m_card);
        QTRY_VERIFY(till().guest());
        m_page->takeScan(u"4006381333931"_s);
        press(Qt::Key_F9); // before it is found
        QTRY_COMPARE(orders(mia).size(), 1);
        QTRY_VERIFY(!till().isRecording());
        m_page->takeScan(m_card);
        QTRY_VERIFY(till().guest());
        enter(u"SC-1"_s);
        QTRY_COMPARE(lines()->model()->rowCount(), 1);
        m_page->takeScan(code);
        press(Qt::Key_F9);
        QTRY_COMPARE(look(code).usage.takenMinor, 113);
        // What is scanned while a sale is being recorded is the next one.
        enter(u"SC-1"_s);
        QTRY_COMPARE(lines()->model()->rowCount(), 1);
        m_page->takeScan(u"SC-1"_s);
        QTRY_COMPARE(said(u"total"_s), money(2250));
        press(Qt::Key_F9);
        QCOMPARE(lines()->model()->rowCount(), 0);
        m_page->takeScan(u"4006381333931"_s);
        QTRY_VERIFY(!till().isRecording() && lines()->model()->rowCount() == 1);
        QCOMPARE(said(u"total"_s), money(6200));
        press(Qt::Key_Down);
        press(Qt::Key_Delete);
        // What is not found records nothing.
        enter(u"SC-1"_s);
        QTRY_COMPARE(lines()->model()->rowCount(), 1);
        m_page->takeScan(u"nothing like this"_s);
        press(Qt::Key_F9);
        QTRY_VERIFY(noticed().contains(u"Nothing was found"_s));
        QCOMPARE(lines()->model()->rowCount(), 1);
    }

    void aSaleThatIsRefusedComesBack()
    {
        const QString code = issue(percent(u"ONCE"_s, 10));
        enter(u"4006381333931"_s);
        QTRY_COMPARE(lines()->model()->rowCount(), 1);
        typeCode(code);
        QTRY_COMPARE(coupons(), 1);
        // Another till is faster, and this one has not heard of it yet.
        const auto redeemed = runCommand(*m_shop->database, RedeemCoupon{code, {}, {}, 100});
        press(Qt::Key_F9);
        QCOMPARE(lines()->model()->rowCount(), 0);
        QTRY_COMPARE(lines()->model()->rowCount(), 1);
        QVERIFY(redeemed.result());
        QTRY_VERIFY(labelled(u"fault_ONCE"_s).contains(u"used already"_s));
        QCOMPARE(look(code).usage.uses, 1);
        QTest::mouseClick(part(u"coupon_ONCE"_s), Qt::LeftButton);
        QCOMPARE(said(u"total"_s), money(6200));
    }

    void suggestionsByKeysAndClicks()
    {
        const auto sell = [this](CustomerId customer, const QList<ProductId> &products, int daysAgo) {
            Order order;
            order.customer = customer;
            order.orderedAt = {m_shop->database.clock().now().ms - daysAgo * msPerDay};
            order.total.currency = Currency(u"EUR");
            for (const ProductId product : products)
                order.lines += OrderLine{{}, product, {}, {}, milliPerPiece, microPerMajor, 0, 0};
            m_shop->run(RecordSale{order});
        };
        const ProductId throwId{1};
        const ProductId candle{2};
        const ProductId vase = addProduct(u"VS-1"_s, u"Vase"_s, 2300);
        for (int i = 0; i < 6; ++i)
            sell({}, {throwId, vase}, i);
        for (int i = 0; i < 20; ++i)
            sell({}, {ProductId{3}}, i);
        for (const int daysAgo : {90, 60, 30})
            sell(mia, {candle}, daysAgo);
        QVERIFY(countSuggestions(*m_shop->database));
        press(Qt::Key_F10);
        QVERIFY(said(u"hint"_s).contains(u"nothing to suggest"_s));
        enter(u"4006381333931"_s); // nobody is known, but what goes with a throw is
        QTRY_VERIFY(part(u"suggested_%1"_s.arg(vase.value)));
        QVERIFY(part<QPushButton>(u"suggested_%1"_s.arg(vase.value))
                    ->accessibleName()
                    .contains(u"bought with Linen throw, sage in 6 orders"_s));
        m_page->takeScan(m_card);
        QTRY_VERIFY(part(u"suggested_%1"_s.arg(candle.value)));
        QTRY_VERIFY(till().guest());
        const QStringList mentioned = m_page->findChild<GuestCard *>()->texts();
        QVERIFY(mentioned.contains(u"Due again: Soy candle, fig"_s));
        QVERIFY(mentioned.contains(u"No open ticket"_s));
        press(Qt::Key_F10);
        QCOMPARE(rows().last(), u"Soy candle, fig, quantity 1, €11.25, sum €11.25"_s);
        QTRY_VERIFY(!part(u"suggested_%1"_s.arg(candle.value)));
        QTRY_VERIFY(part(u"suggested_%1"_s.arg(vase.value)));
        QTest::mouseClick(part(u"suggested_%1"_s.arg(vase.value)), Qt::LeftButton);
        QCOMPARE(lines()->model()->rowCount(), 3);
        QVERIFY(scan()->hasFocus());
        QTRY_VERIFY(till().suggestions().isEmpty());
        QCOMPARE(namelessEditors(*m_page), QStringList());
    }

    void howItLooks()
    {
        makeMember();
        addReward(u"Free coffee"_s, RewardKind::FreeItem, 120);
        const RewardId ten = addReward(u"Ten off"_s, RewardKind::Amount, 500, 1'000);
        addReward(u"Plant a tree"_s, RewardKind::Donation, 500, 500);
        addReward(u"Evening preview"_s, RewardKind::Access, 1'500);
        Coupon own = percent(u"BIRTHDAY"_s, 15);
        own.customer = mia;
        own.validUntil = QDate(2026, 12, 31);
        issue(own);
        m_page->takeScan(m_card);
        QTRY_VERIFY(part(u"reward_%1"_s.arg(ten.value)));
        enter(u"4006381333931"_s);
        QTRY_COMPARE(lines()->model()->rowCount(), 1);
        QTest::mouseClick(part(u"reward_%1"_s.arg(ten.value)), Qt::LeftButton);
        m_page->takeScan(issue(giftCard(2'000)));
        QTRY_COMPARE(coupons(), 1);
        Coupon large = percent(u"LARGE"_s, 20);
        large.minimumMinor = 10'000;
        issue(large);
        typeCode(u"LARGE"_s);
        QTRY_COMPARE(coupons(), 2);
        QTRY_VERIFY(part(u"own_BIRTHDAY"_s));
        QCOMPARE(namelessEditors(*m_page), QStringList());
        takePictures(*m_page, *m_theme, u"counter-offers"_s, {1080, 740});
    }
};

QTEST_MAIN(TestCounterPageOffers)
#include "tst_counterpageoffers.moc"
