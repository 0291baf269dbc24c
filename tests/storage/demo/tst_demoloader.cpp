// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/demo/demofields.h"
#include "core/demo/demoshop.h"
#include "core/metrics/metricsaccumulator.h"
#include "storage/demo/demoanswers.h"
#include "storage/demo/demoloader.h"
#include "storage/demo/demopoints.h"
#include "storage/fields/fieldstore.h"
#include "storage/journal/history.h"
#include "storage/people/shopstore.h"
#include "storage/people/userstore.h"
#include "storage/rollups/verification.h"
#include "storage/sql/statement.h"
#include "tests/support/testdatabase.h"
#include "tests/support/verify.h"

using namespace regulars;
using namespace Qt::StringLiterals;

namespace {

DemoOptions optionsOf(qint64 customers)
{
    DemoOptions options;
    options.customers = customers;
    options.now = utc(2026, 11, 22, 9);
    return options;
}

qint64 numberOf(TestDatabase &db, const QString &sql)
{
    const auto number = db.read([sql](Connection &c) {
        return attempt([&] {
            Statement row(c, sql);
            row.only();
            return row.integer(0);
        });
    });
    if (!number)
        qFatal("%ls", qUtf16Printable(number.error().detail));
    return *number;
}

auto load(TestDatabase &db, const DemoOptions &options, const Progress &progress = {}, const CancelToken &cancel = {})
{
    return db.write(u"load_demo"_s, [=](WriteSession &session) { return loadDemoShop(session, options, progress, cancel); });
}

Result<void> prepare(TestDatabase &db, const DemoOptions &options)
{
    const auto written = db.write(u"save_shop"_s, [=](WriteSession &session) { return prepareDemoShop(session, options); });
    if (!written)
        return tl::unexpected(written.error());
    return {};
}

} // namespace

