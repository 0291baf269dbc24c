// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/prediction/customerscorer.h"
#include "tests/core/prediction/cdnow.h"

#include <QtTest/QTest>

using namespace regulars;
using namespace Qt::StringLiterals;

namespace {

const QDate today(2026, 11, 22);
const BgNbdModel bgNbd({0.243, 4.414, 0.793, 2.426});
const ParetoNbdModel paretoNbd({0.553, 10.58, 0.606, 11.66});
const GammaGammaModel spend({6.25, 3.74, 15.44});

/// Of a hundred who bought once, 60 came again after 40 days; the others have been away for 200. A rhythm takes 30 days.
ShopOutlook outlook(std::optional<OrderModel> model = OrderModel(bgNbd))
{
    ShopOutlook outlook{today, {}, model, spend, Currency(u"EUR"), {}};
    outlook.rhythm.gapDays = 30;
    outlook.rhythm.secondOrder = GapSurvival({{{40, 60}}, {{200, 40}}});
    return outlook;
}

/// Days before today, and what the models know of them.
struct Buyer
{
    PurchaseSummary summary;
    PurchaseDays days;

    explicit Buyer(const std::vector<int> &daysAgo)
    {
        std::vector<Purchase> purchases;
        for (const int day : daysAgo)
            purchases.push_back({today.addDays(-day), 20});
        summary = summaryOf(purchases, today).value();
        days = purchaseDaysOf(purchases, today);
    }
};

CustomerScore score(const Buyer &buyer, const ShopOutlook &by = outlook(), const RiskSignals &known = {})
{
    return CustomerScorer(by).scoreOf({7}, buyer.summary, buyer.days, known);
}

} // namespace

class TestCustomerScorer : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysWhatTheModelsSay()
    {
        const Buyer buyer({100, 60, 30});
        const CustomerScore said = score(buyer);
        const OrderModel model(bgNbd);
        QCOMPARE(said.customer, CustomerId{7});
        COMPARE_RELATIVE(*said.probabilityAlive, bgNbd.probabilityAlive(buyer.summary), 1e-12);
        COMPARE_RELATIVE(said.expected->in30Days, model.expectedOrders(buyer.summary, 30 / 7.0), 1e-12);
        COMPARE_RELATIVE(said.expected->in90Days, model.expectedOrders(buyer.summary, 90 / 7.0), 1e-12);
        COMPARE_RELATIVE(said.expected->in365Days, model.expectedOrders(buyer.summary, 365 / 7.0), 1e-12);
        COMPARE_WITHIN(double(*said.valueMinor), discountedValue(model, spend, buyer.summary) * 100, 0.5001);
        QVERIFY(!said.rfm);
    }

    /// A BG/NBD lets nobody leave before the second purchase: its 1 says nothing of who made only one.
    void whoBoughtOnceIsNotSafe()
    {
        const Buyer once({90});
        QVERIFY(!score(once).probabilityAlive);
        QVERIFY(score(once).expected);
        const CustomerScore pareto = score(once, outlook(OrderModel(paretoNbd)));
        QVERIFY(pareto.probabilityAlive);
        QVERIFY(*pareto.probabilityAlive < 1);
        // A hundred, of whom nobody came after the 40th day.
        QCOMPARE(*score(once).neverBack, 1.0);
        QCOMPARE(score(once).risk->score, 35);
        COMPARE_WITHIN(*score(Buyer({10})).neverBack, 0.4, 1e-12);
        QCOMPARE(score(Buyer({10})).risk->score, 14);
        QCOMPARE(score(Buyer({10})).nextOrder, today.addDays(30));
    }

    void theirOwnRhythmDecidesFromThreeDaysOn()
    {
        const CustomerScore said = score(Buyer({120, 90, 60})); // the gap is 30 days, the shop's and their own
        COMPARE_RELATIVE(*said.overdueRatio, 2.0, 1e-12);
        QVERIFY(!said.neverBack);
        QCOMPARE(said.nextOrder, today.addDays(-30));
        QCOMPARE(said.risk->score, 18); // half of 35
        QCOMPARE(said.risk->reasons.size(), size_t(1));
        QCOMPARE(said.risk->reasons[0].factor, RiskFactor::Overdue);
        QCOMPARE(said.risk->dataPoints, 3);
    }

    void otherSignsAreAdded()
    {
        RiskSignals known;
        known.unhappy = true;
        known.referred = false;
        const CustomerScore said = score(Buyer({120, 90, 60}), outlook(), known);
        QCOMPARE(said.risk->score, 33);
        QCOMPARE(said.risk->dataPoints, 5);
        known.objected = true;
        QVERIFY(!score(Buyer({120, 90, 60}), outlook(), known).risk);
    }

    void aSmallShopHasNoModelAndStillARisk()
    {
        const CustomerScore said = score(Buyer({120, 90, 60}), outlook(std::nullopt));
        QVERIFY(!said.probabilityAlive);
        QVERIFY(!said.expected);
        QVERIFY(!said.valueMinor);
        QCOMPARE(said.risk->score, 18);
        QCOMPARE(outlook(std::nullopt).model(), ScoreModel::None);
        QCOMPARE(outlook().model(), ScoreModel::BgNbd);
        QCOMPARE(outlook(OrderModel(paretoNbd)).model(), ScoreModel::ParetoNbd);
    }

    void whatCanNotBeSaidIsNotSaid()
    {
        ShopOutlook young = outlook(std::nullopt);
        young.rhythm.secondOrder = GapSurvival({{{40, 3}}, {{10, 4}}});
        const CustomerScore said = score(Buyer({10}), young);
        QVERIFY(!said.neverBack);
        QVERIFY(!said.overdueRatio);
        QVERIFY(!said.nextOrder.isValid());
        QCOMPARE(said.risk->score, 0);
        QVERIFY(said.risk->reasons.empty());
        ShopOutlook infinite = outlook();
        infinite.spend = GammaGammaModel({6.25, 0.5, 15.44}); // no mean
        QVERIFY(!score(Buyer({10}), infinite).valueMinor);
    }
};

QTEST_GUILESS_MAIN(TestCustomerScorer)
#include "tst_customerscorer.moc"
