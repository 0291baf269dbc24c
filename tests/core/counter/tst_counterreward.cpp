// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/counter/counterreward.h"

#include <QtTest/QTest>

using namespace regulars;
using namespace Qt::StringLiterals;

namespace {

const Currency euro(u"EUR");

Reward reward(qint64 id, const QString &name, RewardKind kind, qint64 points)
{
    Reward made;
    made.id = RewardId{id};
    made.name = name;
    made.kind = kind;
    made.points = Points::whole(points);
    made.value.amountMinor = 1'000;
    made.value.percent = 10;
    return made;
}

MemberReward seen(const Reward &reward, RewardFault fault = RewardFault::None)
{
    return {reward, fault, {}, {}, 0};
}

/// "Coffee none, Ten off not_enough_points 200, (Seat) none": in brackets what is taken along, with "+" what is in the sale.
QStringList said(const QList<CounterReward> &offers)
{
    QStringList texts;
    for (const CounterReward &offer : offers) {
        QString text = offer.isTakenAlong ? u"(%1) "_s.arg(offer.line.name) : offer.line.name + u' ';
        text += nameOf(offer.fault);
        if (offer.missing.isPositive())
            text += u' ' + QString::number(offer.missing.hundredths / 100);
        texts += offer.isAdded ? u'+' + text : text;
    }
    return texts;
}

} // namespace

/// Rewards as the counter offers them.
class TestCounterReward : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatTakesSomethingOff()
    {
        const CounterLine ten = lineOf(reward(1, u"Ten off"_s, RewardKind::Amount, 500));
        QCOMPARE(ten.kind, CounterLineKind::Reward);
        QCOMPARE(ten.points, Points::whole(500));
        QVERIFY(ten.cut && ten.cut->kind == CouponKind::Amount);
        QCOMPARE(ten.cut->value.amountMinor, 1'000);
        QVERIFY(!lineOf(reward(2, u"Coffee"_s, RewardKind::FreeItem, 200)).cut); // its own line is the coffee
        Reward product = reward(3, u"Candle"_s, RewardKind::FreeItem, 200);
        product.value.product = ProductId{9};
        QCOMPARE(lineOf(product).cut->value.product, ProductId{9});
        QVERIFY(!lineOf(reward(4, u"Tree"_s, RewardKind::Donation, 200)).cut);
        // A voucher that was claimed without a code takes its amount off.
        RewardClaim claim = claimOf(reward(5, u"Voucher"_s, RewardKind::Voucher, 200), {}, QDate(2026, 11, 22));
        claim.id = RewardClaimId{8};
        const CounterLine voucher = lineOf(claim);
        QCOMPARE(voucher.cut->kind, CouponKind::Amount);
        QCOMPARE(voucher.points, Points()); // spent already
        QCOMPARE(voucher.claim, claim.id);
        QVERIFY(!givesTheSame(ten, voucher));
        CounterLine other = ten;
        other.name = u"Ten euros off"_s;
        QVERIFY(givesTheSame(ten, other)); // another name changes nothing
        other.cut->value.amountMinor = 500;
        QVERIFY(!givesTheSame(ten, other));
    }

    void whatIsTakenAlong()
    {
        for (const RewardKind kind :
             {RewardKind::Voucher, RewardKind::FreeDelivery, RewardKind::Access, RewardKind::EventSeat})
            QVERIFY(!isHadWithSale(kind));
        for (const RewardKind kind :
             {RewardKind::Percent, RewardKind::Amount, RewardKind::FreeItem, RewardKind::Donation, RewardKind::Service})
            QVERIFY(isHadWithSale(kind));
    }

    void offersFollowTheSale()
    {
        const Reward coffee = reward(1, u"Coffee"_s, RewardKind::FreeItem, 200);
        const Reward ten = reward(2, u"Ten off"_s, RewardKind::Amount, 500);
        const Reward seat = reward(3, u"Seat"_s, RewardKind::EventSeat, 600);
        const Reward gift = reward(4, u"Gift"_s, RewardKind::Service, 0);
        const QList<MemberReward> rewards{seen(coffee),
                                          seen(ten),
                                          seen(gift),
                                          seen(seat, RewardFault::NotEnoughPoints),
                                          seen(reward(5, u"Old"_s, RewardKind::Service, 1), RewardFault::Retired),
                                          seen(reward(6, u"Gold"_s, RewardKind::Service, 1), RewardFault::OtherTier),
                                          seen(reward(7, u"Rare"_s, RewardKind::Service, 1), RewardFault::OutOfStock)};
        CounterSale sale(euro);
        sale.setCustomer(CustomerId{7});
        const Points balance = Points::whole(550);
        QCOMPARE(said(counterRewards(rewards, {}, sale, balance)),
                 (QStringList{u"Coffee none"_s, u"Ten off none"_s, u"Gift none"_s, u"(Seat) not_enough_points 50"_s,
                              u"Rare out_of_stock"_s}));
        QVERIFY(sale.addReward(lineOf(coffee)));
        QCOMPARE(said(counterRewards(rewards, {}, sale, balance)),
                 (QStringList{u"+Coffee none"_s, u"Ten off not_enough_points 150"_s, u"Gift none"_s,
                              u"(Seat) not_enough_points 250"_s, u"Rare out_of_stock"_s}));
        QVERIFY(!counterRewards(rewards, {}, sale, balance).at(3).hasCode);
    }

    void claimsComeFirst()
    {
        const Reward coffee = reward(1, u"Coffee"_s, RewardKind::FreeItem, 200);
        RewardClaim claim = claimOf(coffee, {}, QDate(2026, 11, 22));
        claim.id = RewardClaimId{8};
        claim.validUntil = QDate(2026, 12, 24);
        CounterSale sale(euro);
        sale.setCustomer(CustomerId{7});
        QVERIFY(sale.addReward(lineOf(claim)));
        const auto offers = counterRewards({seen(coffee)}, {claim}, sale, Points());
        QCOMPARE(said(offers), (QStringList{u"+Coffee none"_s, u"Coffee not_enough_points 200"_s}));
        QCOMPARE(offers.first().until.value_or(QDate()), QDate(2026, 12, 24));
        QCOMPARE(sale.totals().rewardPoints, Points());
    }

    void whichClaimsCanBeUsed()
    {
        const QDate today(2026, 11, 22);
        RewardClaim claim = claimOf(reward(1, u"Coffee"_s, RewardKind::FreeItem, 200), {}, today);
        QVERIFY(isUsableAtCounter(claim, today));
        claim.validUntil = today.addDays(-1);
        QVERIFY(!isUsableAtCounter(claim, today));
        claim.validUntil = today;
        QVERIFY(isUsableAtCounter(claim, today));
        claim.state = ClaimState::Reserved;
        QVERIFY(isUsableAtCounter(claim, today));
        claim.order = OrderId{3}; // held for that one
        QVERIFY(!isUsableAtCounter(claim, today));
        claim.state = ClaimState::Used;
        QVERIFY(!isUsableAtCounter(claim, today));
    }
};

QTEST_APPLESS_MAIN(TestCounterReward)
#include "tst_counterreward.moc"
