// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/core/segments/randomsegments.h"
#include "ui/segments/ruletree.h"

#include <QtTest/QTest>

using namespace regulars;
using namespace Qt::StringLiterals;

namespace {

SegmentRule named(const QString &tag)
{
    return {FieldTestRule{SegmentField::Tag, SegmentTest::Is, {tag}, {}}};
}

SegmentRule group(std::vector<SegmentRule> rules, GroupKind kind = GroupKind::All)
{
    return {RuleGroup{kind, std::move(rules)}};
}

/// "a (b c) d"
QString outline(const SegmentRule &rule)
{
    const RuleGroup *whole = rule.group();
    if (!whole)
        return std::get<FieldTestRule>(rule.is).values.value(0);
    QStringList parts;
    for (const SegmentRule &part : whole->rules)
        parts += part.group() ? u'(' + outline(part) + u')' : outline(part);
    return parts.join(u' ');
}

SegmentRule sample()
{
    return group({named(u"a"_s), group({named(u"b"_s), named(u"c"_s)}), named(u"d"_s)});
}

} // namespace

class TestRuleTree : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void partsMoveAsTheyAreRead()
    {
        SegmentRule rule = sample();
        QCOMPARE(RuleTree::moveDown(rule, {0}), RulePath({0, 0})); // into the group
        QCOMPARE(outline(rule), u"(a b c) d"_s);
        QCOMPARE(RuleTree::moveDown(rule, {0, 0}), RulePath({0, 1}));
        QCOMPARE(outline(rule), u"(b a c) d"_s);
        QCOMPARE(RuleTree::moveDown(rule, {0, 2}), RulePath({1})); // out of it
        QCOMPARE(outline(rule), u"(b a) c d"_s);
        QCOMPARE(RuleTree::moveUp(rule, {1}), RulePath({0, 2}));
        QCOMPARE(outline(rule), u"(b a c) d"_s);
        QCOMPARE(RuleTree::moveUp(rule, {0, 0}), RulePath({0}));
        QCOMPARE(outline(rule), u"b (a c) d"_s);
    }

    void theFirstAndTheLastStay()
    {
        SegmentRule rule = sample();
        QVERIFY(RuleTree::moveUp(rule, {0}).isEmpty());
        QVERIFY(RuleTree::moveDown(rule, {2}).isEmpty());
        QVERIFY(RuleTree::moveUp(rule, {}).isEmpty());
        QVERIFY(RuleTree::moveUp(rule, {7}).isEmpty());
        QCOMPARE(rule, sample());
    }

    void groupsMovePastEachOther()
    {
        SegmentRule rule = group({group({named(u"a"_s)}), group({named(u"b"_s)})});
        QCOMPARE(RuleTree::moveDown(rule, {0}), RulePath({1}));
        QCOMPARE(outline(rule), u"(b) (a)"_s);
    }

    void nothingMovesIntoItself()
    {
        SegmentRule rule = sample();
        QVERIFY(RuleTree::move(rule, {1}, {1, 0}).isEmpty());
        QCOMPARE(rule, sample());
        QCOMPARE(RuleTree::move(rule, {1, 1}, {0}), RulePath({0}));
        QCOMPARE(outline(rule), u"c a (b) d"_s);
        QCOMPARE(RuleTree::move(rule, {0}, {3}), RulePath({2}));
        QCOMPARE(outline(rule), u"a (b) c d"_s);
    }

    void tooDeepIsRefused()
    {
        SegmentRule rule = group({});
        RulePath at;
        for (int level = 1; level < deepestRule; ++level) {
            at += 0;
            QCOMPARE(RuleTree::insert(rule, at, group({})), at);
        }
        QCOMPARE(RuleTree::depth(rule), deepestRule);
        at += 0;
        QVERIFY(RuleTree::insert(rule, at, group({})).isEmpty());
        QCOMPARE(RuleTree::insert(rule, at, named(u"a"_s)), at);
        QVERIFY(validate(rule).isEmpty());
        QVERIFY(RuleTree::insert(rule, {0}, group({group({})})) == RulePath({0})); // 3 deep beside it
    }

    void tooManyConditionsAreRefused()
    {
        SegmentRule rule = group({});
        for (int i = 0; i < mostRuleConditions; ++i)
            QVERIFY(!RuleTree::insert(rule, {i}, named(u"a"_s)).isEmpty());
        QVERIFY(RuleTree::insert(rule, {0}, named(u"b"_s)).isEmpty());
        QVERIFY(RuleTree::duplicate(rule, {0}).isEmpty());
        QCOMPARE(RuleTree::conditions(rule), mostRuleConditions);
    }

    void whatIsMovedIsNeitherLostNorDoubled()
    {
        RandomSegments random(7);
        for (int turn = 0; turn < 300; ++turn) {
            SegmentRule rule = RuleTree::withGroup(random.rule(4));
            const int before = RuleTree::conditions(rule);
            RulePath path;
            for (const SegmentRule *at = &rule; at->group() && !at->group()->rules.empty(); at = RuleTree::at(rule, path)) {
                path += random.upTo(int(at->group()->rules.size()));
                if (random.chance(30))
                    break;
            }
            if (path.isEmpty())
                continue;
            const SegmentRule part = *RuleTree::at(rule, path);
            const RulePath moved = random.chance(50) ? RuleTree::moveUp(rule, path) : RuleTree::moveDown(rule, path);
            QCOMPARE(RuleTree::conditions(rule), before);
            QVERIFY(*RuleTree::at(rule, moved.isEmpty() ? path : moved) == part);
        }
    }
};

QTEST_GUILESS_MAIN(TestRuleTree)
#include "tst_ruletree.moc"
