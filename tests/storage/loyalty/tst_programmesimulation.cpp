// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/bulk/bulkwriter.h"
#include "storage/loyalty/loyaltymembers.h"
#include "storage/loyalty/programmesimulation.h"
#include "tests/support/testdatabase.h"
#include "tests/support/verify.h"

#include <QtCore/QRandomGenerator>

using namespace regulars;
using namespace Qt::StringLiterals;

namespace {

const QDate today(2026, 11, 22);
const QDate from(2025, 11, 23);

/// What was bought, in the books of the test.
struct Bought
{
    Instant at;
    PlayedOrder order;
    bool cancelled = false;
};

struct Buyer
{
    QDate joinedOn; ///< not valid: no member
    QList<Bought> bought;
};

/// What one variant gives one member, added up slowly.
struct Given
{
    QList<EarnResult> results; ///< of the orders in time
    TierId tier;               ///< today
    qint64 hundredths = 0;
};

/// A made-up shop, stored and in the test's own books.
class Books
{
public:
    explicit Books(quint32 seed) : m_random(seed)
    {
        m_db.clock().set(utc(2026, 11, 22, 20));
        const auto filled = m_db.write(u"fill"_s, [this](WriteSession &session) { return attempt([&] { fill(session); }); });
        if (!filled)
            qFatal("The shop can't be made: %ls", qUtf16Printable(filled.error().detail));
    }

    [[nodiscard]] TestDatabase &db() { return m_db; }
    [[nodiscard]] const std::map<CustomerId, Buyer> &buyers() const { return m_buyers; }

    [[nodiscard]] Given given(const ProgrammeVariant &variant, const Buyer &buyer, QDate joinedOn) const
    {
        EarnProgramme earning = variant.points.earning;
        earning.tiers = variant.ladder.tiers;
        Given given;
        QList<std::pair<QDate, EarnResult>> had;
        QList<TierEntry> entries;
        TierMembership tier;
        bool joined = false;
        for (QDate day(2024, 1, 1); day <= today; day = day.addDays(1)) {
            const auto history = [&] { return TierHistory(joinedOn, entries, m_calendar); };
            if (day >= joinedOn && !joined)
                tier = tierAfter(variant.ladder, startingTier(variant.ladder, day), history(), day, {}).membership;
            joined = day >= joinedOn;
            if (joined)
                tier = reviewTier(variant.ladder, tier, history(), day).membership;
            for (const Bought &each : buyer.bought) {
                if (each.cancelled || each.order.day != day)
                    continue;
                if (joined && each.order.earns && day >= from)
                    earn(earning, each.order, joined ? tier.tier : TierId(), had, given);
                entries += TierEntry{each.at, each.order.netMinor};
                if (joined)
                    tier = tierAfter(variant.ladder, tier, history(), day, day).membership;
            }
        }
        given.tier = tier.tier;
        return given;
    }

private:
    static void earn(const EarnProgramme &earning, const PlayedOrder &order, TierId tier,
                     QList<std::pair<QDate, EarnResult>> &had, Given &given)
    {
        EarnContext context{order.day, order.minute, tier, {}};
        for (const auto period :
             {EarnPeriod::Day, EarnPeriod::Week, EarnPeriod::Month, EarnPeriod::Year, EarnPeriod::Lifetime}) {
            const auto [first, last] = daysOf(period, order.day);
            const auto use = [&](const QString &rule, qint64 hundredths) {
                EarnUse &sum = context.used[rule][period];
                sum.hundredths += hundredths;
                sum.times += hundredths > 0 ? 1 : 0;
            };
            for (const auto &[day, result] : had) {
                if (first.isValid() && (day < first || day > last))
                    continue;
                use(QString(), result.hundredths);
                for (const EarnStep &step : result.steps) {
                    if (!step.rule.isEmpty())
                        use(step.rule, step.hundredths);
                }
            }
        }
        const EarnResult result = pointsOf(earning, order.order, context, order.returned);
        had += std::pair(order.day, result);
        given.results += result;
        given.hundredths += result.hundredths;
    }

