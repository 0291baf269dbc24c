// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/loyalty/rulecheck.h"

#include <QtTest/QTest>

#include <functional>

using namespace regulars;
using namespace Qt::StringLiterals;

namespace {

const QDate monday(2026, 11, 23);

EarnRule rule(const QString &uid, EarnKind kind = EarnKind::PerMoney)
{
    EarnRule rule;
    rule.uid = uid;
    rule.name = uid;
    rule.kind = kind;
    return rule;
}

Tier tier(qint64 id, int percent, const QString &benefits = {})
{
    Tier tier;
    tier.id = TierId{id};
    tier.pointsPercent = percent;
    tier.benefits = benefits;
    return tier;
}

QStringList found(const EarnProgramme &programme)
{
    QStringList list;
    for (const RuleConflict &conflict : conflictsOf(programme, monday)) {
        QStringList parts{nameOf(conflict.kind), conflict.rule, conflict.other};
        if (conflict.from.isValid())
            parts += conflict.from.toString(Qt::ISODate);
        if (conflict.tier.isValid())
            parts += QString::number(conflict.tier.value);
        if (conflict.kind == RuleConflictKind::LimitBelowRule)
            parts += nameOf(conflict.limit) + (conflict.ofProgramme ? u"!"_s : QString());
        parts.removeAll(QString());
        list += parts.join(u' ');
    }
    return list;
}

using Change = std::function<void(EarnProgramme &, EarnRule &, EarnRule &)>;

} // namespace

Q_DECLARE_METATYPE(Change)

