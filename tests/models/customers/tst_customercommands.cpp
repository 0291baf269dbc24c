// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/customers/customercommands.h"

#include "models/interactions/interactioncommands.h"
#include "models/orders/ordercommands.h"
#include "models/people/shopcommands.h"
#include "storage/journal/history.h"
#include "storage/people/shopstore.h"
#include "storage/sql/statement.h"
#include "tests/support/smallshop.h"
#include "tests/support/verify.h"

#include <QtTest/QTest>

using namespace regulars;
using namespace Qt::StringLiterals;

class TestCustomerCommands : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<TestDatabase> m_db;
    SmallShop m_shop;

    Customer customer(CustomerId id)
    {
        return m_db->read([=](Connection &c) { return CustomerStore(c).customer(id); }).value();
    }
    HistoryEntry latest()
    {
        return m_db->read([](Connection &c) { return History(c).latest(1); }).value().first();
    }
    template<typename T>
    auto run(T command)
    {
        return runCommand(**m_db, std::move(command)).result();
    }

private Q_SLOTS:
    void init()
    {
        m_db = std::make_unique<TestDatabase>();
        m_shop = fillSmallShop(*m_db);
    }

    void createsAndSaysWhom()
    {
        runOrDie(*m_db, CreateCustomer{person(u"Grace"_s, u"Adeyemi"_s)});
        QCOMPARE(latest().command, u"create_customer"_s);
        QCOMPARE(latest().arguments.value(u"name"_s).toString(), u"Grace Adeyemi"_s);
    }

    void refusesBadFields()
    {
        Customer nameless;
        const auto created = run(CreateCustomer{nameless});
        QVERIFY(!created);
        QCOMPARE(created.error().code, ErrorCode::InvalidValue);
        Customer bad = customer(m_shop.priya);
        bad.contacts.first().value = u"no address"_s;
        QCOMPARE(run(UpdateCustomer{bad}).error().code, ErrorCode::InvalidValue);
    }

    void anOldCopyIsAConflict()
    {
        Customer mine = customer(m_shop.priya);
        Customer theirs = mine;
        theirs.notes = u"theirs"_s;
        runOrDie(*m_db, UpdateCustomer{theirs});
        mine.notes = u"mine"_s;
        QCOMPARE(run(UpdateCustomer{mine}).error().code, ErrorCode::Conflict);
        QCOMPARE(customer(m_shop.priya).notes, u"theirs"_s);
    }

    void deletesAndRestoresManyInOneStep()
    {
        QCOMPARE(runOrDie(*m_db, DeleteCustomers{{m_shop.priya, m_shop.tomas}}), 2);
        QVERIFY(customer(m_shop.priya).deleted);
        QCOMPARE(latest().arguments.value(u"count"_s).toInt(), 2);
        QCOMPARE(runOrDie(*m_db, DeleteCustomers{{m_shop.priya}}), 0);
        QCOMPARE(runOrDie(*m_db, RestoreCustomers{{m_shop.priya, m_shop.tomas, m_shop.anneliese}}), 2);
        QVERIFY(!customer(m_shop.tomas).deleted);
        QCOMPARE(run(DeleteCustomers{{m_shop.priya, CustomerId{999}}}).error().code, ErrorCode::NotFound);
        QVERIFY(!customer(m_shop.priya).deleted); // all or nothing
    }

    void tagsManyInOneStep()
    {
        const QList<CustomerId> all{m_shop.anneliese, m_shop.tomas, m_shop.priya};
        QCOMPARE(runOrDie(*m_db, TagCustomers{all, {u"  Home "_s, u"vip"_s}, {u"GIFTS"_s}}), 3);
        QCOMPARE(customer(m_shop.anneliese).tags, (QStringList{u"home"_s, u"vip"_s}));
        QCOMPARE(customer(m_shop.tomas).tags, (QStringList{u"Home"_s, u"vip"_s}));
        QCOMPARE(runOrDie(*m_db, TagCustomers{all, {u"VIP"_s}, {}}), 0);
        const auto undone = m_db->write(u"undo"_s, [](WriteSession &session) {
            History history(session.connection());
            return history.undo(session, history.lastUndoable()->id);
        });
        VERIFY_RESULT(undone);
        QCOMPARE(customer(m_shop.anneliese).tags, QStringList{u"home"_s});
        QCOMPARE(customer(m_shop.priya).tags, QStringList{});
    }

    void interactionsAreLoggedEditedPinnedDeleted()
    {
        Interaction note = interaction(m_shop.priya, InteractionKind::Note, {}, u"Likes blue"_s);
        const InteractionId id = runOrDie(*m_db, LogInteraction{note});
        const auto saved = [&] {
            return m_db->read([=](Connection &c) { return InteractionStore(c).interaction(id); }).value();
        };
        QCOMPARE(saved().occurredAt, m_db->clock().now());
        runOrDie(*m_db, PinInteraction{id});
        QVERIFY(saved().pinned);
        Interaction edited = saved();
        edited.body = u"Likes green"_s;
        runOrDie(*m_db, EditInteraction{edited});
        QCOMPARE(saved().body, u"Likes green"_s);
        QCOMPARE(run(EditInteraction{edited}).error().code, ErrorCode::Conflict);
        runOrDie(*m_db, DeleteInteraction{id});
        QCOMPARE(run(DeleteInteraction{id}).error().code, ErrorCode::NotFound);
        QCOMPARE(run(PinInteraction{id}).error().code, ErrorCode::NotFound);
        note.customer = CustomerId{999};
        QCOMPARE(run(LogInteraction{note}).error().field, u"customer"_s);
    }

    void anotherTimeZoneMovesTheFigures()
    {
        // 23:30 UTC on 31 October is November in Berlin, but not in New York.
        runOrDie(*m_db, RecordSale{sale(m_shop.priya, utc(2026, 10, 31, 23, 30), 100)});
        const auto newInNovember = [this] {
            return m_db
                ->read([](Connection &c) {
                    return attempt([&] {
                        Statement row(c, u"SELECT customers FROM cohorts WHERE cohort = :month"_s);
                        row.bind(u"month", monthNumberOf(QDate(2026, 11, 1))).only();
                        return row.integer(0);
                    });
                })
                .value();
        };
        QCOMPARE(newInNovember(), 2);
        Shop shop = m_db->read([](Connection &c) { return ShopStore(c).shop(); }).value();
        shop.timeZone = QTimeZone("America/New_York");
        shop.name = u" Corner  shop "_s;
        runOrDie(*m_db, SaveShop{shop});
        const Shop saved = m_db->read([](Connection &c) { return ShopStore(c).shop(); }).value();
        QCOMPARE(saved.timeZone.id(), QByteArray("America/New_York"));
        QCOMPARE(saved.name, u"Corner shop"_s);
        QCOMPARE(newInNovember(), 1);
        shop.currency = {};
        QCOMPARE(run(SaveShop{shop}).error().field, u"currency"_s);
    }
};

QTEST_GUILESS_MAIN(TestCustomerCommands)
#include "tst_customercommands.moc"
