// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/demo/demofields.h"
#include "core/demo/demoshop.h"
#include "core/fields/ownvalues.h"
#include "core/metrics/metricsaccumulator.h"
#include "core/orders/countedorder.h"

#include <QtCore/QCryptographicHash>
#include <QtCore/QElapsedTimer>
#include <QtCore/QSet>
#include <QtTest/QTest>

using namespace regulars;
using namespace Qt::StringLiterals;

namespace {

const Instant now{QDateTime(QDate(2026, 11, 19), QTime(16, 30), Qt::UTC).toMSecsSinceEpoch()};

DemoOptions optionsOf(qint64 customers, quint64 seed = 1, int years = 3)
{
    DemoOptions options;
    options.customers = customers;
    options.years = years;
    options.seed = seed;
    options.now = now;
    return options;
}

void addTo(QCryptographicHash &hash, const QString &text)
{
    hash.addData(text.toUtf8());
    hash.addData(QByteArray(1, '\0'));
}

void addTo(QCryptographicHash &hash, qint64 number)
{
    hash.addData(QByteArray::number(number));
    hash.addData(QByteArray(1, '\0'));
}

void addTo(QCryptographicHash &hash, const Order &order)
{
    addTo(hash, order.number);
    addTo(hash, order.orderedAt.ms);
    addTo(hash, order.total.minor);
    for (const OrderLine &line : order.lines)
        addTo(hash, line.sku);
}

QByteArray fingerprint(const DemoOptions &options)
{
    QCryptographicHash hash(QCryptographicHash::Sha1);
    DemoShop shop(options);
    DemoHistory history;
    while (shop.next(history)) {
        addTo(hash, history.customer.name);
        for (const ContactPoint &point : history.customer.contacts)
            addTo(hash, point.value);
        addTo(hash, history.customer.createdAt.ms);
        if (history.loyalty) {
            addTo(hash, history.loyalty->joinedOn.toJulianDay());
            addTo(hash, history.loyalty->tier.tier.value);
        }
        for (const Order &order : history.orders)
            addTo(hash, order);
        for (const Return &goods : history.returns)
            addTo(hash, goods.total.minor);
        for (const DemoInteraction &interaction : history.interactions) {
            addTo(hash, interaction.record.occurredAt.ms);
            addTo(hash, interaction.record.body);
        }
    }
    Order sale;
    while (shop.nextAnonymousSale(sale))
        addTo(hash, sale);
    return hash.result().toHex();
}

} // namespace