    void fill(WriteSession &session)
    {
        BulkWriter writer(session);
        QList<Product> products;
        for (const auto &category : {u"Tea"_s, u"Coffee"_s, QString()}) {
            Product product;
            product.name = u"A "_s + category;
            product.category = category;
            product.currency = Currency(u"EUR");
            product.id = writer.add(product);
            products += product;
        }
        for (int i = 0; i < 6; ++i) {
            Customer person;
            person.firstName = u"Anna%1"_s.arg(i);
            person.lastName = u"Beispiel"_s;
            const CustomerId customer = writer.add(person);
            Buyer &buyer = m_buyers[customer];
            for (int day = 0; day < 1'050; day += 1 + int(m_random.bounded(60)))
                buyer.bought += sell(writer, customer, products, QDate(2024, 1, 2).addDays(day));
            if (i == 5)
                continue; // never joins
            buyer.joinedOn = QDate(2024, 6, 1).addDays(m_random.bounded(800));
            writer.add(LoyaltyMember{customer, buyer.joinedOn, {}, {}}, {});
        }
        writer.finish({}, {});
    }

    Bought sell(BulkWriter &writer, CustomerId customer, const QList<Product> &products, QDate day)
    {
        Order order;
        order.customer = customer;
        order.orderedAt = m_calendar.at(day, QTime(8 + int(m_random.bounded(12)), 30));
        order.total.currency = Currency(u"EUR");
        for (quint32 i = 0; i <= m_random.bounded(3U); ++i) {
            OrderLine line;
            line.product = products[m_random.bounded(int(products.size()))].id;
            line.name = u"Thing"_s;
            line.quantityMilli = (1 + m_random.bounded(3)) * milliPerPiece;
            line.unitPriceMicro = (1 + m_random.bounded(40)) * microPerMajor / 2;
            order.lines += line;
        }
        order.shippingMinor = m_random.bounded(3) == 0 ? 490 : 0;
        order.channel = m_random.bounded(2) == 0 ? OrderChannel::Counter : OrderChannel::Web;
        if (const quint32 lot = m_random.bounded(12U); lot < 2)
            order.status = lot == 0 ? OrderStatus::Cancelled : OrderStatus::Open;
        addUp(order);
        const BulkWriter::AddedOrder added = writer.add(order);
        Bought bought{order.orderedAt, {}, order.status == OrderStatus::Cancelled};
        bought.order.day = day;
        bought.order.minute = m_calendar.msecsOfDay(order.orderedAt) / 60'000;
        bought.order.earns = order.status == OrderStatus::Completed;
        bought.order.netMinor = order.total.minor;
        bought.order.order.channel = order.channel;
        bought.order.order.shippingMinor = order.shippingMinor;
        for (qsizetype i = 0; i < order.lines.size(); ++i) {
            const OrderLine &line = order.lines[i];
            const auto product = std::find_if(products.begin(), products.end(),
                                              [&](const Product &each) { return each.id == line.product; });
            bought.order.order.lines += EarnLine{OrderLineId{added.firstLine.value + i},
                                                 line.product,
                                                 product->category,
                                                 line.quantityMilli,
                                                 0,
                                                 line.totalMinor};
        }
        if (!bought.cancelled && m_random.bounded(4) == 0)
            bringBack(writer, added, order, bought);
        return bought;
    }

    void bringBack(BulkWriter &writer, const BulkWriter::AddedOrder &added, const Order &order, Bought &bought)
    {
        const OrderLine &line = order.lines.first();
        Return goods;
        goods.order = added.id;
        goods.customer = order.customer;
        goods.returnedAt = {order.orderedAt.ms + msPerDay};
        goods.total.currency = Currency(u"EUR");
        goods.lines = {{added.firstLine, line.product, {}, line.name, milliPerPiece, line.unitPriceMicro, 0}};
        addUp(goods);
        writer.add(goods);
        bought.order.netMinor -= goods.total.minor;
        bought.order.returned.lines[added.firstLine] = {milliPerPiece, goods.total.minor};
    }

    TestDatabase m_db;
    QRandomGenerator m_random;
    LocalCalendar m_calendar{QTimeZone("Europe/Berlin")};
    std::map<CustomerId, Buyer> m_buyers;
};

EarnRule rule(const QString &uid, EarnKind kind, qint64 points)
{
    EarnRule rule;
    rule.uid = rule.name = uid;
    rule.kind = kind;
    rule.hundredths = points * 100;
    return rule;
}

ProgrammeVariant usual()
{
    ProgrammeVariant variant;
    variant.points.givesPoints = true;
    variant.points.earning.rules = {rule(u"money"_s, EarnKind::PerMoney, 1), rule(u"visit"_s, EarnKind::PerVisit, 5)};
    for (const qint64 reach : {0, 10'000, 25'000}) {
        Tier tier;
        tier.id = TierId{1 + reach};
        tier.name = QString::number(reach);
        tier.qualifyFrom = tier.retainFrom = reach;
        tier.pointsPercent = reach == 25'000 ? 150 : 100;
        variant.ladder.tiers += tier;
    }
    return variant;
}

/// Other rules, with limits, for tiers, channels and goods.
ProgrammeVariant changed(quint32 seed)
{
    ProgrammeVariant variant = usual();
    QList<EarnRule> &rules = variant.points.earning.rules;
    rules[0].hundredths = 200;
    rules[0].limits = {{EarnPeriod::Month, 6'000, 0}};
    rules[1].limits = {{EarnPeriod::Year, 0, 4}};
    EarnRule tea = rule(u"tea"_s, EarnKind::Multiplier, 1);
    tea.percent = 300;
    tea.scope.categories = {u"tea"_s};
    EarnRule web = rule(u"web"_s, EarnKind::PerOrder, 10);
    web.channels = {OrderChannel::Web};
    web.tiers = {variant.ladder.tiers[1].id, variant.ladder.tiers[2].id};
    rules << tea << web;
    variant.points.earning.limits = {{EarnPeriod::Week, 15'000, 0}};
    variant.points.pointValueMicro = 8'000;
    variant.ladder.period = static_cast<TierPeriod>(seed % 4);
    variant.ladder.tiers[1].qualifyFrom = 5'000;
    return variant;
}

qint64 sumOf(const QList<SimulatedRule> &rules, const QString &rule)
{
    qint64 sum = 0;
    for (const SimulatedRule &each : rules)
        sum += each.rule == rule ? each.hundredths : 0;
    return sum;
}

qint64 sumOf(const QList<EarnResult> &results, const QString &rule)
{
    qint64 sum = 0;
    for (const EarnResult &result : results) {
        for (const EarnStep &step : result.steps)
            sum += step.rule == rule ? step.hundredths : 0;
    }
    return sum;
}

} // namespace

/// Changed rules played over a shop's own orders.
class TestProgrammeSimulation : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void itIsWhatSlowAdditionGives_data()
    {
        QTest::addColumn<int>("seed");
        QTest::addColumn<bool>("everybody");
        for (int seed = 1; seed <= 8; ++seed)
            QTest::addRow("%d", seed) << seed << (seed % 4 == 0);
    }
    void itIsWhatSlowAdditionGives()
    {
        QFETCH(const int, seed);
        QFETCH(const bool, everybody);
        Books books{quint32(seed)};
        const SimulationQuestion question{usual(), changed(quint32(seed)), from, today, everybody};
        const auto found = books.db().read(
            [&](Connection &connection) { return simulateProgramme(connection, question, books.db().clock().now()); });
        VERIFY_RESULT(found);
        ProgrammeSimulation expected;
        QList<EarnResult> resultsBefore;
        QList<EarnResult> resultsAfter;
        std::map<std::pair<TierId, TierId>, qint64> moves;
        for (const auto &[customer, buyer] : books.buyers()) {
            if (!everybody && !buyer.joinedOn.isValid())
                continue;
            const auto first = std::find_if(buyer.bought.begin(), buyer.bought.end(),
                                            [](const Bought &each) { return !each.cancelled; });
            const QDate joinedOn = everybody ? first->order.day : buyer.joinedOn;
            const Given before = books.given(question.before, buyer, joinedOn);
            const Given after = books.given(question.after, buyer, joinedOn);
            expected.orders += before.results.size();
            expected.members += before.results.isEmpty() ? 0 : 1;
            expected.before.hundredths += before.hundredths;
            expected.after.hundredths += after.hundredths;
            expected.more += after.hundredths * 8 > before.hundredths * 10 ? 1 : 0;
            expected.less += after.hundredths * 8 < before.hundredths * 10 ? 1 : 0;
            if (before.tier != after.tier)
                ++moves[{before.tier, after.tier}];
            resultsBefore += before.results;
            resultsAfter += after.results;
        }
        QVERIFY(expected.orders > 10);
        QCOMPARE(found->orders, expected.orders);
        QCOMPARE(found->members, expected.members);
        QCOMPARE(found->before.hundredths, expected.before.hundredths);
        QCOMPARE(found->after.hundredths, expected.after.hundredths);
        QCOMPARE(found->after.costMinor, expected.after.hundredths * 8 / 1'000);
        QCOMPARE(found->more, expected.more);
        QCOMPARE(found->less, expected.less);
        for (const auto &uid : {u"money"_s, u"visit"_s, u"tea"_s, u"web"_s, QString()}) {
            QCOMPARE(sumOf(found->before.rules, uid), sumOf(resultsBefore, uid));
            QCOMPARE(sumOf(found->after.rules, uid), sumOf(resultsAfter, uid));
        }
        QCOMPARE(found->moves.size(), qsizetype(moves.size()));
        for (const TierMove &move : found->moves)
            QCOMPARE(move.members, (moves[{move.from, move.to}]));
        QCOMPARE(found->mostGained.size(), qsizetype(found->more));
    }

    void withoutTiersOnlyTheTimeIsRead()
    {
        Books books{42};
        SimulationQuestion question{usual(), usual(), from, today, true};
        question.before.ladder.tiers.clear();
        question.after.ladder.tiers.clear();
        question.after.points.givesPoints = false;
        const auto found = books.db().read(
            [&](Connection &connection) { return simulateProgramme(connection, question, books.db().clock().now()); });
        VERIFY_RESULT(found);
        qint64 hundredths = 0;
        for (const auto &[customer, buyer] : books.buyers())
            hundredths += books.given(question.before, buyer, QDate(2024, 1, 1)).hundredths;
        QCOMPARE(found->before.hundredths, hundredths);
        QCOMPARE(found->after.hundredths, 0);
        QCOMPARE(found->less, found->before.members);
        QVERIFY(found->moves.isEmpty());
    }

    void itCanBeStopped()
    {
        Books books{7};
        CancelToken cancel;
        cancel.cancel();
        const auto found = books.db().read([&](Connection &connection) {
            return simulateProgramme(connection, {usual(), usual(), {}, {}, true}, books.db().clock().now(), {}, cancel);
        });
        QVERIFY(!found);
        QCOMPARE(found.error().code, ErrorCode::Cancelled);
    }

    void theLastTwelveMonthsAreMeantUnlessSaid()
    {
        Books books{7};
        qint64 last = 0;
        qint64 total = 0;
        const Progress progress = [&](qint64 done, qint64 of) {
            last = done;
            total = of;
        };
        const auto found = books.db().read([&](Connection &connection) {
            return simulateProgramme(connection, {usual(), usual(), {}, {}, false}, books.db().clock().now(), progress);
        });
        VERIFY_RESULT(found);
        QCOMPARE(found->from, from);
        QCOMPARE(found->until, today);
        QCOMPARE(found->before, found->after);
        QCOMPARE(found->more + found->less, 0);
        QCOMPARE(last, total);
    }
};

QTEST_GUILESS_MAIN(TestProgrammeSimulation)
#include "tst_programmesimulation.moc"
