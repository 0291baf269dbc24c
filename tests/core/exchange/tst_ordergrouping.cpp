// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/productlist.h"
#include "tests/core/exchange/orderfiletesting.h"

#include <QtTest/QTest>

using namespace regulars;
using namespace Qt::StringLiterals;

class TestOrderGrouping : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void rowsOfAnOrderNeedNotBeNeighbours()
    {
        const ReadOrders read = readOrders("Invoice,Date,Customer ID,SKU,Qty,Price\n"
                                           "1,2024-01-02 10:00:00,7,A,2,1.005\n"
                                           "2,2024-01-02 11:00:00,,B,1,4.00\n"
                                           "1,2024-01-02 10:00:00,7,C,1,3.00\n"
                                           "1,2024-01-02 10:00:00,7,C,1,3.00\n");
        QVERIFY(!read.error);
        QCOMPARE(read.problems(), QStringList());
        QCOMPARE(read.orders().size(), size_t(2));
        const ImportedOrder *order = read.order(u"1"_s);
        QVERIFY(order);
        QCOMPARE(order->lines.size(), size_t(3)); // exact duplicates are kept
        QCOMPARE(order->lines[0].totalMinor, 201);
        QCOMPARE(order->totalMinor, 801);
        QCOMPARE(order->lines[2].sourceLine, 5);
        QVERIFY(!read.order(u"2"_s)->customer);
    }

    void rowsWithoutOrderNumberAreOrders()
    {
        const QByteArray csv = "customer_id,date,total\n7,2024-01-02,1.50\n7,2024-01-02,1.50\n7,2024-01-02,0\n";
        const ReadOrders first = readOrders(csv);
        const ReadOrders again = readOrders(csv);
        QCOMPARE(first.orders().size(), size_t(3));
        QVERIFY(first.orders()[0].identity != first.orders()[1].identity);
        QCOMPARE(first.orders()[0].customer, first.orders()[1].customer);
        for (size_t i = 0; i < 3; ++i)
            QCOMPARE(first.orders()[i].identity, again.orders()[i].identity);
    }

    void cancellationsAndNegativeQuantities()
    {
        const ReadOrders read = readOrders("Invoice,Date,Customer ID,SKU,Qty,Price\n"
                                           "1,2024-01-02,7,A,2,1.50\n"
                                           "C2,2024-01-03,7,A,-1,1.50\n"
                                           "3,2024-01-03,,A,-5,0\n"
                                           "4,2024-01-03,,A,5,0\n"
                                           "5,2024-01-03,,A,5,-2.00\n"
                                           "6,2024-01-03,,A,0,2.00\n"
                                           "CAFE1,2024-01-03,7,A,1,2.00\n");
        QCOMPARE(read.problems(),
                 (QStringList{u"4 set_apart negative_quantity quantity"_s, u"5 set_apart price_not_positive unit_price"_s,
                              u"6 set_apart price_not_positive unit_price"_s, u"7 set_apart zero_quantity quantity"_s}));
        QCOMPARE(read.orders().size(), size_t(2));
        QCOMPARE(read.returns().size(), size_t(1));
        const ImportedReturn &goods = read.returns().front();
        QCOMPARE(goods.number, u"C2"_s);
        QCOMPARE(goods.totalMinor, 150);
        QCOMPARE(goods.lines.front().quantityMilli, 1000);
        QVERIFY(goods.timeUnknown);
    }

    void ordersWithTheirOwnTotal()
    {
        const ReadOrders read = readOrders(
            "Order Number,Date,Email,Status,Order Total,Refunded Amount,Item Name,Quantity,Item Price\n"
            "1,2024-01-02,a@b.de,Completed,10.00,,Tea,1,4.00\n"
            "1,2024-01-02,a@b.de,Completed,10.00,,Cup,2,3.00\n"
            "1,2024-01-02,a@b.de,Completed,10.00,,Cup,2,3.00\n"
            "1,2024-01-02,a@b.de,Completed,99.00,,Pot,1,3.00\n"
            "2,2024-01-03,a@b.de,Refunded,5.00,,Tea,1,5.00\n"
            "3,2024-01-03,a@b.de,Completed,5.00,2.00,Tea,1,5.00\n"
            "4,2024-01-03,a@b.de,Cancelled,5.00,5.00,Tea,1,5.00\n"
            "5,2024-01-03,a@b.de,Processing,5.00,,Tea,1,5.00\n"
            "6,2024-01-03,a@b.de,On hold,5.00,,Tea,1,5.00\n"
            "6,,,,,,Cup,1,5.00\n"
            "7,2024-01-03,a@b.de,Completed,-5.00,,Tea,1,5.00\n"
            "8,2024-01-03,a@b.de,Completed,0.00,,Tea,1,5.00\n");
        QVERIFY(!read.error);
        QCOMPARE(read.problems(), (QStringList{u"4 refused repeated_order"_s, u"5 refused conflicting_order order_total"_s,
                                               u"10 set_apart payment_pending status"_s, u"11 refused order_refused"_s,
                                               u"12 refused negative_total order_total"_s}));
        QCOMPARE(read.order(u"1"_s)->lines.size(), size_t(2));
        QCOMPARE(read.order(u"1"_s)->totalMinor, 1000);
        QCOMPARE(read.order(u"4"_s)->status, ImportedStatus::Cancelled);
        QCOMPARE(read.order(u"5"_s)->status, ImportedStatus::Open);
        QCOMPARE(read.order(u"8"_s)->totalMinor, 0);
        QCOMPARE(read.returns().size(), size_t(2)); // none for the cancelled order
        QCOMPARE(read.returns()[0].returnOf, u"2"_s);
        QCOMPARE(read.returns()[0].totalMinor, 500);
        QCOMPARE(read.returns()[1].totalMinor, 200);
    }

    void refundEventsAreReturns()
    {
        const ReadOrders read = readOrders("Transaction ID,Date,Event Type,Total Collected,Customer ID\n"
                                           "a,2024-01-02,Payment,$5.00,7\n"
                                           "b,2024-01-03,Refund,($2.00),7\n"
                                           "c,2024-01-03,Moon landing,$2.00,7\n");
        QCOMPARE(read.problems(), QStringList{u"4 refused unknown_event event_type"_s});
        QCOMPARE(read.orders().size(), size_t(1));
        QCOMPARE(read.returns().size(), size_t(1));
        QCOMPARE(read.returns().front().totalMinor, 200);
        QCOMPARE(read.detection.currency.code(), u"USD"_s);
    }

    void returnsNameTheirOrder()
    {
        const ReadOrders read = readOrders(
            "Order,Date,Return of,Qty,Price\n1,2024-01-02,,2,1.50\nR9,2024-01-05,1,-1,1.50\n");
        QCOMPARE(read.returns().size(), size_t(1));
        QCOMPARE(read.returns().front().returnOf, u"1"_s);
        QCOMPARE(read.returns().front().number, u"R9"_s);
    }

    void aGermanFileInWindows1252()
    {
        OrderFileOptions options;
        options.zone = QTimeZone("Europe/Berlin");
        options.currency = Currency(u"EUR");
        const ReadOrders read = readOrders("Bestellnummer;Datum;Kunde;Stra\xDF"
                                           "e;Betrag\r\n"
                                           "B1;03.04.2024;Ute M\xFCller;\"Am Hang 3; Hof\";1.234,50 \x80\r\n"
                                           "B2;31.10.2024 02:30;J\xF6rg Gro\xDF;;7,-\r\n",
                                           options);
        QVERIFY(!read.error);
        QCOMPARE(read.problems(), QStringList());
        QCOMPARE(read.detection.dialect.encoding, Encoding::Windows1252);
        const ImportedOrder *order = read.order(u"B1"_s);
        QVERIFY(order);
        QCOMPARE(order->customer->name, u"Ute Müller"_s);
        QCOMPARE(order->customer->street, u"Am Hang 3; Hof"_s);
        QCOMPARE(order->totalMinor, 123'450);
        QCOMPARE(order->orderedAt, instantOf(u"2024-04-03T10:00:00Z"_s));
        QCOMPARE(read.order(u"B2"_s)->totalMinor, 700);
    }

    void aLaterRowTellsTheOrderOfDayAndMonth()
    {
        const QByteArray early = "date,total\n03/04/2024,1.00\n04/04/2024,1.00\n";
        const ReadOrders open = readOrders(early);
        QVERIFY(open.dateOrderUnknown);
        QCOMPARE(open.orders().size(), size_t(1)); // 04/04 is the same day either way
        QCOMPARE(open.problems(), QStringList{u"2 refused ambiguous_date date"_s});

        const ReadOrders dayFirst = readOrders(early + "25/04/2024,1.00\n");
        QVERIFY(!dayFirst.dateOrderUnknown);
        QCOMPARE(dayFirst.orders().size(), size_t(3));

        OrderFileOptions options;
        options.dateOrder = DateOrder::MonthDayYear;
        const ReadOrders told = readOrders(early, options);
        QCOMPARE(told.orders()[0].orderedAt, instantOf(u"2024-03-04T12:00:00Z"_s));
        const ReadOrders grouped = readOrders("order,date,total\n1,03/04/2024,1.00\n2,04/25/2024,1.00\n");
        QCOMPARE(grouped.order(u"1"_s)->orderedAt, instantOf(u"2024-03-04T12:00:00Z"_s));
    }

    void problemsOfRowsAreNamed()
    {
        const ReadOrders read = readOrders("Order,Date,Customer ID,Phone,Qty,Price,Note\n"
                                           "1,2024-01-02,7,+49 30 1,1,1.00,x\n"
                                           "2,2024-01-02,7,4.9E+11,1,1.00,x\n"
                                           "3,2024-13-02,7,,1,1.00,x\n"
                                           "4,2024-01-02,7,,one,1.00,x\n"
                                           "5,2024-01-02,7,,1,,x\n"
                                           "6,2024-01-02,7,,1,99999999999999,x\n"
                                           "7,2024-01-02,7,,1,1.00\n"
                                           "8,2024-01-02,7,,1\n"
                                           "9,2024-01-02,7,,1,1.00,x,y\n"
                                           "10,2024-01-02,7,,1,1.00,x,,\n"
                                           "11,2024-01-02,7,,1,1.00,\"x\n"
                                           "12,2024-01-02,\"7,,1,1.00,x\n"
                                           ",,,,,,\n"
                                           "Order,Date,Customer ID,Phone,Qty,Price,Note\n"
                                           "13,,7,,1,1.00,x\n"
                                           "1,2024-01-02,8,,1,1.00,x\n");
        QCOMPARE(read.problems(), (QStringList{u"3 noted spreadsheet_damage phone"_s, u"4 refused not_a_date date"_s,
                                               u"5 refused not_a_number quantity"_s, u"6 refused missing_value unit_price"_s,
                                               u"7 refused number_too_large unit_price"_s, u"9 refused too_few_fields"_s,
                                               u"10 refused too_many_fields"_s, u"12 noted unterminated_quote"_s,
                                               u"13 noted unterminated_quote"_s, u"16 refused missing_value date"_s,
                                               u"17 refused conflicting_order customer_id"_s}));
        QCOMPARE(read.rows, 14);
        QVERIFY(read.order(u"7"_s) && read.order(u"10"_s) && read.order(u"11"_s));
        QVERIFY(read.order(u"2"_s)->customer->phone.isEmpty());
        const auto date = std::find_if(read.batch.rejected.begin(), read.batch.rejected.end(),
                                       [](const RejectedRow &row) { return row.line == 4; });
        QCOMPARE(date->args.value(u"value"_s).toString(), u"2024-13-02"_s);
        QCOMPARE(date->rawText, "3,2024-13-02,7,,1,1.00,x"_ba);
    }

    void aMappingByHandMakesSenseOfAnything()
    {
        OrderFileOptions options;
        options.mappingText = u"customer_id=0,date=1,order_total=3"_s;
        const ReadOrders read = readOrders("who,when,what,how much\nx,2024-01-02,y,3.50\n", options);
        QVERIFY(!read.error);
        QCOMPARE(read.orders().front().totalMinor, 350);
        options.mappingText = u"customer_id=0,dat=1"_s;
        QCOMPARE(
            readOrders("who,when,what,how much\nx,2024-01-02,y,3.50\n", options).error->args.value(u"rule"_s).toString(),
            u"unknown_field"_s);
        options.mappingText.clear();
        options.savedMapping = {{u"date"_s, u"when"_s}, {u"order_total"_s, u"how much"_s}};
        QCOMPARE(readOrders("how much,when\n3.50,2024-01-02\n4,2024-01-03\n", options).orders().size(), size_t(2));
    }

    void currenciesAreTakenFromTheFile()
    {
        OrderFileOptions options;
        options.currency = Currency(u"EUR");
        QCOMPARE(readOrders("date,total\n2024-01-02,3.50\n", options).orders().front().currency.code(), u"EUR"_s);
        QCOMPARE(readOrders("date,total\n2024-01-02,£3.50\n", options).orders().front().currency.code(), u"GBP"_s);
        options.onlyThatCurrency = true;
        QCOMPARE(readOrders("date,total\n2024-01-02,£3.50\n", options).problems(),
                 QStringList{u"2 refused other_currency order_total"_s});
        options = {};
        options.currency = Currency(u"CAD");
        QCOMPARE(readOrders("date,total\n2024-01-02,$3.50\n", options).orders().front().currency.code(), u"CAD"_s);
        QCOMPARE(readOrders("date,total,currency\n2024-01-02,350,JPY\n").orders().front().totalMinor, 350);
    }

    void timesFollowTheClockOfTheShop()
    {
        OrderFileOptions options;
        options.zone = QTimeZone("Europe/Berlin");
        const ReadOrders read = readOrders(
            "date,total\n2024-03-31 01:30,1\n2024-03-31 03:30,1\n2024-10-27 12:00,1\n2024-07-01,1\n", options);
        QCOMPARE(read.orders()[0].orderedAt, instantOf(u"2024-03-31T00:30:00Z"_s));
        QCOMPARE(read.orders()[1].orderedAt, instantOf(u"2024-03-31T01:30:00Z"_s));
        QCOMPARE(read.orders()[2].orderedAt, instantOf(u"2024-10-27T11:00:00Z"_s));
        QCOMPARE(read.orders()[3].orderedAt, instantOf(u"2024-07-01T10:00:00Z"_s));
        QVERIFY(read.orders()[3].timeUnknown && !read.orders()[2].timeUnknown);
    }

    void listsOfProductsAreTakenApart()
    {
        const auto names = [](const QString &text) {
            QStringList list;
            for (const ListedProduct &product : listedProducts(text))
                list += u"%1:%2"_s.arg(product.name).arg(product.quantityMilli / 1000);
            return list;
        };
        QCOMPARE(names(u"Product A x 1, Product B x 2"_s), (QStringList{u"Product A:1"_s, u"Product B:2"_s}));
        QCOMPARE(names(u"Chair, oak × 2"_s), QStringList{u"Chair, oak:2"_s});
        QCOMPARE(names(u"2x Tea; Coffee"_s), (QStringList{u"Tea:2"_s, u"Coffee:1"_s}));
        QCOMPARE(names(u""_s), QStringList());
    }
};

QTEST_GUILESS_MAIN(TestOrderGrouping)
#include "tst_ordergrouping.moc"