class TestDemoShop : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aSeedAlwaysMakesTheSameShop()
    {
        const QByteArray first = fingerprint(optionsOf(300));
        QCOMPARE(fingerprint(optionsOf(300)), first);
        QVERIFY(fingerprint(optionsOf(300, 2)) != first);
        // Fixed on purpose: the shop must not change with the platform. It changes when the generator does.
        QCOMPARE(first, QByteArray("129b80975c95ea1c0617dc984fed7e77c2abb5b0"));
    }

    void moreCustomersKeepTheFirstOnes()
    {
        DemoShop small(optionsOf(50));
        DemoShop large(optionsOf(500));
        DemoHistory a;
        DemoHistory b;
        while (small.next(a)) {
            QVERIFY(large.next(b));
            QCOMPARE(a.customer.name, b.customer.name);
            QCOMPARE(a.orders.size(), b.orders.size());
        }
    }

    void ownFieldsFitTheirDefinitions()
    {
        DemoShop shop(optionsOf(2000));
        DemoHistory history;
        int rows = 0;
        QSet<QString> filled;
        while (shop.next(history)) {
            QVERIFY(ownValueErrors(history.customer, demoOwnFields()).isEmpty());
            rows += static_cast<int>(history.customer.records.size());
            for (const CustomField &field : history.customer.fields)
                filled.insert(field.name);
        }
        QVERIFY(rows > 100);
        for (const FieldDefinition &field : demoOwnFields().fields)
            QVERIFY2(filled.contains(field.name), qPrintable(field.name));
    }

    void membersHaveTheTierThatTheyEarned()
    {
        const LocalCalendar days(QTimeZone("Europe/Berlin"));
        const QDate today = days.date(now);
        DemoShop shop(optionsOf(1500));
        QVERIFY(validate(shop.tiers()).isEmpty());
        QVERIFY(std::any_of(shop.desk().policies.begin(), shop.desk().policies.end(),
                            [](const SlaPolicy &policy) { return !policy.conditions.tiers.isEmpty(); }));
        QVERIFY(std::any_of(shop.desk().rules.begin(), shop.desk().rules.end(), [](const RoutingRule &rule) {
            return !rule.conditions.tiers.isEmpty() && validate(rule).isEmpty();
        }));
        QHash<TierId, int> members;
        QSet<TierReason> reasons;
        int buyers = 0;
        DemoHistory history;
        while (shop.next(history)) {
            buyers += history.orders.isEmpty() ? 0 : 1;
            if (!history.loyalty)
                continue;
            const DemoMembership &loyalty = *history.loyalty;
            QVERIFY(loyalty.joinedOn.isValid() && loyalty.joinedOn <= today);
            QVERIFY(shop.tiers().find(loyalty.tier.tier));
            ++members[loyalty.tier.tier];
            // Each step begins where the one before ended, and the last is the tier of today.
            QVERIFY(!loyalty.steps.isEmpty() && loyalty.steps.first().on == loyalty.joinedOn);
            for (qsizetype i = 1; i < loyalty.steps.size(); ++i) {
                QCOMPARE(loyalty.steps.at(i).from, loyalty.steps.at(i - 1).to);
                QVERIFY(loyalty.steps.at(i).on >= loyalty.steps.at(i - 1).on && loyalty.steps.at(i).on <= today);
            }
            QCOMPARE(loyalty.steps.last().to, loyalty.tier.tier);
            for (const TierChange &step : loyalty.steps)
                reasons.insert(step.reason);
            // Nothing is left for the review that the program does when it starts.
            QList<TierEntry> entries;
            for (const Order &order : std::as_const(history.orders)) {
                if (order.status != OrderStatus::Cancelled)
                    entries += TierEntry{order.orderedAt, order.total.minor};
            }
            for (const Return &goods : std::as_const(history.returns))
                entries += TierEntry{history.orders.at(goods.order.value - 1).orderedAt, -goods.total.minor};
            const TierHistory done(loyalty.joinedOn, entries, days);
            QVERIFY(reviewTier(shop.tiers(), loyalty.tier, done, today).changes.isEmpty());
        }
        const int all = members.value({1}) + members.value({2}) + members.value({3});
        QVERIFY(all > buyers / 3 && all < buyers * 2 / 3);
        for (const Tier &tier : shop.tiers().tiers)
            QVERIFY2(members.value(tier.id) > all / 50, qPrintable(tier.name));
        QVERIFY(members.value({1}) > members.value({3}));
        for (const TierReason reason : {TierReason::Start, TierReason::Qualified, TierReason::Downgraded})
            QVERIFY(reasons.contains(reason));
    }

    void everyRecordIsValid()
    {
        DemoShop shop(optionsOf(2000));
        QSet<QString> emails;
        QSet<QString> phones;
        QSet<QString> cards;
        QSet<QString> numbers;
        DemoHistory history;
        qint64 customers = 0;
        while (shop.next(history)) {
            ++customers;
            const Customer &customer = history.customer;
            QVERIFY2(validate(customer).isEmpty(), qPrintable(customer.name));
            QVERIFY(customer.createdAt <= now);
            QVERIFY(!customer.contacts.isEmpty());
            for (const ContactPoint &point : customer.contacts) {
                QSet<QString> &seen = point.kind == ContactKind::Email ? emails : phones;
                const QString key = matchKey(point.kind, point.value);
                QVERIFY2(!seen.contains(key), qPrintable(point.value));
                seen.insert(key);
                if (point.kind == ContactKind::Email)
                    QVERIFY2(point.value.endsWith(".example"_L1), qPrintable(point.value));
            }
            if (!customer.cardNumber.isEmpty()) {
                QCOMPARE(customer.cardNumber.size(), 13);
                QCOMPARE(customer.cardNumber.back(), checkDigitOf(customer.cardNumber.left(12)));
                QVERIFY(!cards.contains(customer.cardNumber));
                cards.insert(customer.cardNumber);
            }
            checkOrders(history, numbers);
            checkReturns(history);
            checkInteractions(history);
        }
        QCOMPARE(customers, 2000);
        Order sale;
        Instant last{0};
        while (shop.nextAnonymousSale(sale)) {
            QVERIFY(validate(sale).isEmpty());
            QVERIFY(!sale.customer.isValid());
            QVERIFY(sale.orderedAt <= now);
            QVERIFY(!numbers.contains(sale.number));
            numbers.insert(sale.number);
            last = sale.orderedAt;
        }
        QVERIFY2(now.ms - last.ms < 3 * 86'400'000LL, "the shop is open until today");
    }

    void productsAreWorthTheirPrice()
    {
        const DemoShop shop(optionsOf(1));
        QVERIFY(shop.products().size() >= 110);
        QSet<QString> skus;
        for (const Product &product : shop.products()) {
            QVERIFY(product.priceMicro > 0);
            QVERIFY(*product.costMicro > product.priceMicro / 4 && *product.costMicro < product.priceMicro * 2 / 3);
            skus.insert(product.sku);
        }
        QCOMPARE(skus.size(), shop.products().size());
        QCOMPARE(shop.users().size(), 3);
    }

    void customersBehaveLikePeople_data()
    {
        QTest::addColumn<int>("years");
        QTest::addColumn<quint64>("seed");
        QTest::newRow("three years") << 3 << quint64(1);
        QTest::newRow("another three") << 3 << quint64(99);
        QTest::newRow("five years") << 5 << quint64(7);
    }
    void customersBehaveLikePeople()
    {
        QFETCH(int, years);
        QFETCH(quint64, seed);
        const DemoOptions options = optionsOf(4000, seed, years);
        const LocalCalendar calendar(options.timeZone);
        DemoShop shop(options);
        MetricsAccumulator metrics(calendar, {{}, ZeroValueOrders::Ignore, options.currency});
        std::array<int, 12> ordersByMonth{};
        qint64 events = 0;
        int lapsed = 0;
        int buyers = 0;
        int wholesale = 0;
        int returns = 0;
        int orders = 0;
        DemoHistory history;
        qint64 id = 0;
        while (shop.next(history)) {
            ++id;
            for (const Order &order : history.orders) {
                metrics.addOrder({id}, {order.orderedAt, order.status, order.total.minor, 0});
                // whole years only, so that each month has the same share
                if (now.ms - order.orderedAt.ms < 365LL * 86'400'000)
                    ++ordersByMonth[static_cast<size_t>(calendar.date(order.orderedAt).month() - 1)];
                wholesale += order.channel == OrderChannel::Wholesale ? 1 : 0;
            }
            orders += static_cast<int>(history.orders.size());
            returns += static_cast<int>(history.returns.size());
            events += history.orders.size() + history.returns.size() + history.interactions.size();
            if (!history.orders.isEmpty()) {
                ++buyers;
                lapsed += now.ms - history.orders.last().orderedAt.ms > 365LL * 86'400'000 ? 1 : 0;
            }
        }
        const ShopMetrics figures = metrics.finish();
        qInfo("repeat rate %.3f, orders %.2f and events %.2f a customer, AOV %lld, lapsed %.2f, returns %.3f",
              figures.repeatPurchaseRate(), orders / 4000.0, static_cast<double>(events) / 4000.0,
              figures.averageOrderValue().minor, lapsed / double(buyers), returns / double(orders));
        QVERIFY(figures.repeatPurchaseRate() > 0.45 && figures.repeatPurchaseRate() < 0.70);
        QVERIFY(buyers > 3600 && buyers < 4000);
        QVERIFY(lapsed > buyers * 15 / 100 && lapsed < buyers * 70 / 100);
        QVERIFY2(ordersByMonth[11] > 2 * ordersByMonth[6], "December sells more than twice as much as July");
        QVERIFY2(ordersByMonth[4] * 10 > ordersByMonth[0] * 13, "May sells a third more than January");
        QVERIFY(returns > orders / 100 && returns < orders / 10);
        QVERIFY(wholesale > 0 && wholesale < orders / 4);
        QVERIFY(figures.averageOrderValue().minor > 3000 && figures.averageOrderValue().minor < 15'000);
        if (years == 5)
            QVERIFY2(events > 9 * 4000 && events < 11 * 4000, "about ten events a customer: what measurements rely on");
    }

    void conversationsVary()
    {
        DemoShop shop(optionsOf(3000));
        QSet<QString> bodies;
        QSet<QString> names;
        qsizetype interactions = 0;
        QHash<InteractionKind, int> kinds;
        DemoHistory history;
        while (shop.next(history)) {
            names.insert(history.customer.name);
            for (const DemoInteraction &interaction : history.interactions) {
                bodies.insert(interaction.record.body);
                ++interactions;
                ++kinds[interaction.record.kind];
            }
        }
        QCOMPARE(kinds.size(), static_cast<qsizetype>(EnumNames<InteractionKind>::names.size()));
        QVERIFY2(bodies.size() * 10 > interactions * 7, "most texts are like no other");
        QVERIFY2(names.size() > 2700, "few customers share a name");
    }

    void aLargeShopStreamsQuickly()
    {
        QElapsedTimer timer;
        timer.start();
        DemoShop shop(optionsOf(20'000, 3, 5));
        DemoHistory history;
        qint64 events = 0;
        while (shop.next(history))
            events += history.orders.size() + history.returns.size() + history.interactions.size();
        qInfo("%lld events in %lld ms", events, timer.elapsed());
        QVERIFY2(timer.elapsed() < 20'000, "generous: a sanitizer build runs this too");
    }

private:
    static void checkOrders(const DemoHistory &history, QSet<QString> &numbers)
    {
        const LocalCalendar calendar(QTimeZone("Europe/Berlin"));
        Instant last{0};
        for (const Order &order : history.orders) {
            QVERIFY(validate(order).isEmpty());
            QVERIFY(order.orderedAt > last && order.orderedAt <= now);
            last = order.orderedAt;
            QVERIFY2(!numbers.contains(order.number), qPrintable(order.number));
            numbers.insert(order.number);
            if (order.channel == OrderChannel::Counter) {
                QVERIFY(calendar.date(order.orderedAt).dayOfWeek() != 7);
                const int hour = calendar.msecsOfDay(order.orderedAt) / 3'600'000;
                QVERIFY(hour >= 10 && hour < 19);
            }
        }
    }

    static void checkReturns(const DemoHistory &history)
    {
        QHash<OrderLineId, qint64> returned;
        for (const Return &goods : history.returns) {
            const Order &order = history.orders[goods.order.value - 1];
            QCOMPARE(order.id, goods.order);
            QVERIFY(validate(goods, order, returned).isEmpty());
            QVERIFY(goods.returnedAt <= now);
            for (const ReturnLine &line : goods.lines)
                returned[line.orderLine] += line.quantityMilli;
        }
    }

    static void checkInteractions(const DemoHistory &history)
    {
        Instant last{0};
        for (const DemoInteraction &interaction : history.interactions) {
            QVERIFY(validate(interaction.record, now).isEmpty());
            QVERIFY(interaction.record.occurredAt <= now);
            QVERIFY(interaction.record.occurredAt >= last);
            QVERIFY(interaction.record.occurredAt >= history.customer.createdAt);
            QVERIFY(!interaction.record.body.contains(u'{'));
            QVERIFY(interaction.user.isValid());
            last = interaction.record.occurredAt;
        }
    }
};

QTEST_GUILESS_MAIN(TestDemoShop)
#include "tst_demoshop.moc"
