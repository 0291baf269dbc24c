// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/counter/signup.h"
#include "core/loyalty/cardnumber.h"
#include "models/counter/countercommands.h"
#include "models/counter/countercustomerview.h"
#include "models/customers/customercommands.h"
#include "models/loyalty/loyaltycommands.h"
#include "models/loyalty/referralviews.h"
#include "models/tasks/taskcommands.h"
#include "storage/journal/history.h"
#include "storage/loyalty/loyaltymembers.h"
#include "storage/sql/statement.h"
#include "tests/support/loyaltyshop.h"
#include "tests/support/smallshop.h"
#include "tests/support/verify.h"

#include <QtTest/QTest>

using namespace regulars;
using namespace Qt::StringLiterals;

/// What the counter records, and whom it shows.
class TestCounterCommands : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<TestDatabase> m_db;
    SmallShop m_shop;

    void undoLast()
    {
        VERIFY_RESULT(m_db->write(u"undo"_s, [](WriteSession &session) -> Result<void> {
            History history(session.connection());
            REGULARS_TRY(last, history.lastUndoable());
            REGULARS_CHECK(history.undo(session, last.id));
            return {};
        }));
    }
    [[nodiscard]] Result<CounterCustomer> shown(CustomerId customer)
    {
        const Instant now = m_db->clock().now();
        return m_db->read([=](Connection &connection) { return readCounterCustomer(connection, customer, now); });
    }
    [[nodiscard]] bool isMember(CustomerId customer)
    {
        return m_db->read([=](Connection &connection) { return LoyaltyMembers(connection).member(customer); })
            .value()
            .has_value();
    }

