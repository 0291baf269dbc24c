// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/customers/customerlist.h"
#include "storage/customers/customerstore.h"
#include "storage/interactions/interactionstore.h"
#include "storage/journal/history.h"
#include "storage/orders/orderstore.h"
#include "storage/search/search.h"
#include "storage/sql/statement.h"
#include "storage/timeline/timelinestore.h"
#include "tests/support/anneliese.h"
#include "tests/support/testdatabase.h"
#include "tests/support/verify.h"

#include <QtTest/QSignalSpy>

using namespace regulars;
using namespace Qt::StringLiterals;

namespace {

Order sale(CustomerId customer, Instant at, qint64 euros)
{
    Order order;
    order.number = u"2041"_s;
    order.customer = customer;
    order.orderedAt = at;
    order.channel = OrderChannel::Counter;
    order.total.currency = Currency(u"EUR");
    order.lines = {{{}, {}, u"LT-1"_s, u"Linen throw"_s, milliPerPiece, euros * microPerMajor, 0, 0}};
    addUp(order);
    return order;
}

} // namespace

class TestStores : public QObject
{
    Q_OBJECT

private:
    CustomerId addCustomer(TestDatabase &db, const Customer &customer = anneliese())
    {
        const auto written = db.write(u"create_customer"_s, [&](WriteSession &session) {
            return CustomerStore(session.connection()).insert(session, customer);
        });
        if (!written)
            qFatal("insert: %ls", qUtf16Printable(written.error().detail));
        return written->value;
    }

    OrderId addSale(TestDatabase &db, const Order &order)
    {
        const auto written = db.write(u"record_sale"_s, [&](WriteSession &session) {
            return OrderStore(session.connection()).insert(session, order);
        });
        if (!written)
            qFatal("insert: %ls", qUtf16Printable(written.error().detail));
        return written->value;
    }

    CustomerStats statsOf(TestDatabase &db, CustomerId id)
    {
        return db.read([=](Connection &c) { return CustomerStore(c).stats(id, Currency(u"EUR")); }).value();
    }

private Q_SLOTS:
    void aCustomerComesBackAsSaved()
    {
        TestDatabase db;
        const CustomerId id = addCustomer(db);
        const auto read = db.read([=](Connection &c) { return CustomerStore(c).customer(id); });
        VERIFY_RESULT(read);
        QCOMPARE(read->name, u"Anneliese Bergmann"_s);
        QCOMPARE(read->contacts.size(), 4);
        QCOMPARE(read->contact(ContactKind::Email)->value, u"Anneliese@Bergmann.example"_s);
        QCOMPARE(read->address()->city, u"Berlin"_s);
        QCOMPARE(read->birthday, (Birthday{0, 11, 15}));
        QCOMPARE(read->tags, (QStringList{u"home"_s, u"gifts"_s}));
        QCOMPARE(read->fields, (QList<CustomField>{{u"Pet"_s, u"Greyhound"_s}}));
        QCOMPARE(read->rowVersion, 1);
        QCOMPARE(read->uid.size(), 36);
    }

    void anUpdateOfAnOldCopyIsAConflict()
    {
        TestDatabase db;
        const CustomerId id = addCustomer(db);
        Customer customer = db.read([=](Connection &c) { return CustomerStore(c).customer(id); }).value();
        customer.tags = {u"gifts"_s, u"VIP"_s};
        const auto update = [&](WriteSession &session) {
            return CustomerStore(session.connection()).update(session, customer);
        };
        VERIFY_RESULT(db.write(u"update_customer"_s, update));
        const auto again = db.write(u"update_customer"_s, update);
        QVERIFY(!again);
        QCOMPARE(again.error().code, ErrorCode::Conflict);
        QCOMPARE(db.read([=](Connection &c) { return CustomerStore(c).customer(id); })->tags,
                 (QStringList{u"gifts"_s, u"VIP"_s}));
    }

    void aCardNumberIsTakenOnlyOnceAmongCustomersThatAreThere()
    {
        TestDatabase db;
        const CustomerId first = addCustomer(db);
        const auto insert = [&](WriteSession &session) {
            return CustomerStore(session.connection()).insert(session, anneliese());
        };
        const auto second = db.write(u"create_customer"_s, insert);
        QVERIFY(!second);
        QCOMPARE(second.error().code, ErrorCode::Duplicate);
        QCOMPARE(second.error().field, u"card_number"_s);
        VERIFY_RESULT(db.write(u"delete_customer"_s, [=](WriteSession &session) {
            return CustomerStore(session.connection()).setDeleted(session, first, true);
        }));
        VERIFY_RESULT(db.write(u"create_customer"_s, insert));
    }

