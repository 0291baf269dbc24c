// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/metrics/customervalue.h"
#include "core/metrics/valuefigures.h"

#include <QtTest/QTest>

using namespace regulars;
using namespace Qt::StringLiterals;

namespace {

ValueTerms terms(std::optional<int> marginPermille, int years = 3, int discountPermille = 100)
{
    return {marginPermille, years, discountPermille};
}

/// 100 buyers with 250 orders of 40.00 on average; of 100 who were active a year ago, so many still are.
CustomerYear yearWith(qint64 kept)
{
    return {250, 100, 1'000'000, {kept, 100}};
}

} // namespace

class TestCustomerValue : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatCanBeAssumed()
    {
        QVERIFY(validate({}).isEmpty());
        QVERIFY(validate(terms(1, 3, 0)).isEmpty());
        QVERIFY(validate(terms(1'000, 5, 500)).isEmpty());
        QCOMPARE(validate(terms(0)).first().field, u"margin"_s);
        QCOMPARE(validate(terms(1'001)).first().field, u"margin"_s);
        QCOMPARE(validate(terms({}, 2)).first().field, u"years"_s);
        QCOMPARE(validate(terms({}, 6)).first().field, u"years"_s);
        QCOMPARE(validate(terms({}, 3, 501)).first().field, u"discount"_s);
        QCOMPARE(validate(terms(-1, 0, -1)).size(), 3);
    }

    /// Facts only: margin off, rewards off. Without a margin it is revenue, and nothing is taken off.
    void soFar()
    {
        QCOMPARE(valueSoFar(10'000, 1'500, terms(400)), 2'500);
        QCOMPARE(valueSoFar(10'000, 0, terms(1'000)), 10'000);
        QCOMPARE(valueSoFar(1'000, 1'500, terms(400)), -1'100);
        QCOMPARE(valueSoFar(5, 0, terms(500)), 3); // 2.5, half up
        QCOMPARE(valueSoFar(10'000, 1'500, terms({})), 10'000);
    }

    /// 40.00 × 2.5 orders × 1 ÷ 0.5 years × 30 %.
    void theSimpleFormula()
    {
        const auto value = formulaValue(yearWith(50), terms(300));
        QVERIFY(value);
        QVERIFY(qFuzzyCompare(*value, 4'000 * 2.5 * 2 * 0.3));
        QVERIFY(qFuzzyCompare(*formulaValue(yearWith(50), terms({})), 4'000 * 2.5 * 2.0));
    }

    /// Who hardly ever leave are not said to stay for ever.
    void aLifespanIsCapped()
    {
        QCOMPARE(lifespanYears(yearWith(100), terms({}, 3)), 3.0);
        QCOMPARE(lifespanYears(yearWith(99), terms({}, 5)), 5.0);
        QCOMPARE(lifespanYears(yearWith(0), terms({}, 5)), 1.0);
        QVERIFY(qFuzzyCompare(lifespanYears(yearWith(75), terms({}, 5)), 4.0));
        QCOMPARE(lifespanYears(yearWith(75), terms({}, 3)), 3.0);
    }

    void discounted()
    {
        const double m = 3'000; // 30 % of 100.00 a buyer
        const double step = 0.5 / 1.1;
        QVERIFY(qFuzzyCompare(*discountedValue(yearWith(50), terms(300)), m * (1 + step + step * step)));
        // Nobody stays: the first year alone. Everybody does and money keeps its worth: so many years.
        QVERIFY(qFuzzyCompare(*discountedValue(yearWith(0), terms(300)), m));
        QVERIFY(qFuzzyCompare(*discountedValue(yearWith(100), terms(300, 5, 0)), 5 * m));
        // More years and less discount are never less.
        QVERIFY(*discountedValue(yearWith(60), terms(300, 5)) > *discountedValue(yearWith(60), terms(300, 3)));
        QVERIFY(*discountedValue(yearWith(60), terms(300, 3, 0)) > *discountedValue(yearWith(60), terms(300, 3, 500)));
    }

    /// A shop younger than a year, or with few customers, has no lifespan.
    void nothingIsSaidOfFew()
    {
        CustomerYear year = yearWith(50);
        year.kept = {20, 29};
        QVERIFY(!formulaValue(year, terms(300)));
        QVERIFY(!discountedValue(year, terms(300)));
        year.kept = {20, 30};
        QVERIFY(formulaValue(year, terms(300)));
        year.buyers = 9;
        QVERIFY(!formulaValue(year, terms(300)));
        QVERIFY(!formulaValue({}, terms(300)));
        QCOMPARE(CustomerYear().marginMinor(terms(300)), 0.0);
    }

    void theYearIsThatOfTheDashboard()
    {
        CustomerFigures figures;
        figures.orders = 5;
        figures.buyers = 2;
        figures.netMinor = 900;
        figures.kept = {3, 4};
        QCOMPARE(customerYear(figures), (CustomerYear{5, 2, 900, {3, 4}}));
    }

    void originsOfNewCustomers()
    {
        NewCustomerOrigins origins;
        QVERIFY(!origins.rate().hasPercent());
        origins.newCustomers = 40;
        origins.referred = 6;
        QCOMPARE(origins.rate(), (Share{6, 40}));
        QCOMPARE(origins.others(), 34);
    }
};

QTEST_APPLESS_MAIN(TestCustomerValue)

#include "tst_customervalue.moc"
