// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/loyalty/simulation.h"

#include <QtTest/QTest>

using namespace regulars;
using namespace Qt::StringLiterals;

namespace {

const Currency euro(u"EUR");
const QDate monday(2026, 11, 16);

EarnRule rule(const QString &uid, EarnKind kind, qint64 points)
{
    EarnRule rule;
    rule.uid = uid;
    rule.name = u"Rule "_s + uid;
    rule.kind = kind;
    rule.hundredths = points * 100;
    return rule;
}

ProgrammeVariant giving(const QList<EarnRule> &rules)
{
    ProgrammeVariant variant;
    variant.points.givesPoints = true;
    variant.points.earning.rules = rules;
    return variant;
}

PlayedOrder bought(QDate day, qint64 minor)
{
    PlayedOrder order;
    order.day = day;
    order.netMinor = minor;
    order.order.lines = {{OrderLineId{1}, {}, {}, milliPerPiece, 0, minor}};
    return order;
}

Tier tier(qint64 id, qint64 from, int percent)
{
    Tier tier;
    tier.id = TierId{id};
    tier.name = QString::number(id);
    tier.qualifyFrom = tier.retainFrom = from;
    tier.pointsPercent = percent;
    return tier;
}

ProgrammeSimulation played(const ProgrammeVariant &before, const ProgrammeVariant &after,
                           const QList<QList<PlayedOrder>> &members)
{
    ProgrammeSimulator simulator(before, after, euro);
    qint64 id = 0;
    for (const QList<PlayedOrder> &orders : members) {
        simulator.beginMember(CustomerId{++id}, QDate(2026, 1, 1));
        for (const PlayedOrder &order : orders)
            simulator.play(order);
        simulator.endMember(QDate(2026, 12, 31));
    }
    return simulator.result();
}

} // namespace