    void aSaleShowsInFiguresAndTimeline()
    {
        TestDatabase db;
        const CustomerId id = addCustomer(db);
        addSale(db, sale(id, utc(2026, 11, 1), 80));
        addSale(db, sale(id, utc(2026, 11, 11), 20));
        const CustomerStats stats = statsOf(db, id);
        QCOMPARE(stats.orders, 2);
        QCOMPARE(stats.net, (Money{10000, Currency(u"EUR")}));
        QCOMPARE(stats.medianIntervalDays, std::optional(10));
        const auto page = db.read([=](Connection &c) { return TimelineStore(c).page(id, {}, {}, 1); });
        VERIFY_RESULT(page);
        QCOMPARE(page->size(), 1);
        QCOMPARE(page->first().amount.minor, 2000);
        QCOMPARE(page->first().itemNames, QStringList{u"Linen throw"_s});
        const auto older = db.read([=](Connection &c) { return TimelineStore(c).page(id, {}, page->first().key, 10); });
        QCOMPARE(older->size(), 1);
        QCOMPARE(older->first().amount.minor, 8000);
    }

    void aReturnOfEverythingUncountsTheOrder()
    {
        TestDatabase db;
        const CustomerId id = addCustomer(db);
        const OrderId order = addSale(db, sale(id, utc(2026, 11, 1), 80));
        Return goods;
        goods.order = order;
        goods.customer = id;
        goods.returnedAt = utc(2026, 11, 5);
        goods.total.currency = Currency(u"EUR");
        const Order stored = db.read([=](Connection &c) { return OrderStore(c).order(order); }).value();
        goods.lines = {{stored.lines.first().id, {}, {}, u"Linen throw"_s, milliPerPiece, 80 * microPerMajor, 0}};
        addUp(goods);
        const auto returned = db.write(u"record_return"_s, [&](WriteSession &session) {
            return OrderStore(session.connection()).insert(session, goods);
        });
        VERIFY_RESULT(returned);
        QCOMPARE(statsOf(db, id).orders, 0);
        QCOMPARE(statsOf(db, id).returned.minor, 8000);
        const auto undone = db.write(u"undo"_s, [&](WriteSession &session) {
            return History(session.connection()).undo(session, returned->changeSet);
        });
        VERIFY_RESULT(undone);
        QCOMPARE(undone->value.conflicts.size(), 0);
        QCOMPARE(statsOf(db, id).orders, 1);
        QCOMPARE(statsOf(db, id).returned.minor, 0);
    }

    void anonymousSalesAreTotalledByMonth()
    {
        TestDatabase db;
        addSale(db, sale({}, utc(2026, 10, 31, 23, 30), 15)); // 1 November in Berlin
        const auto totals = db.read([](Connection &c) {
            return attempt([&] {
                Statement row(c, u"SELECT month, anonymous_orders, anonymous_gross_minor FROM month_totals"_s);
                row.only();
                return QList<qint64>{row.integer(0), row.integer(1), row.integer(2)};
            });
        });
        VERIFY_RESULT(totals);
        QCOMPARE(*totals, (QList<qint64>{monthNumberOf(QDate(2026, 11, 1)), 1, 1500}));
    }

    void undoAndRedoOfACustomer()
    {
        TestDatabase db;
        const CustomerId id = addCustomer(db);
        Customer customer = db.read([=](Connection &c) { return CustomerStore(c).customer(id); }).value();
        customer.lastName = u"Berg"_s;
        customer.name.clear();
        customer.contacts.removeLast();
        const auto changed = db.write(u"update_customer"_s, [&](WriteSession &session) {
            return CustomerStore(session.connection()).update(session, customer);
        });
        VERIFY_RESULT(changed);
        const auto undone = db.write(u"undo"_s, [&](WriteSession &session) {
            return History(session.connection()).undo(session, changed->changeSet);
        });
        VERIFY_RESULT(undone);
        const auto before = db.read([=](Connection &c) { return CustomerStore(c).customer(id); });
        QCOMPARE(before->name, u"Anneliese Bergmann"_s);
        QCOMPARE(before->contacts.size(), 4);
        const auto twice = db.write(u"undo"_s, [&](WriteSession &session) {
            return History(session.connection()).undo(session, changed->changeSet);
        });
        QCOMPARE(twice.error().code, ErrorCode::Refused);
        const auto redone = db.write(u"undo"_s, [&](WriteSession &session) {
            return History(session.connection()).undo(session, undone->changeSet);
        });
        VERIFY_RESULT(redone);
        QCOMPARE(db.read([=](Connection &c) { return CustomerStore(c).customer(id); })->name, u"Anneliese Berg"_s);
    }

