// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/bulk/bulkwriter.h"
#include "storage/journal/history.h"
#include "storage/orders/orderstore.h"
#include "storage/sql/statement.h"
#include "storage/suggestions/suggestioncounts.h"
#include "tests/support/testdatabase.h"
#include "tests/support/verify.h"

#include <QtCore/QRandomGenerator>

using namespace regulars;
using namespace Qt::StringLiterals;

namespace {

using CountTable = std::map<std::pair<qint64, qint64>, qint64>;

/// A shop with some customers and products, in which anything may happen.
class TestShop
{
public:
    explicit TestShop(quint32 seed = 1) : m_random(seed)
    {
        m_db.clock().set(utc(2026, 11, 22));
        write([this](WriteSession &session) {
            BulkWriter writer(session);
            for (int i = 0; i < 4; ++i) {
                Customer customer;
                customer.firstName = u"Anna%1"_s.arg(i);
                m_customers += writer.add(customer);
            }
            for (int i = 0; i < 6; ++i) {
                Product product;
                product.name = u"Product %1"_s.arg(i);
                product.currency = Currency(u"EUR");
                m_products += writer.add(product);
            }
            writer.finish({}, {});
        });
        m_last = {}; // without products nothing can be sold
    }

    [[nodiscard]] TestDatabase &db() { return m_db; }
    [[nodiscard]] int wholeCounts() const { return m_wholeCounts; }
    [[nodiscard]] int additions() const { return m_additions; }

    void step()
    {
        const quint32 lot = m_random.bounded(20U);
        if (lot < 13)
            sell();
        else if (lot < 15)
            change([](OrderStore &store, WriteSession &session, OrderId id) {
                return store.setStatus(session, id, OrderStatus::Cancelled);
            });
        else if (lot < 17)
            change([](OrderStore &store, WriteSession &session, OrderId id) {
                return store.setDeleted(session, id, !store.order(id)->deleted);
            });
        else if (lot < 19)
            undoLast();
        else
            load();
    }
    void sell()
    {
        const Order order = madeUp();
        write([&](WriteSession &session) { m_orders += orThrow(OrderStore(session.connection()).insert(session, order)); });
    }

    /// Counts what is due in small steps.
    void count()
    {
        const auto need = m_db.read([](Connection &connection) { return SuggestionCounts(connection).need(); });
        QVERIFY(need);
        bool isMore = *need == CountingNeed::NewOrders;
        m_additions += isMore ? 1 : 0;
        while (isMore) {
            write([&](WriteSession &session) {
                isMore = orThrow(SuggestionCounts(session.connection()).addNewOrders(session, 3));
            });
        }
        if (*need != CountingNeed::Everything)
            return;
        ++m_wholeCounts;
        CountedUpTo upTo;
        const BasketCounts counts = counted(&upTo);
        WholeCount whole(counts, upTo);
        for (bool isLast = false; !isLast;)
            write([&](WriteSession &session) { isLast = orThrow(whole.writeSlice(session, 7)); });
    }

    /// What a whole count gives now.
    [[nodiscard]] BasketCounts counted(CountedUpTo *upTo = nullptr)
    {
        const LocalCalendar calendar{QTimeZone("Europe/Berlin")};
        return m_db
            .read([&](Connection &connection) {
                return attempt([&] {
                    const CountedUpTo newest = newestOrders(connection);
                    if (upTo)
                        *upTo = newest;
                    return countAllBaskets(connection, calendar, newest, {}, {});
                });
            })
            .value();
    }
    [[nodiscard]] CountTable stored(const QString &columns, const QString &table)
    {
        return m_db
            .read([&](Connection &connection) {
                return attempt([&] {
                    CountTable rows;
                    Statement row(connection, u"SELECT %1 FROM %2 WHERE generation = (SELECT generation FROM"
                                              " suggestion_state)"_s.arg(columns, table));
                    while (row.next())
                        rows[{row.integer(0), row.integer(1)}] = row.integer(2);
                    return rows;
                });
            })
            .value();
    }
    [[nodiscard]] SuggestionCount state()
    {
        return m_db.read([](Connection &connection) { return SuggestionCounts(connection).count(); }).value();
    }

private:
    template<typename Job>
    void write(Job job)
    {
        const auto written = m_db.write(u"test"_s, [&](WriteSession &session) { return attempt([&] { job(session); }); });
        if (!written)
            qFatal("A write failed: %ls", qUtf16Printable(written.error().detail));
        if (written->changeSet.isValid())
            m_last = written->changeSet;
    }
    [[nodiscard]] Order madeUp()
    {
        Order order;
        if (const quint32 who = m_random.bounded(5U); who > 0)
            order.customer = m_customers[who - 1];
        order.number = QString::number(++m_number);
        order.orderedAt = utc(2026, 1, 1, int(m_random.bounded(24)));
        order.orderedAt.ms += m_random.bounded(300) * msPerDay;
        order.total.currency = Currency(u"EUR");
        for (quint32 i = 0; i <= m_random.bounded(4U); ++i) {
            OrderLine line;
            line.product = m_products[m_random.bounded(int(m_products.size()))];
            line.name = u"Thing"_s;
            line.unitPriceMicro = microPerMajor;
            order.lines += line;
        }
        addUp(order);
        return order;
    }
    void load()
    {
        const Order first = madeUp();
        const Order second = madeUp();
        write([&](WriteSession &session) {
            BulkWriter writer(session);
            m_orders << writer.add(first).id << writer.add(second).id;
            writer.finish({}, {});
        });
    }
    template<typename Change>
    void change(Change change)
    {
        if (m_orders.isEmpty())
            return;
        const OrderId id = m_orders[m_random.bounded(int(m_orders.size()))];
        (void)m_db.write(u"test"_s, [&](WriteSession &session) -> Result<void> {
            OrderStore store(session.connection());
            REGULARS_TRY(order, store.order(id));
            return change(store, session, order.id);
        });
    }
    void undoLast()
    {
        if (!m_last.isValid())
            return;
        (void)m_db.write(u"undo"_s,
                         [&](WriteSession &session) { return History(session.connection()).undo(session, m_last); });
        m_last = {};
    }

