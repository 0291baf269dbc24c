// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/metrics/customerstatsaccumulator.h"
#include "core/metrics/metricsaccumulator.h"
#include "tests/testpaths.h"

#include <QtCore/QElapsedTimer>
#include <QtCore/QFile>
#include <QtTest/QTest>

using namespace regulars;
using namespace Qt::StringLiterals;

namespace {

const QTimeZone berlin("Europe/Berlin");

Instant utc(int year, int month, int day, int hour = 12, int minute = 0)
{
    return {QDateTime(QDate(year, month, day), QTime(hour, minute), Qt::UTC).toMSecsSinceEpoch()};
}

OrderFacts sale(Instant when, qint64 total, qint64 returned = 0, OrderStatus status = OrderStatus::Completed)
{
    return {when, status, total, returned};
}

QList<int> activeOf(const Cohort &cohort)
{
    QList<int> active;
    for (const CohortCell &cell : cohort.cells)
        active += cell.active;
    return active;
}

struct CdnowRow
{
    qint64 customer;
    Instant at;
    qint64 cents;
};

// "00001 19970101  1   11.77", sorted by customer and date; the first line is a header.
QList<CdnowRow> readCdnow(QFile &file)
{
    QList<CdnowRow> rows;
    file.readLine();
    while (!file.atEnd()) {
        const QList<QByteArray> cells = file.readLine().simplified().split(' ');
        if (cells.size() < 4)
            continue;
        const QDate date = QDate::fromString(QString::fromLatin1(cells[1]), u"yyyyMMdd"_s);
        rows += {cells[0].toLongLong(), utc(date.year(), date.month(), date.day()), qRound64(cells[3].toDouble() * 100.0)};
    }
    std::stable_sort(rows.begin(), rows.end(), [](const CdnowRow &a, const CdnowRow &b) {
        return std::tie(a.customer, a.at.ms) < std::tie(b.customer, b.at.ms);
    });
    return rows;
}

} // namespace

