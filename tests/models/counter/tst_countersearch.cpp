// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/loyalty/cardnumber.h"
#include "core/loyalty/couponcode.h"
#include "models/counter/countersearch.h"
#include "models/customers/customercommands.h"
#include "models/loyalty/couponcommands.h"
#include "models/orders/ordercommands.h"
#include "storage/counter/counterstore.h"
#include "storage/products/productstore.h"
#include "tests/support/smallshop.h"

#include <QtTest/QAbstractItemModelTester>
#include <QtTest/QTest>

using namespace regulars;
using namespace Qt::StringLiterals;

/// What a scan or a typed text finds at the counter.
class TestCounterSearch : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<TestDatabase> m_db;
    SmallShop m_shop;
    CustomerId m_carded;
    QString m_card;

    ProductId addProduct(const QString &sku, const QString &name)
    {
        Product product;
        product.sku = sku;
        product.name = name;
        product.priceMicro = 12 * microPerMajor;
        product.currency = Currency(u"EUR");
        return m_db
            ->write(u"add_product"_s,
                    [product](WriteSession &session) { return ProductStore(session.connection()).insert(session, product); })
            ->value;
    }
    std::optional<CounterHit> find(const QString &scan)
    {
        return m_db->read([scan](Connection &connection) { return CounterStore(connection).find(scan); }).value();
    }

