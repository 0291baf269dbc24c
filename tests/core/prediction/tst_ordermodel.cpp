// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/prediction/customervalue.h"
#include "tests/core/prediction/cdnow.h"

#include <QtTest/QTest>

#include <array>
#include <cmath>
#include <random>

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

    void silenceIsWhatTheModelsSayOfSomebodyNew()
    {
        // P(X(t) = 0) of somebody new is known for itself: (α/(α+t))^r of the BG/NBD, where nobody leaves before the
        // second purchase, and of the Pareto/NBD what was computed elsewhere (reference: BTYD, pnbd.pmf with x = 0).
        const OrderModel bgNbd(BgNbdModel({0.243, 4.414, 0.793, 2.426}));
        for (const double weeks : {0.5, 13.0, 39.0, 400.0})
            COMPARE_RELATIVE(bgNbd.probabilityOfSilence({}, weeks), std::pow(4.414 / (4.414 + weeks), 0.243), 1e-12);
        const OrderModel paretoNbd(ParetoNbdModel({0.55, 10.56, 0.61, 11.64}));
        COMPARE_WITHIN(paretoNbd.probabilityOfSilence({}, 39), 0.595938069598, 1e-9);
    }

    void silenceIsTheChanceOfNoOrder_data()
    {
        QTest::addColumn<bool>("pareto");
        QTest::newRow("BG/NBD") << false;
        QTest::newRow("Pareto/NBD") << true;
    }
    void silenceIsTheChanceOfNoOrder()
    {
        QFETCH(const bool, pareto);
        const OrderModel model = pareto ? OrderModel(ParetoNbdModel({0.553, 10.58, 0.606, 11.66}))
                                        : OrderModel(BgNbdModel({0.243, 4.414, 0.793, 2.426}));
        for (const PurchaseSummary &customer :
             {PurchaseSummary{0, 0, 30, 0}, {2, 10, 30, 0}, {9, 29, 30, 0}, {9, 12, 30, 0}}) {
            QCOMPARE(model.probabilityOfSilence(customer, 0), 1.0);
            // In a moment nobody buys twice: one less the chance of silence is the number of orders to expect.
            COMPARE_RELATIVE(1 - model.probabilityOfSilence(customer, 1e-4), model.expectedOrders(customer, 1e-4), 1e-3);
            // After very long silence is what is left of those who are gone already, or leave before their next purchase.
            const double left = 1 - model.probabilityAlive(customer);
            QVERIFY(model.probabilityOfSilence(customer, 1e6) >= left - 1e-9);
            // The two weeks are the first, and then the second for whoever was silent in it.
            PurchaseSummary later = customer;
            later.age += 1;
            COMPARE_RELATIVE(model.probabilityOfSilence(customer, 2),
                             model.probabilityOfSilence(customer, 1) * model.probabilityOfSilence(later, 1), 1e-9);
        }
    }

    /// What would come of it is drawn: rates, leaving and purchases as the BG/NBD tells them, of those whose history is the
    /// one that is asked about.
    void silenceIsWhatIsDrawn()
    {
        const BgNbdParameters p{0.243, 4.414, 0.793, 2.426};
        std::mt19937 random(20261122);
        std::gamma_distribution<double> rates(p.r, 1 / p.alpha);
        std::gamma_distribution<double> leaving(p.a, 1);
        std::gamma_distribution<double> staying(p.b, 1);
        std::uniform_real_distribution<double> chance(0, 1);
        // Without a repeat in 10 weeks, or with one or more; is there any in the 20 that follow?
        std::array<double, 2> silent{};
        std::array<double, 2> all{};
        std::array<double, 2> said{};
        const OrderModel model{BgNbdModel(p)};
        for (int i = 0; i < 50'000; ++i) {
            const double rate = rates(random);
            const double a = leaving(random);
            const double leaves = a / (a + staying(random));
            PurchaseSummary known{0, 0, 10, 0};
            bool came = false;
            for (double time = 0;;) {
                time += -std::log(1 - chance(random)) / std::max(rate, 1e-12);
                if (time > 30)
                    break;
                if (time <= 10)
                    known = {known.repeats + 1, time, 10, 0};
                came = came || time > 10;
                if (came || chance(random) < leaves)
                    break;
            }
            const size_t kind = known.repeats > 0 ? 1 : 0;
            silent[kind] += came ? 0 : 1;
            all[kind] += 1;
            said[kind] += model.probabilityOfSilence(known, 20);
        }
        for (size_t kind = 0; kind < 2; ++kind) // four standard errors
            COMPARE_WITHIN(silent[kind] / all[kind], said[kind] / all[kind], 4 * 0.5 / std::sqrt(all[kind]));
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
