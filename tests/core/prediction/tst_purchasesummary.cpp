// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/core/prediction/cdnow.h"

#include <QtTest/QTest>

using namespace regulars;
using namespace Qt::StringLiterals;

namespace {

const QDate end(2015, 2, 7);

/// The transactions by which lifetimes and PyMC-Marketing test their own summaries.
QList<QList<Purchase>> published()
{
    const auto january = [](int day, double spend) { return Purchase{QDate(2015, 1, day), spend}; };
    const auto february = [](int day, double spend) { return Purchase{QDate(2015, 2, day), spend}; };
    return {{january(1, 1), february(6, 2)},
            {january(1, 2)},
            {january(1, 3), january(2, 1), january(5, 5)},
            {january(16, 6), february(2, 3), february(5, 3)},
            {january(16, 3), january(17, 1), january(18, 8)},
            {february(2, 5)}};
}

std::optional<PurchaseSummary> summed(const QList<Purchase> &purchases, QDate until)
{
    return summaryOf(std::span(purchases.constData(), static_cast<size_t>(purchases.size())), until);
}

QDate monday(QDate day)
{
    return day.addDays(1 - day.dayOfWeek());
}

/// Sample id → purchases, of a file in the layout of the published sample.
QMap<int, QList<Purchase>> readSample(const QString &path)
{
    QMap<int, QList<Purchase>> customers;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return customers;
    while (!file.atEnd()) {
        const QList<QByteArray> cells = file.readLine().simplified().split(' ');
        customers[cells[1].toInt()] += {QDate::fromString(QString::fromLatin1(cells[2]), u"yyyyMMdd"_s),
                                        cells[4].toDouble()};
    }
    return customers;
}

} // namespace