class TestMetrics : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anEmptyShopHasZeros()
    {
        MetricsAccumulator accumulator(LocalCalendar(berlin), {{}, ZeroValueOrders::Ignore, Currency(u"EUR")});
        const ShopMetrics metrics = accumulator.finish();
        QCOMPARE(metrics.customers, 0);
        QCOMPARE(metrics.averageOrderValue(), (Money{0, Currency(u"EUR")}));
        QCOMPARE(metrics.repeatPurchaseRate(), 0.0);
        QVERIFY(metrics.cohorts.isEmpty());
    }

    void aSmallShopAddsUp()
    {
        MetricsAccumulator accumulator(LocalCalendar(berlin), {{}, ZeroValueOrders::Ignore, Currency(u"EUR")});
        accumulator.addOrder({7}, sale(utc(2026, 3, 2), 1000));
        accumulator.addOrder({7}, sale(utc(2026, 3, 9), 2000));
        accumulator.addOrder({7}, sale(utc(2026, 5, 1), 500, 500)); // all returned
        accumulator.addOrder({7}, sale(utc(2026, 5, 2), 900, 0, OrderStatus::Cancelled));
        accumulator.addOrder({3}, sale(utc(2026, 1, 31, 23, 30), 700, 100)); // 1 February in Berlin
        accumulator.addOrder({}, sale(utc(2026, 4, 1), 250));
        accumulator.addOrder({9}, sale(utc(2026, 4, 1), 0)); // given away
        accumulator.addReturn({7}, {utc(2026, 5, 3), 500, false});
        accumulator.addReturn({3}, {utc(2026, 2, 3), 100, false});
        accumulator.addReturn({7}, {utc(2026, 5, 3), 900, true});
        accumulator.addReturn({}, {utc(2026, 5, 3), 30, false});
        const ShopMetrics metrics = accumulator.finish();
        QCOMPARE(metrics.customers, 2);
        QCOMPARE(metrics.repeatCustomers, 1);
        QCOMPARE(metrics.orders, 3);
        QCOMPARE(metrics.grossRevenue.minor, 4200);
        QCOMPARE(metrics.returned.minor, 600);
        QCOMPARE(metrics.netRevenue().minor, 3600);
        QCOMPARE(metrics.averageOrderValue().minor, 1200);
        QCOMPARE(metrics.anonymousOrders, 1);
        QCOMPARE(metrics.anonymousRevenue.minor, 250);
        QCOMPARE(metrics.anonymousReturned.minor, 30);
        QCOMPARE(metrics.repeatPurchaseRate(), 0.5);
        QCOMPARE(metrics.cohorts.size(), 2);
        QCOMPARE(firstOfMonth(metrics.cohorts[0].month), QDate(2026, 2, 1));
        QCOMPARE(activeOf(metrics.cohorts[0]), (QList<int>{1, 0}));
        QCOMPARE(activeOf(metrics.cohorts[1]), (QList<int>{1}));
        QCOMPARE(metrics.cohorts[1].cells[0], (CohortCell{1, 2, 3000}));
        QCOMPARE(metrics.cohorts[1].repeatCustomers, 1);
    }

    void whatCameLaterIsLeftOut()
    {
        MetricsAccumulator accumulator(LocalCalendar(berlin),
                                       {QDate(2026, 3, 31), ZeroValueOrders::Ignore, Currency(u"EUR")});
        accumulator.addOrder({1}, sale(utc(2026, 3, 31, 21, 59), 1000)); // last minute of the day in Berlin
        accumulator.addOrder({1}, sale(utc(2026, 3, 31, 22, 0), 2000));
        accumulator.addReturn({1}, {utc(2026, 3, 31, 21, 59), 100, false});
        accumulator.addReturn({1}, {utc(2026, 4, 1), 100, false});
        const ShopMetrics metrics = accumulator.finish();
        QCOMPARE(metrics.asOf, QDate(2026, 3, 31));
        QCOMPARE(metrics.orders, 1);
        QCOMPARE(metrics.netRevenue().minor, 900);
        QCOMPARE(activeOf(metrics.cohorts[0]), (QList<int>{1}));
    }

    void ratesAreRoundedHalfUp()
    {
        ShopMetrics metrics;
        metrics.customers = 3;
        metrics.repeatCustomers = 2;
        QCOMPARE(metrics.repeatPurchaseRate(), 0.666667);
        metrics.orders = 2;
        metrics.grossRevenue.minor = 5;
        QCOMPARE(metrics.averageOrderValue().minor, 3);
    }

    void medianIntervals_data()
    {
        QTest::addColumn<QList<qint64>>("days");
        QTest::addColumn<int>("median"); // −1: none
        QTest::newRow("no order") << QList<qint64>{} << -1;
        QTest::newRow("one order") << QList<qint64>{5} << -1;
        QTest::newRow("two on one day") << QList<qint64>{5, 5} << -1;
        QTest::newRow("two days") << QList<qint64>{5, 12} << 7;
        QTest::newRow("any order") << QList<qint64>{30, 5, 12} << 13; // (7 + 18) / 2, half up
        QTest::newRow("a long pause hardly matters") << QList<qint64>{0, 7, 14, 400} << 7;
        QTest::newRow("even number") << QList<qint64>{0, 1, 5, 15, 100} << 7; // 1 4 10 85
        QTest::newRow("same day counts once") << QList<qint64>{0, 0, 10, 10, 20} << 10;
    }
    void medianIntervals()
    {
        QFETCH(QList<qint64>, days);
        std::vector<qint64> values(days.begin(), days.end());
        QTEST(medianInterval(values).value_or(-1), "median");
    }

    void aCustomersStatsAddUp()
    {
        CustomerStatsAccumulator accumulator{LocalCalendar(berlin), Currency(u"EUR")};
        accumulator.addOrder(sale(utc(2026, 3, 20), 2000, 500));
        accumulator.addOrder(sale(utc(2026, 3, 1), 1000));
        accumulator.addOrder(sale(utc(2026, 3, 25), 700, 700));
        accumulator.addOrder(sale(utc(2026, 3, 26), 0));
        accumulator.addOrder(sale(utc(2026, 3, 27), 400, 0, OrderStatus::Cancelled));
        accumulator.addReturn({utc(2026, 3, 22), 500, false});
        accumulator.addReturn({utc(2026, 3, 26), 700, false});
        accumulator.addReturn({utc(2026, 3, 28), 400, true});
        accumulator.addInteraction({utc(2026, 3, 29), InteractionKind::Note, Direction::Internal, Outcome::None});
        accumulator.addInteraction({utc(2026, 3, 5), InteractionKind::Email, Direction::In, Outcome::None});
        accumulator.addInteraction({utc(2026, 3, 7), InteractionKind::Call, Direction::Out, Outcome::Connected});
        accumulator.addInteraction({utc(2026, 3, 6), InteractionKind::Letter, Direction::Out, Outcome::None});
        accumulator.addInteraction({utc(2026, 3, 9), InteractionKind::Call, Direction::Out, Outcome::NoAnswer});
        const CustomerStats stats = accumulator.take();
        QCOMPARE(stats.orders, 2);
        QCOMPARE(stats.zeroValueOrders, 1);
        QCOMPARE(stats.firstOrderAt, utc(2026, 3, 1));
        QCOMPARE(stats.lastOrderAt, utc(2026, 3, 20));
        QCOMPARE(stats.medianIntervalDays, 19);
        QCOMPARE(stats.gross, (Money{3700, Currency(u"EUR")}));
        QCOMPARE(stats.returned.minor, 1200);
        QCOMPARE(stats.net.minor, 2500);
        QCOMPARE(stats.returns, 2);
        QCOMPARE(stats.interactions, 5);
        QCOMPARE(stats.lastContactedAt, utc(2026, 3, 7));
        QCOMPARE(stats.lastInboundAt, utc(2026, 3, 5));
        QCOMPARE(stats.lastOutboundAt, utc(2026, 3, 7));
        QCOMPARE(stats.lastActivityAt, utc(2026, 3, 29));

        CustomerStats nothing;
        nothing.gross = nothing.returned = nothing.net = {0, Currency(u"EUR")};
        QVERIFY2(accumulator.take() == nothing, "taking empties the accumulator");
    }

    void theOrderOfFactsDoesNotMatter()
    {
        const QList<OrderFacts> orders = {sale(utc(2026, 1, 1), 10), sale(utc(2026, 2, 5), 20),
                                          sale(utc(2026, 2, 9), 30, 30)};
        CustomerStatsAccumulator accumulator{LocalCalendar(berlin), Currency(u"EUR")};
        std::for_each(orders.begin(), orders.end(), [&](const OrderFacts &order) { accumulator.addOrder(order); });
        const CustomerStats forward = accumulator.take();
        std::for_each(orders.rbegin(), orders.rend(), [&](const OrderFacts &order) { accumulator.addOrder(order); });
        QCOMPARE(accumulator.take(), forward);
    }

    void cdnowAgreesWithTheReference_data()
    {
        QTest::addColumn<bool>("countZero");
        QTest::addColumn<int>("orders");
        QTest::addColumn<int>("customers");
        QTest::addColumn<int>("repeat");
        QTest::addColumn<double>("rate");
        QTest::newRow("ignoring orders worth nothing") << false << 69'579 << 23'502 << 11'659 << 0.496085;
        QTest::newRow("counting them") << true << 69'659 << 23'570 << 11'662 << 0.494782;
    }
    void cdnowAgreesWithTheReference()
    {
        QFETCH(bool, countZero);
        const QString data = inSharedData({}) + u'/';
        QFile file(data + u"cdnow/CDNOW_master.txt"_s);
        if (!file.open(QIODevice::ReadOnly))
            QSKIP("The CDNOW data is not there.");
        MetricsAccumulator accumulator(LocalCalendar(berlin),
                                       {{}, countZero ? ZeroValueOrders::Count : ZeroValueOrders::Ignore, Currency(u"USD")});
        for (const CdnowRow &row : readCdnow(file))
            accumulator.addOrder({row.customer}, sale(row.at, row.cents));
        const ShopMetrics metrics = accumulator.finish();
        QTEST(metrics.orders, "orders");
        QTEST(metrics.customers, "customers");
        QTEST(metrics.repeatCustomers, "repeat");
        QTEST(metrics.repeatPurchaseRate(), "rate");
        QCOMPARE(metrics.grossRevenue, (Money{250'031'563, Currency(u"USD")}));
        if (countZero)
            compareCohorts(metrics, data + u"reference/cdnow_master_cohort_counts.csv"_s);
    }

    void aMillionOrdersTakeNoTime()
    {
        const LocalCalendar calendar(berlin);
        QElapsedTimer timer;
        timer.start();
        MetricsAccumulator accumulator(calendar, {{}, ZeroValueOrders::Ignore, Currency(u"EUR")});
        CustomerStatsAccumulator stats(calendar, Currency(u"EUR"));
        qint64 net = 0;
        for (qint64 customer = 1; customer <= 200'000; ++customer) {
            for (qint64 i = 0; i < 5; ++i) {
                const OrderFacts order = sale({1'600'000'000'000 + (customer % 1000) * 86'400'000 + i * 3'000'000'000},
                                              1000 + i);
                accumulator.addOrder({customer}, order);
                stats.addOrder(order);
            }
            net += stats.take().net.minor;
        }
        QCOMPARE(accumulator.finish().netRevenue().minor, net);
        qInfo("1 M orders into metrics and stats: %lld ms", timer.elapsed());
        QVERIFY2(timer.elapsed() < 10000, "generous: a sanitizer build on a busy machine runs this too");
    }

private:
    static void compareCohorts(const ShopMetrics &metrics, const QString &path)
    {
        QFile reference(path);
        QVERIFY(reference.open(QIODevice::ReadOnly));
        reference.readLine();
        for (const Cohort &cohort : metrics.cohorts) {
            const QStringList cells = QString::fromLatin1(reference.readLine()).trimmed().split(u',');
            QCOMPARE(firstOfMonth(cohort.month).toString(u"yyyy-MM"_s), cells[0]);
            for (qsizetype k = 0; k + 1 < cells.size(); ++k) {
                if (k < cohort.cells.size())
                    QCOMPARE(cohort.cells[k].active, cells[k + 1].toInt());
                else
                    QVERIFY(cells[k + 1].isEmpty());
            }
        }
        QVERIFY(reference.atEnd());
    }
};

QTEST_GUILESS_MAIN(TestMetrics)
#include "tst_metrics.moc"
