// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/demo/demooptions.h"
#include "storage/customers/customerlist.h"
#include "storage/customers/customerstore.h"
#include "storage/demo/demoloader.h"
#include "storage/drivers/driverstore.h"
#include "storage/orders/orderstore.h"
#include "storage/people/shopstore.h"
#include "storage/products/productstore.h"
#include "tests/support/testdatabase.h"
#include "tests/support/verify.h"

using namespace regulars;
using namespace Qt::StringLiterals;

namespace {

const QDate asOf(2026, 11, 22);
const Instant matured = utc(2026, 8, 24); // 90 days before

struct Goods
{
    Product tea;
    Product cup;
};

Order sale(CustomerId customer, Instant at, const Product &product)
{
    Order order;
    order.number = u"1"_s;
    order.customer = customer;
    order.orderedAt = at;
    order.total.currency = Currency(u"EUR");
    order.lines = {{{}, product.id, product.sku, product.name, milliPerPiece, 5 * microPerMajor, 0, 0}};
    addUp(order);
    return order;
}

Result<CustomerId> addCustomer(WriteSession &session, const QString &name)
{
    Customer person;
    person.name = name;
    return CustomerStore(session.connection()).insert(session, person);
}

Result<Product> addProduct(WriteSession &session, const QString &name, const QString &category)
{
    Product product;
    product.sku = name;
    product.name = name;
    product.category = category;
    product.currency = Currency(u"EUR");
    REGULARS_TRY(id, ProductStore(session.connection()).insert(session, product));
    product.id = id;
    return product;
}

Result<void> giveBack(WriteSession &session, OrderId id, Instant at)
{
    OrderStore orders(session.connection());
    REGULARS_TRY(stored, orders.order(id));
    Return goods;
    goods.order = id;
    goods.customer = stored.customer;
    goods.returnedAt = at;
    goods.total.currency = stored.total.currency;
    goods.lines = {{stored.lines.first().id, {}, {}, u"Tea"_s, milliPerPiece, stored.total.minor * microPerMajor / 100, 0}};
    addUp(goods);
    REGULARS_CHECK(orders.insert(session, goods));
    return {};
}

/// 30 began with tea, of whom 10 bought a cup 20 days later; 30 began with a cup. One order was cancelled, one came back
/// after the day, one customer lies in the bin.
Result<Goods> seed(WriteSession &session)
{
    OrderStore orders(session.connection());
    REGULARS_TRY(tea, addProduct(session, u"Tea"_s, u"Drinks"_s));
    REGULARS_TRY(cup, addProduct(session, u"Cup"_s, {}));
    for (int i = 0; i < 30; ++i) {
        REGULARS_TRY(drinker, addCustomer(session, u"Anneliese %1"_s.arg(i)));
        REGULARS_TRY(first, orders.insert(session, sale(drinker, matured, tea)));
        if (i < 10)
            REGULARS_CHECK(orders.insert(session, sale(drinker, utc(2026, 9, 13), cup)));
        Order cancelled = sale(drinker, utc(2026, 9, 20), cup);
        cancelled.status = OrderStatus::Cancelled;
        REGULARS_CHECK(orders.insert(session, cancelled));
        if (i == 20)
            REGULARS_CHECK(giveBack(session, first, utc(2026, 11, 24)));
        REGULARS_TRY(other, addCustomer(session, u"Tomás %1"_s.arg(i)));
        REGULARS_CHECK(orders.insert(session, sale(other, utc(2026, 5, 1), cup)));
        if (i == 3)
            REGULARS_CHECK(CustomerStore(session.connection()).setDeleted(session, other, true));
    }
    return Goods{tea, cup};
}

} // namespace

class TestDriverStore : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<TestDatabase> m_database;

    [[nodiscard]] Drivers counted(QDate day)
    {
        return m_database
            ->read([=](Connection &connection) -> Result<Drivers> {
                REGULARS_TRY(shop, ShopStore(connection).shop());
                return DriverStore(connection).count(shop, day);
            })
            .value();
    }
    [[nodiscard]] qint64 people(const PeopleBehind &behind)
    {
        return m_database
            ->read([=](Connection &connection) -> Result<qint64> {
                REGULARS_TRY(shop, ShopStore(connection).shop());
                return attempt([&] { return qint64(peopleOfDriver(connection, shop, behind).size()); });
            })
            .value();
    }
    static std::optional<Driver> driver(const Drivers &drivers, DriverKind kind, const QString &name)
    {
        for (const Driver &each : drivers.drivers) {
            if (each.subject.kind == kind && each.subject.name == name)
                return each;
        }
        return std::nullopt;
    }
    static PeopleBehind behind(BehindFigure figure, const Driver &driver, bool without = false)
    {
        return {figure, lastMaturedDay(asOf), asOf, 0, {driver.subject, without}};
    }