class TestPurchaseSummary : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sumsUpDays_data()
    {
        QTest::addColumn<int>("customer");
        QTest::addColumn<int>("repeats");
        QTest::addColumn<int>("recencyDays");
        QTest::addColumn<int>("ageDays");
        QTest::addColumn<double>("meanRepeatSpend");
        QTest::newRow("1") << 1 << 1 << 36 << 37 << 2.0;
        QTest::newRow("2") << 2 << 0 << 0 << 37 << 0.0;
        QTest::newRow("3") << 3 << 2 << 4 << 37 << 3.0;
        QTest::newRow("4") << 4 << 2 << 20 << 22 << 3.0;
        QTest::newRow("5") << 5 << 2 << 2 << 22 << 4.5;
        QTest::newRow("6") << 6 << 0 << 0 << 5 << 0.0;
    }
    void sumsUpDays()
    {
        QFETCH(const int, customer);
        QFETCH(const int, repeats);
        QFETCH(const int, recencyDays);
        QFETCH(const int, ageDays);
        QFETCH(const double, meanRepeatSpend);
        const PurchaseSummary expected{repeats, recencyDays / 7.0, ageDays / 7.0, meanRepeatSpend};
        QList<Purchase> purchases = published().at(customer - 1);
        QCOMPARE(summed(purchases, end).value(), expected);
        std::reverse(purchases.begin(), purchases.end()); // in any order
        QCOMPARE(summed(purchases, end).value(), expected);
    }

    void sumsUpWeeks_data()
    {
        QTest::addColumn<int>("customer");
        QTest::addColumn<QDate>("until");
        QTest::addColumn<int>("repeats");
        QTest::addColumn<int>("recency");
        QTest::addColumn<int>("age");
        const auto rows = [](const char *name, QDate until, const QList<QList<int>> &expected) {
            for (int i = 0; i < expected.size(); ++i) {
                if (!expected[i].isEmpty())
                    QTest::addRow("%d, %s", i + 1, name)
                        << i + 1 << until << expected[i][0] << expected[i][1] << expected[i][2];
            }
        };
        rows("until the end", end, {{1, 5, 5}, {0, 0, 5}, {1, 1, 5}, {1, 3, 3}, {0, 0, 3}, {0, 0, 0}});
        rows("calibration", {2015, 2, 1}, {{0, 0, 4}, {0, 0, 4}, {1, 1, 4}, {0, 0, 2}, {0, 0, 2}});
    }
    void sumsUpWeeks()
    {
        QFETCH(const int, customer);
        QFETCH(const QDate, until);
        QFETCH(const int, repeats);
        QFETCH(const int, recency);
        QFETCH(const int, age);
        // Who counts in weeks says on which Monday a purchase's week began.
        QList<Purchase> purchases = published().at(customer - 1);
        for (Purchase &purchase : purchases)
            purchase.day = monday(purchase.day);
        const PurchaseSummary summary = summed(purchases, monday(until)).value();
        QCOMPARE(summary.repeats, repeats);
        QCOMPARE(summary.recency, double(recency));
        QCOMPARE(summary.age, double(age));
    }

    void purchasesOfOneDayAreOne()
    {
        QList<Purchase> purchases = published().at(3);
        purchases += {QDate(2015, 2, 5), 6};
        QCOMPARE(summed(purchases, end).value(), (PurchaseSummary{2, 20 / 7.0, 22 / 7.0, 6}));
        // The first day is no repeat, whatever was bought on it.
        QCOMPARE(summed({{QDate(2015, 1, 1), 5}, {QDate(2015, 1, 1), 7}}, end).value(),
                 (PurchaseSummary{0, 0, 37 / 7.0, 0}));
    }

    void onlyWhatWasBoughtByThenIsKnown()
    {
        QVERIFY(!summed(published().at(5), {2015, 2, 1}));
        QVERIFY(!summed({}, end));
        QCOMPARE(summed(published().at(0), {2015, 2, 5}).value(), (PurchaseSummary{0, 0, 5, 0}));
        QCOMPARE(summed(published().at(5), {2015, 2, 2}).value(), PurchaseSummary{});
    }

    void cdnowIsSummedUpAsPublished_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<int>("customers");
        QTest::newRow("300 of the project's own") << inTestData(u"cdnow_sample_300.txt"_s) << 300;
        QTest::newRow("the whole sample") << inSharedData(u"cdnow/CDNOW_sample.txt"_s) << 2357;
    }
    void cdnowIsSummedUpAsPublished()
    {
        QFETCH(const QString, file);
        QFETCH(const int, customers);
        if (!QFile::exists(file))
            QSKIP("The public data is not here.");
        const QDate calibration(1997, 9, 30);
        const std::vector<CdnowCustomer> expected = cdnowCustomers();
        const QMap<int, QList<Purchase>> sample = readSample(file);
        QCOMPARE(sample.size(), customers);
        for (int id = 1; id <= customers; ++id) {
            const PurchaseSummary summary = summed(sample.value(id), calibration).value();
            const CdnowCustomer &customer = expected[size_t(id - 1)];
            QCOMPARE(summary.repeats, customer.summary.repeats);
            QCOMPARE(summary.recency, customer.summary.recency);
            QCOMPARE(summary.age, customer.summary.age);
            COMPARE_WITHIN(summary.meanRepeatSpend, customer.summary.meanRepeatSpend, 1e-9);
            const PurchaseSummary whole = summed(sample.value(id), calibration.addDays(39 * 7)).value();
            QCOMPARE(whole.repeats - summary.repeats, customer.later);
        }
    }

    void cdnowHasThePublishedTotals()
    {
        int repeats = 0;
        int repeaters = 0;
        int later = 0;
        const std::vector<CdnowCustomer> customers = cdnowCustomers();
        for (const CdnowCustomer &customer : customers) {
            repeats += customer.summary.repeats;
            repeaters += customer.summary.repeats > 0 ? 1 : 0;
            later += customer.later;
        }
        QCOMPARE(customers.size(), size_t(2357));
        QCOMPARE(repeats, 2457);
        QCOMPARE(repeaters, 946);
        QCOMPARE(later, 1882);
    }

    void theSameHistoriesAreOneGroup()
    {
        const std::vector<PurchaseSummary> summaries{{1, 2, 5, 30}, {0, 0, 4, 0}, {1, 2, 5, 30}, {1, 3, 5, 20},
                                                     {0, 0, 4, 0},  {1, 3, 5, 0}, {0, 0, 2, 0}};
        QCOMPARE(orderGroupsOf(summaries),
                 (std::vector<SummaryGroup>{{0, 0, 2, 1}, {0, 0, 4, 2}, {1, 2, 5, 2}, {1, 3, 5, 2}}));
        QCOMPARE(spendGroupsOf(summaries), (std::vector<SpendGroup>{{1, 20, 1}, {1, 30, 2}}));
        QCOMPARE(orderGroupsOf(cdnowSummaries()).size(), size_t(1016));
    }
};

QTEST_GUILESS_MAIN(TestPurchaseSummary)

#include "tst_purchasesummary.moc"
