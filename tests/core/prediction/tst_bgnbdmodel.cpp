// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/prediction/bgnbdmodel.h"
#include "tests/core/prediction/cdnow.h"

#include <QtTest/QTest>

#include <array>

using namespace regulars;

namespace {

// Published, and the exact optima of both versions of the data. Sources: BTYD 2.4.3 and its walkthrough, lifetimes 0.11.3
// and Fader & Hardie's spreadsheet (note 004) as quoted by its tests, CLVTools, PyMC-Marketing.
const BgNbdParameters publishedParameters{0.243, 4.414, 0.793, 2.426};
const BgNbdParameters optimum{0.24259452243, 4.41360201901, 0.79292201723, 2.42590677683};
const BgNbdParameters roundedOptimum{0.24259290720, 4.41353156121, 0.79288614810, 2.42575343649};
const BgNbdParameters walkthrough{0.2425967, 4.413659, 0.7929869, 2.426164};

const BgNbdModel published(publishedParameters);
const BgNbdModel fitted(optimum);

PurchaseSummary customer(int repeats, double recency, double age)
{
    return {repeats, recency, age, 0};
}

const PurchaseSummary customer1516{26, 30.857142857142858, 31, 0};

} // namespace

class TestBgNbdModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void expectsOrdersOfSomebodyNew_data()
    {
        QTest::addColumn<bool>("atOptimum");
        QTest::addColumn<double>("weeks");
        QTest::addColumn<double>("orders");
        QTest::addColumn<double>("tolerance");
        const std::array<std::pair<double, double>, 6> spreadsheet{
            {{0.1429, 0.0078}, {1, 0.0532}, {3, 0.1506}, {31.8571, 1.0405}, {32, 1.0437}, {78, 1.8576}}};
        for (const auto &[weeks, orders] : spreadsheet)
            QTest::addRow("spreadsheet, %g weeks", weeks) << true << weeks << orders << 1e-3;
        QTest::newRow("walkthrough, a year") << true << 52.0 << 1.444004 << 1e-5;
        const std::array<double, 10> weekly{0.0532678911717, 0.103389739756, 0.150865230893, 0.196068172434, 0.239288200281,
                                            0.280755893577,  0.320658823415, 0.35915229296,  0.396366796775, 0.432413362234};
        for (int week = 1; week <= 10; ++week)
            QTest::addRow("BTYD, %d weeks", week) << false << double(week) << weekly[size_t(week - 1)] << 1e-9;
        QTest::newRow("no time") << true << 0.0 << 0.0 << 0.0;
    }
    void expectsOrdersOfSomebodyNew()
    {
        QFETCH(const bool, atOptimum);
        QFETCH(const double, weeks);
        QFETCH(const double, orders);
        QFETCH(const double, tolerance);
        COMPARE_WITHIN((atOptimum ? fitted : published).expectedOrders(weeks), orders, tolerance);
    }

    void expectsOrdersOfACustomer()
    {
        COMPARE_WITHIN(fitted.expectedOrders(customer(2, 30.43, 38.86), 39), 1.226, 1e-3);
        COMPARE_WITHIN(published.expectedOrders(customer(2, 30.43, 38.86), 39), 1.22602817477, 1e-9);
        COMPARE_WITHIN(fitted.expectedOrders(customer1516, 52), 25.75659, 1e-3);
        COMPARE_WITHIN(published.expectedOrders(customer(10, 35, 39), 2), 0.391569207091, 1e-9);
        const std::array<double, 16> byRepeats{0.122171798762,  0.1281041499,    0.127536556326,  0.121369942182,
                                               0.110984903665,  0.0979785448386, 0.0838800806822, 0.0699371917983,
                                               0.0570176025557, 0.0456155649679, 0.0359225038531, 0.0279193246471,
                                               0.0214617624817, 0.0163459670131, 0.0123525156581, 0.00927242684354};
        for (int x = 5; x <= 20; ++x)
            COMPARE_WITHIN(published.expectedOrders(customer(x, 25, 39), 2), byRepeats[size_t(x - 5)], 1e-9);
    }

    void whoBoughtOftenAndStoppedHasLeft()
    {
        // The "increasing frequency paradox" of the walkthrough.
        const BgNbdModel model(walkthrough);
        COMPARE_RELATIVE(model.expectedOrders(customer(10, 20, 39), 52), 0.3474606, 1e-3);
        COMPARE_RELATIVE(model.expectedOrders(customer(15, 20, 39), 52), 0.04283391, 1e-3);
        COMPARE_RELATIVE(model.expectedOrders(customer(20, 20, 39), 52), 0.004158973, 1e-3);
        COMPARE_RELATIVE(model.expectedOrders(customer(25, 20, 39), 52), 0.0003583685, 1e-3);
    }

    void isStableWhereAIsNearOne()
    {
        // The formula divides by a − 1; the figure itself goes smoothly through it.
        const auto at = [](double a) {
            return BgNbdModel({0.243, 4.414, a, 2.426}).expectedOrders(customer(2, 30.43, 38.86), 39);
        };
        COMPARE_RELATIVE(at(1), (at(1 - 1e-4) + at(1 + 1e-4)) / 2, 1e-7);
        COMPARE_RELATIVE(at(1 + 1e-12), at(1), 1e-9);
        // c = a + b − 1 at and below zero
        const auto fresh = [](double b) { return BgNbdModel({0.243, 4.414, 0.4, b}).expectedOrders(52); };
        COMPARE_RELATIVE(fresh(0.6), (fresh(0.6 - 1e-4) + fresh(0.6 + 1e-4)) / 2, 1e-7);
        QVERIFY(fresh(0.2) > 0 && fresh(0.2) < fresh(0.6));
        // Nobody leaves: a plain gamma mixture of Poisson processes
        COMPARE_RELATIVE(BgNbdModel({0.5, 10, 1e-9, 1e5}).expectedOrders(52), 0.5 * 52 / 10, 1e-6);
    }

    void tellsWhoIsAlive()
    {
        COMPARE_WITHIN(BgNbdModel(walkthrough).probabilityAlive(customer1516), 0.9688523, 1e-5);
        COMPARE_WITHIN(published.probabilityAlive(customer(23, 39, 39)), 0.968555454221, 1e-9);
        const std::array<double, 16> byRepeats{0.705626847158, 0.687091132532, 0.663866180954, 0.636545641921,
                                               0.605614489279, 0.571551734243, 0.534884751617, 0.496212484387,
                                               0.456205052749, 0.415584533117, 0.37509189289,  0.335446216178,
                                               0.297303134559, 0.261219043127, 0.227626087735, 0.196820444467};
        for (int x = 5; x <= 20; ++x)
            COMPARE_WITHIN(published.probabilityAlive(customer(x, 30, 39)), byRepeats[size_t(x - 5)], 1e-9);
        QCOMPARE(published.probabilityAlive(customer(0, 0, 39)), 1.0);
        COMPARE_WITHIN(published.probabilityAlive(customer(1000, 10, 100)), 0.0, 1e-12);
    }

    void tellsHowManyOrdersAreHowLikely()
    {
        COMPARE_WITHIN(published.probabilityOfOrders(10, 2), 1.07868964036e-07, 1e-11);
        COMPARE_WITHIN(published.probabilityOfOrders(0, 39), 0.573786352096, 1e-7);
        const std::array<double, 10> month{0.0019995214, 0.0015170236, 0.0011633150, 0.0009003148, 0.0007023638,
                                           0.0005517902, 0.0004361913, 0.0003467171, 0.0002769613, 0.0002222260};
        for (int n = 11; n <= 20; ++n)
            COMPARE_WITHIN(published.probabilityOfOrders(n, 30), month[size_t(n - 11)], 1e-9);
        QCOMPARE(published.probabilityOfOrders(0, 0), 1.0);
        QCOMPARE(published.probabilityOfOrders(3, 0), 0.0);
        double sum = 0;
        double mean = 0;
        for (int n = 0; n < 600; ++n) {
            sum += published.probabilityOfOrders(n, 30);
            mean += n * published.probabilityOfOrders(n, 30);
        }
        COMPARE_WITHIN(sum, 1.0, 1e-9);
        COMPARE_WITHIN(mean, published.expectedOrders(30), 1e-6);
    }

    void hasThePublishedLikelihoods()
    {
        const std::vector<SummaryGroup> cdnow = orderGroupsOf(cdnowSummaries());
        const BgNbdModel other({0.5, 6, 1.2, 3.3});
        COMPARE_WITHIN(other.logLikelihood(cdnow), -9783.44428562, 1e-6);
        COMPARE_WITHIN(other.logLikelihood(customer(3, 4, 6)), -7.5763818767, 1e-9);
        COMPARE_WITHIN(published.logLikelihood(cdnow), -9582.43047801, 1e-6);
        COMPARE_WITHIN(fitted.logLikelihood(cdnow), -9582.42920667, 1e-6);
        COMPARE_WITHIN(BgNbdModel(roundedOptimum).logLikelihood(orderGroupsOf(roundedCdnowSummaries())), -9582.42556057,
                       1e-6);
    }

    void likelihoodsDoNotOverflow()
    {
        // Where the spreadsheet says #NUM! (Fader & Hardie, note 027)
        const BgNbdModel model({0.25, 4, 0.8, 2.5});
        COMPARE_WITHIN(model.logLikelihood(customer(0, 0, 40)), -0.59947382, 1e-5);
        COMPARE_RELATIVE(model.logLikelihood(customer(200, 38, 40)), 100.7957, 1e-4);
        QVERIFY(std::isfinite(model.logLikelihood(customer(100'000, 10, 1000))));
    }

    void theGradientIsThatOfTheLikelihood()
    {
        const std::vector<SummaryGroup> cdnow = orderGroupsOf(cdnowSummaries());
        const std::array<double, 4> at{0.5, 6, 1.2, 3.3};
        const auto valueAt = [&](const std::array<double, 4> &p) {
            return BgNbdModel({p[0], p[1], p[2], p[3]}).logLikelihood(cdnow);
        };
        std::array<double, 4> gradient{};
        (void)BgNbdModel({at[0], at[1], at[2], at[3]}).logLikelihood(cdnow, gradient);
        for (size_t i = 0; i < at.size(); ++i) {
            std::array<double, 4> above = at;
            std::array<double, 4> below = at;
            above[i] += 1e-5;
            below[i] -= 1e-5;
            COMPARE_RELATIVE((valueAt(above) - valueAt(below)) / 2e-5, gradient[i], 1e-5);
        }
    }

    void fitsThePublishedParameters_data()
    {
        QTest::addColumn<bool>("exact");
        QTest::addColumn<double>("logLikelihood");
        QTest::newRow("exact days") << true << -9582.42920667;
        QTest::newRow("rounded weeks") << false << -9582.42556057;
    }
    void fitsThePublishedParameters()
    {
        QFETCH(const bool, exact);
        QFETCH(const double, logLikelihood);
        const auto fit = fitBgNbd(orderGroupsOf(exact ? cdnowSummaries() : roundedCdnowSummaries()));
        QVERIFY(fit);
        const BgNbdParameters &expected = exact ? optimum : roundedOptimum;
        QVERIFY(fit->converged);
        QCOMPARE(fit->customers, 2357);
        COMPARE_WITHIN(fit->logLikelihood, logLikelihood, 1e-4);
        COMPARE_RELATIVE(fit->parameters.r, expected.r, 1e-5);
        COMPARE_RELATIVE(fit->parameters.alpha, expected.alpha, 1e-5);
        COMPARE_RELATIVE(fit->parameters.a, expected.a, 1e-4);
        COMPARE_RELATIVE(fit->parameters.b, expected.b, 1e-4);
    }

    void predictsTheHoldoutAsPublished()
    {
        const BgNbdModel model(walkthrough);
        const std::array<double, 8> predicted{0.2250893, 0.5231364, 1.044126, 1.520256,
                                              2.163824,  2.653789,  3.503957, 6.157036};
        const std::array<double, 8> actual{0.2367116, 0.6970387, 1.392523, 1.56, 2.532258, 2.947368, 3.862069, 6.359375};
        const std::array<int, 8> customers{1411, 439, 214, 100, 62, 38, 29, 64};
        std::array<double, 8> expected{};
        std::array<int, 8> later{};
        std::array<int, 8> count{};
        for (const CdnowCustomer &each : cdnowCustomers()) {
            const auto bin = size_t(std::min(each.summary.repeats, 7));
            expected[bin] += model.expectedOrders(each.summary, 39);
            later[bin] += each.later;
            ++count[bin];
        }
        for (size_t x = 0; x < 8; ++x) {
            QCOMPARE(count[x], customers[x]);
            COMPARE_WITHIN(later[x] / double(count[x]), actual[x], 1e-6);
            COMPARE_WITHIN(expected[x] / count[x], predicted[x], 1e-3);
        }
        double all = 0;
        double allRounded = 0;
        const BgNbdModel btyd({0.242598152307, 4.41368416329, 0.792989873668, 2.42616669638});
        for (const PurchaseSummary &each : cdnowSummaries())
            all += btyd.expectedOrders(each, 39);
        for (const PurchaseSummary &each : roundedCdnowSummaries())
            allRounded += BgNbdModel(roundedOptimum).expectedOrders(each, 39);
        COMPARE_WITHIN(all, 1653.39203634, 1e-2);
        COMPARE_WITHIN(allRounded, 1653.42325980, 1e-2);
    }

    void tracksTheWeeksAsPublished()
    {
        const BgNbdModel model(walkthrough);
        const std::vector<PurchaseSummary> cdnow = cdnowSummaries();
        const auto cumulative = [&](int week) {
            double sum = 0;
            for (const PurchaseSummary &each : cdnow)
                sum += model.expectedOrders(week - (272 / daysPerWeek - each.age));
            return sum;
        };
        const std::array<double, 6> published{1312.458, 1387.346, 1460.392, 1531.713, 1601.418, 1669.6};
        for (int week = 20; week <= 25; ++week)
            COMPARE_WITHIN(cumulative(week), published[size_t(week - 20)], 1e-2);
    }

    void namesTheFiveBestCustomersAsPublished()
    {
        const BgNbdModel model(roundedOptimum);
        std::vector<std::pair<double, int>> best;
        int id = 0;
        for (const PurchaseSummary &each : roundedCdnowSummaries())
            best.emplace_back(model.expectedOrders(each, 1), ++id);
        std::sort(best.rbegin(), best.rend());
        const std::array<std::pair<int, double>, 5> expected{
            {{1516, 0.710623}, {157, 0.662396}, {1981, 0.486526}, {841, 0.474738}, {509, 0.424877}}};
        for (size_t i = 0; i < expected.size(); ++i) {
            QCOMPARE(best[i].second, expected[i].first);
            COMPARE_WITHIN(best[i].first, expected[i].second, 1e-6);
        }
    }

    void everyCustomerAgreesWithBtyd()
    {
        QFile file(inSharedData(QStringLiteral("reference/btyd_R_cdnow_bgnbd_predictions.csv")));
        if (!file.open(QIODevice::ReadOnly))
            QSKIP("The public data is not here.");
        const BgNbdModel btyd({0.242598152307, 4.41368416329, 0.792989873668, 2.42616669638});
        file.readLine();
        for (const PurchaseSummary &each : cdnowSummaries()) {
            const QList<QByteArray> cells = file.readLine().trimmed().split(',');
            COMPARE_WITHIN(btyd.probabilityAlive(each), cells[5].toDouble(), 1e-9);
            COMPARE_WITHIN(btyd.expectedOrders(each, 39), cells[6].toDouble(), 1e-8);
        }
    }
};

QTEST_GUILESS_MAIN(TestBgNbdModel)

#include "tst_bgnbdmodel.moc"
