// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/prediction/gammagammamodel.h"
#include "tests/core/prediction/cdnow.h"

#include <QtTest/QTest>

#include <array>

using namespace regulars;

namespace {

// Sources: Fader & Hardie, note 025, as quoted by lifetimes; BTYD 2.4.3, CLVTools, lifetimes 0.11.3.
const GammaGammaModel published({6.25, 3.74, 15.44});
const GammaGammaModel roundedOptimum({6.24880248971, 3.74458845329, 15.44774800946});
const GammaGammaModel simple({6, 4, 16});

PurchaseSummary customer(int repeats, double meanSpend)
{
    return {repeats, 1, 2, meanSpend};
}

} // namespace

class TestGammaGammaModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void expectsSpend()
    {
        for (int k = 0; k <= 10; ++k)
            COMPARE_WITHIN(simple.expectedSpend(customer(3, 30 + k)), 30.2857142857 + 0.857142857 * k, 1e-8);
        COMPARE_WITHIN(simple.expectedSpend(customer(3, 35)), 34.5714285714, 1e-9);
        const GammaGammaModel btyd({6.24934918031, 3.74425633405, 15.4443066821});
        COMPARE_WITHIN(btyd.expectedSpend(customer(2, 40)), 39.1305236863, 1e-9);
    }

    void expectsTheSpendOfTheFirstTen()
    {
        const std::array<double, 10> spreadsheet{24.65, 18.91, 35.17, 35.17, 35.17, 71.46, 18.91, 35.17, 27.28, 35.17};
        const std::array<double, 10> readme{24.658619, 18.911489, 35.170981, 35.170981, 35.170981,
                                            71.462843, 18.911489, 35.170981, 27.282408, 35.170981};
        const std::vector<PurchaseSummary> cdnow = roundedCdnowSummaries();
        for (size_t i = 0; i < 10; ++i) {
            COMPARE_WITHIN(published.expectedSpend(cdnow[i]), spreadsheet[i], 0.05); // of parameters with more digits
            COMPARE_WITHIN(roundedOptimum.expectedSpend(cdnow[i]), readme[i], 3e-5);
        }
    }

    void whoDidNotComeAgainIsExpectedToSpendTheMean()
    {
        COMPARE_WITHIN(roundedOptimum.expectedSpend(customer(0, 0)), 35.171, 1e-3);
        COMPARE_WITHIN(simple.expectedSpend(customer(0, 0)), 6 * 16 / (4.0 - 1), 1e-12);
        // No mean exists.
        QVERIFY(std::isinf(GammaGammaModel({6, 0.8, 16}).expectedSpend(customer(0, 0))));
    }

    void agreesOverAllCustomers()
    {
        double expected = 0;
        double spend = 0;
        int repeaters = 0;
        for (const PurchaseSummary &each : roundedCdnowSummaries()) {
            expected += roundedOptimum.expectedSpend(each);
            spend += each.meanRepeatSpend;
            repeaters += each.repeats > 0 ? 1 : 0;
        }
        COMPARE_WITHIN(expected / 2357, 35.2529588, 2e-5);
        COMPARE_WITHIN(spend / repeaters, 35.078551797, 1e-5);
    }

    void hasThePublishedDensities()
    {
        COMPARE_WITHIN(simple.density(3, 35), 0.0162804074072, 1e-12);
        const std::vector<SpendGroup> cdnow = spendGroupsOf(cdnowSummaries());
        COMPARE_WITHIN(published.logLikelihood(cdnow), -4055.91923205, 1e-6);
        double mass = 0;
        for (int cents = 1; cents < 1'000'000; cents += 2)
            mass += simple.density(3, cents / 100.0) * 0.02;
        COMPARE_WITHIN(mass, 1.0, 1e-4);
    }

    void theGradientIsThatOfTheLikelihood()
    {
        const std::vector<SpendGroup> cdnow = spendGroupsOf(cdnowSummaries());
        const std::array<double, 3> at{5, 4, 20};
        const auto valueAt = [&](const std::array<double, 3> &p) {
            return GammaGammaModel({p[0], p[1], p[2]}).logLikelihood(cdnow);
        };
        std::array<double, 3> gradient{};
        (void)GammaGammaModel({at[0], at[1], at[2]}).logLikelihood(cdnow, gradient);
        for (size_t i = 0; i < at.size(); ++i) {
            std::array<double, 3> above = at;
            std::array<double, 3> below = at;
            above[i] += 1e-5;
            below[i] -= 1e-5;
            COMPARE_RELATIVE((valueAt(above) - valueAt(below)) / 2e-5, gradient[i], 1e-5);
        }
    }

    void fitsThePublishedParameters_data()
    {
        QTest::addColumn<bool>("exact");
        QTest::addColumn<double>("p");
        QTest::addColumn<double>("q");
        QTest::addColumn<double>("gamma");
        QTest::addColumn<double>("logLikelihood");
        QTest::newRow("exact means") << true << 6.24957227133 << 3.74422466713 << 15.44352096258 << -4055.91769480;
        QTest::newRow("rounded to cents") << false << 6.24880248971 << 3.74458845329 << 15.44774800946 << -4055.92324350;
    }
    void fitsThePublishedParameters()
    {
        QFETCH(const bool, exact);
        QFETCH(const double, p);
        QFETCH(const double, q);
        QFETCH(const double, gamma);
        QFETCH(const double, logLikelihood);
        const auto fit = fitGammaGamma(spendGroupsOf(exact ? cdnowSummaries() : roundedCdnowSummaries()));
        QVERIFY(fit);
        QVERIFY(fit->converged);
        QCOMPARE(fit->customers, 946);
        COMPARE_WITHIN(fit->logLikelihood, logLikelihood, 1e-4);
        COMPARE_RELATIVE(fit->parameters.p, p, 1e-4);
        COMPARE_RELATIVE(fit->parameters.q, q, 1e-4);
        COMPARE_RELATIVE(fit->parameters.gamma, gamma, 1e-4);
    }

    void theUnitOfMoneyDoesNotMatter()
    {
        std::vector<PurchaseSummary> yen = cdnowSummaries();
        for (PurchaseSummary &each : yen)
            each.meanRepeatSpend *= 150;
        const auto fit = fitGammaGamma(spendGroupsOf(yen));
        QVERIFY(fit && fit->converged);
        COMPARE_RELATIVE(fit->parameters.p, 6.24957227133, 1e-3);
        COMPARE_RELATIVE(fit->parameters.gamma, 15.44352096258 * 150, 1e-3);
    }
};

QTEST_GUILESS_MAIN(TestGammaGammaModel)

#include "tst_gammagammamodel.moc"