    void undoLeavesAloneWhatChangedSince()
    {
        TestDatabase db;
        const CustomerId id = addCustomer(db);
        Customer customer = db.read([=](Connection &c) { return CustomerStore(c).customer(id); }).value();
        customer.notes = u"first"_s;
        const auto update = [&](WriteSession &session) {
            return CustomerStore(session.connection()).update(session, customer);
        };
        const auto first = db.write(u"update_customer"_s, update);
        customer.notes = u"second"_s;
        ++customer.rowVersion;
        VERIFY_RESULT(db.write(u"update_customer"_s, update));
        const auto undone = db.write(
            u"undo"_s, [&](WriteSession &session) { return History(session.connection()).undo(session, first->changeSet); });
        VERIFY_RESULT(undone);
        QCOMPARE(undone->value.conflicts.size(), 1);
        QCOMPARE(db.read([=](Connection &c) { return CustomerStore(c).customer(id); })->notes, u"second"_s);
    }

    void aFailedWriteLeavesNothing()
    {
        TestDatabase db;
        const auto failed = db.write(u"create_customer"_s, [&](WriteSession &session) -> Result<void> {
            REGULARS_CHECK(CustomerStore(session.connection()).insert(session, anneliese()));
            return fail(ErrorCode::Refused);
        });
        QCOMPARE(failed.error().code, ErrorCode::Refused);
        QCOMPARE(db.read([](Connection &c) { return CustomerList(c).count(); }).value(), 0);
        QVERIFY(db.read([](Connection &c) { return Search(c).customers(u"anneliese"_s, 10); })->isEmpty());
    }

    void changesAreAnnouncedOnceAfterTheCommit()
    {
        TestDatabase db;
        QSignalSpy spy(&db->changes(), &ChangeNotifier::changed);
        const CustomerId id = addCustomer(db);
        QTRY_VERIFY(!spy.isEmpty());
        ChangeSet last = spy.last().first().value<ChangeSet>();
        QCOMPARE(last.changes, (QList<Change>{Change{Entity::Customer, ChangeKind::Created, id.value}}));
        spy.clear();
        const OrderId order = addSale(db, sale(id, utc(2026, 11, 1), 80));
        QTRY_COMPARE(spy.size(), 1);
        last = spy.last().first().value<ChangeSet>();
        QVERIFY(last.touches(Entity::Order, order.value));
        QVERIFY(last.touches(Entity::Customer, id.value));
    }

    void searchPutsTheMostRecentFirstAndForgetsTheDeleted()
    {
        TestDatabase db;
        Customer other = anneliese();
        other.cardNumber.clear();
        const CustomerId first = addCustomer(db);
        const CustomerId second = addCustomer(db, other);
        const auto search = [&] {
            return db.read([](Connection &c) { return Search(c).customers(u"anneliese"_s, 10); }).value();
        };
        QCOMPARE(search(), (QList{second, first}));
        addSale(db, sale(first, utc(2026, 11, 1), 80));
        QCOMPARE(search(), (QList{first, second}));
        VERIFY_RESULT(db.write(u"delete_customer"_s, [=](WriteSession &session) {
            return CustomerStore(session.connection()).setDeleted(session, first, true);
        }));
        QCOMPARE(search(), QList{second});
    }

    void notesAreFoundAndStandInTheTimeline()
    {
        TestDatabase db;
        const CustomerId id = addCustomer(db);
        Interaction note;
        note.customer = id;
        note.occurredAt = utc(2026, 11, 20);
        note.body = u"Wants the café curtains in grey, allergic to wool"_s;
        VERIFY_RESULT(db.write(u"log_interaction"_s, [&](WriteSession &session) {
            return InteractionStore(session.connection()).insert(session, note);
        }));
        const auto found = db.read([](Connection &c) { return Search(c).interactions(u"cafe w wool"_s, 10); });
        QCOMPARE(found->size(), 1);
        QVERIFY(db.read([](Connection &c) { return Search(c).interactions(u"w"_s, 10); })->isEmpty());
        QCOMPARE(found->first().customer, id);
        const auto page = [&](const TimelineFilter &filter) {
            return db.read([=](Connection &c) { return TimelineStore(c).page(id, filter, {}, 10); })->size();
        };
        QCOMPARE(page({{TimelineKind::Note}, {}, false}), 1);
        QCOMPARE(page({{TimelineKind::Order}, {}, false}), 0);
        QCOMPARE(page({{}, u"CURTAIN"_s, false}), 1);
        QCOMPARE(page({{}, u"blinds"_s, false}), 0);
        QCOMPARE(page({{}, {}, true}), 0);
        QVERIFY(!statsOf(db, id).lastContactedAt);
    }