    TestDatabase m_db;
    QRandomGenerator m_random;
    QList<CustomerId> m_customers;
    QList<ProductId> m_products;
    QList<OrderId> m_orders;
    ChangeSetId m_last;
    int m_number = 0;
    int m_wholeCounts = 0;
    int m_additions = 0;
};

template<typename Map>
CountTable asTable(const Map &counts)
{
    CountTable rows;
    for (const auto &[key, count] : counts)
        rows[{key.first, key.second}] = count;
    return rows;
}

} // namespace

/// Counting what is bought together.
class TestSuggestionCounts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsAddedIsWhatAWholeCountGives_data()
    {
        QTest::addColumn<quint32>("seed");
        for (quint32 seed = 1; seed <= 6; ++seed)
            QTest::addRow("%u", seed) << seed;
    }
    void whatIsAddedIsWhatAWholeCountGives()
    {
        QFETCH(const quint32, seed);
        TestShop shop(seed);
        for (int i = 0; i < 60; ++i) {
            shop.step();
            if (i % 3 != 0)
                continue;
            shop.count();
            const BasketCounts expected = shop.counted();
            QCOMPARE(shop.state().baskets, expected.baskets());
            CountTable products;
            for (const auto &[product, orders] : expected.products())
                products[{product, 0}] = orders;
            QCOMPARE(shop.stored(u"product_id, 0, orders"_s, u"suggestion_products"_s), products);
            QCOMPARE(shop.stored(u"product_id, other_id, orders"_s, u"suggestion_pairs"_s), asTable(expected.pairs()));
            QCOMPARE(shop.stored(u"product_id, days, times"_s, u"suggestion_gaps"_s), asTable(expected.gaps()));
        }
        QVERIFY(shop.additions() > 0);
        QVERIFY(shop.wholeCounts() > 1);
    }

    void newOrdersNeedNoWholeCount()
    {
        TestShop shop;
        for (int i = 0; i < 5; ++i)
            shop.sell();
        shop.count();
        QCOMPARE(shop.wholeCounts(), 1);
        const qint64 generation = shop.state().generation;
        for (int i = 0; i < 10; ++i)
            shop.sell();
        shop.count();
        QCOMPARE(shop.wholeCounts(), 1);
        QCOMPARE(shop.state().generation, generation);
        QCOMPARE(shop.state().baskets, 15);
    }

    void whatWasLeftOfAnotherCountGoes()
    {
        TestShop shop;
        for (int i = 0; i < 5; ++i)
            shop.sell();
        shop.count();
        const CountedUpTo upTo = shop.state().upTo;
        WholeCount broken(shop.counted(), upTo); // breaks off after its first rows
        QVERIFY(shop.db().write(u"test"_s, [&](WriteSession &session) { return broken.writeSlice(session, 2); }));
        WholeCount whole(shop.counted(), upTo);
        bool isLast = false;
        while (!isLast) {
            const auto written = shop.db().write(u"test"_s,
                                                 [&](WriteSession &session) { return whole.writeSlice(session, 50); });
            VERIFY_RESULT(written);
            isLast = written->value;
        }
        QCOMPARE(shop.stored(u"product_id, other_id, orders"_s, u"suggestion_pairs"_s), asTable(shop.counted().pairs()));
    }
};

QTEST_GUILESS_MAIN(TestSuggestionCounts)
#include "tst_suggestioncounts.moc"