/// What may not be meant in a programme.
class TestRuleCheck : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void pairs_data()
    {
        QTest::addColumn<Change>("change");
        QTest::addColumn<QStringList>("conflicts");
        const auto row = [](const char *name, const Change &change, const QStringList &conflicts) {
            QTest::newRow(name) << change << conflicts;
        };
        const QString both = u"both_give a b 2026-11-23"_s;
        row("for the same", [](auto &, auto &, auto &) {}, {both});
        row("one is off", [](auto &, auto &, auto &b) { b.enabled = false; }, {});
        row("of other kinds", [](auto &, auto &, auto &b) { b.kind = EarnKind::PerItem; }, {});
        row("of other events",
            [](auto &, auto &a, auto &b) {
                a.kind = b.kind = EarnKind::Event;
                b.event = EarnEvent::Review;
            },
            {});
        row("for other goods",
            [](auto &, auto &a, auto &b) {
                a.scope.categories = {u"Tea"_s};
                b.scope.categories = {u"Coffee"_s};
            },
            {});
        row("for the same goods in other letters",
            [](auto &, auto &a, auto &b) {
                a.scope.categories = {u"Café"_s};
                b.scope.categories = {u"cafe"_s};
            },
            {both});
        row("for a product that may be of the category",
            [](auto &, auto &a, auto &b) {
                a.scope.categories = {u"Tea"_s};
                b.scope.products = {ProductId{1}};
            },
            {both});
        row("for all but these",
            [](auto &, auto &a, auto &b) {
                a.scope.exceptCategories = {u"Tea"_s};
                b.scope.categories = {u"tea"_s};
            },
            {});
        row("for other tiers",
            [](auto &, auto &a, auto &b) {
                a.tiers = {TierId{1}};
                b.tiers = {TierId{2}};
            },
            {});
        row("by other channels",
            [](auto &, auto &a, auto &b) {
                a.channels = {OrderChannel::Web};
                b.channels = {OrderChannel::Counter};
            },
            {});
        row("one after the other",
            [](auto &, auto &a, auto &b) {
                a.window.validUntil = QDate(2026, 12, 1);
                b.window.validFrom = QDate(2026, 12, 2);
            },
            {});
        row("overlapping by a day",
            [](auto &, auto &a, auto &b) {
                a.window.validUntil = QDate(2026, 12, 2);
                b.window.validFrom = QDate(2026, 12, 2);
            },
            {u"both_give a b 2026-12-02"_s});
        row("on other weekdays",
            [](auto &, auto &a, auto &b) {
                a.window.weekdays = {1, 2};
                b.window.weekdays = {3, 4};
            },
            {});
        row("on one weekday",
            [](auto &, auto &a, auto &b) {
                a.window.weekdays = {7, 1};
                b.window.weekdays = {6, 7};
            },
            {u"both_give a b 2026-11-29"_s});
        row("at other hours",
            [](auto &, auto &a, auto &b) {
                a.window.fromMinute = 600, a.window.untilMinute = 720;
                b.window.fromMinute = 720, b.window.untilMinute = 840;
            },
            {});
        row("over midnight into the next day",
            [](auto &, auto &a, auto &b) {
                a.window = {{}, {}, {1}, 1320, 120};
                b.window = {{}, {}, {2}, 60, 600};
            },
            {u"both_give a b 2026-11-24"_s});
        row("one was over already", [](auto &, auto &, auto &b) { b.window.validUntil = monday.addDays(-1); },
            {u"over b"_s});
        row("of one group, and worse",
            [](auto &, auto &a, auto &b) {
                a.group = b.group = u"g"_s;
                b.perMinor = 99;
            },
            {u"always_beaten a b"_s});
        row("of one group, as good but later", [](auto &, auto &a, auto &b) { a.group = b.group = u"g"_s; },
            {u"always_beaten b a"_s});
        row("of one group, better for some",
            [](auto &, auto &a, auto &b) {
                a.group = b.group = u"g"_s;
                b.perMinor = 50;
                b.scope.categories = {u"Tea"_s};
            },
            {});
        row("only the best counts",
            [](auto &p, auto &, auto &b) {
                p.stacking = EarnStacking::Best;
                b.tiers = {TierId{1}};
            },
            {u"always_beaten b a"_s});
        row("the better one is limited",
            [](auto &p, auto &a, auto &b) {
                p.stacking = EarnStacking::Best;
                a.perMinor = 50;
                a.limits = {{EarnPeriod::Day, 5000, 0}};
                b.scope.categories = {u"Tea"_s};
            },
            {});
    }
    void pairs()
    {
        QFETCH(Change, change);
        EarnProgramme programme;
        programme.tiers = {tier(1, 100), tier(2, 110)};
        EarnRule a = rule(u"a"_s);
        EarnRule b = rule(u"b"_s);
        change(programme, a, b);
        programme.rules = {a, b};
        QTEST(found(programme), "conflicts");
    }

    void singleRules_data()
    {
        QTest::addColumn<Change>("change");
        QTest::addColumn<QStringList>("conflicts");
        const auto row = [](const char *name, const Change &change, const QStringList &conflicts) {
            QTest::newRow(name) << change << conflicts;
        };
        row("good", [](auto &, auto &, auto &) {}, {});
        row("its last day is today", [](auto &, auto &a, auto &) { a.window.validUntil = monday; }, {});
        row("its last day was yesterday", [](auto &, auto &a, auto &) { a.window.validUntil = monday.addDays(-1); },
            {u"over a"_s, u"nothing_to_multiply m"_s});
        row("no such weekday in its days",
            [](auto &, auto &a, auto &) {
                a.window = {monday, monday.addDays(4), {6, 7}, 0, 0};
            },
            {u"never_holds a"_s, u"nothing_to_multiply m"_s});
        row("for a tier that is gone", [](auto &, auto &a, auto &) { a.tiers = {TierId{9}}; }, {u"never_holds a"_s});
        row("for goods that never count",
            [](auto &p, auto &, auto &m) {
                p.basis.scope.exceptCategories = {u"Cards"_s};
                m.scope.categories = {u"cards"_s};
            },
            {u"never_holds m"_s});
        row("nothing to multiply",
            [](auto &, auto &a, auto &m) {
                a.scope.categories = {u"Tea"_s};
                m.scope.categories = {u"Coffee"_s};
            },
            {u"nothing_to_multiply m"_s});
        row("a limit below the rule",
            [](auto &, auto &a, auto &) {
                a.kind = EarnKind::PerItem;
                a.hundredths = 500;
                a.limits = {{EarnPeriod::Day, 499, 0}, {EarnPeriod::Month, 500, 0}, {EarnPeriod::Year, 0, 1}};
            },
            {u"limit_below_rule a day"_s});
        row("a limit below what the minimum gives",
            [](auto &, auto &a, auto &) {
                a.minimumMinor = 5000;
                a.limits = {{EarnPeriod::Order, 4999, 0}};
            },
            {u"limit_below_rule a order"_s});
        row("a limit of the whole below a rule",
            [](auto &p, auto &a, auto &) {
                a.kind = EarnKind::PerItem;
                a.hundredths = 500;
                p.limits = {{EarnPeriod::Week, 499, 0}};
            },
            {u"limit_below_rule a week!"_s});
    }
    void singleRules()
    {
        QFETCH(Change, change);
        EarnProgramme programme;
        EarnRule a = rule(u"a"_s);
        EarnRule m = rule(u"m"_s, EarnKind::Multiplier);
        change(programme, a, m);
        programme.rules = {a, m};
        QStringList conflicts = found(programme);
        if (a.tiers.contains(TierId{9}))
            conflicts.removeAll(u"nothing_to_multiply m"_s); // which is another finding about another rule
        QTEST(conflicts, "conflicts");
    }

    void tiersWithoutGain()
    {
        EarnProgramme programme;
        programme.tiers = {tier(1, 100), tier(2, 100), tier(3, 125), tier(4, 125, u"Early access"_s), tier(5, 125)};
        QCOMPARE(found(programme), (QStringList{u"tier_without_gain 2"_s, u"tier_without_gain 5"_s}));
        programme.tiers[1].entryPoints = 100;
        EarnRule forBest = rule(u"best"_s);
        forBest.tiers = {TierId{5}};
        programme.rules = {forBest};
        QCOMPARE(found(programme), QStringList());
        programme.rules[0].tiers = {TierId{4}, TierId{5}};
        QCOMPARE(found(programme), QStringList{u"tier_without_gain 5"_s});
    }
};

QTEST_GUILESS_MAIN(TestRuleCheck)

#include "tst_rulecheck.moc"