private Q_SLOTS:
    void init()
    {
        m_database = std::make_unique<TestDatabase>();
        m_database->clock().set(utc(2026, 11, 22, 9));
    }

    void countsWhatCounts()
    {
        VERIFY_RESULT(m_database->write(u"seed"_s, seed));
        const Drivers drivers = counted(asOf);
        QCOMPARE(drivers.customers, 60);
        const auto tea = driver(drivers, DriverKind::FirstProduct, u"Tea"_s);
        QVERIFY(tea);
        QCOMPARE(tea->compared.with, (Share{10, 30}));
        QCOMPARE(tea->compared.without, (Share{0, 30}));
        QCOMPARE(tea->medianDays, 20);
        QCOMPARE(tea->next, u"Cup"_s);
        QVERIFY(driver(drivers, DriverKind::FirstCategory, u"Drinks"_s));
        QVERIFY(driver(drivers, DriverKind::Product, u"Tea"_s));
        // A day earlier nobody had their 90 days with tea.
        QCOMPARE(counted(asOf.addDays(-1)).customers, 30);
        // What has come back by then does not count any more: 29 are too few.
        const Drivers later = counted(asOf.addDays(2));
        QCOMPARE(later.customers, 59);
        QVERIFY(!driver(later, DriverKind::FirstProduct, u"Tea"_s));
        QCOMPARE(later.tooFew[size_t(DriverKind::FirstProduct)], 2);
    }

    void theListOfCustomersHasThePeople()
    {
        VERIFY_RESULT(m_database->write(u"seed"_s, seed));
        const auto tea = driver(counted(asOf), DriverKind::FirstProduct, u"Tea"_s);
        QVERIFY(tea);
        CustomerFilter filter;
        filter.behind = behind(BehindFigure::CameAgain, *tea);
        const auto ids = m_database->read(
            [&](Connection &connection) { return CustomerList(connection).ids(filter, m_database->clock().now()); });
        VERIFY_RESULT(ids);
        QCOMPARE(ids->size(), 10);
        QCOMPARE(people(behind(BehindFigure::DidNotComeAgain, *tea)), 20);
        QCOMPARE(people(behind(BehindFigure::InDriverGroup, *tea, true)), 30); // also who lies in the bin
    }

    void nothingIsKeptAtFirstAndThenTheLast()
    {
        const auto kept = [this] { return m_database->read([](Connection &c) { return DriverStore(c).kept(); }); };
        VERIFY_RESULT(kept());
        QVERIFY(!*kept());
        VERIFY_RESULT(m_database->write(u"seed"_s, seed));
        for (const QDate day : {asOf.addDays(-1), asOf}) {
            const Drivers drivers = counted(day);
            VERIFY_RESULT(m_database->write(u"count_drivers"_s, [=](WriteSession &session) -> Result<void> {
                return attempt([&] { DriverStore::keep(session, drivers); });
            }));
            QVERIFY(*kept() == drivers);
        }
    }

    void emptyShopsHaveNone()
    {
        QCOMPARE(counted(asOf).customers, 0);
        QVERIFY(counted(asOf).drivers.isEmpty());
    }

    /// Of each comparison of the demo shop: the number that is shown, and the people who are found.
    void eachNumberHasItsPeople()
    {
        DemoOptions options;
        options.customers = 1500;
        options.now = m_database->clock().now();
        VERIFY_RESULT(m_database->write(u"save_shop"_s, [=](WriteSession &s) { return prepareDemoShop(s, options); }));
        VERIFY_RESULT(m_database->write(u"load_demo"_s, [=](WriteSession &s) { return loadDemoShop(s, options, {}, {}); }));
        const Drivers drivers = counted(asOf);
        QVERIFY(drivers.of(DriverKind::Product).size() > 3);
        QVERIFY(drivers.of(DriverKind::FirstCategory).size() > 3);
        for (size_t kind = 0; kind < driverKindCount; ++kind) {
            const QList<Driver> found = drivers.of(DriverKind(kind));
            for (qsizetype i = 0; i < found.size(); i += std::max<qsizetype>(found.size() / 3, 1)) {
                const Share with = found[i].compared.with;
                QCOMPARE(people(behind(BehindFigure::InDriverGroup, found[i])), with.of);
                QCOMPARE(people(behind(BehindFigure::CameAgain, found[i])), with.part);
                QCOMPARE(people(behind(BehindFigure::DidNotComeAgain, found[i])), with.of - with.part);
                if (found[i].subject.kind != DriverKind::Product) {
                    QCOMPARE(people(behind(BehindFigure::InDriverGroup, found[i], true)), found[i].compared.without.of);
                }
            }
        }
    }
};

QTEST_GUILESS_MAIN(TestDriverStore)

#include "tst_driverstore.moc"
