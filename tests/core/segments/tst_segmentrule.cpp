// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/segments/segment.h"
#include "tests/core/segments/randomsegments.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtTest/QTest>

using namespace regulars;
using namespace Qt::StringLiterals;

namespace {

SegmentRule field(SegmentField field, SegmentTest test, const QStringList &values = {})
{
    return {FieldTestRule{field, test, values, {}}};
}

SegmentRule group(GroupKind kind, std::vector<SegmentRule> rules)
{
    return {RuleGroup{kind, std::move(rules)}};
}

SegmentRule orders(EventCount count, int times, WindowKind window, bool orNever = false, const QString &sum = {})
{
    EventRule rule;
    rule.window.kind = window;
    rule.count = count;
    rule.times = times;
    rule.orNever = orNever;
    rule.sum = sum;
    return {rule};
}

SegmentRule between(QDate from, QDate until)
{
    return {FieldTestRule{SegmentField::LastOrder, SegmentTest::Within, {}, {WindowKind::Between, 30, from, until}}};
}

} // namespace

Q_DECLARE_METATYPE(regulars::SegmentRule)

class TestSegmentRule : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyTypeHasTestsThatTakeItsValues()
    {
        for (const auto &[field, name] : EnumNames<SegmentField>::names) {
            const QList<SegmentTest> tests = testsOf(typeOf(field));
            QVERIFY(tests.contains(SegmentTest::IsEmpty) && tests.contains(SegmentTest::IsNotEmpty));
            QCOMPARE(!choicesOf(field).isEmpty(), typeOf(field) == SegmentValueType::Choice && field != SegmentField::Tier);
        }
        for (const auto &[kind, name] : EnumNames<SegmentEvent>::names)
            QVERIFY(!propertiesOf(kind).isEmpty());
        QVERIFY(!choicesOf(SegmentEvent::Contact, EventProperty::Kind).contains(u"note"_s));
    }

    void whatIsWrongIsNamed_data()
    {
        QTest::addColumn<SegmentRule>("rule");
        QTest::addColumn<QString>("field");
        using enum SegmentTest;
        const auto row = [](const char *name, const SegmentRule &rule, const char *wrong) {
            QTest::newRow(name) << rule << QString::fromUtf8(wrong);
        };
        row("no value", field(SegmentField::City, Is), "values");
        row("blank value", field(SegmentField::City, Is, {u"  "_s}), "values");
        row("two values", field(SegmentField::City, Is, {u"a"_s, u"b"_s}), "values");
        row("empty list", field(SegmentField::City, AnyOf), "values");
        row("a value too much", field(SegmentField::City, IsEmpty, {u"a"_s}), "values");
        row("no number", field(SegmentField::Age, AtLeast, {u"old"_s}), "values");
        row("a comma", field(SegmentField::Age, AtLeast, {u"3,5"_s}), "values");
        row("no day", field(SegmentField::LastOrder, Is, {u"2026-02-30"_s}), "values");
        row("no choice", field(SegmentField::Lifecycle, Is, {u"gone"_s}), "values");
        row("no flag", field(SegmentField::Member, Is, {u"true"_s}), "values");
        row("no such test", field(SegmentField::City, AtLeast, {u"a"_s}), "test");
        row("all of one city", field(SegmentField::City, AllOf, {u"a"_s}), "test");
        row("the wrong way", between({2026, 2, 1}, {2026, 1, 1}), "window");
        row("no end at all", between({}, {}), "window");
        row("not ever", orders(EventCount::AtMost, 0, WindowKind::Ever), "window");
        row("at least none", orders(EventCount::AtLeast, 0, WindowKind::Today), "times");
        row("too often", orders(EventCount::AtMost, mostEventTimes + 1, WindowKind::Today), "times");
        row("sum of nothing", orders(EventCount::AtMost, 0, WindowKind::Today, false, u"5"_s), "sum");
        row("sum is no number", orders(EventCount::AtLeast, 1, WindowKind::Today, false, u"much"_s), "sum");
        EventRule ticket;
        ticket.event = SegmentEvent::Ticket;
        ticket.sum = u"5"_s;
        row("sum of tickets", {ticket}, "sum");
        ticket.sum.clear();
        ticket.filters = {{EventProperty::Total, AtLeast, {u"5"_s}}};
        row("not of tickets", {ticket}, "filters");
        ticket.filters = {{EventProperty::Channel, Is, {u"fax"_s}}};
        row("no such channel", {ticket}, "values");
        row("no state", {ConsentRule{}}, "states");
        row("no segment", {MembershipRule{}}, "segment");
        SegmentRule deep = field(SegmentField::Member, IsNotEmpty);
        for (int i = 0; i <= deepestRule; ++i)
            deep = group(GroupKind::None, {deep});
        row("too deep", deep, "depth");
        row("too many",
            group(GroupKind::Any, std::vector<SegmentRule>(mostRuleConditions + 1, field(SegmentField::Member, IsEmpty))),
            "conditions");
    }
    void whatIsWrongIsNamed()
    {
        QFETCH(SegmentRule, rule);
        QFETCH(QString, field);
        const QList<Error> errors = validate(rule);
        QCOMPARE(errors.size(), 1);
        QCOMPARE(errors.first().field, field);
        const bool isOfAll = field == u"depth"_s || field == u"conditions"_s;
        if (isOfAll)
            return;
        const SegmentRule good = ::field(SegmentField::Member, SegmentTest::IsEmpty);
        const auto nested = validate(group(GroupKind::All, {good, group(GroupKind::Any, {good, good, rule})}));
        QCOMPARE(nested.size(), 1);
        QCOMPARE(nested.first().args.value(u"path"_s).toString(), u"1.2"_s);
    }

    void soundRulesAreSound()
    {
        QVERIFY(validate(SegmentRule{}).isEmpty());
        QVERIFY(validate(orders(EventCount::AtMost, 0, WindowKind::Ever, true)).isEmpty());
        for (quint32 seed = 0; seed < 2'000; ++seed) {
            const SegmentRule rule = RandomSegments(seed).rule(4);
            const QList<Error> errors = validate(rule);
            QVERIFY2(errors.isEmpty(), errors.isEmpty() ? "" : qPrintable(errors.first().field));
        }
    }

    void isKeptAsJson()
    {
        for (quint32 seed = 0; seed < 2'000; ++seed) {
            const SegmentRule rule = RandomSegments(seed).rule(4);
            const QByteArray text = QJsonDocument(toJson(rule)).toJson();
            const auto read = segmentRuleOf(QJsonDocument::fromJson(text).object());
            QVERIFY(read);
            QCOMPARE(*read, rule);
        }
        QCOMPARE(*segmentRuleOf({}), SegmentRule{});
    }

    void whatANewerVersionWroteIsNotRead()
    {
        const QJsonObject good = toJson(field(SegmentField::City, SegmentTest::Is, {u"Ulm"_s}));
        QVERIFY(segmentRuleOf(good));
        for (const auto &[key, value] : {std::pair(u"field"_s, u"shoe"_s), std::pair(u"test"_s, u"sounds_like"_s)}) {
            QJsonObject newer = good;
            newer.insert(key, value);
            QVERIFY(!segmentRuleOf(newer));
            QVERIFY(!segmentRuleOf({{u"group"_s, u"all"_s}, {u"rules"_s, QJsonArray{good, newer}}}));
        }
        QVERIFY(!segmentRuleOf({{u"weather"_s, u"rain"_s}}));
        QVERIFY(!segmentRuleOf({{u"group"_s, u"most"_s}}));
        QJsonObject window = toJson(between({2026, 1, 1}, {}));
        window.insert(u"window"_s, QJsonObject{{u"kind"_s, u"next_moon"_s}});
        QVERIFY(!segmentRuleOf(window));
    }

    void whatIsAskedForIsListed()
    {
        const SegmentRule rule = group(GroupKind::Any,
                                       {{MembershipRule{u"a"_s, false}},
                                        group(GroupKind::None, {{MembershipRule{u"b"_s, true}},
                                                                {MembershipRule{u"a"_s, true}},
                                                                {OwnFieldRule{u"f"_s, SegmentTest::IsEmpty, {}, {}}}})});
        QCOMPARE(segmentsIn(rule), (QStringList{u"a"_s, u"b"_s}));
        QCOMPARE(ownFieldsIn(rule), QStringList{u"f"_s});
    }

    void circlesAreSeen()
    {
        const auto asks = [](const QString &uid) { return group(GroupKind::All, {{MembershipRule{uid, false}}}); };
        const QMap<QString, SegmentRule> rules{
            {u"a"_s, asks(u"b"_s)}, {u"b"_s, asks(u"c"_s)}, {u"c"_s, {}}, {u"d"_s, asks(u"e"_s)}, {u"e"_s, asks(u"d"_s)}};
        QVERIFY(isCircle(u"c"_s, asks(u"a"_s), rules));
        QVERIFY(isCircle(u"c"_s, asks(u"c"_s), rules));
        QVERIFY(!isCircle(u"a"_s, asks(u"b"_s), rules));
        QVERIFY(!isCircle(u"new"_s, asks(u"d"_s), rules)); // a circle of others ends too
        QVERIFY(!isCircle(QString(), asks(u"a"_s), rules));
    }

    void someRulesDependOnTheDay()
    {
        QVERIFY(dependsOnDay(orders(EventCount::AtLeast, 1, WindowKind::LastDays)));
        QVERIFY(dependsOnDay(group(GroupKind::None, {field(SegmentField::Age, SegmentTest::IsEmpty)})));
        QVERIFY(dependsOnDay({ConsentRule{{}, {ConsentState::Granted}, false}}));
        QVERIFY(!dependsOnDay(orders(EventCount::AtLeast, 1, WindowKind::Ever)));
        QVERIFY(!dependsOnDay(between({2026, 1, 1}, {})));
        QVERIFY(!dependsOnDay(field(SegmentField::City, SegmentTest::Is, {u"Ulm"_s})));
    }

    void aSegmentHasAName()
    {
        Segment segment;
        QCOMPARE(validate(segment).first().field, u"name"_s);
        segment.name = u"VIP"_s;
        QVERIFY(validate(segment).isEmpty());
        segment.rule = field(SegmentField::City, SegmentTest::Is);
        QCOMPARE(validate(segment).first().field, u"values"_s);
        segment.kind = SegmentKind::Static; // nobody asks its rule
        QVERIFY(validate(segment).isEmpty());
        segment.name = QString(longestSegmentName + 1, u'x');
        QCOMPARE(validate(segment).first().args.value(u"rule"_s).toString(), u"too_long"_s);
    }
};

QTEST_GUILESS_MAIN(TestSegmentRule)

#include "tst_segmentrule.moc"