/// Two ways to run a programme on the same purchases.
class TestSimulation : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void membersAreCompared()
    {
        const ProgrammeVariant before = giving({rule(u"money"_s, EarnKind::PerMoney, 1)});
        const ProgrammeVariant after = giving({rule(u"order"_s, EarnKind::PerOrder, 10)});
        const auto found = played(
            before, after, {{bought(monday, 2'000)}, {bought(monday, 300), bought(monday, 300)}, {bought(monday, 1'000)}});
        QCOMPARE(found.orders, 4);
        QCOMPARE(found.members, 3);
        QCOMPARE(found.before.hundredths, 3'600);
        QCOMPARE(found.after.hundredths, 4'000);
        QCOMPARE(found.before.costMinor, 36);
        QCOMPARE(found.more, 1);
        QCOMPARE(found.less, 1);
        QCOMPARE(found.mostGained, (QList<SimulatedMember>{{CustomerId{2}, 600, 2'000, {}, {}}}));
        QCOMPARE(found.mostLost, (QList<SimulatedMember>{{CustomerId{1}, 2'000, 1'000, {}, {}}}));
        QCOMPARE(found.after.rules, (QList<SimulatedRule>{{u"order"_s, u"Rule order"_s, {}, 4, 4'000, 0}}));
    }

    void aPointThatIsWorthMoreIsMore()
    {
        const ProgrammeVariant before = giving({rule(u"money"_s, EarnKind::PerMoney, 1)});
        ProgrammeVariant after = before;
        after.points.pointValueMicro = 20'000;
        auto found = played(before, after, {{bought(monday, 2'000)}});
        QCOMPARE(found.more, 1);
        QCOMPARE(found.after.costMinor, 40);
        after.points.pointValueMicro = 0; // points pay nothing: only their number is left to compare
        found = played(before, after, {{bought(monday, 2'000)}});
        QCOMPARE(found.more + found.less, 0);
    }

    void whoseProgrammeIsOffGivesNothing()
    {
        const ProgrammeVariant before = giving({rule(u"money"_s, EarnKind::PerMoney, 1)});
        ProgrammeVariant after = before;
        after.points.givesPoints = false;
        const auto found = played(before, after, {{bought(monday, 2'000)}});
        QCOMPARE(found.after, SimulatedVariant());
        QCOMPARE(found.less, 1);
    }

    void limitsCountWhatAMemberHasHad()
    {
        EarnRule limited = rule(u"order"_s, EarnKind::PerOrder, 10);
        limited.limits = {{EarnPeriod::Week, 0, 2}};
        const ProgrammeVariant variant = giving({limited});
        const QList<PlayedOrder> orders{bought(monday, 100), bought(monday.addDays(2), 100), bought(monday.addDays(6), 100),
                                        bought(monday.addDays(7), 100)};
        const auto found = played(variant, variant, {orders, orders});
        QCOMPARE(found.before.hundredths, 6'000);
        QCOMPARE(found.before.rules.first().withheld, 2'000);
        QCOMPARE(found.before.orders, 6);
    }

    void whatCameBackEarnsNothing()
    {
        PlayedOrder order = bought(monday, 2'000);
        order.netMinor = 500;
        order.returned.lines[OrderLineId{1}] = {0, 1'500};
        const ProgrammeVariant variant = giving({rule(u"money"_s, EarnKind::PerMoney, 1)});
        QCOMPARE(played(variant, variant, {{order}}).before.hundredths, 500);
    }

    void tiersAreReachedOnTheWay()
    {
        ProgrammeVariant before = giving({rule(u"money"_s, EarnKind::PerMoney, 1)});
        before.ladder.tiers = {tier(1, 0, 100), tier(2, 5'000, 200)};
        ProgrammeVariant after = before;
        after.ladder.tiers[1].qualifyFrom = after.ladder.tiers[1].retainFrom = 9'000;
        PlayedOrder early = bought(QDate(2026, 2, 1), 3'000);
        early.inTime = false;
        const QList<PlayedOrder> orders{early, bought(QDate(2026, 3, 1), 3'000), bought(QDate(2026, 4, 1), 1'000)};
        const auto found = played(before, after, {orders, {}});
        QCOMPARE(found.orders, 2);
        QCOMPARE(found.before.hundredths, 3'000 + 2'000);
        QCOMPARE(found.after.hundredths, 3'000 + 1'000);
        QCOMPARE(found.moves, (QList<TierMove>{{TierId{2}, TierId{1}, 1}}));
        QCOMPARE(found.before.rules.last(), (SimulatedRule{{}, {}, TierId{2}, 1, 1'000, 0}));
    }

    void newTiersAndRulesNeedNoIds()
    {
        const ProgrammeVariant before = giving({});
        ProgrammeVariant after = giving({rule({}, EarnKind::PerOrder, 1), rule({}, EarnKind::PerOrder, 2)});
        after.ladder.tiers = {tier(0, 0, 100), tier(0, 1'000, 150)};
        const auto found = played(before, after, {{bought(monday, 2'000)}});
        QCOMPARE(found.after.rules.size(), 2);
        QCOMPARE(found.after.rules.last().hundredths, 200);
        QCOMPARE(found.moves.size(), 1);
        QVERIFY(found.moves.first().to.isValid());
    }

    void onlyTheLargestDifferencesAreNamed()
    {
        const ProgrammeVariant before = giving({});
        const ProgrammeVariant after = giving({rule(u"money"_s, EarnKind::PerMoney, 1)});
        QList<QList<PlayedOrder>> members;
        for (int i = 1; i <= 50; ++i)
            members += {bought(monday, 100 * ((i * 7) % 51))};
        const auto found = played(before, after, members);
        QCOMPARE(found.more, 50);
        QCOMPARE(found.mostGained.size(), qsizetype(ProgrammeSimulation::mostNamed));
        QCOMPARE(found.mostGained.first().after, 5'000);
        QCOMPARE(found.mostGained.last().after, 3'100);
    }

    void aFileSaysOnlyWhatIsDifferent()
    {
        ProgrammeVariant saved = giving({rule(u"money"_s, EarnKind::PerMoney, 1)});
        saved.ladder.tiers = {tier(1, 0, 100)};
        QCOMPARE(programmeVariantOf(toJson(saved), {}), saved);
        QCOMPARE(programmeVariantOf({}, saved), saved);
        const auto changed = programmeVariantOf({{u"point_value_micro"_s, 5'000}}, saved);
        QCOMPARE(changed.points.pointValueMicro, 5'000);
        QCOMPARE(changed.points.earning, saved.points.earning);
        QCOMPARE(changed.ladder, saved.ladder);
    }
};

QTEST_GUILESS_MAIN(TestSimulation)
#include "tst_simulation.moc"
