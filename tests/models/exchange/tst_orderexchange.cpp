// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/customers/customercommands.h"
#include "models/demo/democommands.h"
#include "models/exchange/importcommands.h"
#include "models/orders/ordercommands.h"
#include "storage/customers/customerstore.h"
#include "storage/exchange/csvexport.h"
#include "storage/metrics/metricsstore.h"
#include "storage/orders/orderstore.h"
#include "storage/people/shopstore.h"
#include "storage/rollups/verification.h"
#include "storage/sql/statement.h"
#include "tests/support/smallshop.h"
#include "tests/support/verify.h"

using namespace regulars;
using namespace Qt::StringLiterals;

/// What an import makes of customers and returns, and that an export of orders is read back to the same figures.
class TestOrderExchange : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<TestDatabase> m_db;
    int m_files = 0;

    OrderImportReport import(const QByteArray &csv, const QString &source = {})
    {
        QFile file(m_db->path(u"orders-%1.csv"_s.arg(++m_files)));
        if (!file.open(QIODevice::WriteOnly) || file.write(csv) != csv.size())
            qFatal("the file of the test can't be written");
        file.close();
        OrderImportOptions options;
        options.file = file.fileName();
        options.source = source;
        return runOrDie(*m_db, ImportOrders{options, {}, {}, {}});
    }
    CustomerId find(const QString &key)
    {
        return m_db->read([=](Connection &c) { return CustomerStore(c).find(key); }).value_or(CustomerId{});
    }
    Customer customer(CustomerId id)
    {
        return m_db->read([=](Connection &c) { return CustomerStore(c).customer(id); }).value();
    }
    qint64 number(const QString &sql) { return number(*m_db, sql); }
    static qint64 number(TestDatabase &db, const QString &sql)
    {
        return db
            .read([=](Connection &connection) {
                return attempt([&] {
                    Statement row(connection, sql);
                    row.only();
                    return row.integer(0);
                });
            })
            .value_or(-1);
    }
    qint64 customers() { return number(u"SELECT count(*) FROM customers"_s); }
    /// The lines of the order that something came back of: "position×quantity", in order.
    QStringList returnedLines(const QString &order)
    {
        return m_db
            ->read([=](Connection &connection) {
                return attempt([&] {
                    Statement rows(connection,
                                   u"SELECT l.position, sum(b.quantity_milli) FROM return_lines b"
                                   " JOIN order_lines l ON l.id = b.order_line_id JOIN orders o ON o.id = l.order_id"
                                   " JOIN returns r ON r.id = b.return_id AND r.order_id = o.id"
                                   " WHERE o.number = :order GROUP BY l.position ORDER BY l.position"_s);
                    rows.bind(u"order", order);
                    QStringList lines;
                    while (rows.next())
                        lines += u"%1×%2"_s.arg(rows.integer(0)).arg(rows.integer(1) / milliPerPiece);
                    return lines;
                });
            })
            .value();
    }
    /// Orders without number, of one number, of lines that look the same, without lines, cancelled and thrown away.
    static void fillHardToTellApart(TestDatabase &db)
    {
        const CustomerId ada = runOrDie(db, CreateCustomer{person(u"Ada"_s, u"Byron"_s)});
        const CustomerId same = runOrDie(db, CreateCustomer{person(u"Ada"_s, u"Byron"_s)});
        const auto filled = db.write(u"fill"_s, [&](WriteSession &session) -> Result<void> {
            OrderStore store(session.connection());
            Order order = sale(ada, utc(2026, 3, 1, 23, 30), 350);
            order.lines += order.lines.first();
            order.shippingMinor = 490;
            order.discountMinor = 100;
            addUp(order);
            REGULARS_TRY(unnumbered, store.insert(session, order));
            order.number = u"77"_s;
            REGULARS_CHECK(store.insert(session, order));
            order.customer = same;
            REGULARS_TRY(again, store.insert(session, order));
            order.number = u"-78"_s;
            order.customer = {};
            order.timeUnknown = true;
            REGULARS_CHECK(store.insert(session, order));
            order.number = u"79"_s;
            order.status = OrderStatus::Cancelled;
            REGULARS_CHECK(store.insert(session, order));
            order.number = u"80"_s;
            order.status = OrderStatus::Open;
            order.lines.clear();
            order.total = {1'234, Currency(u"EUR")};
            REGULARS_CHECK(store.insert(session, order));
            Return goods;
            goods.order = unnumbered;
            goods.customer = ada;
            goods.returnedAt = utc(2026, 3, 9);
            goods.lines = {{{}, {}, {}, u"Soy candle"_s, milliPerPiece, 3'500'000, 350}};
            goods.lines += goods.lines.first();
            goods.total = {700, Currency(u"EUR")};
            REGULARS_CHECK(store.insert(session, goods));
            goods.order = again;
            goods.customer = same;
            goods.number = u"C1"_s;
            goods.lines.clear();
            goods.total = {150, Currency(u"EUR")};
            REGULARS_CHECK(store.insert(session, goods));
            goods.order = {};
            goods.customer = {};
            REGULARS_CHECK(store.insert(session, goods));
            return {};
        });
        VERIFY_RESULT(filled);
    }
    static ShopMetrics metrics(TestDatabase &db)
    {
        return db
            .read([](Connection &connection) -> Result<ShopMetrics> {
                REGULARS_TRY(shop, ShopStore(connection).shop());
                return MetricsStore(connection).metrics(shop, {});
            })
            .value();
    }
    static ExportCount exported(TestDatabase &db, const QString &file)
    {
        return db
            .read([=](Connection &connection) -> Result<ExportCount> {
                REGULARS_TRY(shop, ShopStore(connection).shop());
                return exportOrders(connection, shop, {file, IfFileExists::Refuse, ExportFormat::Csv, {}, {}}, {}, {});
            })
            .value();
    }

private Q_SLOTS:
    void init()
    {
        m_db = std::make_unique<TestDatabase>();
        m_files = 0;
    }

    void customersAreFoundByTheirPhone()
    {
        import("Order,Date,Customer,Phone,Total\n1,2026-01-02,Ada Lovelace,+49 30 55501182,5.00\n");
        const CustomerId ada = find(u"+493055501182"_s);
        QVERIFY(ada.isValid());
        const auto report = import("Order,Date,Customer,Phone,Email,Total\n"
                                   "2,2026-01-03,A. Lovelace,0049 (30) 555 011 82,ada@example.org,5.00\n");
        QCOMPARE(report.customersMatched, 1);
        QCOMPARE(customers(), 1);
        QCOMPARE(find(u"ada@example.org"_s), ada); // and has learnt the address
        import("Order,Date,Customer,Phone,Total\n3,2026-01-04,Ada Lovelace,+49 30 7777777,5.00\n");
        QCOMPARE(customers(), 2); // the same name with another phone is somebody else
    }

    void customersAreFoundByTheirNameWhenNothingElseIsKnown()
    {
        import("Order,Date,Customer,Email,Total\n1,2026-01-02,Émile Zola,emile@example.org,5.00\n");
        QCOMPARE(import("Order,Date,Customer,Total\n2,2026-01-03,EMILE  zola,5.00\n").customersMatched, 1);
        QCOMPARE(customers(), 1);
        const auto other = import("Order,Date,Customer,Email,Total\n3,2026-01-04,Émile Zola,zola@example.net,5.00\n");
        QCOMPARE(other.customersMatched, 0);
        QCOMPARE(customers(), 2);
    }

    void twoKeysThatShareAnEmailAreTwoCustomers()
    {
        const QByteArray header = "Order,Date,Customer ID,Customer Name,Email,Total\n";
        const auto report = import(header + "1,2026-01-02,C1,Jo Berg,family@example.org,5.00\n"
                                            "2,2026-01-02,C2,Kim Berg,family@example.org,7.00\n",
                                   u"till"_s);
        QCOMPARE(report.customersCreated, 2);
        const auto again = import(header + "3,2026-01-03,C2,Kim Berg,family@example.org,7.00\n"
                                           "4,2026-01-03,C1,Jo Berg,family@example.org,5.00\n",
                                  u"till"_s);
        QCOMPARE(again.customersCreated, 0);
        QCOMPARE(again.customersMatched, 2);
        for (const QString &key : {u"C1"_s, u"C2"_s})
            QCOMPARE(number(u"SELECT count(*) FROM orders o JOIN customer_external_ids x ON x.customer_id = o.customer_id"
                            " WHERE x.value = '%1'"_s.arg(key)),
                     2);
        // Another system's number is only one more name of the person, whom the address tells.
        import(header + "5,2026-01-04,900,Jo Berg,family@example.org,5.00\n", u"web"_s);
        QCOMPARE(customers(), 2);
    }

    void moreCustomersThanAreHeldAtOnce()
    {
        constexpr int many = 18'000; // an import holds the last 16,384
        QByteArray csv = "date,customer_id,email,amount\n";
        for (int row = 0; row < 2 * many; ++row) {
            const QByteArray customer = QByteArray::number(row % many);
            csv += (row < many ? "2026-01-05,C" : "2026-02-05,C") + customer + ",c" + customer + "@example.org,5\n";
        }
        const OrderImportReport first = import(csv);
        QCOMPARE(first.customersCreated, many);
        QCOMPARE(first.customersMatched, 0);
        QCOMPARE(number(u"SELECT count(*) FROM customer_stats WHERE orders = 2"_s), many);
        csv.replace("2026-0", "2026-1"); // the same customers bought again
        const OrderImportReport later = import(csv);
        QCOMPARE(later.ordersCreated, 2 * many);
        QCOMPARE(later.customersCreated, 0);
        QCOMPARE(later.customersMatched, many);
        QCOMPARE(customers(), many);
    }

    void shopExportsWithoutEmail()
    {
        const QByteArray header = "Name,Email,Financial Status,Currency,Total,Created at,Lineitem quantity,Lineitem name,"
                                  "Lineitem price,Billing Name,Billing Phone\n";
        const auto report = import(header + "#1,,paid,EUR,5.00,2026-01-02 10:00:00 +0100,1,Tea,5.00,Ada Lovelace,\n"
                                            "#2,,paid,EUR,5.00,2026-01-03 10:00:00 +0100,1,Tea,5.00,,\n"
                                            "#3,,paid,EUR,5.00,2026-01-04 10:00:00 +0100,1,Tea,5.00,Ada Lovelace,\n");
        QCOMPARE(report.ordersCreated, 3);
        QCOMPARE(report.rejected, 0);
        QCOMPARE(report.anonymousOrders, 1); // one who gave neither name nor address
        QCOMPARE(report.customersCreated, 1);
        QCOMPARE(report.problems.value(RowReason::NoCustomer), 1); // noted, not rejected
    }

    void returnsAreLinkedToTheLineTheyCameFrom()
    {
        const QByteArray header = "Order,Date,Customer,Return of,SKU,Product,Qty,Price\n";
        import(header + "1,2026-01-02,Ada,,T,Tea,2,3.50\n"
                        "1,2026-01-02,Ada,,C,Cup,1,9.00\n"
                        "1,2026-01-02,Ada,,T,Tea,3,3.00\n"
                        "2,2026-01-03,Ada,,,Plain candle,4,1.00\n"
                        "R1,2026-01-05,Ada,1,C,Cup,-1,9.00\n"
                        "R2,2026-01-06,Ada,1,T,Tea,-2,3.00\n" // the line with that price
                        "R3,2026-01-07,Ada,1,T,Tea,-2,3.00\n" // of which only one is left: the other line
                        "R4,2026-01-08,Ada,1,C,Cup,-1,9.00\n" // there is none left
                        "R5,2026-01-09,Ada,2,,PLAIN CANDLE,-1,1.00\n"
                        "R6,2026-01-09,Ada,2,X,Something else,-1,1.00\n");
        QCOMPARE(returnedLines(u"1"_s), (QStringList{u"0×2"_s, u"1×1"_s, u"2×2"_s}));
        QCOMPARE(returnedLines(u"2"_s), QStringList{u"0×1"_s});
        QCOMPARE(number(u"SELECT count(*) FROM returns WHERE order_id IS NOT NULL"_s), 6);
        QCOMPARE(number(u"SELECT count(*) FROM return_lines WHERE order_line_id IS NULL"_s), 2);

        // A later file, of orders that are there: what has come back already is gone.
        import(header + "R7,2026-02-05,Ada,1,T,Tea,-1,3.00\n"
                        "R8,2026-02-06,Ada,1,T,Tea,-1,3.00\n");
        QCOMPARE(returnedLines(u"1"_s), (QStringList{u"0×2"_s, u"1×1"_s, u"2×3"_s}));
        QCOMPARE(number(u"SELECT count(*) FROM return_lines WHERE order_line_id IS NULL"_s), 3);

        const auto verified = m_db->read([](Connection &connection) { return verifyDatabase(connection, {}, {}); });
        VERIFY_RESULT(verified);
        QVERIFY(verified->isSound());
    }

    void anExportIsReadBackToTheSameFigures_data()
    {
        QTest::addColumn<bool>("demo");
        QTest::newRow("demo shop") << true;
        QTest::newRow("orders that are hard to tell apart") << false;
    }
    void anExportIsReadBackToTheSameFigures()
    {
        QFETCH(const bool, demo);
        TestDatabase other;
        if (demo) {
            DemoOptions options;
            options.customers = 120;
            options.years = 1;
            options.now = other.clock().now();
            VERIFY_RESULT(loadDemo(*other, options).result());
        } else {
            fillHardToTellApart(other);
        }
        const QString file = m_db->path(u"exported.csv"_s);
        const ExportCount count = exported(other, file);
        OrderImportOptions options;
        options.file = file;
        const OrderImportReport report = runOrDie(*m_db, ImportOrders{options, {}, {}, {}});
        QCOMPARE(report.rejected, 0);
        QCOMPARE(report.rows, count.rows);
        QCOMPARE(report.ordersCreated, count.records);
        QCOMPARE(report.returnsCreated, count.returns);
        QVERIFY(count.returns > 0);
        const ShopMetrics before = metrics(other);
        const ShopMetrics after = metrics(*m_db);
        QCOMPARE(after.orders, before.orders);
        QCOMPARE(after.grossRevenue.minor, before.grossRevenue.minor);
        QCOMPARE(after.returned.minor, before.returned.minor);
        QCOMPARE(after.netRevenue().minor, before.netRevenue().minor);
        QVERIFY(after == before); // anonymous sales, cohorts and all
        for (const auto &table : {u"order_lines"_s, u"return_lines"_s, u"returns WHERE order_id IS NOT NULL"_s}) {
            const QString sql = u"SELECT count(*) FROM "_s + table;
            QCOMPARE(number(sql), number(other, sql));
        }
    }
};

QTEST_GUILESS_MAIN(TestOrderExchange)
#include "tst_orderexchange.moc"
