// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/bulk/bulkwriter.h"
#include "storage/customers/customerstore.h"
#include "storage/journal/history.h"
#include "storage/orders/orderstore.h"
#include "storage/rollups/verification.h"
#include "storage/search/search.h"
#include "storage/sql/statement.h"
#include "tests/support/testdatabase.h"
#include "tests/support/verify.h"

using namespace regulars;
using namespace Qt::StringLiterals;

namespace {

Customer person(int number)
{
    Customer customer;
    customer.name = u"Person %1"_s.arg(number);
    customer.contacts = {{{}, ContactKind::Email, {}, u"person%1@example.org"_s.arg(number), true, true}};
    customer.externalIds = {{u"till"_s, u"T%1"_s.arg(number)}};
    customer.tags = {u"Regular"_s, u"regular"_s};
    return customer;
}

Order sale(CustomerId customer, int day, qint64 cents)
{
    Order order;
    order.number = u"%1-%2"_s.arg(customer.value).arg(day);
    order.customer = customer;
    order.orderedAt = {utc(2026, 1, 1).ms + day * 86'400'000LL};
    order.total.currency = Currency(u"EUR");
    order.lines = {{{}, {}, u"S"_s, u"Soap"_s, 2 * milliPerPiece, cents * 10'000 / 2, 0, 0}};
    addUp(order);
    return order;
}

/// Loads customers with a sale every 20 days and a return now and then.
Result<void> load(WriteSession &session, int first, int count)
{
    return attempt([&] {
        BulkWriter bulk(session);
        for (int i = first; i < first + count; ++i) {
            const CustomerId customer = bulk.add(person(i));
            for (int day = i % 20; day < 200; day += 20) {
                const auto order = bulk.add(sale(customer, day, 1'000 + i % 7), std::optional<qint64>(i * 1'000LL + day));
                if (day % 3 != 0)
                    continue;
                Return goods;
                goods.order = order.id;
                goods.customer = customer;
                goods.returnedAt = {sale(customer, day + 2, 0).orderedAt};
                goods.total = {500, Currency(u"EUR")};
                goods.lines = {{order.firstLine, {}, u"S"_s, u"Soap"_s, milliPerPiece, 5'000'000, 500}};
                bulk.add(goods);
            }
            bulk.add(sale({}, i % 300, 700));
        }
        bulk.finish({}, {});
    });
}

} // namespace

class TestBulkWriter : public QObject
{
    Q_OBJECT

private:
    QMap<QString, qint64> differences(TestDatabase &db)
    {
        const auto found = db.read([](Connection &connection) {
            return attempt(
                [&] { return compareRollups(connection, LocalCalendar(QTimeZone("Europe/Berlin")), Currency(u"EUR")); });
        });
        return found.value();
    }

    qint64 count(TestDatabase &db, const QString &table)
    {
        return db
            .read([&](Connection &connection) {
                return attempt([&] {
                    Statement row(connection, u"SELECT count(*) FROM "_s + table);
                    row.only();
                    return row.integer(0);
                });
            })
            .value();
    }

private Q_SLOTS:
    void fillsAFreshShop()
    {
        TestDatabase db;
        const qint64 indexes = count(db, u"sqlite_schema WHERE type = 'index'"_s);
        VERIFY_RESULT(db.write(u"load"_s, [](WriteSession &session) { return load(session, 0, 200); }));
        QCOMPARE(count(db, u"customers"_s), 200);
        QCOMPARE(count(db, u"orders"_s), 200 * 11);
        QCOMPARE(count(db, u"sqlite_schema WHERE type = 'index'"_s), indexes);
        QCOMPARE(count(db, u"customer_tags"_s), 200);
        QCOMPARE(differences(db), (QMap<QString, qint64>{}));
        const auto found = db.read([](Connection &connection) { return Search(connection).customers(u"person 17"_s, 5); });
        VERIFY_RESULT(found);
        QVERIFY(!found->isEmpty());
    }

    void addsToAShop_data()
    {
        QTest::addColumn<int>("customers");
        QTest::newRow("few: one by one") << 50;
        QTest::newRow("many: all anew") << 1'500;
    }

    void addsToAShop()
    {
        QFETCH(const int, customers);
        TestDatabase db;
        VERIFY_RESULT(db.write(u"load"_s, [](WriteSession &session) { return load(session, 0, 30); }));
        VERIFY_RESULT(db.write(u"load"_s, [=](WriteSession &session) { return load(session, 30, customers); }));
        QCOMPARE(count(db, u"customers"_s), 30 + customers);
        QCOMPARE(differences(db), (QMap<QString, qint64>{}));
    }

    void touchesOldCustomers()
    {
        TestDatabase db;
        VERIFY_RESULT(db.write(u"load"_s, [](WriteSession &session) { return load(session, 0, 30); }));
        VERIFY_RESULT(db.write(u"more"_s, [](WriteSession &session) {
            return attempt([&] {
                BulkWriter bulk(session);
                bulk.add(sale(CustomerId{7}, 250, 4'200));
                bulk.add(CustomerId{8}, ExternalId{u"web"_s, u"W-8"_s});
                bulk.finish({}, {});
            });
        }));
        QCOMPARE(differences(db), (QMap<QString, qint64>{}));
        const auto found = db.read([](Connection &connection) { return CustomerStore(connection).find(u"W-8"_s); });
        VERIFY_RESULT(found);
        QCOMPARE(found->value, 8);
    }

    void undoTakesEverythingBack_data()
    {
        QTest::addColumn<int>("customers");
        QTest::newRow("few") << 40;
        QTest::newRow("many") << 9'100; // 100,100 orders
    }

    void undoTakesEverythingBack()
    {
        QFETCH(const int, customers);
        TestDatabase db;
        VERIFY_RESULT(db.write(u"load"_s, [](WriteSession &session) { return load(session, 0, 30); }));
        const auto written = db.write(u"load"_s, [=](WriteSession &session) { return load(session, 30, customers); });
        VERIFY_RESULT(written);
        const auto changeSet = written->changeSet;
        const auto undone = db.write(
            u"undo"_s, [=](WriteSession &session) { return History(session.connection()).undo(session, changeSet); });
        VERIFY_RESULT(undone);
        QVERIFY(undone->value.conflicts.isEmpty());
        QCOMPARE(count(db, u"customers"_s), 30);
        QCOMPARE(count(db, u"customer_contacts"_s), 30);
        QCOMPARE(count(db, u"orders"_s), 30 * 11);
        QCOMPARE(count(db, u"order_lines"_s), 30 * 11);
        QCOMPARE(differences(db), (QMap<QString, qint64>{}));
    }

    void undoKeepsWhatWasUsedSince()
    {
        TestDatabase db;
        VERIFY_RESULT(db.write(u"load"_s, [](WriteSession &session) { return load(session, 0, 30); }));
        const auto written = db.write(u"load"_s, [](WriteSession &session) { return load(session, 30, 20); });
        VERIFY_RESULT(written);
        VERIFY_RESULT(db.write(u"record_sale"_s, [](WriteSession &session) {
            return OrderStore(session.connection()).insert(session, sale(CustomerId{35}, 260, 900));
        }));
        const auto changeSet = written->changeSet;
        const auto undone = db.write(
            u"undo"_s, [=](WriteSession &session) { return History(session.connection()).undo(session, changeSet); });
        VERIFY_RESULT(undone);
        QCOMPARE(undone->value.conflicts.size(), 1);
        QCOMPARE(undone->value.conflicts.first().id, 35);
        QCOMPARE(count(db, u"customers"_s), 31);
        QCOMPARE(count(db, u"customer_contacts"_s), 31);
        QCOMPARE(differences(db), (QMap<QString, qint64>{}));
    }

    void cancellingLeavesNothing()
    {
        TestDatabase db;
        CancelToken cancel;
        const auto written = db->write(u"load"_s, [cancel](WriteSession &session) -> Result<void> {
                                   return attempt([&] {
                                       BulkWriter bulk(session);
                                       for (int i = 0; i < 100; ++i)
                                           bulk.add(sale(bulk.add(person(i)), i, 100));
                                       cancel.cancel();
                                       bulk.finish({}, cancel);
                                   });
                               }).result();
        QVERIFY(!written);
        QCOMPARE(written.error().code, ErrorCode::Cancelled);
        QCOMPARE(count(db, u"customers"_s), 0);
        QCOMPARE(count(db, u"sqlite_schema WHERE name = 'orders_by_customer'"_s), 1);
    }
};

QTEST_GUILESS_MAIN(TestBulkWriter)
#include "tst_bulkwriter.moc"
