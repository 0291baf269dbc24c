// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/prediction/specialfunctions.h"
#include "tests/core/prediction/cdnow.h"

#include <QtTest/QTest>

using namespace regulars;

class TestSpecialFunctions : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theFractionIsTheHypergeometricFunction_data()
    {
        QTest::addColumn<double>("p");
        QTest::addColumn<double>("q");
        for (const double p : {0.01, 0.6, 1.0, 1.6, 30.0, 400.0}) {
            for (const double more : {0.55, 1.0, 1.3, 2.0, 40.0, 300.0})
                QTest::addRow("%g, %g", p, p + more) << p << p + more;
        }
    }
    void theFractionIsTheHypergeometricFunction()
    {
        QFETCH(const double, p);
        QFETCH(const double, q);
        QCOMPARE(gaussFraction(p, q, 0).value, 1.0);
        for (const double z : {1e-3, 0.05, 0.5, 0.9, 0.99}) {
            const GaussFraction fraction = gaussFraction(p, q, z);
            COMPARE_RELATIVE(fraction.value, hypergeometric({p, 1}, {q}, z), 1e-12);
            const double step = std::min(z, 1 - z) * 1e-4;
            COMPARE_RELATIVE((gaussFraction(p, q, z + step).value - gaussFraction(p, q, z - step).value) / (2 * step),
                             fraction.byZ, 1e-4);
            const double byP = (gaussFraction(p * (1 + 1e-5), q + p * 1e-5, z).value -
                                gaussFraction(p * (1 - 1e-5), q - p * 1e-5, z).value) /
                               (2e-5 * p); // with q, which must stay as far above
            COMPARE_WITHIN(byP, fraction.byP + fraction.byQ, 1e-4 * std::abs(fraction.byP) + 1e-8);
            const double byQ = (gaussFraction(p, q + 1e-4, z).value - fraction.value) / 1e-4;
            COMPARE_WITHIN(byQ, fraction.byQ, 1e-3 * std::abs(fraction.byQ) + 1e-8);
        }
    }

    void theFractionIsRightCloseToOne()
    {
        // ₂F₁(1, 1; 2; z) = −ln(1−z)/z and ₂F₁(1/2, 1; 3/2; z²) = artanh(z)/z
        for (const double rest : {1e-2, 1e-4, 1e-6}) {
            COMPARE_RELATIVE(gaussFraction(1, 2, 1 - rest).value, -std::log(rest) / (1 - rest), 1e-9);
            const double z = 1 - rest;
            COMPARE_RELATIVE(gaussFraction(0.5, 1.5, z * z).value, std::atanh(z) / z, 1e-9);
        }
    }

    void theRestIsAsInTables()
    {
        // Abramowitz & Stegun, tables 6.1, 6.3 and 26.5.
        COMPARE_WITHIN(logGamma(0.5), std::log(std::sqrt(M_PI)), 1e-14);
        COMPARE_WITHIN(digamma(1), -0.57721566490153286, 1e-14);
        COMPARE_WITHIN(logBeta(2, 3), std::log(1.0 / 12), 1e-14);
        COMPARE_WITHIN(incompleteBeta(2, 3, 0.5), 0.6875, 1e-14);
        COMPARE_WITHIN(hypergeometric({1, 1}, {2}, 0.5), 2 * std::log(2.0), 1e-14);
    }
};

QTEST_GUILESS_MAIN(TestSpecialFunctions)

#include "tst_specialfunctions.moc"
