// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/core/exchange/orderfiletesting.h"
#include "tests/testpaths.h"

#include <QtCore/QElapsedTimer>
#include <QtTest/QTest>

using namespace regulars;
using namespace Qt::StringLiterals;

class TestOrderFileReader : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsTheSmallRealFiles()
    {
        const ReadOrders cds = readOrderFile(inTestData(u"cdnow_sample_300.txt"_s));
        QVERIFY(!cds.error);
        QCOMPARE(cds.problems(), QStringList());
        const OrderSums cdSums = summed(cds.batch);
        QCOMPARE(cdSums.orders, 924);
        QCOMPARE(cdSums.customers, 300);
        QCOMPARE(cdSums.zeroOrders, 4);
        QCOMPARE(cdSums.gross, 3'130'162);
        qint64 pieces = 0;
        for (const ImportedOrder &order : cds.orders())
            pieces += order.lines.front().quantityMilli;
        QCOMPARE(pieces, 2'034'000);

        const ReadOrders gifts = readOrderFile(inTestData(u"uci_2011-02-18.csv"_s));
        QVERIFY(!gifts.error);
        QCOMPARE(gifts.rows, 854);
        const OrderSums giftSums = summed(gifts.batch);
        QCOMPARE(giftSums.orders, 35);
        QCOMPARE(giftSums.customers, 34);
        QCOMPARE(giftSums.gross, 1'446'306);
        QCOMPARE(giftSums.anonymousOrders, 4);
        QCOMPARE(giftSums.anonymousGross, 174'569);
        QCOMPARE(gifts.returns().size(), size_t(19));
        QCOMPARE(giftSums.returned, 28'035);
        QCOMPARE(gifts.count(RowReason::NegativeQuantity), 6);
        QCOMPARE(gifts.count(RowReason::PriceNotPositive), 3);
    }

    void readsTheCdnowMaster()
    {
        if (!QFile::exists(inSharedData(u"cdnow/CDNOW_master.txt"_s)))
            QSKIP("no shared data");
        const ReadOrders outcome = readOrderFile(inSharedData(u"cdnow/CDNOW_master.txt"_s));
        QVERIFY(!outcome.error);
        QCOMPARE(outcome.detection.dialect.delimiter, Dialect::whitespaceRun);
        QCOMPARE(outcome.detection.currency.code(), u"USD"_s);
        QCOMPARE(outcome.rows, 69'659);
        QVERIFY(outcome.batch.rejected.empty());
        const OrderSums sums = summed(outcome.batch);
        QCOMPARE(sums.orders, 69'659);
        QCOMPARE(sums.customers, 23'570);
        QCOMPARE(sums.zeroOrders, 80);
        QCOMPARE(sums.gross, 250'031'563);
        QSet<quint64> identities;
        for (const ImportedOrder &order : outcome.batch.orders)
            identities.insert(order.identity);
        QCOMPARE(identities.size(), 69'659);
        QVERIFY(outcome.batch.orders.front().timeUnknown);
        QCOMPARE(outcome.batch.orders.front().orderedAt, instantOf(u"1997-01-01T12:00:00Z"_s));
        QCOMPARE(outcome.batch.orders.front().customer->externalId, u"00001"_s);
    }

    void readsTheCdnowSampleWithoutHeader()
    {
        if (!QFile::exists(inSharedData(u"cdnow/CDNOW_sample.txt"_s)))
            QSKIP("no shared data");
        for (const QString &name : {u"CDNOW_sample.txt"_s, u"cdnowElog_BTYD.csv"_s}) {
            const ReadOrders outcome = readOrderFile(inSharedData(u"cdnow/"_s + name));
            QVERIFY(!outcome.error);
            const ColumnMapping &mapping = outcome.detection.mapping;
            QCOMPARE(mapping.column(OrderField::CustomerKey), 0);
            QCOMPARE(mapping.column(OrderField::Date), 2);
            QCOMPARE(mapping.column(OrderField::Quantity), 3);
            QCOMPARE(mapping.column(OrderField::OrderTotal), 4);
            QVERIFY(outcome.batch.rejected.empty());
            const OrderSums sums = summed(outcome.batch);
            QCOMPARE(sums.orders, 6'919);
            QCOMPARE(sums.customers, 2'357);
            QCOMPARE(sums.gross, 24'409'194);
        }
    }

    void readsTheWholeUciFile()
    {
        if (!QFile::exists(inSharedData(u"uci_online_retail/online_retail.csv"_s)))
            QSKIP("no shared data");
        OrderFileOptions options;
        options.zone = QTimeZone("Europe/London");
        options.currency = Currency(u"GBP");
        QElapsedTimer timer;
        timer.start();
        const ReadOrders outcome = readOrderFile(inSharedData(u"uci_online_retail/online_retail.csv"_s), options);
        qInfo("541,909 lines in %lld ms", timer.elapsed());
        QVERIFY(!outcome.error);
        QCOMPARE(outcome.rows, 541'909);
        QVERIFY(outcome.detection.oneRowPerLine);
        const OrderSums sums = summed(outcome.batch);
        QCOMPARE(sums.orders, 18'532);
        QCOMPARE(sums.customers, 4'338);
        QCOMPARE(sums.gross, 891'140'790);
        QCOMPARE(sums.returned, 61'134'209);
        QCOMPARE(sums.anonymousOrders, 1'428);
        QCOMPARE(sums.anonymousGross, 175'527'664);
        QCOMPARE(sums.anonymousReturned, 28'547'040);
        QCOMPARE(outcome.count(RowReason::NegativeQuantity), 1'336);
        QCOMPARE(outcome.count(RowReason::PriceNotPositive), 1'181);
        QCOMPARE(outcome.batch.rejected.size(), size_t(2'517));
        qint64 lines = 0;
        for (const ImportedOrder &order : outcome.batch.orders)
            lines += static_cast<qint64>(order.lines.size());
        for (const ImportedReturn &goods : outcome.batch.returns)
            lines += static_cast<qint64>(goods.lines.size());
        QCOMPARE(lines, 541'909 - 2'517);
    }

    void readsTheCleanShopifyExport()
    {
        if (!QFile::exists(inSharedData(u"export_formats/shopify-orders-clean.csv"_s)))
            QSKIP("no shared data");
        const ReadOrders outcome = readOrderFile(inSharedData(u"export_formats/shopify-orders-clean.csv"_s));
        QVERIFY(!outcome.error);
        QCOMPARE(outcome.detection.vendor, u"shopify"_s);
        QCOMPARE(outcome.detection.currency.code(), u"INR"_s);
        QCOMPARE(outcome.problems(), QStringList());
        QCOMPARE(outcome.batch.orders.size(), size_t(10));
        const ImportedOrder *first = outcome.order(u"#1001"_s);
        QVERIFY(first);
        QCOMPARE(first->orderedAt, instantOf(u"2026-08-01T03:45:32Z"_s));
        QVERIFY(!first->timeUnknown);
        QCOMPARE(first->totalMinor, 304'782);
        QCOMPARE(first->taxMinor, 44'982);
        QCOMPARE(first->shippingMinor, 9'900);
        QCOMPARE(first->customer->email, u"aarav.sharma@example.in"_s);
        const ImportedOrder *two = outcome.order(u"#1002"_s);
        QVERIFY(two);
        QCOMPARE(two->lines.size(), size_t(2));
        QCOMPARE(two->lines[1].sku, u"SCF-TEA"_s);
        QCOMPARE(two->lines[1].totalMinor, 189'900);
        QCOMPARE(outcome.order(u"#1006"_s)->totalMinor, 12'345'678);
        QCOMPARE(outcome.order(u"#1005"_s)->status, ImportedStatus::Cancelled);
        QCOMPARE(outcome.batch.returns.size(), size_t(2));
        QCOMPARE(outcome.batch.returns[0].returnOf, u"#1003"_s);
        QCOMPARE(outcome.batch.returns[0].totalMinor, 159'064);
        QCOMPARE(outcome.batch.returns[1].totalMinor, 353'882);
    }

    void namesEachDefectOfTheDirtyShopifyExport()
    {
        if (!QFile::exists(inSharedData(u"export_formats/shopify-orders-dirty.csv"_s)))
            QSKIP("no shared data");
        const ReadOrders outcome = readOrderFile(inSharedData(u"export_formats/shopify-orders-dirty.csv"_s));
        QVERIFY(!outcome.error);
        QCOMPARE(outcome.problems(), (QStringList{
                                         u"14 refused fraction_of_minor_unit order_total"_s,
                                         u"15 noted no_customer"_s,
                                         u"16 refused too_few_fields"_s,
                                         u"17 refused ambiguous_date date"_s,
                                         u"19 refused repeated_order"_s,
                                         u"20 set_apart payment_pending status"_s,
                                         u"21 refused unknown_status status"_s,
                                         u"22 refused other_currency currency"_s,
                                         u"23 refused too_many_fields"_s,
                                         u"24 refused negative_total order_total"_s,
                                     }));
        QVERIFY(outcome.dateOrderUnknown);
        QVERIFY(outcome.order(u"#2001"_s) && outcome.order(u"#2006"_s) && outcome.order(u"#2012"_s) &&
                outcome.order(u"#2003"_s));
        QCOMPARE(outcome.batch.orders.size(), size_t(4));
        QVERIFY(!outcome.order(u"#2003"_s)->customer);
        for (const RejectedRow &row : outcome.batch.rejected)
            QVERIFY(row.rawText.startsWith("#20"));
    }

    void readsSquareAndWooCommerce()
    {
        if (!QFile::exists(inSharedData(u"export_formats/square_items.csv"_s)))
            QSKIP("no shared data");
        for (const QString &name : {u"square_items.csv"_s, u"square_transactions.csv"_s}) {
            const ReadOrders outcome = readOrderFile(inSharedData(u"export_formats/"_s + name));
            QVERIFY(!outcome.error);
            QCOMPARE(outcome.problems(), QStringList());
            QCOMPARE(outcome.detection.vendor, u"square"_s);
            QCOMPARE(outcome.batch.orders.size(), size_t(1));
            const ImportedOrder &order = outcome.batch.orders.front();
            QCOMPARE(order.number, u"32WG7b1gqYzrSFjYu2gVSt5eV"_s);
            QCOMPARE(order.totalMinor, 216);
            QCOMPARE(order.taxMinor, 16);
            QCOMPARE(order.orderedAt, instantOf(u"2017-11-16T05:18:15Z"_s));
            QCOMPARE(order.customer->name, u"Jordan Finci"_s);
            QCOMPARE(order.currency.code(), u"USD"_s);
        }
        const ReadOrders french = readOrderFile(inSharedData(u"export_formats/woocommerce_analytics_orders_fr.csv"_s));
        QVERIFY(!french.error);
        QCOMPARE(french.problems(), QStringList());
        QCOMPARE(french.detection.vendor, u"woocommerce"_s);
        QCOMPARE(french.batch.orders.size(), size_t(208));
        QCOMPARE(std::count_if(french.batch.orders.begin(), french.batch.orders.end(),
                               [](const ImportedOrder &order) { return order.status == ImportedStatus::Cancelled; }),
                 33);
        const ImportedOrder *first = french.order(u"#1001"_s);
        QVERIFY(first);
        QCOMPARE(first->totalMinor, 15'000);
        QCOMPARE(first->customer->name, u"John Doe"_s);
        QCOMPARE(first->lines.size(), size_t(2));
        QCOMPARE(first->lines[1].name, u"Product B"_s);
        QCOMPARE(first->lines[1].quantityMilli, 2000);
        QCOMPARE(french.order(u"#1003"_s)->lines.front().totalMinor, 7'500);
    }

    void refusesWhatIsNoOrderHistory_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QStringList>("missing");
        const auto row = [](const QString &file, const QStringList &missing) {
            QTest::newRow(qPrintable(file)) << inSharedData(file) << missing;
        };
        if (!QFile::exists(inSharedData(u"INDEX.md"_s)))
            QSKIP("no shared data");
        row(u"export_formats/shopify_products_apparel.csv"_s, {u"date"_s, u"order_total"_s});
        row(u"export_formats/shopify_products_home-and-garden.csv"_s, {u"date"_s, u"order_total"_s});
        row(u"export_formats/shopify_products_jewelery.csv"_s, {u"date"_s, u"order_total"_s});
        row(u"export_formats/wave_customers_export.csv"_s, {u"date"_s, u"order_total"_s});
        row(u"export_formats/vendor_headers.txt"_s, {u"date"_s, u"order_total"_s});
        row(u"cdnow/cdnow_customers_summary.csv"_s, {u"date"_s, u"order_total"_s});
        row(u"cdnow/example_transactions.csv"_s, {u"order_total"_s});
        row(u"tickets_helpdesk/helpdesk_full.csv"_s, {u"order_total"_s});
        row(u"tickets_sf311/cases_sample_10000_no_geo.csv"_s, {u"order_total"_s});
    }
    void refusesWhatIsNoOrderHistory()
    {
        QFETCH(QString, file);
        QFETCH(QStringList, missing);
        const ReadOrders outcome = readOrderFile(file);
        QVERIFY(outcome.error);
        QCOMPARE(outcome.error->code, ErrorCode::UnknownFormat);
        QCOMPARE(outcome.error->args.value(u"reason"_s).toString(), u"missing_columns"_s);
        QVERIFY2(outcome.error->args.value(u"missing"_s).toStringList().contains(missing.back()),
                 qPrintable(outcome.error->args.value(u"missing"_s).toStringList().join(u' ')));
    }
};

QTEST_GUILESS_MAIN(TestOrderFileReader)
#include "tst_orderfilereader.moc"