private Q_SLOTS:
    void init()
    {
        m_db = std::make_unique<TestDatabase>();
        m_shop = fillSmallShop(*m_db);
        m_card = *cardNumberOf(42);
        Customer customer = person(u"Mia"_s, u"Holm"_s);
        customer.cardNumber = m_card;
        customer.contacts += ContactPoint{{}, ContactKind::Phone, {}, u"030 5550118"_s, true, true};
        customer.externalIds = {{u"old programme"_s, u"6004321"_s}};
        m_carded = runOrDie(*m_db, CreateCustomer{customer});
        addProduct(u"4006381333931"_s, u"Brass pen"_s);
        addProduct(u"LT-1"_s, u"Linen throw, sage"_s);
    }

    void exact_data()
    {
        QTest::addColumn<QString>("scan");
        QTest::addColumn<QString>("found");
        QTest::newRow("card") << *cardNumberOf(42) << u"Mia Holm"_s;
        QTest::newRow("card as people read it") << cardNumberForReading(*cardNumberOf(42)) << u"Mia Holm"_s;
        QTest::newRow("its barcode") << cardBarcodeOf(*cardNumberOf(42)) << u"Mia Holm"_s;
        QTest::newRow("card of another programme") << u"6004321"_s << u"Mia Holm"_s;
        QTest::newRow("card that nobody has") << *cardNumberOf(43) << QString();
        QTest::newRow("barcode of a product") << u"4006381333931"_s << u"Brass pen"_s;
        QTest::newRow("SKU") << u"LT-1"_s << u"Linen throw, sage"_s;
        QTest::newRow("order") << u"2041"_s << u"order 2041 of Anneliese Bergmann"_s;
        QTest::newRow("order with its sign") << u"#2041"_s << u"order 2041 of Anneliese Bergmann"_s;
        QTest::newRow("e-mail") << u"mia@HOLM.example"_s << u"Mia Holm"_s;
        QTest::newRow("phone from abroad") << u"+49 30 5550118"_s << u"Mia Holm"_s;
        QTest::newRow("nothing like it") << u"4711-xyz"_s << QString();
        QTest::newRow("a quote") << u"'; DROP TABLE orders; --"_s << QString();
    }
    void exact()
    {
        QFETCH(QString, scan);
        const auto hit = find(scan);
        const QString found = !hit                                   ? QString()
                              : hit->kind == CounterHitKind::Product ? hit->product.name
                              : hit->kind == CounterHitKind::Order   ? u"order %1 of %2"_s.arg(hit->detail, hit->name)
                                                                     : hit->name;
        QTEST(found, "found");
    }

    void couponsAreFound()
    {
        Coupon model;
        model.value.percent = 10;
        const Coupon byLot = runOrDie(*m_db, IssueCoupons{model, 1}).first();
        for (const QString &code : {u"SUMMER10"_s, u"HOLM"_s, u"WELCOME"_s}) {
            model.code = code;
            runOrDie(*m_db, IssueCoupons{model, 1});
        }
        QCOMPARE(find(couponCodeForReading(byLot.code))->detail, byLot.code);
        QCOMPARE(find(u"summer-10"_s)->kind, CounterHitKind::Coupon);
        CounterSearch search(**m_db);
        search.setText(u"welcome"_s);
        QTRY_COMPARE(search.rowCount(), 1);
        QCOMPARE(search.only()->detail, u"WELCOME"_s);
        // Mia Holm has the same name as a coupon: somebody chooses.
        search.setText(u"holm"_s);
        QTRY_COMPARE(search.rowCount(), 2);
        QVERIFY(!search.only());
    }

    void whatIsInTheBinIsNotFound()
    {
        QCOMPARE(runOrDie(*m_db, DeleteCustomers{{m_carded}}), 1);
        QVERIFY(!find(m_card));
        QVERIFY(!find(u"6004321"_s));
        QVERIFY(!find(u"mia@holm.example"_s));
        runOrDie(*m_db, DeleteOrder{m_shop.annelieseFirst});
        QVERIFY(!find(u"2041"_s));
    }

    void aNumberThatTwoHaveMeansNeither()
    {
        Customer other = person(u"Ole"_s, u"Holm"_s);
        other.contacts += ContactPoint{{}, ContactKind::Phone, {}, u"030 5550118"_s, true, true};
        runOrDie(*m_db, CreateCustomer{other});
        QVERIFY(!find(u"030 5550118"_s));
    }

    void typedTextsFind()
    {
        CounterSearch search(**m_db);
        QAbstractItemModelTester tester(&search, QAbstractItemModelTester::FailureReportingMode::QtTest);
        search.setText(u"linen"_s);
        QTRY_COMPARE(search.rowCount(), 1);
        QCOMPARE(search.index(0).data(role::Title).toString(), u"Linen throw, sage"_s);
        QVERIFY(search.only());
        search.setText(u"holm"_s);
        QTRY_COMPARE(search.index(0).data(role::Title).toString(), u"Mia Holm"_s);
        search.setText(u"204"_s);
        QTRY_COMPARE(search.rowCount(), 3);
        QVERIFY(!search.only()); // which of the three orders?
        QList<Instant> times;
        for (const CounterHit &hit : search.rows())
            times += hit.at;
        QVERIFY(std::is_sorted(times.begin(), times.end(), std::greater<>())); // the newest first
        search.setText(m_card);
        QTRY_VERIFY(search.rowCount() == 1 && search.rows().first().exact);
        QCOMPARE(search.only()->customer, m_carded);
        search.setText(u"  "_s);
        QTRY_COMPARE(search.rowCount(), 0);
    }

    void cardsGoOn()
    {
        const auto next = [this] {
            const auto read = [](Connection &connection) { return CounterStore(connection).nextCardNumbers(1); };
            return m_db->read(read).value().first();
        };
        QCOMPARE(next(), *cardNumberOf(43));
        Customer taken = person(u"Ole"_s, u"Holm"_s);
        taken.cardNumber = next();
        runOrDie(*m_db, CreateCustomer{taken});
        QCOMPARE(next(), *cardNumberOf(44));
    }

    void severalCardsGoOn()
    {
        const auto next = [this](qsizetype count) {
            return m_db->read([count](Connection &connection) { return CounterStore(connection).nextCardNumbers(count); });
        };
        Customer taken = person(u"Ole"_s, u"Holm"_s);
        taken.cardNumber = *cardNumberOf(43);
        runOrDie(*m_db, CreateCustomer{taken});
        Customer other = person(u"Ida"_s, u"Holm"_s);
        other.cardNumber = *cardNumberOf(45);
        runOrDie(*m_db, CreateCustomer{other});
        QCOMPARE(next(3).value(), (QStringList{*cardNumberOf(46), *cardNumberOf(47), *cardNumberOf(48)}));
        QCOMPARE(next(0).value(), QStringList());
        Customer last = person(u"Uta"_s, u"Holm"_s);
        last.cardNumber = *cardNumberOf(highestCardSerial - 1);
        runOrDie(*m_db, CreateCustomer{last});
        QCOMPARE(next(1).value(), QStringList{*cardNumberOf(highestCardSerial)});
        QCOMPARE(next(2).error().args.value(u"rule"_s).toString(), u"too_large"_s);
    }
};

QTEST_GUILESS_MAIN(TestCounterSearch)
#include "tst_countersearch.moc"
