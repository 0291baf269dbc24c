// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/prediction/purchasesummary.h"
#include "tests/testpaths.h"

#include <QtCore/QFile>

#include <cmath>

namespace regulars {

/// A customer of the CDNOW sample: the first 39 weeks, and on how many days they bought in the 39 weeks after.
struct CdnowCustomer
{
    PurchaseSummary summary;
    int later = 0;
};

/// tests/data/cdnow_calibration.csv, in dollars.
inline std::vector<CdnowCustomer> cdnowCustomers()
{
    std::vector<CdnowCustomer> customers;
    QFile file(inTestData(QStringLiteral("cdnow_calibration.csv")));
    if (!file.open(QIODevice::ReadOnly))
        return customers;
    file.readLine();
    while (!file.atEnd()) {
        const QList<QByteArray> cells = file.readLine().trimmed().split(',');
        PurchaseSummary summary;
        summary.repeats = cells[1].toInt();
        summary.recency = cells[2].toInt() / daysPerWeek;
        summary.age = cells[3].toInt() / daysPerWeek;
        if (summary.repeats > 0)
            summary.meanRepeatSpend = cells[4].toInt() / 100.0 / summary.repeats;
        customers.push_back({summary, cells[5].toInt()});
    }
    return customers;
}

/// Version B of the published data: exact times and means.
inline std::vector<PurchaseSummary> cdnowSummaries()
{
    std::vector<PurchaseSummary> summaries;
    for (const CdnowCustomer &customer : cdnowCustomers())
        summaries.push_back(customer.summary);
    return summaries;
}

/// Version A: rounded to two decimals.
inline std::vector<PurchaseSummary> roundedCdnowSummaries()
{
    // Half up, where means of cents have halves that no double holds.
    const auto rounded = [](double value) { return std::floor(value * 100 + 0.5 + 1e-9) / 100; };
    std::vector<PurchaseSummary> summaries = cdnowSummaries();
    for (PurchaseSummary &summary : summaries) {
        summary.recency = rounded(summary.recency);
        summary.age = rounded(summary.age);
        summary.meanRepeatSpend = rounded(summary.meanRepeatSpend);
    }
    return summaries;
}

/// For QVERIFY2: whether two values are as near as is asked, and what to say if not.
struct Nearness
{
    double actual;
    double expected;
    double tolerance;

    [[nodiscard]] bool holds() const { return std::abs(actual - expected) <= tolerance; }
    [[nodiscard]] QByteArray message() const
    {
        return QByteArray::number(actual, 'g', 15) + " is not within " + QByteArray::number(tolerance) + " of " +
               QByteArray::number(expected, 'g', 15);
    }
};

} // namespace regulars

#define COMPARE_WITHIN(actual, expected, tolerance)                                                                         \
    do {                                                                                                                    \
        const regulars::Nearness nearness{actual, expected, tolerance};                                                     \
        QVERIFY2(nearness.holds(), nearness.message().constData());                                                         \
    } while (false)
#define COMPARE_RELATIVE(actual, expected, tolerance) COMPARE_WITHIN(actual, expected, std::abs(expected) * (tolerance))
