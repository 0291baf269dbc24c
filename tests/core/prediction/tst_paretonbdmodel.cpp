// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/prediction/paretonbdmodel.h"
#include "tests/core/prediction/cdnow.h"

#include <QtTest/QTest>

#include <array>

using namespace regulars;

namespace {

// Sources: BTYD 2.4.3 and its walkthrough, lifetimes 0.11.3, CLVTools 0.12.1.
const ParetoNbdModel walkthrough({0.553397143263, 10.5801985436, 0.606062497103, 11.6562236702});
/// Where the likelihood is largest. It lies on a ridge so flat that programs stop at betas from 11.656 to 11.672.
const ParetoNbdModel optimum({0.55327705, 10.57768350, 0.60624003, 11.66873643});
const ParetoNbdModel example({0.55, 10.56, 0.61, 11.64});

PurchaseSummary customer(int repeats, double recency, double age)
{
    return {repeats, recency, age, 0};
}

/// ln L by its definition: over when the customer may have left, and that they have not, by Simpson's rule.
double integratedLogLikelihood(const ParetoNbdParameters &p, const PurchaseSummary &customer)
{
    const int x = customer.repeats;
    const auto leftAt = [&](double time) {
        return p.s * std::pow(p.beta, p.s) * std::pow(p.beta + time, -p.s - 1) *
               std::exp(std::lgamma(p.r + x) - std::lgamma(p.r) + p.r * std::log(p.alpha) -
                        (p.r + x) * std::log(p.alpha + time));
    };
    constexpr int steps = 200'000;
    const double width = (customer.age - customer.recency) / steps;
    double sum = leftAt(customer.recency) + leftAt(customer.age);
    for (int i = 1; i < steps; ++i)
        sum += (i % 2 == 1 ? 4 : 2) * leftAt(customer.recency + i * width);
    const double stayed = std::pow(p.beta / (p.beta + customer.age), p.s) *
                          std::exp(std::lgamma(p.r + x) - std::lgamma(p.r) + p.r * std::log(p.alpha) -
                                   (p.r + x) * std::log(p.alpha + customer.age));
    return std::log(sum * width / 3 + stayed);
}

} // namespace

class TestParetoNbdModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void expectsOrdersOfSomebodyNew()
    {
        const std::array<double, 10> published{0,          0.05077821, 0.09916088, 0.14542507, 0.18979930,
                                               0.23247466, 0.27361274, 0.31335159, 0.35181024, 0.38909211};
        for (int week = 0; week < 10; ++week)
            COMPARE_WITHIN(example.expectedOrders(week), published[size_t(week)], 1e-8);
        COMPARE_WITHIN(optimum.expectedOrders(52), 1.473434, 1e-5);
        const auto at = [](double s) { return ParetoNbdModel({0.55, 10.56, s, 11.64}).expectedOrders(52); };
        COMPARE_RELATIVE(at(1), (at(1 - 1e-4) + at(1 + 1e-4)) / 2, 1e-7);
    }

    void expectsOrdersOfACustomer()
    {
        const PurchaseSummary customer1516{26, 30.857142857142858, 31, 0};
        COMPARE_WITHIN(walkthrough.expectedOrders(customer1516, 52), 25.45647, 1e-2);
        COMPARE_RELATIVE(walkthrough.expectedOrders(customer(10, 20, 39), 52), 0.7062289, 1e-3);
        COMPARE_RELATIVE(walkthrough.expectedOrders(customer(15, 20, 39), 52), 0.1442396, 1e-3);
        COMPARE_RELATIVE(walkthrough.expectedOrders(customer(20, 20, 39), 52), 0.02250658, 1e-3);
        COMPARE_RELATIVE(walkthrough.expectedOrders(customer(25, 20, 39), 52), 0.00309267, 1e-3);
        QCOMPARE(walkthrough.expectedOrders(customer1516, 0), 0.0);
    }

    void tellsWhoIsAlive()
    {
        COMPARE_WITHIN(walkthrough.probabilityAlive(customer(26, 30.857142857142858, 31)), 0.997874, 1e-4);
        COMPARE_WITHIN(ParetoNbdModel({0.5534, 10.5802, 0.6061, 11.6562}).probabilityAlive(customer(26, 30.86, 31)),
                       0.997917766552, 1e-9);
        // Unlike in the BG/NBD, who bought once may have left.
        QVERIFY(walkthrough.probabilityAlive(customer(0, 0, 39)) < 0.8);
        QCOMPARE(walkthrough.probabilityAlive(customer(0, 0, 0)), 1.0);
    }

    void doesNotUnderflow()
    {
        const ParetoNbdModel model({0.55, 10.58, 0.61, 11.67});
        COMPARE_WITHIN(model.expectedOrders(customer(132, 200, 200), 10), 6.20605, 1e-4);
        COMPARE_WITHIN(model.expectedOrders(customer(133, 200, 200), 10), 6.25287, 1e-4);
        for (const int repeats : {1000, 100'000}) {
            QVERIFY(std::isfinite(model.logLikelihood(customer(repeats, 10, 100))));
            COMPARE_WITHIN(model.probabilityAlive(customer(repeats, 10, 100)), 0.0, 1e-12);
        }
    }

    void theLikelihoodIsTheIntegralOfItsDefinition_data()
    {
        QTest::addColumn<double>("alpha");
        QTest::addColumn<double>("beta");
        QTest::newRow("alpha below beta") << 10.58 << 11.66;
        QTest::newRow("alpha far below beta") << 2.0 << 60.0;
        QTest::newRow("alpha above beta") << 30.0 << 5.0;
        QTest::newRow("the same") << 8.0 << 8.0;
    }
    void theLikelihoodIsTheIntegralOfItsDefinition()
    {
        QFETCH(const double, alpha);
        QFETCH(const double, beta);
        const ParetoNbdParameters parameters{0.55, alpha, 0.61, beta};
        for (const PurchaseSummary &each : {customer(0, 0, 39), customer(2, 30.43, 38.86), customer(26, 30.86, 31),
                                            customer(7, 3, 100), customer(3, 12, 12)}) {
            COMPARE_WITHIN(ParetoNbdModel(parameters).logLikelihood(each), integratedLogLikelihood(parameters, each), 1e-8);
        }
    }

    void allCustomersAreTheSumOfEach()
    {
        const std::vector<PurchaseSummary> cdnow = cdnowSummaries();
        double sum = 0;
        for (const PurchaseSummary &each : cdnow)
            sum += walkthrough.logLikelihood(each);
        COMPARE_WITHIN(ParetoNbdLikelihood(orderGroupsOf(cdnow))(walkthrough.parameters()), sum, 1e-7);
        COMPARE_WITHIN(sum, -9594.97619847, 1e-5);
    }

    void theGradientIsThatOfTheLikelihood_data()
    {
        QTest::addColumn<double>("alpha");
        QTest::addColumn<double>("beta");
        QTest::newRow("alpha below beta") << 7.0 << 15.0;
        QTest::newRow("alpha above beta") << 15.0 << 7.0;
    }
    void theGradientIsThatOfTheLikelihood()
    {
        QFETCH(const double, alpha);
        QFETCH(const double, beta);
        const ParetoNbdLikelihood likelihood(orderGroupsOf(cdnowSummaries()));
        const std::array<double, 4> at{0.8, alpha, 0.9, beta};
        const auto valueAt = [&](const std::array<double, 4> &p) { return likelihood({p[0], p[1], p[2], p[3]}); };
        std::array<double, 4> gradient{};
        (void)likelihood({at[0], at[1], at[2], at[3]}, gradient);
        for (size_t i = 0; i < at.size(); ++i) {
            std::array<double, 4> above = at;
            std::array<double, 4> below = at;
            above[i] += 1e-5;
            below[i] -= 1e-5;
            COMPARE_RELATIVE((valueAt(above) - valueAt(below)) / 2e-5, gradient[i], 1e-5);
        }
    }

    void fitsThePublishedParameters()
    {
        const auto fit = fitParetoNbd(orderGroupsOf(cdnowSummaries()));
        QVERIFY(fit);
        QVERIFY(fit->converged);
        QCOMPARE(fit->customers, 2357);
        COMPARE_WITHIN(fit->logLikelihood, -9594.976, 1e-3);
        QVERIFY(fit->logLikelihood >= -9594.97619848); // nobody has found a better place
        COMPARE_RELATIVE(fit->parameters.r, 0.55315, 1e-3);
        COMPARE_RELATIVE(fit->parameters.alpha, 10.57633, 1e-3);
        COMPARE_RELATIVE(fit->parameters.s, 0.60625, 1e-3);
        COMPARE_RELATIVE(fit->parameters.beta, 11.67150, 5e-3);
    }

    void predictsTheHoldoutAsPublished()
    {
        const std::array<double, 8> published{0.138, 0.600, 1.196, 1.714, 2.399, 2.907, 3.819, 6.403};
        std::array<double, 8> expected{};
        std::array<int, 8> count{};
        for (const PurchaseSummary &each : cdnowSummaries()) {
            const auto bin = size_t(std::min(each.repeats, 7));
            expected[bin] += walkthrough.expectedOrders(each, 39);
            ++count[bin];
        }
        for (size_t x = 0; x < 8; ++x)
            COMPARE_WITHIN(expected[x] / count[x], published[x], 1e-3);
    }

    void tracksTheWeeksAsPublished()
    {
        const std::vector<PurchaseSummary> cdnow = cdnowSummaries();
        const auto cumulative = [&](int week) {
            double sum = 0;
            for (const PurchaseSummary &each : cdnow)
                sum += optimum.expectedOrders(week - (272 / daysPerWeek - each.age));
            return sum;
        };
        const std::array<double, 6> published{1308.856, 1385.275, 1459.923, 1532.906, 1604.32, 1674.253};
        for (int week = 20; week <= 25; ++week)
            COMPARE_RELATIVE(cumulative(week), published[size_t(week - 20)], 1e-4); // of another place on the ridge
    }
};

QTEST_GUILESS_MAIN(TestParetoNbdModel)

#include "tst_paretonbdmodel.moc"
