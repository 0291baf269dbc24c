// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/loyalty/earnorder.h"

#include <QtTest/QTest>

using namespace regulars;
using namespace Qt::StringLiterals;

using Amounts = std::vector<qint64>;

namespace {

/// 60.00 + 40.00, 10.00 off the order, 5.00 shipping: 95.00 with 15.17 of tax.
EarnOrder order()
{
    EarnOrder order;
    order.lines = {{OrderLineId{1}, ProductId{1}, u"Coffee"_s, 2000, 0, 6000},
                   {OrderLineId{2}, ProductId{2}, u"Cards"_s, 1000, 1000, 4000}};
    order.discountMinor = 1000;
    order.shippingMinor = 500;
    order.taxMinor = 1517;
    return order;
}

EarnReturned cameBack(qint64 line, qint64 quantityMilli, qint64 totalMinor)
{
    EarnReturned returned;
    returned.lines.insert(OrderLineId{line}, {quantityMilli, totalMinor});
    return returned;
}

} // namespace

Q_DECLARE_METATYPE(regulars::EarnBasis)
Q_DECLARE_METATYPE(regulars::EarnReturned)

/// What of an order counts for points, also after returns.
class TestEarnOrder : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sharesAddUp_data()
    {
        QTest::addColumn<qint64>("whole");
        QTest::addColumn<Amounts>("weights");
        QTest::addColumn<Amounts>("parts");
        QTest::newRow("even") << qint64(100) << Amounts{1, 1} << Amounts{50, 50};
        QTest::newRow("thirds") << qint64(100) << Amounts{1, 1, 1} << Amounts{33, 33, 34};
        QTest::newRow("nothing weighs nothing") << qint64(7) << Amounts{0, 5, 0} << Amounts{0, 7, 0};
        QTest::newRow("no weights") << qint64(7) << Amounts{0, 0} << Amounts{0, 0};
        QTest::newRow("none") << qint64(7) << Amounts{} << Amounts{};
        QTest::newRow("large") << qint64(1'000'000'000'000'000) << Amounts{1'000'000'000'000'000, 1'000'000'000'000'000}
                               << Amounts{500'000'000'000'000, 500'000'000'000'000};
    }
    void sharesAddUp()
    {
        QFETCH(qint64, whole);
        QFETCH(Amounts, weights);
        QTEST(shared(whole, weights), "parts");
    }

    void bases_data()
    {
        QTest::addColumn<EarnBasis>("basis");
        QTest::addColumn<Amounts>("base");
        QTest::addColumn<qint64>("shipping");
        const auto row = [](const char *name, auto change, const Amounts &base, qint64 shipping) {
            EarnBasis basis;
            change(basis);
            QTest::newRow(name) << basis << base << shipping;
        };
        row(
            "what was paid for goods", [](auto &) {}, {5400, 3600}, 0);
        row(
            "with shipping", [](auto &b) { b.countsShipping = true; }, {5400, 3600}, 500);
        row(
            "net of tax", [](auto &b) { b.netOfTax = true; }, {4537, 3025}, 0);
        row(
            "net of tax, with shipping", [](auto &b) { b.netOfTax = b.countsShipping = true; }, {4537, 3025}, 421);
        row(
            "before discounts", [](auto &b) { b.beforeDiscounts = true; }, {6000, 5000}, 0);
        row(
            "without gift cards", [](auto &b) { b.scope.exceptCategories = {u"cards"_s}; }, {5400, 0}, 0);
    }
    void bases()
    {
        QFETCH(EarnBasis, basis);
        const EarnAmounts amounts = amountsOf(basis, order(), {});
        QTEST(amounts.base, "base");
        QTEST(amounts.shipping, "shipping");
    }

    void whatIsPaidWithPointsEarnsNone()
    {
        EarnOrder paid = order();
        paid.paidWithPointsMinor = 1900; // a fifth
        paid.paidWithVouchersMinor = 1900;
        EarnBasis basis;
        QCOMPARE(amountsOf(basis, paid, {}).base, (Amounts{4320, 2880}));
        basis.countsPaidWithVouchers = false;
        QCOMPARE(amountsOf(basis, paid, {}).base, (Amounts{3240, 2160}));
        basis.countsPaidWithPoints = basis.countsPaidWithVouchers = true;
        QCOMPARE(amountsOf(basis, paid, {}).base, (Amounts{5400, 3600}));
        basis.countsPaidWithPoints = false;
        paid.paidWithPointsMinor = 9500;
        QCOMPARE(amountsOf(basis, paid, {}).base, (Amounts{0, 0}));
    }

    void whatComesBackCountsNoMore_data()
    {
        QTest::addColumn<EarnReturned>("returned");
        QTest::addColumn<Amounts>("base");
        QTest::addColumn<Amounts>("quantity");
        QTest::newRow("nothing") << EarnReturned() << Amounts{5400, 3600} << Amounts{2000, 1000};
        QTest::newRow("one piece") << cameBack(1, 1000, 3000) << Amounts{2700, 3600} << Amounts{1000, 1000};
        QTest::newRow("a line") << cameBack(1, 2000, 6000) << Amounts{0, 3600} << Amounts{0, 1000};
        QTest::newRow("a line, worth less by now") << cameBack(1, 2000, 5000) << Amounts{0, 3600} << Amounts{0, 1000};
        QTest::newRow("more than there was") << cameBack(2, 5000, 9000) << Amounts{5400, 0} << Amounts{2000, 0};
        EarnReturned money;
        money.amountMinor = 4750; // half of the 95.00
        QTest::newRow("half of the money") << money << Amounts{2700, 1800} << Amounts{2000, 1000};
        money.amountMinor = 9500;
        QTest::newRow("all of the money") << money << Amounts{0, 0} << Amounts{0, 0};
        EarnReturned both = cameBack(1, 2000, 6000);
        both.amountMinor = 2050; // half of the 36.00 + 5.00 that are left
        QTest::newRow("goods and money") << both << Amounts{0, 1800} << Amounts{0, 1000};
        EarnReturned all;
        all.everything = true;
        QTest::newRow("cancelled") << all << Amounts{0, 0} << Amounts{0, 0};
    }
    void whatComesBackCountsNoMore()
    {
        QFETCH(EarnReturned, returned);
        const EarnAmounts amounts = amountsOf({}, order(), returned);
        QTEST(amounts.base, "base");
        QTEST(amounts.quantity, "quantity");
    }

    void whatIsWorthNothingIsCountedByPieces()
    {
        EarnOrder gift;
        gift.lines = {{OrderLineId{1}, ProductId{1}, {}, 2000, 0, 0}};
        QCOMPARE(amountsOf({}, gift, {}).quantity, (Amounts{2000}));
        QCOMPARE(amountsOf({}, gift, cameBack(1, 1000, 0)).quantity, (Amounts{1000}));
        EarnReturned all;
        all.everything = true;
        QCOMPARE(amountsOf({}, gift, all).quantity, (Amounts{0}));
    }

    void isKept()
    {
        EarnOrder kept = order();
        kept.channel = OrderChannel::Web;
        kept.paidWithPointsMinor = 1;
        kept.paidWithVouchersMinor = 2;
        QCOMPARE(earnOrderOf(toJson(kept)), kept);
        EarnContext context;
        context.day = QDate(2028, 2, 29);
        context.minute = 61;
        context.tier = TierId{3};
        context.used[u"rule-1"_s][EarnPeriod::Week] = {1200, 3};
        context.used[QString()][EarnPeriod::Day] = {5, 1};
        QCOMPARE(earnContextOf(toJson(context)), context);
        QCOMPARE(earnContextOf({}), EarnContext());
    }
};

QTEST_GUILESS_MAIN(TestEarnOrder)

#include "tst_earnorder.moc"