    void theListSortsAndFilters()
    {
        TestDatabase db;
        Customer company;
        company.kind = CustomerKind::Company;
        company.name = u"Café Lumière GmbH"_s;
        Customer prospect;
        prospect.name = u"Zoë Ångström"_s;
        const CustomerId a = addCustomer(db);
        const CustomerId c = addCustomer(db, company);
        const CustomerId z = addCustomer(db, prospect);
        addSale(db, sale(a, utc(2026, 11, 1), 80));
        addSale(db, sale(c, utc(2024, 11, 1), 200));
        const auto ids = [&](const CustomerFilter &filter) {
            const Instant now = db.clock().now();
            return db.read([=](Connection &connection) { return CustomerList(connection).ids(filter, now); }).value();
        };
        CustomerFilter filter;
        QCOMPARE(ids(filter), (QList{a, c, z}));
        filter.sort = CustomerSort::NetSpend;
        QCOMPARE(ids(filter), (QList{c, a, z}));
        filter.descending = false;
        QCOMPARE(ids(filter), (QList{a, c, z}));
        filter.sort = CustomerSort::Name;
        QCOMPARE(ids(filter), (QList{a, c, z}));
        filter.descending = true;
        QCOMPARE(ids(filter), (QList{z, c, a}));
        filter.lifecycle = Lifecycle::Lapsed;
        QCOMPARE(ids(filter), QList{c});
        filter.lifecycle = Lifecycle::New;
        QCOMPARE(ids(filter), QList{a});
        filter.lifecycle = Lifecycle::Prospect;
        QCOMPARE(ids(filter), QList{z});
        filter = {};
        filter.tag = u"HOME"_s;
        QCOMPARE(ids(filter), QList{a});
        filter = {};
        filter.text = u"caf"_s;
        QCOMPARE(ids(filter), QList{c});
        filter.kind = CustomerKind::Person;
        QVERIFY(ids(filter).isEmpty());
        const auto rows = db.read([&](Connection &connection) {
            return CustomerList(connection).rows({a, CustomerId{99}, z}, db.clock().now(), Currency(u"EUR"));
        });
        QCOMPARE(rows->size(), 2);
        QCOMPARE(rows->first().email, u"Anneliese@Bergmann.example"_s);
        QCOMPARE(rows->first().net.minor, 8000);
        QCOMPARE(rows->last().lifecycle, Lifecycle::Prospect);
    }

    void findTakesAnyKey()
    {
        TestDatabase db;
        const CustomerId id = addCustomer(db);
        for (const QString &key :
             {QString::number(id.value), u"4000123"_s, u"ANNELIESE@bergmann.example"_s, u"0049 30 55501182"_s}) {
            const auto found = db.read([=](Connection &c) { return CustomerStore(c).find(key); });
            VERIFY_RESULT(found);
            QCOMPARE(*found, id);
        }
        QCOMPARE(db.read([](Connection &c) { return CustomerStore(c).find(u"nobody"_s); }).error().code,
                 ErrorCode::NotFound);
    }

    void anOrderIsFoundByItsWholeNumber()
    {
        TestDatabase db;
        const CustomerId id = addCustomer(db);
        const auto add = [&](const QString &number, int day) {
            Order order = sale(id, utc(2026, 11, day), 80);
            order.number = number;
            return addSale(db, order);
        };
        const auto numbered = [&](const QString &number) {
            return db.read([=](Connection &c) { return OrderStore(c).orderNumbered(number); });
        };
        const OrderId newest = add(u"2041"_s, 5);
        const OrderId older = add(u"2041"_s, 3); // another system gave the number again
        const OrderId longer = add(u"20412"_s, 7);
        QCOMPARE(numbered(u"2041"_s).value(), newest);
        QCOMPARE(numbered(u"20412"_s).value(), longer);
        QCOMPARE(numbered(u"204"_s).error().code, ErrorCode::NotFound);
        QCOMPARE(numbered({}).error().code, ErrorCode::NotFound);
        VERIFY_RESULT(db.write(u"delete_order"_s, [&](WriteSession &session) {
            return OrderStore(session.connection()).setDeleted(session, newest, true);
        }));
        QCOMPARE(numbered(u"2041"_s).value(), older);
    }

    void everythingSurvivesARestart()
    {
        TestDatabase db;
        const CustomerId id = addCustomer(db);
        addSale(db, sale(id, utc(2026, 11, 1), 80));
        db.reopen();
        QCOMPARE(statsOf(db, id).orders, 1);
        const auto last = db.read([](Connection &c) { return History(c).lastUndoable(); });
        VERIFY_RESULT(last);
        QCOMPARE(last->command, u"record_sale"_s);
        VERIFY_RESULT(db.write(
            u"undo"_s, [&](WriteSession &session) { return History(session.connection()).undo(session, last->id); }));
        QCOMPARE(statsOf(db, id).orders, 0);
    }
};

QTEST_GUILESS_MAIN(TestStores)
#include "tst_stores.moc"
