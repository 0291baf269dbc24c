// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/prediction/customervalue.h"
#include "tests/core/prediction/cdnow.h"

#include <QtTest/QTest>

#include <array>

using namespace regulars;
using namespace Qt::StringLiterals;

namespace {

// The optima of the data rounded to two decimals, on which lifetimes' README computes its values.
const OrderModel orders(BgNbdModel({0.24259290720, 4.41353156121, 0.79288614810, 2.42575343649}));
const GammaGammaModel spend({6.24880248971, 3.74458845329, 15.44774800946});

/// So many customers who bought once, and so many who came again.
std::vector<SummaryGroup> shopOf(qint64 once, qint64 again)
{
    return {{0, 0, 30, once}, {1, 5, 20, again / 2}, {2, 12, 25, again - again / 2}};
}

} // namespace

class TestOrderModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void valueIsWhatIsPublished_data()
    {
        QTest::addColumn<double>("weeks");
        QTest::addColumn<QList<double>>("values");
        QTest::newRow("README of lifetimes, whose steps are 30 weeks")
            << 30.0 << QList<double>{140.096211,  18.943467, 38.180574, 38.180574,  38.180574,
                                     1003.868107, 28.109683, 38.180574, 167.418216, 38.180574};
        QTest::newRow("12 months") << 4.345 << QList<double>{36.278496,  4.637467, 8.344093, 8.344093,  8.344093,
                                                             283.523572, 6.881408, 8.344093, 43.353643, 8.344093};
    }
    void valueIsWhatIsPublished()
    {
        QFETCH(const double, weeks);
        QFETCH(const QList<double>, values);
        const std::vector<PurchaseSummary> cdnow = roundedCdnowSummaries();
        for (qsizetype i = 0; i < values.size(); ++i)
            COMPARE_WITHIN(discountedValue(orders, spend, cdnow[size_t(i)], {12, weeks, 0.01}), values[i], 1e-4);
    }

    void laterMoneyIsWorthLess()
    {
        const PurchaseSummary customer = roundedCdnowSummaries()[0];
        const double prediction = orders.expectedOrders(customer, 1) * spend.expectedSpend(customer);
        const auto value = [&](int periods, double rate) {
            return discountedValue(orders, spend, customer, {periods, 1, rate});
        };
        COMPARE_RELATIVE(value(1, 0), prediction, 1e-12);
        COMPARE_RELATIVE(value(1, 1), prediction / 2, 1e-12);
        COMPARE_RELATIVE(value(2, 0), prediction * 2, 0.1);
        COMPARE_RELATIVE(value(2, 1), prediction * 0.75, 0.1);
        QCOMPARE(value(0, 0.01), 0.0);
    }

    void tooFewRepeatersAreSaidToBeTooFew()
    {
        const auto expectRefusal = [](const Error &error, qint64 repeaters) {
            QCOMPARE(error.code, ErrorCode::Refused);
            QCOMPARE(error.args.value(u"reason"_s).toString(), u"not_enough_data"_s);
            QCOMPARE(error.args.value(u"repeaters"_s).toLongLong(), repeaters);
            QCOMPARE(error.args.value(u"needed"_s).toLongLong(), fewestRepeaters);
        };
        const auto orderFit = fitBgNbd(shopOf(1000, fewestRepeaters - 1));
        QVERIFY(!orderFit);
        expectRefusal(orderFit.error(), fewestRepeaters - 1);
        const auto paretoFit = fitParetoNbd(shopOf(1000, 0));
        QVERIFY(!paretoFit);
        expectRefusal(paretoFit.error(), 0);
        const std::vector<SpendGroup> few{{1, 20, 5}, {2, 30, 4}};
        const auto spendFit = fitGammaGamma(few);
        QVERIFY(!spendFit);
        expectRefusal(spendFit.error(), 9);
        QVERIFY(fitBgNbd(shopOf(1000, fewestRepeaters)));
    }

    void aFitSaysHowFarItIsAndStops()
    {
        const std::vector<SummaryGroup> cdnow = orderGroupsOf(cdnowSummaries());
        qint64 heard = 0;
        const auto fit = fitBgNbd(cdnow, {[&](qint64 done, qint64) { heard = done; }, {}});
        QVERIFY(fit);
        QCOMPARE(heard, fit->evaluations);
        int asked = 0;
        const FitControl stopping{{}, [&] { return ++asked > 5; }};
        const auto stopped = fitBgNbd(cdnow, stopping);
        QVERIFY(!stopped);
        QCOMPARE(stopped.error().code, ErrorCode::Cancelled);
        QCOMPARE(asked, 6);
    }

    void customersWhoAreAllTheSameDoNotConverge()
    {
        // Every purchase is worth the same: the more alike purchases are taken to be, the likelier, without end.
        const std::vector<SpendGroup> same{{1, 20, 300}, {2, 20, 200}};
        const auto fit = fitGammaGamma(same);
        QVERIFY(!fit || !fit->converged);
    }

    void theLikelierModelIsTaken()
    {
        Fit<BgNbdParameters> bgNbd{{0.243, 4.414, 0.793, 2.426}, -9582.4, true, 10, 2357};
        Fit<ParetoNbdParameters> paretoNbd{{0.553, 10.58, 0.606, 11.66}, -9595.0, true, 10, 2357};
        const PurchaseSummary customer{26, 30.857142857142858, 31, 0};
        QVERIFY(!likelierModel(bgNbd, paretoNbd)->isParetoNbd()); // as of CDNOW
        QCOMPARE(likelierModel(bgNbd, paretoNbd)->probabilityAlive(customer),
                 BgNbdModel(bgNbd.parameters).probabilityAlive(customer));
        paretoNbd.logLikelihood = -9500;
        QVERIFY(likelierModel(bgNbd, paretoNbd)->isParetoNbd());
        QCOMPARE(likelierModel(bgNbd, paretoNbd)->expectedOrders(customer, 52),
                 ParetoNbdModel(paretoNbd.parameters).expectedOrders(customer, 52));
        paretoNbd.converged = false;
        QVERIFY(!likelierModel(bgNbd, paretoNbd)->isParetoNbd());
        bgNbd.converged = false;
        QVERIFY(!likelierModel(bgNbd, paretoNbd));
        paretoNbd = {paretoNbd.parameters, -9999, true, 10, 2357};
        QVERIFY(likelierModel(bgNbd, paretoNbd)->isParetoNbd());
    }
};

QTEST_GUILESS_MAIN(TestOrderModel)

#include "tst_ordermodel.moc"