private Q_SLOTS:
    void init()
    {
        m_db = std::make_unique<TestDatabase>();
        m_shop = fillSmallShop(*m_db);
    }

    void aSaleIsRecordedAndTakenBack()
    {
        CounterSale sale(Currency(u"EUR"));
        sale.setCustomer(m_shop.anneliese);
        QVERIFY(sale.addGoods(u"Linen throw"_s, 62 * microPerMajor));
        QVERIFY(sale.setLineDiscount(0, {0, 1000}));
        QVERIFY(sale.setDiscount({80, 0}));
        const OrderId id = runOrDie(*m_db, RecordCounterSale{sale});
        const auto order = m_db->read([id](Connection &connection) { return OrderStore(connection).order(id); });
        QCOMPARE(order->total, (Money{5500, Currency(u"EUR")}));
        QCOMPARE(order->channel, OrderChannel::Counter);
        QCOMPARE(order->number, u"2044"_s);
        QCOMPARE(shown(m_shop.anneliese)->orders.first().number, u"2044"_s);
        undoLast();
        QCOMPARE(shown(m_shop.anneliese)->orders.first().number, u"2042"_s);
    }

    void anAnonymousSale()
    {
        CounterSale sale(Currency(u"EUR"));
        QVERIFY(sale.addGoods(u"Candle"_s, 5 * microPerMajor));
        const OrderId id = runOrDie(*m_db, RecordCounterSale{sale});
        const auto order = m_db->read([id](Connection &connection) { return OrderStore(connection).order(id); });
        QVERIFY(!order->customer.isValid());
    }

    void whatCannotBeRecorded()
    {
        CounterSale empty(Currency(u"EUR"));
        QCOMPARE(runCommand(**m_db, RecordCounterSale{empty}).result().error().field, u"lines"_s);
        CounterSale unpriced(Currency(u"EUR"));
        QVERIFY(unpriced.addGoods(u"Vase"_s, std::nullopt));
        QCOMPARE(runCommand(**m_db, RecordCounterSale{unpriced}).result().error().field, u"unit_price"_s);
        CounterSale deleted(Currency(u"EUR"));
        deleted.setCustomer(m_shop.priya);
        QVERIFY(deleted.addGoods(u"Vase"_s, microPerMajor));
        QCOMPARE(runOrDie(*m_db, DeleteCustomers{{m_shop.priya}}), 1);
        QCOMPARE(runCommand(**m_db, RecordCounterSale{deleted}).result().error().code, ErrorCode::NotFound);
    }

    void somebodySignsUp()
    {
        const CustomerId anna = runOrDie(*m_db, SignUpMember{*signUpOf(u"Anna Berg 0151 23456789"), false});
        QVERIFY(isMember(anna));
        QCOMPARE(shown(anna)->cardNumber, *cardNumberOf(1));
        // The number is hers, however it is written.
        const auto again = runCommand(**m_db, SignUpMember{*signUpOf(u"A. Berg +49 151 23456789"), false}).result();
        QVERIFY(!again);
        QCOMPARE(again.error().code, ErrorCode::Duplicate);
        QCOMPARE(again.error().args.value(u"customer"_s).toLongLong(), anna.value);
        QCOMPARE(again.error().args.value(u"name"_s).toString(), u"Anna Berg"_s);
        const CustomerId sister = runOrDie(*m_db, SignUpMember{*signUpOf(u"Ida Berg 0151 23456789"), true});
        QCOMPARE(shown(sister)->cardNumber, *cardNumberOf(2));
        undoLast(); // one step: customer, card and membership
        QVERIFY(!shown(sister) || !isMember(sister));
        QVERIFY(isMember(anna));
    }

    void whoInvitedThemIsRecordedWithTheSignUp()
    {
        const CustomerId anna = runOrDie(*m_db, SignUpMember{*signUpOf(u"Anna Berg 0151 23456789"), false});
        const QString card = cardNumberForReading(shown(anna)->cardNumber);
        const CustomerId ida = runOrDie(*m_db, SignUpMember{*signUpOf(u"Ida Thal 0151 98765432"), false, card});
        const auto broughtBy = [&](CustomerId customer) {
            return m_db->read([=](Connection &connection) { return readCustomerReferrals(connection, customer); })
                .value()
                .broughtBy;
        };
        QCOMPARE(broughtBy(ida)->referral.advocate, anna);
        QCOMPARE(broughtBy(ida)->referral.code, card);
        QCOMPARE(nameOf(broughtBy(ida)->progress.state), u"registered"_s);
        QVERIFY(!broughtBy(anna));
        undoLast(); // with all the rest
        QVERIFY(!broughtBy(ida));
        // The same phone number: perhaps the same person.
        const CustomerId twin = runOrDie(*m_db, SignUpMember{*signUpOf(u"A. Berg 0151 23456789"), true, card});
        QCOMPARE(nameOf(broughtBy(twin)->progress.reason), u"same_phone"_s);
    }

    void aWrongCodeLeavesNothingHalfWritten()
    {
        const auto count = [this](const QString &table) {
            return m_db
                ->read([=](Connection &connection) {
                    return attempt([&] {
                        Statement row(connection, u"SELECT count(*) FROM "_s + table);
                        row.only();
                        return row.integer(0);
                    });
                })
                .value();
        };
        const QStringList tables{u"customers"_s, u"loyalty_members"_s, u"referrals"_s, u"change_sets"_s};
        QList<qint64> before;
        for (const QString &table : tables)
            before += count(table);
        const SignUpMember wrong{*signUpOf(u"Anna Berg 0151 23456789"), false, u"4711"_s};
        const auto refused = runCommand(**m_db, wrong).result();
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, ErrorCode::NotFound);
        QCOMPARE(refused.error().field, u"code"_s);
        for (qsizetype i = 0; i < tables.size(); ++i)
            QCOMPARE(count(tables[i]), before[i]);
        // The card that was not given is given to the next.
        const CustomerId anna = runOrDie(*m_db, SignUpMember{wrong.customer, false, {}});
        QCOMPARE(shown(anna)->cardNumber, *cardNumberOf(1));
    }

    void whatTheCounterShows()
    {
        runOrDie(*m_db, SaveTiers{threeTiers(), {}});
        QCOMPARE(runOrDie(*m_db, JoinProgramme{{m_shop.anneliese}, {}}), 1);
        Task promise;
        promise.type = TaskType::Promise;
        promise.title = u"Keep a wool runner"_s;
        promise.customer = m_shop.anneliese;
        promise.dueAt = utc(2026, 12, 1);
        runOrDie(*m_db, CreateTask{promise});
        const Result<CounterCustomer> anneliese = shown(m_shop.anneliese);
        VERIFY_RESULT(anneliese);
        QCOMPARE(anneliese->name, u"Anneliese Bergmann"_s);
        QVERIFY(anneliese->isMember);
        QCOMPARE(anneliese->tier->name, u"Gold"_s);
        QCOMPARE(anneliese->visit, 3);
        QCOMPARE(anneliese->promises.size(), 1);
        QCOMPARE(anneliese->orders.size(), 2);
        QVERIFY(anneliese->tickets.isEmpty());
        QCOMPARE(shown(m_shop.tomas)->notes, QStringList{u"Allergic to lavender"_s});
        QVERIFY(!shown(m_shop.tomas)->isMember);
        QCOMPARE(shown(CustomerId{4711}).error().code, ErrorCode::NotFound);
    }

    void theViewFollows()
    {
        CounterCustomerView view(**m_db);
        view.show(m_shop.priya);
        QTRY_VERIFY(view.value());
        QCOMPARE(view.value()->visit, 1);
        CounterSale sale(Currency(u"EUR"));
        sale.setCustomer(m_shop.priya);
        QVERIFY(sale.addGoods(u"Vase"_s, microPerMajor));
        runOrDie(*m_db, RecordCounterSale{sale});
        QTRY_COMPARE(view.value()->orders.size(), 1);
        QCOMPARE(view.value()->visit, 1); // still the same visit
    }
};

QTEST_GUILESS_MAIN(TestCounterCommands)
#include "tst_countercommands.moc"