class TestDemoLoader : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theWholeShopArrives()
    {
        TestDatabase db;
        const DemoOptions options = optionsOf(400);
        VERIFY_RESULT(prepare(db, options));
        qint64 lastDone = 0;
        const auto loaded = load(db, options, [&](qint64 done, qint64 total) {
            QVERIFY(done >= lastDone && done <= total);
            lastDone = done;
        });
        VERIFY_RESULT(loaded);
        QVERIFY(lastDone > 600);
        const DemoSummary &summary = loaded->value;
        QCOMPARE(summary.customers, 400);
        QCOMPARE(numberOf(db, u"SELECT count(*) FROM customers"_s), 400);
        QCOMPARE(numberOf(db, u"SELECT count(*) FROM orders"_s), summary.orders);
        QCOMPARE(numberOf(db, u"SELECT count(*) FROM returns"_s), summary.returns);
        QCOMPARE(numberOf(db, u"SELECT count(*) FROM interactions"_s), summary.interactions);
        QCOMPARE(numberOf(db, u"SELECT count(*) FROM products"_s), summary.products);
        QVERIFY(numberOf(db, u"SELECT count(*) FROM orders WHERE customer_id IS NULL"_s) > 0);
        QVERIFY(numberOf(db, u"SELECT count(*) FROM customer_dates"_s) > 10);
        const QString members = u"SELECT count(*) FROM customer_members m JOIN customers g ON g.id = m.group_id"
                                " JOIN customers c ON c.id = m.customer_id AND c.kind = 'person' WHERE g.kind = '%1'"_s;
        QVERIFY(numberOf(db, members.arg(u"household"_s)) >= 4);
        QVERIFY(numberOf(db, members.arg(u"company"_s)) > 0);
        QCOMPARE(numberOf(db, u"SELECT count(DISTINCT created_by) FROM interactions"_s), 3);
        const QString milestones =
            u" kind IN ('subscription', 'onboarding', 'onboarding_ended', 'goal', 'goal_closed', 'check_in')"_s;
        QVERIFY(numberOf(db, u"SELECT count(*) FROM timeline_events WHERE"_s + milestones) > 0);
        QCOMPARE(numberOf(db, u"SELECT count(*) FROM timeline_events WHERE NOT"_s + milestones),
                 numberOf(db, u"SELECT count(*) FROM orders WHERE customer_id IS NOT NULL"_s) + summary.returns +
                     summary.interactions + numberOf(db, u"SELECT count(*) FROM consent_events WHERE first_id IS NULL"_s) +
                     numberOf(db, u"SELECT count(*) FROM tasks WHERE customer_id IS NOT NULL"
                                  " AND outcome IN ('done', 'kept', 'broken')"_s) +
                     summary.tickets +
                     numberOf(db, u"SELECT count(*) FROM tier_changes"
                                  " WHERE coalesce(from_tier_id, 0) <> coalesce(to_tier_id, 0)"_s) +
                     numberOf(db, u"SELECT count(*) FROM points_entries WHERE type <> 'earn' AND points <> 0"
                                  " AND covers_debt = 0 AND source_kind NOT IN ('order', 'return')"_s));
        QCOMPARE(numberOf(db, u"SELECT count(*) FROM rewards"_s), 6);
        QVERIFY(numberOf(db, u"SELECT count(*) FROM coupons"_s) > 5);
        QCOMPARE(numberOf(db, u"SELECT count(*) FROM tasks"_s), summary.tasks);
        QCOMPARE(numberOf(db, u"SELECT count(*) FROM tickets"_s), summary.tickets);
        QVERIFY(summary.tickets > 40);
        // Numbered in the order in which they were opened, without a gap.
        QCOMPARE(numberOf(db, u"SELECT min(number) FROM tickets"_s), 1001);
        QCOMPARE(numberOf(db, u"SELECT max(number) FROM tickets"_s), 1000 + summary.tickets);
        QCOMPARE(numberOf(db, u"SELECT next FROM ticket_numbers"_s), 1001 + summary.tickets);
        QCOMPARE(numberOf(db, u"SELECT count(*) FROM tickets a JOIN tickets b ON b.number = a.number + 1"
                              " WHERE b.opened_at < a.opened_at"_s),
                 0);
        for (const QString &category : {u"open"_s, u"solved"_s, u"closed"_s})
            QVERIFY(numberOf(db, u"SELECT count(*) FROM ticket_facts WHERE category = '%1'"_s.arg(category)) > 0);
        QVERIFY(numberOf(db, u"SELECT count(*) FROM ticket_clocks WHERE breached_at IS NOT NULL"_s) > 0);
        QCOMPARE(numberOf(db, u"SELECT count(*) FROM tickets t JOIN ticket_links l ON l.ticket_id = t.id"
                              " JOIN orders o ON o.id = l.order_id WHERE o.customer_id = t.customer_id"_s),
                 summary.tickets);
        // Something for each part of the list.
        for (const QString &outcome : {u"open"_s, u"done"_s, u"kept"_s, u"broken"_s, u"dismissed"_s})
            QVERIFY(numberOf(db, u"SELECT count(*) FROM tasks WHERE outcome = '%1'"_s.arg(outcome)) > 0);
        QCOMPARE(
            numberOf(
                db, u"SELECT count(*) FROM return_lines r JOIN order_lines l ON l.id = r.order_line_id AND l.sku = r.sku"_s),
            numberOf(db, u"SELECT count(*) FROM return_lines"_s));
        QCOMPARE(numberOf(db, u"SELECT count(*) FROM returns r JOIN orders o ON o.id = r.order_id"
                              " WHERE o.customer_id = r.customer_id AND o.ordered_at < r.returned_at"_s),
                 summary.returns);

        const qint64 loyal = numberOf(db, u"SELECT count(*) FROM loyalty_members"_s);
        QVERIFY(loyal > 100);
        QCOMPARE(numberOf(db, u"SELECT count(*) FROM loyalty_members m JOIN tiers t ON t.id = m.tier_id"_s), loyal);
        QCOMPARE(numberOf(db, u"SELECT count(*) FROM tiers"_s), 3);
        QCOMPARE(numberOf(db, u"SELECT count(DISTINCT customer_id) FROM tier_changes"_s), loyal);
        QVERIFY(numberOf(db, u"SELECT count(*) FROM ticket_facts f JOIN sla_terms s ON s.id = f.terms_id"
                             " WHERE s.name = 'Gold members'"_s) > 0);
        QCOMPARE(numberOf(db, u"SELECT count(*) FROM routing_rules"_s), 1);

        QVERIFY(numberOf(db, u"SELECT count(*) FROM customer_records"_s) > 20);
        const OwnFields own = db.read([](Connection &c) { return FieldStore(c).ownFields(); }).value();
        QCOMPARE(own.fields.size(), demoOwnFields().fields.size());
        QCOMPARE(own.tables.first().columns.size(), 3);

        const Shop shop = db.read([](Connection &c) { return ShopStore(c).shop(); }).value();
        QCOMPARE(shop.name, DemoShop::name());
        QVERIFY(shop.demo);
        QCOMPARE(db.read([](Connection &c) { return UserStore(c).users(); })->first().name, u"Mara Klein"_s);
    }

    void membersEarnAndClaim()
    {
        TestDatabase db;
        const DemoOptions options = optionsOf(400);
        VERIFY_RESULT(prepare(db, options));
        VERIFY_RESULT(load(db, options));
        const auto given = db.write(u"load_demo_points"_s,
                                    [&](WriteSession &session) { return giveDemoPoints(session, options, {}, {}); });
        VERIFY_RESULT(given);
        QVERIFY(given->value > 0);
        // Each reward that somebody wanted took its points, once.
        const QString claims = u"SELECT count(*) FROM reward_claims WHERE state = '%1'"_s;
        const qint64 used = numberOf(db, claims.arg(u"used"_s));
        const qint64 waiting = numberOf(db, claims.arg(u"issued"_s));
        QVERIFY(used > 0);
        QVERIFY(waiting > 0);
        QCOMPARE(numberOf(db, u"SELECT count(*) FROM points_causes WHERE kind = 'claim'"_s), used + waiting);
        const auto verified = db.read([](Connection &connection) { return verifyDatabase(connection, {}, {}); });
        VERIFY_RESULT(verified);
        QVERIFY(verified->isSound());
    }

    void itsReferralsHaveComeDifferentlyFar()
    {
        TestDatabase db;
        const DemoOptions options = optionsOf(300);
        db.clock().set(options.now);
        VERIFY_RESULT(prepare(db, options));
        VERIFY_RESULT(load(db, options));
        VERIFY_RESULT(db.write(u"load_demo_points"_s,
                               [=](WriteSession &session) { return giveDemoPoints(session, options, {}, {}); }));
        const QString inState = u"SELECT count(*) FROM referral_progress WHERE state = '%1'"_s;
        for (const QString &state :
             {u"invited"_s, u"registered"_s, u"on_hold"_s, u"rewarded"_s, u"blocked"_s, u"rejected"_s})
            QVERIFY2(numberOf(db, inState.arg(state)) > 0, qPrintable(state));
        QVERIFY(numberOf(db, u"SELECT count(*) FROM referrals"_s) < 20);
        QCOMPARE(numberOf(db, u"SELECT count(*) FROM referral_progress"_s),
                 numberOf(db, u"SELECT count(*) FROM referrals"_s));
        const auto verified = db.read([](Connection &connection) { return verifyDatabase(connection, {}, {}); });
        VERIFY_RESULT(verified);
        QVERIFY(verified->isSound());
    }

    void someOfItsCustomersSubscribe()
    {
        TestDatabase db;
        const DemoOptions options = optionsOf(600);
        db.clock().set(options.now);
        VERIFY_RESULT(prepare(db, options));
        VERIFY_RESULT(load(db, options));
        QCOMPARE(numberOf(db, u"SELECT count(*) FROM subscription_plans"_s), 3);
        QVERIFY(numberOf(db, u"SELECT count(*) FROM subscriptions"_s) > 5);
        QVERIFY(numberOf(db, u"SELECT count(*) FROM subscription_events"_s) >
                numberOf(db, u"SELECT count(*) FROM subscriptions"_s));
        const auto verified = db.read([](Connection &connection) { return verifyDatabase(connection, {}, {}); });
        VERIFY_RESULT(verified);
        QVERIFY(verified->isSound());
    }

    void theNewestAreOnboarded()
    {
        TestDatabase db;
        const DemoOptions options = optionsOf(600);
        db.clock().set(options.now);
        VERIFY_RESULT(prepare(db, options));
        VERIFY_RESULT(load(db, options));
        QCOMPARE(numberOf(db, u"SELECT count(*) FROM onboardings"_s), 36);
        QVERIFY(numberOf(db, u"SELECT count(*) FROM onboardings WHERE state = 'done'"_s) > 0);
        QVERIFY(numberOf(db, u"SELECT count(*) FROM onboardings WHERE blocker <> ''"_s) > 0);
        QCOMPARE(numberOf(db, u"SELECT count(*) FROM onboarding_steps"_s), 4 * 36);
        QVERIFY(numberOf(db, u"SELECT count(*) FROM customer_goals"_s) > 3);
        const auto verified = db.read([](Connection &connection) { return verifyDatabase(connection, {}, {}); });
        VERIFY_RESULT(verified);
        QVERIFY(verified->isSound());
    }

    void itsCustomersAnswer()
    {
        TestDatabase db;
        const DemoOptions options = optionsOf(300);
        db.clock().set(options.now);
        VERIFY_RESULT(prepare(db, options));
        VERIFY_RESULT(load(db, options));
        const auto given = db.write(u"load_demo_answers"_s,
                                    [=](WriteSession &session) { return giveDemoAnswers(session, options); });
        VERIFY_RESULT(given);
        const QString ofKind =
            u"SELECT count(*) FROM survey_responses WHERE kind = '%1' AND score BETWEEN scale_low AND scale_high"_s;
        const qint64 recommend = numberOf(db, ofKind.arg(u"nps"_s));
        QVERIFY(recommend > 50);
        QCOMPARE(given->value, recommend + numberOf(db, ofKind.arg(u"csat"_s)) + numberOf(db, ofKind.arg(u"ces"_s)));
        QVERIFY(numberOf(db, ofKind.arg(u"ces"_s)) > 0);
        QVERIFY(numberOf(db, ofKind.arg(u"nps"_s) + u" AND score <= 6"_s) > 0);
        const auto late = u"SELECT count(*) FROM survey_responses WHERE responded_at > %1"_s.arg(options.now.ms);
        QCOMPARE(numberOf(db, late), 0);
        const auto verified = db.read([](Connection &connection) { return verifyDatabase(connection, {}, {}); });
        VERIFY_RESULT(verified);
        QVERIFY(verified->isSound());
    }

    void theFiguresAreThoseOfTheGenerator()
    {
        TestDatabase db;
        const DemoOptions options = optionsOf(300);
        VERIFY_RESULT(prepare(db, options));
        VERIFY_RESULT(load(db, options));
        DemoShop shop(options);
        MetricsAccumulator metrics(LocalCalendar(options.timeZone), {{}, ZeroValueOrders::Ignore, options.currency});
        DemoHistory history;
        for (qint64 id = 1; shop.next(history); ++id) {
            for (const Order &order : history.orders) {
                qint64 returned = 0;
                for (const Return &goods : history.returns)
                    returned += goods.order == order.id ? goods.total.minor : 0;
                metrics.addOrder({id}, {order.orderedAt, order.status, order.total.minor, returned});
            }
            for (const Return &goods : history.returns)
                metrics.addReturn({id}, {goods.returnedAt, goods.total.minor, false});
        }
        const ShopMetrics figures = metrics.finish();
        QCOMPARE(numberOf(db, u"SELECT sum(orders) FROM customer_stats"_s), figures.orders);
        QCOMPARE(numberOf(db, u"SELECT sum(net_minor) FROM customer_stats"_s), figures.netRevenue().minor);
        QCOMPARE(numberOf(db, u"SELECT sum(customers) FROM cohorts"_s), figures.customers);
        QCOMPARE(numberOf(db, u"SELECT sum(repeat_customers) FROM cohorts"_s), figures.repeatCustomers);
    }

    void itIsRefusedWhereThereIsSomething()
    {
        TestDatabase db;
        const DemoOptions options = optionsOf(5);
        QCOMPARE(load(db, options).error().args.value(u"reason"_s).toString(), u"no_demo_shop"_s);
        VERIFY_RESULT(prepare(db, options));
        VERIFY_RESULT(load(db, options));
        QCOMPARE(prepare(db, options).error().args.value(u"reason"_s).toString(), u"not_empty"_s);
        QCOMPARE(load(db, options).error().args.value(u"reason"_s).toString(), u"not_empty"_s);
        QCOMPARE(numberOf(db, u"SELECT count(*) FROM customers"_s), 5);
    }

    void aCancelledLoadLeavesNothing()
    {
        TestDatabase db;
        const DemoOptions options = optionsOf(300);
        VERIFY_RESULT(prepare(db, options));
        CancelToken cancel;
        const auto cancelled = load(
            db, options,
            [&](qint64 done, qint64) {
                if (done > 300)
                    cancel.cancel();
            },
            cancel);
        QCOMPARE(cancelled.error().code, ErrorCode::Cancelled);
        QCOMPARE(
            numberOf(
                db,
                u"SELECT (SELECT count(*) FROM customers) + (SELECT count(*) FROM orders) + (SELECT count(*) FROM products)"
                " + (SELECT count(*) FROM loyalty_members)"_s),
            0);
        VERIFY_RESULT(load(db, options));
    }

    void theLoadCanBeUndone()
    {
        TestDatabase db;
        const DemoOptions options = optionsOf(50);
        VERIFY_RESULT(prepare(db, options));
        const auto loaded = load(db, options);
        VERIFY_RESULT(loaded);
        const auto undone = db.write(u"undo"_s, [&](WriteSession &session) {
            return History(session.connection()).undo(session, loaded->changeSet);
        });
        VERIFY_RESULT(undone);
        QCOMPARE(
            numberOf(
                db,
                u"SELECT (SELECT count(*) FROM customers WHERE deleted_at IS NULL) + (SELECT count(*) FROM orders WHERE deleted_at IS NULL)"_s),
            0);
        QCOMPARE(
            numberOf(
                db,
                u"SELECT (SELECT count(*) FROM customer_stats) + (SELECT count(*) FROM cohorts) + (SELECT count(*) FROM timeline_events)"_s),
            0);
    }
};

QTEST_GUILESS_MAIN(TestDemoLoader)
#include "tst_demoloader.moc"
